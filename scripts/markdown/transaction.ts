import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { z } from 'astro/zod';
import { isContentPath, placeInside } from './inside.ts';
import { journalPathOf } from './state.ts';
import { UNFINISHED, writeFileSafely } from './write.ts';

/** What is to become of one file, as the journal has it. */
const step = z.strictObject({
  path: z.string().refine(isContentPath),
  /** The whole new text, or null to remove the file. */
  text: z.string().nullable(),
  /** Hash of the text that it takes the place of; null where there was no file. */
  before: z.string().nullable(),
});
const journal = z.strictObject({ version: z.literal(1), steps: z.array(step) });
type Step = z.infer<typeof step>;

/** What became of a run that was cut short. */
export interface Finished {
  /** How many files were written or removed. */
  written: number;
  /** Files that somebody has changed since, and that therefore stay as they are. */
  kept: string[];
  /** Where a journal that could not be read was put; null when there was none. */
  setAside: string | null;
}

/**
 * Writes several files so that in the end all of them or none are written: they are noted in a
 * journal first, and {@link finishTransaction} writes them again if the program is cut short
 * between two of them.
 *
 * @param files path relative to `folder` → whole new text, or null to remove the file
 * @throws when a path leads out of the folder (nothing is written) or a file cannot be written
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string | null>): void {
  if (files.size === 0) return;
  const steps = [...files].map(([path, text]): Step => {
    const before = hashOf(readIfThere(placeInside(folder, path)));
    return { path, text, before };
  });
  writeFileSafely(journalPathOf(folder), JSON.stringify({ version: 1, steps }));
  finishTransaction(folder);
}

/**
 * Finishes what an interrupted run had begun to write. Harmless to call at any time; call it
 * before reading the folder. A file that has been changed since is left as it is: the next reading
 * of its article adds what is missing.
 */
export function finishTransaction(folder: string): Finished {
  const place = journalPathOf(folder);
  // A journal that was cut short itself promised nothing yet.
  rmSync(place + UNFINISHED, { force: true });
  const finished: Finished = { written: 0, kept: [], setAside: null };
  if (!existsSync(place)) return finished;
  const steps = stepsIn(readFileSync(place, 'utf8'));
  if (steps === null) {
    const setAside = `${place}.rusak`;
    renameSync(place, setAside);
    return { ...finished, setAside };
  }
  for (const { path, text, before } of steps) {
    const file = placeInside(folder, path);
    const standing = readIfThere(file);
    if (standing === text) continue;
    if (hashOf(standing) !== before) {
      finished.kept.push(path);
      continue;
    }
    // Without its ledger entry, which comes last, the article is read again and what is missing added.
    if (finished.kept.length > 0 && path.startsWith('articles/')) continue;
    if (text === null) rmSync(file, { force: true });
    else writeFileSafely(file, text);
    finished.written += 1;
  }
  rmSync(place);
  return finished;
}

/** The steps of a journal; null when it is damaged. */
function stepsIn(text: string): Step[] | null {
  try {
    return journal.parse(JSON.parse(text)).steps;
  } catch {
    return null;
  }
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function hashOf(text: string | null): string | null {
  return text === null ? null : createHash('sha256').update(text).digest('hex');
}
