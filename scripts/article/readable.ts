import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { type CheerioAPI, load } from 'cheerio';
import { type Block, blocksIn } from './block.ts';
import { isCaption, isLink, NAMES_AROUND, removeFurniture, withoutEdges } from './furniture.ts';
import { wellFormed } from './well-formed.ts';

/**
 * The document that Readability brings along (Firefox hands it one): no more than what it asks for, in a third
 * of the time of a whole DOM. It has no types, and reads only what is well formed.
 */
const JSDOMParser: new () => { parse(source: string): Document } = createRequire(import.meta.url)(
  '@mozilla/readability/JSDOMParser.js',
);

/**
 * The paragraphs that Readability finds on a page of unknown design, without page furniture.
 * Empty where it finds none or throws, as it does on some pages.
 *
 * @param page stays as it is
 */
export function readable(page: CheerioAPI): Block[] {
  let content: string;
  try {
    const document = new JSDOMParser().parse(wellFormed(page.root().contents().toArray()));
    // A heading that says what the title says is a paragraph like others here: `storyOf` knows titles.
    document.title = '';
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
  for (const paragraph of document.getElementsByTagName('p')) {
    const parent = paragraph.parentNode as Element | null;
    if (!parent || parent.firstElementChild !== parent.lastElementChild) continue;
    const names = `${parent.getAttribute('class') ?? ''} ${parent.id}`.trim();
    if (names !== '') paragraph.setAttribute(NAMES_AROUND, names);
  }
}
