/**
 * Names the rules below. Hashes and W3C TextPositionSelectors are computed over normalised text,
 * so whoever stores one stores this number too; raise it when a rule changes.
 */
export const NORMALISER_VERSION = '1';

/** Characters that are invisible and carry no meaning in Indonesian text. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const CONTROL = /\p{Cc}|[\ufffe\uffff]/gu;

/** One paragraph: composed Unicode, nothing invisible, single spaces, no space at its ends. */
export function normaliseParagraph(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(CONTROL, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** An article's text: its normalised, non-empty paragraphs joined by one line break. */
export function normaliseText(paragraphs: readonly string[]): string {
  return paragraphs
    .map(normaliseParagraph)
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
