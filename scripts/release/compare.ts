import { withdrawnId } from '../../src/schema/withdrawn-id.ts';

/** A published data set as `datapackage.json` describes it, with its rows. */
export interface Release {
  version: string;
  tables: ReadonlyMap<string, PublishedTable>;
}

export interface PublishedTable {
  title: string;
  /** Name → type. */
  columns: ReadonlyMap<string, string>;
  key: readonly string[];
  rows: readonly Row[];
}

export type Row = Readonly<Record<string, unknown>>;

/** What became of a table's rows between two releases; keys only, never a value. */
export interface TableChange {
  table: string;
  title: string;
  came: string[];
  changed: { key: string; columns: string[] }[];
  went: string[];
}

export interface Change {
  /** Whether there is no release before. */
  first: boolean;
  /** Tables and columns that are new, gone or of another type, as `table` or `table.column`. */
  shape: { came: string[]; went: string[] };
  tables: TableChange[];
}

const keyOf = (row: Row, key: readonly string[]): string =>
  key.map((name) => String(row[name])).join(' ');

/** Compares two releases; without an earlier one everything is new. */
export function compare(before: Release | null, now: Release): Change {
  const [old, own] = [shapeOf(before), shapeOf(now)];
  return {
    first: before === null,
    shape: {
      came: [...own].filter((one) => !old.has(one)).map(nameOf),
      went: [...old].filter((one) => !own.has(one)).map(nameOf),
    },
    tables: [...now.tables].map(([name, table]) =>
      compareTable(name, before?.tables.get(name) ?? null, table),
    ),
  };
}

/** `table.column type` of every column. */
function shapeOf(release: Release | null): Set<string> {
  return new Set(
    [...(release?.tables ?? [])].flatMap(([name, { columns }]) =>
      [...columns].map(([column, type]) => `${name}.${column} ${type}`),
    ),
  );
}

const nameOf = (column: string): string => column.split(' ')[0] ?? column;

function compareTable(
  name: string,
  before: PublishedTable | null,
  { title, key, rows, columns }: PublishedTable,
): TableChange {
  const old = new Map((before?.rows ?? []).map((row) => [keyOf(row, key), row]));
  const own = new Set(rows.map((row) => keyOf(row, key)));
  const common = [...columns.keys()].filter((column) => before?.columns.has(column));
  const pairs = rows.map((row) => ({ row, key: keyOf(row, key) }));
  return {
    table: name,
    title,
    came: pairs.filter((pair) => !old.has(pair.key)).map((pair) => pair.key),
    changed: pairs.flatMap((pair) => {
      const earlier = old.get(pair.key);
      const differing = earlier
        ? common.filter((column) => earlier[column] !== pair.row[column])
        : [];
      return differing.length > 0 ? [{ key: pair.key, columns: differing }] : [];
    }),
    went: [...old.keys()].filter((one) => !own.has(one)),
  };
}

/** The version of the first release. */
export const FIRST_VERSION = '1.0.0';

/** Whether one version (1.2.3) is later than another; undefined is before all. */
export function isLater(one: string, other: string | undefined): boolean {
  if (other === undefined) return true;
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, place) => number !== b[place]);
  return at !== -1 && (a[at] as number) > (b[at] as number);
}

function numbersOf(version: string): [number, number, number] {
  const match = /^(\d+)\.(\d+)\.(\d+)$/.exec(version);
  if (!match) throw new Error(`versi sebelumnya "${version}" bukan semver (1.2.3)`);
  return match.slice(1).map(Number) as [number, number, number];
}

/**
 * The version that a change makes (semver): columns MAJOR, rows that came MINOR, rows that changed or
 * went PATCH; null when nothing did. The first release is 1.0.0.
 */
export function versionAfter(before: string | null, { shape, tables }: Change): string | null {
  if (before === null) return FIRST_VERSION;
  const [major, minor, patch] = numbersOf(before);
  if (shape.came.length + shape.went.length > 0) return `${major + 1}.0.0`;
  if (tables.some(({ came }) => came.length > 0)) return `${major}.${minor + 1}.0`;
  const repaired = tables.some(({ changed, went }) => changed.length + went.length > 0);
  return repaired ? `${major}.${minor}.${patch + 1}` : null;
}

/** Tables whose rows somebody may have to be protected from. */
const PROTECTED = ['statements', 'events', 'people'] as const;

/**
 * How many statements, events and people of an earlier release are gone without a trace: neither there
 * now nor withdrawn or merged, so erased, or no public figures. Files that hold such a row have to go.
 */
export function goneWithoutTrace(before: Release, now: Release): number {
  const lasting = lastingIds(now);
  return PROTECTED.reduce((count, table) => {
    return count + idsIn(before, table).filter((id) => !isLasting(lasting, id)).length;
  }, 0);
}

/** Ids of statements, events and people that there are, and of those that were withdrawn or merged. */
export function lastingIds(now: Release): Set<string> {
  const accounted = (now.tables.get('withdrawals')?.rows ?? [])
    .filter(({ fate }) => fate !== 'erased')
    .map(({ record_id }) => String(record_id));
  return new Set([...PROTECTED.flatMap((table) => idsIn(now, table)), ...accounted]);
}

/** Whether an id of an earlier release is accounted for: what was withdrawn since has another. */
export const isLasting = (lasting: ReadonlySet<string>, id: string): boolean =>
  lasting.has(id) || lasting.has(withdrawnId(id));

const idsIn = (release: Release, table: string): string[] =>
  (release.tables.get(table)?.rows ?? []).map(({ id }) => String(id));
