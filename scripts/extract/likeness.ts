import { foldSpelling, isOneSlip } from '../../src/wording/spelling.ts';
import { NAME_TOKENS } from '../lang/id/names.ts';
import { remembered } from './word.ts';

/** How two tokens of names, in lower case, may be one. */

/** Shorter tokens differ by one letter too easily: Adi and Ade are two people. */
const MIN_SLIP = 5;

const fold = remembered(foldSpelling);

/**
 * The same token in another spelling (Djoko – Joko), or with one letter wrong (Yusran – Yursan). Two
 * tokens that people bear are two names, however alike: Yanto and Yanti.
 */
export function isSameToken(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 3) return false;
  if (fold(a) === fold(b)) return true;
  // "Rahmad" and "Rahmat": one name in two spellings, although people bear both.
  if (
    a.length >= MIN_SLIP &&
    a.slice(0, -1) === b.slice(0, -1) &&
    /^[dt]{2}$/.test(`${a.at(-1)}${b.at(-1)}`)
  )
    return true;
  return (
    a.length >= MIN_SLIP &&
    b.length >= MIN_SLIP &&
    a[0] === b[0] &&
    !(NAME_TOKENS.has(a) && NAME_TOKENS.has(b)) &&
    isOneSlip(a, b)
  );
}

/** "Yunita" – Yulita: one letter in the place of another, which no spelling rule explains. */
export const isOtherLetter = (a: string, b: string): boolean =>
  a.length === b.length &&
  [...a].filter((letter, at) => letter !== b[at]).length === 1 &&
  fold(a) !== fold(b) &&
  !/^[dt]{2}$/.test(`${a.at(-1)}${b.at(-1)}`);

/** Letters of the shorter of two spellings that differ by a letter more: "Yanto" and "Yantto" are too short. */
const MIN_LETTER_MORE = 6;

/** "Prastyo" – Prasetyo: the same letters with one more among them, and none of them the last. */
export const isLetterMore = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) === 1 && isInnerSlip(a, b);

/** "Marthin" – Marthen: a slip that is neither the first letter nor the last, which tell "Hendra" from "Hendro". */
export const isInnerSlip = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= MIN_LETTER_MORE &&
  a[0] === b[0] &&
  a.at(-1) === b.at(-1) &&
  isOneSlip(a, b);

/** "Rohmat" – Rohmatullah, "Mustofa" – Musthofa: a short form, or one letter more or less. */
export function isVariant(short: string, long: string): boolean {
  if (short.length < 4 || short === long) return false;
  return (
    long.startsWith(short) ||
    long.endsWith(short) ||
    // "Kristin" for Kristiana: all but its last letter begins the name.
    (short.length >= MIN_LETTER_MORE &&
      long.startsWith(short.slice(0, -1)) &&
      isInOrder(short, long)) ||
    isSameToken(short, long) ||
    (long.length > short.length + 2 && soften(long).includes(soften(short)))
  );
}

/** "Ipul" for Saifullah: nicknames turn f into p. */
const soften = (token: string): string => token.replace(/[fv]/g, 'p');

/** Fewest letters of each word in a contraction, and of the whole. */
const MIN_PART = 2;
const MIN_CONTRACTION = 4;

/** "Jokowi" for Joko Widodo, "Hasyu" for Hasan Yusuf: beginnings of two words or more, in order. */
export function isContraction(token: string, words: readonly string[]): boolean {
  return token.length >= MIN_CONTRACTION && reads(token, words, 0);
}

function reads(rest: string, words: readonly string[], parts: number): boolean {
  const [word, ...others] = words;
  if (word === undefined) return false;
  let shared = 0;
  while (shared < rest.length && rest[shared] === word[shared]) shared += 1;
  if (parts > 0 && shared >= MIN_PART && isInOrder(rest.slice(shared), word.slice(shared)))
    return true;
  for (let length = shared; length >= MIN_PART; length -= 1)
    if (reads(rest.slice(length), others, parts + 1)) return true;
  // A word in the middle may be left out, never the first.
  return parts > 0 && reads(rest, others, parts);
}

/** Letters of a word in their order, others between them or not. */
export function isInOrder(letters: string, word: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** "SBY" for Susilo Bambang Yudhoyono: the first letters of all its words. */
export const isInitialsOf = (token: string, words: readonly string[]): boolean =>
  token.length > 1 &&
  token.length === words.length &&
  words.every((word, at) => word[0] === token[at]);
