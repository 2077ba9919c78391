import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeContent } from '../../scripts/bench/content.ts';
import { checkContent } from '../../scripts/check/check.ts';
import { COLLECTIONS } from '../../src/schema/id.ts';

const root = mkdtempSync(join(tmpdir(), 'linimasa-bench-'));
const [one, other] = [join(root, 'one'), join(root, 'other')];
beforeAll(() => {
  writeContent(one, 300);
  writeContent(other, 300);
}, 600_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('the content of the bench passes check, and is the same for the same seed', () => {
  expect(checkContent(one, new Date('2026-11-25')).problems).toEqual([]);
  const files = readdirSync(one, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:md|yaml)$/.test(name),
  );
  for (const name of files)
    expect(readFileSync(join(one, name), 'utf8')).toBe(readFileSync(join(other, name), 'utf8'));
});

it('has every type of record', () => {
  expect(readdirSync(one).filter((name) => name in COLLECTIONS)).toHaveLength(
    Object.keys(COLLECTIONS).length,
  );
  const statements = readdirSync(join(one, 'statements'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(one, 'statements', name), 'utf8'));
  expect(statements).toHaveLength(300);
  for (const field of ['kind: direct', 'kind: indirect', 'deadlines:', 'laws:\n', 'quote:'])
    expect(statements.filter((text) => text.includes(field)).length).toBeGreaterThan(2);
});
