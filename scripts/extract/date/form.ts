import { MONTHS, PARTS_OF_DAY, RELATIVE_DAYS, WEEKDAYS } from '../../lang/id/calendar.ts';
import { MARKET_DAYS, RANGE_WORDS, TRAILING_WORDS, WEEK_WORDS } from '../../lang/id/dates.ts';
import type { DateMention } from '../extraction.ts';
import { isoOf, monthOf, nearestYear, weekdayNumber, weekdayOf } from './calendar.ts';

/** What the printed words of a date mean. */
export interface Resolved {
  /** Day, month, year, or two of them with a slash between; empty when the printed day does not exist. */
  iso: string;
  /** The weekday printed beside the date is not the weekday of that date. */
  weekdayMismatch?: boolean;
  /** Read from "kemarin", "hari ini": counts from an anchor. */
  relative?: boolean;
  /** A bare weekday: the latest such day not after the anchor. */
  bareWeekday?: boolean;
}

/** A date as read, with what the program noticed about it. */
export interface ReadDate extends DateMention {
  /** The weekday printed beside the date is not the weekday of that date. */
  weekdayMismatch: boolean;
  /** Read from "kemarin", "hari ini": counts from an anchor. */
  relative: boolean;
  /** A bare weekday: the latest such day not after the anchor. */
  bareWeekday: boolean;
  /** Counted from a day that the text tells before: "sehari kemudian". */
  counted?: boolean;
}

/** A way to print a date. */
export interface DateForm {
  id: string;
  /** What it can begin with: bits of `BEGINS`. */
  begins: number;
  /** Source of its pattern; its groups are what `read` is given. */
  pattern: string;
  /** What the words mean, counted from `anchor` where they need one; null when they are no date. */
  read(groups: Groups, anchor: string | null): Resolved | null;
  /** Words as printed, and the date that they give in an article of Thursday 30 November 2023. */
  examples: readonly (readonly [words: string, iso: string])[];
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a date can begin with, one bit each: looking only there keeps the many forms cheap. */
export const BEGINS = {
  digit: 1,
  bracket: 2,
  weekday: 4,
  month: 8,
  relative: 16,
  /** The word "tahun". */
  year: 32,
  /** A word before a year: a month may be misspelt. */
  yeared: 64,
  /** Kuartal, triwulan, semester. */
  partOfYear: 128,
} as const;

/** A class of alternatives, the longest first, any white space for a blank. */
export const oneOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, '\\.').replace(/\s+/g, '\\s+'))
    .join('|');

const WEEKDAY_NAMES = oneOf(Object.keys(WEEKDAYS));
export const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES})`;
export const ANY_WEEKDAY = `(?:${WEEKDAY_NAMES})`;
export const MONTH_NAME = `(?:${oneOf(Object.keys(MONTHS))})`;
/** A month by its name, or by a capital word that may be a typo of one: `monthOf` decides. */
export const MONTH = `(?:${oneOf(Object.keys(MONTHS))}|\\p{Lu}\\p{Ll}{4,9})`;
export const RELATIVE = `(?:${oneOf(Object.keys(RELATIVE_DAYS))})`;
export const PART_OF_DAY = `(?:${oneOf(PARTS_OF_DAY)})`;
/** "malam", "Pahing": what stands between a weekday and its date. */
export const BESIDE_WEEKDAY = `(?:${oneOf([...PARTS_OF_DAY, ...MARKET_DAYS])})`;
/** "malam", "lalu": what stands between a weekday and its date in brackets. */
export const BEFORE_BRACKET = `(?:\\s+${BESIDE_WEEKDAY})?(?:\\s(?:${oneOf(WEEK_WORDS)}))?`;
export const NUMERIC = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?(?:\\d{4}|\\d{2}))?';
export const WRITTEN = `\\d{1,2}\\s+${MONTH}\\b(?:\\.?\\s+\\d{4}\\b)?`;
export const DASH = `\\s?(?:[-–—]|${oneOf(RANGE_WORDS)})\\s?`;
/** "lalu", "hari ini", "pagi tadi". */
export const TRAILING = `(?:\\s+(?:${oneOf(TRAILING_WORDS)}|${PART_OF_DAY}\\s(?:ini|tadi|kemarin)))?`;
/** "hari ini, Rabu (28/2)": two namings of a day are one. */
export const SAID_FIRST = `(?:${RELATIVE},?\\s(?:tanggal\\s?)?)?`;
export const YEAR = '(?:1[5-9]|20|21)\\d{2}';

/** A day that is printed and that the calendar does not have: "31/11/2023". */
const NO_DAY: Resolved = { iso: '' };

/** A day by its words, with a weekday beside it or none; null when the words are no day. */
export function readDay(
  words: string,
  weekday: string | undefined,
  anchor: string | null,
): Resolved | null {
  const iso = dayOfWords(words, anchor);
  if (iso === null) return isMisprint(words, weekday, anchor) ? NO_DAY : null;
  const printed = weekday === undefined ? undefined : weekdayNumber(weekday);
  return { iso, weekdayMismatch: printed !== undefined && printed !== weekdayOf(iso) };
}

/** A day that was meant and does not exist, rather than no day at all, such as a ratio or an age. */
function isMisprint(words: string, weekday: string | undefined, anchor: string | null): boolean {
  const named = monthOf(/\p{L}+/u.exec(words)?.[0] ?? '') > 0;
  const numeric = /^\d+\s?[/.-]\s?\d+/.test(words);
  if (!/\d{4}/.test(words) && anchor === null) return false;
  return named || (numeric && (weekday !== undefined || /\d{4}$/.test(words)));
}

/** A range of two days by their words; null when they are no days or in the wrong order. */
export function readRange(first: string, last: string, anchor: string | null): Resolved | null {
  const to = dayOfWords(last, anchor);
  const year = to?.slice(0, 4);
  const from = dayOfWords(
    /\d{4}$/.test(first) || /^[\d\s/.-]+$/.test(first) ? first : `${first} ${year}`,
    anchor,
  );
  return from && to && from < to ? { iso: `${from}/${to}` } : null;
}

/** YYYY-MM-DD by the words of a day: "29/11/2023", "29/11", "29 Nov. 2023", "29"; null when it is none. */
export function dayOfWords(words: string, anchor: string | null): string | null {
  const numbers = words.split(/\s?[/.-]\s?/);
  if (numbers.length >= 2 && numbers.every((part) => /^\d+$/.test(part))) {
    const [day, month, year] = numbers.map(Number) as [number, number, number | undefined];
    const full =
      year === undefined ? nearestYear(month, day, anchor) : year < 100 ? 2000 + year : year;
    return full === null ? null : isoOf(full, month, day);
  }
  if (/^\d{1,2}$/.test(words)) {
    // Rabu (29): the day of the anchor's month, or of the month before.
    if (anchor === null) return null;
    const [year, month] = anchor.split('-').map(Number) as [number, number];
    const same = isoOf(year, month, Number(words));
    if (same && same <= anchor) return same;
    return month === 1 ? isoOf(year - 1, 12, Number(words)) : isoOf(year, month - 1, Number(words));
  }
  const match = /^(\d{1,2})\s+(\p{L}+)\.?(?:\s+(\d{4}))?/u.exec(words.trim());
  const month = monthOf(match?.[2] ?? '');
  if (!match || month === 0) return null;
  const day = Number(match[1]);
  const year = match[3] ? Number(match[3]) : nearestYear(month, day, anchor);
  return year === null ? null : isoOf(year, month, day);
}
