import { load } from 'cheerio';
import Parser from 'rss-parser';
import { cutEntries } from './cut.ts';
import { readDate } from './date.ts';
import { decode } from './decode.ts';
import { depthOf, MAX_DEPTH } from './depth.ts';

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
/** Longest entry that is parsed, in characters; real ones stay below a hundredth of it. */
const MAX_ENTRY = 1_000_000;
/** Elements of an entry that are looked at: elements in elements cost their depth each. */
const MAX_ELEMENTS = 300;
/** Entries that are read of one feed; news feeds hold at most some hundreds. */
const MAX_ENTRIES = 5_000;

/** The elements that start a feed, under any prefix, and those that are entries in it. */
const ROOT = /<(?:[a-z][\w-]*:)?(rss|feed|rdf|channel|urlset)(?=[\s/>])/i;
const DATES =
  'pubDate dc:date published issued updated modified news:publication_date lastmod date';
const SUMMARIES =
  'description summary content:encoded content dc:description itunes:summary media:description';

/** The fields in which entries are handed to rss-parser, in one form for all kinds of feeds. */
interface Raw {
  guid?: string;
  link?: string;
  title?: string;
  ringkasan?: string;
  tanggal?: string;
}

const parser = new Parser<object, Raw>({
  defaultRSS: 2,
  customFields: { item: ['ringkasan', 'tanggal'] },
});

/**
 * Reads a feed: RSS, RDF, Atom, or a news sitemap.
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
  const root = ROOT.exec(text.slice(0, 65_536));
  const page = /<html[\s>]/i.exec(text.slice(0, 65_536));
  if (!root || (page && page.index < root.index)) {
    throw new NotAFeed(page ? 'halaman HTML, bukan umpan' : 'bukan umpan RSS, Atom, atau RDF');
  }
  const names = root[1]?.toLowerCase() === 'urlset' ? ['url'] : ['item', 'entry'];
  const pieces = cutEntries(text, names, MAX_ENTRIES + 1);
  const problems: string[] = [];
  if (pieces.length > MAX_ENTRIES) {
    pieces.length = MAX_ENTRIES;
    problems.push(`lebih dari ${MAX_ENTRIES} butir; sisanya tidak dibaca`);
  }
  const entries: Required<Raw>[] = [];
  for (const [index, { xml, unclosed }] of pieces.entries()) {
    if (unclosed) problems.push(`butir ke-${index + 1} tidak ditutup; dibaca sejauh yang ada`);
    if (xml.length > MAX_ENTRY) {
      problems.push(`butir ke-${index + 1} tidak terbaca: lebih dari ${MAX_ENTRY} huruf`);
      continue;
    }
    if (depthOf(xml) > MAX_DEPTH) {
      problems.push(`butir ke-${index + 1} tidak terbaca: bersarang lebih dari ${MAX_DEPTH} lapis`);
      continue;
    }
    try {
      entries.push(readEntry(xml));
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      problems.push(`butir ke-${index + 1} tidak terbaca: ${reason}`);
    }
  }
  const { items } = await parser.parseString(canonical(entries));
  return {
    title: titleOf(text),
    items: items.map((raw) => ({
      guid: raw.guid || null,
      url: addressOf(raw.link || raw.guid || null, url),
      title: raw.title || null,
      summary: raw.ringkasan || null,
      publishedAt: raw.tanggal ? readDate(raw.tanggal, assumedOffset) : null,
    })),
    problems,
  };
}

/** One entry's fields; those of its own level before those of elements inside it. */
function readEntry(xml: string): Required<Raw> {
  const $ = load(xml, { xml: { decodeEntities: true } });
  const root = $.root().children().first();
  const own = /^[\w-]+:/.exec(root.prop('tagName')?.toLowerCase() ?? '')?.[0] ?? '';
  const fields = new Map<string, string>();
  const add = (element: Parameters<typeof $>[0] & { name: string }) => {
    const lower = element.name.toLowerCase();
    const name = own && lower.startsWith(own) ? lower.slice(own.length) : lower;
    if (fields.has(name)) return;
    const { rel = 'alternate', href = '', mode } = $(element).attr() ?? {};
    const written = $(element).text().trim();
    // Atom 0.3 could hold content in base64.
    const content = mode === 'base64' ? Buffer.from(written, 'base64').toString() : written;
    const text = content || (rel === 'alternate' ? href.trim() : '');
    if (text) fields.set(name, text.slice(0, MAX_TEXT));
  };
  for (const element of root.children().toArray().slice(0, MAX_ELEMENTS)) add(element);
  for (const element of root.find('*').toArray().slice(0, MAX_ELEMENTS)) add(element);
  const first = (names: string) =>
    names
      .split(' ')
      .map((name) => fields.get(name.toLowerCase()))
      .find(Boolean) ?? '';
  return {
    guid: first('guid id') || (root.attr('rdf:about') ?? ''),
    link: first('link loc'),
    title: plain(first('title news:title dc:title media:title')),
    ringkasan: plain(first(SUMMARIES)),
    tanggal: first(DATES),
  };
}

/** The entries as an RSS 2.0 file that any XML parser can read. */
function canonical(entries: readonly Required<Raw>[]): string {
  const items = entries.map((entry) => {
    const fields = Object.entries(entry).map(
      ([name, value]) => `<${name}>${escaped(value)}</${name}>`,
    );
    return `<item>${fields.join('')}</item>`;
  });
  return `<rss version="2.0"><channel>${items.join('')}</channel></rss>`;
}

/** Characters that XML 1.0 cannot hold at all (section 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to be removed.
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
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
  if (!/[<&]/.test(markup)) return markup.replace(/\s+/g, ' ').trim();
  const $ = load(markup);
  $('script, style').remove();
  return $.root().text().replace(/\s+/g, ' ').trim();
}

function titleOf(text: string): string | null {
  const title = /<title\b[^>]*>([\s\S]*?)<\/title>/i.exec(text.slice(0, 20_000))?.[1];
  return title ? plain(title.replace(/<!\[CDATA\[|\]\]>/g, '')) || null : null;
}
