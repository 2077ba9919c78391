import { expect, it } from 'vitest';
import { barsOf } from '../../src/tables/bars.ts';

const plot = (value: string) => ({ label: ['who'], value });
const bars = (value: string, ...rows: [string, number | null][]) =>
  barsOf({ columns: ['who', value], rows }, plot(value));

it('the longest bar takes the room there is', () => {
  expect(bars('n', ['a', 2], ['b', 1]).map(({ length }) => length)).toEqual([100, 50]);
});

it('what is not known has no bar, and nought has one without length', () => {
  expect(bars('hours', ['a', null], ['b', 0])).toEqual([{ label: 'b', value: 0, length: 0 }]);
});

it('a share is measured against the whole', () => {
  expect(bars('direct_percent', ['a', 36], ['b', 67]).map(({ length }) => length)).toEqual([
    36, 67,
  ]);
});
