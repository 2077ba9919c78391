import { coverOf, shinglesOf, wordsOfText } from '../../src/wording/words.ts';

/** What became of a quotation in its source. */
export type Standing =
  | { is: 'found' }
  /** The words are there with changes; `now` is how the paragraph reads today. */
  | { is: 'changed'; now: string }
  | { is: 'gone' };

/** Share of a quotation's words that a paragraph must still have to be its changed form. */
const MIN_COVER = 0.5;

/**
 * Looks for a quotation in an article's text of today.
 *
 * @param paragraphs the article as it reads now
 * @param words the words on record; parts of a split quotation are separated by line breaks
 */
export function findQuotation(paragraphs: readonly string[], words: string): Standing {
  const parts = words.split('\n').filter((part) => part.trim() !== '');
  const text = paragraphs.map((paragraph) => wordsOfText(paragraph).join(' '));
  if (
    parts.every((part) => text.some((paragraph) => paragraph.includes(wordsOfText(part).join(' '))))
  ) {
    return { is: 'found' };
  }
  const wanted = wordsOfText(words);
  const [best] = paragraphs
    .map((now) => ({ now, cover: coverOf(wanted, new Set(shinglesOf(wordsOfText(now)))) }))
    .sort((a, b) => b.cover - a.cover);
  return best && best.cover >= MIN_COVER ? { is: 'changed', now: best.now } : { is: 'gone' };
}
