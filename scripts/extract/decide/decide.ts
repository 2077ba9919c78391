import type { AttributionForm } from '../../../src/schema/attribution-form.ts';
import type { Candidate, Clause, Form } from '../form/form.ts';
import { FEATURE_WEIGHTS, FORM_WEIGHTS } from './weights.ts';

/** A candidate with its form and what speaks for it. */
export interface Scored extends Candidate {
  form: AttributionForm;
  score: number;
}

/** The likeliest way to read a sentence, and the others, best first. */
export interface Decision {
  chosen: Scored;
  others: readonly Scored[];
}

/**
 * Weighs what the forms find in a clause.
 *
 * @param forms in any order
 * @param all - also forms that can no longer win, for a trace; otherwise they are not asked
 * @returns null when no form finds anything
 */
export function decide(clause: Clause, forms: readonly Form[], all = false): Decision | null {
  const found: Scored[] = [];
  let best = Number.NEGATIVE_INFINITY;
  for (const form of byWeight(forms)) {
    const weight = FORM_WEIGHTS[form.id] ?? 0;
    if (!all && weight <= best) break;
    for (const candidate of form.find(clause)) {
      const score = candidate.features.reduce(
        (sum, feature) => sum + FEATURE_WEIGHTS[feature],
        weight,
      );
      found.push({ ...candidate, form: form.id, score });
      best = Math.max(best, score);
    }
  }
  const [chosen, ...others] = found.sort((one, other) => other.score - one.score);
  return chosen ? { chosen, others } : null;
}

const sorted = new WeakMap<readonly Form[], readonly Form[]>();

/** Heaviest first, so that the first find may end the search. */
function byWeight(forms: readonly Form[]): readonly Form[] {
  const known = sorted.get(forms);
  if (known) return known;
  const order = [...forms].sort(
    (one, other) => (FORM_WEIGHTS[other.id] ?? 0) - (FORM_WEIGHTS[one.id] ?? 0),
  );
  sorted.set(forms, order);
  return order;
}
