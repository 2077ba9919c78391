import { digestOf } from '../build/digest.ts';
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
  /** The same rows as objects by column, whose cells are worked out when they are asked for. */
  views: (source: Source) => Iterable<Readonly<Record<string, Value>>>;
  /** The same rows in parts, one after the other. */
  parts: (source: Source) => Part[];
}

/** Rows of a table that come out the same together. */
export interface Part {
  name: string;
  /** While it and the program are the same, the rows would come out the same; undefined where nobody knows. */
  key?: string;
  /** How many rows. */
  size: number;
  rows: () => Value[][];
}

/**
 * How a large table falls into parts of some hundred rows each, by what stays as it is when a row is
 * added elsewhere. Its columns may show nothing but what is `shown`, or a part would not be made again.
 */
export interface Division<Row> {
  /** The part that a row is in; rows of one follow one another. */
  partOf: (row: Row) => string;
  /** All that the columns show of a row: something whose digest covers it (`digestOf`). */
  shown: (row: Row) => unknown;
}

/**
 * A table out of its columns and of what its rows are made from. Text is made well-formed here, once:
 * half a surrogate pair, which no UTF-8 file can hold, becomes U+FFFD in every format alike.
 */
export function tableOf<Row>(
  about: Omit<Table, 'columns' | 'rows' | 'views' | 'parts'>,
  columns: readonly Column<Row>[],
  rowsOf: (source: Source) => Iterable<Row>,
  division?: Division<Row>,
): Table {
  const cells = (row: Row, source: Source) => columns.map(({ of }) => cell(of(row, source)));
  const View = viewOf(columns);
  return {
    ...about,
    columns,
    *rows(source) {
      for (const row of rowsOf(source)) yield cells(row, source);
    },
    *views(source) {
      for (const row of rowsOf(source)) yield new View(row, source);
    },
    parts(source) {
      const runs = division
        ? runsOf(rowsOf(source), division.partOf)
        : ([['', [...rowsOf(source)]]] as const);
      return runs.map(([name, rows]) => ({
        name,
        size: rows.length,
        ...(division && { key: digestOf([...new Set(rows.map(division.shown))]) }),
        rows: () => rows.map((row) => cells(row, source)),
      }));
    },
  };
}

/** Rows that follow one another and are of one part. @throws where a part begins a second time */
function runsOf<Row>(rows: Iterable<Row>, partOf: (row: Row) => string): [string, Row[]][] {
  const runs = new Map<string, Row[]>();
  let last = '';
  for (const row of rows) {
    const name = partOf(row);
    const run = runs.get(name);
    if (run && name !== last) throw new Error(`rows of part ${name} do not follow one another`);
    if (run) run.push(row);
    else runs.set(name, [row]);
    last = name;
  }
  return [...runs];
}

type View = Readonly<Record<string, Value>>;

/** Rows as objects whose cells are made one by one: who asks for two columns of thirty pays for two. */
function viewOf<Row>(columns: readonly Column<Row>[]): new (row: Row, source: Source) => View {
  class Lazy {
    readonly #row: Row;
    readonly #source: Source;
    readonly #cells: Value[] = [];
    constructor(row: Row, source: Source) {
      this.#row = row;
      this.#source = source;
    }
    static {
      for (const [at, { name, of }] of columns.entries())
        Object.defineProperty(Lazy.prototype, name, {
          get(this: Lazy) {
            let known = this.#cells[at];
            if (known === undefined) {
              known = cell(of(this.#row, this.#source));
              this.#cells[at] = known;
            }
            return known;
          },
        });
    }
  }
  return Lazy as unknown as new (
    row: Row,
    source: Source,
  ) => View;
}

/** A view of a row as an object of its own, with all its cells. */
export const objectOf = ({ columns }: Pick<Table, 'columns'>, view: View): Record<string, Value> =>
  Object.fromEntries(columns.map(({ name }) => [name, view[name] ?? null]));

/** A table's rows as objects by column. */
export function* objectsOf(
  { columns, rows }: Pick<Table, 'columns' | 'rows'>,
  source: Source,
): Generator<Record<string, Value>> {
  for (const row of rows(source)) yield objectIn(columns, row);
}

/** Cells as an object by column. */
export const objectIn = (columns: readonly ColumnInfo[], row: readonly Value[]) =>
  Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])) as Record<
    string,
    Value
  >;

const cell = (value: Value | undefined): Value =>
  typeof value === 'string' ? value.toWellFormed() : (value ?? null);
