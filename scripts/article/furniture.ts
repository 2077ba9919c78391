import type { CheerioAPI } from 'cheerio';
import { alternatives } from '../lang/alternatives.ts';
import { type Block, beginningOf, type Element, elementsWithin } from './block.ts';
import { isSummaryHeading } from './line.ts';
import { normaliseParagraph } from './normalise.ts';

/** Elements that are never part of an article's text. */
const NEVER =
  'script, style, noscript, template, iframe, form, button, select, textarea, nav, aside, footer, ' +
  'figure, figcaption, svg, [hidden]';

/**
 * Words in the class or id of elements that stand in an article but are not its text. They come
 * from the markup of many content systems, so they are mostly English whatever the page's language.
 */
const FURNITURE: ReadonlySet<string> = new Set(
  (
    'ad ads advert advertisement iklan sponsor sponsored promo outbrain taboola ' +
    'author bio byline bylines credit credits copyright copyrights disclaimer ' +
    'caption captions slideshow takarir timestamp breadcrumb breadcrumbs toolbar ' +
    'newsletter signup subscribe subscription cookie cookies ' +
    'share sharing social comment comments footer ' +
    'related recirc trending popular populer recommended rekomendasi terkait bacajuga readmore ' +
    'pagination paging pager footnote footnotes endnotes infobox factbox'
  ).split(' '),
);

/** Words that only mean this on pages of unknown design, where they stand above or beside the text. */
const AROUND: ReadonlySet<string> = new Set(
  (
    'standfirst dek gallery inlinegallery resgallery inlineimage callout meta metadata postinfo ' +
    'login sidebar rail teaser'
  ).split(' '),
);

/** Names of several words: `baca-juga`, `infoBox`, `live_blog__time`; and the whole name of some. */
const FURNITURE_NAMES = new RegExp(
  `\\b(?:${alternatives([
    'baca-?(?:juga|pula|lagi)',
    'lihat-?juga',
    '(?:also|juga)-?read',
    '(?:berita|artikel)-?(?:terkait|lainnya)',
    'info-?box',
    'box-?info',
    'fact-?box',
    'page-?(?:numbers?|nav)',
    'live-?(?:blog|update|report)s?-+(?:time|header|nav|meta|label|date|share)',
    'mw-references',
  ])})\\b`,
  '',
);

/**
 * Names of boxes that say the article again in short. A bare "summary" says so only where it is known
 * which element holds the text: elsewhere it may be a part of it.
 */
const SUMMARY_NAMES = new RegExp(
  `\\b(?:${alternatives([
    'ai-?summary',
    'summary-?(?:article|artikel|ai|box|news|berita)',
    '(?:article|news|post|berita|artikel)-?summary',
    '(?:ai-?)?(?:ringkasan|rangkuman)(?:-?(?:artikel|ai|box|berita))?',
    'key-?(?:points?|takeaways?)',
    'poin-?(?:penting|utama)',
    'ten-?seconds?',
    'tl-?dr',
    'intisari',
  ])})\\b`,
  '',
);
const SUMMARY_WITHIN = /\b(?:summary|summaries|takeaways?|highlights?)\b/;

/** Where a paragraph keeps the class and id of an element that was taken from around it. */
export const NAMES_AROUND = 'data-names-around';

/** Largest part of a text that one piece of furniture may hold; more must be the article. */
const LARGEST_PART = 0.25;
const LARGEST_SUMMARY = 0.5;
/** The same where it is known which element holds the text. */
const LARGEST_WITHIN = 0.5;

/**
 * Takes from a page's body what is not the article's text: captions, credits, adverts, boxes with
 * other stories, heads with headline and byline. What holds a quarter of the text stays, whatever
 * its name, since layouts call their main column anything.
 */
export function removeFurniture($: CheerioAPI): void {
  $(NEVER).remove();
  const body = $('body').first();
  const whole = body.text().length;
  // An article inside or beside another one is a different story.
  $('header, article article, article ~ article').each((_index, element) => {
    if ($(element).text().length <= whole * LARGEST_PART) $(element).remove();
  });
  $(`[class], [id], [${NAMES_AROUND}]`).each((_index, element) => {
    const part = partOf(namesOf(element.attribs), true);
    if (part > 0 && $(element).text().length <= whole * part) $(element).remove();
  });
  for (const box of summariesIn($, body, elementsWithin(body.toArray()))) $(box).remove();
}

/**
 * What inside an article's body is not its text, by its names or by the heading of a summary.
 *
 * @param body the elements that hold the article
 * @param inside the elements in them
 */
export function furnitureIn(
  $: CheerioAPI,
  body: ReturnType<CheerioAPI>,
  inside: readonly Element[],
): Element[] {
  const whole = body.text().length;
  const named = inside
    .filter(({ attribs }) => partOf(namesOf(attribs), false) > 0)
    .filter((element) => $(element).text().length <= whole * LARGEST_WITHIN);
  return [...named, ...summariesIn($, body, inside)];
}

