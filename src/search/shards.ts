/**
 * A part of the index: whole months that follow one another. A reader's question goes to the newest
 * first; older ones are loaded when they are needed.
 */
export interface Shard {
  /** Its first month, "2023-11", and the name of its folder; "0000-00" when it holds what has no day. */
  from: string;
  /** Its last month. */
  to: string;
  /** How many files of records it has. */
  packs: number;
  /** What stands for it in the overview: a Pagefind id. */
  overview: string;
}

/** The parts, oldest first. */
export interface ShardList {
  /** What stands in the overview for all parts at once: a Pagefind id. */
  everywhere: string;
  shards: Shard[];
}

/** Where the parts are listed, below the folder of the index. */
export const SHARD_LIST = 'bagian.json';

/**
 * Records in one part. Pagefind's answer takes as long as there are hits, and a common word hits a
 * third of all records; a word costs one file of the same size in a small part and in a large one.
 */
export const MOST_RECORDS = 2_000;

const UNDATED = '0000-00';

/**
 * Records by parts, oldest first: as many months as have room in one. Closed months keep their part,
 * so what was added last changes the last part alone.
 *
 * @param dayOf "2023-11-30", or what sorts before any day
 */
export function shardsOf<T>(
  records: readonly T[],
  dayOf: (record: T) => string,
  most = MOST_RECORDS,
): { from: string; to: string; records: T[] }[] {
  const monthOf = (record: T) => {
    const day = dayOf(record);
    return day.length < UNDATED.length ? UNDATED : day.slice(0, UNDATED.length);
  };
  const months = [...Map.groupBy(records, monthOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const shards: { from: string; to: string; records: T[] }[] = [];
  for (const [month, added] of months) {
    const last = shards.at(-1);
    if (last && last.records.length + added.length <= most) {
      last.records.push(...added);
      last.to = month;
    } else shards.push({ from: month, to: month, records: added });
  }
  return shards;
}

/** Stands in the overview for all parts at once. */
export const EVERYWHERE = 'semua';

/** What the overview needs to know of a part. */
export interface Contents {
  words: ReadonlySet<string>;
  /** All values of each filter. */
  filters: Record<string, string[]>;
}

/** What is in the records of a part. */
export function contentsOf(
  records: readonly { content: string; filters: Readonly<Record<string, readonly string[]>> }[],
): Contents {
  const names = [...new Set(records.flatMap(({ filters }) => Object.keys(filters)))];
  return {
    words: new Set(records.flatMap(({ content }) => content.split(/\s+/))),
    filters: Object.fromEntries(
      names.map((name) => [
        name,
        [...new Set(records.flatMap(({ filters }) => filters[name] ?? []))],
      ]),
    ),
  };
}

/**
 * What the overview knows: of each part its words once each, and the values of its filters; so a
 * question loads no part that cannot answer it. A word of every part stands once, in
 * {@link EVERYWHERE}. Sorted words lie close together in the file that a reader loads.
 */
export function overviewOf(
  shards: readonly ({ from: string } & Contents)[],
): { url: string; content: string; filters: Record<string, string[]> }[] {
  const everywhere = shards.reduce(
    (common, { words }) => common.intersection(words),
    new Set(shards[0]?.words),
  );
  const inOrder = (own: ReadonlySet<string>) => [...own].sort().join(' ');
  return [
    { url: EVERYWHERE, content: inOrder(everywhere), filters: {} },
    ...shards.map(({ from, words, filters }) => ({
      url: from,
      // Pagefind leaves out a record without a word, and its filters with it.
      content: `bagian${from.replace('-', '')}z ${inOrder(words.difference(everywhere))}`,
      filters,
    })),
  ];
}
