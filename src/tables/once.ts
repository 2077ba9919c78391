import type { Source, Table, Value } from './column.ts';

const known = new WeakMap<Source, Map<string, Value[][]>>();

/**
 * A table whose rows are made once for a source: its three files, the worked questions and the twins of
 * pages go through the same ones, which stay as long as the source does.
 */
export function once(table: Table): Table {
  return {
    ...table,
    rows(source) {
      const tables = known.get(source) ?? new Map<string, Value[][]>();
      known.set(source, tables);
      const rows = tables.get(table.name) ?? [...table.rows(source)];
      tables.set(table.name, rows);
      return rows;
    },
  };
}
