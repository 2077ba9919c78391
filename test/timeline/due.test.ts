import { expect, it } from 'vitest';
import { type Due, dueByYear } from '../../src/timeline/due.ts';

it('deadlines stand by year in the order in which they come, newest first or last', () => {
  const due = (day: string) => ({ deadline: { due: day } }) as Due;
  const days = ['2026-09-25', '2026-01-02', '2025-12-31', '2023-05-05'].map(due);
  const years = (of: Due[]) => dueByYear(of).map(([year, { length }]) => [year, length]);
  expect(years(days)).toEqual([
    ['2026', 2],
    ['2025', 1],
    ['2023', 1],
  ]);
  expect(years(days.toReversed()).map(([year]) => year)).toEqual(['2023', '2025', '2026']);
  expect(dueByYear([])).toEqual([]);
});
