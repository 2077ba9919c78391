import {
  reportedWordingOf,
  type SharedSentence,
  sharedSentences,
  type Wording,
  wordingOf,
} from '../../src/wording/wording.ts';

/** How one article printed an utterance, as far as joining needs to know it. */
export interface Printing {
  article: string;
  words: string;
  /** Day it was said by this article, or by the record where the article gives none. */
  day: string | null;
  /** Day the article was published. */
  published: string | null;
}

/** What decides whether a further printing may join. */
export interface Utterance {
  kind: 'direct' | 'indirect';
  /** Who spoke, as one key; null is never joined with anything. */
  speaker: string | null;
  /** Names and offices in reported speech, which say nothing about what was said. */
  attribution: readonly string[];
  stories: readonly string[];
  printings: readonly Printing[];
}

/** A statement on record that holds the same words, and why the program thinks so. */
export interface Match {
  id: string;
  shared: SharedSentence;
  day: 'same' | 'next' | 'unknown';
}

/** Articles this many days apart may give one utterance of which one of them omits the day. */
export const UNKNOWN_DAY_WINDOW = 3;

/** Days between which outlets may disagree about one utterance. */
export const NEXT_DAY = 1;

const DAY_MS = 86_400_000;

/** What an index calls before it answers, so that what it is asked about is in it. */
export interface Recall {
  /** Statements with a report of this article. */
  printedIn(article: string): void;
  /** Statements that an utterance may be a further report of. */
  saidLike(utterance: Utterance): void;
}

/**
 * The statements on record by speaker, story and day. Finds those that a further printing belongs to
 * without comparing all with all: cost grows with what one speaker said about one story within a few
 * days, not with the archive.
 */
export class UtteranceIndex {
  #byBucket = new Map<string, Set<string>>();
  #utterances = new Map<string, { utterance: Utterance; wordings: Wording[] }>();
  #byPlace = new Map<string, string>();
  #recall: Recall | undefined;
  /** Told of each statement whose words are compared. */
  readonly #onCompare: () => void;

  constructor(recall?: Recall, onCompare: () => void = () => {}) {
    this.#recall = recall;
    this.#onCompare = onCompare;
  }

  /** Takes in a statement, or what it has gained since. */
  add(id: string, utterance: Utterance): void {
    const wordings = this.#utterances.get(id)?.wordings ?? [];
    for (const printing of utterance.printings.slice(wordings.length)) {
      wordings.push(compared(utterance, printing));
      this.#byPlace.set(placeOf(printing), id);
    }
    this.#utterances.set(id, { utterance, wordings });
    if (utterance.speaker === null) return;
    for (const bucket of bucketsOf(utterance))
      for (const key of utterance.printings.flatMap((printing) => keysOf(bucket, printing)))
        this.#byBucket.set(key, (this.#byBucket.get(key) ?? new Set()).add(id));
  }

  /** Leaves out a statement that was merged into another; its printings are the other's now. */
  remove(id: string): void {
    this.#utterances.delete(id);
  }

  /** Id of the statement that has this very printing: recorded before, or printed twice on the page. */
  at(printing: Pick<Printing, 'article' | 'words'>): string | undefined {
    this.#recall?.printedIn(printing.article);
    return this.#byPlace.get(placeOf(printing));
  }

  /**
   * Statements that `utterance` (one printing) is a further report of: same speaker, same kind, a
   * story in common, at least one sentence in common, and a day that agrees with that of one of
   * its reports. Sorted by id. Joining is transitive, so that the order of arrival does not matter:
   * where several match, all of them are one.
   */
  matches(utterance: Utterance): Match[] {
    const [printing] = utterance.printings;
    if (!printing || utterance.speaker === null) return [];
    this.#recall?.saidLike(utterance);
    const wording = compared(utterance, printing);
    const matches: Match[] = [];
    for (const id of this.#near(utterance, printing)) {
      const known = this.#utterances.get(id);
      if (!known || !sameStory(known.utterance.stories, utterance.stories)) continue;
      this.#onCompare();
      for (const [at, other] of known.wordings.entries()) {
        const day = relateDays(known.utterance.printings[at] as Printing, printing);
        const shared = day && sharedSentences(other, wording)[0];
        if (!shared) continue;
        matches.push({ id, shared, day });
        break;
      }
    }
    return matches.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Statements of the same buckets whose day may agree. */
  #near(utterance: Utterance, { day, published }: Printing): Iterable<string> {
    if (published === null) return this.#utterances.keys();
    const keys = bucketsOf(utterance).flatMap((bucket) => keysNear(bucket, day, published));
    return new Set(keys.flatMap((key) => [...(this.#byBucket.get(key) ?? [])]));
  }
}

const placeOf = ({ article, words }: Pick<Printing, 'article' | 'words'>): string =>
  `${article} ${words}`;

/**
 * Where a statement is looked for: what was said in one way by one speaker about one story. Articles of no
 * story at all belong together too.
 */
export function bucketsOf({
  kind,
  speaker,
  stories,
}: Omit<Utterance, 'printings' | 'attribution'>) {
  return (stories.length === 0 ? [''] : stories).map((story) => `${kind} ${speaker} ${story}`);
}

/** Parts of a bucket that a printing is put in. */
const keysOf = (bucket: string, { day, published }: Printing): string[] => [
  `${bucket} ${day ? `said ${day}` : `undated ${published}`}`,
  `${bucket} out ${published}`,
];

/** Parts of a bucket in which all are whose day may agree ({@link relateDays}). */
function keysNear(bucket: string, day: string | null, published: string): string[] {
  const around = [...daysAround(published, UNKNOWN_DAY_WINDOW), null];
  if (!day) return around.map((one) => `${bucket} out ${one}`);
  return [
    ...daysAround(day, NEXT_DAY).map((one) => `${bucket} said ${one}`),
    ...around.map((one) => `${bucket} undated ${one}`),
  ];
}

/** A day and so many days before and after it. */
export function daysAround(day: string, apart: number): string[] {
  return Array.from({ length: 2 * apart + 1 }, (_, at) =>
    new Date(Date.parse(day) + (at - apart) * DAY_MS).toISOString().slice(0, 10),
  );
}

/** A story in common; articles of no story at all belong together too. */
function sameStory(a: readonly string[], b: readonly string[]): boolean {
  return (a.length === 0 && b.length === 0) || a.some((story) => b.includes(story));
}

/** The wording to compare. */
function compared({ kind, attribution }: Utterance, { words }: Printing): Wording {
  return kind === 'direct' ? wordingOf(words) : reportedWordingOf(words, attribution);
}

/** How the days of two printings agree; null when they contradict each other. */
function relateDays(a: Printing, b: Printing): Match['day'] | null {
  if (a.day && b.day) {
    const apart = daysBetween(a.day, b.day);
    if (apart === 0) return 'same';
    return apart === NEXT_DAY ? 'next' : null;
  }
  if (a.published && b.published && daysBetween(a.published, b.published) > UNKNOWN_DAY_WINDOW) {
    return null;
  }
  return 'unknown';
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}
