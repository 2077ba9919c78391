import { type CheerioAPI, load } from 'cheerio';
import type { BodyLayer } from '../../src/schema/article.ts';
import type { Layout } from '../../src/schema/outlet.ts';
import { plainText } from '../feed/markup.ts';
import { type Block, blocksIn, type Element, elementsWithin, type Node } from './block.ts';
import { furnitureIn, isCaption, isLink, isSentence } from './furniture.ts';
import { readable } from './readable.ts';
import type { Sources } from './source.ts';

/** An article's body, and what else could have been it. */
export interface Body {
  paragraphs: string[];
  /** Which layer gave it; null where none did. */
  from: BodyLayer | null;
  /** The place in `layouts` of the one that it was read by; the first where none fitted. */
  layout: number;
  /** What was left out on purpose. */
  dropped: string;
  /** The text as other layers have it. */
  others: { from: BodyLayer; paragraphs: string[] }[];
}

/** Elements that hold paragraphs inside an article's body. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'h4', 'li', 'blockquote']);

/** Containers that many designs put an article into, for pages on which nothing else finds one. */
const CONTAINERS: readonly string[] = ['[itemprop="articleBody"]', 'article', 'main'];

/** The least part of the text which a page's own data gives that Readability's reading must hold. */
const LEAST_PART = 0.5;

/** Depth of elements up to which Readability reads a page; its time grows with the cube of it. */
export const MAX_READABLE_DEPTH = 400;

/** Characters of text that are surely an article; a selector that finds less may stand elsewhere. */
const ENOUGH = 200;

/** The source in a layout's `body` that is the page's own data (`__NEXT_DATA__`). */
const OWN_DATA = 'data:body';

/**
 * The body by the first layer that finds one: the layouts, in order; Readability; where that finds
 * far less than the page's own JSON-LD or data holds, that; last the containers that most designs know.
 *
 * @param depth how deep its elements stand in one another
 */
export function bodyOf(
  $: CheerioAPI,
  depth: number,
  sources: Sources,
  layouts: readonly Layout[],
): Body {
  const linked = sources.linked
    .map((node) => node['articleBody'])
    .filter((text) => typeof text === 'string')
    .sort((one, other) => other.length - one.length);
  const data = paragraphsOf(sources.data?.body ?? '');
  const own: Body['others'] = [
    { from: 'linked-data', paragraphs: paragraphsOf(linked[0] ?? '') },
    { from: 'page-data', paragraphs: sources.data?.isOwn ? data : [] },
  ];
  const found = depth > MAX_READABLE_DEPTH ? [] : readable($).map(({ text }) => text);
  const others: Body['others'] = [...own, { from: 'readability', paragraphs: found }];
  const none = { layout: 0, dropped: '', others };

  const laidOut = byLayout($, layouts, data);
  if (laidOut.paragraphs.length > 0) return { ...laidOut, from: 'profile', others };
  const [fuller] = own.sort((one, other) => lengthOf(other.paragraphs) - lengthOf(one.paragraphs));
  const most = lengthOf(fuller?.paragraphs ?? []);
  if (found.length > 0 && lengthOf(found) >= most * LEAST_PART) {
    return { ...none, paragraphs: found, from: 'readability' };
  }
  if (fuller && most > 0) return { ...none, ...fuller };
  for (const container of CONTAINERS) {
    const { paragraphs, dropped } = paragraphsIn($, container, layouts[0] ?? {});
    if (paragraphs.length > 0) return { ...none, paragraphs, dropped, from: 'container' };
  }
  if (found.length > 0) return { ...none, paragraphs: found, from: 'readability' };
  return { ...none, paragraphs: data, from: data.length > 0 ? 'page-data' : null };
}

