import { relationsOf } from '../wording/relations.ts';
import { type Conflict, conflictsOf, relatedOf } from './conflicts.ts';
import type { Event, Utterance } from './item.ts';

/** A statement with the others that it is to be read with. */
export interface Statement extends Utterance {
  /** Each of a sentence that others are credited with too, or the speaker on other days. */
  conflicts: readonly Conflict[];
  /** Others with a sentence in common that proves nothing. */
  similar: readonly Utterance[];
  /** Others that say the same in other words, quoted here and reported there. */
  paraphrases: readonly Utterance[];
}

export type Item = Statement | Event;

/** A statement that is compared with no other: it only keeps its address. */
export const alone = (utterance: Utterance): Statement => ({
  ...utterance,
  conflicts: [],
  similar: [],
  paraphrases: [],
});

/**
 * Finds what statements have in common and gives each with the others that it is to be read with.
 *
 * @param utterances in the order that they are to have inside a conflict
 * @returns new statements in the same order, and all conflicts, earliest first
 */
export function readTogether(utterances: readonly Utterance[]): {
  statements: Statement[];
  conflicts: Conflict[];
} {
  const byId = new Map(utterances.map((utterance) => [utterance.id, utterance]));
  const relations = relationsOf(utterances.map(relatedOf));
  const conflicts = conflictsOf(relations.conflicts, byId);
  const inConflict = listed(
    conflicts.flatMap((conflict) => conflict.statements.map(({ id }) => [id, conflict] as const)),
  );
  const others = (pairs: readonly { a: string; b: string }[]) =>
    listed(
      pairs.flatMap(({ a, b }) => {
        const [one, other] = [byId.get(a), byId.get(b)];
        return one && other ? [[a, other] as const, [b, one] as const] : [];
      }),
    );
  const similar = others(relations.similar);
  const paraphrases = others(relations.paraphrases);
  const statements = utterances.map((utterance) => ({
    ...utterance,
    conflicts: inConflict.get(utterance.id) ?? [],
    similar: similar.get(utterance.id) ?? [],
    paraphrases: paraphrases.get(utterance.id) ?? [],
  }));
  return { statements, conflicts };
}

/** Values by key, in order. */
function listed<T>(entries: readonly (readonly [string, T])[]): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const [key, value] of entries) {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
  }
  return lists;
}
