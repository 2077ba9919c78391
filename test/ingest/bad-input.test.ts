import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { filesIn, HARIAN, ingest, runLive, scratchContent } from './run.ts';

describe('one bad file never stops the rest; it is named with what is wrong and the mend', () => {
  it.each([
    [
      'a file that is not there',
      (folder: string) => join(folder, 'tidak-ada.txt'),
      /tidak-ada\.txt.*tidak terbaca.*periksa nama/,
    ],
    [
      'a page without paragraphs',
      (folder: string) =>
        written(folder, 'kosong.html', '<html><body><nav>menu</nav></body></html>'),
      /kosong\.html.*tidak ada paragraf/,
    ],
    [
      'an empty file',
      (folder: string) => written(folder, 'kosong.txt', ''),
      /kosong\.txt.*tidak ada paragraf/,
    ],
  ])('%s', (_case, bad, message) => {
    const content = scratchContent();
    mkdirSync(join(content, '.bad'));
    const run = ingest(content, bad(join(content, '.bad')), ...HARIAN);
    expect(run.stderr).toMatch(message);
    expect(run.status).toBe(1);
    expect(Object.keys(filesIn(content)).some((path) => path.startsWith('statements/'))).toBe(true);
  });

  it('an article without a day of publication', () => {
    const content = scratchContent();
    const run = ingest(content, ...HARIAN.slice(0, 3));
    expect(run.stderr).toMatch(/tanpa tanggal terbit → beri --published/);
    expect(run.status).toBe(2);
  });

  it('an outlet that is not known, with those that are', () => {
    const run = ingest(
      scratchContent(),
      HARIAN[0] as string,
      '--outlet',
      'harian',
      '--published',
      '2024-03-05',
    );
    expect(run.stderr).toContain('harian-rekaan, kabar-rekaan');
  });

  it('a record that breaks the schema', () => {
    const content = scratchContent();
    mkdirSync(join(content, 'statements/2024'), { recursive: true });
    writeFileSync(join(content, 'statements/2024/rusak.md'), '---\nspeaker: [\n---\n');
    const run = ingest(content, ...HARIAN);
    expect(run.stderr).toMatch(/rusak\.md:\d+ {2}isi: dilewati.*npm run check/);
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/harian-rekaan/);
  });
});

it('a feed that is not XML is named, and the other outlets are read', async () => {
  const server = createServer((request, response) => {
    const rss = `<rss version="2.0"><channel><title>x</title><item><title>Cuaca cerah</title><link>/a</link></item></channel></rss>`;
    response.end(
      request.url === '/baik'
        ? rss
        : request.url === '/rusak'
          ? '<!doctype html><html></html>'
          : '',
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const content = scratchContent();
  for (const [outlet, path] of [
    ['harian-rekaan', 'rusak'],
    ['kabar-rekaan', 'baik'],
  ]) {
    writeFileSync(
      join(content, `outlets/${outlet}.yaml`),
      `name: X\nhomepage: ${base}\nzone: WIB\nfeeds: ["${base}/${path}"]\n`,
    );
  }
  const run = await runLive('ingest', content);
  expect(run.stderr).toMatch(
    /harian-rekaan .*\/rusak {2}umpan: halaman HTML, bukan umpan → perbaiki alamat umpan/,
  );
  expect(run.stdout).toMatch(/kabar-rekaan\s+1\s+0/);
  expect(run.status).toBe(1);
});

function written(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
