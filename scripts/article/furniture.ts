import type { CheerioAPI } from 'cheerio';
import type { Block } from './block.ts';

/** Elements that are never part of an article's text. */
const NEVER =
  'script, style, noscript, template, iframe, form, button, select, textarea, nav, aside, footer, ' +
  'figure, figcaption, svg, [hidden]';

/**
 * Words in the class or id of elements that stand in an article but are not its text. They come
 * from the markup of many content systems, so they are English whatever the page's language.
 */
const FURNITURE: ReadonlySet<string> = new Set(
  (
    'ad ads advert advertisement sponsor sponsored promo outbrain taboola ' +
    'author bio byline bylines credit credits copyright copyrights disclaimer standfirst dek ' +
    'caption captions gallery inlinegallery resgallery slideshow inlineimage callout ' +
    'timestamp meta metadata postinfo breadcrumb breadcrumbs toolbar ' +
    'newsletter signup subscribe subscription login cookie cookies ' +
    'share sharing social comment comments footer sidebar ' +
    'related recirc rail trending popular recommended teaser readmore'
  ).split(' '),
);

/** Where a paragraph keeps the class and id of an element that was taken from around it. */
export const NAMES_AROUND = 'data-names-around';

/** Largest part of a page's text that one piece of furniture may hold; more must be the article. */
const LARGEST_PART = 0.25;

/**
 * Takes from a page's body what is not the article's text: captions, credits, adverts, boxes with
 * other stories, heads with headline and byline. What holds a quarter of the text stays, whatever
 * its name, since layouts call their main column anything.
 */
export function removeFurniture($: CheerioAPI): void {
  $(NEVER).remove();
  const most = $('body').first().text().length * LARGEST_PART;
  // An article inside or beside another one is a different story.
  $('header, article article, article ~ article').each((_index, element) => {
    if ($(element).text().length <= most) $(element).remove();
  });
  $(`[class], [id], [${NAMES_AROUND}]`).each((_index, element) => {
    if (isFurniture(element.attribs) && $(element).text().length <= most) $(element).remove();
  });
}

function isFurniture(attributes: Readonly<Record<string, string>>): boolean {
  // inlineImage-wrap → inline image wrap, and inlineimage wrap
  const names = ['class', 'id', NAMES_AROUND].map((name) => attributes[name] ?? '').join(' ');
  const words = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return `${words} ${names.toLowerCase()}`.split(/[^a-z]+/).some((word) => FURNITURE.has(word));
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
  return /[.!?…:;,]["”’'»)\]]*$|^["“«]/.test(text) || text.length > 2 * MAX_LABEL;
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
