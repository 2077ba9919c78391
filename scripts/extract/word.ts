/** Numbers of 32 bits that hold what was asked of a word. */
const BANKS = 5;

/** A word as printed. Each spelling is one object, so that what is asked of a word is answered once. */
export class Word {
  /** As printed, with the punctuation that touches it. */
  readonly raw: string;
  /** Without the punctuation around it. */
  readonly plain: string;
  /** As the lists hold it: lower case, without full stops and brackets. */
  readonly bare: string;
  /** Of 32 traits each two numbers: which were asked, and which of them the word has. */
  readonly bits: number[] = new Array(2 * BANKS).fill(0);

  /** Of the spelling, and the word before it in the same slot of the table. */
  readonly hash: number;
  readonly next: Word | undefined;

  constructor(raw: string, hash: number, next: Word | undefined) {
    this.raw = raw;
    this.hash = hash;
    this.next = next;
    this.plain = raw.replace(/^["“”'‘([]+|[.,;:)\]"“”'’!?]+$/g, '');
    this.bare = raw.replace(/[.,;:()[\]"“”!?]/g, '').toLowerCase();
  }
}

/** Words that are remembered at the most, so that memory does not grow with the texts that are read. */
const MOST_WORDS = 40_000;

/** The same function of a string, asked once for each: articles repeat their words. */
export function remembered<T>(ask: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= MOST_WORDS) answers.clear();
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

/** Slots of the table of words: a power of two above their number, so that few share one. */
const SLOTS = 2 ** 16;
const table: (Word | undefined)[] = new Array(SLOTS).fill(undefined);
let size = 0;

/** The hash of a spelling grows by a character at a time. */
export const nextHash = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/**
 * The word that stands in a text from `start` to `end`. A table of our own, because a map wants a
 * string, which would have to be cut out and hashed before it could be looked up: a tenth of all
 * reading.
 */
export function wordIn(text: string, start: number, end: number): Word {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = nextHash(hash, text.charCodeAt(at));
  return wordWith(hash, text, start, end);
}

/** The same, for a word whose hash is known. */
export function wordWith(hash: number, text: string, start: number, end: number): Word {
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let word = table[slot]; word; word = word.next)
    if (word.hash === hash && isAt(word.raw, text, start, end)) return word;
  if (size >= MOST_WORDS) {
    table.fill(undefined);
    size = 0;
  }
  const word = new Word(text.slice(start, end), hash, table[slot]);
  table[slot] = word;
  size += 1;
  return word;
}

function isAt(raw: string, text: string, start: number, end: number): boolean {
  if (raw.length !== end - start) return false;
  for (let at = 0; at < raw.length; at += 1)
    if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** The word of this spelling. */
export const wordOf = (raw: string): Word => wordIn(raw, 0, raw.length);

/** The word where a run of words has ended. */
export const NO_WORD = wordOf('');

/** The words of a phrase, which single spaces divide. */
export const wordsOf = (phrase: string): Word[] => phrase.split(' ').map(wordOf);

/** A phrase of these words as printed. */
export const textOf = (run: readonly Word[]): string => run.map(({ raw }) => raw).join(' ');

/** The same without the punctuation around each word. */
export const plainTextOf = (run: readonly Word[]): string =>
  run.map(({ plain }) => plain).join(' ');

let traits = 0;

/** A question about a word, by what it looks like or by a list; asked once for each spelling. */
export function trait(test: (word: Word) => boolean): (word: Word) => boolean {
  const asked = 2 * Math.floor(traits / 32);
  const held = asked + 1;
  const bit = 1 << (traits % 32);
  if (held >= 2 * BANKS) throw new Error(`A word has room for ${32 * BANKS} traits; raise BANKS.`);
  traits += 1;
  return (word) => {
    const { bits } = word;
    if (((bits[asked] ?? 0) & bit) === 0) {
      bits[asked] = (bits[asked] ?? 0) | bit;
      if (test(word)) bits[held] = (bits[held] ?? 0) | bit;
    }
    return ((bits[held] ?? 0) & bit) !== 0;
  };
}
