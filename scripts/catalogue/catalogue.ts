import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import { type Entry, type Problem, pathOf } from '../../src/schema/parse.ts';
import { filesBelow } from '../markdown/files.ts';
import { emptyContent, readRecord, requireFolder } from '../markdown/read.ts';
import { KEY, type Keys, keysOf } from '../record/keys.ts';
import type { Ref, Source } from '../record/source.ts';
import { daysAround, NEXT_DAY, UNKNOWN_DAY_WINDOW } from '../record/utterance.ts';
import { digestOf, digestOfFile, lookAt, type RecordFile, recordFiles } from './files.ts';
import { openStore, type Store } from './store.ts';

/** Collections that grow with what is said; of the others everything is read at once. */
const LARGE: readonly Collection[] = ['articles', 'statements', 'events'];

/** What a catalogue holds is of the program that made it: any other forgets it. */
const PARTS = [
  '../../src/schema',
  '../../src/wording',
  '.',
  '../record',
  '../protect',
  '../markdown',
];

/** A file as it was when it was read. */
interface Kept {
  file: number;
  name: string;
  stat: string;
  digest: string;
  fresh: number;
  sound: number;
}

/**
 * A content folder of which only the small collections are read at once; of the others it knows from an index
 * by what they are looked for, and reads their files when they are asked for. Of each file the index has size,
 * times and digest beside that: a file is read again when one of them is another, so that the index is never
 * believed over it. It may be deleted; one that is damaged or of another version is made anew.
 */
export class Catalogue implements Source {
  /** The small collections. */
  readonly entries = emptyContent().entries;
  /** What is wrong in files that could not be read. */
  readonly problems: Problem[] = [];
  /** How many files were read, and how many of them parsed. */
  readonly work = { read: 0, parsed: 0 };
  readonly #folder: string;
  readonly #store: Store;
  /** Paths of all sound records of the large collections, by their names in the index. */
  readonly #paths = new Map<string, RecordFile>();

  /**
   * @param cache folder of the index; null for none
   * @param keep whether what was learnt is written for the next run
   * @throws when the content folder does not exist
   */
  constructor(folder: string, cache: string | null, keep = true) {
    requireFolder(folder);
    this.#folder = folder;
    this.#store = openStore(cache && placeOf(cache, folder), versionOf(PARTS), keep);
    for (const collection of Object.keys(COLLECTIONS) as Collection[]) {
      const files = recordFiles(folder, collection);
      if (!LARGE.includes(collection)) for (const file of files) this.#readSmall(file);
      else this.#follow(collection, files);
    }
    this.#store.finish(keep);
  }

  close(): void {
    this.#store.close();
  }

