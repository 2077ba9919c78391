import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesDigest } from './folder-digest.ts';

/** What Astro's program of pages needs besides its modules, and what Vite made beside it. */
export interface Bundle {
  /** Of no other bundle. */
  id: string;
  /** The module that it begins with. */
  entry: string;
  /** As Astro has them for a site (`astro.config.mjs`, completed). */
  config: { site?: string; base: string };
  /** What Astro knows of each page while it builds, by the key that it has there. */
  pages: (readonly [key: string, page: { styles: object[] }])[];
  /** Addresses of images, by what they were asked for with. */
  images: [asked: string, address: string][];
  /** Files of the site that are of the program: styles, scripts, images, and what is copied. */
  files: string[];
  /** Modules that lie elsewhere than all others (`isInput`). */
  also: string[];
}

/** What is written down of a bundle. */
interface List {
  /** Digest of everything that it was made from; none where that is not known. */
  made?: string;
  /** Digest of its own bytes. */
  bytes: string;
  bundle: Bundle;
}

const LIST = 'list.json';
/** Modules of the program. */
export const MODULES = 'modules';
/** Files of the site. */
export const FILES = 'files';

/**
 * The program that makes the site's pages, as Vite bundled it: while all that it was made from is the same,
 * builds begin with it and bundle nothing. It counts only when it is whole; the folder may be deleted
 * at any time.
 */
export class KeptProgram {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** What is there and whole, whatever it was made from. */
  get bundle(): Bundle | undefined {
    const list = this.#list();
    return list?.bytes === this.#bytes() ? list?.bundle : undefined;
  }

  /** Modules of the program that lie elsewhere than all others, as far as is known. */
  get also(): readonly string[] {
    return this.#list()?.bundle.also ?? [];
  }

  /** The bundle, where it was made from exactly this. @param made digest of it */
  take(made: string): Bundle | undefined {
    return this.#list()?.made === made ? this.bundle : undefined;
  }

  /** Puts a bundle by whose modules and files stand here. */
  keep(bundle: Bundle): void {
    this.#write({ bytes: this.#bytes(), bundle });
  }

  /** Says what the bundle was made from. @param made digest of it */
  seal(made: string): void {
    const list = this.#list();
    if (list) this.#write({ ...list, made });
  }

  /** Where a module of the bundle stands. */
  moduleAt = (name: string): string => pathToFileURL(join(this.folder, MODULES, name)).href;

  /** Where a file of the site stands that is of the program. */
  fileAt = (name: string): string => join(this.folder, FILES, name);

  #list(): List | undefined {
    try {
      return JSON.parse(readFileSync(join(this.folder, LIST), 'utf8'));
    } catch {
      return undefined;
    }
  }

  #write(list: List): void {
    writeFileSync(join(this.folder, LIST), JSON.stringify(list));
  }

  #bytes = (): string => bytesDigest([MODULES, FILES].map((name) => join(this.folder, name)));
}
