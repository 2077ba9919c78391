import { addressIn, siteOf } from './base.ts';
import { readCanonically } from './canonical.ts';
import { cutEntries, type Piece } from './cut.ts';
import { isUnread, readDate } from './date.ts';
import { decode } from './decode.ts';
import { depthOf, MAX_DEPTH } from './depth.ts';
import { readDirectly } from './direct.ts';
import { type Context, type Entry, prefixesIn, readEntry } from './entry.ts';
import { type Feed, type FeedItem, NotAFeed } from './feed.ts';
import { entitiesIn } from './markup.ts';

export { type Feed, type FeedItem, NotAFeed };

/** Longest entry that is parsed, in characters; real ones stay below a hundredth of it. */
const MAX_ENTRY = 1_000_000;
/** Text of all entries that is kept of one feed, in characters: a hundred long articles four times over. */
const MAX_FEED = 2_000_000;
/** Entries that are read of one feed; news feeds hold at most some hundreds. */
const MAX_ENTRIES = 5_000;
/** How far into a file its first element and what stands before the entries are looked for. */
const MAX_HEAD = 65_536;

/** The elements that start a feed, under any prefix. */
const ROOT = /<(?:[a-z][\w-]*:)?(rss|feed|rdf|channel|urlset)(?=[\s/>])/i;

/**
 * Reads a feed: RSS, RDF, Atom, CDF, or a news sitemap.
 *
 * What rss-parser can read as it stands, it reads. Of what it cannot, every entry is cut out and
 * repaired on its own, so that a damaged one never loses its siblings, and is handed to rss-parser in
 * one canonical form.
 *
 * @param contentType the Content-Type header, for the encoding
 * @param url address that relative ones in the feed are read against
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
  const start = withoutComments(text.slice(0, MAX_HEAD));
  const root = ROOT.exec(start);
  const page = /<html[\s>]/i.exec(start);
  if (!root || (page && page.index < root.index)) {
    throw new NotAFeed(page ? 'halaman HTML, bukan umpan' : 'bukan umpan RSS, Atom, atau RDF');
  }
  const kind = root[1]?.toLowerCase() ?? '';
  const pieces = cutEntries(text, kind === 'urlset' ? ['url'] : ['item', 'entry'], MAX_ENTRIES + 1);
  const problems: string[] = [];
  if (pieces.length > MAX_ENTRIES) {
    pieces.length = MAX_ENTRIES;
    problems.push(`lebih dari ${MAX_ENTRIES} butir; sisanya tidak dibaca`);
  }
  const head = text.slice(0, Math.min(MAX_HEAD, pieces[0]?.start ?? MAX_HEAD));
  const context = contextOf(withoutComments(head), kind, url);
  const direct = pieces.some(({ unclosed }) => unclosed)
    ? null
    : await readDirectly(
        text,
        pieces.map(({ xml }) => xml),
        context,
      );
  const entries: Entry[] = [];
  const repaired: Entry[] = [];
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    const read = readPiece(piece, index + 1, context, direct?.[index] ?? null);
    problems.push(...read.problems);
    if (!read.entry) continue;
    entries.push(read.entry);
    if (read.entry !== direct?.[index]) repaired.push(read.entry);
    length += sizeOf(read.entry);
    if (length <= MAX_FEED) continue;
    problems.push(
      `teks butir lebih dari ${MAX_FEED} huruf; butir sesudah ke-${index + 1} tidak dibaca`,
    );
    break;
  }
  problems.push(...unreadDates(entries));
  const detour = await readCanonically(repaired);
  const read = new Map(repaired.map((entry, at) => [entry, detour[at]]));
  return {
    title: titleOf(head, context),
    items: entries.map((entry) => itemOf(read.get(entry) ?? entry, url, assumedOffset)),
    problems,
  };
}

/** Comments of any length go; one that never ends takes the rest. */
function withoutComments(xml: string): string {
  return xml.replace(/<!--(?:[^-]|-(?!->))*(?:-->|$)/g, '');
}

