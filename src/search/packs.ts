/**
 * What search shows of a record. Pagefind would write a file for each; hosts limit how many files a
 * site may have (20,000 is common), so several records share one.
 */
export interface Shown {
  /** Path below the site's root. */
  url: string;
  meta: Record<string, string>;
}

/** Records by their Pagefind id. */
export type Pack = Record<string, Shown>;

/** A pack of eight is about 1.5 kB compressed: ten results of ten packs stay below one picture. */
const RECORDS_A_PACK = 8;

/** How many packs a site with so many records has. */
export function packsFor(records: number): number {
  return Math.max(1, Math.ceil(records / RECORDS_A_PACK));
}

/** The number of the pack that holds a record; a Pagefind id ends in a hash ("id_1c5eec3"). */
export function packOf(id: string, packs: number): number {
  return Number.parseInt(id.slice(-7), 16) % packs;
}
