import { comparedText, type Related } from './related.ts';
import { type SharedSentence, sharedSentences, type Wording, wordingOf } from './wording.ts';

/** A sentence of one statement, and the others that have it. */
export interface Anchor {
  place: number;
  start: number;
  end: number;
  /** Wordings of its own statement that have it in this form. */
  own: Set<number>;
  holders: Map<number, Set<number>>;
  /** Least share of it that a holder has. */
  cover: number;
}

/** Wordings prepared for comparison, once each and only those that are asked for. */
export class Texts {
  #statements: readonly Related[];
  #known = new Map<number, Wording[]>();

  constructor(statements: readonly Related[]) {
    this.#statements = statements;
  }

  of(place: number): Wording[] {
    const known = this.#known.get(place);
    if (known) return known;
    const statement = this.#statements[place] as Related;
    const made = statement.wordings.map((words) => wordingOf(comparedText(statement, words)));
    this.#known.set(place, made);
    return made;
  }

  /** Every sentence that two statements share, in every pair of their wordings. */
  *shared(a: number, b: number) {
    for (const [i, one] of this.of(a).entries()) {
      for (const [j, other] of this.of(b).entries()) {
        for (const shared of sharedSentences(one, other)) {
          yield shared.of === 'first'
            ? { shared, place: a, own: i, holder: b, other: j }
            : { shared, place: b, own: j, holder: a, other: i };
        }
      }
    }
  }
}

/** A sentence that two statements share: of which, in which wordings, and who holds it. */
export interface Found {
  shared: SharedSentence;
  place: number;
  own: number;
  holder: number;
  other: number;
}

/** Notes a shared sentence with its statement's other holders of it. */
export function note(
  anchors: Map<string, Anchor>,
  { shared, place, own, holder, other }: Found,
): void {
  const key = `${place} ${shared.words.join(' ')}`;
  const anchor = anchors.get(key) ?? {
    place,
    start: shared.start,
    end: shared.end,
    own: new Set(),
    holders: new Map(),
    cover: 1,
  };
  anchors.set(key, anchor);
  anchor.own.add(own);
  anchor.cover = Math.min(anchor.cover, shared.cover);
  const wordings = anchor.holders.get(holder);
  if (wordings) wordings.add(other);
  else anchor.holders.set(holder, new Set([other]));
}
