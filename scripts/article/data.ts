import type { CheerioAPI } from 'cheerio';
import { isObject, type JsonObject, readJson } from './json.ts';

/** What the data that a page carries for its own scripts says of its article. */
export interface PageData {
  /** Its title is the page's; else it is the longest text there, and may be another's. */
  isOwn: boolean;
  /** Markup, or text with line breaks. */
  body: string;
  title: string;
  author: string;
  published: string;
  modified: string;
}

/** Scripts that hold data and no program: Next.js' own, and those that are said to be JSON. */
const SCRIPTS = 'script#__NEXT_DATA__, script[type="application/json"]';

/** Values of one page's data that are looked at. */
const MOST = 100_000;

/** Fewest characters of a text that can be an article's. */
const LEAST = 200;

/** Names under which content systems keep what an article's fields hold, English and Indonesian. */
const FIELDS = {
  body: /^(?:article|post|news|full)?_?(?:body|content|text|isi|detail|story|html|description|desc)_?(?:html|raw|rendered|full|text)?$/i,
  title: /^(?:article|post|news)?_?(?:title|headline|judul)$/i,
  author: /^(?:authors?|penulis|writers?|reporters?|byline|wartawan)_?(?:name|nama)?$/i,
  published:
    /^(?:published|publish|datepublished|date_?publish|publication|terbit|tanggal|tgl)_?(?:at|date|time|on|terbit|publish)?$/i,
  modified: /^(?:modified|updated|datemodified)_?(?:at|date|time|on)?$/i,
} as const;

/** Fewest letters of a title that tells one article from another. */
const LEAST_TITLE = 10;

/**
 * The article in a page's own data, for pages that show their text by script: of all objects with a
 * long text, the one whose title is the page's, else the one with the longest.
 *
 * @param titles what else the page says its title is
 */
export function pageDataIn($: CheerioAPI, titles: readonly string[]): PageData | null {
  const wanted = titles.map(lettersOf);
  let best: PageData | null = null;
  for (const element of $(SCRIPTS).toArray()) {
    const text = $(element).text();
    if (text.length < LEAST) continue;
    for (const node of objectsIn(readJson(text))) {
      const found = articleIn(node);
      if (found.body.length < LEAST) continue;
      const letters = lettersOf(found.title);
      // Pages add the outlet's name to their titles.
      const isOwn =
        letters.length >= LEAST_TITLE && wanted.some((title) => title.includes(letters));
      const isBetter =
        best === null || (isOwn === best.isOwn ? found.body.length > best.body.length : isOwn);
      if (isBetter) best = { ...found, isOwn };
    }
  }
  return best;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Every object of some data, outer ones before inner ones. */
function* objectsIn(data: unknown): Generator<JsonObject> {
  const queue: unknown[] = [data];
  for (let at = 0; at < queue.length && at < MOST; at += 1) {
    const value = queue[at];
    if (isObject(value)) yield value;
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) if (typeof inner === 'object') queue.push(inner);
  }
}

function articleIn(node: JsonObject): Omit<PageData, 'isOwn'> {
  const values = (field: keyof typeof FIELDS) =>
    Object.entries(node)
      .filter(([name]) => FIELDS[field].test(name))
      .map(([, value]) => textOf(value));
  const first = (field: keyof typeof FIELDS) => values(field).find((text) => text !== '') ?? '';
  const [body = ''] = values('body').sort((one, other) => other.length - one.length);
  return {
    body,
    title: first('title'),
    author: first('author'),
    published: first('published'),
    modified: first('modified'),
  };
}

/** A value as text: itself, the name or text in it, or those of its items, one a line. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  // Seconds or milliseconds since 1970.
  if (typeof value === 'number' && value > 1e9 && value < 4e12) {
    return new Date(value < 4e10 ? value * 1000 : value).toISOString();
  }
  if (Array.isArray(value)) return value.slice(0, 1_000).map(shallow).filter(Boolean).join('\n');
  return isObject(value) ? shallow(value) : '';
}

/** The text of one item: a block of a body, or a person. */
function shallow(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return '';
  for (const name of [
    'rendered',
    'html',
    'text',
    'value',
    'content',
    'name',
    'nama',
    'full_name',
  ]) {
    if (typeof value[name] === 'string') return value[name];
  }
  return isObject(value['data']) ? shallow(value['data']) : '';
}
