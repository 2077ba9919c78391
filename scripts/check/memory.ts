import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Collection } from '../../src/schema/id.ts';
import type { Entry } from '../../src/schema/parse.ts';
import { type Reference, referencesIn } from '../../src/schema/references.ts';
import { filesBelow } from '../markdown/files.ts';
import { type Reading, readRecord } from '../markdown/read.ts';
import { writeFileSafely } from '../markdown/write.ts';
import { marksOf } from './marks.ts';
import { remnant } from './rule.ts';

/**
 * What the rules may have to know of a record that nobody asks about. Lists are kept as one text
 * ({@link listed}): ten thousand records with small lists each would take most of the time.
 */
export interface Traits {
  /** Whether its data is valid, was once what is wrong was taken out, or could not be saved. */
  state: 'sound' | 'salvaged' | 'lost';
  /** What it names: collections in which it may be and id, parted by spaces. */
  names: string;
  /** Digests of its marks; of an article its addresses. */
  marks: string;
}

/** Parts the items of a list in a line of the index, its fields, and its lines. */
const [ITEM, FIELD, LINE] = ['\u001f', '\t', '\n'];

/** The items of a list of {@link Traits}. */
export const listed = (list: string): string[] => (list === '' ? [] : list.split(ITEM));

/** A file as it was when it was read. */
interface Kept extends Traits {
  /** Size, times of change of its text and of its entry, and number in the file system. */
  stat: string;
  digest: string;
  /** Changed so shortly before it was read that a later change may have left the same times. */
  fresh: boolean;
}

/** Clocks of file systems are no finer than this, in milliseconds. */
const TICK = 2000;

/** What an index holds is of the program that made it: any other forgets it. */
const PARTS = ['../../src/schema', '../../src/wording', '.', '../record', '../markdown'];

/**
 * An index of a content folder between two runs: of every file what {@link Traits} say, beside its
 * size, times and digest. A file is read again when one of them is another, so the index is never
 * believed over it; the index may be deleted, and one that cannot be read is none.
 */
export class Memory {
  readonly #place: string;
  readonly #folder: string;
  readonly #version: string;
  readonly #kept: Map<string, Kept>;
  readonly #now = new Map<string, Kept>();
  #changed = false;

  /**
   * @param cache folder of the index
   * @param folder the content folder that it is of
   */
  constructor(cache: string, folder: string) {
    this.#folder = folder;
    this.#place = join(cache, `${digestOf(resolve(folder)).slice(0, 16)}.tsv`);
    this.#version = version();
    this.#kept = this.#read();
  }

  /** What is known of a record's file, which is read where it is not as it was. */
  traitsOf(path: string, collection: Collection, id: string): Traits {
    const file = `${this.#folder}/${path}`;
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(file);
    const stat = `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
    const kept = this.#kept.get(path);
    if (kept && kept.stat === stat && !kept.fresh) {
      this.#now.set(path, kept);
      return kept;
    }
    this.#changed = true;
    const readAt = Date.now();
    const digest = digestOfFile(file);
    const traits =
      kept && digest === kept.digest
        ? kept
        : traitsOf(collection, id, readRecord(file, collection, id));
    const { state, names, marks } = traits;
    const fresh = readAt - Math.max(mtimeMs, ctimeMs) < TICK;
    const known: Kept = { state, names, marks, stat, digest, fresh };
    this.#now.set(path, known);
    return known;
  }

  /** Writes what was learnt, for the next run; a disk that is full costs time and nothing else. */
  keep(): void {
    if (!this.#changed && this.#now.size === this.#kept.size) return;
    try {
      const files = [...this.#now].map(([path, { stat, digest, fresh, state, names, marks }]) => [
        ...[path, stat, digest, fresh ? 'fresh' : '', state, names, marks],
      ]);
      // What has a mark of ours in it is read anew.
      const lines = files.filter((fields) => !fields.some((field) => /[\t\n]/.test(field)));
      writeFileSafely(
        this.#place,
        [[this.#version], ...lines].map((fields) => fields.join(FIELD)).join(LINE),
      );
    } catch {
      // The next run reads the files again.
    }
  }

  #read(): Map<string, Kept> {
    try {
      const [version, ...lines] = readFileSync(this.#place, 'utf8').split(LINE);
      if (version !== this.#version) return new Map();
      return new Map(lines.map((line) => keptIn(line.split(FIELD))));
    } catch {
      return new Map();
    }
  }
}

/** @throws when a line is not whole: the index was cut short */
function keptIn(fields: string[]): [path: string, kept: Kept] {
  const [path, stat, digest, fresh, state, names, marks] = fields;
  if (path === undefined || stat === undefined || digest === undefined) throw new Error('cut');
  if (names === undefined || marks === undefined) throw new Error('cut');
  if (state !== 'sound' && state !== 'salvaged' && state !== 'lost') throw new Error('cut');
  return [path, { stat, digest, fresh: fresh !== '', state, names, marks }];
}

const digestOf = (text: string | Buffer): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 24);

/** The digest of a file's bytes; of one that may not be opened there is none. */
function digestOfFile(file: string): string {
  try {
    return digestOf(readFileSync(file));
  } catch {
    return '';
  }
}

function traitsOf(collection: Collection, id: string, { entry, broken }: Reading): Traits {
  const saved = (entry ?? broken?.entry ?? null) as Entry | null;
  const names = new Set(
    namedBy(collection, id, saved, broken).map(({ id: other, collections }) =>
      [...collections, other].join(' '),
    ),
  );
  const marks = saved === null ? [] : marksOf(saved);
  return {
    state: entry ? 'sound' : saved ? 'salvaged' : 'lost',
    names: [...names].join(ITEM),
    marks: (collection === 'articles'
      ? marks
      : marks.map((mark) => digestOf(mark).slice(0, 10))
    ).join(ITEM),
  };
}

function namedBy(
  collection: Collection,
  id: string,
  saved: Entry | null,
  broken: Reading['broken'],
): Reference[] {
  if (saved) return referencesIn(collection, saved.data);
  if (broken?.data === undefined) return [];
  return remnant(collection, id, { data: broken.data, path: '', source: '' })[1];
}

/** The program's own parts that decide what is kept of a file. */
function version(): string {
  const hash = createHash('sha256');
  for (const part of PARTS) {
    const folder = join(import.meta.dirname, part);
    for (const { path } of filesBelow(folder))
      hash.update(path).update(readFileSync(join(folder, path)));
  }
  return hash.digest('base64url');
}
