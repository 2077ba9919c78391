import { expect, it } from 'vitest';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { goldTables } from '../../scripts/release/gold.ts';

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

it('every statement stands in its article', () => {
  const texts = new Map(tables[0]?.rows.map(({ id, text }) => [id, String(text)]));
  const missing = (tables[1]?.rows ?? []).filter(({ article_id, text }) => {
    const first = String(text).split('\n')[0] ?? '';
    return !texts.get(article_id)?.includes(first);
  });
  expect(missing.length / (tables[1]?.rows.length ?? 1)).toBeLessThan(0.01);
});
