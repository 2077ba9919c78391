import { describe, expect, it } from 'vitest';
import { day, dayOrInstant, dayOrMonth } from '../../src/schema/date.ts';

const accepted = (schema: typeof day, value: unknown) => schema.safeParse(value).success;

describe('a day must stand in the calendar', () => {
  it.each([
    ['an ordinary day', '2023-11-29', true],
    ['29 February of a leap year', '2024-02-29', true],
    ['29 February of a common year', '2023-02-29', false],
    ['29 February of a century that is no leap year', '1900-02-29', false],
    ['30 February, which YAML and JavaScript turn into 2 March', '2023-02-30', false],
    ['a thirteenth month', '2023-13-01', false],
    ['day first', '29-11-2023', false],
    ['the end of all years, which machines write for "never"', '9999-12-31', false],
    ['a year cut short', '0202-11-29', false],
    ['an unquoted YAML day that Astro hands over as a Date', new Date('2026-03-14'), true],
  ])('%s', (_case, value, expected) => {
    expect(accepted(day, value)).toBe(expected);
  });

  it('gives an unquoted YAML day back as it was written', () => {
    expect(day.parse(new Date('2026-03-14'))).toBe('2026-03-14');
  });
});

describe('an event may be dated by month or year', () => {
  it.each([
    ['2023-11', true],
    ['2023', true],
    [2023, true],
    ['2023-00', false],
    ['9999', false],
    ['1945-08', true],
    ['November 2023', false],
  ])('%s', (value, expected) => {
    expect(accepted(dayOrMonth as typeof day, value)).toBe(expected);
  });
});

describe('an instant carries its offset', () => {
  it.each([
    ['2023-11-29T14:30:00+08:00', true],
    ['2023-11-29T14:30Z', true],
    ['2023-11-29T14:30:00', false],
    ['2023-11-29T25:00:00+07:00', false],
    ['2023-02-30T10:00:00+07:00', false],
  ])('%s', (value, expected) => {
    expect(accepted(dayOrInstant, value)).toBe(expected);
  });
});