/** What the file says before its first entry and holds for all of them. */
function contextOf(head: string, kind: string, url: string): Context {
  let base = url;
  let stated = false;
  let tags = '';
  for (const [tag, , written] of head.matchAll(
    /<(?:[a-z][\w-]*:)?(rss|feed|rdf|channel|urlset)(?:\s[^<>]*?\sxml:base\s*=\s*["']([^"'<>]*)["'])?[^<>]*>/gi,
  )) {
    tags += tag;
    if (written === undefined) continue;
    base = addressIn(written, base) ?? base;
    stated = true;
  }
  return {
    atom: kind === 'feed',
    // Some files use this one without declaring it.
    prefixes: new Map([['atom', ''], ...prefixesIn(tags)]),
    entities: entitiesIn(head),
    base,
    stated,
    sites: sitesOf(head, url),
  };
}

/** The sites of the feed's own address and of the homepage that it names. */
function sitesOf(head: string, url: string): Set<string> {
  const [, inside, href] =
    /<(?:[a-z][\w-]*:)?link\s*>\s*(?:<!\[CDATA\[)?\s*(https?:[^\s<\]]+)|<link\b[^<>]*?\shref\s*=\s*["'](https?:[^"'<>]+)/i.exec(
      head,
    ) ?? [];
  return new Set(
    [url, inside ?? href ?? ''].flatMap((address) => {
      const host = URL.parse(address)?.hostname;
      return host ? [siteOf(host)] : [];
    }),
  );
}

function readPiece(
  { xml, unclosed }: Piece,
  number: number,
  context: Context,
  direct: Entry | null,
): { entry: Entry | null; problems: string[] } {
  const problems = unclosed ? [`butir ke-${number} tidak ditutup; dibaca sejauh yang ada`] : [];
  const unread = (why: string) => {
    problems.push(`butir ke-${number} tidak terbaca: ${why}`);
    return { entry: null, problems };
  };
  if (xml.length > MAX_ENTRY) return unread(`lebih dari ${MAX_ENTRY} huruf`);
  if (depthOf(xml) > MAX_DEPTH) return unread(`bersarang lebih dari ${MAX_DEPTH} lapis`);
  try {
    return { entry: direct ?? readEntry(xml, context), problems };
  } catch (error) {
    return unread((error instanceof Error ? error.message.split('\n')[0] : '') || String(error));
  }
}

/** Says once a feed that there are dates which cannot be read, with the words of the first. */
function unreadDates(entries: readonly Entry[]): string[] {
  const unread = entries
    .map(({ published, updated }, index) => ({ written: published || updated, updated, index }))
    .filter(({ written, updated }) => isUnread(written) && !readDate(updated));
  const [first] = unread;
  if (!first) return [];
  const words = `"${first.written.slice(0, 80)}"`;
  const which = `butir ke-${first.index + 1}`;
  return [
    unread.length === 1
      ? `tanggal ${which} tidak terbaca: ${words}`
      : `tanggal ${unread.length} butir tidak terbaca, misalnya ${which}: ${words}`,
  ];
}

function sizeOf({ title, summary, content, categories, enclosures }: Entry): number {
  return [title, summary, content, ...categories, ...enclosures].reduce(
    (sum, text) => sum + text.length,
    0,
  );
}

function itemOf(entry: Entry, url: string, assumedOffset: number): FeedItem {
  const date = (text: string) => (text === '' ? null : readDate(text, assumedOffset));
  const updatedAt = date(entry.updated);
  return {
    guid: entry.guid || null,
    url: addressIn(entry.link, url),
    title: entry.title || null,
    summary: entry.summary || null,
    publishedAt: date(entry.published) ?? updatedAt,
    updatedAt,
    content: entry.content || null,
    author: entry.author || null,
    categories: entry.categories,
    enclosures: entry.enclosures,
  };
}

/** The feed's own title, read as an entry's is. */
function titleOf(head: string, context: Context): string | null {
  const start = /<(?:[a-z][\w-]*:)?(?:channel|feed)(?=[\s>])/i.exec(withoutComments(head));
  if (!start) return null;
  const own = withoutComments(head).slice(start.index);
  return depthOf(own) > MAX_DEPTH ? null : readEntry(own, context).title || null;
}
