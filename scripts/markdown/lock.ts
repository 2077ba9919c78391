import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { requireFolder } from './read.ts';

/** Lies in the content folder, empty. Not the file is the lock, but the hold on it. */
const LOCK = '.kunci';

/** Another program is writing to the content folder. */
export class Locked extends Error {}

/**
 * Keeps other runs away from a content folder until the returned function is called or the program
 * ends, however it ends: the operating system lets go of SQLite's lock when a process dies, so a
 * killed run leaves nothing that would have to be removed.
 *
 * @throws {Locked} when another run holds it; nothing is waited for
 */
export function lock(folder: string): () => void {
  requireFolder(folder);
  const place = join(folder, LOCK);
  requireOwn(place);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(place, { timeout: 0 });
    // Not EXCLUSIVE: each of two who start at once would be held up by the other's look at the file,
    // and neither would run. The right to write goes to exactly one (sqlite.org/lockingv3.html).
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    database?.close();
    // SQLITE_BUSY
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) {
      throw new Locked(
        `Jalan lain sedang menulis ke ${folder} → tunggu sampai selesai, lalu jalankan lagi.`,
      );
    }
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${place} tidak dapat dikunci (${reason}) → periksa izin foldernya.`);
  }
  return () => database.close();
}

/** Ours is an empty file. Another would be opened as a database, wherever it leads. */
function requireOwn(place: string): void {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (!found || (found.isFile() && found.size === 0)) return;
  throw new Error(`${place} bukan berkas kunci program ini → hapus, lalu jalankan lagi.`);
}
