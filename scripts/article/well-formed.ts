import type { Element, Node } from './block.ts';

/** Elements without an end (HTML, 13.1.2). */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** What names of attributes may be in XML; others no reader asks for. */
const NAME = /^[a-z_:][\w:.-]*$/i;

/**
 * A parsed page as markup in which every element has its end and every attribute its quotes. Styles and
 * programs are left out; data that describes the page stays.
 */
export function wellFormed(nodes: readonly Node[]): string {
  let markup = '';
  for (const node of nodes) {
    if (node.type === 'text') markup += escaped(node.data);
    else if (node.type === 'comment') markup += `<!--${node.data.replaceAll('-->', '')}-->`;
    else if ('attribs' in node && isShown(node)) markup += element(node);
  }
  return markup;
}

function element({ name, attribs, children }: Element): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attribs))
    if (NAME.test(key)) tag += ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`;
  return VOID.has(name) ? `${tag}/>` : `${tag}>${wellFormed(children)}</${name}>`;
}

const isShown = ({ name, attribs }: Element): boolean =>
  name !== 'style' && (name !== 'script' || /ld\+json/.test(attribs['type'] ?? ''));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
