import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const QUOTE = '“Kami sudah periksa,” kata Kepala BPBD Kabupaten Tapin Budi Santoso kemarin.';

/** The parts of an answer that these tests are about. */
interface Answer {
  id?: string;
  error?: string;
  statements?: { speaker: string; saidOn: string | null; review: string[] }[];
  article?: { title: string | null };
}

const run = (args: string[], input = '') => {
  const { stdout, status } = spawnSync(process.execPath, ['scripts/extract.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const answers = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answer);
  return { answers, status };
};

describe('npm run extract -- --ndjson', () => {
  const lines = [
    JSON.stringify({ id: 'a', text: QUOTE, publishedAt: '2024-03-06' }),
    'ini bukan JSON',
    JSON.stringify({ id: 'b' }),
    JSON.stringify({ id: 'c', text: QUOTE, publishedAt: 'kapan-kapan' }),
    JSON.stringify({ id: 'd', text: QUOTE }),
    JSON.stringify({ id: 'e', text: QUOTE, publishedAt: '2024-03-05 23:10:00' }),
    JSON.stringify({
      id: 'f',
      html: `<html><head><title>Judul</title></head><body><article><h1>Judul</h1>${`<p>${QUOTE}</p><p>Banjir surut sejak pagi dan warga mulai pulang ke rumah masing-masing.</p>`.repeat(3)}</article></body></html>`,
      publishedAt: '2024-03-06',
    }),
    JSON.stringify({ id: 'g', text: 'x'.repeat(10_000_000), publishedAt: '2024-03-06' }),
    '{"id": "h", "text": "\\ud800 “Aman,\\u0000” kata Budi Santoso.\\r\\n", "publishedAt": "2024-03-06"}',
  ];
  const { answers } = run(['--ndjson'], `${lines.join('\n')}\n`);

  it('answers each line in order, and a bad one with what is wrong', () => {
    expect(answers).toHaveLength(lines.length);
    expect(answers.map(({ id }) => id)).toEqual([
      'a',
      undefined,
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      'h',
    ]);
    expect(answers.map(({ error }) => error !== undefined)).toEqual([
      ...[false, true, true, true],
      ...[false, false, false, false, false],
    ]);
    expect(answers[3]?.error).toMatch(/publishedAt kapan-kapan .* 2023-11-30/);
  });

  it('without a day of publication "kemarin" stays out and is flagged', () => {
    expect(answers[0]?.statements?.[0]?.saidOn).toBe('2024-03-05');
    expect(answers[4]?.statements?.[0]).toMatchObject({ saidOn: null, review: ['date-missing'] });
  });

  it('of a time in another form the day counts', () => {
    expect(answers[5]?.statements?.[0]?.saidOn).toBe('2024-03-04');
  });

  it('a page gives its article too', () => {
    expect(answers[6]?.article?.title).toBe('Judul');
    expect(answers[6]?.statements?.[0]?.speaker).toBe('Budi Santoso');
  });
});

it('an instant counts by the clock of its outlet; of an outlet that is not known, by that of Jakarta', () => {
  const published = { text: QUOTE, publishedAt: '2024-03-05T16:30:00Z' };
  const lines = ['banjarmasinpost', 'media-rekaan'].map((outlet) =>
    JSON.stringify({ ...published, outlet }),
  );
  const { answers } = run(['--ndjson'], lines.join('\n'));
  expect(answers.map(({ statements }) => statements?.[0]?.saidOn)).toEqual([
    '2024-03-05',
    '2024-03-04',
  ]);
});

it('npm run extract -- FILE …: a line a file, and what cannot be read does not stop the rest', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'extract-')), 'berita.txt');
  writeFileSync(file, QUOTE);
  const { answers, status } = run(['tidak-ada.txt', file, '--published', '2024-03-06']);
  expect(answers[0]).toMatchObject({
    id: 'tidak-ada.txt',
    error: expect.stringContaining('tidak terbaca'),
  });
  expect(answers[1]?.statements?.[0]?.saidOn).toBe('2024-03-05');
  expect(status).toBe(1);
});
