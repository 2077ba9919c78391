import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** What is known of a kept file. */
interface Kept {
  key: string;
  /** Below the folder; a file that is replaced gets another, since the site may share the old one's bytes. */
  name: string;
  size: number;
  /** When it was written; whole seconds, since an archive in which a cache travels keeps no more. */
  time: number;
}

const LIST = 'list.json';
/** Files in one folder. */
const ROOM = 1000;

/**
 * Files of the build before, for this one to take where they would come out the same. A file that is not
 * as it was left is not taken; nor is any where the build before was interrupted or the program was
 * another. The folder may be deleted at any time.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #program: string;
  readonly #before: Map<string, Kept>;
  readonly #now = new Map<string, Kept>();
  readonly #folders = new Set<string>();
  #number = 0;

  /** @param program a digest of all that files are made with, besides what their keys are made from */
  constructor(folder: string, program: string) {
    this.#folder = folder;
    this.#program = program;
    this.#before = new Map(listIn(folder, program));
    if (this.#before.size === 0) rmSync(folder, { recursive: true, force: true });
    // While a build is under way there is none: if it is interrupted, the next starts from nothing.
    rmSync(join(folder, LIST), { force: true });
    for (const { name } of this.#before.values())
      this.#number = Math.max(this.#number, Number(name.split('/')[1]) + 1);
  }

  /** Puts the kept file of a path, if it has this key, where it is wanted. */
  take(path: string, key: string, to: string): boolean {
    const kept = this.#before.get(path);
    if (kept?.key !== key) return false;
    const from = join(this.#folder, kept.name);
    try {
      const { size, mtimeMs } = statSync(from);
      if (size !== kept.size || secondsOf(mtimeMs) !== kept.time) return false;
      linkOrCopy(from, to);
    } catch {
      return false;
    }
    this.#now.set(path, kept);
    return true;
  }

  /** Keeps a file that was just written. */
  keep(path: string, key: string, file: string): void {
    const number = this.#number;
    this.#number += 1;
    const folder = String(Math.floor(number / ROOM));
    if (!this.#folders.has(folder)) mkdirSync(join(this.#folder, folder), { recursive: true });
    this.#folders.add(folder);
    const name = `${folder}/${number}`;
    linkOrCopy(file, join(this.#folder, name));
    const { size, mtimeMs } = statSync(file);
    this.#now.set(path, { key, name, size, time: secondsOf(mtimeMs) });
  }

  /** Lets go of what no path has any more, and leaves the rest for the next build. */
  close(): void {
    const names = new Set([...this.#now.values()].map(({ name }) => name));
    for (const { name } of this.#before.values())
      if (!names.has(name)) rmSync(join(this.#folder, name), { force: true });
    mkdirSync(this.#folder, { recursive: true });
    const list = { program: this.#program, files: [...this.#now] };
    writeFileSync(join(this.#folder, LIST), JSON.stringify(list));
  }
}

function listIn(folder: string, program: string): [string, Kept][] {
  try {
    const list = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
    return list.program === program ? list.files : [];
  } catch {
    return [];
  }
}

const secondsOf = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** A link costs a tenth of a copy; another file system allows none. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
