import { isCalendarDay, isInstant } from '../../src/schema/date.ts';

/**
 * A day or an instant that somebody gave.
 *
 * @param name what it was given as: an option or a key
 * @throws when it is neither, with how to write it
 */
export function timeOf(name: string, value: string): string {
  if (isCalendarDay(value) || isInstant(value)) return value;
  throw new Error(`${name} ${value} bukan waktu → tulis 2023-11-30 atau 2023-11-30T09:00:00+07:00`);
}
