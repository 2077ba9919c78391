import { describe, expect, it } from 'vitest';
import { readDates } from '../../scripts/extract/date.ts';

/** Published on a Thursday. */
const ON = '2023-11-30';
const read = (text: string, anchor: string | null = ON) =>
  readDates(text, anchor).map(({ text: words, iso }) => [words, iso]);

describe('every printed form of a date', () => {
  it.each([
    ['Rabu (29/11/2023)', '2023-11-29'],
    ['Rabu (29/11)', '2023-11-29'],
    ['Selasa (28/11) kemarin', '2023-11-28'],
    ['Rabu, 29 November 2023', '2023-11-29'],
    ['Rabu 29 November 2023', '2023-11-29'],
    ['29 November 2023', '2023-11-29'],
    ['29 Nopember 2023', '2023-11-29'],
    ['29 Desmber 2022', '2022-12-29'],
    ['29 November', '2023-11-29'],
    ['Selasa sore (28/11)', '2023-11-28'],
    ['kemarin (29/11)', '2023-11-29'],
    ['(28/11) lalu', '2023-11-28'],
    ['Jumat', '2023-11-24'],
    ['Ahad', '2023-11-26'],
    ['Senin depan', '2023-12-04'],
    ['kemarin', '2023-11-29'],
    ['besok (Jumat)', '2023-12-01'],
    ['26 Juni hingga 3 Oktober 2023', '2023-06-26/2023-10-03'],
    ['Selasa-Rabu, 28-29 November 2023', '2023-11-28/2023-11-29'],
    ['Jumat (24/11) sampai Minggu (26/11)', '2023-11-24/2023-11-26'],
    ['Januari-Maret 2023', '2023-01/2023-03'],
    ['November 2023', '2023-11'],
    ['Januari lalu', '2023-01'],
    ['29-11-2023', '2023-11-29'],
    ['2023-11-29', '2023-11-29'],
  ])('%s', (words, iso) => {
    expect(read(`Hal itu terjadi ${words}, katanya.`)).toEqual([[words, iso]]);
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
