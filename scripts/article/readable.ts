import { Readability } from '@mozilla/readability';
import { type CheerioAPI, load } from 'cheerio';
import { type Block, blocksIn } from './block.ts';
import { isCaption, isLink, NAMES_AROUND, removeFurniture, withoutEdges } from './furniture.ts';
import { smallDocument } from './small-document.ts';

/** What Readability asks of an element, and its names, before it takes it for a byline (Readability.js at 0.6.0). */
interface Inside {
  _isValidByline(element: Element, names: string): boolean;
  REGEXPS: { byline: RegExp };
}
const { _isValidByline: isByline, REGEXPS } = Readability.prototype as unknown as Inside;

/**
 * Readability with the same answers: by itself it takes the text of each element, and of all in it, before
 * it looks whether that is called a byline at all.
 */
class Reader extends Readability {
  _isValidByline(element: Element, names: string): boolean {
    const called =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      REGEXPS.byline.test(names);
    return called && isByline.call(this as unknown as Inside, element, names);
  }
}

/**
 * The paragraphs that Readability finds on a page of unknown design, without page furniture.
 * Empty where it finds none or throws, as it does on some pages.
 *
 * @param page stays as it is
 */
export function readable(page: CheerioAPI): Block[] {
  let content: string;
  try {
    const document = smallDocument(page.root().contents().toArray());
    // A heading that says what the title says is a paragraph like others here: `storyOf` knows titles.
    document.title = '';
    keepNames(document);
    const reader = new Reader(document, { keepClasses: true });
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
