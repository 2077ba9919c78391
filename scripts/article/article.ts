import { Readability } from '@mozilla/readability';
import { type CheerioAPI, load } from 'cheerio';
import { parseHTML } from 'linkedom';
import { type Layout, type Outlet, ZONES } from '../../src/schema/outlet.ts';
import { isBoilerplate } from '../extract/boilerplate.ts';
import { readDate } from '../feed/date.ts';
import { depthOf, HTML_ALONE, MAX_DEPTH } from '../feed/depth.ts';
import { FAMILIES } from './families.ts';
import { normaliseParagraph, normaliseText } from './normalise.ts';

/** One published page, cleaned to paragraphs. */
export interface Article {
  title: string | null;
  byline: string | null;
  /** RFC 3339 with the offset of the outlet's zone, or a day. */
  publishedAt: string | null;
  modifiedAt: string | null;
  paragraphs: string[];
  /** The paragraphs joined by line breaks; what every offset counts in. */
  text: string;
  /** Address of the article's next page, when it is broken into several. */
  nextPage: string | null;
  /** Selectors of the outlet's profile that found nothing: its pages may have been redesigned. */
  drift: string[];
  /** Which layer gave the body: the outlet's profile, or Readability where that found nothing. */
  bodyFrom: 'profile' | 'readability' | 'text' | null;
}

/** Block elements that hold paragraphs inside an article's body. */
const PARAGRAPHS = 'p, h2, h3, h4, li, blockquote';

/**
 * Reads a page by its outlet's profile, and by Readability where the profile finds no paragraphs.
 * Never throws on a page: one that cannot be read has no paragraphs.
 */
export function readArticle({
  html,
  url,
  outlet,
}: {
  html: string;
  url?: string | undefined;
  outlet?: Outlet | undefined;
}): Article {
  // A page nested deeper than any real one would stall the parsers; it is read as an empty page.
  const source = depthOf(html, HTML_ALONE) > MAX_DEPTH ? '' : html;
  const $ = load(source);
  const layout: Layout = { ...FAMILIES[outlet?.family ?? 'generic'], ...outlet?.layout };
  const offset = ZONES[outlet?.zone ?? 'WIB'] * 60;
  const drift: string[] = [];
  const linked = linkedData($);
  const pick = (sources: readonly string[] | undefined) => firstOf($, linked, sources ?? []);
  const date = (sources: readonly string[] | undefined) => {
    for (const source of sources ?? []) {
      const found = firstOf($, linked, [source]);
      const read = found ? readDate(found, offset) : null;
      if (read) return read;
    }
    return null;
  };
  const article: Article = {
    title: pick(layout.title),
    byline: pick(layout.byline),
    publishedAt: date(layout.published),
    modifiedAt: date(layout.modified),
    paragraphs: [],
    text: '',
    nextPage: nextPageOf($, url, outlet),
    drift,
    bodyFrom: null,
  };
  $((layout.drop ?? []).join(', ')).remove();
  const body = (layout.body ?? []).find((selector) => $(selector).length > 0);
  let paragraphs = body ? paragraphsIn($, body, layout.paragraphs ?? PARAGRAPHS) : [];
  article.bodyFrom = paragraphs.length > 0 ? 'profile' : null;
  if (paragraphs.length === 0) {
    if (outlet && layout.body) drift.push(`body: ${layout.body.join(', ')}`);
    paragraphs = readable(source);
    if (paragraphs.length > 0) article.bodyFrom = 'readability';
  }
  const dropLines = layout.dropLines ?? [];
  return withParagraphs(
    article,
    paragraphs.filter((paragraph) => !dropLines.some((start) => paragraph.startsWith(start))),
  );
}

