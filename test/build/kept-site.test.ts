import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/folder-digest.ts';
import { KeptSite } from '../../src/build/kept-site.ts';

let root: string;
let cache: string;
let dist: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linimasa-kept-'));
  cache = join(root, 'cache');
  dist = join(root, 'dist');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const below = (folder: string) => filesBelow(folder).map((file) => file.slice(folder.length + 1));

/** A build of files with these keys; a file's text is its key. Tells which stayed as they were. */
function build(
  keys: Record<string, string>,
  { program = 'a', wanted = dist, fails = false } = {},
): string[] {
  const made = mkdtempSync(join(root, 'made-'));
  const site = new KeptSite();
  site.open(cache, program);
  const stayed: string[] = [];
  for (const [path, key] of Object.entries(keys)) {
    if (site.takes(path, key)) {
      stayed.push(path);
      continue;
    }
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), key);
    // A file without a key is made each time.
    if (!key.startsWith('tanpa')) site.makes(path, key);
  }
  if (fails) return stayed;
  site.put(made, wanted);
  expect(existsSync(made)).toBe(false);
  expect(site.files).toBe(Object.keys(keys).length);
  expect(below(wanted)).toEqual(Object.keys(keys).sort());
  for (const [path, key] of Object.entries(keys))
    expect(readFileSync(join(wanted, path), 'utf8')).toBe(key);
  return stayed;
}

describe('the site of the build before', () => {
  it('keeps the files whose keys are the same', () => {
    expect(build({ a: '1', 'b/c': '1' })).toEqual([]);
    expect(build({ a: '1', 'b/c': '2' })).toEqual(['a']);
    expect(build({ a: '1', 'b/c': '2', d: '1' })).toEqual(['a', 'b/c']);
    expect(build({ a: '1', 'b/c': '2', d: '1' })).toEqual(['a', 'b/c', 'd']);
    expect(below(join(cache, 'site'))).toEqual(['a', 'b/c', 'd']);
  });

  it('loses the files that no path has any more, and the folders that held nothing else', () => {
    build({ a: '1', 'b/c/d': '1', 'b/e': '1' });
    build({ a: '2', 'b/e': '1' });
    expect(existsSync(join(dist, 'b/c'))).toBe(false);
    expect(build({ a: '2', 'b/c/d': '1', 'b/e': '1' })).toEqual(['a', 'b/e']);
    // What was a folder becomes a file, and the other way round.
    expect(build({ a: '2', b: '1' })).toEqual(['a']);
    expect(build({ 'a/x': '2', b: '1' })).toEqual(['b']);
  });

  it('shares its files with what readers see, and touches none that does not change', () => {
    build({ a: '1', b: '1' });
    const { ino } = statSync(join(dist, 'a'));
    build({ a: '1', b: '2' });
    build({ a: '1', b: '3' });
    expect([statSync(join(dist, 'a')).ino, statSync(join(cache, 'site/a')).ino]).toEqual([
      ino,
      ino,
    ]);
  });

  it('holds files without a key too, which are made each time', () => {
    build({ a: 'tanpa 1', b: '1' });
    expect(build({ a: 'tanpa 2', b: '1' })).toEqual(['b']);
  });

  it.each([
    ['was cut off', (file: string) => writeFileSync(file, '')],
    ['was written to', (file: string) => appendFileSync(file, 'x')],
    ['is older than it was', (file: string) => utimesSync(file, 1, 1)],
    ['is gone', (file: string) => rmSync(file)],
  ])('gives no file that %s', (_what, damage) => {
    build({ a: 'satu', b: 'dua' });
    damage(join(cache, 'site/a'));
    expect(build({ a: 'satu', b: 'dua' })).toEqual(['b']);
    expect(build({ a: 'satu', b: 'dua' })).toEqual(['a', 'b']);
  });

  it.each([
    ['a file there was changed', () => rmSync(join(dist, 'a'))],
    ['a file came from elsewhere', () => writeFileSync(join(dist, 'lain'), 'x')],
    ['all is gone', () => rmSync(dist, { recursive: true })],
  ])('goes on where readers see it when %s', (_what, damage) => {
    build({ a: '1', b: '1' });
    damage();
    expect(build({ a: '1', b: '2' })).toEqual(['a']);
    build({ a: '1', b: '2' });
    build({ a: '1', b: '2' });
  });

  it.each([
    ['its list is gone', () => rmSync(join(cache, 'list.json'))],
    ['its list is damaged', () => appendFileSync(join(cache, 'list.json'), 'x')],
    ['all is gone', () => rmSync(cache, { recursive: true })],
  ])('gives nothing where %s', (_what, damage) => {
    build({ a: '1' });
    damage();
    expect(build({ a: '1' })).toEqual([]);
    expect(build({ a: '1' })).toEqual(['a']);
  });

  it('stays what it was when a build fails before it has made all', () => {
    build({ a: '1', b: '1' });
    build({ a: '2', b: '1' }, { fails: true });
    expect(readFileSync(join(dist, 'a'), 'utf8')).toBe('1');
    expect(build({ a: '1', b: '1' })).toEqual(['a', 'b']);
  });

  it('gives nothing to another program', () => {
    build({ a: '1' });
    expect(build({ a: '1' }, { program: 'b' })).toEqual([]);
  });

  it('can be wanted elsewhere', () => {
    build({ a: '1', b: '1' });
    expect(build({ a: '1', b: '2' }, { wanted: join(root, 'lain') })).toEqual(['a']);
    expect(readFileSync(join(dist, 'b'), 'utf8')).toBe('1');
    expect(build({ a: '1', b: '1' })).toEqual(['a']);
  });
});
