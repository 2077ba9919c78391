import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { SearchRecord } from './record.ts';

/** Where the build leaves the records for the index; deleted once they are in it. */
const RECORDS = 'cari/rekaman.json';

/**
 * Builds the search index after the pages: from the records themselves, because reading the
 * finished HTML again takes half as much memory more and would index headings and buttons too.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'linimasa-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const file = new URL(RECORDS, dir);
        const records = JSON.parse(await readFile(file, 'utf8')) as SearchRecord[];
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id' });
        if (!index) throw new Error(`Indeks pencarian tidak dapat dibuat: ${errors.join('; ')}`);
        for (const record of records) {
          const added = await index.addCustomRecord({ ...record, language: 'id' });
          if (added.errors.length > 0) logger.warn(`${record.url}: ${added.errors.join('; ')}`);
        }
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await pagefind.close();
        await rm(file);
        logger.info(`${records.length} rekaman dalam indeks pencarian`);
      },
    },
  };
}
