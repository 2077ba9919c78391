import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { packageProblems } from '../tables/others.ts';
import { ORIGIN } from './build.ts';
import { htmlFiles } from './html.ts';

const site = inject('site');
const json = (path: string) => JSON.parse(readFileSync(join(site, path), 'utf8'));

describe('the data below /data/', () => {
  it('are the files that datapackage.json names, with their sizes and hashes', () => {
    const { resources } = json('data/datapackage.json');
    expect(resources.length).toBeGreaterThan(45);
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(site, 'data', path));
      expect(file.byteLength, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    }
  });

  it('come in one archive too, byte for byte, whose size the page tells', () => {
    const archive = readFileSync(join(site, 'data/semua.zip'));
    const files = unzipSync(archive);
    const { resources } = json('data/datapackage.json');
    const paths = resources.map(({ path }: { path: string }) => path);
    const beside = ['datapackage.json', 'CITATION.cff', 'skema.sql', 'kode.md', 'codebook.md'];
    expect(Object.keys(files)).toEqual(expect.arrayContaining([...paths, ...beside]));
    for (const [name, bytes] of Object.entries(files))
      expect(readFileSync(join(site, 'data', name)).equals(bytes), name).toBe(true);
    const $ = load(readFileSync(join(site, 'data/index.html'), 'utf8'));
    const told = $('a[href$="semua.zip"]').parent().text();
    expect(told).toContain(`(${Math.ceil(archive.byteLength / 1000)} kB)`);
  });

  it('count as the feed of everything does', () => {
    const rows = readFileSync(join(site, 'data/statements.ndjson'), 'utf8').trim().split('\n');
    const ids = new Set(rows.map((row) => JSON.parse(row).id));
    let [path, told] = ['feed.json', [] as string[]];
    for (;;) {
      const { items, next_url } = json(path);
      for (const { _linimasa } of items)
        if (_linimasa.kind !== 'event') told.push(_linimasa.record);
      if (!next_url) break;
      path = next_url.slice(ORIGIN.length + 1);
    }
    expect(new Set(told)).toEqual(ids);
  });
});

describe('the versions of the data', () => {
  const page = (path: string) => load(readFileSync(join(site, path, 'index.html'), 'utf8'));

  it('the newest has an address that programs can keep', () => {
    const { resources } = json('data/terbaru/datapackage.json');
    const beside = json('data/datapackage.json').resources;
    expect(resources).toEqual(
      beside.map((one: { path: string }) => ({ ...one, path: `${ORIGIN}/data/${one.path}` })),
    );
  });

  it('every package of them is one to the tool of others', async () => {
    for (const path of ['data', 'data/terbaru', 'data/1.10.0'])
      expect(await packageProblems(json(`${path}/datapackage.json`)), path).toEqual([]);
  });

  it('are cited by a line to copy, the newest version before the data of the day', () => {
    const lines = page('data')('[data-copy]').toArray();
    const copied = lines.map((button) => page('data')(button).attr('data-copy'));
    expect(copied[0]).toContain('(versi 1.10.0) [Data]. https://linimasa.example/data/1.10.0/');
    expect(copied[1]).toBe(json('data/datapackage.json').citation);
    for (const path of ['data/terbaru', 'data/1.10.0'])
      expect(page(path)('[data-copy]').attr('data-copy')).toBe(copied[0]);
  });

  it('each has a page that says how to cite it and where its files are, the newest first', () => {
    const links = page('data/terbaru')('section:last-of-type li a').toArray();
    expect(links.map((link) => page('data/terbaru')(link).text())).toEqual(['1.10.0', '1.0.0']);
    const $ = page('data/1.10.0');
    expect($('.cite').first().text()).toContain(
      'Perkumpulan Arsip Uji. 1 Maret 2024. Arsip Uji: pernyataan pejabat Indonesia (versi 1.10.0) [Data]. https://linimasa.example/data/1.10.0/',
    );
    expect($('a[href$="statements.csv"]').attr('href')).toBe(
      'https://git.example/linimasa/releases/download/data-v1.10.0/statements.csv',
    );
    expect(json('data/1.10.0/datapackage.json').resources[0].path).toBe(
      'https://git.example/linimasa/releases/download/data-v1.10.0/statements.csv',
    );
    expect(existsSync(join(site, 'data/1.10.0/CITATION.cff'))).toBe(true);
  });

  it('one whose files were taken down says so, names none of them, and keeps its changes', () => {
    const $ = page('data/1.0.0');
    expect($('.panel').text()).toContain('ditarik');
    expect($('main a[href*="releases"]').length).toBe(0);
    expect($('pre').text()).toContain('9 baru');
    expect(existsSync(join(site, 'data/1.0.0/datapackage.json'))).toBe(false);
  });
});

it('every page names its JSON twin, which is of this page, or of the story that it narrows', () => {
  for (const file of htmlFiles(site)) {
    const $ = load(readFileSync(join(site, file), 'utf8'));
    const twin = $('link[rel=alternate][type="application/json"]').attr('href');
    // What is at no address of its own: that nothing is there, and that something moved.
    if (file === '404.html' || $('meta[http-equiv=refresh]').length > 0) continue;
    if (!twin) throw new Error(`${file} tidak menyebut kembarannya`);
    expect(existsSync(join(site, new URL(twin, ORIGIN).pathname)), `${file}: ${twin}`).toBe(true);
    const { url, views = [] } = json(new URL(twin, ORIGIN).pathname);
    const canonical = $('link[rel=canonical]').attr('href');
    if (url === canonical) continue;
    if (canonical === `${url}saring/`) continue;
    expect(
      views.map((view: { url: string }) => view.url),
      `${file}: ${twin}`,
    ).toContain(canonical);
  }
});
