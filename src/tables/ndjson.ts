import { objectIn, type Source, type Table, type Value } from './column.ts';

/** A table as NDJSON: a JSON object a line, with every column, in the order of the columns. */
export function* ndjsonOf(table: Table, source: Source): Generator<string> {
  for (const row of table.rows(source)) yield ndjsonRows(table, [row]);
}

/** Some of its rows. */
export const ndjsonRows = ({ columns }: Pick<Table, 'columns'>, rows: readonly Value[][]): string =>
  rows.map((row) => `${JSON.stringify(objectIn(columns, row))}\n`).join('');
