import { type Common, commonOf } from './same-sentence.ts';
import { type Token, tokensOf } from './tokens.ts';
import { coverOf, shinglesOf, wordsOfText } from './words.ts';

/**
 * Comparing wordings: when do two outlets print the same sentence?
 *
 * Whole quotations are not compared, because outlets cut and join them. Sentences are: a sentence
 * is the same as another when most of the shorter one's words stand in the other in the same order,
 * so that a typo, a changed word or an insertion in brackets does not hide the rest, and when it
 * says the same there: denied, or with another number or name, it is another sentence.
 */

/** Shorter sentences ("Kami tunggu saja") recur by chance and prove nothing by themselves. */
const MIN_WORDS = 5;

/**
 * Share of the shorter sentence's words that must stand in shared runs for the two to be laid over
 * each other at all: two slips of the pen leave so many.
 */
const MIN_RUNS = 0.5;

/** Splits before a capital or a quotation mark, not after an initial ("Semuel A. Pangerapan") or "No.". */
const SENTENCE_END =
  /(?<![\s.(]\p{L}|^\p{L}|\b[Nn]o|\b[Kk]ombes|\b[Dd]rs?|\bProf|\bH)[.!?…]+["”’)]*\s+|\n+/gu;

/** The sentences of a text; those without a word are left out. */
export function sentencesOfText(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: mark } of [
    ...text.matchAll(SENTENCE_END),
    { index: text.length, 0: '' },
  ]) {
    const words = wordsOfText(text.slice(start, index));
    if (words.length > 0) sentences.push({ start, end: index, words });
    start = index + mark.length;
  }
  return sentences;
}

/** One sentence of a text prepared for comparison. */
export interface Sentence {
  /** Where it stands in the text; the mark that ends it is left out. */
  start: number;
  end: number;
  words: string[];
}

/** A text prepared for comparison. */
export interface Wording {
  text: string;
  sentences: Sentence[];
  /** All runs of the whole text, across the ends of its sentences: "tipis, uang" matches "tipis. Uang". */
  shingles: Set<string>;
}

/** Prepares a text for {@link sharedWords}; do it once a text, not once a pair. */
export function wordingOf(text: string): Wording {
  const sentences = sentencesOfText(text);
  return {
    text,
    sentences,
    shingles: new Set(shinglesOf(sentences.flatMap(({ words }) => words))),
  };
}

/** Prepares reported speech, without the names in it. */
export function reportedWordingOf(text: string, attribution: readonly string[]): Wording {
  return wordingOf(withoutNames(text, attribution));
}

/**
 * Reported speech without the words that name the speaker or an office ("Dirjen Aptika Semuel …"):
 * they say nothing about what was said, and would make two of one person's sentences alike.
 */
export function withoutNames(text: string, attribution: readonly string[]): string {
  const names = new Set(attribution.flatMap(wordsOfText));
  const isName = (piece: string) => wordsOfText(piece).some((word) => names.has(word));
  return text
    .split(/(\s+)/)
    .filter((piece) => !isName(piece))
    .join('');
}

/** One sentence of one text that the other text contains. */
export interface SharedSentence extends Common {
  /** The words of the shorter sentence, for a person to read in an explanation. */
  words: string[];
  /** Which of the two texts it is a sentence of, the other containing it, and where it stands there. */
  of: 'first' | 'second';
  start: number;
  end: number;
}

/**
 * The sentences that two texts share, best first; empty when they have none in common.
 * Symmetric: the sentences of either text are looked for in the other.
 */
export function sharedSentences(a: Wording, b: Wording): SharedSentence[] {
  return [...contained(a, b, 'first'), ...contained(b, a, 'second')].sort(
    (x, y) => y.cover - x.cover,
  );
}

function contained(inner: Wording, outer: Wording, of: SharedSentence['of']): SharedSentence[] {
  let whole: Token[] | undefined;
  return inner.sentences.flatMap((sentence) => {
    const { words, start, end } = sentence;
    if (words.length < MIN_WORDS) return [];
    if (coverOf(words, outer.shingles) < MIN_RUNS) return [];
    whole ??= tokensIn(outer, outer.text);
    const common = commonOf(tokensIn(sentence, inner.text.slice(start, end)), whole);
    return common ? [{ words, of, start, end, ...common }] : [];
  });
}

const known = new WeakMap<Wording | Sentence, Token[]>();

/** The tokens of a text, found once: it is held against many others. */
function tokensIn(of: Wording | Sentence, text: string): Token[] {
  const tokens = known.get(of) ?? tokensOf(text);
  known.set(of, tokens);
  return tokens;
}
