import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptSite } from '../../src/build/kept-site.ts';
import { handOver, type PlainFile } from '../../src/build/plain-files.ts';
import { plainFiles } from '../../src/build/write-plain-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linimasa-berkas-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A build of these files into a folder of its own; what it said. */
function build(made: string, files: () => PlainFile[], meanwhile = () => {}): string[] {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  const site = new KeptSite();
  const { hooks } = plainFiles(site);
  const call = (hook: string, more: object) =>
    (hooks as Record<string, (options: object) => void>)[hook]?.({
      logger: { info: say, warn: say },
      ...more,
    });
  const url = (name: string) => pathToFileURL(`${join(root, name)}/`);
  call('astro:config:done', {
    config: { cacheDir: url('cache'), outDir: url(made), site: 'https://x.example', base: '/' },
  });
  call('astro:build:start', {});
  handOver(files());
  meanwhile();
  call('astro:build:generated', {});
  site.put(join(root, made), join(root, `situs-${made}`));
  return said;
}

const at = (made: string, path: string) => join(root, `situs-${made}`, path);
const page = (text: string) => () => {
  mkdirSync(join(root, 'a/x'), { recursive: true });
  writeFileSync(join(root, 'a/x/index.html'), text);
};

describe('files that routes hand over', () => {
  it('are written at once, so that none is held', () => {
    let stood = false;
    build(
      'a',
      () => [{ path: '/satu.json', body: () => 'satu' }],
      () => {
        stood = readFileSync(join(root, 'a/satu.json'), 'utf8') === 'satu';
      },
    );
    expect(stood).toBe(true);
  });

  it('wait for the page that they are made from', () => {
    const files = () => [{ path: '/x/data.json', of: '/x/', body: (made: string) => `${made}!` }];
    build('a', files, page('halaman'));
    expect(readFileSync(at('a', 'x/data.json'), 'utf8')).toBe('halaman!');
  });

  it('are made once, and again only where their key is another', () => {
    let made = 0;
    const files = (key: string) => () => [
      { path: '/a.html', key, body: () => String(++made) },
      { path: '/tanpa-kunci.html', body: () => 'x' },
    ];
    expect(build('a', files('k'))).toEqual(['2 berkas ditulis, 0 diambil dari sebelumnya']);
    expect(build('b', files('k'))).toEqual(['1 berkas ditulis, 1 diambil dari sebelumnya']);
    expect([made, readFileSync(at('b', 'a.html'), 'utf8')]).toEqual([1, '1']);
    build('c', files('lain'));
    expect([made, readFileSync(at('c', 'a.html'), 'utf8')]).toEqual([2, '2']);
  });

  it('are the first of an address, and the second is told', () => {
    const files = () => ['satu', 'dua'].map((text) => ({ path: '/a.txt', body: () => text }));
    expect(build('a', files)[0]).toBe('Dua berkas beralamat /a.txt; yang pertama dipakai.');
    expect(readFileSync(at('a', 'a.txt'), 'utf8')).toBe('satu');
  });

  it('that cannot be written end the build, and the next takes those of the last whole one', () => {
    const full = () => {
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    };
    const good = { path: '/a.html', key: 'k', body: () => 'a' };
    build('a', () => [good]);
    expect(() => build('b', () => [good, { path: '/b.html', key: 'k', body: full }])).toThrow(
      /ENOSPC/,
    );
    expect(build('c', () => [good])).toEqual(['0 berkas ditulis, 1 diambil dari sebelumnya']);
    expect(existsSync(at('c', 'b.html'))).toBe(false);
  });
});
