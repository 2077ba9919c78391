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
    [
      '"Hal senada disampaikan X." says nothing; what follows does',
      'Hal senada disampaikan Kabid Humas Polda Contoh Kombes Hendra Lubis. Menurut Hendra, lokasi itu pernah ditutup.',
      [['indirect', 'Menurut Hendra, lokasi itu pernah ditutup.', 'Hendra Lubis']],
    ],
    [
      'whoever passes on a figure speaks, not the body that counted',
      'Kasi Penkum Kejati Contoh, Wayan Sudarma, menjelaskan perkara itu berawal dari laporan warga. Menurut hitungan BPKP, lanjutnya, kerugian negara Rp4 miliar.',
      [
        [
          'indirect',
          'Kasi Penkum Kejati Contoh, Wayan Sudarma, menjelaskan perkara itu berawal dari laporan warga.',
          'Wayan Sudarma',
        ],
        [
          'indirect',
          'Menurut hitungan BPKP, lanjutnya, kerugian negara Rp4 miliar.',
          'Wayan Sudarma',
        ],
      ],
    ],
    [
      'a hyphen in the middle of a paragraph ends no dateline',
      'Hujan turun. Koordinator Bantuan Perserikatan Bangsa-Bangsa Budi Santoso mendesak jalur darat dibuka.',
      [
        [
          'indirect',
          'Koordinator Bantuan Perserikatan Bangsa-Bangsa Budi Santoso mendesak jalur darat dibuka.',
          'Budi Santoso',
        ],
      ],
    ],
    [
      'an abbreviation in capitals ends its sentence like any word',
      'Perkara itu ditangani dokter RSUD. Budi Santoso menyatakan pasien sudah pulang.',
      [['indirect', 'Budi Santoso menyatakan pasien sudah pulang.', 'Budi Santoso']],
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

describe('where nothing tells when a quotation was said', () => {
  const QUOTE =
    '"Saya lihat sendiri kemarin, dan besok sampai Jumat diperiksa," sela Budi Santoso.';
  /** What "kemarin" and "besok sampai Jumat" are, published on Wednesday 6 March 2024. */
  const days = (before: string) =>
    read(`${before}\n${QUOTE}`)
      .dates.slice(-2)
      .map(({ iso }) => iso);

  it.each([
    'Rapat dengar pendapat itu berlangsung panas, Senin (4/3/2024).',
    'Rapat itu panas. Komisi III, Senin (4/3), membongkar utang sejak tahun 2019.',
  ])('days in it count from that of the meeting: %s', (before) => {
    expect(days(before)).toEqual(['2024-03-03', '2024-03-05/2024-03-08']);
  });

  it.each([
    'Gudang itu terbakar, Senin (4/3/2024).',
    'Rapat dengar pendapat itu berlangsung panas, Senin (26/2/2024).',
    'Rapat dengar pendapat itu digelar Kamis (7/3/2024).',
    'Rapat dengar pendapat itu berlangsung panas.',
  ])('else from publication: %s', (before) => {
    expect(days(before)).toEqual(['2024-03-05', '2024-03-07/2024-03-08']);
  });
});

it.each([
  ['2024-03-05T20:00:00Z', undefined, '2024-03-05'],
  ['2024-03-06T00:30:00+08:00', undefined, '2024-03-05'],
  ['2024-03-05T23:30:00+07:00', 'WITA', '2024-03-05'],
  ['no day at all', undefined, null],
] as const)('published at %s in %s, "kemarin" is %s', (publishedAt, zone, day) => {
  const text = '"Kami periksa," kata Budi Santoso kemarin.';
  expect(extract({ text, publishedAt, zone }).statements[0]?.saidOn).toBe(day);
});

describe('the body for which somebody speaks', () => {
  const bodyOf = (text: string) => read(text).statements[0]?.organisation;

  it.each([
    [
      'in full where the article prints both names and explains neither',
      'Kepala BPBD Contoh, Budi Santoso, mengatakan tanggul sudah diperbaiki. Badan Penanggulangan Bencana Daerah Contoh membuka posko.',
      'Badan Penanggulangan Bencana Daerah Contoh',
    ],
    [
      'with names of people in it, where it stands alone elsewhere',
      'Polda Contoh menetapkan PT Sawit Lestari Sakti sebagai tersangka. Manajer Humas PT Sawit Lestari Sakti Marzuki Ismail membantah perusahaannya lalai.',
      'PT Sawit Lestari Sakti',
    ],
    [
      'the directorate of a director general',
      'Direktur Jenderal Imigrasi Budi Santoso mengatakan antrean sudah pendek. Direktorat Jenderal Imigrasi menambah loket.',
      'Direktorat Jenderal Imigrasi',
    ],
    [
      'the police of the place for the head of a unit',
      'Polres Sintang menangkap dua orang. Kasat Resnarkoba Iptu Budi Santoso menjelaskan penyelidikan dimulai Mei.',
      'Polres Sintang',
    ],
  ])('%s', (_case, text, expected) => {
    expect(bodyOf(text)).toBe(expected);
  });
});

it('asks an editor whether a company with a name like those of the state is one', () => {
  const [statement] = read(
    'Direktur PT Kapal Nusantara, Budi Santoso, mengatakan armadanya aman.',
  ).statements;
  expect(statement?.review).toContain('office-unknown');
});
