import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/**
 * `name` is the digest of a record's path, `bucket`, `article` and `of` digests too: the words and names of
 * records do not stand here. `mark` is what the ledger has (`scripts/record/fingerprint.ts`).
 */
const TABLES = `
  CREATE TABLE version (version TEXT);
  CREATE TABLE files (
    file INTEGER PRIMARY KEY, collection TEXT, name TEXT UNIQUE, stat TEXT, digest TEXT, fresh INTEGER, sound INTEGER,
    down INTEGER, day TEXT, length INTEGER);
  CREATE TABLE keys (key TEXT, file INTEGER, PRIMARY KEY (key, file)) WITHOUT ROWID;
  CREATE TABLE said (bucket TEXT, day TEXT, article TEXT, file INTEGER);
  CREATE TABLE marks (mark TEXT, file INTEGER, of TEXT, PRIMARY KEY (mark, file, of)) WITHOUT ROWID;
`;

/** Made once the tables are filled: it costs half of what keeping them in order from the start does. */
const INDEXES = `
  CREATE INDEX IF NOT EXISTS keys_of ON keys (file);
  CREATE INDEX IF NOT EXISTS said_in ON said (bucket, day);
  CREATE INDEX IF NOT EXISTS said_of ON said (file);
  CREATE INDEX IF NOT EXISTS marks_of ON marks (file);
`;

/** A table of SQLite's, in a file or, where that cannot be used, in memory. */
export interface Store {
  run(sql: string, ...values: Value[]): number;
  all<T>(sql: string, ...values: Value[]): T[];
  /** Writes what was changed since it was opened, or takes it back. */
  finish(keep: boolean): void;
  close(): void;
}

export type Value = string | number | null;

/**
 * Opens a store, empty where it was made by another version of the program, is damaged, or is in use.
 *
 * @param place its file; null for none
 * @param keep whether a file may be made for it
 */
export function openStore(place: string | null, version: string, keep: boolean): Store {
  if (place !== null && (keep || existsSync(place))) {
    for (let tries = 0; tries < 2; tries += 1) {
      try {
        return storeIn(place, version);
      } catch (error) {
        if (isBusy(error)) break;
        // Damaged, or no database at all: it holds nothing that is not in the files.
        if (!keep) break;
        forget(place);
      }
    }
  }
  return storeIn(':memory:', version);
}

/** Removes a store. */
export function forget(place: string): void {
  for (const ending of ['', '-journal']) {
    try {
      rmSync(place + ending, { force: true, recursive: true });
    } catch {
      // A folder that cannot be written to: the store in memory will do.
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5;

function storeIn(place: string, version: string): Store {
  if (place !== ':memory:') mkdirSync(dirname(place), { recursive: true });
  const database = new DatabaseSync(place, { timeout: 0 });
  try {
    // What is deleted is overwritten: nothing that was taken down stays in unused pages.
    database.exec('PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; BEGIN EXCLUSIVE');
    const [{ quick_check: ok = '' } = {}] = database.prepare('PRAGMA quick_check(1)').all();
    if (ok !== 'ok') throw new Error(`${place}: ${ok}`);
    if (versionIn(database) !== version) {
      for (const { name } of tablesIn(database)) database.exec(`DROP TABLE ${name}`);
      database.exec(TABLES);
      database.prepare('INSERT INTO version VALUES (?)').run(version);
    }
  } catch (error) {
    database.close();
    throw error;
  }
  const prepared = new Map<string, StatementSync>();
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    return statement;
  };
  return {
    run: (sql, ...values) => Number(prepare(sql).run(...values).lastInsertRowid),
    all: <T>(sql: string, ...values: Value[]) => prepare(sql).all(...values) as T[],
    finish(keep) {
      database.exec(keep ? `${INDEXES} COMMIT` : INDEXES);
    },
    close: () => database.close(),
  };
}

const tablesIn = (database: DatabaseSync) =>
  database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as {
    name: string;
  }[];

function versionIn(database: DatabaseSync): string | undefined {
  if (!tablesIn(database).some(({ name }) => name === 'version')) return undefined;
  const [row] = database.prepare('SELECT version FROM version').all() as { version: string }[];
  return row?.version;
}
