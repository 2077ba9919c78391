import { foldSpelling } from '../../src/wording/spelling.ts';
import { wordsOfText } from '../../src/wording/words.ts';

/** Shorter tokens differ by one letter too easily: Budi and Budy are folded, Adi and Ade are two people. */
const MIN_VARIANT_LENGTH = 5;

/** Two letters off in two tokens is another person: Tapika Tatabe, Topika Totabe. */
const MAX_SLIPS = 1;

/** A name as it is compared exactly: lower case, no punctuation, apostrophes or accents. */
export function nameKey(name: string): string {
  return wordsOfText(name).join(' ');
}

/** How two spellings of a name relate. */
export type NameRelation = 'same' | 'variant' | 'short' | 'different';

/**
 * Compares two names of people.
 *
 * - `same`: equal but for case, punctuation and accents.
 * - `variant`: every token of one has its match in the other, in order, as an initial ("Semuel A."
 *   – "Semuel Abrijani"), another spelling (Samuel – Semuel, Asy'ari – Asyari) or with tokens left
 *   out in the middle or at the end ("Semuel Pangerapan").
 * - `short`: one is a single token of the other ("Nezar").
 * - `different`: anything else.
 */
export function relateNames(a: string, b: string): NameRelation {
  const [short, long] = [wordsOfText(a), wordsOfText(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  if (short.length === 0) return 'different';
  if (short.join(' ') === long.join(' ')) return 'same';
  if (short.join('') === long.join('')) return 'variant';
  if (short.length === 1) {
    const [token] = short as [string];
    return long.some((other) => sameToken(token, other) && token.length > 1)
      ? 'short'
      : 'different';
  }
  return alignTokens(short, long) ? 'variant' : 'different';
}

/** Tokens of `short` found in `long` in order, the first with the first, at least one in full. */
function alignTokens(short: string[], long: string[]): boolean {
  let at = 0;
  let full = 0;
  let slips = 0;
  for (const [index, token] of short.entries()) {
    const found = long.findIndex((other, place) => place >= at && matches(token, other));
    if (found === -1 || (index === 0 && found !== 0)) return false;
    const other = long[found] ?? '';
    if (token.length > 1 && other.length > 1) full += 1;
    if (token.length > 1 && other.length > 1 && foldSpelling(token) !== foldSpelling(other))
      slips += 1;
    at = found + 1;
  }
  return full > 0 && slips <= MAX_SLIPS;
}

const matches = (a: string, b: string): boolean =>
  sameToken(a, b) || isInitial(a, b) || isInitial(b, a);

const isInitial = (a: string, b: string): boolean => a.length === 1 && b.startsWith(a);

function sameToken(a: string, b: string): boolean {
  if (a === b) return true;
  const [foldedA, foldedB] = [foldSpelling(a), foldSpelling(b)];
  if (foldedA === foldedB) return true;
  return (
    Math.min(foldedA.length, foldedB.length) >= MIN_VARIANT_LENGTH && oneEditApart(foldedA, foldedB)
  );
}

/** One letter replaced, added or dropped, never the first: Semuel – Samuel, Asyari – Asari. */
function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short[0] !== long[0]) return false;
  let prefix = 0;
  while (prefix < short.length && short[prefix] === long[prefix]) prefix += 1;
  const skip = long.length > short.length ? 0 : 1;
  return short.slice(prefix + skip) === long.slice(prefix + 1);
}
