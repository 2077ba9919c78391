import { differ, isOther, WINDOW } from './occasion.ts';
import { byStory, comparedText, type Related } from './related.ts';
import { sentencesOfText } from './wording.ts';

/** Which statements are worth holding against each other, found without trying all with all. */

/** A run of words that so many statements of a story and fortnight have is nobody's own. */
const COMMON = 50;

/** Pairs of statements of one story, near each other in time, that have two runs of words in common. */
export function* nearPairs(
  statements: readonly Related[],
  keys: readonly Uint32Array[],
): Generator<[number, number]> {
  const seen = new Set<number>();
  for (const own of byStory(statements).values()) {
    let before = new Map<number, number[]>();
    let now = new Map<number, number[]>();
    let week = Number.NEGATIVE_INFINITY;
    for (const { place, at } of own) {
      const here = Math.floor(at / WINDOW);
      if (here !== week) {
        before = here === week + 1 ? now : new Map();
        now = new Map();
        week = here;
      }
      const hits = new Map<number, number>();
      for (const key of keys[place] ?? []) {
        for (const holders of [before.get(key), now.get(key)]) {
          if (!holders || holders.length >= COMMON) continue;
          for (const other of holders) hits.set(other, (hits.get(other) ?? 0) + 1);
        }
        const holders = now.get(key);
        if (!holders) now.set(key, [place]);
        else if (holders.length < COMMON) holders.push(place);
      }
      for (const [other, count] of hits) {
        const pair = other < place ? [other, place] : [place, other];
        const [a, b] = pair as [number, number];
        if (count < 2 || !differ(statements[a] as Related, statements[b] as Related)) continue;
        const key = a * statements.length + b;
        if (!seen.has(key)) yield [a, b];
        seen.add(key);
      }
    }
  }
}

/**
 * The very same sentence in one story at any distance: each with the one before it. Enough to lead
 * a reader from one to the next, and no more pairs than sentences.
 */
export function* farPairs(statements: readonly Related[]): Generator<[number, number]> {
  const last = new Map<string, number>();
  for (const [story, own] of byStory(statements)) {
    for (const { place } of own) {
      const statement = statements[place] as Related;
      if (statement.speaker === null) continue;
      const text = comparedText(statement, statement.wordings[0] ?? '');
      for (const { words } of sentencesOfText(text)) {
        if (words.length < MIN_FAR_WORDS) continue;
        const key = `${story} ${statement.kind} ${words.join(' ')}`;
        const before = last.get(key);
        last.set(key, place);
        if (before === undefined || before === place) continue;
        if (isOther(statements[before] as Related, statement)) yield [before, place];
      }
    }
  }
}

/** Shorter sentences are everybody's. */
const MIN_FAR_WORDS = 6;
