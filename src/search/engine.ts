import type { Name } from './names.ts';
import { type Pack, packOf, type Shown } from './packs.ts';
import { SHARD_LIST, type Shard, type ShardList } from './shards.ts';

/** The parts of Pagefind's browser API that search uses (pagefind.app/docs/api). */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string | null, options: SearchOptions): Promise<Found>;
}

export type Filters = Readonly<Record<string, string>>;

export interface SearchOptions {
  filters: Filters;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** How many records each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;

interface Found {
  /** `words`: the places of what was found in the record. */
  results: { id: string; words: number[] }[];
  filters: Counts;
}

/** Records that a query found in one part of the index. */
export interface Hits {
  /** Best first. */
  ids: string[];
  /** Of each filter how many of them it holds; empty until {@link Engine.count} was called. */
  counts: Counts;
}

/** The index as search uses it. */
export interface Engine {
  /** Its parts, newest first. */
  shards: readonly Shard[];
  /** Loads what most questions need, beforehand. */
  warm(): Promise<void>;
  /** The parts in which every word of a text stands: it, another form, or a word that it begins. */
  having(text: string): Promise<ReadonlySet<Shard>>;
  /** The parts that have something of every filter's value. */
  holding(filters: Filters): Promise<ReadonlySet<Shard>>;
  /** All values of each filter. */
  values(): Promise<Record<string, string[]>>;
  /** Loads what the filters of a part hold: half as much again as the rest, so only when asked. */
  count(shard: Shard): Promise<void>;
  search(shard: Shard, query: string | null, options: SearchOptions): Promise<Hits>;
  /** What is found by its name. */
  names(): Promise<readonly Name[]>;
  /** What to show of a record. */
  record(id: string): Promise<Shown | undefined>;
}

/** Where the index stands. */
export interface Places {
  /** Address of the folder of the index, with a slash at the end. */
  bundle: string;
  /** Path of the site's root, with a slash at the end. */
  base: string;
}

/**
 * Loads Pagefind and the overview of the parts. Pagefind fetches by itself, with the `fetch` of where
 * this runs.
 *
 * @param ask how to fetch the rest
 * @throws when something cannot be had
 */
export async function loadEngine({ bundle, base }: Places, ask: typeof fetch): Promise<Engine> {
  const address = `${bundle}pagefind.js`;
  const json = <T>(answer: Response) => answer.json() as Promise<T>;
  let names: Promise<readonly Name[]> | undefined;
  const namesOnce = () => {
    names ??= ask(`${base}cari/nama.json`).then((answer) => json<readonly Name[]>(answer));
    return names;
  };
  const [list] = await Promise.all([
    ask(`${bundle}${SHARD_LIST}`, { cache: 'no-cache' }).then((answer) => json<ShardList>(answer)),
    // An import cannot be given up when it stalls; what was fetched right before is at hand.
    ask(address),
  ]);
  const { createInstance } = (await import(/* @vite-ignore */ address)) as {
    createInstance(options: { basePath: string; language: string }): Pagefind;
  };
  const open = async (folder: string) => {
    const instance = createInstance({ basePath: folder, language: 'id' });
    await instance.init();
    return instance;
  };
  const shards = list.shards.toReversed();
  const overview = await open(bundle);
  // Asks nothing; what comes back says that the engine runs, which the parts share.
  await overview.search('', { filters: {} });
  const opened = new Map<Shard, Promise<Pagefind>>();
  const openShard = (shard: Shard) => {
    const known = opened.get(shard) ?? open(`${bundle}${shard.from}/`);
    opened.set(shard, known);
    return known;
  };
  const among = (results: Found['results']): ReadonlySet<Shard> => {
    const ids = new Set(results.map(({ id }) => id));
    return ids.has(list.everywhere)
      ? new Set(shards)
      : new Set(shards.filter((shard) => ids.has(shard.overview)));
  };

  const packs = new Map<string, Promise<Pack>>();
  const packAt = (file: string, cache: RequestCache = 'default') => {
    const pack = ask(`${bundle}${file}`, { cache }).then((answer) => json<Pack>(answer));
    packs.set(file, pack);
    pack.catch(() => packs.delete(file));
    return pack;
  };
  return {
    shards,
    warm: async () => {
      const [newest] = shards;
      await Promise.all([namesOnce(), newest && openShard(newest)]);
    },
    having: async (text) => {
      const found = await Promise.all(
        text.split(/\s+/).map(async (word) => among(await hitsOf(word, overview, list.everywhere))),
      );
      return found.reduce((all, parts) => all.intersection(parts));
    },
    holding: async (filters) =>
      Object.keys(filters).length === 0
        ? new Set(shards)
        : among((await overview.search(null, { filters })).results),
    values: async () => {
      const counts = await overview.filters();
      return Object.fromEntries(
        Object.entries(counts).map(([name, values]) => [name, Object.keys(values)]),
      );
    },
    count: async (shard) => void (await (await openShard(shard)).filters()),
    search: async (shard, query, options) => {
      const { results, filters } = await (await openShard(shard)).search(query, options);
      return { ids: results.map(({ id }) => `${shard.from}/${id}`), counts: filters };
    },
    names: namesOnce,
    record: async (id) => {
      const [from = '', own = ''] = id.split('/');
      const shard = shards.find((one) => one.from === from);
      if (!shard) return undefined;
      const file = `${from}/rekaman/${packOf(own, shard.packs)}.json`;
      const pack = await (packs.get(file) ?? packAt(file));
      // A site published since: the browser may keep a pack from before.
      return pack[own] ?? (await packAt(file, 'reload'))[own];
    },
  };
}

/**
 * What has a word. To one that it lacks Pagefind answers with the longest word that begins it
 * ("situmorang" → "si"); a digit behind the word then changes nothing, where it would leave no word
 * that the word begins. Digits stand in no word of the index but its number words, which are whole.
 *
 * @param everything an id that says all: more need not be looked for
 */
async function hitsOf(
  word: string,
  index: Pagefind,
  everything: string,
): Promise<Found['results']> {
  const search = async (text: string) => (await index.search(text, { filters: {} })).results;
  const whole = await search(`"${word}"`);
  if (whole.some(({ id }) => id === everything)) return whole;
  const found = await search(word);
  if (whole.length > 0 || found.length === 0) return found;
  return samePlaces(found, await search(`${word}0`)) ? [] : found;
}

function samePlaces(some: Found['results'], others: Found['results']): boolean {
  const placesOf = (results: Found['results']) =>
    results
      .map(({ id, words }) => `${id} ${words.join(' ')}`)
      .sort()
      .join('\n');
  return placesOf(some) === placesOf(others);
}
