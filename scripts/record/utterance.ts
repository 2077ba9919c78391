import {
  reportedWordingOf,
  type SharedSentence,
  sharedSentences,
  type Wording,
  WordingIndex,
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
const UNKNOWN_DAY_WINDOW = 3;

const DAY_MS = 86_400_000;

/**
 * The statements on record by speaker and wording. Finds those that a further printing belongs to
 * without comparing all with all: cost grows with what shares words, not with the archive.
 */
export class UtteranceIndex {
  #byBucket = new Map<string, WordingIndex<string>>();
  #utterances = new Map<string, { utterance: Utterance; wordings: Wording[] }>();
  #byPlace = new Map<string, string>();

  /** Takes in a statement, or the printings that it has gained since. */
  add(id: string, utterance: Utterance): void {
    const known = this.#utterances.get(id)?.wordings.length ?? 0;
    const wordings = this.#utterances.get(id)?.wordings ?? [];
    for (const printing of utterance.printings.slice(known)) {
      const wording = compared(utterance, printing);
      wordings.push(wording);
      this.#byPlace.set(placeOf(printing), id);
      if (utterance.speaker === null) continue;
      const bucket = bucketOf(utterance);
      const index = this.#byBucket.get(bucket) ?? new WordingIndex<string>();
      this.#byBucket.set(bucket, index);
      index.add(id, wording);
    }
    this.#utterances.set(id, { utterance, wordings });
  }

  /** Leaves out a statement that was merged into another; its printings are the other's now. */
  remove(id: string): void {
    this.#utterances.delete(id);
  }

  /** Id of the statement that has this very printing: recorded before, or printed twice on the page. */
  at(printing: Pick<Printing, 'article' | 'words'>): string | undefined {
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
    const wording = compared(utterance, printing);
    const matches: Match[] = [];
    for (const id of this.#byBucket.get(bucketOf(utterance))?.candidates(wording) ?? []) {
      const known = this.#utterances.get(id);
      if (!known || !sameStory(known.utterance.stories, utterance.stories)) continue;
      const match = known.wordings
        .map((other, at) => ({
          shared: sharedSentences(other, wording)[0],
          day: relateDays(known.utterance.printings[at] as Printing, printing),
        }))
        .find(({ shared, day }) => shared && day);
      if (match?.shared && match.day) matches.push({ id, shared: match.shared, day: match.day });
    }
    return matches.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

const placeOf = ({ article, words }: Pick<Printing, 'article' | 'words'>): string =>
  `${article} ${words}`;

const bucketOf = ({ kind, speaker }: Utterance): string => `${kind} ${speaker}`;

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
    return apart === 1 ? 'next' : null;
  }
  if (a.published && b.published && daysBetween(a.published, b.published) > UNKNOWN_DAY_WINDOW) {
    return null;
  }
  return 'unknown';
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}
