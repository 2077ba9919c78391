import type { Zone } from '../schema/zone.ts';
import { hasClock, localTime, momentOf } from '../timeline/calendar.ts';

/** A day or instant as the instant in UTC; null for a bare day, whose hour would be invented. */
export function instantIn(time: string | null | undefined): string | null {
  if (!time || !hasClock(time)) return null;
  return `${new Date(momentOf(time)).toISOString().slice(0, 19)}Z`;
}

/** A day or instant as the day that it is by the clock of a zone. */
export function dayIn(time: string | null | undefined, zone: Zone = 'WIB'): string | null {
  if (!time) return null;
  return hasClock(time) ? localTime(time, zone).day : time;
}

/** The first day of a day, month or year. */
export function firstDayOf(time: string): string {
  const [year = '', month = '01', day = '01'] = time.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of a day, month or year. */
export function lastDayOf(time: string): string {
  const [year = '', month, day] = time.split('-');
  if (day) return time;
  return new Date(Date.UTC(Number(year), month ? Number(month) : 12, 0)).toISOString().slice(0, 10);
}
