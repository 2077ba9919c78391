import type { Counts, Engine, Hits, SearchOptions } from './engine.ts';
import { expanded, mended, type Name, telling } from './names.ts';
import { withNumberWords } from './numbers.ts';
import { hasPhrases, phrasesOf } from './phrase.ts';
import { modernSpelling } from './roots.ts';

/** What a query finds among the statements. */
export interface Finding {
  ids: string[];
  /** How the query was read, where it had to be read otherwise than it was typed. */
  said?: string;
  /** Of each filter how many records it would leave, chosen instead of what is chosen of its sort. */
  counts: Counts;
}

/** Finds records by a query as the index reads it. */
type Search = (query: string, filters: SearchOptions['filters']) => Promise<Hits>;

/**
 * Finds statements as the query was typed, in either spelling of its names. Pagefind leaves out
 * without a word what no statement has; so such words are looked at one by one: short forms of
 * offices are written out, a name's letters mended, and what is left out is said.
 *
 * @param known words that are known to stand in some record, or in none; is added to
 */
export async function findStatements(
  engine: Engine,
  query: string,
  options: SearchOptions,
  known = new Map<string, boolean>(),
): Promise<Finding> {
  const { filters } = options;
  if (phrasesOf(query).length > 0) return findPhrases(engine, query, options);
  const search: Search = (asked, chosen) =>
    engine.search(withNumberWords(asked), { ...options, filters: chosen });
  const finding = async (asked: string, hits: Hits, said?: string): Promise<Finding> => ({
    ids: hits.ids,
    said,
    counts: await countsOf((chosen) => search(asked, chosen), filters, hits),
  });
  const again = (other: string) => search(other, filters);

  const [typed, hits] = await asTyped(search, query, filters);
  const words = query.match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu) ?? [];
  const nothing = words.length === 0 || words.length > MOST_WORDS;
  // A single word that found something stands in some record.
  if (nothing || (words.length === 1 && hits.ids.length > 0)) return finding(typed, hits);
  const lost = await unknownOf(engine, words, known);
  if (lost.size === 0) {
    if (hits.ids.length > 0) return finding(typed, hits);
    const asked = telling(words);
    for (const other of [mended(query, await engine.names()), asked.join(' ')]) {
      const found = other && other !== query ? await again(other) : undefined;
      if (other && found && found.ids.length > 0)
        return finding(other, found, `Dibaca sebagai “${other}”.`);
    }
    for (const [at, word] of asked.length > 1 ? asked.entries() : []) {
      // Every word is known but no statement has them all: the first reading without one of them.
      const other = asked.toSpliced(at, 1).join(' ');
      const found = await again(other);
      if (found.ids.length > 0) return finding(other, found, `Tanpa kata “${word}”.`);
    }
    return finding(typed, hits);
  }
  const names = await engine.names();
  const read = words.flatMap((word) => (lost.has(word) ? readingOf(word, names) : [word]));
  const left = await unknownOf(engine, read, known);
  const rest = read.filter((word) => !left.has(word));
  for (const other of [rest, telling(rest)]) {
    const asked = other.join(' ');
    const found = other.length > 0 ? await again(asked) : undefined;
    if (found && found.ids.length > 0) return finding(asked, found, saidOf(words, other));
  }
  return finding(typed, hits);
}

/** How a query was read: what stands in it now, if that was not typed, and what is left out. */
function saidOf(typed: readonly string[], read: readonly string[]): string {
  const added = read.some((word) => !typed.includes(word));
  const out = typed.filter((word) => !read.includes(word)).map((word) => `“${word}”`);
  return added ? `Dibaca sebagai “${read.join(' ')}”.` : `Tanpa kata ${out.join(', ')}.`;
}

/** A longer query is a sentence, in which a word more or less means little. */
const MOST_WORDS = 6;

/** The words that stand in no record. */
async function unknownOf(
  engine: Engine,
  words: readonly string[],
  known: Map<string, boolean>,
): Promise<Set<string>> {
  const stands = async (word: string) =>
    (await engine.search(withNumberWords(word), { filters: {} })).ids.length > 0;
  for (const word of new Set(words)) {
    if (known.has(word)) continue;
    const modern = modernSpelling(word);
    const same = modern === word.toLowerCase();
    known.set(word, (await stands(modern)) || (!same && (await stands(word))));
  }
  return new Set(words.filter((word) => !known.get(word)));
}

/** A word that no record has, as one that some may have. */
function readingOf(word: string, names: readonly Name[]): string[] {
  const [first, ...more] = expanded(word);
  if (first === undefined || more.length > 0) return expanded(word);
  return [mended(word, names) ?? word];
}

/** What is found, and by which spelling of the query. */
async function asTyped(
  search: Search,
  query: string,
  filters: SearchOptions['filters'],
): Promise<[asked: string, hits: Hits]> {
  const hits = await search(query, filters);
  // The index has every name in the new spelling too, so a query in the new one finds at least as
  // much, unless what was typed is no name (koefisien).
  const modern = modernSpelling(query);
  if (modern === query.toLowerCase()) return [query, hits];
  const others = await search(modern, filters);
  return others.ids.length > hits.ids.length ? [modern, others] : [query, hits];
}

/** Counts of each filter: of one sort that has a chosen value, as if that were not chosen. */
async function countsOf(
  search: (filters: SearchOptions['filters']) => Promise<Hits>,
  filters: SearchOptions['filters'],
  hits: Hits,
): Promise<Counts> {
  const counts = { ...hits.counts };
  for (const name of Object.keys(filters)) {
    const { [name]: _own, ...others } = filters;
    counts[name] = (await search(others)).counts[name] ?? {};
  }
  return counts;
}

/** Finds what has every phrase word for word; Pagefind's answer holds it, and other forms of the words. */
async function findPhrases(
  engine: Engine,
  query: string,
  { filters, sort }: SearchOptions,
): Promise<Finding> {
  const phrases = phrasesOf(query);
  const hits = await engine.search(withNumberWords(query), { filters: {}, sort });
  const records = await Promise.all(
    hits.ids.map(async (id) => ({ id, known: await engine.record(id) })),
  );
  const having = records.filter(({ known }) => {
    const { words, wordings = '' } = known?.meta ?? {};
    return hasPhrases(`${words}\n${wordings}`, phrases);
  });
  const misses = (known: (typeof records)[number]['known']) =>
    Object.entries(filters).flatMap(([name, value]) =>
      known?.filters?.[name]?.includes(value) ? [] : [name],
    );
  const counts: Counts = {};
  for (const { known } of having) {
    const [missed, ...more] = misses(known);
    if (more.length > 0) continue;
    for (const [name, values] of Object.entries(known?.filters ?? {})) {
      if (missed !== undefined && name !== missed) continue;
      const own = counts[name] ?? {};
      for (const value of values) own[value] = (own[value] ?? 0) + 1;
      counts[name] = own;
    }
  }
  return {
    ids: having.filter(({ known }) => misses(known).length === 0).map(({ id }) => id),
    counts,
  };
}
