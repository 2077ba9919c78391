import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import type { KeptSite } from '../build/kept-site.ts';
import { KeptValues } from '../build/kept-values.ts';
import { programDigest } from '../build/program-digest.ts';
import { VALUES } from '../build/reuse.ts';
import { type SearchEntry, takeEntries } from './entries.ts';
import { type Pack, packOf, packsFor } from './packs.ts';
import type { SearchRecord } from './record.ts';
import {
  type Contents,
  contentsOf,
  EVERYWHERE,
  MOST_RECORDS,
  overviewOf,
  SHARD_LIST,
  type Shard,
  type ShardList,
  shardsOf,
} from './shards.ts';

/**
 * What our search asks for of all that Pagefind writes: the engine and the index.
 * Its own user interfaces and worker and the engine for other languages are 500 kB that nobody would
 * load.
 */
const ENGINE = /^(pagefind\.js|wasm\.id\.pagefind)$/;
const INDEX = /^(pagefind-entry\.json|pagefind\.id_.*|(index|filter)\/.*)$/;

/**
 * Postings in one file of words, where Pagefind puts 20,000: a reader loads a file for each word, which is
 * then 6 kB and not 20, and the engine looks through a quarter of the words. Pagefind reads it from the
 * environment alone (pagefind/src/options.rs at v1.5.2) and calls it unstable: the version is pinned, and a
 * test holds what an answer loads.
 */
const POSTINGS_A_FILE = '5000';
const POSTINGS_SETTING = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/**
 * What jemalloc, by which Pagefind's program holds memory, keeps at hand for its threads (`opt.tcache_max` at
 * jemalloc 5.3). By itself 32 kB, less than each of the three pieces in which a file is deflated: asked for them
 * empty, it let the system take and give their pages anew for every record, two thirds of what a part cost.
 */
const ALLOCATOR = 'tcache_max:131072';
const ALLOCATOR_SETTING = '_RJEM_MALLOC_CONF';

/** A file by its path below the folder of the index. */
type IndexFile = readonly [path: string, content: string | Uint8Array];

/**
 * Builds the search index after the pages: from the records themselves, because reading the
 * finished HTML again takes half as much memory more and would index headings and buttons too.
 *
 * @param site the site of the build before: files of the index that come out the same are left to it
 */
export function searchIndex(site: Pick<KeptSite, 'takes' | 'makes'>): AstroIntegration {
  let entries: readonly SearchEntry[] = [];
  let cache = '';
  return {
    name: 'linimasa-search',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = join(fileURLToPath(config.cacheDir), VALUES, 'search');
        takeEntries((all) => {
          entries = all;
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const folders = new Set<string>();
        const kept = new KeptValues(cache, programDigest());
        for await (const [path, content] of indexOf(entries, MOST_RECORDS, kept)) {
          const name = `pagefind/${path}`;
          const key = hash('sha256', content, 'base64');
          if (site.takes(name, key)) continue;
          site.makes(name, key);
          const file = join(root, name);
          const folder = dirname(file);
          if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
          folders.add(folder);
          writeFileSync(file, content);
        }
        kept.close();
        logger.info(`${entries.length} rekaman dalam indeks pencarian`);
        entries = [];
      },
    },
  };
}

/** A part of the index as it was made, and the overview of all parts. */
interface MadePart extends Contents {
  key: string;
  packs: number;
  files: IndexFile[];
}
interface MadeOverview {
  key: string;
  files: IndexFile[];
  ids: Map<string, string>;
}

/**
 * The files of the index: Pagefind's engine, an overview that says in which part a word stands, each
 * part in a folder of its own, with what is shown of its records. A part whose records would come out
 * the same is taken from the build before.
 *
 * @param most records in one part
 * @throws when Pagefind refuses a record
 */
export async function* indexOf(
  entries: readonly SearchEntry[],
  most = MOST_RECORDS,
  kept?: KeptValues,
): AsyncGenerator<IndexFile> {
  const shards: (Omit<Shard, 'overview'> & MadePart)[] = [];
  for (const { from, to, records: own } of shardsOf(entries, ({ day }) => day, most)) {
    const key = hash('sha256', own.map(({ key }) => key).join('\n'));
    let part = kept?.take<MadePart>(from);
    if (part?.key !== key) {
      part = { key, ...(await partOf(own.map(({ record }) => record()))) };
      kept?.keep(from, part);
    }
    for (const [path, content] of part.files) yield [`${from}/${path}`, content];
    shards.push({ from, to, ...part, files: [] });
  }
  const parts = overviewOf(shards).map((part) => ({ ...part, meta: {}, sort: {} }));
  // Most edits bring no part a word that it did not have.
  const key = hash('sha256', JSON.stringify(parts));
  let overview = kept?.take<MadeOverview>('semua');
  if (overview?.key !== key) {
    overview = { key, ...(await pagefindOf(parts)) };
    kept?.keep('semua', overview);
  }
  for (const [path, content] of overview.files)
    if (ENGINE.test(path) || INDEX.test(path)) yield [path, content];
  const { ids } = overview;
  const idOf = (url: string) => ids.get(url) ?? '';
  const list: ShardList = {
    everywhere: idOf(EVERYWHERE),
    shards: shards.map(({ from, to, packs }) => ({ from, to, packs, overview: idOf(from) })),
  };
  yield [SHARD_LIST, JSON.stringify(list)];
  await pagefind.close();
}

/** A part with these records. */
async function partOf(records: readonly SearchRecord[]): Promise<Omit<MadePart, 'key'>> {
  const slim = records.map(({ meta, ...record }) => ({
    ...record,
    // Pagefind searches what it is given here too, and weighs it more than the rest.
    meta: { title: meta['title'] ?? '' },
  }));
  const { files, ids } = await pagefindOf(slim);
  const packs = packsFor(records.length);
  const known = Map.groupBy(records, ({ url }) => packOf(ids.get(url) ?? '', packs));
  const shown = [...known].map(([number, packed]): IndexFile => {
    const pack: Pack = Object.fromEntries(
      packed.map(({ url, meta, filters }) => [ids.get(url) ?? '', { url, meta, filters }]),
    );
    return [`rekaman/${number}.json`, JSON.stringify(pack)];
  });
  const own = files.filter(([path]) => INDEX.test(path));
  return { packs, files: [...own, ...shown], ...contentsOf(records) };
}

type PagefindRecord = Omit<SearchRecord, 'meta'> & { meta: Record<string, string> };

/** What Pagefind writes for records, and the id that it gave to each, by the record's path. */
async function pagefindOf(
  records: readonly PagefindRecord[],
): Promise<{ files: IndexFile[]; ids: Map<string, string> }> {
  process.env[POSTINGS_SETTING] = POSTINGS_A_FILE;
  process.env[ALLOCATOR_SETTING] ??= ALLOCATOR;
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
