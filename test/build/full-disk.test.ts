import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FullDisk, orFullDisk } from '../../src/build/full-disk.ts';
import { KeptSite } from '../../src/build/kept-site.ts';
import { put } from '../../src/build/put.ts';

let root: string;
const { copyFileSync, cpSync, linkSync, renameSync, statfsSync } = fs;
const real = { copyFileSync, cpSync, linkSync, renameSync, statfsSync };
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linimasa-penuh-'));
});
afterEach(() => {
  disk(real);
  rmSync(root, { recursive: true, force: true });
});

/** Puts these in the place of what Node.js does with files. */
function disk(changed: Partial<typeof fs>): void {
  Object.assign(fs, changed);
  syncBuiltinESMExports();
}

const failing = (code: string) => () => {
  throw Object.assign(new Error(`${code}: no room`), { code });
};
const noRoom = { statfsSync: () => ({ bavail: 0, bsize: 4096, ffree: 9, files: 10 }) } as object;

function folder(name: string, text: string): string {
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, 'index.html'), text);
  return join(root, name);
}
const pageIn = (name: string) => readFileSync(join(root, name, 'index.html'), 'utf8');

describe('a disk that is full', () => {
  it.each([
    ['ENOSPC', {}],
    ['EDQUOT', {}],
    // What `cp` of whole folders says.
    ['EIO', noRoom],
  ])('is told where %s is said: what, where and how it is mended', (code, changed) => {
    disk(changed);
    const told = orFullDisk(Object.assign(new Error('sebab.'), { code }), root, 'Kosongkan.');
    expect(told).toBeInstanceOf(FullDisk);
    expect(String(told)).toBe(
      `Error: Disk penuh: tidak dapat menulis di ${root} (sebab). Kosongkan.`,
    );
  });

  it('is not told where something else is wrong', () => {
    const error = Object.assign(new Error('rusak'), { code: 'EIO' });
    expect(orFullDisk(error, root, '')).toBe(error);
    expect(orFullDisk(error, join(root, 'tiada'), '')).toBe(error);
  });

  it('where the site is wanted leaves the one that stands there, and says how much is needed', () => {
    folder('dist', 'lama');
    const cut = (_: unknown, to: string) => {
      mkdirSync(to);
      writeFileSync(join(to, 'index.html'), 'separ');
      failing('EIO')();
    };
    disk({ ...noRoom, cpSync: cut as never, renameSync: failing('EXDEV') });
    expect(() => put(folder('made', 'baru'), join(root, 'dist'), join(root, 'former'))).toThrow(
      `Disk penuh: tidak dapat menulis di ${root} (EIO: no room). Sediakan di sana sedikitnya 1 MB`,
    );
    expect(pageIn('dist')).toBe('lama');
    expect(fs.readdirSync(root).sort()).toEqual(['dist', 'made']);
    disk(real);
    put(join(root, 'made'), join(root, 'dist'), join(root, 'former'));
    expect(pageIn('dist')).toBe('baru');
  });

  it('while the site is kept for the next build leaves it whole, and that one begins from nothing', () => {
    const cache = join(root, 'cache');
    const build = (name: string): KeptSite => {
      const site = new KeptSite();
      site.open(cache, 'program');
      site.makes('index.html', name);
      site.put(folder(name, name), join(root, 'dist'));
      return site;
    };
    build('satu');
    disk({ linkSync: failing('ENOSPC'), copyFileSync: failing('ENOSPC') });
    build('dua');
    expect([pageIn('dist'), existsSync(cache)]).toEqual(['dua', false]);
    disk(real);
    build('tiga');
    expect(pageIn('dist')).toBe('tiga');
    const next = new KeptSite();
    next.open(cache, 'program');
    expect(next.takes('index.html', 'tiga')).toBe(true);
  });
});
