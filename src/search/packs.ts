/**
 * What search shows of a record. Pagefind would write a file for each; hosts limit how many files a
 * site may have (20,000 is common), so several records share one.
 */
export interface Shown {
  /** Path below the site's root. */
  url: string;
  meta: Record<string, string>;
  /** The values of its filters. */
  filters?: Record<string, string[]>;
}

/** Records by their Pagefind id. */
export type Pack = Record<string, Shown>;

/** At most so many on average: a pack is then 1 to 2 kB compressed, ten results below one picture. */
const RECORDS_A_PACK = 12;

/**
 * How many packs a site with so many records has: a power of two, so that the number changes only
 * when a site doubles. Else each new record would move all others, and a page that a reader opened
 * before would look for them in the wrong place.
 */
export function packsFor(records: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(records / RECORDS_A_PACK)));
}

/** The number of the pack that holds a record; a Pagefind id ends in a hash ("id_1c5eec3"). */
export function packOf(id: string, packs: number): number {
  return Number.parseInt(id.slice(-7), 16) % packs;
}
