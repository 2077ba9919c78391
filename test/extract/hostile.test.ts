import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';

const read = (text: string, publishedAt: string | null = '2024-03-06') =>
  extract({ text, publishedAt });
const SIZE = 300_000;
const filled = (unit: string) => unit.repeat(Math.ceil(SIZE / unit.length));

describe('a text that is made to hang a reader is read to its end', () => {
  it.each([
    ['straight marks', filled('"')],
    ['curly marks', filled('“')],
    ['one word', filled('a')],
    ['open brackets', filled('(')],
    ['nested brackets', `${filled('(')}${filled(')')}`],
    ['capitals', filled('Ab ')],
    ['cues', filled('" kata ')],
    ['offices', filled('Kepala ')],
    ['names and commas', filled('Budi, ')],
    ['a dateline without end', filled('Jakarta, ')],
    ['pasal', `${filled('Pasal 1 ')}\n`],
    ['dates', filled('1/1/2020 ')],
    ['one line of many sentences', filled('Budi mengatakan itu. ')],
  ])('%s', (_what, text) => {
    expect(read(text).statements.length).toBeLessThan(SIZE);
  });

  it('three thousand people', () => {
    const letters = 'abcdefghijklmnopqrst';
    const lines = Array.from(
      { length: 3000 },
      (_, at) =>
        `“Ya, begitu,” kata Budi Orang${letters[at % 20]}${letters[Math.floor(at / 20) % 20]}${letters[Math.floor(at / 400)]}.`,
    );
    expect(read(lines.join('\n')).statements).toHaveLength(3000);
  });
});

describe('text that is no Indonesian news', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n '],
    [
      'another language',
      'The minister said on Wednesday that nothing had been decided. 他说：「没有。」',
    ],
    ['unpaired surrogates', 'Ketua KPU \ud83d mengatakan \udc00 itu benar adanya.'],
    ['control characters', 'Ketua\u0000 KPU\u0007 Budi Santoso\u001b mengatakan itu benar adanya.'],
    ['entities left in', '&quot;Kami akan periksa,&quot; kata Budi &amp; Santoso &#8212; Rabu.'],
  ])('%s', (_what, text) => {
    const { statements } = read(text);
    for (const { start, end, text: words } of statements)
      expect(text.slice(start, end)).toBe(words);
  });

  it('mixed line ends keep the offsets', () => {
    const text = 'Judul berita itu\r\n\r\n"Kami akan periksa," kata Budi Santoso.\rSelesai sudah.';
    const [statement] = read(text).statements;
    expect(text.slice(statement?.start, statement?.end)).toBe('Kami akan periksa,');
  });
});

it('without a day of publication relative days stay out, and a statement without a day says so', () => {
  const { statements, dates } = read('"Kami periksa kemarin," kata Ketua KPU Budi Santoso.', null);
  expect(dates).toEqual([]);
  expect(statements[0]).toMatchObject({ saidOn: null });
  expect(statements[0]?.review).toContain('date-missing');
});
