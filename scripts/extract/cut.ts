import { isBoilerplate, withoutInlineLink } from './boilerplate.ts';
import { type QuotedSpan, quotedSpans } from './quotation.ts';
import { paragraphsOf, type Stretch, sentencesOf } from './sentence.ts';

/** An article cut into what is read: its paragraphs, sentences and quoted stretches. */
export interface Cut {
  paragraphs: Stretch[];
  sentences: { sentence: Stretch; spans: QuotedSpan[]; paragraph: number }[];
}

/** Cuts a text, without what is no part of the story: credits, links, the headline once more. */
export function cut({ text, title }: { text: string; title?: string | undefined }): Cut {
  const paragraphs = paragraphsOf(text)
    .filter((paragraph) => !isBoilerplate(paragraph.text))
    .map(withoutInlineLink)
    .filter((paragraph) => paragraph.text !== '' && paragraph.text !== title?.trim());
  const sentences = paragraphs.flatMap((paragraph, index) => {
    const spans = quotedSpans(paragraph);
    const outer = spans.map((span) => span.outer);
    return sentencesOf(paragraph, outer).map((sentence) => ({
      sentence,
      spans: spans.filter(
        (span) => sentence.start <= span.outer.start && span.outer.start < sentence.end,
      ),
      paragraph: index,
    }));
  });
  return { paragraphs, sentences };
}

/** "Sopir Angkot: 'Pulang Sebelum Petasan'": a headline that quotes. */
export const isTeaser = (text: string): boolean => {
  const words = text.replace(/["“”'‘’]/g, '').split(/\s+/);
  return (
    words.length <= 16 &&
    words.length > 3 &&
    !/[.!?,]["”'’]?$|,["”'’]/.test(text) &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.75
  );
};

/** Words of a line in capitals from which it is a headline or a teaser, when no mark ends it. */
const HEADLINE_CAPITALS = 0.6;

/** A first line without a full stop is a headline; so is a heading of a list ("1. Menteri …"). */
export function isHeadline(text: string, index: number): boolean {
  if (/^\d+\.\s/.test(text) && !/[.!?]$/.test(text)) return true;
  if (/[.!?"”)]$/.test(text)) return false;
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return index <= 1 || (words.length <= 16 && capitals / words.length >= HEADLINE_CAPITALS);
}
