import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answersTo, type Name } from '../../src/search/names.ts';

/** The lines of a file of this folder, without those that explain. */
const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const several = (text = '') => text.split(';').flatMap((one) => one.trim() || []);

const names = linesOf('names.txt').map((line): Name => {
  const [kind, name = '', aliases, about, count] = line.split('|').map((part) => part.trim());
  return {
    kind: kind as Name['kind'],
    url: `/${name}/`,
    name,
    aliases: several(aliases),
    about: kind === 'Kasus' ? [about ?? ''] : several(about),
    count: Number(count),
  };
});
const queries = linesOf('queries.txt').map((line) => line.split(' → ') as [string, string]);

describe('what readers type leads to the page that is meant', () => {
  it('is a list of at least 120 queries, each once, for pages that are there', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(([query]) => query)).size).toBe(queries.length);
    const known = new Set(names.map(({ name }) => name));
    expect(queries.filter(([, name]) => !known.has(name))).toEqual([]);
  });

  it.each(queries)('%s → %s', (query, expected) => {
    const found = answersTo(query, names).map(({ name }) => name);
    expect(found.slice(0, 3)).toContain(expected);
  });
});
