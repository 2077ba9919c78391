import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesDigest } from './folder-digest.ts';

/** What Astro's program of pages needs besides its modules, and what Vite made beside it. */
export interface Bundle {
  /** Of no other bundle. */
  id: string;
  /** The module that it begins with, below the folder. */
  entry: string;
  /** As Astro has them for a site (`astro.config.mjs`, completed). */
  config: { site?: string; base: string };
  /** What Astro knows of each page while it builds, by the key that it has there. */
  pages: (readonly [key: string, page: { styles: object[] }])[];
  /** Addresses of images, by what they were asked for with. */
  images: [asked: string, address: string][];
  /** Files of the site that are of the program: styles, scripts, images, and what is copied. */
  files: string[];
}

/** What is written down of a bundle. */
interface Kept {
  /** Digest of everything that the bundle was made from; none where that is not known. */
  made?: string;
  /** Modules that lie elsewhere than all others. */
  also: string[];
  /** Digest of the bundle's own modules. */
  modules?: string;
  bundle?: Bundle;
}

const MODULES = 'modules';
const LIST = 'program.json';

/**
 * The program that makes the site's pages, as Vite bundled it for an earlier build: while all that it was
 * made from is the same, a build begins with it and bundles nothing. It counts only when it is
 * whole; the folder may be deleted at any time.
 */
export class KeptProgram {
  readonly #folder: string;
  #bundle: Bundle | undefined;

  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  /** Modules of the site's program that lie elsewhere than all others, as an earlier build found them. */
  get also(): string[] {
    return this.#kept()?.also ?? [];
  }

  /** The bundle, where it was made from exactly this. @param made digest of it */
  take(made: string): Bundle | undefined {
    const kept = this.#kept();
    const whole =
      kept?.made === made && kept.modules === bytesDigest([join(this.#folder, MODULES)]);
    return whole ? kept.bundle : undefined;
  }

  /** Where a module of the bundle stands. */
  urlOf(name: string): string {
    return pathToFileURL(join(this.#folder, MODULES, name)).href;
  }

  /** Takes a bundle over, which counts once {@link seal} says what it was made from. @param from folder of its modules */
  keep(from: string, bundle: Bundle): void {
    rmSync(this.#folder, { recursive: true, force: true });
    cpSync(from, join(this.#folder, MODULES), { recursive: true });
    this.#bundle = bundle;
  }

  /**
   * Says what the bundle of this build was made from.
   *
   * @param made digest of it; undefined where it may be something else by now
   */
  seal(made: string | undefined, also: string[]): void {
    if (!this.#bundle) return;
    const kept: Kept = {
      ...(made !== undefined && { made }),
      also,
      modules: bytesDigest([join(this.#folder, MODULES)]),
      bundle: this.#bundle,
    };
    writeFileSync(join(this.#folder, LIST), JSON.stringify(kept));
  }

  /** Whether this build has bundled the program. */
  get bundled(): boolean {
    return this.#bundle !== undefined;
  }

  /** Lets go of it: the next build bundles anew. */
  forget(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #kept(): Kept | undefined {
    try {
      return JSON.parse(readFileSync(join(this.#folder, LIST), 'utf8'));
    } catch {
      return undefined;
    }
  }
}
