import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { chartFigure } from '../../src/html/chart.ts';
import type { Chart } from '../../src/timeline/chart.ts';

/** A year of months; of each the statements of two bodies. */
const yearOf = (...counts: [number, number][]): Chart => ({
  unit: 'bulan',
  series: ['KPU', 'Lainnya'],
  highest: Math.max(...counts.map(([one, other]) => one + other)),
  rows: [
    {
      name: '2024',
      cells: [...'JFMAMJJASOND'].map((label, at) => {
        const own = counts[at] ?? [0, 0];
        const total = own[0] + own[1];
        const month = `2024-${String(at + 1).padStart(2, '0')}`;
        const anchor = total > 0 ? `h-${month}-01` : undefined;
        return { at: month, label, anchor, counts: [...own], total };
      }),
    },
  ],
});
const drawn = (chart: Chart) => load(String(chartFigure(chart, (anchor) => `#${anchor}`)));

it('bars stand over their month, to scale, one series on the other', () => {
  const $ = drawn(yearOf([3, 1], [0, 0], [2, 0]));
  // Of 31 units, whole ones: three of four, and two of four; the fourth statement stands on the three.
  expect($('.chart-row path.series-0').attr('d')).toBe('M14 32V9M70 32V17');
  expect($('.chart-row path.series-1').attr('d')).toBe('M14 9V2');
});

it('one of many is seen, and no bar is higher than the chart', () => {
  const $ = drawn(yearOf([200, 1]));
  const bar = /M\d+ (\d+)V(\d+)$/.exec($('path.series-1').first().attr('d') ?? '');
  expect(Number(bar?.[1])).toBeGreaterThan(Number(bar?.[2]));
  expect($.html()).not.toContain('V-');
});

it('each month that has something is a link over its letter, and the others are letters only', () => {
  const $ = drawn(yearOf([3, 1], [0, 0], [2, 0]));
  const links = $('.chart-row a').toArray();
  expect(links.map((link) => [$(link).attr('href'), $(link).attr('aria-label')])).toEqual([
    ['#h-2024-01-01', 'Januari 2024: 4 pernyataan'],
    ['#h-2024-03-01', 'Maret 2024: 2 pernyataan'],
  ]);
  expect($('.chart-row text.filled').text()).toBe('JM');
  expect($('.chart-row text.filled').attr('x')).toBe('14 70');
  expect($('.chart-row text:not(.filled)').text()).toBe('FAMJJASOND');
});
