import { z } from 'astro/zod';
import type { FieldMeta } from './field.ts';

/** Days in each month of a common year, January first. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * True when `text` is a day that stands in the Gregorian calendar, written YYYY-MM-DD.
 * Our own check, because YAML and `Date` both turn 2023-02-30 into 2 March without a word.
 */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : MONTH_DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** True when `text` is an RFC 3339 instant with its offset: 2023-11-29T14:30:00+07:00 or …Z. */
export function isInstant(text: string): boolean {
  const match =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(
      text,
    );
  return match?.[1] !== undefined && isCalendarDay(match[1]);
}

/**
 * YAML reads an unquoted 2026-03-14 as a `Date` in Astro and as a string in the `yaml` package.
 * A UTC midnight is the only `Date` that such a scalar can give, so it goes back to the day.
 */
const unquoted = (value: unknown): unknown => {
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return value;
  const iso = value.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
};

/** Years of which news speaks: 9999 is a slip or a machine's "never", and would end every list. */
const YEARS = { first: 1500, last: 2199 };

function isInReach(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last;
}

const reach = { error: `tahunnya di luar ${YEARS.first}–${YEARS.last}; betulkan, atau kosongkan` };

/** A calendar day, YYYY-MM-DD. */
export const day = z
  .preprocess(
    unquoted,
    z
      .string()
      .refine(isCalendarDay, {
        error: 'bukan tanggal yang ada di kalender; tulis TAHUN-BULAN-HARI, misalnya 2023-11-29',
        abort: true,
      })
      .refine(isInReach, reach),
  )
  .meta({ kind: 'day' } satisfies FieldMeta);

/** A day, a month (2023-11) or a year (2023): what an article may give for a happening. */
export const dayOrMonth = z
  .preprocess(
    unquoted,
    z.coerce
      .string()
      .refine((text) => isCalendarDay(completeDay(text)), {
        error: 'bukan tanggal yang ada di kalender; tulis 2023-11-29, 2023-11, atau 2023',
        abort: true,
      })
      .refine(isInReach, reach),
  )
  .meta({ kind: 'day-or-month' } satisfies FieldMeta);

function completeDay(text: string): string {
  if (/^\d{4}$/.test(text)) return `${text}-01-01`;
  if (/^\d{4}-\d{2}$/.test(text)) return `${text}-01`;
  return text;
}

/** A day, or an instant with its offset from UTC. */
export const dayOrInstant = z
  .preprocess(
    unquoted,
    z.string().refine((text) => isCalendarDay(text) || isInstant(text), {
      error: 'bukan tanggal atau waktu yang sah; tulis 2023-11-29 atau 2023-11-29T14:30:00+07:00',
    }),
  )
  .meta({ kind: 'instant' } satisfies FieldMeta);
