import { contentStems } from '../../src/wording/stems.ts';

/** Happenings of one day in one story are the same when this share of the shorter one's words agrees … */
const MIN_SHARE = 0.5;

/** … and at least so many words do. */
const MIN_SHARED = 2;

/** One dated happening as one article printed it. */
export interface Happening {
  article: string;
  date: string;
  stories: readonly string[];
  words: string;
}

/** What an index calls before it answers, so that what it is asked about is in it. */
export interface Recall {
  /** Events with a report of this article. */
  printedIn(article: string): void;
  /** Events that a happening may be. */
  happenedLike(happening: Happening): void;
}

/** Where an event is looked for: a day of a story. */
export const daysOf = ({ date, stories }: Pick<Happening, 'date' | 'stories'>): string[] =>
  stories.map((story) => `${date} ${story}`);

/** The events on record by date. */
export class HappeningIndex {
  #recall: Recall | undefined;
  #byDate = new Map<string, { id: string; happening: Happening; stems: Set<string> }[]>();

  constructor(recall?: Recall) {
    this.#recall = recall;
  }

  add(id: string, happenings: readonly Happening[]): void {
    for (const happening of happenings) {
      const sameDay = this.#byDate.get(happening.date) ?? [];
      this.#byDate.set(happening.date, sameDay);
      const known = sameDay.some(
        (other) => other.id === id && placeOf(other.happening) === placeOf(happening),
      );
      if (!known) sameDay.push({ id, happening, stems: contentStems(happening.words) });
    }
  }

  remove(id: string): void {
    for (const [date, sameDay] of this.#byDate) {
      this.#byDate.set(
        date,
        sameDay.filter((other) => other.id !== id),
      );
    }
  }

  /** Id of the event that has this very printing. */
  at(happening: Happening): string | undefined {
    this.#recall?.printedIn(happening.article);
    return this.#byDate
      .get(happening.date)
      ?.find((other) => placeOf(other.happening) === placeOf(happening))?.id;
  }

  /** Events that this is a further report of: same date, a story in common, much the same words. */
  matches(happening: Happening): string[] {
    this.#recall?.happenedLike(happening);
    const stems = contentStems(happening.words);
    const ids = (this.#byDate.get(happening.date) ?? [])
      .filter(({ happening: other }) =>
        other.stories.some((story) => happening.stories.includes(story)),
      )
      .filter(({ stems: others }) => agree(stems, others))
      .map(({ id }) => id);
    return [...new Set(ids)].sort();
  }
}

const placeOf = ({ article, words }: Happening): string => `${article} ${words}`;

function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared >= MIN_SHARED && shared / Math.min(a.size, b.size) >= MIN_SHARE;
}
