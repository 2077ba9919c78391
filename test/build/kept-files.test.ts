import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptFiles } from '../../src/build/kept-files.ts';

let root: string;
let cache: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linimasa-kept-'));
  cache = join(root, 'cache');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A build of files with these keys; a file's text is its key. Tells which it took from before. */
function build(keys: Record<string, string>, { program = 'a', interrupted = false } = {}) {
  const out = mkdtempSync(join(root, 'dist-'));
  const kept = new KeptFiles(cache, program);
  const taken = Object.entries(keys).flatMap(([path, key]) => {
    const file = join(out, path);
    if (kept.take(path, key, file)) return [path];
    writeFileSync(file, key);
    kept.keep(path, key, file);
    return [];
  });
  if (!interrupted) kept.close();
  for (const [path, key] of Object.entries(keys))
    expect(readFileSync(join(out, path), 'utf8')).toBe(key);
  return { taken, out };
}

const keptFiles = () =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).filter((name) => /\/\d+$/.test(name));

describe('the files of the build before', () => {
  it('are taken where their keys are the same', () => {
    expect(build({ a: '1', b: '1' }).taken).toEqual([]);
    expect(build({ a: '1', b: '2' }).taken).toEqual(['a']);
    expect(build({ a: '1', b: '2', c: '1' }).taken).toEqual(['a', 'b']);
  });

  it('are let go of when no path has them any more', () => {
    build({ a: '1', b: '1' });
    build({ a: '2' });
    expect(keptFiles()).toHaveLength(1);
    expect(build({ a: '2', b: '1' }).taken).toEqual(['a']);
  });

  it('stay what they are in the site before, whatever comes after', () => {
    const { out } = build({ a: '1' });
    build({ a: '2' });
    build({ a: '3' });
    expect(readFileSync(join(out, 'a'), 'utf8')).toBe('1');
  });

  it.each([
    ['was cut off', (file: string) => writeFileSync(file, '')],
    ['was written to', (file: string) => appendFileSync(file, 'x')],
    ['is older than it was', (file: string) => utimesSync(file, 1, 1)],
    ['is gone', (file: string) => rmSync(file)],
  ])('are not taken where one %s', (_what, damage) => {
    build({ a: 'satu', b: 'dua' });
    damage(join(cache, '0/0'));
    expect(build({ a: 'satu', b: 'dua' }).taken).toEqual(['b']);
    expect(build({ a: 'satu', b: 'dua' }).taken).toEqual(['a', 'b']);
  });

  it.each([
    ['their list is gone', () => rmSync(join(cache, 'list.json'))],
    ['their list is damaged', () => appendFileSync(join(cache, 'list.json'), 'x')],
    ['all are gone', () => rmSync(cache, { recursive: true })],
    ['a build was interrupted', () => build({ a: '1' }, { interrupted: true })],
  ])('are not taken where %s', (_what, damage) => {
    build({ a: '1' });
    damage();
    expect(build({ a: '1' }).taken).toEqual([]);
    expect(build({ a: '1' }).taken).toEqual(['a']);
  });

  it('are not taken by another program', () => {
    build({ a: '1' });
    expect(build({ a: '1' }, { program: 'b' }).taken).toEqual([]);
    expect(keptFiles()).toHaveLength(1);
  });

  it('are copied where the cache cannot be linked to', () => {
    build({ a: '1' });
    mkdirSync(join(root, 'dist'));
    const kept = new KeptFiles(cache, 'a');
    writeFileSync(join(root, 'dist/a'), 'lama');
    expect(kept.take('a', '1', join(root, 'dist/a'))).toBe(true);
    expect(readFileSync(join(root, 'dist/a'), 'utf8')).toBe('1');
    expect(existsSync(join(cache, 'list.json'))).toBe(false);
  });
});
