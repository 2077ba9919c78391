import { describe, expect, it } from 'vitest';
import { isImpossible, readDates } from '../../scripts/extract/date/date.ts';
import { DATE_FORMS } from '../../scripts/extract/date/forms.ts';

/** Published on a Thursday. */
const ON = '2023-11-30';
const read = (text: string, anchor: string | null = ON) =>
  readDates(text, anchor).map(({ text: words, iso }) => [words, iso]);

describe('every printed form of a date', () => {
  const samples = DATE_FORMS.flatMap(({ id, examples }) =>
    examples.map(([words, iso]) => [id, words, iso] as const),
  );
  it.each(samples)('%s: %s', (_id, words, iso) => {
    expect(read(`Hal itu terjadi ${words}, katanya.`)).toEqual([[words, iso]]);
  });

  it('every form has an example, or is told apart by what stands beside it', () => {
    const without = DATE_FORMS.filter(({ examples }) => examples.length === 0).map(({ id }) => id);
    expect(without).toEqual(['bare-year', 'one-year-more']);
  });

  it('a month after a word that begins the sentence', () => {
    expect(read('Sejak Januari sembilan warga meninggal.')).toEqual([['Januari', '2023-01']]);
  });

  it('a clock time is no part of it', () => {
    expect(read('Rabu (29/11/2023) pukul 14.30 WIB')).toEqual([
      ['Rabu (29/11/2023)', '2023-11-29'],
    ]);
  });

  it('a year alone counts only where it is one', () => {
    expect(read('sejak 2019, menurut Pemilu 2024')).toEqual([['2019', '2019']]);
    expect(read('menjaga inflasi 2025 dan 2026 tetap rendah').map(([, iso]) => iso)).toEqual([
      '2025',
      '2026',
    ]);
  });
});

describe('read together with what stands beside them', () => {
  it.each([
    ['Sejak Senin pagi ini dua perahu dicari.', [['Senin pagi ini', '2023-11-27']]],
    ['Berkas tahun 2016-2018 hilang.', [['2016-2018', '2016/2018']]],
    ['Anggaran periode 2022–2023 habis.', [['2022–2023', '2022/2023']]],
    ['Dana sejak tahun 2019 sampai 2020 hilang.', [['tahun 2019 sampai 2020', '2019/2020']]],
    ['dalam sidang, Rabu, 29/11, di Wringin', [['Rabu, 29/11', '2023-11-29']]],
    [
      'pada 2021 dan 2022 jumlah itu naik',
      [
        ['2021', '2021'],
        ['2022', '2022'],
      ],
    ],
    ['Sepanjang 2022, kata dia', [['2022', '2022']]],
    ['terakhir meletus pada 1863', [['1863', '1863']]],
    [
      'sampai 15 Januari hingga Juni 2024 nanti',
      [
        ['15 Januari', '2024-01-15'],
        ['Juni 2024 nanti', '2024-06'],
      ],
    ],
    ['paling lambat Senin', [['Senin', '2023-12-04']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a printed day that does not exist takes its words and gives no day', () => {
  it.each([
    'Jumat (31/11/2023)',
    'Senin (27/13/2023)',
    'Rabu, 31 November 2023',
    '31 November 2023',
    'Rabu (29/11/9999)',
    '2023-02-30',
  ])('%s', (words) => {
    const [date, ...others] = readDates(`kata Rina, ${words}.`, ON);
    expect(others).toEqual([]);
    expect(date).toMatchObject({ text: words, iso: '' });
    expect(date && isImpossible(date)).toBe(true);
  });
});

it('an article of a year that no news is about resolves nothing', () => {
  expect(read('besok, Senin depan dan kemarin', '9999-12-31')).toEqual([]);
  expect(read('kemarin', '0001-01-01')).toEqual([]);
});

describe('what only looks like a date', () => {
  it.each([
    'Budi (60) hadir',
    'perkara nomor 4-PKE-DKPP/I/2024',
    'UU Nomor 27 Tahun 2022',
    'RPJMD 2016-2021',
    'selama dua minggu penuh',
    'Universitas Sebelas Maret',
    'Rp 25.000 per hari',
    'setiap Jumat',
    'setiap hari Senin dan Kamis',
    'setiap tanggal 25 Juli',
    'saban 17 Agustus',
    'Lapangan 21 April',
    'Universitas 17 Agustus 1945',
    'Stadion 10 November',
    'Panen tahun kemarin lebih besar',
    'lampu yang kemarin tidak aktif',
    'umur 3 bulan 5 hari ini',
    'dua malam ini mereka mengungsi',
    'kata Rina dua minggu lalu',
    'pada pilkada 2024',
    'hingga 2000 orang datang',
    'UU Nomor 8 Tahun 2019',
    'PM 60 Tahun 2019',
    'skor 3-1, rasio 60/40, RT 05/03, pukul 10.30',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('a weekday that does not fit stays as printed and is marked', () => {
  const [date] = readDates('Selasa (29/11/2023)', ON);
  expect(date).toMatchObject({ iso: '2023-11-29', weekdayMismatch: true });
});

it('without a day of publication what depends on it is left out', () => {
  expect(read('kemarin, Rabu, (29/11) dan 29 November 2023', null)).toEqual([
    ['29 November 2023', '2023-11-29'],
  ]);
});
