import type { Features } from '../extract/doubt/features.ts';

/** One row to learn from. */
export interface Example {
  features: Features;
  right: boolean;
}

/** A fitted model: log odds are the bias and the weights of the features that a row has. */
export interface Fitted {
  bias: number;
  weights: Record<string, number>;
}

/** Newton's method ends long before: each step about doubles the digits that are right. */
const STEPS = 15;

/**
 * Logistic regression with an L2 penalty on the weights (Hastie, Tibshirani, Friedman, The Elements of
 * Statistical Learning, 4.4), by Newton's method. Deterministic: the same examples in the same order give
 * the same numbers.
 *
 * @param penalty - larger ones keep the weights nearer to nothing
 * @param rarest - features that fewer examples have are left out
 */
export function fit(examples: readonly Example[], penalty: number, rarest: number): Fitted {
  const names = commonFeatures(examples, rarest);
  const place = new Map(names.map((name, at) => [name, at + 1]));
  const rows = examples.map(({ features, right }) => ({
    at: [0, ...features.flatMap((name) => place.get(name) ?? [])],
    right: right ? 1 : 0,
  }));
  const size = names.length + 1;
  const weights = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Float64Array(size);
    const curve = Array.from({ length: size }, () => new Float64Array(size));
    for (const { at, right } of rows) {
      const score = at.reduce((sum, one) => sum + (weights[one] as number), 0);
      const probability = 1 / (1 + Math.exp(-score));
      const spread = probability * (1 - probability);
      for (const one of at) {
        slope[one] = (slope[one] as number) + right - probability;
        const line = curve[one] as Float64Array;
        for (const other of at) line[other] = (line[other] as number) + spread;
      }
    }
    for (let at = 0; at < size; at += 1) {
      const line = curve[at] as Float64Array;
      // The bias is free; a trace keeps the system solvable where all examples agree.
      const pull = at === 0 ? 1e-6 : penalty;
      slope[at] = (slope[at] as number) - (at === 0 ? 0 : pull * (weights[at] as number));
      line[at] = (line[at] as number) + pull;
    }
    const change = solve(curve, slope);
    for (let at = 0; at < size; at += 1)
      weights[at] = (weights[at] as number) + (change[at] as number);
  }
  return {
    bias: weights[0] as number,
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at + 1] as number])),
  };
}

/** Features that enough examples have, in alphabetical order. */
function commonFeatures(examples: readonly Example[], rarest: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= rarest)
    .map(([name]) => name)
    .sort();
}

/** Solves a symmetric positive definite system by Cholesky's decomposition; `matrix` is used up. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const cell = (row: number, column: number) => (matrix[row] as Float64Array)[column] as number;
  const set = (row: number, column: number, value: number) => {
    (matrix[row] as Float64Array)[column] = value;
  };
  for (let column = 0; column < size; column += 1) {
    for (let row = column; row < size; row += 1) {
      let sum = cell(row, column);
      for (let at = 0; at < column; at += 1) sum -= cell(row, at) * cell(column, at);
      set(
        row,
        column,
        row === column ? Math.sqrt(Math.max(sum, 1e-12)) : sum / cell(column, column),
      );
    }
  }
  const answer = Float64Array.from(right);
  for (let row = 0; row < size; row += 1) {
    for (let at = 0; at < row; at += 1)
      answer[row] = (answer[row] as number) - cell(row, at) * (answer[at] as number);
    answer[row] = (answer[row] as number) / cell(row, row);
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let at = row + 1; at < size; at += 1)
      answer[row] = (answer[row] as number) - cell(at, row) * (answer[at] as number);
    answer[row] = (answer[row] as number) / cell(row, row);
  }
  return answer;
}
