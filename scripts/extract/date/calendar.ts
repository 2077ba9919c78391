import { isCalendarDay } from '../../../src/schema/date.ts';
import { MONTHS, WEEKDAYS } from '../../lang/id/calendar.ts';

const DAY_MS = 86_400_000;

/** Years of which news speaks: 9999 and 0001 are slips, or a machine's "never". */
const FIRST_YEAR = 1500;
const LAST_YEAR = 2199;

/** YYYY-MM-DD; null for a day that the calendar does not have, or of a year that no news is about. */
export function isoOf(year: number, month: number, day: number): string | null {
  const iso = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  return isReasonable(year) && isCalendarDay(iso) ? iso : null;
}

/** YYYY-MM. */
export const monthIso = (year: number, month: number): string => `${year}-${twoDigits(month)}`;

export const isReasonable = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** The year of a day. */
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Sunday is 0. */
export const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

/** The number of a weekday by its name, Sunday 0. */
export const weekdayNumber = (name: string): number => WEEKDAYS[name.toLowerCase()] ?? 0;

/** Days from one day (YYYY-MM-DD) to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The day so many days after (or, negative, before) another. */
export function shiftDay(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The day of a weekday in the week that is so many weeks ahead of that of `anchor`; weeks begin on Monday. */
export function dayInWeek(anchor: string, weeks: number, weekday: number): string {
  const today = (weekdayOf(anchor) + 6) % 7;
  return shiftDay(anchor, 7 * weeks - today + ((weekday + 6) % 7));
}

/** The year in which a day without one lies nearest to the anchor: news looks back more than ahead. */
export function nearestYear(month: number, day: number, anchor: string | null): number | null {
  if (anchor === null) return null;
  const year = Number(anchor.slice(0, 4));
  const candidates = [year - 1, year, year + 1]
    .map((candidate) => ({ candidate, iso: isoOf(candidate, month, day) }))
    .filter((one): one is { candidate: number; iso: string } => one.iso !== null)
    .sort((a, b) => distance(a.iso, anchor) - distance(b.iso, anchor));
  return candidates[0]?.candidate ?? null;
}

/** Days between, where a day ahead of the anchor counts half as far again. */
function distance(iso: string, anchor: string): number {
  const days = daysBetween(anchor, iso);
  return days > 0 ? days * 1.5 : -days;
}

/** Number of a month, typos of one letter and swapped neighbours included ("Desmber", "Novmber"); 0 for other words. */
export function monthOf(name: string): number {
  const word = name.toLowerCase();
  const exact = MONTHS[word];
  if (exact) return exact;
  if (word.length < 5) return 0;
  return (
    Object.entries(MONTHS).find(([month]) => month.length >= 5 && isSlipOf(word, month))?.[1] ?? 0
  );
}

/** One letter dropped, doubled, replaced or swapped with its neighbour; the first letter is right. */
function isSlipOf(word: string, right: string): boolean {
  if (word[0] !== right[0] || Math.abs(word.length - right.length) > 1) return false;
  let at = 0;
  while (at < word.length && word[at] === right[at]) at += 1;
  const rests = [
    [word.slice(at + 1), right.slice(at + 1)],
    [word.slice(at + 1), right.slice(at)],
    [word.slice(at), right.slice(at + 1)],
    [
      word
        .slice(at, at + 2)
        .split('')
        .reverse()
        .join('') + word.slice(at + 2),
      right.slice(at),
    ],
  ];
  return rests.some(([a, b]) => a === b);
}
