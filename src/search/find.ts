import { contentStems } from '../wording/stems.ts';
import type { Asked } from './asked.ts';
import { doubled } from './doubled.ts';
import type { Engine } from './engine.ts';
import { expanded, mended, type Name, officeOf, spelledOut, telling } from './names.ts';
import { withNumberWords } from './numbers.ts';
import { phrasesOf } from './phrase.ts';
import { formInIndex, modernSpelling } from './roots.ts';
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
  word: string;
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
  const words = doubled(query).match(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu) ?? [];
  if (query === '') return through(engine, null, undefined, asked);
  if (words.length === 0) return NOTHING;
  const standings = (of: readonly string[]) =>
    Promise.all(of.map((word) => standing(engine, word, known)));
  const search = async (of: readonly string[]): Promise<Finding> => {
    const { kept, parts } = together(await standings(of));
    if (kept.length === 0) return NOTHING;
    const text = withNumberWords(kept.map(({ as }) => as).join(' '));
    const read = kept.map(({ word }) => word);
    return { ...(await through(engine, text, parts, asked)), said: saidOf(words, read) };
  };
  const first = async (readings: readonly (readonly string[])[]) => {
    for (const other of readings) {
      if (!saysAnything(other)) continue;
      const finding = await search(other);
      if (finding.ids.length > 0 || finding.more) return finding;
    }
    return undefined;
  };

  const found = await standings(words);
  const lost = found.flatMap(({ word, parts }) => (parts.size === 0 ? [word] : []));
  if (phrasesOf(query).length > 0)
    return lost.length > 0
      ? NOTHING
      : through(engine, withNumberWords(query), together(found).parts, asked);
  const left = telling(words);
  const rest = words.filter((word) => !lost.includes(word));
  const typed = lost.length === 0 ? await search(words) : NOTHING;
  if (typed.ids.length > 0 || typed.more) return typed;
  const names = await engine.names();
  const meant = words.flatMap((word) => {
    if (!lost.includes(word)) return [(lost.length === 0 && mended(word, names)) || word];
    return left.includes(word) ? readingOf(word, names) : [];
  });
  const read = (await standings(meant)).flatMap(({ word, parts }) =>
    parts.size > 0 ? [word] : [],
  );
  return (
    (await first([read, telling(read), rest, telling(rest)])) ??
    // What is left is known, but no statement has all of it.
    (await first(fewerOf(telling(read)))) ??
    (await first(fewerOf(telling(rest)))) ??
    NOTHING
  );
}

/** Whether a number or a word with content is among words: what is left of a query may be "atau" alone. */
function saysAnything(words: readonly string[]): boolean {
  return words.some((word) => /\d/.test(word) || contentStems(word).size > 0);
}

/** Words without one of them, each in turn (not of a sentence), then without the shortest until two are left. */
function fewerOf(words: readonly string[]): (readonly string[])[] {
  const longest = words.toSorted((a, b) => b.length - a.length);
  const shorter = longest.map((_, at) => {
    const kept = new Set(longest.slice(0, longest.length - 1 - at));
    return words.filter((word) => kept.has(word));
  });
  return [
    ...(words.length > MOST_WORDS ? [] : words.map((_, at) => words.toSpliced(at, 1))),
    ...shorter.filter(({ length }) => length >= 2),
  ];
}

const NOTHING: Finding = { ids: [], counts: {} };

/** How a query was read: what stands in it now, if that was not typed, and what is left out. */
function saidOf(typed: readonly string[], read: readonly string[]): string | undefined {
  if (typed.join(' ') === read.join(' ')) return undefined;
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
  // The index has the root beside every word that holds it so.
  const form = formInIndex(word.toLowerCase());
  const modern = form ?? modernSpelling(word);
  let found: Standing = { word, as: modern, parts: await partsOf(modern) };
  // The index has every name in the new spelling too; what is typed may be no name (koefisien).
  const typedToo = form === undefined || found.parts.size === 0;
  if (modern !== word.toLowerCase() && typedToo) {
    const parts = await partsOf(word);
    if (parts.size > found.parts.size) found = { word, as: word, parts };
  }
  known.set(word, found);
  return found;
}

/**
 * Words that stand in the same parts of the index, and these parts. Of a sentence the longest words say
 * which parts, and others that are not in all of them are left out: Pagefind would pass over them.
 */
function together(words: readonly Standing[]): {
  kept: readonly Standing[];
  parts?: ReadonlySet<Shard>;
} {
  const kept = new Set<Standing>();
  let parts: ReadonlySet<Shard> | undefined;
  for (const word of words.toSorted((a, b) => b.as.length - a.as.length)) {
    const both: ReadonlySet<Shard> = parts?.intersection(word.parts) ?? word.parts;
    if (both.size === 0 && kept.size >= MOST_WORDS) continue;
    kept.add(word);
    parts = both;
  }
  return { kept: words.filter((word) => kept.has(word)), parts };
}

/** A word that no record has, as one that some may have. */
function readingOf(word: string, names: readonly Name[]): string[] {
  const [first, ...more] = expanded(word);
  if (first === undefined || more.length > 0) return expanded(word);
  const short = word.toLowerCase();
  return officeOf(short, names) ?? spelledOut(short, names) ?? [mended(word, names) ?? word];
}
