import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import { filesBelow } from '../markdown/files.ts';

/** A record's file. */
export interface RecordFile {
  collection: Collection;
  id: string;
  /** Relative to the content folder. */
  path: string;
}

/** The files of a collection's records, sorted; what is no record is left alone. */
export function recordFiles(folder: string, collection: Collection): RecordFile[] {
  const root = join(folder, collection);
  const { ending, id: schema } = COLLECTIONS[collection];
  if (!lstatSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  return filesBelow(root).flatMap(({ path, entry }) => {
    const id = path.slice(0, -ending.length);
    return entry.isFile() && path.endsWith(ending) && schema.safeParse(id).success
      ? [{ collection, id, path: `${collection}/${path}` }]
      : [];
  });
}

/** Clocks of file systems are no finer than this, in milliseconds. */
const TICK = 2000;

/** By what it is seen that a file is another than it was. */
export interface Look {
  /** Size, times of change of its text and of its entry, and number in the file system. */
  stat: string;
  /** Changed so shortly before that a later change may leave the same times. */
  fresh: boolean;
}

/** Looks at a file without reading it. */
export function lookAt(file: string): Look {
  const { size, mtimeMs, ctimeMs, ino } = lstatSync(file);
  return {
    stat: `${size} ${mtimeMs} ${ctimeMs} ${ino}`,
    fresh: Date.now() - Math.max(mtimeMs, ctimeMs) < TICK,
  };
}

/** 96 bits of SHA-256: enough to tell all that one folder holds apart. */
export const digestOf = (text: string | Buffer): string =>
  hash('sha256', text, 'base64url').slice(0, 16);

/** The digest of a file's bytes; of one that may not be opened there is none. */
export function digestOfFile(file: string): string {
  try {
    return digestOf(readFileSync(file));
  } catch {
    return '';
  }
}
