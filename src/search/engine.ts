import type { Name } from './names.ts';
import { type Pack, packOf, type Shown } from './packs.ts';

/** The parts of Pagefind's browser API that the search page uses (pagefind.app/docs/api). */
interface Pagefind {
  init(): Promise<void>;
  options(options: { baseUrl: string }): Promise<void>;
  filters(): Promise<Counts>;
  debouncedSearch(
    query: string | null,
    options: SearchOptions,
    wait: number,
  ): Promise<Found | null>;
  search(query: string, options: SearchOptions): Promise<Found>;
}

export interface SearchOptions {
  filters: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

interface Found {
  results: { id: string }[];
}

/** How many records each value of each filter has. */
export type Counts = Record<string, Record<string, number>>;

/** Search as the page uses it. */
export interface Engine {
  /** Loads what the filters hold: as much again as the rest at 10,000 records, so only when asked. */
  filters(): Promise<Counts>;
  /** Ids of what was found, best first; null when another search was asked for in the meantime. */
  search(query: string, options: SearchOptions): Promise<string[] | null>;
  /** The other way of writing a query, at once. */
  searchAgain(query: string, options: SearchOptions): Promise<string[]>;
  /** What is found by its name; nothing without a connection, which the statements then report. */
  names(): Promise<readonly Name[]>;
  /** What to show of a record. @throws without a connection */
  record(id: string): Promise<Shown | undefined>;
}

/** Typing goes on for about this long between two letters, in milliseconds. */
const WAIT = 150;

/**
 * Loads Pagefind.
 *
 * @param bundle address of the folder of the index, with a slash at the end
 * @param packs how many files of records it has
 * @param base path of the site's root, with a slash at the end
 */
export async function loadEngine(bundle: string, packs: number, base: string): Promise<Engine> {
  const address = `${bundle}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  const idsOf = ({ results }: Found) => results.map(({ id }) => id);
  const known = new Map<number, Promise<Pack>>();
  const packAt = (number: number, cache: RequestCache = 'default') => {
    const pack = fetch(`${bundle}rekaman/${number}.json`, { cache }).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      return answer.json() as Promise<Pack>;
    });
    known.set(number, pack);
    pack.catch(() => known.delete(number));
    return pack;
  };
  const names = loadNames(`${base}cari/nama.json`);
  return {
    filters: () => pagefind.filters(),
    search: async (query, options) => {
      const found = await pagefind.debouncedSearch(query || null, options, WAIT);
      return found && idsOf(found);
    },
    searchAgain: async (query, options) => idsOf(await pagefind.search(query, options)),
    names: () => names,
    record: async (id) => {
      const number = packOf(id, packs);
      const pack = await (known.get(number) ?? packAt(number));
      // A site published since: the browser may keep a pack from before.
      return pack[id] ?? (await packAt(number, 'reload'))[id];
    },
  };
}

async function loadNames(address: string): Promise<readonly Name[]> {
  try {
    const answer = await fetch(address);
    return answer.ok ? await answer.json() : [];
  } catch {
    return [];
  }
}
