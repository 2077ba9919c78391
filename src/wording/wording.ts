/**
 * Comparing wordings: when do two outlets print the same sentence?
 *
 * Whole quotations are not compared, because outlets cut and join them. Sentences are: a sentence
 * is the same as another when most of the shorter one's words stand in the other in unbroken runs,
 * so that a typo, a changed word or an insertion in brackets does not hide the rest.
 */

/** Length of a run of words that counts as copied rather than as chance. */
export const RUN = 3;

/** Shorter sentences ("Kami tunggu saja") recur by chance and prove nothing by themselves. */
const MIN_WORDS = 5;

/** Share of the shorter sentence's words that must stand in shared runs. */
const MIN_COVER = 0.7;

/** Splits before a capital or a quotation mark, not after an initial ("Semuel A. Pangerapan") or "No.". */
const SENTENCE_END =
  /(?<![\s.(]\p{L}|^\p{L}|\b[Nn]o|\b[Kk]ombes|\b[Dd]rs?|\bProf|\bH)[.!?…]+["”’)]*\s+|\n+/u;

/**
 * The words of a text as they are compared: lower case, without punctuation, accents or the
 * difference between "hal-hal" and "hal hal".
 */
export function wordsOfText(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{M}'’‘`´]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The sentences of a text, each as its words for comparison; empty ones are left out. */
export function sentencesOfText(text: string): string[][] {
  return text
    .split(SENTENCE_END)
    .map(wordsOfText)
    .filter((words) => words.length > 0);
}

/** Every run of three words, as one string each; fewer words than that give none. */
export function shinglesOf(words: readonly string[]): string[] {
  const shingles: string[] = [];
  for (let at = 0; at + RUN <= words.length; at += 1) {
    shingles.push(words.slice(at, at + RUN).join(' '));
  }
  return shingles;
}

/**
 * How much of `words` stands in `other`: the share, 0 to 1, of its words that lie in a run of at
 * least three words which `other` has too.
 */
export function coverOf(words: readonly string[], other: ReadonlySet<string>): number {
  if (words.length === 0) return 0;
  const covered = new Set<number>();
  shinglesOf(words).forEach((shingle, at) => {
    if (!other.has(shingle)) return;
    for (let word = at; word < at + RUN; word += 1) covered.add(word);
  });
  return covered.size / words.length;
}

/** A text prepared for comparison. */
export interface Wording {
  sentences: { words: string[]; shingles: Set<string> }[];
  /** All runs of the whole text, across the ends of its sentences: "tipis, uang" matches "tipis. Uang". */
  shingles: Set<string>;
}

/** Prepares a text for {@link sharedWords}; do it once a text, not once a pair. */
export function wordingOf(text: string): Wording {
  const sentences = sentencesOfText(text).map((words) => ({
    words,
    shingles: new Set(shinglesOf(words)),
  }));
  return { sentences, shingles: new Set(shinglesOf(sentences.flatMap(({ words }) => words))) };
}

/**
 * Prepares reported speech: the words that name the speaker or an office ("Dirjen Aptika Semuel
 * …") say nothing about what was said, and would make two of one person's sentences alike.
 */
export function reportedWordingOf(text: string, attribution: readonly string[]): Wording {
  const names = new Set(attribution.flatMap(wordsOfText));
  const isName = (piece: string) => wordsOfText(piece).some((word) => names.has(word));
  return wordingOf(
    text
      .split(/(\s+)/)
      .filter((piece) => !isName(piece))
      .join(''),
  );
}

/** One sentence of one text that the other text contains. */
export interface SharedSentence {
  /** The words of the shorter sentence, for a person to read in an explanation. */
  words: string[];
  /** How much of them the other text has, 0.7 to 1. */
  cover: number;
}

/**
 * The sentences that two texts share, best first; empty when they have none in common.
 * Symmetric: the sentences of either text are looked for in the other.
 */
export function sharedSentences(a: Wording, b: Wording): SharedSentence[] {
  return [...contained(a, b), ...contained(b, a)].sort((x, y) => y.cover - x.cover);
}

function contained(inner: Wording, outer: Wording): SharedSentence[] {
  return inner.sentences
    .filter(({ words }) => words.length >= MIN_WORDS)
    .map(({ words }) => ({ words, cover: coverOf(words, outer.shingles) }))
    .filter(({ cover }) => cover >= MIN_COVER);
}

/**
 * Finds texts that may share a sentence with a given one, without comparing all with all.
 * `K` names a text. Grows with the number of words put in.
 */
export class WordingIndex<K> {
  #holders = new Map<string, Set<K>>();

  add(key: K, wording: Wording): void {
    for (const shingle of wording.shingles) {
      const holders = this.#holders.get(shingle);
      if (holders) holders.add(key);
      else this.#holders.set(shingle, new Set([key]));
    }
  }

  /** Keys of the texts that have at least two runs of three words in common with `wording`. */
  candidates(wording: Wording): Set<K> {
    const seen = new Map<K, number>();
    for (const shingle of wording.shingles) {
      for (const key of this.#holders.get(shingle) ?? []) seen.set(key, (seen.get(key) ?? 0) + 1);
    }
    return new Set([...seen].filter(([, hits]) => hits > 1).map(([key]) => key));
  }
}
