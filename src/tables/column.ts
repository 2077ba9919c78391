import type { Absolute } from '../feeds/permalink.ts';
import type { Erased } from '../schema/erased.ts';
import type { Model } from '../timeline/model.ts';

/** A text in the two languages of the codebook. */
export interface Both {
  id: string;
  en: string;
}

/** Types of Data Package 2.0's Table Schema that our columns have; all others are none of ours. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime';

/** What a cell holds, equal in every format: days as YYYY-MM-DD, instants in UTC, nothing as null. */
export type Value = string | number | boolean | null;

/** What a column is, without how it is filled. */
export interface ColumnInfo {
  name: string;
  type: ColumnType;
  description: Both;
  /** Its name in Popolo, schema.org or the Web Annotation Data Model, where it has one. */
  standard?: string;
  /** Whether every row has it. */
  required?: true;
  /** The table whose key it holds. */
  references?: string;
  /** The only values that there are, and what each means. */
  choices?: Readonly<Record<string, Both>>;
  /** Values that there have been, and what each means; others may come. */
  known?: Readonly<Record<string, Both>>;
}

/** A column with how it is filled from a row. */
export interface Column<Row> extends ColumnInfo {
  of: (row: Row, source: Source) => Value | undefined;
}

/** What tables are made from: the same model as the pages, and how a path becomes an address. */
export interface Source {
  model: Model;
  /** What is left of records that were taken down so that nothing of them remains. */
  erased: readonly { id: string; data: Erased }[];
  absolute: Absolute;
}

/** A table as formats, codebook and package read it. */
export interface Table {
  name: string;
  title: Both;
  /** What a row is. */
  description: Both;
  /** Columns that together name a row. */
  key: readonly string[];
  columns: readonly ColumnInfo[];
  /** Rows in a fixed order, each as its cells in the order of the columns. */
  rows: (source: Source) => Iterable<Value[]>;
}

/**
 * A table out of its columns and of what its rows are made from. Text is made well-formed here, once:
 * half a surrogate pair, which no UTF-8 file can hold, becomes U+FFFD in every format alike.
 */
export function tableOf<Row>(
  about: Omit<Table, 'columns' | 'rows'>,
  columns: readonly Column<Row>[],
  rowsOf: (source: Source) => Iterable<Row>,
): Table {
  return {
    ...about,
    columns,
    *rows(source) {
      for (const row of rowsOf(source)) yield columns.map(({ of }) => cell(of(row, source)));
    },
  };
}

/** A table's rows as objects by column. */
export function* objectsOf(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  source: Source,
): Generator<Record<string, Value>> {
  for (const row of rows(source))
    yield Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null]));
}

const cell = (value: Value | undefined): Value =>
  typeof value === 'string' ? value.toWellFormed() : (value ?? null);
