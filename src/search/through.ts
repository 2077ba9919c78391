import type { Asked } from './asked.ts';
import type { Counts, Engine, Filters, Hits, SearchOptions } from './engine.ts';
import { hasPhrases, phrasesOf } from './phrase.ts';
import type { Shard } from './shards.ts';

/** How far a search went. */
export interface Reach {
  /** Best first of the newest part, then of the part before. */
  ids: string[];
  /** Of each filter how many records of the parts that were looked through it would leave, chosen
   * instead of what is chosen of its sort. */
  counts: Counts;
  /** What was not looked at; undefined when all was. */
  more?: { in: 'this part' | 'other parts'; month: string };
}

/** A round goes on until so many more are found, which is more than a phone shows at once … */
const ROUND = 5;
/** … or so many parts were looked through: each costs what a first search costs. */
export const STEPS = 3;
/** Of an exact phrase so many of the best are compared word for word in one step. */
const COMPARED = 20;

/**
 * Looks through the parts of the index, newest first (oldest first when so ordered), as many as a
 * reader needs for a round of results.
 *
 * @param text as the index reads it; null for all records
 * @param having the parts that can have it; undefined for all
 */
export async function through(
  engine: Engine,
  text: string | null,
  having: ReadonlySet<Shard> | undefined,
  asked: Asked,
): Promise<Reach> {
  const holding = await engine.holding(asked.filters);
  const parts = engine.shards.filter((shard) => holding.has(shard) && (having?.has(shard) ?? true));
  const steps = stepsOf(engine, text, asked.order === 'lama' ? parts.toReversed() : parts, asked);
  const reach: Reach = { ids: [], counts: {} };
  for (let round = 0; round < asked.rounds; round += 1) {
    const enough = reach.ids.length + ROUND;
    for (let step = 0; step < STEPS && reach.ids.length < enough; step += 1) {
      const { value } = await steps.next();
      if (!value) return reach;
      reach.ids.push(...value.ids);
      add(reach.counts, value.counts);
      reach.more = value.more;
      if (!value.more) return reach;
    }
  }
  return reach;
}

async function* stepsOf(
  engine: Engine,
  text: string | null,
  parts: readonly Shard[],
  asked: Asked,
): AsyncGenerator<Reach, undefined> {
  for (const [at, shard] of parts.entries()) {
    const month = asked.order === 'lama' ? shard.to : shard.from;
    const older = at < parts.length - 1 ? ({ in: 'other parts', month } as const) : undefined;
    if (asked.counted) await engine.count(shard);
    const search = (filters: Filters) =>
      engine.search(shard, text, { filters, sort: sortOf(asked.order) });
    const hits = await search(asked.filters);
    if (phrasesOf(asked.query).length === 0) {
      const counts = asked.counted ? await countsOf(search, asked.filters, hits) : {};
      yield { ids: hits.ids, counts, more: older };
      continue;
    }
    const counts = asked.counted ? await countPhrases(engine, asked, await search({})) : {};
    for (let from = 0; from === 0 || from < hits.ids.length; from += COMPARED) {
      const compared = hits.ids.slice(from, from + COMPARED);
      const ids = (await withPhrases(engine, asked.query, compared)).map(({ id }) => id);
      const left = from + COMPARED < hits.ids.length;
      const more = left ? ({ in: 'this part', month } as const) : older;
      yield { ids, counts: from === 0 ? counts : {}, more };
    }
  }
  return undefined;
}

function sortOf(order: Asked['order']): SearchOptions['sort'] {
  if (order === 'baru') return { tanggal: 'desc' };
  return order === 'lama' ? { tanggal: 'asc' } : undefined;
}

/** Counts of each filter: of one sort that has a chosen value, as if that were not chosen. */
async function countsOf(
  search: (filters: Filters) => Promise<Hits>,
  filters: Filters,
  hits: Hits,
): Promise<Counts> {
  const counts = { ...hits.counts };
  for (const name of Object.keys(filters)) {
    const { [name]: _own, ...others } = filters;
    counts[name] = (await search(others)).counts[name] ?? {};
  }
  return counts;
}

/** Those records that have every phrase word for word; Pagefind's answer holds other forms of the words too. */
async function withPhrases(engine: Engine, query: string, ids: readonly string[]) {
  const phrases = phrasesOf(query);
  const records = await Promise.all(
    ids.map(async (id) => ({ id, known: await engine.record(id) })),
  );
  return records.filter(({ known }) => {
    const { words, wordings = '' } = known?.meta ?? {};
    return hasPhrases(`${words}\n${wordings}`, phrases);
  });
}

/** Counts of the best records that have every phrase, as {@link countsOf} counts. */
async function countPhrases(engine: Engine, { query, filters }: Asked, hits: Hits) {
  const counts: Counts = {};
  for (const { known } of await withPhrases(engine, query, hits.ids.slice(0, COMPARED))) {
    const missed = Object.entries(filters).filter(
      ([name, value]) => !known?.filters?.[name]?.includes(value),
    );
    if (missed.length > 1) continue;
    const own = Object.entries(known?.filters ?? {}).filter(
      ([name]) => missed.length === 0 || name === missed[0]?.[0],
    );
    for (const [name, values] of own)
      add(counts, { [name]: Object.fromEntries(values.map((value) => [value, 1])) });
  }
  return counts;
}

/** Adds counts to others. */
function add(to: Counts, more: Counts): void {
  for (const [name, values] of Object.entries(more)) {
    const own = to[name] ?? {};
    for (const [value, count] of Object.entries(values)) own[value] = (own[value] ?? 0) + count;
    to[name] = own;
  }
}
