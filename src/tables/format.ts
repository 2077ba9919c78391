import type { Source, Table } from './column.ts';
import { csvOf } from './csv.ts';
import { ndjsonOf } from './ndjson.ts';
import { parquetOf } from './parquet.ts';

/** The formats of every table: the ending of their files → media type. */
export const FORMATS = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  parquet: 'application/vnd.apache.parquet',
} as const;

export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

export const fileOf = ({ name }: Pick<Table, 'name'>, format: Format): string =>
  `${name}.${format}`;

/** A table's file in a format; the same model gives the same bytes. */
export function bytesOf(table: Table, format: Format, source: Source): Uint8Array {
  if (format === 'parquet') return parquetOf(table, source);
  const pieces = format === 'csv' ? csvOf(table, source) : ndjsonOf(table, source);
  return Buffer.concat([...pieces].map((piece) => Buffer.from(piece)));
}
