import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { findQuotation } from '../../scripts/verify/find.ts';
import { filesIn, HARIAN, ingest, runLive, scratchContent } from '../ingest/run.ts';

describe('a quotation in its source of today', () => {
  const words = 'Petugas yang lalai akan kami tindak sesuai aturan yang berlaku';
  it.each([
    ['as recorded, with other marks', [`“${words},” ujarnya.`], 'found'],
    [
      'with a word changed',
      ['"Petugas yang lalai akan kami tindak tegas menurut aturan yang berlaku," ujarnya.'],
      'changed',
    ],
    ['no longer', ['Wali kota meresmikan taman kota.'], 'gone'],
    ['on an empty page', [], 'gone'],
  ])('%s', (_case, paragraphs, is) => {
    expect(findQuotation(paragraphs, words).is).toBe(is);
  });

  it('found when both parts of a split quotation are', () => {
    const now = ['"Kami periksa," kata Tirto. "Hasilnya besok."'];
    expect(findQuotation(now, 'Kami periksa\n\nHasilnya besok').is).toBe('found');
  });
});

it('says per quotation what became of it, and notes it in the ledger alone', async () => {
  let page = '';
  let missing = 503;
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(page ? 200 : missing, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/berita`;
  const content = scratchContent();
  ingest(content, ...HARIAN);
  const [ledger = ''] = readdirSync(join(content, 'articles/harian-rekaan'));
  const path = join(content, 'articles/harian-rekaan', ledger);
  writeFileSync(path, `${readFileSync(path, 'utf8')}url: ${url}\n`);
  const before = filesIn(content);

  page = `<article><h1>Judul</h1><p>“Pada Senin, 4 Maret 2024, kami telah mengirimkan surat pemberitahuan kepada seluruh kecamatan. Secara bersamaan, kami juga memeriksa seluruh server dan mengganti kata sandi petugas layanan,” kata Tirto.</p><p>“Petugas yang lalai akan kami bina,” ujarnya.</p></article>`;
  await runLive('verify', content, '--dry-run');
  expect(filesIn(content)).toEqual(before);

  const changed = await runLive('verify', content, '--now', '2026-11-24T08:00:00+07:00');
  expect(changed.stdout).toMatch(/2 masih ada, 1 berubah, 1 tidak ada lagi/);
  expect(changed.stderr).toContain('sekarang: “Petugas yang lalai akan kami bina,” ujarnya.');
  expect(changed.status).toBe(1);

  const after = filesIn(content);
  const ledgerPath = relative(content, path);
  expect({ ...after, [ledgerPath]: '' }).toEqual({ ...before, [ledgerPath]: '' });
  expect(after[ledgerPath]?.startsWith(before[ledgerPath] ?? '?')).toBe(true);
  const noted = parse(after[ledgerPath] ?? '');
  expect(noted.lastSeen).toBe('2026-11-24T08:00:00+07:00');
  expect([noted.wordsChanged.length, noted.wordsGone.length]).toEqual([1, 1]);
  expect(noted.statements).toEqual(
    expect.arrayContaining([...noted.wordsChanged, ...noted.wordsGone]),
  );

  page = '';
  expect((await runLive('verify', content)).stdout).toMatch(/4 tidak terjangkau/);
  expect(filesIn(content)).toEqual(after);

  missing = 410;
  rmSync(join(content, '.http'), { recursive: true });
  await runLive('verify', content, '--now', '2026-11-25T08:00:00+07:00');
  const gone = () => parse(readFileSync(path, 'utf8'));
  expect(gone()).toMatchObject({
    missingSince: '2026-11-25T08:00:00+07:00',
    lastSeen: '2026-11-24T08:00:00+07:00',
  });
  await runLive('verify', content, '--now', '2026-11-26T08:00:00+07:00');
  expect(gone().missingSince).toBe('2026-11-25T08:00:00+07:00');

  page =
    '<article><p>Halaman lain sama sekali, dengan isi yang cukup panjang untuk dibaca.</p></article>';
  await runLive('verify', content, '--now', '2026-11-27T08:00:00+07:00');
  expect(gone()).toMatchObject({ missingSince: null, lastSeen: '2026-11-27T08:00:00+07:00' });
  expect(gone().wordsGone).toHaveLength(4);
});
