import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { type Pack, packOf, packsFor, type Shown } from './packs.ts';
import type { SearchRecord } from './record.ts';

/** Where the build leaves the records for the index; deleted once they are in it. */
const RECORDS = 'cari/rekaman.json';

/**
 * What our search asks for of all that Pagefind writes: the engine and the index.
 * Its own user interfaces and worker and the engine for other languages are 500 kB that nobody would
 * load.
 */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.id\.pagefind|pagefind\.id_.*|(index|filter)\/.*)$/;

/**
 * Builds the search index after the pages: from the records themselves, because reading the
 * finished HTML again takes half as much memory more and would index headings and buttons too.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'linimasa-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const source = new URL(RECORDS, dir);
        const records = JSON.parse(await readFile(source, 'utf8')) as SearchRecord[];
        const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id' });
        if (!index) throw new Error(`Indeks pencarian tidak dapat dibuat: ${errors.join('; ')}`);
        for (const record of records) {
          const added = await index.addCustomRecord({ ...record, language: 'id' });
          if (added.errors.length > 0) logger.warn(`${record.url}: ${added.errors.join('; ')}`);
        }
        const { files } = await index.getFiles();
        await pagefind.close();
        const packs = new Map<number, Pack>();
        const to = fileURLToPath(new URL('pagefind/', dir));
        for (const { path, content } of files) {
          const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
          if (id) {
            const number = packOf(id, packsFor(records.length));
            packs.set(number, { ...packs.get(number), [id]: shownOf(content) });
          } else if (NEEDED.test(path)) await put(`${to}${path}`, content);
        }
        for (const [number, pack] of packs)
          await put(`${to}rekaman/${number}.json`, JSON.stringify(pack));
        await rm(source);
        logger.info(`${records.length} rekaman dalam indeks pencarian`);
      },
    },
  };
}

/** Pagefind's fragment: gzip over a signature and JSON. */
function shownOf(fragment: Uint8Array): Shown {
  const text = gunzipSync(fragment).toString('utf8');
  const { url, meta, filters } = JSON.parse(text.slice(text.indexOf('{'))) as Shown;
  return { url, meta, filters };
}

async function put(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
