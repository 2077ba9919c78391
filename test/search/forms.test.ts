import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/search/engine.ts';
import { findStatements } from '../../src/search/find.ts';
import { hiddenRoots } from '../../src/search/roots.ts';
import { FORMS } from './readers.ts';
import { staticEngine } from './static-engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'linimasa-forms-'));
const before = globalThis.fetch;
let engine: Engine;

beforeAll(async () => {
  const entries = FORMS.map(([word], at) => {
    const words = `Pejabat itu membahas ${word}`;
    const record = () => ({
      url: `/pernyataan/${at}/`,
      content: [words, ...hiddenRoots(words)].join('\n'),
      meta: { title: 'Pejabat', words: word, kind: 'direct' },
      filters: { jenis: ['Kutipan langsung'] },
      sort: { tanggal: '2024-01-01' },
    });
    return { day: '2024-01-01', key: word, record };
  });
  engine = await staticEngine(folder, entries);
});
afterAll(() => {
  globalThis.fetch = before;
  rmSync(folder, { recursive: true, force: true });
});

it.each(FORMS)('“%s” is found by %s', async (word, forms) => {
  for (const query of forms) {
    const asked = { query, filters: {}, order: '', counted: false, rounds: 1 } as const;
    const { ids } = await findStatements(engine, asked);
    const found = await Promise.all(ids.map(engine.record));
    expect(
      found.map((record) => record?.meta['words']),
      query,
    ).toContain(word);
  }
});

it('finds nothing by what a prefix cannot have replaced', async () => {
  for (const query of ['nunda', 'pasuk', 'injau', 'kingat']) {
    const asked = { query, filters: {}, order: '', counted: false, rounds: 1 } as const;
    expect((await findStatements(engine, asked)).ids, query).toEqual([]);
  }
});
