import type { Identity } from '../schema/site.ts';
import type { Entry } from './entry.ts';
import type { Absolute } from './permalink.ts';

/** What a feed is of. */
export interface Channel {
  title: string;
  description: string;
  /** Path of the page that it belongs to. */
  page: string;
  /** Paths: `/feed.json`, and of an older page by its number. */
  feed: string;
  older: (page: number) => string;
  /** Whose site it is of. */
  site: Identity;
  /** A closed story gets no more items. */
  expired: boolean;
}

/** Entries in one page of a feed, and their bytes: long quotations fill a page sooner. */
const MOST_ENTRIES = 40;
const MOST_BYTES = 200_000;

/** One page of a feed: its address and its entries, latest first. */
export interface FeedPage {
  path: string;
  entries: Entry[];
  next?: string;
}

/**
 * Cuts a channel's entries into feed pages, in the order in which they came in. The first has the
 * latest; older ones are numbered from the oldest, so that a page that is full keeps its address and
 * its contents, whatever is added.
 *
 * @param sizeOf how long an entry is as JSON
 */
export function feedPages(
  channel: Channel,
  entries: readonly Entry[],
  sizeOf = (entry: Entry) => entrySize(entry, channel.site.language),
): FeedPage[] {
  const pages: Entry[][] = [];
  let bytes = 0;
  for (const entry of byAddition(entries)) {
    const size = sizeOf(entry);
    const last = pages.at(-1);
    if (last && last.length < MOST_ENTRIES && bytes + size <= MOST_BYTES) {
      last.push(entry);
      bytes += size;
    } else {
      pages.push([entry]);
      bytes = size;
    }
  }
  if (pages.length === 0) pages.push([]);
  const pathOf = (number: number) =>
    number === pages.length ? channel.feed : channel.older(number);
  return pages.map((own, at) => ({
    path: pathOf(at + 1),
    entries: own.toReversed(),
    next: at > 0 ? pathOf(at) : undefined,
  }));
}

/** In the order in which they came in; what came in together stays in the order given. */
export function byAddition(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.added - b.added);
}

/** A feed page as JSON Feed 1.1 (jsonfeed.org/version/1.1), with our extension `_linimasa`. */
export function jsonFeed(channel: Channel, page: FeedPage, absolute: Absolute): string {
  const head = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: channel.description,
    home_page_url: absolute(channel.page),
    feed_url: absolute(page.path),
    ...(page.next && { next_url: absolute(page.next) }),
    language: channel.site.language,
    authors: [
      { name: channel.site.publisher ?? channel.site.name, url: absolute('/tentang/') },
      ...(channel.site.editor ? [{ name: channel.site.editor }] : []),
    ],
    ...(channel.expired && { expired: true }),
    _linimasa: { about: absolute('/data/') },
  });
  const items = page.entries.map((entry) => itemText(entry, channel.site.language));
  return `${head.slice(0, -1)},"items":[${items.join()}]}`;
}

/** How long an entry is as JSON. */
export const entrySize = (entry: Entry, language: string): number =>
  itemText(entry, language).length;

const texts = new WeakMap<Entry, { language: string; text: string }>();

/** An entry as JSON, made once: it stands in the feeds of everybody and everything that it is of. */
function itemText(entry: Entry, language: string): string {
  const known = texts.get(entry);
  if (known?.language === language) return known.text;
  const text = JSON.stringify(jsonItem(entry, language));
  texts.set(entry, { language, text });
  return text;
}

function jsonItem(entry: Entry, language: string): object {
  const { id, url, external, title, text, summary, published, modified, tags, details } = entry;
  return {
    id,
    url,
    ...(external && { external_url: external }),
    title,
    content_text: text,
    summary,
    ...(published && { date_published: published }),
    ...(modified && { date_modified: modified }),
    tags,
    language,
    _linimasa: details,
  };
}
