import { probabilityOf } from '../extract/doubt/doubt.ts';
import { fit } from './logistic.ts';
import type { LearningRow } from './rows.ts';

/** A row with the probability that a model gave it which had not seen rows of its kind. */
export interface Foretold extends LearningRow {
  probability: number;
}

/** How a model is fitted. */
export interface Settings {
  penalty: number;
  rarest: number;
}

/**
 * By which the weights are fitted: of the penalties tried (5 to 80), the one that left the most rows
 * without a reason to look at the precision wanted, each style foretold by the others.
 */
export const SETTINGS: Settings = { penalty: 40, rarest: 15 };

/**
 * The probability of each row by a model that was fitted without any row of its group: the honest one,
 * since rows of one article, and of one style, are right or wrong together.
 */
export function foretell(
  rows: readonly LearningRow[],
  groupOf: (row: LearningRow) => string,
  { penalty, rarest }: Settings,
): Foretold[] {
  return [...new Set(rows.map(groupOf))].sort().flatMap((group) => {
    const model = fit(
      rows.filter((row) => groupOf(row) !== group),
      penalty,
      rarest,
    );
    return rows
      .filter((row) => groupOf(row) === group)
      .map((row) => ({
        ...row,
        probability: probabilityOf(row.features, { ...model, threshold: 0 }),
      }));
  });
}

/**
 * What would be published without a reason to look: its share of all rows, and how much of it is
 * right, both 0 to 1.
 */
export function unflagged(
  rows: readonly Foretold[],
  threshold: number,
): { share: number; precision: number } {
  const chosen = rows.filter(({ doubted, probability }) => !doubted && probability >= threshold);
  const right = chosen.filter((row) => row.right).length;
  return {
    share: chosen.length / Math.max(rows.length, 1),
    precision: chosen.length === 0 ? 1 : right / chosen.length,
  };
}

/** Rows of a style, at the most, of which one may be wrong whatever precision is wanted: fewer tell nothing. */
const FEW = 67;

/**
 * The threshold at which every style holds what is wanted, each foretold by the others: what counts is
 * the worst of those that the weights have not met, not the mean.
 */
export function worstThreshold(rows: readonly Foretold[], wanted: number): number {
  const styles = [...new Set(rows.map(({ style }) => style))];
  return Math.max(
    ...styles.map((style) => {
      const some = rows.filter((row) => row.style === style);
      const open = some.filter(({ doubted }) => !doubted);
      const wrong = open.filter(({ right }) => !right).length;
      return open.length < FEW && wrong <= 1 ? 0 : thresholdFor(some, wanted);
    }),
  );
}

/**
 * The least probability with which a row may go without a reason to look, if as large a part of such
 * rows is to be right as is wanted; 1 when there is none.
 */
export function thresholdFor(rows: readonly Foretold[], wanted: number): number {
  const sorted = rows
    .filter(({ doubted }) => !doubted)
    .sort((a, b) => b.probability - a.probability);
  let threshold = 1;
  let right = 0;
  for (const [at, row] of sorted.entries()) {
    right += row.right ? 1 : 0;
    const isLast = sorted[at + 1]?.probability !== row.probability;
    if (isLast && right >= wanted * (at + 1)) threshold = row.probability;
  }
  return threshold;
}
