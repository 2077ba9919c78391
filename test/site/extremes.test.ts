import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { LONG_NAME } from './content.ts';
import { pageOf } from './html.ts';

const site = inject('site');

it('a quotation of 40 kB stands whole on its page, folded in its story, and its feeds are bounded', () => {
  const page = pageOf(site, 'pernyataan/2023/panjang/');
  const words = page('.statement-page > .words').text().trim();
  expect(words.length).toBeGreaterThan(40_000);
  const row = pageOf(site, 'kasus/kasus-panjang/')('.row-long');
  expect(row.hasClass('row-longer')).toBe(true);
  expect(row.find('.unfold input')).toHaveLength(1);
  for (const feed of ['rss.xml', 'feed.json'])
    expect(statSync(join(site, 'kasus/kasus-panjang', feed)).size).toBeLessThanOrEqual(250_000);
});

it('a name of 120 characters is whole wherever it stands', () => {
  expect(LONG_NAME).toHaveLength(120);
  expect(pageOf(site, 'tokoh/nama-panjang/')('h1').text()).toContain(LONG_NAME);
  expect(pageOf(site, 'tokoh/')('.directory').text()).toContain(LONG_NAME);
  expect(pageOf(site, 'kasus/kasus-panjang/')('.row .name').text()).toContain(LONG_NAME);
});

it('a story without a record says so, and has no chart, filters or conflict to show', () => {
  const page = pageOf(site, 'kasus/kasus-kosong/');
  expect(page('.line').text()).toContain('Belum ada pernyataan atau peristiwa yang tercatat.');
  expect(page('.chart, .filters a, .row, .brief')).toHaveLength(0);
  const index = JSON.parse(readFileSync(join(site, 'kasus/kasus-kosong/saringan.json'), 'utf8'));
  expect(index).toEqual({ pages: [], filters: [], records: [] });
  expect(pageOf(site, 'kasus/')('.card').text()).toContain('Kasus tanpa catatan');
});

it('a story without any conflict says nothing of one', () => {
  const page = pageOf(site, 'kasus/kasus-utuh/');
  expect(page('.line .row')).toHaveLength(80);
  expect(page('.row-conflict, .conflict-title')).toHaveLength(0);
  expect(page('main').text()).not.toMatch(/atribusi berbeda/i);
});
