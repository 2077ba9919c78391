import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfStates, filesBelow, secondsOf } from './folder-digest.ts';
import { isFull } from './full-disk.ts';
import { put } from './put.ts';

/** What is known of a file of the site. */
interface Kept {
  /** While it and the program are the same, the file would come out the same; none of one that is always made. */
  key?: string;
  size: number;
  /** When it was written, in whole seconds. */
  time: number;
}

const LIST = 'list.json';
const SITE = 'site';

/**
 * The site of the build before, as the cache holds it beside the one that readers see, whose files it
 * shares. What would come out the same stays where it is; only the rest is written, and neither linked nor
 * deleted is what does not change. A file that is not as it was left is made anew; so is the whole
 * site where a build ended while it was put together, or the program is another. The folder may be deleted
 * at any time.
 */
export class KeptSite {
  #folder = '';
  #site = '';
  #program = '';
  readonly #before = new Map<string, Kept>();
  /** Where the site of the build before was put, which shares these files. */
  #wanted: string | undefined;
  readonly #now = new Map<string, Kept>();
  #moved = false;
  /** Keys of the files that this build makes. */
  readonly #keys = new Map<string, string>();

  /**
   * Looks at what the build before has left.
   *
   * @param program a digest of all that files are made with, besides what their keys are made from
   */
  open(folder: string, program: string): void {
    this.#folder = folder;
    this.#site = join(folder, SITE);
    this.#program = program;
    const list = listIn(folder);
    if (list?.program !== program) {
      rmSync(folder, { recursive: true, force: true });
      return;
    }
    this.#wanted = list.wanted;
    const before = new Map(list.files);
    for (const path of filesBelow(this.#site)) {
      const name = path.slice(this.#site.length + 1);
      const kept = before.get(name);
      if (kept && isAsLeft(path, kept)) this.#before.set(name, kept);
      else rmSync(path);
    }
  }

  /** How many files the site has. */
  get files(): number {
    return this.#now.size;
  }

  /** `statesDigest` of the site where it is wanted; undefined where it was copied, which gives files a time of their own. */
  get states(): string | undefined {
    if (!this.#moved) return undefined;
    return digestOfStates([...this.#now].map(([name, { size, time }]) => [name, size, time]));
  }

  /** Whether a file stays as the build before made it. @param path below the site's root */
  takes(path: string, key: string): boolean {
    const kept = this.#before.get(path);
    if (kept?.key !== key) return false;
    this.#now.set(path, kept);
    return true;
  }

  /** Where a file stands that stays as the build before made it. */
  stays(path: string): string | undefined {
    return this.#now.has(path) ? join(this.#site, path) : undefined;
  }

  /** Notes the key of a file that this build makes. */
  makes(path: string, key: string): void {
    this.#keys.set(path, key);
  }

  /**
   * Puts the site together out of what was made and what stays, and where it is wanted.
   *
   * @param made folder of the files that were made; it is gone after that
   */
  put(made: string, wanted: string): void {
    // Until the site is whole there is no list: if this ends early, the next build starts from nothing.
    rmSync(join(this.#folder, LIST), { force: true });
    const names = filesBelow(made).map((path) => path.slice(made.length + 1));
    for (const name of names) {
      const { size, mtimeMs } = statSync(join(made, name));
      const key = this.#keys.get(name);
      this.#now.set(name, { ...(key !== undefined && { key }), size, time: secondsOf(mtimeMs) });
    }
    const gone = [...this.#before.keys()].filter((name) => !this.#now.has(name));
    for (const name of gone) remove(this.#site, name);
    mkdirSync(made, { recursive: true });
    moveInto(made, this.#site);
    const former = join(this.#folder, 'former');
    rmSync(former, { recursive: true, force: true });
    // A copy on another file system shares nothing with the site here, which stays.
    this.#moved = put(this.#site, wanted, former);
    try {
      if (this.#moved) this.#follow(wanted, former, names, gone);
      const list = { program: this.#program, wanted, files: [...this.#now] };
      writeFileSync(join(this.#folder, LIST), JSON.stringify(list));
    } catch (error) {
      if (!isFull(error, this.#folder)) throw error;
      // The site stands where it is wanted; what is kept of it would only save time.
      rmSync(this.#folder, { recursive: true, force: true });
    }
  }

  /** Makes of the site that stood there before the equal of the one that stands there now, for the next build. */
  #follow(wanted: string, former: string, made: readonly string[], gone: readonly string[]): void {
    // Of another program, or of no build of this folder: not worth looking through.
    const known = wanted === this.#wanted && existsSync(former) && lstatSync(former).isDirectory();
    if (known) {
      for (const name of gone) remove(former, name);
      renameSync(former, this.#site);
    } else rmSync(former, { recursive: true, force: true });
    const folders = new Set<string>();
    for (const name of known ? made : this.#now.keys()) {
      const file = join(this.#site, name);
      folderFor(file, folders);
      if (known) rmSync(file, { force: true });
      linkOrCopy(join(wanted, name), file);
    }
  }
}

interface List {
  program: string;
  wanted: string;
  files: [string, Kept][];
}

function listIn(folder: string): List | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
  } catch {
    return undefined;
  }
}

function isAsLeft(path: string, { size, time }: Kept): boolean {
  const state = statSync(path);
  return state.size === size && secondsOf(state.mtimeMs) === time;
}

/** Moves what stands in a folder into another, a whole folder at once where there is none yet. */
function moveInto(from: string, to: string): void {
  if (!existsSync(to)) {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    return;
  }
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [own, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) moveInto(own, target);
    else renameSync(own, target);
  }
  rmdirSync(from);
}

function folderFor(file: string, known: Set<string>): void {
  const folder = dirname(file);
  if (!known.has(folder)) mkdirSync(folder, { recursive: true });
  known.add(folder);
}

/** Removes a file, and the folders that nothing else stands in. */
function remove(root: string, name: string): void {
  try {
    unlinkSync(join(root, name));
    for (let folder = dirname(name); folder !== '.'; folder = dirname(folder))
      rmdirSync(join(root, folder));
  } catch {
    // It is gone already, or the folder holds something else.
  }
}

/** Another file system, or one that knows no links, allows none. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
