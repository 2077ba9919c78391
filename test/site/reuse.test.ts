import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { random } from '../../scripts/bench/random.ts';
import { build } from './build.ts';

const root = dirname(inject('site'));

/** What editors do to a file; each at its own kind of record. */
const EDITS: readonly [folder: string, edit: (text: string) => string][] = [
  ['statements', (text) => text.replace(/^> (.*)/m, '> Jadi $1')],
  ['statements', (text) => text.replace(/^role: .*/m, 'role: Pelaksana Tugas')],
  ['statements', (text) => text.replace(/^saidOn: .*/m, 'saidOn: 2024-03-01')],
  ['statements', (text) => text.replace('---\n>', 'reviewed: 2024-03-05\n---\n>')],
  ['statements', () => ''],
  ['people', (text) => text.replace(/^name: (.*)/m, 'name: Nama Lain')],
  ['organisations', (text) => text.replace(/^name: (.*)/m, 'name: Badan Lain')],
  ['stories', (text) => text.replace(/^title: (.*)/m, 'title: Judul lain')],
  ['stories', (text) => `${text}\nSatu kalimat lagi.\n`],
  ['articles', (text) => text.replace(/^title: (.*)/m, 'title: Judul lain')],
  ['outlets', (text) => text.replace(/^name: (.*)/m, 'name: Media Lain')],
];

/** The content that the site of these tests was built from, so that its pages are at hand. */
const content = join(root, 'content');
const [before, copy] = [join(root, 'content-before'), join(root, 'content-copy')];
const [warm, clean] = [join(root, 'dist-warm'), join(root, 'dist-clean')];
beforeAll(() => cpSync(content, before, { recursive: true }));
afterAll(() => {
  rmSync(content, { recursive: true });
  cpSync(before, content, { recursive: true });
});

it('a build of unchanged content makes no page of a record again', async () => {
  const pages = pagesIn(inject('buildLog')) - pagesIn(await build(content, warm, '/'));
  const records = filesIn(warm).filter((name) =>
    /^(?:pernyataan|peristiwa)\/\d+\/.*(?:index\.html|data\.json)$/.test(name),
  );
  expect(records.length).toBeGreaterThan(250);
  expect(pages).toBeGreaterThan(records.length);
  expect(differing(inject('site'), warm)).toEqual([]);
});

it('a build that takes over pages writes the same bytes as one from nothing, whatever was edited', async () => {
  const next = random(20261127);
  for (const [folder, edit] of EDITS) {
    const files = filesIn(join(content, folder)).filter((name) => /\.(?:md|yaml)$/.test(name));
    const file = join(content, folder, files[next(files.length)] ?? '');
    const text = edit(readFileSync(file, 'utf8'));
    if (text === '') rmSync(file);
    else writeFileSync(file, text);
  }
  cpSync(content, copy, { recursive: true });
  await build(content, warm, '/');
  await build(copy, clean, '/');
  expect(differing(warm, clean)).toEqual([]);
});

/** Files that only one of two sites has, or that differ. */
function differing(one: string, other: string): string[] {
  const [own, theirs] = [new Set(filesIn(one)), new Set(filesIn(other))];
  const same = (name: string) =>
    own.has(name) &&
    theirs.has(name) &&
    readFileSync(join(one, name)).equals(readFileSync(join(other, name)));
  return [...own.union(theirs)].filter((name) => !same(name));
}

/** How many pages and files a build made anew, by what it printed. */
const pagesIn = (log: string): number =>
  (log.match(/\(\+[\d.]+m?s\)/g)?.length ?? 0) + Number(/(\d+) berkas ditulis/.exec(log)?.[1]);

/** Files below a folder. Pagefind numbers its own files anew each time; what we put beside them counts. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((name) => !/^pagefind\/(?!\d{4}-\d\d\/rekaman)/.test(name))
    .sort();
}
