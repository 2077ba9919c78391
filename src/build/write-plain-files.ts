import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { KeptFiles } from './kept-files.ts';
import { takePlainFiles } from './plain-files.ts';
import { programDigest } from './program-digest.ts';
import { PLAIN } from './reuse.ts';

/** Writes the files that routes handed over, once Astro has made all pages. */
export function plainFiles(): AstroIntegration {
  let cache = '';
  let program = '';
  return {
    name: 'linimasa-plain-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), PLAIN);
        program = programDigest(config.site, config.base);
      },
      'astro:build:generated': ({ dir, logger }) => {
        const files = takePlainFiles();
        const kept = new KeptFiles(cache, program);
        const folders = new Set<string>();
        const paths = new Set<string>();
        const pages = new Map<string, string>();
        const page = (path: string) => {
          const text =
            pages.get(path) ?? readFileSync(join(fileURLToPath(dir), path, 'index.html'), 'utf8');
          pages.set(path, text);
          return text;
        };
        let taken = 0;
        for (const { path, key, of, body } of files) {
          if (paths.has(path)) logger.warn(`Dua berkas beralamat ${path}; yang pertama dipakai.`);
          if (paths.has(path)) continue;
          paths.add(path);
          const file = join(fileURLToPath(dir), path);
          const folder = dirname(file);
          if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
          folders.add(folder);
          if (key !== undefined && kept.take(path, key, file)) {
            taken += 1;
            continue;
          }
          writeFileSync(file, body(of === undefined ? '' : page(of)));
          if (key !== undefined) kept.keep(path, key, file);
        }
        kept.close();
        logger.info(`${paths.size - taken} berkas ditulis, ${taken} diambil dari sebelumnya`);
      },
    },
  };
}
