import type { Source, Table, Value } from './column.ts';

const known = new WeakMap<Source, Map<string, WeakRef<Value[][]>>>();

/**
 * A table whose rows are made once for a source: its three files, the worked questions and the twins of
 * pages go through the same ones, which stay as long as one of them does.
 */
export function once(table: Table): Table {
  return {
    ...table,
    rows(source) {
      const tables = known.get(source) ?? new Map<string, WeakRef<Value[][]>>();
      known.set(source, tables);
      const before = tables.get(table.name)?.deref();
      if (before) return before;
      const rows = [...table.rows(source)];
      tables.set(table.name, new WeakRef(rows));
      return rows;
    },
  };
}
