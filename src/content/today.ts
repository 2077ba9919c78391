import { isCalendarDay } from '../schema/date.ts';
import { dayInZone } from '../schema/zone.ts';
import { identity } from './identity.ts';

/** The day of building in the newsroom's zone, or `BUILD_DAY` (2024-03-06) for a build of another day. */
export function today(): string {
  const { BUILD_DAY } = process.env;
  if (!BUILD_DAY) return dayInZone(new Date(), identity().zone);
  if (isCalendarDay(BUILD_DAY)) return BUILD_DAY;
  throw new Error(`BUILD_DAY=${BUILD_DAY} bukan tanggal. Tulis misalnya 2024-03-06.`);
}
