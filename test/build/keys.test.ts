import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:astro|ts)$/.test(name))
    .map((name) => join(folder, name));
const keyed = filesIn('src/pages').filter((file) =>
  readFileSync(file, 'utf8').includes('pageKey('),
);

/** What a page may see that its key would not tell of; `identity` and the repository are in every key. */
const UNKEYED = /\b(?:site|today|tombstones|getCollection)\(\)|\bDate\.now\(\)|new Date\(\)/;

it('pages of records have a key', () => {
  expect(keyed.length).toBeGreaterThan(8);
});

it.each(keyed)('%s shows nothing but its props', (file) => {
  const source = readFileSync(file, 'utf8');
  const shown = source.slice(source.search(/const .*= Astro\.props|export const GET/));
  expect(shown.length).toBeLessThan(source.length);
  expect(UNKEYED.exec(shown)?.[0]).toBeUndefined();
});

it.each(['src/components', 'src/layouts', 'src/html'].flatMap(filesIn))(
  '%s shows nothing else either',
  (file) => {
    expect(UNKEYED.exec(readFileSync(file, 'utf8'))?.[0]).toBeUndefined();
  },
);
