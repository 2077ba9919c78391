import type { ColumnInfo, ColumnType, Table } from './column.ts';
import { fileOf } from './format.ts';
import { FORMULA } from './formula.ts';
import { TABLES } from './tables.ts';

const TYPES: Record<ColumnType, string> = {
  string: 'varchar',
  integer: 'integer',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamp',
};

const HEAD = `-- Semua tabel dari CSV, dengan jenis kolom yang benar juga bila kolomnya kosong seluruhnya.
-- Di folder berkas-berkas ini: duckdb linimasa.db < skema.sql
-- All tables out of the CSV files, with the right types also of columns that are wholly empty.
-- In the folder of these files: duckdb linimasa.db < skema.sql

-- Melepas tanda ' di depan sel yang akan dijalankan lembar kerja sebagai rumus.
-- Takes off the ' in front of cells that a spreadsheet would run as a formula.
create macro plain(cell) as regexp_replace(cell, '^''(''*${FORMULA})', '\\1');
`;

const name = (column: string): string => `"${column}"`;

/**
 * Loads all tables from their CSV in DuckDB; the `create table` alone is plain SQL for other databases.
 * What a foreign key leads to is a comment: tables refer to each other in both directions.
 */
export const schemaSql = (): string => [HEAD, ...TABLES.map(tableSql)].join('\n');

function tableSql(table: Table): string {
  const { columns, key } = table;
  const lines = columns.map((column) => {
    const notNull = column.required ? ' not null' : '';
    const leads = column.references ? ` -- → ${column.references}` : '';
    return `  ${name(column.name)} ${TYPES[column.type]}${notNull},${leads}`;
  });
  const words = columns.filter(hasWords).map((column) => name(column.name));
  const plain = words.map((word) => `${word} = plain(${word})`).join(', ');
  return [
    `create table ${table.name} (`,
    ...lines,
    `  primary key (${key.map(name).join(', ')})`,
    ');',
    `copy ${table.name} from '${fileOf(table, 'csv')}' (format csv, header, delimiter ',', quote '"', escape '"');`,
    ...(plain ? [`update ${table.name} set ${plain};`] : []),
    '',
  ].join('\n');
}

/** Whether a cell may be anybody's words: no name of a record and no code, which begin no formula. */
const hasWords = ({ type, references, choices, name: column }: ColumnInfo): boolean =>
  type === 'string' && !references && !choices && column !== 'id' && !column.endsWith('_id');
