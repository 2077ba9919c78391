import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';

// Inside the project, where an import of a package finds it.
const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache-archives-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (speaker: string) =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Banjir surut</title></head><body><article><h1>Banjir surut</h1>${`<p>“Kami sudah periksa tanggulnya,” kata Kepala BPBD Kabupaten Tapin ${speaker} kemarin.</p><p>Banjir surut sejak pagi dan warga mulai pulang ke rumah masing-masing.</p>`.repeat(3)}</article></body></html>`;

/** An example of docs/extract.md as somebody has it who copied it: the lines under its name. */
function example(name: string): string {
  const guide = readFileSync('docs/extract.md', 'utf8').split('\n');
  const start = guide.findIndex((line) => line.startsWith(`    // ${name}: `));
  const length = guide.slice(start).findIndex((line) => line !== '' && !line.startsWith('    '));
  const path = join(folder, name);
  writeFileSync(
    path,
    guide
      .slice(start, start + length)
      .map((line) => line.slice(4))
      .join('\n'),
  );
  return path;
}

/** What the example prints, and what the extractor makes of it. */
function found(name: string, archive: string) {
  const printed = spawnSync(process.execPath, [example(name), archive], { encoding: 'utf8' });
  expect(printed.stderr).toBe('');
  const read = spawnSync(process.execPath, ['scripts/extract.ts', '--ndjson'], {
    input: printed.stdout,
    encoding: 'utf8',
  });
  return read.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map(({ id, error, statements, article }) => ({
      ...{ id, error, title: article?.title },
      said: statements?.map(({ speaker, saidOn }: Record<string, string>) => [speaker, saidOn])[0],
    }));
}

/** A record of a WARC archive (ISO 28500:2017), as a crawler writes it. */
function record(type: string, id: string, headers: string[], body: string | Buffer): Buffer {
  const content = Buffer.concat([
    Buffer.from(headers.length > 0 ? `${headers.join('\r\n')}\r\n\r\n` : ''),
    Buffer.from(body),
  ]);
  const head = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${id}>`,
    'WARC-Date: 2024-03-06T02:00:00Z',
    'WARC-Target-URI: https://koran.example/banjir',
    `Content-Type: application/${type === 'warcinfo' ? 'warc-fields' : `http; msgtype=${type}`}`,
    `Content-Length: ${content.byteLength}`,
  ].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), content, Buffer.from('\r\n\r\n')]);
}

const HTML = ['HTTP/1.1 200 OK', 'Content-Type: text/html; charset=utf-8'];
const packed = gzipSync(page('Sari Wulandari'));
const RECORDS = [
  record('warcinfo', 'a', [], 'software: tangan\r\n'),
  record('request', 'b', ['GET /banjir HTTP/1.1', 'Host: koran.example'], ''),
  record('response', 'c', HTML, page('Budi Santoso')),
  record(
    'response',
    'd',
    ['HTTP/1.1 200 OK', 'Content-Type: image/png'],
    Buffer.from([0x89, 0x50]),
  ),
  // As it came over the wire: compressed, and in chunks.
  record(
    'response',
    'e',
    [...HTML, 'Content-Encoding: gzip', 'Transfer-Encoding: chunked'],
    Buffer.concat([
      Buffer.from(`${packed.byteLength.toString(16)}\r\n`),
      packed,
      Buffer.from('\r\n0\r\n\r\n'),
    ]),
  ),
];

it.each([
  ['news.warc', (one: Buffer) => one],
  ['news.warc.gz', (one: Buffer) => gzipSync(one)],
])('the example for %s reads its pages, and them alone', (name, as) => {
  const archive = join(folder, name);
  writeFileSync(archive, Buffer.concat(RECORDS.map(as)));
  expect(found('warc.mjs', archive)).toEqual([
    { id: '<urn:uuid:c>', title: 'Banjir surut', said: ['Budi Santoso', '2024-03-05'] },
    { id: '<urn:uuid:e>', title: 'Banjir surut', said: ['Sari Wulandari', '2024-03-05'] },
  ]);
});

it('the example for saved pages reads each with its day', () => {
  writeFileSync(join(folder, 'satu.html'), page('Budi Santoso'));
  writeFileSync(join(folder, 'dua.html'), page('Sari Wulandari'));
  writeFileSync(join(folder, 'published.tsv'), 'satu.html\t2024-03-06\ndua.html\t2024-03-09\n');
  expect(found('pages.mjs', join(folder, 'published.tsv'))).toEqual([
    { id: 'satu.html', title: 'Banjir surut', said: ['Budi Santoso', '2024-03-05'] },
    { id: 'dua.html', title: 'Banjir surut', said: ['Sari Wulandari', '2024-03-08'] },
  ]);
});