/** The first selector under which enough text stands; where none has enough, the one with most. */
function byLayout($: CheerioAPI, layouts: readonly Layout[], data: string[]) {
  let best = { paragraphs: [] as string[], dropped: '', layout: 0 };
  for (const [at, layout] of layouts.entries()) {
    for (const selector of layout.body ?? []) {
      const read =
        selector === OWN_DATA
          ? { paragraphs: data, dropped: '' }
          : paragraphsIn($, selector, layout);
      if (lengthOf(read.paragraphs) <= lengthOf(best.paragraphs)) continue;
      best = { ...read, layout: at };
      if (lengthOf(read.paragraphs) >= ENOUGH) return best;
    }
  }
  return best;
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

/** Tags that break lines, by which markup is known. */
const MARKUP = /<(?:p|br|div|h[1-6]|li)\b/i;

/** The paragraphs of a text from a page's data: markup, markup that was escaped once more, or lines. */
function paragraphsOf(written: string): string[] {
  const isEscaped = !MARKUP.test(written) && /&lt;\/?[a-z]/i.test(written);
  const text = isEscaped ? load(written, { xml: { xmlMode: false } }).text() : written;
  const blocks = MARKUP.test(text) ? blocksIn(load(text, { xml: { xmlMode: false } }).root()) : [];
  if (blocks.length > 0) {
    return blocks.filter((block) => !isLink(block) && !isCaption(block)).map((block) => block.text);
  }
  // Some put pieces of data between the lines.
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '' && !/^\s*[{[]"/.test(line));
  return lines.map((line) => plainText(line));
}

/**
 * The paragraphs of a body: by the layout's own selector, or else every paragraph, heading and list
 * item, and what stands between them when it reads like a sentence, since outlets leave the first
 * one without an element. A body without any such element is broken by `<br>`: all its lines.
 */
function paragraphsIn($: CheerioAPI, body: string, layout: Layout) {
  const containers = elementsOf($, body);
  const inside = elementsWithin(containers.toArray());
  const insideSet = new Set<Node>(inside);
  const within = (selector: string): Element[] =>
    $(selector)
      .toArray()
      .filter((element): element is Element => insideSet.has(element));
  const left = [
    ...(layout.drop?.length ? within(layout.drop.join(', ')) : []),
    ...furnitureIn($, containers, inside),
  ];
  const skipped = new Set<Node>(left);
  const { paragraphs: selector } = layout;
  const chosen = selector ? outermost($, within(selector), skipped) : containers;
  const blocks = withDateline(
    blocksIn(chosen, skipped).filter((block) => !isLink(block) && !isCaption(block)),
  );
  const dropped = left.map((element) => $(element).text()).join('\n');
  const isParagraph = ({ tag }: Block) => PARAGRAPHS.has(tag);
  const isBroken = !blocks.some(isParagraph) && inside.some(({ name }) => name === 'br');
  const kept =
    selector || isBroken
      ? blocks
      : blocks.filter(
          (block) => isParagraph(block) || (block.text.length >= 60 && isSentence(block)),
        );
  return { paragraphs: kept.map(({ text }) => text), dropped };
}

/** A place and a dash, and nothing else: `Bekasi -`, `JAKARTA, KOMPAS.com –`. */
const DATELINE = /^\p{Lu}[^!?:"“”]{1,50}\s[-–—]$/u;

/** The paragraphs with a dateline that stands alone before the first one joined to it. */
function withDateline(blocks: readonly Block[]): Block[] {
  const [dateline, first, ...others] = blocks;
  if (!dateline || !first || !DATELINE.test(dateline.text)) return [...blocks];
  return [{ ...first, text: `${dateline.text} ${first.text}` }, ...others];
}

/** The elements that stand neither in one another nor in what is left out. */
function outermost(
  $: CheerioAPI,
  elements: readonly Element[],
  skipped: ReadonlySet<Node>,
): ReturnType<CheerioAPI> {
  const all = new Set<Node>(elements);
  const isOutermost = (element: Element) =>
    !$(element)
      .parents()
      .toArray()
      .some((parent) => all.has(parent) || skipped.has(parent));
  return $(elements.filter(isOutermost) as never);
}

/** Elements that one body is broken into, at the most; a page has some ten. */
const MOST_ELEMENTS = 200;

/** Largest part of a further element's text that may stand in links: more is a list of other news. */
const MOST_LINKED = 0.5;

/**
 * The elements that a selector finds and that hold this article: the first with text, and those
 * after it, since outlets break a body into several. Not those inside another, nor what comes after
 * a further headline, which is the next article, nor lists of links. A selector that only names a
 * kind of element means its first.
 */
function elementsOf($: CheerioAPI, selector: string): ReturnType<CheerioAPI> {
  const all = $(selector).filter((_index, element) => $(element).text().trim() !== '');
  if (all.length < 2 || !/[.#[]/.test(selector)) return all.first();
  const wanted = new Set<Node>(all.toArray());
  const taken: Node[] = [];
  const takenSet = new Set<Node>();
  for (const element of $(`h1, ${selector}`).toArray()) {
    if (
      $(element)
        .parents()
        .toArray()
        .some((parent) => takenSet.has(parent))
    )
      continue;
    if (!wanted.has(element)) {
      if (taken.length > 0) break;
      continue;
    }
    const part = $(element);
    const linked = part.find('a').text().length;
    if (taken.length > 0 && linked > part.text().length * MOST_LINKED) continue;
    if (taken.length >= MOST_ELEMENTS) break;
    taken.push(element);
    takenSet.add(element);
  }
  return $(taken as never);
}
