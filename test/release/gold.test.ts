import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { goldTables } from '../../scripts/release/gold.ts';
import { packageProblems } from '../tables/others.ts';

const articles = readGold('test/gold');
const tables = goldTables(articles);

it('has every annotation of every article once, by keys that lead to it', () => {
  const ids = new Set(articles.map(({ gold }) => (gold as unknown as { id: string }).id));
  expect(ids.size).toBe(articles.length);
  for (const { name, rows, primaryKey, fields } of tables) {
    const keys = rows.map((row) => primaryKey.map((field) => row[field]).join(' '));
    expect(new Set(keys).size, name).toBe(rows.length);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(fields.map((field) => field.name));
      if (name !== 'articles') expect(ids.has(String(row['article_id']))).toBe(true);
    }
  }
  const statements = articles.reduce((sum, { gold }) => sum + gold.statements.length, 0);
  expect(tables.find(({ name }) => name === 'statements')?.rows.length).toBe(statements);
});

it('is a package to the tool of others, with its licence and every file', async () => {
  const out = mkdtempSync(join(tmpdir(), 'linimasa-gold-'));
  try {
    execFileSync(process.execPath, ['scripts/gold-package.ts', '--out', out]);
    const read = (file: string) => readFileSync(join(out, file), 'utf8');
    const described = JSON.parse(read('datapackage.json'));
    expect(await packageProblems(described)).toEqual([]);
    expect(described.licenses).toMatchObject([{ name: 'CC0-1.0' }]);
    expect(described.resources).toHaveLength(tables.length);
    // The guide that describes them goes with them, in both languages.
    expect(read('README.md')).toContain('**speaker**: the fullest name');
    expect(read('PANDUAN.md')).toContain('**speaker**: nama terlengkap');
    for (const { path, hash } of described.resources)
      expect(`sha256:${createHash('sha256').update(read(path)).digest('hex')}`).toBe(hash);
  } finally {
    rmSync(out, { recursive: true });
  }
});

it('every field says what it holds, and every value of a few is one of them', () => {
  for (const { name, rows, fields } of tables)
    for (const { name: field, description, constraints } of fields) {
      expect(description, `${name}.${field}`).toBeTruthy();
      const values = new Set(rows.flatMap((row) => row[field] ?? []));
      if (constraints) for (const value of values) expect(constraints.enum).toContain(value);
    }
});

it('events are told of where somebody has looked for them', () => {
  const [articleRows, eventRows] = ['articles', 'events'].map(
    (name) => tables.find((table) => table.name === name)?.rows ?? [],
  );
  const sought = new Set(articleRows?.filter((row) => row['events_sought']).map(({ id }) => id));
  expect(sought.size).toBeGreaterThan(100);
  expect(eventRows?.length).toBeGreaterThan(100);
  for (const { article_id } of eventRows ?? []) expect(sought).toContain(article_id);
});

it('every statement stands in its article', () => {
  const texts = new Map(tables[0]?.rows.map(({ id, text }) => [id, String(text)]));
  const missing = (tables[1]?.rows ?? []).filter(({ article_id, text }) => {
    const first = String(text).split('\n')[0] ?? '';
    return !texts.get(article_id)?.includes(first);
  });
  expect(missing.length / (tables[1]?.rows.length ?? 1)).toBeLessThan(0.01);
});
