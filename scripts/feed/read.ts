import { load } from 'cheerio';
import Parser from 'rss-parser';
import { readDate } from './date.ts';
import { decode } from './decode.ts';

/** One entry of a feed. Text is plain text; nothing of the feed's markup is kept. */
export interface FeedItem {
  guid: string | null;
  url: string | null;
  title: string | null;
  summary: string | null;
  /** RFC 3339 with its offset kept, or a day. */
  publishedAt: string | null;
}

export interface Feed {
  title: string | null;
  items: FeedItem[];
  /** What was wrong with single entries; the others are all there. */
  problems: string[];
}

/** Bytes that are no feed. */
export class NotAFeed extends Error {
  readonly remedy = 'perbaiki alamat umpan di content/outlets';
}

/** Longest title or summary that is looked at, in characters: bounds what a hostile entry can cost. */
const MAX_TEXT = 20_000;

interface Raw {
  guid?: string;
  id?: string;
  link?: string;
  title?: string;
  ringkasan?: string;
  tanggal?: string;
}

const parser = new Parser<object, Raw>({
  defaultRSS: 2,
  customFields: { item: ['ringkasan', 'tanggal', 'id'] },
});

/**
 * Reads a feed: RSS, RDF or Atom.
 *
 * Every entry is cut out and parsed on its own, so that a damaged one never loses its siblings,
 * and is handed to rss-parser in one canonical form: the fields that make rss-parser slow or make
 * it give up the whole feed (HTML snippets, Atom dates, links without attributes) never reach it.
 *
 * @param contentType the Content-Type header, for the encoding
 * @param assumedOffset minutes ahead of UTC for dates that name no zone
 * @throws {NotAFeed} when the bytes hold no feed
 */
export async function readFeed(
  bytes: Uint8Array,
  contentType: string | null,
  url: string,
  assumedOffset = 0,
): Promise<Feed> {
  const { text } = decode(bytes, contentType);
  const start = text.slice(0, 4096);
  if (!/<(?:[a-z]+:)?(?:rss|feed|rdf|channel|urlset)\b/i.test(start)) {
    const what = /<html\b|<!doctype html/i.test(start)
      ? 'halaman HTML, bukan umpan'
      : 'bukan umpan RSS atau Atom';
    throw new NotAFeed(what);
  }
  const pieces = text.match(/<(?:[a-z]+:)?(item|entry)\b[\s\S]*?<\/(?:[a-z]+:)?\1\s*>/gi) ?? [];
  const feed: Feed = { title: titleOf(text), items: [], problems: [] };
  for (const [index, piece] of pieces.entries()) {
    try {
      feed.items.push(await readItem(piece, url, assumedOffset));
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      feed.problems.push(`butir ke-${index + 1} tidak terbaca: ${reason}`);
    }
  }
  return feed;
}

async function readItem(piece: string, base: string, assumedOffset: number): Promise<FeedItem> {
  const $ = load(piece, { xml: { decodeEntities: true } });
  const first = (...names: string[]) => {
    for (const name of names) {
      const found = $(name.replace(':', '\\:')).first().text().trim();
      if (found) return found.slice(0, MAX_TEXT);
    }
    return '';
  };
  const link =
    first('link') || $('link[rel="alternate"], link:not([rel])').first().attr('href') || '';
  const canonical = load('<rss version="2.0"><channel><item></item></channel></rss>', {
    xml: true,
  });
  const item = canonical('item');
  for (const [name, value] of [
    ['guid', first('guid', 'id')],
    ['link', link],
    ['title', plain(first('title'))],
    ['ringkasan', plain(first('description', 'summary', 'content:encoded', 'content'))],
    [
      'tanggal',
      first('pubDate', 'pubdate', 'dc:date', 'published', 'issued', 'updated', 'modified', 'date'),
    ],
  ] as const) {
    item.append(canonical(`<${name}></${name}>`).text(value));
  }
  const [raw] = (await parser.parseString(canonical.xml())).items;
  const guid = raw?.guid || null;
  return {
    guid,
    url: addressOf(raw?.link || guid, base),
    title: raw?.title || null,
    summary: raw?.ringkasan || null,
    publishedAt: raw?.tanggal ? readDate(raw.tanggal, assumedOffset) : null,
  };
}

/** Only web addresses; anything else (javascript:, file:) is no address of an article. */
function addressOf(text: string | null, base: string): string | null {
  if (!text) return null;
  try {
    const url = new URL(text, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

/** Markup in titles and summaries → the text that a reader would see. */
function plain(markup: string): string {
  return load(markup).root().text().replace(/\s+/g, ' ').trim();
}

function titleOf(text: string): string | null {
  const title = /<title\b[^>]*>([\s\S]*?)<\/title>/i.exec(text.slice(0, 20_000))?.[1];
  return title ? plain(title.replace(/<!\[CDATA\[|\]\]>/g, '')) || null : null;
}
