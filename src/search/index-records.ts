import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { type Pack, packOf, packsFor } from './packs.ts';
import type { SearchRecord } from './record.ts';
import {
  EVERYWHERE,
  MOST_RECORDS,
  overviewOf,
  SHARD_LIST,
  type Shard,
  type ShardList,
  shardsOf,
} from './shards.ts';

/** Where the build leaves the records for the index; deleted once they are in it. */
const RECORDS = 'cari/rekaman.json';

/**
 * What our search asks for of all that Pagefind writes: the engine and the index.
 * Its own user interfaces and worker and the engine for other languages are 500 kB that nobody would
 * load.
 */
const ENGINE = /^(pagefind\.js|wasm\.id\.pagefind)$/;
const INDEX = /^(pagefind-entry\.json|pagefind\.id_.*|(index|filter)\/.*)$/;

/** A file by its path below the folder of the index. */
type IndexFile = readonly [path: string, content: string | Uint8Array];

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
        const to = fileURLToPath(new URL('pagefind/', dir));
        for await (const [path, content] of indexOf(records)) {
          const file = join(to, path);
          await mkdir(dirname(file), { recursive: true });
          await writeFile(file, content);
        }
        await rm(source);
        logger.info(`${records.length} rekaman dalam indeks pencarian`);
      },
    },
  };
}

/**
 * The files of the index: Pagefind's engine, an overview that says in which part a word stands, each
 * part in a folder of its own, with what is shown of its records.
 *
 * @param most records in one part
 * @throws when Pagefind refuses a record
 */
export async function* indexOf(
  records: readonly SearchRecord[],
  most = MOST_RECORDS,
): AsyncGenerator<IndexFile> {
  const shards: Omit<Shard, 'overview'>[] = [];
  const parts = shardsOf(records, ({ sort }) => sort['tanggal'] ?? '', most);
  for (const { from, to, records: own } of parts) {
    const slim = own.map(({ meta, ...record }) => ({
      ...record,
      // Pagefind searches what it is given here too, and weighs it more than the rest.
      meta: { title: meta['title'] ?? '' },
    }));
    const { files, ids } = await pagefindOf(slim);
    const packs = packsFor(own.length);
    for (const [path, content] of files) if (INDEX.test(path)) yield [`${from}/${path}`, content];
    const known = Map.groupBy(own, ({ url }) => packOf(ids.get(url) ?? '', packs));
    for (const [number, packed] of known) {
      const pack: Pack = Object.fromEntries(
        packed.map(({ url, meta, filters }) => [ids.get(url) ?? '', { url, meta, filters }]),
      );
      yield [`${from}/rekaman/${number}.json`, JSON.stringify(pack)];
    }
    shards.push({ from, to, packs });
  }
  const overview = overviewOf(parts).map((part) => ({ ...part, meta: {}, sort: {} }));
  const { files, ids } = await pagefindOf(overview);
  for (const [path, content] of files)
    if (ENGINE.test(path) || INDEX.test(path)) yield [path, content];
  const idOf = (url: string) => ids.get(url) ?? '';
  const list: ShardList = {
    everywhere: idOf(EVERYWHERE),
    shards: shards.map((shard) => ({ ...shard, overview: idOf(shard.from) })),
  };
  yield [SHARD_LIST, JSON.stringify(list)];
  await pagefind.close();
}

type PagefindRecord = Omit<SearchRecord, 'meta'> & { meta: Record<string, string> };

/** What Pagefind writes for records, and the id that it gave to each, by the record's path. */
async function pagefindOf(
  records: readonly PagefindRecord[],
): Promise<{ files: IndexFile[]; ids: Map<string, string> }> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'id' });
  if (!index) throw new Error(`Indeks pencarian tidak dapat dibuat: ${errors.join('; ')}`);
  for (const record of records) {
    const added = await index.addCustomRecord({ ...record, language: 'id' });
    if (added.errors.length > 0)
      throw new Error(`${record.url}: ${added.errors.join('; ')}. Laporkan ini sebagai cacat.`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const ids = new Map<string, string>();
  const written: IndexFile[] = [];
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id) ids.set(urlIn(content), id);
    else written.push([path, content]);
  }
  return { files: written, ids };
}

/** The record's path in Pagefind's fragment: gzip over a signature and JSON. */
function urlIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
