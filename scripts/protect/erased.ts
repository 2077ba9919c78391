import type { Erased } from '../../src/schema/erased.ts';
import type { MarkedClause } from '../record/fingerprint.ts';

/** Share of the words of something new that must be those of something erased. */
const MIN_SHARE = 0.5;

/** What they must have that not everybody says, unless the same speaker says it or all of it is the same. */
const MIN_TELLING = 3;

/** What was erased, by seals: known again by its words, its id and its names, and never readable. */
export class ErasedIndex {
  #ids = new Set<string>();
  #names = new Set<string>();
  #byMark = new Map<string, Set<Erased>>();

  add(erased: Erased): void {
    for (const id of erased.ids) this.#ids.add(id);
    for (const name of erased.names) this.#names.add(name);
    for (const mark of erased.words.flatMap((marks) => marks.split(' '))) {
      const holders = this.#byMark.get(mark) ?? new Set();
      this.#byMark.set(mark, holders.add(erased));
    }
  }

  /** True while nothing was erased: then nothing has to be sealed to be compared. */
  get isEmpty(): boolean {
    return this.#ids.size === 0;
  }

  get hasNames(): boolean {
    return this.#names.size > 0;
  }

  /** @param mark seal of `<collection>/<id>` */
  hadId(mark: string): boolean {
    return this.#ids.has(mark);
  }

  /** @param mark seal of a name as it is compared (`nameKey`) */
  hadName(mark: string): boolean {
    return this.#names.has(mark);
  }

  /** Whether words are those of something erased, whoever says them now. */
  hadWords(clauses: readonly MarkedClause[], speaker: readonly string[]): boolean {
    const total = clauses.reduce((sum, { words }) => sum + words, 0);
    const agreeing = new Map<Erased, { words: number; telling: number }>();
    for (const { mark, words, telling } of clauses) {
      for (const erased of this.#byMark.get(mark) ?? []) {
        const so = agreeing.get(erased) ?? { words: 0, telling: 0 };
        agreeing.set(erased, { words: so.words + words, telling: so.telling + telling });
      }
    }
    return [...agreeing].some(([erased, { words, telling }]) => {
      const isSame = speaker.some((mark) => erased.speaker?.split(' ').includes(mark));
      return words >= MIN_SHARE * total && (isSame || telling >= MIN_TELLING || words === total);
    });
  }
}
