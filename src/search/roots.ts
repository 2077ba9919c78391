import { wordsOfText } from '../wording/words.ts';
import { K_ROOTS } from './k-roots.ts';
import { NASAL_ROOTS } from './nasal-roots.ts';
import { R_ROOTS } from './r-roots.ts';

/**
 * Pagefind stems Indonesian but not where a prefix eats the first letter of the root: *kata* does
 * not find *mengatakan*, nor *kirim* *mengirimkan*. The prefixes meN- and peN- replace k, t, s and p
 * (Tata Bahasa Baku Bahasa Indonesia: peluluhan bunyi), so each gives the first letters that the root
 * may have; of those with a letter of their own the first is the one that was replaced.
 */
const NASALS: readonly [prefix: string, firsts: readonly string[]][] = [
  ['meny', ['s', 'ny']],
  ['peny', ['s', 'ny']],
  ['meng', ['k', '']],
  ['peng', ['k', '']],
  ['mem', ['p', 'm']],
  ['pem', ['p', 'm']],
  ['men', ['t', 'n']],
  ['pen', ['t', 'n']],
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

/** What may stand before a root, and the "-an" behind it. */
const AROUND =
  /^(?:di|ke|se|ter|ber|ke?ter|ke?ber|per|pe|me|mem|pem|men|pen|meng|peng)?(?<root>[a-z]+k)an(?:nya)?$/;

/** The root of a word whose "-an" looks like "-kan" because the root ends with k: "ledakan", "pergerakan". */
function rootBeforeAn(word: string): string | undefined {
  const root = AROUND.exec(word)?.groups?.['root'];
  if (root && K_ROOTS.has(root)) return root;
  const bare = /^(?<root>[a-z]+k)an(?:nya)?$/.exec(word)?.groups?.['root'];
  return bare && K_ROOTS.has(bare) ? bare : undefined;
}

/**
 * What stands behind di- where it looks as if it had a prefix of its own: stemmers leave "terima" of
 * "diterima", and "ima" of "terima".
 */
const behindDi = (word: string): string | undefined =>
  /^di(?<root>(?:[bpt]er|ke).{2,})/.exec(word)?.groups?.['root'];

/** What stands behind meN- or peN- where it begins with a vowel, and the letters that the root may begin with. */
function behindNasal(word: string): { firsts: readonly string[]; rest: string } | undefined {
  const bare = word.replace(/^(di|ter|ke)(?=pe[mn])/, '');
  const nasal = NASALS.find(([prefix]) => bare.startsWith(prefix));
  if (!nasal) return undefined;
  const [prefix, firsts] = nasal;
  const rest = bare.slice(prefix.length);
  return VOWEL.test(rest) ? { firsts, rest } : undefined;
}

/** The roots of what stands behind a prefix, each suffix taken off that may be one. */
function rootsIn(firsts: readonly string[], rest: string): string[] {
  return firsts.flatMap((first) =>
    SUFFIXES.filter((suffix) => rest.endsWith(suffix)).flatMap((suffix) => {
      const root = first + rest.slice(0, rest.length - suffix.length);
      return root.length >= MIN_ROOT ? [root] : [];
    }),
  );
}

/** The roots that one word may have, its prefix and suffix taken off: "mengatakan" → "kata" and others. */
export function rootsOfWord(word: string): string[] {
  const own = rootBehindR(word) ?? rootBeforeAn(word) ?? behindDi(word);
  if (own) return [own];
  const { firsts, rest } = behindNasal(word) ?? {};
  if (!firsts || rest === undefined) return [];
  const all = rootsIn(firsts, rest);
  const known = all.find((root) => NASAL_ROOTS.has(root));
  if (known) return [known];
  const [lost = '', kept] = firsts;
  const likely = kept === '' ? all : rootsIn([lost], rest);
  const ends = likely.find((root) => K_ROOTS.has(root));
  return ends ? [ends] : likely;
}

/**
 * The form of a word under which the index has all others of its root, undefined where it is its own or not
 * certain: "pemeriksaan" → "periksaan", which Pagefind stems as it does "diperiksa".
 */
export function formInIndex(word: string): string | undefined {
  const [root, ...others] = rootsOfWord(word);
  if (root === undefined || others.length === 0) return root;
  const { firsts, rest } = behindNasal(word) ?? {};
  const [lost, kept] = firsts ?? [];
  return kept === '' ? undefined : `${lost}${rest}`;
}

/**
 * The root between the halves of ke-…-an, per-…-an and pe-…-an. No word has ke- or pe- with -kan: the k of
 * "kerusakan" is its root's.
 */
const HALVES = /^(?:ke|per|pe)(?<root>[a-z]{4,})an(?:nya)?$/;

/** The root of a word that may be held by a prefix and a suffix at once, or whose letters a prefix has changed. */
export function rootWithin(word: string): string {
  return formInIndex(word) ?? HALVES.exec(word)?.groups?.['root'] ?? word;
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