/** inlineImage-wrap → inline image wrap, and inlineimage wrap */
function namesOf(attributes: Readonly<Record<string, string>>): string {
  const names = ['class', 'id', NAMES_AROUND].map((name) => attributes[name] ?? '').join(' ');
  const words = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return `${words} ${names.toLowerCase()}`.replaceAll('_', '-');
}

/** The part of a text that an element of these names may hold and still be furniture; 0: it is none. */
function partOf(names: string, around: boolean): number {
  if (names.trim() === '') return 0;
  if (SUMMARY_NAMES.test(names) || (!around && SUMMARY_WITHIN.test(names))) return LARGEST_SUMMARY;
  const isWord = names
    .split(/[^a-z]+/)
    .some((word) => FURNITURE.has(word) || (around && AROUND.has(word)));
  return isWord || FURNITURE_NAMES.test(names) ? LARGEST_PART : 0;
}

/** Longest heading of a summary, in characters. */
const LONGEST_HEADING = 100;

/** Elements that a summary's heading may stand in. */
const HEADINGS: ReadonlySet<string> = new Set(
  'h1 h2 h3 h4 h5 h6 p strong b span summary dt div'.split(' '),
);

/** Summaries that are looked for on a page; more headings of them are no summaries. */
const MOST_SUMMARIES = 20;

/** Points of a list that is none in the markup: • satu · - dua */
const POINT = /^\s*[-–•*·✓✔►▪]/;

/** Boxes that begin with the heading of a summary; where there is no box, heading and list. */
function summariesIn(
  $: CheerioAPI,
  body: ReturnType<CheerioAPI>,
  inside: readonly Element[],
): Element[] {
  const whole = body.text().length;
  const roots = new Set(body.toArray());
  const found: Element[] = [];
  const headings = inside.filter(
    (element) =>
      HEADINGS.has(element.name.toLowerCase()) &&
      isSummaryHeading(normaliseParagraph(beginningOf(element, LONGEST_HEADING))),
  );
  for (const heading of headings.slice(0, MOST_SUMMARIES)) {
    const text = $(heading).text().trim();
    let box = $(heading);
    let isBox = false;
    // As long as the heading is what it begins with, what stands around it is the summary.
    for (let parent = box.parent(); ; parent = box.parent()) {
      const [element] = parent.toArray();
      const inside = parent.text().trim();
      if (!element || roots.has(element) || inside.length > whole * LARGEST_SUMMARY) break;
      if (!inside.startsWith(text)) break;
      isBox ||= inside.length > text.length;
      box = parent;
    }
    found.push(...box.toArray());
    if (isBox) continue;
    for (let next = box.next(); next.length > 0; next = next.next()) {
      const isList = next.is('ul, ol, dl');
      if (!isList && !POINT.test(next.text())) break;
      found.push(...next.toArray());
      if (isList) break;
    }
  }
  return found;
}

/** A paragraph that mostly leads elsewhere: a link, or a label with one (`Related: …`). */
export function isLink({ text, linked }: Block): boolean {
  if (linked >= text.length * 0.75) return true;
  return linked > text.length / 2 && /^[^:]{1,24}:/.test(text) && text.length - linked <= 24;
}

/** Longest caption, in characters. */
const MAX_CAPTION = 300;

/** A caption or its credit: `(AP Photo/Name)`, `© Name`, `Photo: Name`, `… Getty Images`. */
export function isCaption({ text }: Block): boolean {
  return (
    text.length <= MAX_CAPTION &&
    !/["“”]/.test(text) &&
    (/^(?:©|(?:photos?|images?|foto)\s?:)/i.test(text) ||
      /\((?:ap |afp |reuters )?(?:photo|image|photograph|credit|foto|dok|getty|©)[^)]*\)\.?$/i.test(
        text,
      ) ||
      /\b(?:getty images|shutterstock)\)?$/i.test(text))
  );
}

/** Longest line at an edge of the body that is taken for a label, in characters. */
const MAX_LABEL = 60;
/** Labels that stand before or after a text at the most; a longer run is a list that belongs to it. */
const MAX_LABELS = 8;

/** True for what ends or begins like a sentence, or is longer than any label. */
export function isSentence({ text }: Block): boolean {
  return /[.!?…:;,。！？、，]["”’'»)\]」』）]*$|^["“«「]/.test(text) || text.length > 2 * MAX_LABEL;
}

/**
 * The blocks without what stands before the first sentence (places, names, times) and after the
 * last one (headings of boxes that were removed, links, names).
 */
export function withoutEdges(blocks: readonly Block[]): Block[] {
  const isHeading = ({ tag }: Block) => /^h[1-6]$/.test(tag);
  const start = blocks.findIndex(
    (block) => (isSentence(block) && block.text.length > 40) || /^h[2-6]$/.test(block.tag),
  );
  const isLabel = (block: Block) =>
    isHeading(block) ||
    (block.tag === 'li'
      ? block.linked > block.text.length * 0.3
      : block.text.length < MAX_LABEL && !isSentence(block));
  const last = blocks.findLastIndex((block) => !isLabel(block));
  return blocks.slice(
    start > MAX_LABELS || start < 0 ? 0 : start,
    blocks.length - 1 - last > MAX_LABELS || last < 0 ? undefined : last + 1,
  );
}
