import { type Anchor, note, Texts } from './anchor.ts';
import { groupsOf, type SameWords } from './conflict-groups.ts';
import { farPairs, nearPairs } from './pairs.ts';
import { comparedText, type Related } from './related.ts';
import { RunKeys } from './run-keys.ts';
import { Occurrences } from './stock-phrase.ts';

/**
 * Words of content that a sentence must have to be somebody's own, where those that any official uses count a quarter.
 * Of the annotated pairs (test/gold/matches.json) stock phrases have less, and what is a conflict at least so many.
 */
const MIN_TELLING = 3;

/** A reader of one statement is shown so many similar ones at most. */
const MOST_SIMILAR = 5;

/** Two statements with a sentence in common that proves nothing. */
export interface Similar {
  a: string;
  b: string;
}

/**
 * What statements of one story and of near days have in common, word for word.
 *
 * A conflict is of one sentence and of those in whose mouths it was printed: who shares another
 * sentence with one of them is not part of it. What falls short of one, because it is short, made of
 * stock phrases, or in several speakers' mouths elsewhere too, is similar at most. Cost grows with
 * the statements, not with their pairs: only what a story has within a fortnight is held together.
 */
export function sameWords(
  statements: readonly Related[],
  compared: () => void,
): {
  conflicts: SameWords[];
  similar: Similar[];
} {
  const runs = new RunKeys();
  const keys = statements.map((statement) => keysOf(statement, runs));
  const texts = new Texts(statements);
  const anchors = new Map<string, Anchor>();
  const similar = new Pairs();
  for (const [a, b] of nearPairs(statements, keys)) {
    compared();
    for (const { shared, own, other, place, holder } of texts.shared(a, b)) {
      if (shared.telling < MIN_TELLING) similar.add(a, b);
      else note(anchors, { shared, own, other, place, holder });
    }
  }
  const occurrences = new Occurrences(statements, keys, runs, texts, anchors);
  const rare = [...anchors].flatMap(([name, anchor]) => {
    if (!occurrences.isStock(name, anchor)) return [anchor];
    for (const holder of anchor.holders.keys()) similar.add(anchor.place, holder);
    return [];
  });
  const conflicts = groupsOf(rare, statements, texts);
  for (const [a, b] of farPairs(statements)) similar.add(a, b);
  return { conflicts, similar: similar.list(statements, conflicts) };
}

function keysOf(statement: Related, runs: RunKeys): Uint32Array {
  const all = statement.wordings.map((words) => runs.of(comparedText(statement, words)));
  const [first] = all;
  if (first && all.length === 1) return first;
  return Uint32Array.from(new Set(all.flatMap((one) => [...one])));
}

/** Pairs of places, each once; a few for each statement. */
class Pairs {
  #others = new Map<number, Set<number>>();

  add(a: number, b: number): void {
    const [first, second] = a < b ? [a, b] : [b, a];
    const others = this.#others.get(first);
    if (others) others.add(second);
    else this.#others.set(first, new Set([second]));
  }

  /** Without those that a conflict shows already, and at most {@link MOST_SIMILAR} of a statement. */
  list(statements: readonly Related[], conflicts: readonly SameWords[]): Similar[] {
    const inConflict = new Map<string, Set<string>>();
    for (const { passages } of conflicts) {
      for (const { members } of passages) {
        for (const { id } of members) {
          const others = inConflict.get(id) ?? new Set();
          for (const member of members) others.add(member.id);
          inConflict.set(id, others);
        }
      }
    }
    const counts = new Map<string, number>();
    const count = (id: string) => counts.get(id) ?? 0;
    const list: Similar[] = [];
    for (const [first, others] of [...this.#others].sort(([a], [b]) => a - b)) {
      for (const second of [...others].sort((a, b) => a - b)) {
        const [a, b] = [(statements[first] as Related).id, (statements[second] as Related).id];
        if (inConflict.get(a)?.has(b)) continue;
        if (count(a) >= MOST_SIMILAR || count(b) >= MOST_SIMILAR) continue;
        counts.set(a, count(a) + 1);
        counts.set(b, count(b) + 1);
        list.push({ a, b });
      }
    }
    return list;
  }
}
