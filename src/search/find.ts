import type { Asked } from './asked.ts';
import type { Engine } from './engine.ts';
import { expanded, mended, type Name, telling } from './names.ts';
import { withNumberWords } from './numbers.ts';
import { phrasesOf } from './phrase.ts';
import { modernSpelling } from './roots.ts';
import type { Shard } from './shards.ts';
import { type Reach, through } from './through.ts';

/** What a query finds among the statements. */
export interface Finding extends Reach {
  /** How the query was read, where it had to be read otherwise than it was typed. */
  said?: string;
  /** Values of each filter that are on record, where not all of the index was looked through. */
  offered?: Record<string, string[]>;
}

/** What the overview tells of a word. */
export interface Standing {
  /** In the spelling that more of the index has. */
  as: string;
  /** The parts that have it. */
  parts: ReadonlySet<Shard>;
}

/**
 * Finds statements as the query was typed, in either spelling of its names. Pagefind leaves out
 * without a word what no statement has; so the overview is asked for each word: short forms of
 * offices are written out, a name's letters mended, and what is left out is said.
 *
 * @param known what is known of words; is added to
 */
export async function findStatements(
  engine: Engine,
  asked: Asked,
  known = new Map<string, Standing>(),
): Promise<Finding> {
  const anything = asked.query !== '' || Object.keys(asked.filters).length > 0;
  const finding = anything ? await read(engine, asked, known) : NOTHING;
  const partly = finding.more !== undefined || !anything;
  return asked.counted && partly ? { ...finding, offered: await engine.values() } : finding;
}

async function read(engine: Engine, asked: Asked, known: Map<string, Standing>): Promise<Finding> {
  const { query } = asked;
  const words = query.match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu) ?? [];
  if (query !== '' && words.length === 0) return { ids: [], counts: {} };
  const standings = async (of: readonly string[]) =>
    Promise.all(of.map(async (word) => standing(engine, word, known)));
  const search = async (of: readonly string[]) => {
    const found = await standings(of);
    const text = withNumberWords(found.map(({ as }) => as).join(' '));
    return through(engine, text || null, standingIn(found), asked);
  };

  if (phrasesOf(query).length > 0)
    return through(engine, withNumberWords(query), standingIn(await standings(words)), asked);
  const lost = (await standings(words)).flatMap(({ parts }, at) =>
    parts.size === 0 ? [words[at] ?? ''] : [],
  );
  const typed = lost.length === words.length && words.length > 0 ? NOTHING : await search(words);
  if (words.length === 0 || words.length > MOST_WORDS) return typed;
  if (lost.length === 0) {
    if (typed.ids.length > 0 || typed.more) return typed;
    const left = telling(words);
    const readings = [mended(query, await engine.names())?.split(' '), left];
    for (const other of readings) {
      if (!other || other.join(' ') === query) continue;
      const found = await search(other);
      if (found.ids.length > 0) return { ...found, said: `Dibaca sebagai “${other.join(' ')}”.` };
    }
    for (const [at, word] of left.length > 1 ? left.entries() : []) {
      // Every word is known but no statement has them all: the first reading without one of them.
      const found = await search(left.toSpliced(at, 1));
      if (found.ids.length > 0) return { ...found, said: `Tanpa kata “${word}”.` };
    }
    return typed;
  }
  const names = await engine.names();
  const readings = words.flatMap((word) => (lost.includes(word) ? readingOf(word, names) : [word]));
  const found = await standings(readings);
  const rest = readings.filter((_, at) => (found[at]?.parts.size ?? 0) > 0);
  for (const other of [rest, telling(rest)]) {
    const reach = other.length > 0 ? await search(other) : undefined;
    if (reach && (reach.ids.length > 0 || reach.more))
      return { ...reach, said: saidOf(words, other) };
  }
  return NOTHING;
}

const NOTHING: Finding = { ids: [], counts: {} };

/** How a query was read: what stands in it now, if that was not typed, and what is left out. */
function saidOf(typed: readonly string[], read: readonly string[]): string {
  const added = read.some((word) => !typed.includes(word));
  const out = typed.filter((word) => !read.includes(word)).map((word) => `“${word}”`);
  return added ? `Dibaca sebagai “${read.join(' ')}”.` : `Tanpa kata ${out.join(', ')}.`;
}

/** A longer query is a sentence, in which a word more or less means little. */
const MOST_WORDS = 6;

/** Where a word stands, in the spelling of its names that more of the index has. */
async function standing(
  engine: Engine,
  word: string,
  known: Map<string, Standing>,
): Promise<Standing> {
  const before = known.get(word);
  if (before) return before;
  const partsOf = (as: string) => engine.having(withNumberWords(as));
  const modern = modernSpelling(word);
  let found: Standing = { as: modern, parts: await partsOf(modern) };
  // The index has every name in the new spelling too; what is typed may be no name (koefisien).
  if (modern !== word.toLowerCase()) {
    const parts = await partsOf(word);
    if (parts.size > found.parts.size) found = { as: word, parts };
  }
  known.set(word, found);
  return found;
}

/**
 * The parts in which all words stand that stand in any; of a sentence its longest words are looked
 * at. Undefined where no word says anything.
 */
function standingIn(words: readonly Standing[]): ReadonlySet<Shard> | undefined {
  const told = words
    .filter(({ parts }) => parts.size > 0)
    .toSorted((a, b) => b.as.length - a.as.length)
    .slice(0, MOST_WORDS);
  const [first, ...others] = told;
  return first && others.reduce((all, { parts }) => all.intersection(parts), first.parts);
}

/** A word that no record has, as one that some may have. */
function readingOf(word: string, names: readonly Name[]): string[] {
  const [first, ...more] = expanded(word);
  if (first === undefined || more.length > 0) return expanded(word);
  return [mended(word, names) ?? word];
}
