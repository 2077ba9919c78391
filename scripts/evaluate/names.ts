import { DEGREES, HONORIFICS, RANKS } from '../lang/id/titles.ts';

/** Names, offices and bodies without case, punctuation and what stands in brackets. */
export const phraseKey = (text: string | null): string =>
  (text ?? '')
    .replace(/\([^()]*\)/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A person's name as the gold guide compares it: in full, word for word, without the ranks, degrees
 * and honorifics around it. A name that is longer or shorter than the annotated one is another.
 */
export function nameKey(name: string | null): string {
  const words = (name ?? '')
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s,]+/)
    .filter((word) => /\p{L}/u.test(word));
  const isTitle = (word: string | undefined) => {
    const bare = (word ?? '').toLowerCase().replace(/[^\p{L}]/gu, '');
    return HONORIFICS.has(bare) || RANKS.has(bare) || DEGREES.has(bare);
  };
  let from = 0;
  let to = words.length;
  while (from < to - 1 && isTitle(words[from])) from += 1;
  while (to - 1 > from && isTitle(words[to - 1])) to -= 1;
  return phraseKey(words.slice(from, to).join(' '));
}
