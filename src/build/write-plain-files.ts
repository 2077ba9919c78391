import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { KeptSite } from './kept-site.ts';
import { type PlainFile, takeOver } from './plain-files.ts';
import { programDigest } from './program-digest.ts';
import { SITE } from './reuse.ts';

/**
 * Writes the files that routes hand over: those that are made from a page once Astro has made all pages,
 * others at once, so that none is held in memory until then.
 *
 * @param kept the site of the build before: what would come out the same is left to it
 */
export function plainFiles(kept: KeptSite): AstroIntegration {
  let open: (() => PlainFiles) | undefined;
  let files: PlainFiles | undefined;
  return {
    name: 'linimasa-plain-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        const cache = join(fileURLToPath(config.cacheDir), SITE);
        open = () => {
          kept.open(cache, programDigest(config.site, config.base));
          return new PlainFiles(fileURLToPath(config.outDir), kept);
        };
        takeOver((file) => files?.add(file));
      },
      'astro:build:start': () => {
        files = open?.();
      },
      'astro:build:generated': ({ logger }) => {
        const { written = 0, taken = 0, twice = [] } = files?.close() ?? {};
        for (const path of twice)
          logger.warn(`Dua berkas beralamat ${path}; yang pertama dipakai.`);
        logger.info(`${written} berkas ditulis, ${taken} diambil dari sebelumnya`);
      },
    },
  };
}

/** The plain files of a site. */
class PlainFiles {
  readonly #out: string;
  readonly #kept: KeptSite;
  readonly #folders = new Set<string>();
  readonly #paths = new Set<string>();
  readonly #pages = new Map<string, string>();
  /** Made from a page that may not stand yet. */
  readonly #later: PlainFile[] = [];
  readonly #twice: string[] = [];
  #taken = 0;

  constructor(out: string, kept: KeptSite) {
    this.#out = out;
    this.#kept = kept;
  }

  /** Writes a file, or puts it by until its page stands. */
  add(file: PlainFile): void {
    if (this.#paths.has(file.path)) this.#twice.push(file.path);
    else if (file.of === undefined) this.#write(file);
    else this.#later.push(file);
    this.#paths.add(file.path);
  }

  /** Writes the rest. */
  close(): { written: number; taken: number; twice: string[] } {
    for (const file of this.#later) this.#write(file);
    return {
      written: this.#paths.size - this.#taken,
      taken: this.#taken,
      twice: this.#twice,
    };
  }

  #write({ path, key: known, of, body }: PlainFile): void {
    const name = path.slice(1);
    const made = of === undefined ? '' : this.#page(of);
    // What is made from nothing but a page is the same while the page is.
    const key = known ?? (of === undefined ? undefined : hash('sha256', made, 'base64'));
    if (key !== undefined && this.#kept.takes(name, key)) {
      this.#taken += 1;
      return;
    }
    const file = join(this.#out, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(file, body(made));
    if (key !== undefined) this.#kept.makes(name, key);
  }

  #page(path: string): string {
    const text = this.#pages.get(path) ?? this.#textOf(`${path.slice(1)}index.html`);
    this.#pages.set(path, text);
    return text;
  }

  #textOf(name: string): string {
    return readFileSync(this.#kept.stays(name) ?? join(this.#out, name), 'utf8');
  }
}
