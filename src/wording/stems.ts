import { EMPTY_WORDS, PREFIXES, SUFFIXES } from './content-words.ts';
import { wordsOfText } from './words.ts';

/** The words that carry the content, without their affixes; a rough stem is enough to compare. */
export function contentStems(text: string): Set<string> {
  return new Set(
    wordsOfText(text)
      .filter((word) => word.length > 2 && !/^\d+$/.test(word) && !EMPTY_WORDS.has(word))
      .map(stemOf),
  );
}

/** Shortest stem that taking off an affix may leave. */
const MIN_STEM = 4;

/** A word without its affixes, roughly: enough to compare, not a dictionary form. */
export function stemOf(word: string): string {
  let stem = word;
  const suffix = SUFFIXES.find((end) => stem.endsWith(end) && stem.length - end.length >= MIN_STEM);
  if (suffix) stem = stem.slice(0, -suffix.length);
  const prefix = PREFIXES.find(
    (start) => stem.startsWith(start) && stem.length - start.length >= MIN_STEM,
  );
  return prefix ? stem.slice(prefix.length) : stem;
}
