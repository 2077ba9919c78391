import type { SchemaElement } from 'hyparquet-writer';
import { ByteWriter, parquetWriteRows } from 'hyparquet-writer';
import type { ColumnInfo, ColumnType, Source, Table, Value } from './column.ts';

/** Rows that are held at a time; DuckDB reads groups of this size side by side. */
const ROW_GROUP = 5000;

/**
 * By what the file was written, as parquet.thrift wants it (`created_by` of FileMetaData): readers that
 * work around a writer's errors go by it. A test holds it to the version that is installed.
 */
const WRITER = 'hyparquet-writer version 0.17.0 (build linimasa)';

const TYPES: Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  datetime: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

/** A table as Parquet with real days and instants; what every row has is not nullable. */
export function parquetOf(table: Table, source: Source): Uint8Array {
  const writer = new ByteWriter();
  parquetWriteRows({
    writer,
    rows: rowsOf(table, source),
    columns: table.columns.map(({ name }) => ({ name })),
    schema: [
      { name: 'root', num_children: table.columns.length },
      ...table.columns.map(
        ({ name, type, required }): SchemaElement => ({
          name,
          repetition_type: required ? 'REQUIRED' : 'OPTIONAL',
          ...TYPES[type],
        }),
      ),
    ],
    rowGroupSize: ROW_GROUP,
    createdBy: WRITER,
  });
  return writer.getBytes();
}

function* rowsOf(
  { columns, rows }: Table,
  source: Source,
): Generator<Record<string, Value | Date>> {
  for (const row of rows(source))
    yield Object.fromEntries(
      columns.map((column, at) => [column.name, typed(column, row[at] ?? null)]),
    );
}

function typed({ type }: ColumnInfo, value: Value): Value | Date {
  return typeof value === 'string' && (type === 'date' || type === 'datetime')
    ? new Date(value)
    : value;
}
