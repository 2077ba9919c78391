import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { UNFINISHED, writeFileSafely } from './write.ts';

/** Lies in the content folder while files are being written, and only then. */
const JOURNAL = '.belum-selesai.json';

/**
 * Writes several files so that in the end all of them or none are written: they are noted in a
 * journal first, and {@link finishTransaction} writes them again if the program is cut short
 * between two of them.
 *
 * @param files path relative to `folder` → whole new text, or null to remove the file
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string | null>): void {
  if (files.size === 0) return;
  writeFileSafely(join(folder, JOURNAL), JSON.stringify([...files]));
  finishTransaction(folder);
}

/**
 * Finishes what an interrupted run had begun to write. Harmless to call at any time; call it
 * before reading the folder.
 *
 * @returns how many files were written
 */
export function finishTransaction(folder: string): number {
  const journal = join(folder, JOURNAL);
  // A journal that was cut short itself promised nothing yet.
  rmSync(journal + UNFINISHED, { force: true });
  if (!existsSync(journal)) return 0;
  const files = JSON.parse(readFileSync(journal, 'utf8')) as [string, string | null][];
  for (const [path, text] of files) {
    if (text === null) rmSync(join(folder, path), { force: true });
    else writeFileSafely(join(folder, path), text);
  }
  rmSync(journal);
  return files.length;
}
