import { nextHash, type Word, wordWith } from './word.ts';

/** A word of a text and where it stands; `end` is exclusive. */
export interface Token {
  word: Word;
  start: number;
  end: number;
}

/**
 * Letters of Latin scripts for a class in a pattern that is tried all over a text: the class of all
 * letters has so many ranges that the engine leaves its own code to look through them.
 */
export const LATIN = 'A-Za-zÀ-ÖØ-öø-ɏ';

/** One bit a kind, for the characters of Latin scripts; others are looked at one by one. */
const LETTER = 1;
const INSIDE = 2;
const TABLE_SIZE = 0x250;
const KINDS = Uint8Array.from({ length: TABLE_SIZE }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return LETTER;
  return /[.'-]/.test(character) ? INSIDE : 0;
});
const RIGHT_QUOTE = 0x2019;

function kindOf(code: number): number {
  if (code < TABLE_SIZE) return KINDS[code] ?? 0;
  // Behind the end of a text there is no code.
  if (Number.isNaN(code)) return 0;
  if (code === RIGHT_QUOTE) return INSIDE;
  return code > 0x2fff || code < 0x2000 ? Number(/\p{L}/u.test(String.fromCharCode(code))) : 0;
}

/**
 * The words of a text in reading order, each from a letter on with the full stops, apostrophes and
 * hyphens inside and after it: "Jum'at", "H.", "e-KTP". Read by character codes, because a pattern
 * costs an object a word; every pass over the article walks these.
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  while (at < length) {
    if (kindOf(text.charCodeAt(at)) !== LETTER) {
      at += 1;
      continue;
    }
    const start = at;
    let hash = 0;
    for (let code = text.charCodeAt(at); kindOf(code) !== 0; code = text.charCodeAt(at)) {
      hash = nextHash(hash, code);
      at += 1;
    }
    tokens.push({ word: wordWith(hash, text, start, at), start, end: at });
  }
  return tokens;
}

/** What stands between a word and the one before it; nothing before the first. */
export const gapBefore = (text: string, tokens: readonly Token[], at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, at > 0 ? tokens[at]?.start : 0);

/** What a sticky pattern matches at one place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Every match of a global pattern, as `matchAll` gives them, which makes a new pattern for each text:
 * too dear for every sentence. The pattern must not match nothing.
 */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
