import { ONE_TO_TEN } from './dates.ts';

/** Number words up to those that deadlines use. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...ONE_TO_TEN,
  se: 1,
  'dua belas': 12,
  'empat belas': 14,
  'dua puluh': 20,
  'tiga puluh': 30,
};

/** Units of time, in days. Months and years are counted by the calendar instead. */
export const UNIT_DAYS: Readonly<Record<string, number>> = { hari: 1, minggu: 7, pekan: 7 };

/** Words that make a date the last day of something promised. */
export const LATEST_WORDS: readonly string[] = [
  'paling lambat',
  'paling lama',
  'selambat-lambatnya',
  'selambatnya',
  'sebelum',
  'batas waktu',
  'batas akhir',
  'tenggat',
  'tenggatnya',
];

/** Words that introduce how long something may take. */
export const LIMIT_LEADS: readonly string[] = [
  'dalam',
  'dalam jangka waktu',
  'dalam kurun waktu',
  'dalam tempo',
  'dalam waktu',
  'diberi tenggat',
  'maksimal',
  'paling lama',
  'paling lambat',
  'tenggat',
  'tenggatnya',
  'waktu',
];

/** Words behind such a time that look ahead. */
export const LIMIT_TAILS: readonly string[] = ['ini', 'ke depan', 'lagi', 'mendatang'];
