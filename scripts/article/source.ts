import type { CheerioAPI } from 'cheerio';
import { beginningOf } from './block.ts';
import { isWriterLine } from './byline.ts';
import { type PageData, pageDataIn } from './data.ts';
import { isObject, type JsonObject, readJson } from './json.ts';
import { normaliseParagraph } from './normalise.ts';

/** A JSON-LD object. */
export type LinkedNode = JsonObject;

/** Elements that one source is asked for at the most. */
const MOST = 10;

/** Where facts about an article stand on its page. */
export interface Sources {
  /** The JSON-LD nodes that describe an article. */
  linked: readonly LinkedNode[];
  /** What the page's own data says of it; null where there is none. */
  data: PageData | null;
  /**
   * The values of one source, tidied, in order; empty where there is none. A source is
   * `meta:NAME`, `ld:FIELD` (JSON-LD), `data:FIELD` (the page's own data), `text:writer` (what says
   * of itself that it names one), `CSS@attribute`, or CSS for an element's text.
   */
  valuesOf(source: string): string[];
}

/** Opens the sources of a page. */
export function sourcesIn($: CheerioAPI): Sources {
  const linked = linkedNodes($);
  const metas = $('meta').toArray();
  const titles = $('h1, title, meta[property="og:title"]')
    .slice(0, MOST)
    .toArray()
    .map((element) => element.attribs['content'] ?? $(element).text());
  const data = pageDataIn($, titles);
  const raw = (source: string): string[] => {
    if (source.startsWith('meta:')) {
      const name = source.slice(5);
      return metas
        .filter(({ attribs }) => attribs['property'] === name || attribs['name'] === name)
        .slice(0, MOST)
        .map(({ attribs }) => attribs['content'] ?? '');
    }
    if (source.startsWith('ld:')) {
      return linked
        .map((node) => textOf(node[source.slice(3)]))
        .filter((text) => text !== undefined)
        .slice(0, MOST);
    }
    if (source.startsWith('data:'))
      return [String(data?.[source.slice(5) as keyof PageData] ?? '')];
    if (source === 'text:writer') return namesOfWriters($);
    const at = source.lastIndexOf('@');
    const attribute = source.slice(at + 1);
    return $(at > 0 ? source.slice(0, at) : source)
      .slice(0, MOST)
      .toArray()
      .map((element) => (at > 0 ? ($(element).attr(attribute) ?? '') : $(element).text()));
  };
  return {
    linked,
    data,
    valuesOf: (source) =>
      raw(source)
        .map(normaliseParagraph)
        .filter((value) => value !== ''),
  };
}

/** Longest line that names a writer, in characters. */
const LONGEST_LINE = 150;

/** Short lines of a page that begin with a writer's label: `Rep: Sari Contoh/ Red: Budi`. */
function namesOfWriters($: CheerioAPI): string[] {
  return $('p, div, span, li, small, em, h5, h6')
    .toArray()
    .map((element) => beginningOf(element, LONGEST_LINE))
    .filter((text) => isWriterLine(text.trim()))
    .slice(0, MOST);
}

/**
 * The JSON-LD nodes of a page that describe an article, or, where none does, the page itself (Yoast's
 * graph on WordPress); what is no JSON at all is passed over.
 */
function linkedNodes($: CheerioAPI): LinkedNode[] {
  const nodes = $('script[type="application/ld+json" i]')
    .toArray()
    .flatMap((element) => objectsIn(readJson($(element).text())));
  const ofType = (type: RegExp) => nodes.filter((node) => type.test(String(node['@type'])));
  const articles = ofType(/Article|Posting|Report/);
  return articles.length > 0 ? articles : ofType(/^WebPage$/);
}

/** Objects of one JSON-LD block that are looked at. */
const MOST_NODES = 1_000;

/** The objects of a block: itself, and those in its lists, its graph and what it is a page about. */
function objectsIn(value: unknown): LinkedNode[] {
  const found: LinkedNode[] = [];
  const queue = [value];
  for (let at = 0; at < queue.length && at < MOST_NODES; at += 1) {
    const one = queue[at];
    if (Array.isArray(one)) queue.push(...one.slice(0, MOST_NODES));
    if (!isObject(one)) continue;
    found.push(one);
    queue.push(one['@graph'], one['mainEntity'], one['mainEntityOfPage']);
  }
  return found;
}

/** A JSON-LD value as text: itself, its name, the names of several authors, or its first item. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const names = value.filter(isObject).slice(0, MOST).map(textOf);
    return names.length > 1
      ? names.filter((name) => name !== undefined).join(', ')
      : textOf(value[0]);
  }
  return isObject(value) ? textOf(value['name']) : undefined;
}
