import type { CheerioAPI } from 'cheerio';
import { normaliseParagraph } from './normalise.ts';

/** A node of cheerio's tree, whatever its kind. */
export type Node = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number];
export type Element = Extract<Node, { attribs: object }>;

/** One paragraph as a reader sees it: what stands between two breaks of the line. */
export interface Block {
  /** Normalised text; never empty. */
  text: string;
  /** How many of its characters stand in links. */
  linked: number;
  /** The element that holds it: `p`, `li`, `div`; empty where the text stands in none. */
  tag: string;
}

/** Elements that run on within a line; every other one begins and ends a paragraph (HTML, 15.3). */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big canvas cite code data del dfn em font i img input ins kbd label ' +
    'mark meta nobr output picture q s samp small source span strike strong sub sup svg time ' +
    'track tt u var wbr link'
  ).split(' '),
);

/** Words that a later hand took back (HTML, 4.7.2 and 4.5.5). */
const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);

const QUOTES = ['“', '”', '‘', '’'] as const;

/**
 * The paragraphs inside some elements, in order.
 *
 * Breaks lines as a browser does: an element that is not inline starts a paragraph, `<br>` ends
 * one, and text that stands beside paragraphs is one too, so that unusual markup loses nothing.
 * `<q>` brings its quotation marks; struck words and the marks of footnotes are left out.
 *
 * @param skipped elements whose text is left out
 */
export function blocksIn(
  roots: ReturnType<CheerioAPI>,
  skipped: ReadonlySet<Node> = new Set(),
): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let tag = '';
  let quotes = 0;
  const flush = () => {
    const clean = normaliseParagraph(text);
    if (clean !== '') blocks.push({ text: clean, linked: Math.min(linked, clean.length), tag });
    text = '';
    linked = 0;
  };
  const walk = (node: Node, holder: string, inLink: boolean) => {
    if (node.type === 'text') {
      text += node.data;
      if (inLink) linked += node.data.trim().length;
      if (node.data.trim() !== '') tag = holder;
    } else if ('children' in node && !skipped.has(node)) {
      const name = 'name' in node ? node.name.toLowerCase() : '';
      if ('attribs' in node && isLeftOut(node, name)) return;
      const inline = INLINE.has(name);
      const quoted = name === 'q' && !/^\s*["“‘«]/.test(textOf(node));
      if (!inline) flush();
      if (quoted) {
        text += QUOTES[(quotes % 2) * 2];
        quotes += 1;
      }
      for (const child of node.children) {
        walk(child, inline ? holder : name, inLink || name === 'a');
      }
      if (quoted) {
        quotes -= 1;
        text += QUOTES[(quotes % 2) * 2 + 1];
      }
      if (!inline) flush();
    }
  };
  for (const root of roots.toArray()) walk(root, '', false);
  flush();
  return blocks;
}

function isLeftOut(element: Element, name: string): boolean {
  if (STRUCK.has(name)) return true;
  const { attribs, children } = element;
  if (/line-through/i.test(attribs['style'] ?? '')) return true;
  if (name !== 'sup') return false;
  // [1], or a number that leads to a note on the page; m² stays.
  const leads = children.some(
    (child) => 'attribs' in child && (child.attribs['href'] ?? '').includes('#'),
  );
  const text = textOf(element).trim();
  return leads ? text.length <= 5 : /^\[(?:\d{1,3}|[a-z]|\*)\]$/.test(text);
}

/** The beginning of an element's text, as far as anything is asked of it. */
function textOf(node: Node): string {
  if (node.type === 'text') return node.data;
  return 'children' in node ? node.children.slice(0, 10).map(textOf).join('') : '';
}

/** An element's text where it is no longer than this, in characters; empty for one that holds more. */
export function beginningOf(element: Node, longest: number): string {
  const todo: Node[] = [element];
  let text = '';
  for (let node = todo.pop(); node && text.length <= longest; node = todo.pop()) {
    if (node.type === 'text') text += node.data;
    else if ('children' in node) todo.push(...node.children.slice(0, longest).reverse());
  }
  return text.length > longest || todo.length > 0 ? '' : text;
}

/**
 * The elements inside some others, in order. Cheerio's own search inside an element takes time with
 * the square of the number of its children.
 */
export function elementsWithin(roots: readonly Node[]): Element[] {
  const found: Element[] = [];
  const todo = [...roots].reverse().flatMap(childrenLastFirst);
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (!('attribs' in node)) continue;
    found.push(node);
    for (const child of childrenLastFirst(node)) todo.push(child);
  }
  return found;
}

const childrenLastFirst = (node: Node): Node[] =>
  'children' in node ? [...node.children].reverse() : [];
