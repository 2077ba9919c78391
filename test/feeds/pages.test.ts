import { parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/feeds/entry.ts';
import { type Channel, feedPages, jsonFeed } from '../../src/feeds/json-feed.ts';
import { rssFeed } from '../../src/feeds/rss.ts';
import { identityOf, NAMELESS } from '../../src/schema/site.ts';

const channel: Channel = {
  title: 'Semua',
  description: 'Semua pernyataan.',
  page: '/',
  feed: '/feed.json',
  older: (number) => `/feed/${number}.json`,
  site: identityOf(NAMELESS),
  expired: false,
};
const absolute = (path: string) => `https://arsip.example${path}`;

const entry = (at: number, text = 'Kata-kata.'): Entry => ({
  id: `https://arsip.example/pernyataan/${at}/`,
  url: `https://arsip.example/pernyataan/${at}/`,
  title: `Sari, ${at}`,
  text,
  note: text,
  summary: `Sari, ${at}`,
  published: '2024-03-05T10:00:00+07:00',
  tags: [],
  details: {},
  added: at,
  shown: at,
});
const entries = (count: number, text?: string) =>
  Array.from({ length: count }, (_, at) => entry(at, text));
const ids = (page: { entries: Entry[] } | undefined) => page?.entries.map(({ added }) => added);

describe('pages of a feed', () => {
  it('a page that is full keeps its address and contents, whatever is added', () => {
    const before = feedPages(channel, entries(81));
    const after = feedPages(channel, entries(130));
    expect(before.map(({ path }) => path)).toEqual(['/feed/1.json', '/feed/2.json', '/feed.json']);
    expect(ids(after[0])).toEqual(ids(before[0]));
    expect(ids(after[1])).toEqual(ids(before[1]));
    expect(ids(before[2])).toEqual([80]);
  });

  it('what came in last stands first, though it was said long ago', () => {
    const late = { ...entry(7), published: '1998-05-21T09:00:00+07:00', added: 999 };
    const pages = feedPages(channel, [late, ...entries(3)]);
    expect(pages[0]?.entries[0]?.added).toBe(999);
  });

  it('long quotations fill a page sooner, and one alone has a page to itself', () => {
    const long = entries(30, 'k'.repeat(40_000));
    const pages = feedPages(channel, long);
    expect(pages.flatMap((page) => page.entries)).toHaveLength(30);
    for (const page of pages)
      expect(jsonFeed(channel, page, absolute).length).toBeLessThan(250_000);
    expect(feedPages(channel, entries(2, 'k'.repeat(300_000)))).toHaveLength(2);
  });

  it('a channel without entries has one empty page', () => {
    expect(feedPages(channel, [])).toMatchObject([{ path: '/feed.json', entries: [] }]);
  });
});

describe('RSS', () => {
  it.each([41, 80, 200])('of %i entries holds the newest 50 always', (count) => {
    const feed = parseRssFeed(rssFeed(channel, entries(count), '/rss.xml', absolute));
    expect(feed.items).toHaveLength(Math.min(count, 50));
    expect(feed.items?.[0]?.title).toBe(`Sari, ${count - 1}`);
  });

  it('stays below 250 kB', () => {
    const xml = rssFeed(channel, entries(60, '<k>'.repeat(13_000)), '/rss.xml', absolute);
    expect(Buffer.byteLength(xml)).toBeLessThan(250_000);
  });
});
