import type { Marks } from './fingerprint.ts';

/** What is remembered of a record that may have been taken down. */
export interface Remembered {
  id: string;
  /** Article that gave it, and the day on which that came out. */
  article: string;
  published: string | null;
  /** Marks of its clauses, and of the names of who spoke. */
  words: readonly string[];
  speaker: readonly string[];
}

/** What an article says now. */
export interface Seen extends Marks {
  article: string;
  published: string | null;
}

/** Share of the words that must be those of a record taken down. With more that is new it is another one. */
const MIN_SHARE = 0.5;

/**
 * What the agreeing words must have that not everybody says, where an article of other days has them:
 * what an official repeats at every press conference does not bring down all that they say next. The
 * stock phrases among the annotated pairs have two at most.
 */
const MIN_TELLING = 3;

/** Articles this many days apart may give one utterance; as where statements are joined. */
const SAME_DAYS = 3;

const DAY_MS = 86_400_000;

/**
 * Records by the marks of their words and speakers, so that one that was taken down is known again
 * whatever day, title or spelling an article gives it, though its file is gone.
 */
export class RetiredIndex {
  #byMark = new Map<string, Remembered[]>();
  #recall: (mark: string) => void;

  /** @param recall called with each mark before it is looked for, so that what has it is in the index */
  constructor(recall: (mark: string) => void = () => {}) {
    this.#recall = recall;
  }

  add(remembered: Remembered): void {
    for (const mark of remembered.words) {
      const own = this.#byMark.get(mark);
      if (!own) this.#byMark.set(mark, [remembered]);
      else if (
        !own.some(({ id, article }) => id === remembered.id && article === remembered.article)
      )
        own.push(remembered);
    }
  }

  /**
   * The record that these words are, when it was taken down: by the same speaker, or in the very
   * article that gave it.
   *
   * @param isDown whether a record was taken down; what stands is not looked for here
   */
  find(seen: Seen, isDown: (id: string) => boolean): string | undefined {
    const total = seen.clauses.reduce((sum, { words }) => sum + words, 0);
    const agreeing = new Map<string, { words: number; telling: number; same: boolean }>();
    for (const { mark, words, telling } of seen.clauses) {
      this.#recall(mark);
      const counted = new Set<string>();
      for (const { id, article, speaker, published } of this.#byMark.get(mark) ?? []) {
        const same = article === seen.article;
        if (!isDown(id) || !(same || isOne(speaker, seen.speaker))) continue;
        const so = agreeing.get(id) ?? { words: 0, telling: 0, same: false };
        so.same ||= same || near(published, seen.published);
        if (!counted.has(id)) {
          so.words += words;
          so.telling += telling;
        }
        counted.add(id);
        agreeing.set(id, so);
      }
    }
    return [...agreeing]
      .filter(([, { words, telling, same }]) => {
        return words >= MIN_SHARE * total && (same || telling >= MIN_TELLING);
      })
      .sort(([a, one], [b, other]) => other.words - one.words || (a < b ? -1 : 1))[0]?.[0];
  }
}

function near(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && Math.abs(Date.parse(a) - Date.parse(b)) <= SAME_DAYS * DAY_MS;
}

/** Whether half of the words of the shorter name are those of the other; nobody is like nobody. */
function isOne(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((mark) => b.includes(mark)).length;
  return shared >= Math.min(a.length, b.length) / 2 && (shared > 0 || a.length + b.length === 0);
}
