import type { CheerioAPI } from 'cheerio';
import { normaliseParagraph } from './normalise.ts';

/** A node of cheerio's tree, whatever its kind. */
type Node = ReturnType<ReturnType<CheerioAPI['root']>['contents']>[number];

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

/**
 * The paragraphs inside some elements, in order.
 *
 * Breaks lines as a browser does: an element that is not inline starts a paragraph, `<br>` ends
 * one, and text that stands beside paragraphs is one too, so that unusual markup loses nothing.
 */
export function blocksIn(roots: ReturnType<CheerioAPI>): Block[] {
  const blocks: Block[] = [];
  let text = '';
  let linked = 0;
  let tag = '';
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
    } else if ('children' in node) {
      const name = 'name' in node ? node.name.toLowerCase() : '';
      const inline = INLINE.has(name);
      if (!inline) flush();
      for (const child of node.children) {
        walk(child, inline ? holder : name, inLink || name === 'a');
      }
      if (!inline) flush();
    }
  };
  for (const root of roots.toArray()) walk(root, '', false);
  flush();
  return blocks;
}
