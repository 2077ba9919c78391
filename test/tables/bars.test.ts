import { expect, it } from 'vitest';
import { barsOf } from '../../src/tables/bars.ts';

const plot = (value: string) => ({ label: ['who'], value });
const bars = (value: string, ...rows: [string, number | null][]) =>
  barsOf({ columns: ['who', value], rows }, plot(value));

it('the longest bar takes the room there is', () => {
  expect(bars('n', ['a', 2], ['b', 1]).map(({ length }) => length)).toEqual([100, 50]);
});

it('what is not known has no bar, and nought has one without length', () => {
  expect(bars('hours', ['a', null], ['b', 0], ['c', 2])).toEqual([
    { label: 'b', value: 0, length: 0 },
    { label: 'c', value: 2, length: 100 },
  ]);
});

it('a share is measured against the whole', () => {
  expect(bars('direct_percent', ['a', 36], ['b', 67]).map(({ length }) => length)).toEqual([
    36, 67,
  ]);
});

it('one number alone is not drawn, unless as a share of a hundred', () => {
  expect(bars('n', ['a', 3])).toEqual([]);
  expect(bars('n', ['a', 3], ['b', null])).toEqual([]);
  expect(bars('direct_percent', ['a', 36])).toEqual([{ label: 'a', value: 36, length: 36 }]);
});
