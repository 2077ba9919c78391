import type { CheerioAPI } from 'cheerio';
import { normaliseParagraph } from './normalise.ts';

/** A JSON-LD object. */
export type LinkedNode = Readonly<Record<string, unknown>>;

/** Elements that one source is asked for at the most. */
const MOST = 10;

/** Where facts about an article stand on its page. */
export interface Sources {
  /** The JSON-LD nodes that describe an article. */
  linked: readonly LinkedNode[];
  /**
   * The values of one source, tidied, in order; empty where there is none. A source is
   * `meta:NAME`, `ld:FIELD` (JSON-LD), `CSS@attribute`, or CSS for an element's text.
   */
  valuesOf(source: string): string[];
}

/** Opens the sources of a page. */
export function sourcesIn($: CheerioAPI): Sources {
  const linked = linkedNodes($);
  const metas = $('meta').toArray();
  const raw = (source: string): string[] => {
    if (source.startsWith('meta:')) {
      const name = source.slice(5);
      return metas
        .filter(({ attribs }) => attribs['property'] === name || attribs['name'] === name)
        .map(({ attribs }) => attribs['content'] ?? '');
    }
    if (source.startsWith('ld:')) {
      return linked
        .map((node) => textOf(node[source.slice(3)]))
        .filter((text) => text !== undefined);
    }
    const at = source.lastIndexOf('@');
    const attribute = source.slice(at + 1);
    return $(at > 0 ? source.slice(0, at) : source)
      .slice(0, MOST)
      .toArray()
      .map((element) => (at > 0 ? ($(element).attr(attribute) ?? '') : $(element).text()));
  };
  return {
    linked,
    valuesOf: (source) =>
      raw(source)
        .map(normaliseParagraph)
        .filter((value) => value !== ''),
  };
}

/** The JSON-LD nodes of a page that describe an article; broken blocks are passed over. */
function linkedNodes($: CheerioAPI): LinkedNode[] {
  return $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((element) => {
      try {
        return objectsIn(JSON.parse($(element).text()) as unknown);
      } catch {
        // A broken block says nothing; the other sources answer.
        return [];
      }
    })
    .filter((node) => /Article|Posting|Report/.test(String(node['@type'])));
}

function objectsIn(value: unknown): LinkedNode[] {
  if (Array.isArray(value)) return value.filter(isObject);
  if (!isObject(value)) return [];
  return Array.isArray(value['@graph']) ? value['@graph'].filter(isObject) : [value];
}

function isObject(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON-LD value as text: itself, its name, or that of its first item. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0]);
  return isObject(value) ? textOf(value['name']) : undefined;
}
