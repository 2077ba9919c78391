import type { Engine, SearchOptions } from './engine.ts';
import { expanded, mended, type Name, telling } from './names.ts';
import { withNumberWords } from './numbers.ts';
import { hasPhrases, phrasesOf } from './phrase.ts';
import { modernSpelling } from './roots.ts';

/** What a query finds among the statements. */
export interface Finding {
  ids: string[];
  /** How the query was read, where it had to be read otherwise than it was typed. */
  said?: string;
}

/**
 * Finds statements as the query was typed, in either spelling of its names. Pagefind leaves out
 * without a word what no statement has; so such words are looked at one by one: short forms of
 * offices are written out, a name's letters mended, and what is left out is said.
 *
 * @returns null when the query is no longer asked for
 */
export async function findStatements(
  engine: Engine,
  query: string,
  options: SearchOptions,
): Promise<Finding | null> {
  const ids = await asTyped(engine, query, options);
  if (ids === null) return null;
  const words = query.match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu) ?? [];
  if (words.length === 0 || words.length > MOST_WORDS || phrasesOf(query).length > 0)
    return { ids };
  const again = (other: string) => engine.searchAgain(withNumberWords(other), options);
  const lost = await unknownOf(engine, words);
  const names = await engine.names();
  if (lost.size === 0) {
    if (ids.length > 0) return { ids };
    const asked = telling(words);
    for (const other of [mended(query, names), asked.join(' ')]) {
      const found = other && other !== query ? await again(other) : [];
      if (found.length > 0) return { ids: found, said: `Dibaca sebagai “${other}”.` };
    }
    return (await withoutOne(asked, again)) ?? { ids };
  }
  const read = words.flatMap((word) => (lost.has(word) ? readingOf(word, names) : [word]));
  const left = await unknownOf(engine, read);
  const rest = read.filter((word) => !left.has(word));
  for (const other of [rest, telling(rest)]) {
    const found = other.length > 0 ? await again(other.join(' ')) : [];
    if (found.length > 0) return { ids: found, said: saidOf(words, other) };
  }
  return { ids };
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
async function unknownOf(engine: Engine, words: readonly string[]): Promise<Set<string>> {
  const unknown = new Set<string>();
  for (const word of new Set(words)) {
    const found = await engine.searchAgain(withNumberWords(modernSpelling(word)), { filters: {} });
    const typed =
      found.length > 0 ? found : await engine.searchAgain(withNumberWords(word), { filters: {} });
    if (typed.length === 0) unknown.add(word);
  }
  return unknown;
}

/** A word that no record has, as one that some may have. */
function readingOf(word: string, names: readonly Name[]): string[] {
  const [first, ...more] = expanded(word);
  if (first === undefined || more.length > 0) return expanded(word);
  return [mended(word, names) ?? word];
}

/** Every word is known but no statement has them all: the first reading without one of them. */
async function withoutOne(
  words: readonly string[],
  again: (query: string) => Promise<string[]>,
): Promise<Finding | undefined> {
  if (words.length < 2) return undefined;
  for (const [at, word] of words.entries()) {
    const ids = await again(words.toSpliced(at, 1).join(' '));
    if (ids.length > 0) return { ids, said: `Tanpa kata “${word}”.` };
  }
  return undefined;
}

async function asTyped(
  engine: Engine,
  query: string,
  options: SearchOptions,
): Promise<string[] | null> {
  const ids = await engine.search(withNumberWords(query), options);
  if (ids === null) return null;
  const phrases = phrasesOf(query);
  if (phrases.length > 0) {
    const records = await Promise.all(ids.map(engine.record));
    return ids.filter((_, at) => {
      const meta = records[at]?.meta ?? {};
      return hasPhrases(`${meta['words']}\n${meta['wordings'] ?? ''}`, phrases);
    });
  }
  // The index has every name in the new spelling too, so a query in the new one finds at least as
  // much, unless what was typed is no name (koefisien).
  const modern = modernSpelling(query);
  if (modern === query.toLowerCase()) return ids;
  const others = await engine.searchAgain(withNumberWords(modern), options);
  return others.length > ids.length ? others : ids;
}