/** Reads a saved text file: paragraphs are lines; a first line without a full stop is the headline. */
export function readText(text: string): Article {
  const lines = text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map(normaliseParagraph)
    .filter(Boolean);
  const [first = ''] = lines;
  const isTitle =
    lines.length > 1 &&
    first.length <= 150 &&
    !/[.!?:"”]$/.test(first) &&
    !isBoilerplate(first) &&
    !/\s[–—-]\s/.test(first);
  const article: Article = {
    title: isTitle ? first : null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    paragraphs: [],
    text: '',
    nextPage: null,
    drift: [],
    bodyFrom: 'text',
  };
  return withParagraphs(article, isTitle ? lines.slice(1) : lines);
}

function withParagraphs(article: Article, raw: readonly string[]): Article {
  const paragraphs = raw
    .map(normaliseParagraph)
    .filter(
      (paragraph) => paragraph !== '' && !isBoilerplate(paragraph) && paragraph !== article.title,
    );
  return { ...article, paragraphs, text: normaliseText(paragraphs) };
}

/** One article from its pages in order: title and times of the first, paragraphs of all, each once. */
export function joinPages([first, ...others]: readonly [Article, ...Article[]]): Article {
  const seen = new Set(first.paragraphs);
  const added = others.flatMap(({ paragraphs }) =>
    paragraphs.filter((paragraph) => !seen.has(paragraph)),
  );
  return withParagraphs({ ...first, nextPage: null }, [...first.paragraphs, ...added]);
}

function paragraphsIn($: CheerioAPI, body: string, inside: string): string[] {
  const container = $(body).first();
  const found: string[] = [];
  container.find(inside).each((_index, element) => {
    const block = $(element);
    if (block.find(inside).length > 0) return;
    const text = normaliseParagraph(block.text());
    const linkText = normaliseParagraph(block.find('a').text());
    // A paragraph that is all link leads elsewhere: a related headline.
    if (text !== '' && linkText.length < text.length * 0.9) found.push(text);
  });
  return found.length > 0 ? found : linesIn(container);
}

/** The lines of a body that is broken by `<br>` instead of standing in paragraphs. */
function linesIn(container: ReturnType<CheerioAPI>): string[] {
  if (container.find('br').length === 0) return [];
  const copy = container.clone();
  // U+2028, since a line break in the page's source is only a space.
  copy.find('br').replaceWith('\u2028');
  return copy.text().split('\u2028').map(normaliseParagraph).filter(Boolean);
}

/** What Readability finds; it throws on some pages, which are then simply unreadable. */
function readable(html: string): string[] {
  try {
    const { document } = parseHTML(html);
    const content = new Readability(document as unknown as Document).parse()?.content;
    if (!content) return [];
    const $ = load(`<body>${content}</body>`);
    $('figure, figcaption, script, style').remove();
    return paragraphsIn($, 'body', PARAGRAPHS);
  } catch {
    return [];
  }
}

/** One value from an ordered list of sources: CSS, CSS@attribute, meta:NAME, ld:FIELD. */
function firstOf(
  $: CheerioAPI,
  linked: readonly Record<string, unknown>[],
  sources: readonly string[],
): string | null {
  for (const source of sources) {
    const found = normaliseParagraph(valueFrom($, linked, source) ?? '');
    if (found !== '') return found;
  }
  return null;
}

function valueFrom(
  $: CheerioAPI,
  linked: readonly Record<string, unknown>[],
  source: string,
): string | undefined {
  if (source.startsWith('meta:')) {
    const name = source.slice(5);
    return $('meta')
      .filter((_index, element) =>
        [$(element).attr('property'), $(element).attr('name')].includes(name),
      )
      .first()
      .attr('content');
  }
  if (source.startsWith('ld:')) {
    for (const node of linked) {
      const text = textOf(node[source.slice(3)]);
      if (text) return text;
    }
    return undefined;
  }
  const at = source.lastIndexOf('@');
  if (at > 0)
    return $(source.slice(0, at))
      .first()
      .attr(source.slice(at + 1));
  return $(source).first().text();
}

/** A JSON-LD value as text: itself, its name, or that of its first item. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return textOf(value[0]);
  if (value && typeof value === 'object' && 'name' in value) return textOf(value.name);
  return undefined;
}

/** JSON-LD nodes that describe an article; broken blocks are passed over. */
function linkedData($: CheerioAPI): Record<string, unknown>[] {
  const nodes: Record<string, unknown>[] = [];
  $('script[type="application/ld+json"]').each((_index, element) => {
    try {
      const parsed: unknown = JSON.parse($(element).text());
      const list = Array.isArray(parsed) ? parsed : [parsed];
      for (const node of list.flatMap((one) =>
        one && typeof one === 'object' && '@graph' in one && Array.isArray(one['@graph'])
          ? one['@graph']
          : [one],
      )) {
        if (
          node &&
          typeof node === 'object' &&
          /Article|Posting|Report/.test(String((node as Record<string, unknown>)['@type']))
        )
          nodes.push(node as Record<string, unknown>);
      }
    } catch {
      // A broken block says nothing; the other sources answer.
    }
  });
  return nodes;
}

function nextPageOf(
  $: CheerioAPI,
  url: string | undefined,
  outlet: Outlet | undefined,
): string | null {
  const selector = outlet?.paging?.next;
  const href = selector ? $(selector).first().attr('href') : undefined;
  if (!href || !url) return null;
  try {
    const next = new URL(href, url);
    return next.origin === new URL(url).origin ? next.href : null;
  } catch {
    return null;
  }
}
