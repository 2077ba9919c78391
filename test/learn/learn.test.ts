import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { type Example, fit } from '../../scripts/learn/logistic.ts';
import { learningRowsOf } from '../../scripts/learn/rows.ts';
import {
  type Foretold,
  foretell,
  SETTINGS,
  thresholdFor,
  unflagged,
  worstThreshold,
} from '../../scripts/learn/validate.ts';
import { randomFrom } from '../../scripts/soak/random.ts';

describe('the fit', () => {
  const random = randomFrom(3);
  const truth: Record<string, number> = { 'a:x': 2, 'b:x': -1.5, 'c:x': 0 };
  const examples: Example[] = Array.from({ length: 4_000 }, () => {
    const features = Object.keys(truth).filter(() => random() < 0.5);
    const score = features.reduce((sum, name) => sum + (truth[name] as number), 0.5);
    return { features, right: random() < 1 / (1 + Math.exp(-score)) };
  });

  test('finds the weights that made the examples', () => {
    const { bias, weights } = fit(examples, 1, 10);
    expect(bias).toBeCloseTo(0.5, 0);
    for (const [name, weight] of Object.entries(truth))
      expect(Math.abs((weights[name] as number) - weight)).toBeLessThan(0.25);
  });

  test('a larger penalty keeps them nearer to nothing; rare features are left out', () => {
    const free = fit(examples, 1, 10).weights['a:x'] as number;
    const tied = fit(examples, 1_000, 10).weights['a:x'] as number;
    expect(tied).toBeGreaterThan(0);
    expect(tied).toBeLessThan(free / 2);
    expect(fit([...examples, { features: ['z:x'], right: true }], 1, 2).weights).not.toHaveProperty(
      'z:x',
    );
  });

  test('gives the same numbers again, and answers where all agree', () => {
    expect(fit(examples, 5, 10)).toEqual(fit(examples, 5, 10));
    const alike = examples.map(({ features }) => ({ features, right: true }));
    expect(Number.isFinite(fit(alike, 5, 10).bias)).toBe(true);
  });
});

describe('the threshold', () => {
  const row = (probability: number, right: boolean, doubted = false): Foretold => ({
    ...{ probability, right, doubted, features: [], article: 'x', style: 'x' },
  });
  const rows = [row(0.99, true), row(0.98, true), row(0.97, true), row(0.9, false), row(0.8, true)];

  test('is the least at which enough of what is above is right', () => {
    expect(thresholdFor(rows, 1)).toBe(0.97);
    expect(thresholdFor(rows, 0.8)).toBe(0.8);
    expect(thresholdFor([row(0.9, false)], 0.9)).toBe(1);
  });

  test('does not ask about rows that have a reason to look anyway', () => {
    expect(thresholdFor([...rows, row(0.95, false, true)], 1)).toBe(0.97);
    expect(unflagged([...rows, row(0.99, false, true)], 0.97)).toEqual({
      share: 0.5,
      precision: 1,
    });
  });

  test('is that of the worst style, unless it has too few rows to tell', () => {
    const easy = Array.from({ length: 100 }, () => row(0.5, true));
    const hard = [
      ...Array.from({ length: 98 }, () => row(0.9, true)),
      row(0.7, false),
      row(0.7, false),
    ];
    const of = (style: string, some: readonly Foretold[]) => some.map((one) => ({ ...one, style }));
    expect(worstThreshold([...of('a', easy), ...of('b', hard)], 0.99)).toBe(0.9);
    expect(worstThreshold([...of('a', easy), ...of('c', [row(0.6, false)])], 0.99)).toBe(0.5);
  });

  test('each group is foretold by the others', () => {
    const some = (style: string, right: boolean) =>
      Array.from({ length: 30 }, () => ({ ...row(0, right), features: ['a:x'], style }));
    const foretold = foretell([...some('L', true), ...some('U', false)], ({ style }) => style, {
      penalty: 1,
      rarest: 5,
    });
    expect(
      foretold.filter(({ style }) => style === 'L').every((one) => one.probability < 0.2),
    ).toBe(true);
    expect(
      foretold.filter(({ style }) => style === 'U').every((one) => one.probability > 0.8),
    ).toBe(true);
  });
});

test('the weights are those of these rules and articles; else run: npm run learn', () => {
  const learnt = JSON.parse(readFileSync('scripts/extract/doubt/weights.json', 'utf8'));
  const { bias, weights } = fit(
    learningRowsOf(readGold('test/gold')),
    SETTINGS.penalty,
    SETTINGS.rarest,
  );
  expect(learnt.bias).toBeCloseTo(bias, 3);
  for (const [name, weight] of Object.entries(weights))
    expect(learnt.weights[name], name).toBeCloseTo(weight, 3);
});
