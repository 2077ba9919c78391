import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../scripts/extract/deadline.ts';

describe('promises and time limits in a statement', () => {
  it.each([
    [
      'a number word',
      'Kami akan umumkan hasilnya dalam tiga hari',
      [['2024-07-04', 'dalam tiga hari']],
    ],
    [
      'weeks ahead',
      'Selesai dalam waktu 2 minggu ke depan',
      [['2024-07-15', 'dalam waktu 2 minggu ke depan']],
    ],
    ['times 24 hours', 'Kami beri waktu, 3x24 jam', [['2024-07-04', '3x24 jam']]],
    [
      'a month, counted by the calendar',
      'Audit rampung dalam satu bulan',
      [['2024-08-01', 'dalam satu bulan']],
    ],
    [
      'a latest day',
      'Laporan paling lambat 5 Juli sudah masuk',
      [['2024-07-05', 'paling lambat 5 Juli']],
    ],
    [
      'a latest day with its weekday',
      'Lengkapi bukti paling lambat Senin, 8 Juli',
      [['2024-07-08', 'paling lambat Senin, 8 Juli']],
    ],
    [
      'the limit that somebody was given',
      'Tenggatnya kami kasih lima hari',
      [['2024-07-06', 'Tenggatnya kami kasih lima hari']],
    ],
    ['a span of the past', 'Dalam tiga hari terakhir ada dua kasus', []],
    ['a date that is no limit', 'Rapat digelar 5 Juli', []],
    ['a latest day before the words were said', 'Seharusnya paling lambat 5 Juni', []],
  ])('%s', (_case, words, expected) => {
    expect(readDeadlines(words, '2024-07-01').map(({ due, words: from }) => [due, from])).toEqual(
      expected,
    );
  });

  it('without the day of speaking only what the calendar gives', () => {
    expect(readDeadlines('dalam tiga hari, paling lambat 5 Juli 2024', null)).toEqual([
      { due: '2024-07-05', words: 'paling lambat 5 Juli 2024' },
    ]);
  });
});
