import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { parseHTML } from 'linkedom';
import { type Block, blocksIn } from './block.ts';
import { isCaption, isLink, NAMES_AROUND, removeFurniture, withoutEdges } from './furniture.ts';

/**
 * The paragraphs that Readability finds on a page of unknown design, without page furniture.
 * Empty where it finds none or throws, as it does on some pages.
 */
export function readable(html: string): Block[] {
  let content: string;
  try {
    const document = parseHTML(html).document as unknown as Document;
    keepNames(document);
    const reader = new Readability(document, { keepClasses: true });
    content = reader.parse()?.content ?? '';
  } catch {
    return [];
  }
  const $ = load(`<body>${content}</body>`, { xml: { xmlMode: false } });
  removeFurniture($);
  return withoutEdges(
    blocksIn($('body').first()).filter((block) => !isLink(block) && !isCaption(block)),
  );
}

/** Readability drops an element around a single paragraph; its names then stay with the paragraph. */
function keepNames(document: Document): void {
  for (const paragraph of document.querySelectorAll('p')) {
    const parent = paragraph.parentElement;
    if (!parent || parent.firstElementChild !== parent.lastElementChild) continue;
    const names = `${parent.getAttribute('class') ?? ''} ${parent.id}`.trim();
    if (names !== '') paragraph.setAttribute(NAMES_AROUND, names);
  }
}
