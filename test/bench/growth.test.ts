import { expect, it } from 'vitest';
import { grow, jobOf } from '../../scripts/bench/growth.ts';

it('jobs with nothing between them but git make of their articles what one job makes of all', () => {
  const grown = grow({ outlets: 30, jobs: 3, statements: 150, seed: 4 });
  expect(grown.articles).toBe(30);
  // Otherwise nothing was settled.
  expect(grown.refused).toBeGreaterThan(0);
  expect(grown.pushes - grown.refused).toBeGreaterThanOrEqual(3);
  expect(grown.refused).toBe(grown.rebased + grown.readAgain + grown.twice);
  expect(grown).toMatchObject({ surplus: 0, missing: 0, problems: [] });
  expect(grown.statements).toBe(grown.alone);
});

it('each of 500 outlets is one job’s, and every job has its share', () => {
  const shares = Map.groupBy(
    Array.from({ length: 500 }, (_, at) => `media-${at}`),
    (outlet) => jobOf(outlet, 8),
  );
  expect(shares.size).toBe(8);
  for (const share of shares.values()) expect(share.length).toBeGreaterThan(40);
});
