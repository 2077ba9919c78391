import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../feed/decode.ts';
import { plainText } from '../feed/markup.ts';
import { type Feed, type FeedItem, NotAFeed, readFeed } from '../feed/read.ts';

/**
 * Reads the test files of a copy of github.com/kurtmckee/feedparser and checks what they say about
 * titles, links, texts, authors, categories and dates. Each file says in a comment what a parser
 * has to make of it (`Expect: entries[0]['title'] == '…'`) and, for some, the Content-Type.
 *
 * Texts are compared as a reader sees them, since no markup of a feed is kept.
 *
 * @param folder the suite's `tests` folder
 */
export async function feedparserScores(folder: string): Promise<string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.xml'))
    .sort();
  const refused: string[] = [];
  const failed: string[] = [];
  const right = new Map<string, { right: number; of: number }>();
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    const feed = await read(bytes, `${SERVER}/tests/${file}`);
    if (feed === null) refused.push(file);
    const check = checkIn(bytes);
    if (!check) continue;
    const score = right.get(check.field) ?? { right: 0, of: 0 };
    right.set(check.field, score);
    score.of += 1;
    if (feed && holds(feed, check)) score.right += 1;
    else failed.push(file);
  }
  const all = [...right.values()].reduce(
    (sum, one) => ({ right: sum.right + one.right, of: sum.of + one.of }),
    { right: 0, of: 0 },
  );
  return [
    `suite    ${files.length - refused.length} of ${files.length} files read; refused: ${refused.join(', ')}`,
    `suite    ${all.right} of ${all.of} checks: ${[...right]
      .map(([field, score]) => `${field.replaceAll("']['", '.')} ${score.right}/${score.of}`)
      .join(', ')}`,
    ...failed.map((file) => `suite    failed: ${file}`),
  ];
}

/** Where the suite says that its files come from. */
const SERVER = 'http://127.0.0.1:8097';

async function read(bytes: Uint8Array, url: string): Promise<Feed | null> {
  const header = /^Header:\s+Content-type:\s*(.*)$/im.exec(decode(bytes, null).text);
  try {
    return await readFeed(bytes, header?.[1]?.trim() ?? null, url);
  } catch (error) {
    if (error instanceof NotAFeed) return null;
    throw error;
  }
}

interface Check {
  field: string;
  /** Position of the entry; null for the feed itself. */
  entry: number | null;
  expected: string | number[];
}

/** Fields of the suite → where they stand in ours. */
const FIELDS: Readonly<Record<string, (item: FeedItem) => (string | null | undefined)[]>> = {
  title: ({ title }) => [title],
  "title_detail']['value": ({ title }) => [title],
  summary: ({ summary }) => [summary],
  description: ({ summary }) => [summary],
  "summary_detail']['value": ({ summary }) => [summary],
  "content'][0]['value": ({ content, summary }) => [content, summary],
  link: ({ url }) => [url],
  id: ({ guid }) => [guid],
  guid: ({ guid }) => [guid],
  author: ({ author }) => [author],
  "author_detail']['name": ({ author }) => [author],
  "tags'][0]['term": ({ categories }) => [categories[0]],
  "tags'][1]['term": ({ categories }) => [categories[1]],
  published_parsed: ({ publishedAt }) => [publishedAt],
  created_parsed: ({ publishedAt }) => [publishedAt],
  updated_parsed: ({ publishedAt, updatedAt }) => [publishedAt, updatedAt],
};

/** What a file says has to come of it; null where it speaks of something that is not read here. */
function checkIn(bytes: Uint8Array): Check | null {
  const text = decode(bytes, null).text;
  const line = /Expect:\s*(?:(?:not )?bozo and )?(.+?)\s*(?:-->|$)/m.exec(text)?.[1] ?? '';
  const parts = /^(?:feed|entries\[(?<entry>\d+)\])\['(?<field>[^=]+?)'\] == (?<value>.+)$/.exec(
    line,
  )?.groups;
  if (!parts) return null;
  const { entry, field = '', value = '' } = parts;
  if (entry === undefined ? field !== 'title' : !(field in FIELDS)) return null;
  const expected = literalOf(value);
  return expected === null
    ? null
    : { field, entry: entry === undefined ? null : Number(entry), expected };
}

/** A Python string or tuple of numbers; null for anything else. */
function literalOf(source: string): string | number[] | null {
  const tuple = /^\(([\d,\s]+)\)$/.exec(source)?.[1];
  if (tuple) return tuple.split(',').map(Number);
  const inside = /^u?(?:"""([\s\S]*)"""|'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")$/.exec(source);
  if (!inside) return null;
  const written = inside[1] ?? inside[2] ?? inside[3] ?? '';
  return written.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))/gi, (_all, u, x, plain) => {
    if (plain === undefined) return String.fromCharCode(Number.parseInt(u ?? x, 16));
    return ({ n: '\n', t: '\t', r: '\r' } as Record<string, string>)[plain] ?? plain;
  });
}

function holds(feed: Feed, { field, entry, expected }: Check): boolean {
  const item = entry === null ? undefined : feed.items[entry];
  const read = entry === null ? [feed.title] : item ? (FIELDS[field]?.(item) ?? []) : [];
  const found = read.filter((value) => typeof value === 'string');
  if (typeof expected !== 'string') {
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = expected;
    const instant = Date.UTC(year, month - 1, day, hour, minute, second);
    return found.some((value) => Date.parse(value) === instant);
  }
  const bare = (text: string) => text.replace(/\s+/g, '');
  const seen = [bare(expected), bare(plainText(expected))];
  return (
    found.some((value) => seen.includes(bare(value))) || (found.length === 0 && seen[1] === '')
  );
}
