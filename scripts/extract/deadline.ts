import {
  LATEST_WORDS,
  LIMIT_LEADS,
  LIMIT_TAILS,
  NUMBER_WORDS,
  UNIT_DAYS,
} from '../lang/id/deadlines.ts';
import { shiftDay } from './date/calendar.ts';
import { readDates } from './date/date.ts';
import { oneOf } from './date/form.ts';

/** A promise or time limit in somebody's words. */
export interface DeadlineMention {
  /** YYYY-MM-DD. */
  due: string;
  /** The words it was read from. */
  words: string;
}

const NUMBER = `(?:\\d{1,3}|${Object.keys(NUMBER_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const UNIT = `(?:${Object.keys(UNIT_DAYS).join('|')}|bulan)`;

/** "dalam tiga hari", "dalam waktu 2 minggu ke depan", "seminggu lagi", "3x24 jam". */
const LEAD = `(?:${oneOf(LIMIT_LEADS)})\\s+(?:kami\\s+(?:kasih|beri)\\s+)?`;
const TAIL = `(?:\\s+(?:${oneOf(LIMIT_TAILS)}))?`;
const WITHIN = new RegExp(
  `(?<![\\p{L}\\d])(?:${LEAD}(?<number>${NUMBER})\\s?(?<unit>${UNIT})${TAIL}|(?<count>\\d)\\s?[x×]\\s?24\\s?jam)(?![\\p{L}\\d])`,
  'giu',
);

/** A limit in the past tense is a fact, not a promise: "dalam tiga hari terakhir". */
const PAST = /^\s*(?:terakhir|belakangan|lalu|kemarin|sebelumnya|berturut)/iu;

const LATEST = new RegExp(
  `(?<![\\p{L}])(?:${LATEST_WORDS.join('|')})\\s+(?:pada\\s+)?(?:tanggal\\s+|hari\\s+)?$`,
  'iu',
);

/**
 * The deadlines in one statement's words.
 *
 * @param saidOn day from which "dalam tiga hari" counts; null leaves out what needs it
 */
export function readDeadlines(words: string, saidOn: string | null): DeadlineMention[] {
  const found: DeadlineMention[] = [];
  if (saidOn) {
    for (const match of words.matchAll(WITHIN)) {
      if (PAST.test(words.slice(match.index + match[0].length))) continue;
      const due = dueAfter(saidOn, match.groups ?? {});
      if (due) found.push({ due, words: match[0] });
    }
  }
  for (const date of readDates(words, saidOn)) {
    const lead = LATEST.exec(words.slice(0, date.start));
    if (!lead || !/^\d{4}-\d{2}-\d{2}$/.test(date.iso)) continue;
    if (saidOn && date.iso < saidOn) continue;
    const text = words.slice(lead.index, date.end);
    if (!found.some((other) => other.words.includes(date.text)))
      found.push({ due: date.iso, words: text });
  }
  return found;
}

function dueAfter(saidOn: string, groups: Record<string, string | undefined>): string | null {
  if (groups.count) return shiftDay(saidOn, Number(groups.count));
  const number = /^\d/.test(groups.number ?? '')
    ? Number(groups.number)
    : (NUMBER_WORDS[groups.number?.toLowerCase() ?? ''] ?? 0);
  const unit = groups.unit?.toLowerCase() ?? '';
  if (number === 0) return null;
  if (unit === 'bulan') return monthsLater(saidOn, number);
  return shiftDay(saidOn, number * (UNIT_DAYS[unit] ?? 1));
}

/** The same day so many months later; the last day of a month that is too short for it. */
function monthsLater(iso: string, months: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const kept = Math.min(day, last.getUTCDate());
  return `${last.toISOString().slice(0, 8)}${String(kept).padStart(2, '0')}`;
}
