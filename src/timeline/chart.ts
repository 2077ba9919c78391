import { dayInWords } from './calendar.ts';
import { anchorOf } from './days.ts';
import type { Item, Statement } from './model.ts';

/**
 * Statements over time, to scale: rows of equal cells, one a month or one a day, with nothing left
 * out between the first and the last.
 */
export interface Chart {
  /** What a cell is. */
  unit: 'bulan' | 'hari';
  /** Organisations, most statements first; those beyond the fifth are one, "Lainnya". */
  series: string[];
  /** A year of twelve months, or a month of its days. */
  rows: { name: string; cells: Cell[] }[];
  /** Statements in the fullest cell. */
  highest: number;
}

export interface Cell {
  /** Day or month. */
  at: string;
  /** What stands below it; empty where there is no room. */
  label: string;
  /** Of the heading of its first day that has statements; undefined where it has none. */
  anchor?: string;
  /** Statements of each series. */
  counts: number[];
  total: number;
}

/** A story that spans fewer months is drawn by day. */
const LEAST_MONTHS = 3;

/** Colours that can be told apart without a legend at every bar. */
const MOST_SERIES = 5;

/** The chart of a story's statements; what has no day is not in it. @param items earliest first */
export function chartOf(items: readonly Item[]): Chart {
  const dated = items.filter(
    (item): item is Statement => item.type === 'statement' && item.day?.length === 10,
  );
  const nameOf = ({ organisation }: Statement) => organisation?.short ?? 'Tanpa lembaga';
  const totals = [...Map.groupBy(dated, nameOf)].sort(
    ([a, x], [b, y]) => y.length - x.length || a.localeCompare(b),
  );
  const named = totals.length > MOST_SERIES ? totals.slice(0, MOST_SERIES - 1) : totals;
  const series = named.map(([name]) => name);
  if (named.length < totals.length) series.push('Lainnya');
  const placeOf = (statement: Statement) => {
    const at = series.indexOf(nameOf(statement));
    return at === -1 ? series.length - 1 : at;
  };

  const days = dated.flatMap(({ day }) => day ?? []).sort();
  const months = monthsFrom(days[0]?.slice(0, 7), days.at(-1)?.slice(0, 7));
  const unit = months.length < LEAST_MONTHS ? 'hari' : 'bulan';
  const cut = unit === 'hari' ? 10 : 7;
  const parts = Map.groupBy(dated, ({ day }) => (day ?? '').slice(0, cut));
  const cellOf = (at: string, label: string): Cell => {
    const own = parts.get(at) ?? [];
    const counts = series.map(() => 0);
    for (const statement of own) counts[placeOf(statement)] = (counts[placeOf(statement)] ?? 0) + 1;
    const first = own.map(({ day }) => day ?? '').sort()[0];
    return { at, label, anchor: first && anchorOf(first), counts, total: own.length };
  };
  const rows =
    unit === 'hari'
      ? months.map((month) => ({
          name: dayInWords(month),
          cells: daysIn(month).map((day, at) => cellOf(day, at % 7 === 0 ? String(at + 1) : '')),
        }))
      : [...new Set(months.map((month) => month.slice(0, 4)))].map((year) => ({
          name: year,
          cells: MONTHS.map((label, at) =>
            cellOf(`${year}-${String(at + 1).padStart(2, '0')}`, label),
          ),
        }));
  const highest = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ total }) => total)));
  return { unit, series, rows, highest };
}

/** First letters of the months, Januari to Desember. */
const MONTHS = [...'JFMAMJJASOND'];

/** Every month from one to another, both included. */
function monthsFrom(first = '', last = ''): string[] {
  const months: string[] = [];
  for (let month = first; month !== '' && month <= last; month = monthAfter(month))
    months.push(month);
  return months;
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const after = number === 12 ? [year + 1, 1] : [year, number + 1];
  return `${String(after[0]).padStart(4, '0')}-${String(after[1]).padStart(2, '0')}`;
}

function daysIn(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`);
}
