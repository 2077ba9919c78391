import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import type { Engine } from '../../src/search/engine.ts';
import { findStatements } from '../../src/search/find.ts';
import { FOR_STATEMENTS } from '../search/readers.ts';
import { engineOf } from '../search/static-engine.ts';

const before = globalThis.fetch;
let engine: Engine;
beforeAll(async () => {
  const base = `${pathToFileURL(inject('site')).href}/`;
  engine = await engineOf({ bundle: `${base}pagefind/`, base });
});
afterAll(() => {
  globalThis.fetch = before;
});

it.each(FOR_STATEMENTS)('%s → %s', async (query, words) => {
  const asked = { query, filters: {}, order: '', counted: false, rounds: 1 } as const;
  const { ids } = await findStatements(engine, asked);
  const first = await Promise.all(ids.slice(0, 3).map(engine.record));
  expect(first.map((record) => record?.meta['words']).join('\n')).toContain(words);
});
