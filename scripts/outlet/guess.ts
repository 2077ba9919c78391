import { type CheerioAPI, load } from 'cheerio';
import { type Family, type Layout, FAMILIES as NAMES } from '../../src/schema/outlet.ts';
import type { Zone } from '../../src/schema/zone.ts';
import { type Article, readArticle } from '../article/article.ts';
import { FAMILIES } from '../article/families.ts';
import { normaliseParagraph } from '../article/normalise.ts';

/** How an outlet's articles are to be read, as far as one of them tells. */
export interface Guess {
  family: Family;
  layout: Layout;
  /** What the page reads as; its body came from Readability where no family fits. */
  article: Article;
}

/** Paragraphs shorter than this may stand anywhere on a page. */
const MIN_LENGTH = 40;

/**
 * Finds the family whose selectors read an article's page, or the container of its paragraphs.
 *
 * A family fits when its body holds about what Readability finds on the page: selectors like
 * `article` match on pages of any design.
 */
export function guessLayout(html: string, url: string): Guess {
  const article = readArticle({ html, url });
  const $ = load(html);
  for (const family of NAMES.filter((name) => name !== 'generic')) {
    const body = FAMILIES[family].body?.find((selector) => $(selector).length > 0);
    // The last selectors of a family are those that other designs know as well.
    if (!body || !/[.#]/.test(body)) continue;
    const paragraphs = new Set(paragraphsIn($, body));
    const held = article.paragraphs.filter((text) => paragraphs.has(text));
    if (held.length > article.paragraphs.length / 2) return { family, layout: {}, article };
  }
  const body = containerOf($, article.paragraphs);
  return { family: 'generic', layout: body ? { body: [body] } : {}, article };
}

function paragraphsIn($: CheerioAPI, body: string): string[] {
  return $(body)
    .first()
    .find('p, h2, h3, li, blockquote')
    .toArray()
    .map((element) => normaliseParagraph($(element).text()));
}

/** A selector of the innermost element that holds a page's paragraphs; null when none names it. */
function containerOf($: CheerioAPI, paragraphs: readonly string[]): string | null {
  const wanted = new Set(paragraphs.filter(({ length }) => length >= MIN_LENGTH));
  const holders = $('p, div, li, blockquote, section')
    .toArray()
    .filter((element) => wanted.has(normaliseParagraph($(element).text())));
  const [first, ...others] = holders;
  if (!first) return null;
  // What most of them stand in: a stray paragraph elsewhere does not widen it to the whole page.
  for (const ancestor of $(first).parents().toArray()) {
    const within = others.filter((holder) => $(holder).parents().toArray().includes(ancestor));
    if (within.length < others.length * 0.7) continue;
    const selector = selectorOf($, ancestor);
    if (selector) return selector;
  }
  return null;
}

/** A class or id by which the element is the first on its page; generated names are passed over. */
function selectorOf($: CheerioAPI, element: ReturnType<CheerioAPI>[number]): string | null {
  const { attribs } = element as { attribs: Record<string, string> };
  const isName = (name: string) => /^[a-z][a-z_-]{2,40}$/i.test(name);
  const candidates = [
    ...(attribs['itemprop'] === 'articleBody' ? ['[itemprop="articleBody"]'] : []),
    ...(attribs['class'] ?? '')
      .split(/\s+/)
      .filter(isName)
      .map((name) => `.${name}`),
    ...[attribs['id'] ?? ''].filter(isName).map((name) => `#${name}`),
  ];
  const fitting = candidates.filter((selector) => $(selector).get(0) === element);
  return fitting.sort((one, other) => $(one).length - $(other).length)[0] ?? null;
}

/** The newsroom's zone, from a time that the page prints with its offset; null where it has none. */
export function zoneOf({ publishedAt }: Article): Zone | null {
  const offset = /([+-]\d\d):00$/.exec(publishedAt ?? '')?.[1];
  const zones: Readonly<Record<string, Zone>> = { '+07': 'WIB', '+08': 'WITA', '+09': 'WIT' };
  return zones[offset ?? ''] ?? null;
}
