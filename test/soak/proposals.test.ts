import { expect, it } from 'vitest';
import { interleave } from '../../scripts/soak/interleaving.ts';

it.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a random interleaving of runs and editors undoes nothing (npm run soak-proposals tries 200; seed %i)',
  { timeout: 300_000 },
  (seed) => {
    const { steps, faults } = interleave(seed, 7);
    expect(faults, steps.join('\n')).toEqual([]);
    expect(steps.length).toBeGreaterThan(2);
  },
);
