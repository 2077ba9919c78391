import { MEETINGS } from '../lang/id/days-of-saying.ts';
import { daysBetween, shiftDay } from './date/calendar.ts';
import { isImpossible, isOneDay, type ReadDate } from './date/date.ts';
import type { Statement } from './extraction.ts';
import { lastBefore } from './sentence.ts';

const MEETING = new RegExp(
  `(?<!\\p{L})(?:${MEETINGS.join('|').replace(/\s/g, '\\s')})(?!\\p{L})`,
  'iu',
);

/** Characters before and after a day in which the meeting is named that was held on it. */
const BESIDE = { before: 240, after: 80 };
/** Days before publication on which a meeting is still news. */
const RECENT = 3;

/**
 * The dates of an article, without days that do not exist. Inside a quotation "kemarin" and "besok" count
 * from the day of speaking (gold guide, Dates); where that is not told, from the day of the meeting that
 * the article reports. Both lists are in reading order, so that one walk over them is enough.
 *
 * @param published day of publication
 */
export function daysInQuotes(
  text: string,
  dates: readonly ReadDate[],
  statements: readonly Statement[],
  published: string | null,
): ReadDate[] {
  const days = dates.filter((date) => !isImpossible(date));
  if (published === null) return days;
  const told = days.filter((date) => isOneDay(date) && !date.relative);
  const quotes = statements.filter(({ kind }) => kind === 'direct');
  let at = 0;
  return days.map((date) => {
    while ((quotes[at]?.end ?? Number.POSITIVE_INFINITY) < date.end) at += 1;
    const quote = quotes[at];
    if (!date.relative || !quote || quote.start > date.start) return date;
    const spoken = quote.saidOn ?? dayOfMeeting(text, told, quote.start, published);
    return spoken ? countedFrom(date, daysBetween(published, spoken)) : date;
  });
}

/** The nearest day before a place, where it is that of a meeting a little before publication. */
function dayOfMeeting(
  text: string,
  days: readonly ReadDate[],
  at: number,
  published: string,
): string | null {
  const day = days[lastBefore(days, at)];
  const ago = day ? daysBetween(day.iso, published) : 0;
  if (!day || ago < 1 || ago > RECENT) return null;
  const beside = text.slice(Math.max(0, day.start - BESIDE.before), day.end + BESIDE.after);
  return MEETING.test(beside) ? day.iso : null;
}

/** "besok sampai Sabtu": only its beginning counts from the day of speaking. */
function countedFrom(date: ReadDate, days: number): ReadDate {
  const [first = '', last] = date.iso.split('/');
  const from = shiftDay(first, days);
  return { ...date, iso: last ? `${from}/${last}` : from };
}
