import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FIXTURES, filesIn, ingest, scratchContent } from './run.ts';

const [title = '', ...paragraphs] = readFileSync(join(FIXTURES, 'harian.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '');

test.each([
  ['the profile', 'isi-berita', 'profile'],
  ['Readability, once the page has another design', 'isi-baru', 'readability'],
])('the ledger says what found the article: %s', (_what, container, layer) => {
  const content = scratchContent();
  const outlet = join(content, 'outlets/harian-rekaan.yaml');
  writeFileSync(outlet, `${readFileSync(outlet, 'utf8')}layout:\n  body: [".isi-berita"]\n`);
  const page = join(content, '.halaman.html');
  writeFileSync(
    page,
    `<html><body><h1>${title}</h1><div class="${container}">${paragraphs.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
  );
  const { status, stderr } = ingest(
    content,
    ...[page, '--outlet', 'harian-rekaan', '--published', '2024-03-05'],
  );
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const ledger = Object.entries(filesIn(content)).find(([path]) => path.startsWith('articles/'));
  expect(ledger?.[1]).toContain(`\nbodyFrom: ${layer}\n`);
});
