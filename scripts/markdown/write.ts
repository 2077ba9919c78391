import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Ending of a file that is being written. Always the same, so that one which a killed run left
 * behind is replaced by the next and never piles up; a lock keeps two runs apart.
 */
export const UNFINISHED = '.tmp';

/**
 * Writes a file so that it is either the old one or the new one, never half of either: a
 * temporary file beside it, flushed to disk, then renamed over it. Makes missing folders.
 *
 * @throws the file system's error, with the old file as it was and the temporary one removed
 */
export function writeFileSafely(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = path + UNFINISHED;
  try {
    // Made anew: what lies there may be a link that somebody sent along, and would be followed.
    rmSync(temporary, { force: true });
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
    flushFolder(dirname(path));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A rename is only on disk when its folder is; Windows cannot open folders and does not need it. */
function flushFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
