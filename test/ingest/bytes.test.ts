import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { filesIn, ingestHere, scratchContent } from './run.ts';

/** A page of an outlet on loopback, under this Content-Type, read by its address. */
async function read(page: string, contentType: string, ...args: string[]) {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': contentType }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const content = scratchContent();
  writeFileSync(
    join(content, 'outlets/harian-rekaan.yaml'),
    `name: Harian Rekaan\nhomepage: ${base}\nzone: WIB\n`,
  );
  const { stderr } = await ingestHere(
    content,
    ...[`${base}/data-warga`, '--story', 'data-warga-bocor', '--now', '2024-03-06T09:00:00+07:00'],
    ...args,
  );
  const files = Object.entries(filesIn(content));
  const of = (folder: string) => files.filter(([path]) => path.startsWith(`${folder}/`));
  return { stderr, ledgers: of('articles'), statements: of('statements') };
}

const page = (head: string, date: string) =>
  `<html><head>${head}</head><body><article><h1>Data Warga Bocor di Café Kota</h1>
   <p class="tanggal">${date}</p>
   <p>Warga Sungai Rekaan mengadukan dugaan kebocoran data ke balai kota sejak pagi dan meminta penjelasan.</p>
   <p>“Data warga aman dan tidak ada yang bocor,” kata Wali Kota Sungai Rekaan Marlina Putri Hapsari, Senin (4/3/2024).</p>
   <p>Petugas kemudian memeriksa peladen itu, menutup posko pengaduan, dan pulang pada sore hari.</p></article></body></html>`;

describe('UTF-8 under a wrong label keeps its quotation marks', () => {
  test.each([
    ['in the header', 'text/html; charset=ISO-8859-1', ''],
    ['in the meta tag', 'text/html', '<meta charset="windows-1252">'],
    ['nowhere', 'text/html; charset=utf-8', ''],
  ])('%s', async (_where, contentType, head) => {
    const { statements, ledgers } = await read(page(head, '5 Maret 2024'), contentType);
    expect(ledgers[0]?.[1]).toContain('title: Data Warga Bocor di Café Kota');
    expect(statements).toHaveLength(1);
    expect(statements[0]?.[1]).toContain('kind: direct');
  });
});

test('a date that cannot be read is said with its words, and not as the layout’s fault', async () => {
  const { stderr, ledgers } = await read(
    page('', 'Selasa Pon, 23 Syakban 1445 H'),
    'text/html; charset=utf-8',
  );
  expect(ledgers).toEqual([]);
  expect(stderr).toContain('tanggal terbitnya tidak terbaca: "Selasa Pon, 23 Syakban 1445 H" → ');
  expect(stderr).not.toMatch(/layout|profil/);
});
