import type { Anchor, Texts } from './anchor.ts';
import { daysApart, WINDOW } from './occasion.ts';
import { inOneStory, type Related } from './related.ts';
import type { RunKeys } from './run-keys.ts';
import { sharedSentences, type Wording, wordingOf } from './wording.ts';

/** Where in the archive sentences stand that may be stock phrases. */
export class Occurrences {
  readonly #statements: readonly Related[];
  readonly #runs: RunKeys;
  readonly #texts: Texts;
  /** Of each run of words of a sentence that is looked for, the statements that have it. */
  readonly #byRun = new Map<number, number[]>();
  /** Anchors of one text are looked for once: as the first has it. */
  readonly #first = new Map<string, Anchor>();
  /** What was found of two texts, by the sentence's. */
  readonly #known = new Map<string, Map<number, boolean>>();
  readonly #candidates = new Map<string, number[]>();

  /**
   * @param keys the runs of every statement
   * @param anchors the sentences that will be asked for
   */
  constructor(
    statements: readonly Related[],
    keys: readonly Uint32Array[],
    runs: RunKeys,
    texts: Texts,
    anchors: ReadonlyMap<string, Anchor>,
  ) {
    this.#statements = statements;
    this.#runs = runs;
    this.#texts = texts;
    for (const [name, anchor] of anchors) {
      const sentence = sentenceIn(name);
      if (this.#first.has(sentence)) continue;
      this.#first.set(sentence, anchor);
      for (const key of runs.of(sentence)) this.#byRun.set(key, []);
    }
    for (const [place, own] of keys.entries())
      for (const key of own) this.#byRun.get(key)?.push(place);
  }

  /**
   * Whether a sentence is a stock phrase: on other occasions (another story, or other days) somebody
   * else says it, or several of those who say it here, or the one who says it here on two days.
   * Statements are held against it only where that would decide it.
   */
  isStock(name: string, anchor: Anchor): boolean {
    const here = this.#statements[anchor.place] as Related;
    const speakers = new Set(
      [anchor.place, ...anchor.holders.keys()].map((place) => this.#statements[place]?.speaker),
    );
    const outside = new Set<string>();
    for (const place of this.#withTwoRuns(sentenceIn(name))) {
      const other = this.#statements[place] as Related;
      if (other.speaker === null || other.kind !== here.kind) continue;
      if (outside.has(other.speaker)) continue;
      const apart = daysApart(here, other);
      if (inOneStory(here, other) && (apart === null || apart <= WINDOW)) continue;
      if (!this.#has(place, sentenceIn(name))) continue;
      if (!speakers.has(other.speaker)) return true;
      outside.add(other.speaker);
      if (outside.size > 1 || speakers.size === 1) return true;
    }
    return false;
  }

  /** The statements that have two runs of a sentence, in order; they may have it. */
  #withTwoRuns(sentence: string): readonly number[] {
    const known = this.#candidates.get(sentence);
    if (known) return known;
    const hits = new Map<number, number>();
    for (const key of this.#runs.of(sentence))
      for (const place of this.#byRun.get(key) ?? []) hits.set(place, (hits.get(place) ?? 0) + 1);
    const found = [...hits].flatMap(([place, count]) => (count < 2 ? [] : [place]));
    found.sort((a, b) => a - b);
    this.#candidates.set(sentence, found);
    return found;
  }

  /** Whether a statement has a sentence. */
  #has(place: number, sentence: string): boolean {
    const known = this.#known.get(sentence) ?? new Map<number, boolean>();
    this.#known.set(sentence, known);
    let has = known.get(place);
    if (has === undefined) {
      const wording = wordingOf(textOf(this.#texts, this.#first.get(sentence) as Anchor));
      has = this.#texts.of(place).some((text) => sharedSentences(wording, text).length > 0);
      known.set(place, has);
    }
    return has;
  }
}

/** An anchor's name is its place and the words of its sentence. */
const sentenceIn = (anchor: string): string => anchor.slice(anchor.indexOf(' ') + 1);

const textOf = (texts: Texts, { place, own, start, end }: Anchor): string =>
  (texts.of(place)[Math.min(...own)] as Wording).text.slice(start, end);
