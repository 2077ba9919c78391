import { describe, expect, test } from 'vitest';
import { dayIn, readDate } from '../../scripts/feed/date.ts';

describe('dates as feeds and pages print them', () => {
  test.each([
    ['Kamis, 30 November 2023 14:05 WIB', '2023-11-30T14:05:00+07:00'],
    ['Kamis, 30 November 2023 | 14:05 WITA', '2023-11-30T14:05:00+08:00'],
    ["Jum'at, 1 Desember 2023 - 09.30 WIT", '2023-12-01T09:30:00+09:00'],
    ['Rabu, 29/11/2023, 10:00 WIB', '2023-11-29T10:00:00+07:00'],
    ['17 Agu 2024, 08:00 WIB', '2024-08-17T08:00:00+07:00'],
    ['1 Mei 2024 pukul 07.15 WITA', '2024-05-01T07:15:00+08:00'],
    ['5 Oktober 2024', '2024-10-05'],
    ['Thu, 30 Nov 2023 14:05:00 +0700', '2023-11-30T14:05:00+07:00'],
    ['Thu, 30 Nov 2023 07:05:00 GMT', '2023-11-30T07:05:00Z'],
    ['2023-11-30T14:05:00+07:00', '2023-11-30T14:05:00+07:00'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  test.each([
    // Month first, with and without a weekday.
    ['November 29, 2023', '2023-11-29'],
    ['Sep 23, 2024', '2024-09-23'],
    ['Nov. 29th, 2023', '2023-11-29'],
    ['August 30, 2012, 5:26 pm', '2012-08-30T17:26:00Z'],
    ['Rabu, November 29, 2023 14:05 WIB', '2023-11-29T14:05:00+07:00'],
    ['Wed, Nov 29, 2023 at 2:05 PM', '2023-11-29T14:05:00Z'],
    // Zones.
    ['Tue, 01 Mar 2022 16:03:00 GMT+7', '2022-03-01T16:03:00+07:00'],
    ['Tue, 01 Mar 2022 16:03:00 UTC+8', '2022-03-01T16:03:00+08:00'],
    ['2023-11-30T14:05:00 UTC+08:00', '2023-11-30T14:05:00+08:00'],
    ['Thu, 30 Nov 2023 10:00:00 +0700 (WIB)', '2023-11-30T10:00:00+07:00'],
    ['Thu, 30 Nov 2023 14:05:00 +0800 WITA', '2023-11-30T14:05:00+08:00'],
    ['Kamis, 30 November 2023 14:05 WIB (GMT+7)', '2023-11-30T14:05:00+07:00'],
    ['30 November 2023 14.05 (WIT)', '2023-11-30T14:05:00+09:00'],
    ['2023-11-30T14:05:00.000+07:00[Asia/Jakarta]', '2023-11-30T14:05:00+07:00'],
    ['Thu Nov 30 2023 10:00:00 GMT+0700 (Western Indonesia Time)', '2023-11-30T10:00:00+07:00'],
    // Half days.
    ['Sun, 15 Dec 2024 01:15 PM', '2024-12-15T13:15:00Z'],
    ['Sun, 15 Dec 2024 12:15 AM', '2024-12-15T00:15:00Z'],
    ['29/11/2023 07:05:00 PM', '2023-11-29T19:05:00Z'],
    ['15 Dec 2024 1:15 p.m. WIB', '2024-12-15T13:15:00+07:00'],
    ['29/11/2023 19:05 PM', '2023-11-29T19:05:00Z'],
    // Indonesian punctuation, and what stands before the day.
    ['Kamis (30/11/2023) 14:05 WIB', '2023-11-30T14:05:00+07:00'],
    ['Kamis (30 November 2023) | 14:05 WIB', '2023-11-30T14:05:00+07:00'],
    ['Kamis, 30 November 2023 / 14:05 WIB', '2023-11-30T14:05:00+07:00'],
    ['Jum`at, 1 Desember 2023 14:05 WIB', '2023-12-01T14:05:00+07:00'],
    ['2023-11-30WIB14:05:33+07:00', '2023-11-30T14:05:33+07:00'],
    ['2023-11-30WITA14:05:33', '2023-11-30T14:05:33+08:00'],
    ['Kompas.com - 30/11/2023, 14:05 WIB', '2023-11-30T14:05:00+07:00'],
    ['Diterbitkan 30 November 2023, 14:05 WIB', '2023-11-30T14:05:00+07:00'],
    ['Dipublikasikan: Kamis, 30 November 2023', '2023-11-30'],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  test.each(
    'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'
      .split(' ')
      .map((name, index) => [name, index + 1] as const),
  )('%s', (name, month) => {
    expect(readDate(`9 ${name} 2024 10:00 WIB`)).toBe(
      `2024-${String(month).padStart(2, '0')}-09T10:00:00+07:00`,
    );
  });

  test('the zone of the outlet where the text names none', () => {
    expect(readDate('30 November 2023 14:05', 480)).toBe('2023-11-30T14:05:00+08:00');
  });
});

test.each([
  '',
  'kemarin',
  '2999-01-01T00:00:00Z',
  '0001-01-01T00:00:00Z',
  '30 Februari 2024',
  '29 Februari 2023',
  '2023-13-01',
  '2023-11-30T25:00:00Z',
  'Kamis, 30 November 2023 14:05 XYZ',
  'Kamis, 30 November 2023 14:05 AM',
  '0000-00-00 00:00:00',
  'Diperbarui: 30 November 2023 14:05 WIB',
  'Diperbarui 30 November 2023 14:05 WIB',
  'Kamis Kliwon, 16 Jumadil Awal 1445 H',
  '11/30/2023',
  '30 November',
  `30 November 2023${' '.repeat(500)}x`,
])('%j is no date', (text) => {
  expect(readDate(text)).toBeNull();
});

test('an instant falls on the day of the zone it is asked for', () => {
  expect(dayIn('2023-11-30T23:30:00Z', 420)).toBe('2023-12-01');
  expect(dayIn('2023-11-30', 540)).toBe('2023-11-30');
});
