import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow } from './folder-digest.ts';
import { orFullDisk } from './full-disk.ts';

/**
 * Puts a folder in the place of another; `.git` there, as of a branch of pages, stays.
 *
 * @param former where what stood there goes
 * @returns whether the folder was moved; to another file system it is copied, and still stands here
 * @throws FullDisk where no copy fits; what stands there stays
 */
export function put(made: string, wanted: string, former: string): boolean {
  mkdirSync(dirname(wanted), { recursive: true });
  // Beside the target, so that only a rename is left to do: on another file system it is copied first.
  const beside = (what: string) =>
    join(dirname(wanted), `.${basename(wanted)}-${what}-${process.pid}`);
  const [fresh, old] = [beside('baru'), beside('lama')];
  const moved = moveOrCopy(made, fresh);
  if (existsSync(join(wanted, '.git'))) renameSync(join(wanted, '.git'), join(fresh, '.git'));
  if (existsSync(wanted)) renameSync(wanted, old);
  renameSync(fresh, wanted);
  if (moved && existsSync(old)) renameSync(old, former);
  else rmSync(old, { recursive: true, force: true });
  return moved;
}

function moveOrCopy(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
  }
  try {
    cpSync(from, to, { recursive: true });
  } catch (broken) {
    const told = orFullDisk(broken, dirname(to), roomFor(from));
    rmSync(to, { recursive: true, force: true });
    throw told;
  }
  return false;
}

function roomFor(folder: string): string {
  const bytes = filesBelow(folder).reduce((sum, path) => sum + statSync(path).size, 0);
  const size = Math.ceil(bytes / 1e6);
  return `Sediakan di sana sedikitnya ${size} MB di samping situs yang sekarang, atau pilih tempat lain dengan --outDir, lalu bangun lagi.`;
}
