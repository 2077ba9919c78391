import { statfsSync } from 'node:fs';

/** What systems say of a disk, or of somebody's share of one, on which nothing more fits (errno(3)). */
const FULL = ['ENOSPC', 'EDQUOT'];
/** As good as nothing: of a full disk a few blocks may be left. */
const NOTHING = 1_000_000;

/** A build that ended because a disk is full: what, where, and how that is mended. */
export class FullDisk extends Error {}

/**
 * What a write that failed comes to: where the disk is full that, said so that it can be mended, else the error itself.
 *
 * @param folder that was written to
 * @param mend what somebody may do, a sentence
 */
export function orFullDisk(error: unknown, folder: string, mend: string): unknown {
  if (error instanceof FullDisk || !isFull(error, folder)) return error;
  const cause = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  return new FullDisk(`Disk penuh: tidak dapat menulis di ${folder} (${cause}). ${mend}`, {
    cause: error,
  });
}

/** Whether a write failed for want of room. Copying whole folders, Node.js tells a full disk as one that is broken (EIO). */
export function isFull(error: unknown, folder: string): boolean {
  if (error instanceof Error && 'code' in error && FULL.includes(String(error.code))) return true;
  try {
    const { bavail, bsize, ffree, files } = statfsSync(folder);
    // Some file systems count no files.
    return bavail * bsize < NOTHING || (files > 0 && ffree === 0);
  } catch {
    return false;
  }
}
