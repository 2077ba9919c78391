import { createRequire } from 'node:module';
import type { Element, Node } from './block.ts';

/**
 * The document that Readability brings along (Firefox hands it one): no more than what it asks for, in a third
 * of the time of a whole DOM. It has no types.
 */
const JSDOMParser: new () => { parse(source: string): Document } = createRequire(import.meta.url)(
  '@mozilla/readability/JSDOMParser.js',
);

/** What that document is told by its parser, and may be written. */
interface SmallDocument extends Omit<Document, 'documentElement' | 'head' | 'body'> {
  documentElement?: globalThis.Element;
  head?: globalThis.Element;
  body?: globalThis.Element;
}

/** Elements without an end (HTML, 13.1.2). */
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** What names of attributes may be in markup that is read again; others no reader asks for. */
const NAME = /^[a-z_:][\w:.-]*$/i;

/**
 * A parsed page as the document that Readability reads, put together out of its nodes: to write them as markup
 * and have that parsed takes three times as long as parsing the page did. Styles, programs and comments are left
 * out; data that describes the page stays.
 */
export function smallDocument(nodes: readonly Node[]): Document {
  const document = new JSDOMParser().parse('') as SmallDocument;
  fill(document, nodes, document);
  // As its own parser does.
  for (const child of [...document.childNodes])
    if (document.documentElement && child !== document.documentElement) child.remove();
  return document as Document;
}

function fill(
  parent: globalThis.Node | SmallDocument,
  nodes: readonly Node[],
  document: SmallDocument,
): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      if (node.data !== '') parent.appendChild(document.createTextNode(node.data));
    } else if ('attribs' in node && isShown(node)) {
      const element = document.createElement(node.name);
      for (const [key, value] of Object.entries(node.attribs))
        if (NAME.test(key)) element.setAttribute(key, value);
      if (!VOID.has(node.name)) fill(element, node.children, document);
      parent.appendChild(element);
      if (node.name === 'html') document.documentElement = element;
      else if (node.name === 'head' || node.name === 'body') document[node.name] = element;
    }
  }
}

const isShown = ({ name, attribs }: Element): boolean =>
  name !== 'style' && (name !== 'script' || /ld\+json/.test(attribs['type'] ?? ''));