  #readSmall({ collection, id, path }: RecordFile): void {
    const { entry, problems } = readRecord(join(this.#folder, path), collection, id);
    if (entry) (this.entries[collection] as Map<string, Entry>).set(id, entry);
    else this.problems.push(...problems);
  }

  /** Brings the index to what lies in the folder. */
  #follow(collection: Collection, files: readonly RecordFile[]): void {
    const kept = new Map(
      this.#store
        .all<Kept>(
          'SELECT file, name, stat, digest, fresh, sound FROM files WHERE collection = ?',
          collection,
        )
        .map((one) => [one.name, one]),
    );
    for (const file of files) {
      const name = digestOf(file.path);
      const before = kept.get(name);
      kept.delete(name);
      if (this.#isSound(file, name, before)) this.#paths.set(name, file);
    }
    for (const { file } of kept.values()) this.#forget(file);
  }

  /** Whether a file holds a record; it is read where it is not as it was. */
  #isSound(file: RecordFile, name: string, before: Kept | undefined): boolean {
    const place = `${this.#folder}/${file.path}`;
    const { stat, fresh } = lookAt(place);
    // What is wrong in a file is said in every run.
    if (before && before.stat === stat && !before.fresh && before.sound) return true;
    this.work.read += 1;
    const digest = digestOfFile(place);
    if (before && before.digest === digest && before.sound) {
      this.#store.run(
        'UPDATE files SET stat = ?, fresh = ? WHERE file = ?',
        ...[stat, Number(fresh), before.file],
      );
      return true;
    }
    this.work.parsed += 1;
    if (before) this.#forget(before.file);
    const { entry, problems } = readRecord(place, file.collection, file.id);
    if (!entry) this.problems.push(...problems);
    const keys = entry && keysOf(entry);
    this.#learn(
      file,
      { name, stat, digest, fresh: Number(fresh), sound: Number(entry !== null) },
      keys,
    );
    return entry !== null;
  }

  #forget(file: number): void {
    for (const table of ['files', 'keys', 'said', 'marks'])
      this.#store.run(`DELETE FROM ${table} WHERE file = ?`, file);
  }

  #learn({ collection }: RecordFile, kept: Omit<Kept, 'file'>, keys: Keys | null): void {
    const { name, stat, digest, fresh, sound } = kept;
    const file = this.#store.run(
      'INSERT INTO files (collection, name, stat, digest, fresh, sound, down, day, length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[collection, name, stat, digest, fresh, sound],
      ...[Number(keys?.isDown ?? false), keys?.day ?? null, keys?.length ?? null],
    );
    if (!keys) return;
    for (const key of keys.keys)
      this.#store.run('INSERT OR IGNORE INTO keys VALUES (?, ?)', digestOf(key), file);
    for (const { bucket, day, article } of keys.said)
      this.#store.run(
        'INSERT INTO said VALUES (?, ?, ?, ?)',
        ...[digestOf(bucket), day, nameOf('articles', article), file],
      );
    const marks = [
      ...keys.own.map((mark) => [mark, name] as const),
      ...keys.remembered.map(({ mark, of }) => [mark, nameOf(...of)] as const),
    ];
    for (const [mark, of] of marks)
      this.#store.run('INSERT OR IGNORE INTO marks VALUES (?, ?, ?)', mark, file, of);
  }

  has(collection: Collection, id: string): boolean {
    return this.#paths.has(nameOf(collection, id));
  }

  read<C extends Collection>(collection: C, id: string): Entry<C> | undefined {
    if (!this.has(collection, id)) return undefined;
    return (
      readRecord(join(this.#folder, pathOf(collection, id)), collection, id).entry ?? undefined
    );
  }

  ids(collection: Collection): string[] {
    return [...this.#paths.values()]
      .filter((file) => file.collection === collection)
      .map(({ id }) => id)
      .sort();
  }

  withKey(key: string): Ref[] {
    return this.#refs('SELECT file FROM keys WHERE key = ?', digestOf(key));
  }

  saidNear(bucket: string, day: string | null, published: string | null): Ref[] {
    const around = published && daysAround(published, UNKNOWN_DAY_WINDOW);
    const near = day && daysAround(day, NEXT_DAY);
    // Where one of two has no day, the days on which their articles came out must be near; see `relateDays`.
    const undated = `SELECT said.file FROM said LEFT JOIN files ON files.name = said.article
      WHERE bucket = ?${day ? ' AND said.day IS NULL' : ''}${around ? ' AND (files.day IS NULL OR files.day BETWEEN ? AND ?)' : ''}`;
    const window = around ? [around[0] as string, around.at(-1) as string] : [];
    const refs = this.#refs(undated, digestOf(bucket), ...window);
    if (!near) return refs;
    const dated = 'SELECT file FROM said WHERE bucket = ? AND day BETWEEN ? AND ?';
    return [
      ...refs,
      ...this.#refs(dated, digestOf(bucket), near[0] as string, near.at(-1) as string),
    ];
  }

  remembering(mark: string): Ref[] {
    return this.#refs(
      `SELECT marks.file FROM marks LEFT JOIN files ON files.name = marks.of
        WHERE mark = ? AND (files.file IS NULL OR files.down OR NOT files.sound OR NOT EXISTS (
          SELECT 1 FROM marks AS own WHERE own.mark = marks.mark AND own.file = files.file))`,
      mark,
    );
  }

  publishedOn(article: string): string | null {
    const sql = 'SELECT day FROM files WHERE name = ? AND sound';
    return this.#store.all<{ day: string }>(sql, nameOf('articles', article))[0]?.day ?? null;
  }

  lengthsOf(outlet: string): ReadonlyMap<string, number> {
    const rows = this.#store.all<{ name: string; length: number }>(
      'SELECT name, length FROM files JOIN keys USING (file) WHERE key = ? AND length IS NOT NULL',
      digestOf(KEY.outlet(outlet)),
    );
    return new Map(rows.map(({ name, length }) => [this.#paths.get(name)?.id ?? name, length]));
  }

  /** The records of files that a question gives, sorted by id. */
  #refs(sql: string, ...values: string[]): Ref[] {
    const rows = this.#store.all<{ name: string }>(
      `SELECT DISTINCT name FROM files WHERE file IN (${sql})`,
      ...values,
    );
    return rows
      .flatMap(({ name }) => this.#paths.get(name) ?? [])
      .map(({ collection, id }): Ref => [collection, id])
      .sort(([, a], [, b]) => (a < b ? -1 : 1));
  }
}

/** Where the index of a content folder lies. */
export const placeOf = (cache: string, folder: string): string =>
  join(cache, 'records', `${digestOf(resolve(folder))}.sqlite`);

const nameOf = (collection: Collection, id: string): string => digestOf(pathOf(collection, id));

function versionOf(parts: readonly string[]): string {
  const all = createHash('sha256').update(process.version);
  for (const part of parts) {
    const folder = join(import.meta.dirname, part);
    for (const { path } of filesBelow(folder))
      all.update(path).update(readFileSync(join(folder, path)));
  }
  return all.digest('base64url');
}
