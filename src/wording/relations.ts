import type { SameWords } from './conflict-groups.ts';
import { type Paraphrase, paraphrases } from './paraphrase.ts';
import type { Related } from './related.ts';
import { type Similar, sameWords } from './same-words.ts';

/** How the statements of an archive relate, each named by its id. */
export interface Relations {
  /** The same words in different mouths, or in one mouth on days that contradict each other. */
  conflicts: SameWords[];
  /** A sentence in common that proves nothing: short, a stock phrase, or long apart. */
  similar: Similar[];
  /** What one article quotes, another reports in its own words. */
  paraphrases: Paraphrase[];
}

/**
 * All relations between statements that belong to a common story. Pure, and its cost grows with the
 * statements: held against each other is only what one story has within a few days.
 *
 * @param statements in the order in which they are to stand inside a relation
 * @param compared called for each pair that is held against each other: what the work is counted in
 */
export function relationsOf(
  statements: readonly Related[],
  compared: () => void = () => {},
): Relations {
  return {
    ...sameWords(statements, compared),
    paraphrases: paraphrases(statements, compared),
  };
}
