import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KeptFiles } from './kept-files.ts';
import { type PlainFile, takeOver } from './plain-files.ts';
import { programDigest } from './program-digest.ts';
import { PLAIN } from './reuse.ts';

/**
 * Writes the files that routes hand over: those that are made from a page once Astro has made all pages,
 * others at once, so that none is held in memory until then.
 */
export function plainFiles(): AstroIntegration {
  let cache = '';
  let program = '';
  let site: PlainSite | undefined;
  return {
    name: 'linimasa-plain-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), PLAIN);
        program = programDigest(config.site, config.base);
        const out = fileURLToPath(config.outDir);
        takeOver((file) => {
          site ??= new PlainSite(out, new KeptFiles(cache, program));
          site.add(file);
        });
      },
      'astro:build:generated': ({ logger }) => {
        const { written = 0, taken = 0, twice = [] } = site?.close() ?? {};
        for (const path of twice)
          logger.warn(`Dua berkas beralamat ${path}; yang pertama dipakai.`);
        logger.info(`${written} berkas ditulis, ${taken} diambil dari sebelumnya`);
      },
    },
  };
}

/** The plain files of a site. */
class PlainSite {
  readonly #out: string;
  readonly #kept: KeptFiles;
  readonly #folders = new Set<string>();
  readonly #paths = new Set<string>();
  readonly #pages = new Map<string, string>();
  /** Made from a page that may not stand yet. */
  readonly #later: PlainFile[] = [];
  readonly #twice: string[] = [];
  #taken = 0;

  constructor(out: string, kept: KeptFiles) {
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
    this.#kept.close();
    return {
      written: this.#paths.size - this.#taken,
      taken: this.#taken,
      twice: this.#twice,
    };
  }

  #write({ path, key, of, body }: PlainFile): void {
    const file = join(this.#out, path);
    const folder = dirname(file);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    if (key !== undefined && this.#kept.take(path, key, file)) {
      this.#taken += 1;
      return;
    }
    writeFileSync(file, body(of === undefined ? '' : this.#page(of)));
    if (key !== undefined) this.#kept.keep(path, key, file);
  }

  #page(path: string): string {
    const text = this.#pages.get(path) ?? readFileSync(join(this.#out, path, 'index.html'), 'utf8');
    this.#pages.set(path, text);
    return text;
  }
}
