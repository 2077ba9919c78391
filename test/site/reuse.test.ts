import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { differing, editAt, SORTS, siteFiles } from '../../scripts/bench/edits.ts';
import { random } from '../../scripts/bench/random.ts';
import { filesBelow } from '../../src/build/folder-digest.ts';
import { build } from './build.ts';

const root = dirname(inject('site'));

/** The content that the site of these tests was built from, so that its pages are at hand. */
const content = join(root, 'content');
const [before, copy] = [join(root, 'content-before'), join(root, 'content-copy')];
const [warm, clean] = [join(root, 'dist-warm'), join(root, 'dist-clean')];
beforeAll(() => cpSync(content, before, { recursive: true }));
afterAll(() => {
  rmSync(content, { recursive: true });
  cpSync(before, content, { recursive: true });
});

it('a build of unchanged content makes no page of a record again, and begins with the program of the one before', async () => {
  const log = await build(content, warm, '/');
  const pages = pagesIn(inject('buildLog')) - pagesIn(log);
  expect(inject('buildLog')).toContain('[vite]');
  expect(log).not.toContain('[vite]');
  const records = siteFiles(warm).filter((name) =>
    /^(?:pernyataan|peristiwa)\/\d+\/.*(?:index\.html|data\.json)$/.test(name),
  );
  expect(records.length).toBeGreaterThan(250);
  expect(pages).toBeGreaterThan(records.length);
  expect(differing(inject('site'), warm)).toEqual([]);
});

it('a build that takes over pages writes the same bytes as one from nothing, whatever was edited', async () => {
  const next = random(20261127);
  for (let number = 0; number < SORTS; number += 1) editAt(content, number, next);
  cpSync(content, copy, { recursive: true });
  const [log] = await Promise.all([build(content, warm, '/'), build(copy, clean, '/')]);
  expect(log).not.toContain('[vite]');
  expect(differing(warm, clean)).toEqual([]);
});

it('a file of the program that is gone from the site is put there again', async () => {
  const style = siteFiles(warm).find((name) => name.endsWith('.css')) ?? '';
  rmSync(join(warm, style));
  for (const file of filesBelow('node_modules/.cache'))
    if (file.endsWith(`/site/${style}`)) rmSync(file);
  expect(await build(content, warm, '/')).not.toContain('[vite]');
  expect(differing(warm, clean)).toEqual([]);
});

/** How many pages and files a build made anew, by what it printed. */
const pagesIn = (log: string): number =>
  (log.match(/\(\+[\d.]+m?s\)/g)?.length ?? 0) + Number(/(\d+) berkas ditulis/.exec(log)?.[1]);
