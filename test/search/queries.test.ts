import { describe, expect, it } from 'vitest';
import { answersTo } from '../../src/search/names.ts';
import { NAMES as names, QUERIES as queries, SECOND as second, THIRD as third } from './readers.ts';

describe('what readers type leads to the page that is meant', () => {
  it('is a list of at least 120 queries, each once, for pages that are there', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(([query]) => query)).size).toBe(queries.length);
    const known = new Set(names.map(({ name }) => name));
    expect([...queries, ...second, ...third].filter(([, name]) => !known.has(name))).toEqual([]);
  });

  it.each([...queries, ...third])('%s → %s', (query, expected) => {
    const found = answersTo(query, names).map(({ name }) => name);
    expect(found.slice(0, 3)).toContain(expected);
  });
});

it('nine in ten of a second list lead to the page that is meant, among the first three', () => {
  expect(second.length).toBeGreaterThanOrEqual(60);
  const missed = second.filter(([query, expected]) => {
    const found = answersTo(query, names).map(({ name }) => name);
    return !found.slice(0, 3).includes(expected);
  });
  expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(second.length / 10);
});
