import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'scripts/lang/id';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.ts'));

type Entries = readonly string[] | ReadonlySet<string>;

const lists: (readonly [name: string, entries: Entries])[] = [];
for (const file of files) {
  const module: Record<string, unknown> = await import(`../../${FOLDER}/${file}`);
  for (const [name, value] of Object.entries(module)) {
    const words = value instanceof Set || Array.isArray(value) ? [...value] : [];
    if (words.length > 0 && words.every((word) => typeof word === 'string'))
      lists.push([`${file} ${name}`, value as Entries]);
  }
}

/** Made of other lists. */
const UNSORTED = new Set(['speech.ts SPEECH_WORDS']);

describe('every list of words', () => {
  it('there are lists', () => expect(lists.length).toBeGreaterThan(100));

  it.each(lists)('%s has no empty entry and none twice', (_name, entries) => {
    const words = [...entries];
    expect(words.filter((word) => word.trim() === '')).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  const sets = lists.filter(([name, entries]) => entries instanceof Set && !UNSORTED.has(name));
  it.each(sets)('%s is sorted: its order means nothing', (_name, entries) => {
    const words = [...entries];
    expect(words).toEqual(words.toSorted((a, b) => (a < b ? -1 : 1)));
  });
});

/** Characters of the longest line in which a pattern is written by hand. */
const LONGEST_PATTERN = 200;

describe('no pattern over 200 characters is written by hand: its entries stand a line each', () => {
  const sources = ['scripts/extract', 'scripts/lang', 'scripts/article', 'scripts/record'].flatMap(
    (folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => join(folder, file)),
  );
  it.each(sources)('%s', (file) => {
    const long = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim().length > LONGEST_PATTERN && /\(\?[:=!<]/.test(line));
    expect(long).toEqual([]);
  });
});
