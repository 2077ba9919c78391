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

/** What "me-" becomes before a first letter; before those of {@link LOST} it takes the letter away. */
const NASALS: readonly (readonly [letters: string, prefix: string])[] = [
  ['bfpv', 'mem'],
  ['cdjtz', 'men'],
  ['s', 'meny'],
  ['aeioughk', 'meng'],
  ['lmnqrwxy', 'me'],
];
const LOST = 'kpst';

/**
 * The rough stems of a root in its forms: "terima" is left as `erima` of "menerima" and as `terima` of
 * "diterima". The prefixes after Tata Bahasa Baku Bahasa Indonesia (Alwi et al.), morphophonemics of
 * "meng-".
 */
export function stemsOfForms(root: string): Set<string> {
  const first = root.charAt(0);
  const nasal = NASALS.find(([letters]) => letters.includes(first))?.[1] ?? 'me';
  const active = `${nasal}${LOST.includes(first) ? root.slice(1) : root}`;
  const forms = [root, active, `di${root}`, `ter${root}`, `ber${root}`];
  return new Set(forms.flatMap((form) => [form, `${form}kan`, `${form}i`]).map(stemOf));
}
