import type { Value } from './column.ts';

/** Which columns of an answer the plot's bars are called and drawn by. */
export interface Plot {
  label: readonly string[];
  value: string;
}

/** What a query gives: its columns, and its rows in their order. */
export interface Answer {
  columns: readonly string[];
  rows: readonly (readonly Value[])[];
}

export interface Bar {
  label: string;
  value: number;
  /** Length of the bar, 0 to 100. */
  length: number;
}

/** More rows would be a page of their own. */
export const MOST_ROWS = 25;
/** A cell shows the beginning of long words. */
const MOST_LETTERS = 160;

/** Why an answer has no bars. */
export const NOTHING_TO_COMPARE = 'Tidak digambar: tidak ada dua angka untuk dibandingkan.';

/**
 * The first rows of an answer as bars, the longest as long as there is room; a share in percent is
 * measured against 100. A row without the value has no bar: nothing known is not nought. One number
 * alone has none either: it would be as long as there is room whatever it is.
 */
export function barsOf({ columns, rows }: Answer, plot: Plot): Bar[] {
  const at = (name: string) => columns.indexOf(name);
  const bars = rows
    .slice(0, MOST_ROWS)
    .filter((row) => (row[at(plot.value)] ?? null) !== null)
    .map((row) => ({
      label: plot.label.map((name) => row[at(name)] ?? '?').join(', '),
      value: Number(row[at(plot.value)]),
    }));
  const share = plot.value.endsWith('percent');
  if (bars.length === 1 && !share) return [];
  const highest = share ? 100 : Math.max(1, ...bars.map(({ value }) => value));
  return bars.map((bar) => ({ ...bar, length: (100 * Math.max(0, bar.value)) / highest }));
}

/** A value as a cell shows it. */
export function short(value: unknown): string {
  const text = String(value ?? '');
  if (text.length <= MOST_LETTERS) return text;
  const space = text.lastIndexOf(' ', MOST_LETTERS);
  return `${text.slice(0, space > 0 ? space : MOST_LETTERS)} …`;
}
