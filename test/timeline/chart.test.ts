import { expect, it } from 'vitest';
import { chartOf } from '../../src/timeline/chart.ts';
import { modelWith } from './drafts.ts';

/** The chart of statements on these days, one each. */
const chartOn = (...days: (string | null)[]) =>
  chartOf(modelWith(days.map((day, at) => ({ id: `s${at}`, day }))).items);

it('every dated statement is counted once, by body, at most five colours', () => {
  const chart = chartOn('2024-03-05', '2024-03-05', '2024-03-06', null);
  const cells = chart.rows.flatMap((row) => row.cells);
  expect(cells.filter(({ total }) => total > 0).map(({ at, total }) => [at, total])).toEqual([
    ['2024-03-05', 2],
    ['2024-03-06', 1],
  ]);
  expect(chart.highest).toBe(2);
  expect(chart.series.length).toBeLessThanOrEqual(5);
});

it('a story of some weeks is drawn by day, with every day between', () => {
  const chart = chartOn('2024-01-30', '2024-02-02');
  expect(chart.unit).toBe('hari');
  expect(chart.rows.map(({ name, cells }) => [name, cells.length])).toEqual([
    ['Januari 2024', 31],
    ['Februari 2024', 29],
  ]);
  expect(chart.rows[1]?.cells[1]?.anchor).toBe('h-2024-02-02');
});

it('a longer one is drawn by month, years that have nothing included', () => {
  const chart = chartOn('2024-01-05', '2024-01-05', '2024-09-30', '2026-01-01');
  expect(chart.unit).toBe('bulan');
  expect(chart.rows.map(({ name }) => name)).toEqual(['2024', '2025', '2026']);
  const [first] = chart.rows;
  // January and September stand eight cells apart, and what lies between is empty.
  expect(first?.cells.map(({ total }) => total)).toEqual([2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
  expect(chart.rows[1]?.cells.every(({ anchor }) => anchor === undefined)).toBe(true);
  expect(first?.cells[0]?.anchor).toBe('h-2024-01-05');
});

it('of nothing there is none', () => {
  expect(chartOn(null).rows).toEqual([]);
  expect(chartOf([]).rows).toEqual([]);
});
