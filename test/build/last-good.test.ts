import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { put } from '../../src/build/put.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linimasa-last-good-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string, files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), text);
  }
  return join(root, name);
}

/** Runs the hooks of a build in a project of its own; what it builds is one page. */
function build(fails: boolean) {
  const code = `const { lastGood } = await import(${JSON.stringify(pathToFileURL(resolve('src/build/last-good.ts')).href)});
    const { KeptSite } = await import(${JSON.stringify(pathToFileURL(resolve('src/build/kept-site.ts')).href)});
    const { writeFileSync } = await import('node:fs');
    const site = new KeptSite();
    const { hooks } = lastGood(site);
    site.open('node_modules/.cache/site', 'a');
    let out;
    hooks['astro:config:setup']({ command: 'build', updateConfig: ({ outDir }) => { out = outDir; },
      config: { outDir: new URL(${JSON.stringify(`${pathToFileURL(join(root, 'dist')).href}/`)}) } });
    writeFileSync(new URL('index.html', out), 'baru');
    ${fails ? "throw new Error('rusak');" : "hooks['astro:build:done']({ logger: { info() {} } });"}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  });
}

const page = () => readFileSync(join(root, 'dist/index.html'), 'utf8');
const leftOver = () => readdirSync(join(root, 'node_modules/.cache/linimasa-build'));

it('a build that succeeds takes the place of the site before, and leaves nothing else', () => {
  folder('dist', { 'index.html': 'lama', 'usang.html': 'lama' });
  expect(build(false).status).toBe(0);
  expect(page()).toBe('baru');
  expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  expect(readdirSync(root).sort()).toEqual(['dist', 'node_modules']);
  expect(leftOver()).toEqual([]);
});

it('a build that fails leaves the last good site where it is, and says so', () => {
  folder('dist', { 'index.html': 'lama' });
  const { status, stderr } = build(true);
  expect(status).not.toBe(0);
  expect(page()).toBe('lama');
  expect(stderr).toContain(`${join(root, 'dist')} tetap situs yang terakhir berhasil.`);
  expect(leftOver()).toEqual([]);
});

it('what a killed build left is removed by the next', () => {
  folder('node_modules/.cache/linimasa-build/999999999-abc', { 'index.html': 'separuh' });
  expect(build(false).status).toBe(0);
  expect(leftOver()).toEqual([]);
});

it('a repository in the folder, as of a branch of pages, stays', () => {
  folder('dist', { '.git/HEAD': 'ref', 'index.html': 'lama' });
  put(folder('made', { 'index.html': 'baru' }), join(root, 'dist'), join(root, 'former'));
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['.git', 'index.html']);
  expect(readdirSync(join(root, 'former'))).toEqual(['index.html']);
});
