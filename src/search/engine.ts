import type { Name } from './names.ts';
import { type Pack, packOf, type Shown } from './packs.ts';

/** The parts of Pagefind's browser API that search uses (pagefind.app/docs/api). */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(query: string | null, options: SearchOptions): Promise<Found>;
}

export interface SearchOptions {
  filters: Readonly<Record<string, string>>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** How many records each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;

interface Found {
  results: { id: string }[];
  filters: Counts;
}

/** Records that a query found. */
export interface Hits {
  /** Best first. */
  ids: string[];
  /** Of each filter how many of them it holds; empty until {@link Engine.filters} was called. */
  counts: Counts;
}

/** The index as search uses it. */
export interface Engine {
  /** Loads what the filters hold: as much again as the rest at 10,000 records, so only when asked. */
  filters(): Promise<void>;
  search(query: string, options: SearchOptions): Promise<Hits>;
  /** What is found by its name. */
  names(): Promise<readonly Name[]>;
  /** What to show of a record. */
  record(id: string): Promise<Shown | undefined>;
}

/** Where the parts of the index stand. */
export interface Places {
  /** Address of the folder of the index, with a slash at the end. */
  bundle: string;
  /** How many files of records it has. */
  packs: number;
  /** Path of the site's root, with a slash at the end. */
  base: string;
}

/**
 * Loads Pagefind. It fetches by itself, with the `fetch` of where this runs.
 *
 * @param ask how to fetch the rest
 * @throws when something cannot be had
 */
export async function loadEngine(
  { bundle, packs, base }: Places,
  ask: typeof fetch,
): Promise<Engine> {
  const address = `${bundle}pagefind.js`;
  // An import cannot be given up when it stalls; what was fetched right before is at hand.
  await ask(address);
  const { createInstance } = (await import(/* @vite-ignore */ address)) as {
    createInstance(options: { basePath: string; language: string }): Pagefind;
  };
  const pagefind = createInstance({ basePath: bundle, language: 'id' });
  await pagefind.init();
  const known = new Map<number, Promise<Pack>>();
  const packAt = (number: number, cache: RequestCache = 'default') => {
    const pack = ask(`${bundle}rekaman/${number}.json`, { cache }).then(
      (answer) => answer.json() as Promise<Pack>,
    );
    known.set(number, pack);
    pack.catch(() => known.delete(number));
    return pack;
  };
  let names: Promise<readonly Name[]> | undefined;
  return {
    filters: async () => void (await pagefind.filters()),
    search: async (query, options) => {
      const { results, filters } = await pagefind.search(query || null, options);
      return { ids: results.map(({ id }) => id), counts: filters };
    },
    names: () => {
      names ??= ask(`${base}cari/nama.json`).then((answer) => answer.json());
      return names;
    },
    record: async (id) => {
      const number = packOf(id, packs);
      const pack = await (known.get(number) ?? packAt(number));
      // A site published since: the browser may keep a pack from before.
      return pack[id] ?? (await packAt(number, 'reload'))[id];
    },
  };
}
