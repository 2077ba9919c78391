import { describe, expect, it } from 'vitest';
import {
  dayInWeek,
  daysBetween,
  isoOf,
  monthOf,
  nearestYear,
  shiftDay,
  weekdayOf,
} from '../../scripts/extract/date/calendar.ts';
import { dayOfWords, readRange } from '../../scripts/extract/date/form.ts';

describe('days of the calendar', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [1500, 1, 1, '1500-01-01'],
    [2199, 12, 31, '2199-12-31'],
    [2023, 2, 29, null],
    [2023, 13, 1, null],
    [2023, 4, 31, null],
    [1499, 12, 31, null],
    [2200, 1, 1, null],
  ])('%d-%d-%d: %s', (year, month, day, iso) => {
    expect(isoOf(year, month, day)).toBe(iso);
  });

  it('so many days apart, over the end of a year', () => {
    expect(daysBetween('2023-12-30', '2024-01-02')).toBe(3);
    expect(daysBetween('2024-01-02', '2023-12-30')).toBe(-3);
    expect(shiftDay('2023-12-30', 3)).toBe('2024-01-02');
    expect(shiftDay('2024-03-01', -1)).toBe('2024-02-29');
  });

  it('weeks begin on Monday', () => {
    expect(weekdayOf('2023-11-30')).toBe(4);
    expect(dayInWeek('2023-11-30', 0, 1)).toBe('2023-11-27');
    expect(dayInWeek('2023-11-30', 0, 0)).toBe('2023-12-03');
    expect(dayInWeek('2023-11-30', 1, 4)).toBe('2023-12-07');
    expect(dayInWeek('2023-12-03', 1, 1)).toBe('2023-12-04');
  });

  it.each([
    [12, 25, '2024-01-03', 2023],
    [1, 3, '2023-12-28', 2024],
    [11, 29, '2023-11-30', 2023],
    [6, 20, '2023-11-30', 2023],
    [5, 1, '2023-11-30', 2023],
    [3, 20, '2023-11-30', 2024],
    [2, 29, '2023-11-30', 2024],
    [11, 31, '2023-11-30', null],
  ])('%d/%d beside %s is of %s', (month, day, anchor, year) => {
    expect(nearestYear(month, day, anchor)).toBe(year);
  });

  it('without a day to count from no year is nearest', () => {
    expect(nearestYear(11, 29, null)).toBeNull();
  });
});

describe('a month by its name', () => {
  it.each([
    ['November', 11],
    ['nov', 11],
    ['Desmber', 12],
    ['Novmber', 11],
    ['Agustuss', 8],
    ['Febuari', 2],
    ['Ferbuari', 2],
    ['Januati', 1],
    ['Maert', 3],
    ['Pebruari', 2],
    ['Budi', 0],
    ['Juno', 0],
    ['Septembre', 9],
    ['Novmbr', 0],
  ])('%s: %d', (name, month) => {
    expect(monthOf(name)).toBe(month);
  });
});

describe('a day by its words', () => {
  it.each([
    ['29/11/2023', '2023-11-29'],
    ['29/11/23', '2023-11-29'],
    ['29-11-2023', '2023-11-29'],
    ['29 . 11 . 2023', '2023-11-29'],
    ['29/11', '2023-11-29'],
    ['5/1', '2024-01-05'],
    ['29 November 2023', '2023-11-29'],
    ['29 Nov. 2023', '2023-11-29'],
    ['29 November', '2023-11-29'],
    ['15', '2023-12-15'],
    ['16', '2023-11-16'],
    ['31', null],
    ['31/11/2023', null],
    ['29 Budi 2023', null],
    ['Budi', null],
  ])('%s: %s', (words, iso) => {
    expect(dayOfWords(words, '2023-12-15')).toBe(iso);
  });

  it('alone, in the month before where it has not come yet', () => {
    expect(dayOfWords('30', '2024-01-03')).toBe('2023-12-30');
    expect(dayOfWords('3', '2024-01-03')).toBe('2024-01-03');
  });

  it.each(['29', '29/11', '29 November'])('%s needs a day to count from', (words) => {
    expect(dayOfWords(words, null)).toBeNull();
  });
});

describe('a range of days', () => {
  it.each([
    ['27', '29 November 2023', '2023-11-27/2023-11-29'],
    ['27 November', '1 Desember 2023', '2023-11-27/2023-12-01'],
    ['30 Desember 2022', '2 Januari 2023', '2022-12-30/2023-01-02'],
    ['27/11', '29/11', '2023-11-27/2023-11-29'],
  ])('%s to %s: %s', (first, last, iso) => {
    expect(readRange(first, last, '2023-11-30')).toEqual({ iso });
  });

  it.each([
    ['30 November', '29 November 2023'],
    ['29 November', '29 November 2023'],
    ['27 Budi', '29 November 2023'],
    ['27 November', '29 Budi 2023'],
  ])('none from %s to %s', (first, last) => {
    expect(readRange(first, last, '2023-11-30')).toBeNull();
  });
});
