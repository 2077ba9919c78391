import type { Entry } from '../../src/schema/parse.ts';
import type { Statement } from '../../src/schema/statement.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { RUN, shingleAt, wordsOfText } from '../../src/wording/words.ts';
import { addressKey } from '../record/address.ts';
import { nameKey } from '../record/name.ts';

/** Names by which a person, a body, a law or a story is known. */
export function namesOf({ data }: Entry): string[] {
  if ('aliases' in data && 'posts' in data) return [data.name, ...data.aliases];
  if ('abbreviations' in data) return [data.name, ...data.abbreviations];
  if ('citation' in data) return [data.citation];
  return 'match' in data && 'title' in data ? [data.title] : [];
}

/** The first and the last word of a name: spellings of one name have one of them alike. */
export const wordMarksOf = (words: readonly string[]): string[] =>
  [words[0], words.at(-1)].map((word, place) => `${place} ${word}`);

/** Who said it, when, and a run of words at its start, middle and end: a copy has one of them alike. */
export function runMarksOf(
  { speaker, saidOn, kind }: Pick<Statement, 'speaker' | 'saidOn' | 'kind'>,
  words: readonly string[],
): Set<string> {
  const last = words.length - RUN;
  const runs = last < 0 ? [''] : [0, Math.ceil(last / 2), last].map((at) => shingleAt(words, at));
  return new Set(runs.map((run) => `${speaker}\n${saidOn}\n${kind}\n${run}`));
}

/**
 * Marks of a record: two of one collection that share none are never told as duplicates. Of an article
 * they are its addresses, which its outlet's file says how to compare.
 */
export function marksOf(entry: Entry): string[] {
  const { collection, data, body } = entry;
  if (collection === 'articles' && 'otherUrls' in data) {
    return [...(data.url === undefined ? [] : [data.url]), ...data.otherUrls];
  }
  if (collection === 'outlets' && 'homepage' in data) return [addressKey(data.homepage)];
  if (collection === 'statements' && 'saidOn' in data) {
    return [...runMarksOf(data, wordsOfText(wordsOf(body)))];
  }
  const names = namesOf(entry).map(nameKey);
  return collection === 'people' ? [...names, ...wordMarksOf((names[0] ?? '').split(' '))] : names;
}
