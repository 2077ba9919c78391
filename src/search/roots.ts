import { wordsOfText } from '../wording/words.ts';
import { R_ROOTS } from './r-roots.ts';

/**
 * Pagefind stems Indonesian but not where a prefix eats the first letter of the root: *kata* does
 * not find *mengatakan*, nor *kirim* *mengirimkan*. The prefixes meN- and peN- replace k, t, s and p
 * (Tata Bahasa Baku Bahasa Indonesia: peluluhan bunyi), so each gives the roots it may stand for.
 */
const NASALS: readonly [prefix: string, roots: readonly string[]][] = [
  ['meny', ['s']],
  ['peny', ['s']],
  ['meng', ['k', '']],
  ['peng', ['k', '']],
  ['mem', ['p', '']],
  ['pem', ['p', '']],
  ['men', ['t', '']],
  ['pen', ['t', '']],
];

const SUFFIXES = ['kannya', 'annya', 'inya', 'kan', 'an', 'i', 'nya', ''];

const VOWEL = /^[aeiou]/;

/** Shortest root worth adding. */
const MIN_ROOT = 3;

/** The roots that the words of a text may have and that do not stand in them, for the search index. */
export function hiddenRoots(text: string): string[] {
  return [...new Set(wordsOfText(text).flatMap(rootsOfWord))];
}

/** Ber-, per- and ter- before r, with what may stand before them. */
const BEFORE_R = /^(?:di|ke|se)?[bpt]e(?=r)/;

/**
 * The root of a word whose prefix has no r because the root begins with one: "beracun" and "keracunan"
 * are of one root. Stemmers take off "ber" and leave "acun".
 */
export function rootBehindR(word: string): string | undefined {
  const rest = word.replace(BEFORE_R, '');
  if (rest === word) return undefined;
  return SUFFIXES.filter((suffix) => rest.endsWith(suffix))
    .map((suffix) => rest.slice(0, rest.length - suffix.length))
    .find((root) => R_ROOTS.has(root));
}

/**
 * The root between the halves of ke-…-an, per-…-an and pe-…-an. No word has ke- or pe- with -kan: the k of
 * "kerusakan" is its root's.
 */
const HALVES = /^(?:ke|per|pe)(?<root>[a-z]{4,})an(?:nya)?$/;

/** The root of a word that may be held by a prefix and a suffix at once, or has a prefix that lost its r. */
export function rootWithin(word: string): string {
  return rootBehindR(word) ?? HALVES.exec(word)?.groups?.['root'] ?? word;
}

/** The roots that one word may have, its prefix and suffix taken off: "mengatakan" → "kata" and others. */
export function rootsOfWord(word: string): string[] {
  const own = rootBehindR(word);
  if (own) return [own];
  const bare = word.replace(/^(di|ter|ke)(?=pe[mn])/, '');
  const nasal = NASALS.find(([prefix]) => bare.startsWith(prefix));
  if (!nasal) return [];
  const [prefix, firsts] = nasal;
  const rest = bare.slice(prefix.length);
  if (!VOWEL.test(rest)) return [];
  return firsts.flatMap((first) =>
    SUFFIXES.filter((suffix) => rest.endsWith(suffix)).flatMap((suffix) => {
      const root = first + rest.slice(0, rest.length - suffix.length);
      return root.length >= MIN_ROOT ? [root] : [];
    }),
  );
}

/**
 * Old Indonesian spelling → the spelling of 1972 (Ejaan yang Disempurnakan), sound by sound; names
 * keep the old one. Old "nj" (ny) is read only where a name begins: inside one it is today's n and j.
 */
const SPELLINGS: readonly [RegExp, string][] = [
  [/oe/g, 'u'],
  [/\bnj/g, 'ny'],
  [/tj/g, 'c'],
  [/dj/g, 'j'],
  [/sj/g, 'sy'],
  [/ch/g, 'kh'],
];

/** A name in the spelling of 1972 ("Soesilo Djoko" → "susilo joko"), lower case. */
export function modernSpelling(name: string): string {
  return SPELLINGS.reduce((text, [old, modern]) => text.replace(old, modern), name.toLowerCase());
}

/**
 * The names in a text (words with a capital) that the spelling of 1972 writes otherwise, so written:
 * the index holds them beside the text, and "Suharto" finds "Soeharto".
 */
export function otherSpellings(text: string): string[] {
  const names = [...new Set(text.match(/\p{Lu}[\p{L}\p{N}]+/gu))];
  return names.map(modernSpelling).filter((name, at) => name !== names[at]?.toLowerCase());
}
