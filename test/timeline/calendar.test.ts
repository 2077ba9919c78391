import { describe, expect, it } from 'vitest';
import { dayInWords, instantOf, localTime } from '../../src/timeline/calendar.ts';

describe('days in words', () => {
  it.each([
    ['2023-11-29', 'weekday', 'Rabu, 29 November 2023'],
    ['2023-11-29', 'long', '29 November 2023'],
    ['2023-08-01', 'short', '1 Agt 2023'],
    ['2023-11', 'weekday', 'November 2023'],
    ['2023', 'weekday', '2023'],
  ] as const)('%s as %s: %s', (day, form, words) => {
    expect(dayInWords(day, form)).toBe(words);
  });
});

describe('the clock of an outlet', () => {
  it.each([
    ['2023-11-29T23:30:00+07:00', 'WITA', '2023-11-30', '00.30 WITA'],
    ['2023-11-29T17:00:00Z', 'WIB', '2023-11-30', '00.00 WIB'],
    ['2024-01-01T00:10:00+09:00', 'WIT', '2024-01-01', '00.10 WIT'],
  ] as const)('%s in %s is %s %s', (instant, zone, day, clock) => {
    const local = localTime(instant, zone);
    expect([local.day, local.clock]).toEqual([day, clock]);
    expect(Date.parse(local.instant)).toBe(Date.parse(instant));
  });
});

it('a bare day, month or year is an instant of midnight in WIB', () => {
  expect(instantOf('2023-11')).toBe('2023-11-01T00:00:00+07:00');
  expect(instantOf('2023-11-29T01:00:00Z')).toBe('2023-11-29T01:00:00Z');
});
