/**
 * What a story's filters hold, without its words: `/kasus/<story>/saringan.json`. With it a browser
 * combines filters at any size, and loads only the pages that hold what was found.
 */
export interface StoryIndex {
  /** Paths of the pages of the whole timeline below the story, earliest first. */
  pages: string[];
  /** Path and name of every filter (`narasumber/nezar-patria`, Nezar Patria). */
  filters: [path: string, label: string][];
  /** Every record, earliest first: fragment of its row, number of its page, numbers of its filters. */
  records: [anchor: string, page: number, ...filters: number[]][];
}

/** What a choice of filters leaves. */
export interface Narrowed {
  records: StoryIndex['records'];
  /** Of each filter how many records there would be with it chosen too. */
  counts: number[];
}

/** The group of a filter: filters of one group widen a choice, those of several narrow it. */
export const groupOf = (path: string): string => path.slice(0, path.indexOf('/'));

/**
 * The records that the chosen filters leave: of one group any may hold, of several groups each must.
 *
 * @param chosen paths of filters; one that the story does not have holds nothing
 */
export function narrow(
  { filters, records }: Pick<StoryIndex, 'filters' | 'records'>,
  chosen: ReadonlySet<string>,
): Narrowed {
  const groups = filters.map(([path]) => groupOf(path));
  const wanted = filters.map(([path]) => chosen.has(path));
  const asked = new Set([...chosen].map(groupOf));
  const counts = filters.map(() => 0);
  const left = records.filter(([, , ...own]) => {
    const met = new Set(own.filter((filter) => wanted[filter]).map((filter) => groups[filter]));
    const missing = [...asked].filter((group) => !met.has(group));
    if (missing.length > 1) return false;
    // One group short: another filter of that group, chosen too, would bring this record in.
    for (const filter of own)
      if (missing.length === 0 || groups[filter] === missing[0])
        counts[filter] = (counts[filter] ?? 0) + 1;
    return missing.length === 0;
  });
  return { records: left, counts };
}
