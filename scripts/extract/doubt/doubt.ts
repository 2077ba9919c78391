import type { ReviewReason } from '../../../src/schema/review.ts';
import type { Statement } from '../extraction.ts';
import { type Features, featuresOf } from './features.ts';
import { unfamiliarAmong } from './unfamiliar.ts';
import learnt from './weights.json' with { type: 'json' };

/** What `npm run learn` has found. */
export interface Weights {
  /** Least probability with which a row is published without a reason to look. */
  threshold: number;
  bias: number;
  /** By feature; what is not here weighs nothing. */
  weights: Readonly<Record<string, number>>;
}

/** More rows than any real article has are doubted by their reasons alone: the work must stay linear. */
const MOST_ROWS = 300;

/** The reason that a kind of feature stands for, by the first part of its name. */
const REASONS: Readonly<Record<string, ReviewReason>> = {
  name: 'speaker-ambiguous',
  who: 'speaker-ambiguous',
  article: 'speaker-ambiguous',
  cue: 'speaker-inferred',
  named: 'speaker-inferred',
  row: 'speaker-inferred',
  back: 'speaker-inferred',
  office: 'office-unknown',
  official: 'office-unknown',
  day: 'date-inferred',
};

/**
 * Tells of each row how likely its speaker, day and official are all right. A row that is not likely
 * enough gets the reason that weighs most against it, where the reading has come upon none; in an article
 * that is unlike those known, most rows get that for a reason.
 *
 * @param published day of publication, YYYY-MM-DD
 */
export function withDoubt(
  rows: readonly Statement[],
  text: string,
  published: string | null,
  by: Weights = learnt,
): Statement[] {
  if (rows.length > MOST_ROWS) return [...rows];
  const isUnfamiliar = unfamiliarAmong(rows);
  return featuresOf(rows, text, published).map((features, at) => {
    const row = rows[at] as Statement;
    const probability = probabilityOf(features, by);
    if (isUnfamiliar(row)) return { ...row, probability, review: ['style-unfamiliar'] };
    const isSure = row.review.length > 0 || probability >= by.threshold;
    return { ...row, probability, review: isSure ? row.review : [reasonOf(features, row, by)] };
  });
}

/** Probability, 0 to 1, that a row with these features is right. */
export function probabilityOf(features: Features, { bias, weights }: Weights): number {
  const score = features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias);
  return 1 / (1 + Math.exp(-score));
}

/** What weighs most against a row, kinds of features taken together. */
function reasonOf(features: Features, { saidOn }: Statement, { weights }: Weights): ReviewReason {
  const sums = new Map<ReviewReason, number>();
  for (const feature of features) {
    const reason = REASONS[feature.slice(0, feature.indexOf(':'))];
    if (reason) sums.set(reason, (sums.get(reason) ?? 0) + (weights[feature] ?? 0));
  }
  const [worst] = [...sums].sort(([, a], [, b]) => a - b)[0] ?? ['speaker-ambiguous' as const];
  return worst === 'date-inferred' && saidOn === null ? 'date-missing' : worst;
}
