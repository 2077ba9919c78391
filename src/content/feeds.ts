import { digestOf } from '../build/digest.ts';
import { kept } from '../build/kept-in.ts';
import type { PlainFile } from '../build/plain-files.ts';
import { channelsOf, type Feed } from '../feeds/channels.ts';
import type { Entry } from '../feeds/entry.ts';
import { entrySize, feedPages, jsonFeed } from '../feeds/json-feed.ts';
import { newestIn, rssFeed } from '../feeds/rss.ts';
import { absolute } from './address.ts';
import { identity } from './identity.ts';
import { pageKey } from './page-key.ts';
import { site } from './site.ts';

let memo: { of: object; feeds: WeakRef<Feed[]> } | undefined;

/**
 * Every feed of the site, put together once for the routes that ask one after the other. Nobody holds
 * them after that: with the texts of their entries they take as much memory as the records.
 */
async function feeds(): Promise<Feed[]> {
  const model = await site();
  const known = memo?.of === model ? memo.feeds.deref() : undefined;
  if (known) return known;
  const made = channelsOf(model, identity(), absolute);
  memo = { of: model, feeds: new WeakRef(made) };
  return made;
}

const keyOf = ({ shown }: Entry): string => digestOf(shown);

/** Where the sizes of entries are kept, by their keys: without them all texts were made to see where a page ends. */
const SIZES = 'ukuran-umpan';

/** Every page of every feed as JSON Feed. */
export async function jsonFeeds(): Promise<PlainFile[]> {
  const before = kept().take<Map<string, number>>(SIZES) ?? new Map();
  const sizes = new Map<string, number>();
  const { language } = identity();
  const sizeOf = (entry: Entry) => {
    const key = keyOf(entry);
    const size = sizes.get(key) ?? before.get(key) ?? entrySize(entry, language);
    sizes.set(key, size);
    return size;
  };
  const withOlder: string[] = [];
  const files = (await feeds()).flatMap(({ channel, entries, formerPages }) => {
    const pages = feedPages(channel, entries, sizeOf);
    if (pages.length > 1) withOlder.push(channel.page);
    return pages.flatMap((page) => {
      const body = () => jsonFeed(channel, page, absolute);
      const key = pageKey(channel, page.path, page.next, page.entries.map(keyOf));
      const former = page.path === channel.feed ? formerPages : [];
      return [page.path, ...former.map((path) => `${path}feed.json`)].map((path) => ({
        path,
        body,
        key,
      }));
    });
  });
  older = { of: await site(), pages: withOlder };
  kept().keep(SIZES, sizes);
  return files;
}

/** Pages of the site whose feeds have older pages. */
export async function olderFeedPages(): Promise<string[]> {
  const model = await site();
  // The route of feeds comes first; where it did not, what it makes is made for this too.
  if (older?.of !== model) await jsonFeeds();
  return older?.pages ?? [];
}

let older: { of: object; pages: string[] } | undefined;

/** Every feed as RSS. */
export async function rssFeeds(): Promise<PlainFile[]> {
  return (await feeds()).flatMap(({ channel, entries, formerPages }) => {
    const path = `${channel.page}rss.xml`;
    const body = () => rssFeed(channel, entries, path, absolute);
    const key = pageKey(channel, path, newestIn(entries).map(keyOf));
    return [path, ...formerPages.map((page) => `${page}rss.xml`)].map((at) => ({
      path: at,
      body,
      key,
    }));
  });
}
