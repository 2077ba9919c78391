import { describe, expect, it } from 'vitest';
import { extract } from '../../scripts/extract/extract.ts';

const read = (text: string) => extract({ text, publishedAt: '2024-03-06' });

describe('who is found to have said what', () => {
  it.each([
    [
      'a quotation after a verb and a colon',
      'Sekretaris Daerah Natalia Wibawa menuturkan: "Hitungannya otomatis."',
      [['direct', 'Hitungannya otomatis.', 'Natalia Wibawa']],
    ],
    [
      'a space after the opening mark, an opening glyph at the end',
      '" Bukunya banyak. Semua suka,“ kata Rosdiana Widuri.',
      [['direct', 'Bukunya banyak. Semua suka,', 'Rosdiana Widuri']],
    ],
    [
      'a dateline of two words is no part of the sentence',
      'KABARREKAAN.COM, SUNGAI REKAAN - Bupati Batuwangi, Marlina Hapsari, mengatakan data itu sudah lama beredar.',
      [
        [
          'indirect',
          'Bupati Batuwangi, Marlina Hapsari, mengatakan data itu sudah lama beredar.',
          'Marlina Hapsari',
        ],
      ],
    ],
    ['an order is no speech', 'Aturan itu mewajibkan rumah sakit menyimpan rekam medis.', []],
  ])('%s', (_case, text, expected) => {
    expect(
      read(text).statements.map(({ kind, text: words, speaker }) => [kind, words, speaker]),
    ).toEqual(expected);
  });
});

it('"kemarin" counts from the day of speaking inside a quotation, from publication outside', () => {
  const { dates } = read(
    'Warga datang kemarin. "Kami periksa kemarin malam," kata Budi Santoso, Senin (4/3/2024).',
  );
  expect(dates.map(({ iso }) => iso)).toEqual(['2024-03-05', '2024-03-03', '2024-03-04']);
});
