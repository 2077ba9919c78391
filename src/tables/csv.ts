import { stringify } from 'csv-stringify/sync';
import type { Source, Table, Value } from './column.ts';
import { FORMULA } from './formula.ts';

const MARKED = new RegExp(`^'+${FORMULA}`);
const ESCAPED = new RegExp(`^'(?='*${FORMULA})`);

/** Rows in one piece: enough that the calls do not count, few enough that memory does not. */
const PIECE = 500;

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark, which Excel needs). A cell that a spreadsheet
 * would run gets a `'` in front; one that has that already gets another, so that {@link unescaped}
 * always gives back what was there.
 *
 * @returns pieces of the file, in order
 */
export function* csvOf(table: Table, source: Source): Generator<string> {
  yield csvHead(table);
  let rows: Value[][] = [];
  for (const row of table.rows(source)) {
    rows.push(row);
    if (rows.length < PIECE) continue;
    yield csvRows(rows);
    rows = [];
  }
  if (rows.length > 0) yield csvRows(rows);
}

/** The first line, of the columns' names. */
export const csvHead = ({ columns }: Pick<Table, 'columns'>): string =>
  stringify([columns.map(({ name }) => name)], { bom: true });

/** Some rows. */
export const csvRows = (rows: readonly Value[][]): string =>
  stringify(
    rows.map((row) => row.map(marked)),
    {
      escape_formulas: true,
      cast: { boolean: String },
      // A line break inside a cell is one of either sort; both must stay inside. Spaces at its edges stay
      // too, which many readers cut off outside quotation marks.
      quoted_match: /[\r\n]|^\s|\s$/,
    },
  );

const marked = (value: Value): Value =>
  typeof value === 'string' && MARKED.test(value) ? `'${value}` : value;

/** A cell as it was before it was made safe for spreadsheets. */
export const unescaped = (cell: string): string => cell.replace(ESCAPED, '');
