import { objectsOf, type Source, type Table } from './column.ts';

/** A table as NDJSON: a JSON object a line, with every column, in the order of the columns. */
export function* ndjsonOf(table: Table, source: Source): Generator<string> {
  for (const row of objectsOf(table, source)) yield `${JSON.stringify(row)}\n`;
}
