import { readContent } from '../../scripts/markdown/read.ts';
import { absoluteFrom } from '../../src/feeds/permalink.ts';
import { objectsOf, type Source, type Table, type Value } from '../../src/tables/column.ts';
import { TABLES } from '../../src/tables/tables.ts';
import { modelOf, type Records } from '../../src/timeline/model.ts';

export const absolute = absoluteFrom('https://linimasa.example', '/');

/** All records of a content folder. */
export function recordsIn(folder: string): Records {
  const { entries } = readContent(folder);
  return Object.fromEntries(
    Object.entries(entries).map(([collection, records]) => [collection, [...records.values()]]),
  ) as unknown as Records;
}

/** What the tables of these records are made from. */
export function sourceOf(records: Records, erased: Source['erased'] = []): Source {
  return { model: modelOf(records, { today: '2026-11-24', show: 'all' }), erased, absolute };
}

export function tableNamed(name: string): Table {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`tidak ada tabel ${name}`);
  return table;
}

export type Row = Record<string, Value>;

/** A table's rows by column. */
export function rowsOf(name: string, source: Source): Row[] {
  return [...objectsOf(tableNamed(name), source)];
}
