import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/feed.ts', import.meta.url));

const FEED = `<rss version="2.0"><channel><title>Media Contoh</title>
  <item><title>Judul satu</title><link>/a</link><pubDate>Kamis, 30 November 2023 14:05 WIB</pubDate></item>
  <item><title>Judul dua</title></item><item><title>Terpotong`;

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'linimasa-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Runs `npm run feed -- …` with these lines on its standard input. */
function feed(args: string[], lines: string[] = []) {
  const child = spawn(process.execPath, [SCRIPT, '--cache', join(folder(), 'http'), ...args]);
  const output = { status: -1, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk;
  });
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return new Promise<typeof output>((resolve) => {
    child.on('close', (status) => resolve({ ...output, status: status ?? -1 }));
  });
}

test('a file: what it holds, and what is wrong with which item', async () => {
  const path = join(folder(), 'umpan.xml');
  writeFileSync(path, FEED);
  const { status, stdout } = await feed([path]);
  expect(stdout).toContain('Media Contoh, 3 butir');
  expect(stdout).toContain('2023-11-30T14:05:00+07:00  Judul satu');
  expect(stdout).toContain('tanpa tanggal  Judul dua\n    tanpa alamat: tidak akan dibaca');
  expect(stdout).toContain('! butir ke-3 tidak ditutup');
  expect(status).toBe(0);
});

test('an address: relative links stand on it; a page that is no feed is named, and the rest is read', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(404).end();
    else if (request.url === '/rss') response.setHeader('Content-Type', 'text/xml').end(FEED);
    else response.setHeader('Content-Type', 'text/html').end('<!doctype html><html></html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { status, stdout, stderr } = await feed([
    ...['--allow-loopback', '--interval', '0'],
    ...[`${base}/`, `${base}/rss`],
  ]);
  expect(stderr).toContain(`${base}/: halaman HTML, bukan umpan → perbaiki alamat`);
  expect(stdout).toContain(`Judul satu\n    ${base}/a`);
  expect(status).toBe(1);
});

test('nothing to read is an error that says what to give', async () => {
  expect(await feed([])).toMatchObject({ status: 2, stderr: expect.stringContaining('Beri') });
});

describe('--ndjson', () => {
  const line = (id: unknown, text: string, more: object = {}) =>
    JSON.stringify({ id, base64: Buffer.from(text, 'latin1').toString('base64'), ...more });

  test('a line out for each line in, in order; bad ones say what is wrong with them', async () => {
    const { status, stdout } = await feed(
      ['--ndjson'],
      [
        line(1, FEED, { url: 'https://media.example/rss' }),
        'bukan json',
        '',
        'null',
        '{"id": "tanpa"}',
        line('html', '<html></html>'),
        line(6, '<rss><channel><item><title>caf\u00e9</title></item></channel></rss>', {
          contentType: 'text/xml; charset=iso-8859-1',
        }),
      ],
    );
    const answers = stdout
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer));
    expect(answers).toMatchObject([
      {
        id: 1,
        ok: true,
        title: 'Media Contoh',
        items: [
          {
            url: 'https://media.example/a',
            title: 'Judul satu',
            publishedAt: '2023-11-30T14:05:00+07:00',
          },
          { url: null, title: 'Judul dua' },
          { title: 'Terpotong' },
        ],
        problems: ['butir ke-3 tidak ditutup; dibaca sejauh yang ada'],
      },
      { id: null, ok: false, error: expect.stringContaining('bukan JSON'), items: [] },
      { id: null, ok: false, error: expect.stringContaining('bukan objek'), items: [] },
      { id: 'tanpa', ok: false, error: expect.stringContaining('"base64"'), items: [] },
      { id: 'html', ok: false, error: expect.stringContaining('halaman HTML'), items: [] },
      { id: 6, ok: true, items: [{ title: 'café' }] },
    ]);
    expect(status).toBe(0);
  });
});
