import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partialityOf, usualLength } from '../../scripts/ingest/whole.ts';
import { emptyContent } from '../../scripts/markdown/read.ts';
import { Archive } from '../../scripts/record/archive.ts';
import { article } from '../../src/schema/article.ts';
import { filesIn, ingest, scratchContent } from './run.ts';

const said = (n: number) =>
  `<p>“Warga nomor ${n} aman,” kata Wali Kota Sungai Rekaan Marlina Putri Hapsari, Senin (4/3/2024), soal data warga yang bocor bagian ${n}.</p>`;
const page = (shown: number, all: number) => {
  const texts = Array.from({ length: all }, (_none, n) => said(n + 1));
  const articleBody = texts.join('').replace(/<[^>]+>/g, ' ');
  return `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody })}</script></head>
    <body><h1>Data warga bocor di Sungai Rekaan</h1><div class="isi">${texts.slice(0, shown).join('')}</div></body></html>`;
};

function run(shown: number, all: number) {
  const content = scratchContent();
  writeFileSync(
    join(content, 'outlets/harian-rekaan.yaml'),
    'name: Harian Rekaan\nhomepage: https://harian.example\nzone: WIB\nlayout:\n  body: [".isi"]\n',
  );
  const file = join(content, '.halaman.html');
  writeFileSync(file, page(shown, all));
  const result = ingest(content, file, '--outlet', 'harian-rekaan', '--published', '2024-03-05');
  const statements = Object.entries(filesIn(content))
    .filter(([path]) => path.startsWith('statements/'))
    .map(([, text]) => text);
  return { ...result, statements };
}

test('an article that its page holds more of is said, and its statements are flagged', () => {
  const { status, stderr, statements } = run(2, 8);
  expect(stderr).toMatch(
    /artikel: isi mungkin terpotong: "articleBody" halamannya memuat jauh lebih banyak → periksa "body"/,
  );
  expect(status).toBe(1);
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements)
    expect(statement).toMatch(/^review:\n(?: {2}- .*\n)*? {2}- text-cut$/m);
});

test('a whole one is not', () => {
  const { status, stderr, statements } = run(8, 8);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(statements.join()).not.toContain('text-cut');
});

describe('the outlet’s usual length', () => {
  const archiveOf = (lengths: (number | undefined)[]) => {
    const { entries } = emptyContent();
    for (const [n, textLength] of lengths.entries()) {
      const data = article.parse({
        ...{ outlet: 'kabar', publishedAt: '2024-03-05', readAt: '2024-03-06', textLength },
        ...{ textHash: `sha256:${'0'.repeat(64)}`, normaliser: '1', extractor: '1' },
      });
      entries.articles.set(`kabar/${n}`, { data, path: '', body: '' } as never);
    }
    return new Archive(entries);
  };

  test('is the middle of those on record, once there are ten', () => {
    const lengths = [900, 1_000, 1_100, 1_200, 9_000, 2_000, 1_900, 1_800, 1_700];
    expect(usualLength(archiveOf(lengths), 'kabar')).toBeNull();
    expect(usualLength(archiveOf([...lengths, undefined]), 'kabar')).toBeNull();
    expect(usualLength(archiveOf([...lengths, 1_500]), 'kabar')).toBe(1_700);
    expect(usualLength(archiveOf([...lengths, 1_500]), 'lain')).toBeNull();
  });

  test('less than a quarter of it is told', () => {
    const read = (length: number) => ({ cut: null, text: 'x'.repeat(length) });
    expect(partialityOf(read(400), 1_700)).toBe('artikel media ini biasanya jauh lebih panjang');
    expect(partialityOf(read(500), 1_700)).toBeNull();
    expect(partialityOf(read(1), null)).toBeNull();
  });
});
