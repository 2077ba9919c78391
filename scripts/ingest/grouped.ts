import type { Note } from './note.ts';

/** What went wrong in the same way at one or more addresses. */
export interface Group extends Note {
  /** How many addresses, `at` included. */
  count: number;
  /** Some of the others. */
  others: string[];
}

/** Kinds of problems of one outlet that are told; what else there is is counted. */
const MOST_LINES = 20;
/** Other addresses that a group names, for machines. */
const MOST_OTHERS = 20;

/**
 * Holds back what goes wrong with single articles until all of an outlet have been tried, so that
 * 600 dead links are one line with a count.
 */
export class Problems {
  readonly #held = new Map<string, Map<string, Group>>();
  readonly #more = new Map<string, number>();

  hold(note: Note): void {
    const { outlet, at, stage, what, remedy } = note;
    const groups = this.#held.get(outlet) ?? new Map<string, Group>();
    this.#held.set(outlet, groups);
    const key = JSON.stringify([stage, what.replaceAll(at, ''), remedy]);
    const group = groups.get(key);
    if (group) {
      group.count += 1;
      if (group.others.length < MOST_OTHERS) group.others.push(at);
    } else if (groups.size < MOST_LINES) {
      groups.set(key, { ...note, count: 1, others: [] });
    } else {
      this.#more.set(outlet, (this.#more.get(outlet) ?? 0) + 1);
    }
  }

  /** What was held back of an outlet, first come first; then nothing is. */
  release(outlet: string): Group[] {
    const groups = [...(this.#held.get(outlet)?.values() ?? [])];
    const more = this.#more.get(outlet) ?? 0;
    this.#held.delete(outlet);
    this.#more.delete(outlet);
    const [first] = groups;
    if (more === 0 || !first) return groups;
    const rest = {
      ...{ outlet, at: 'alamat lain', stage: first.stage, count: 1, others: [] },
      what: `${more} masalah lain`,
      remedy: 'jalankan lagi setelah yang di atas beres',
    };
    return [...groups, rest];
  }

  /** What was held back of all outlets. */
  releaseAll(): Group[] {
    return [...this.#held.keys()].flatMap((outlet) => this.release(outlet));
  }
}
