import { DAYS_BACK, DAYS_ON, NEXT_DAYS, ONE_TO_TEN, UP_TO_WORDS } from '../../lang/id/dates.ts';
import { matchesIn } from '../token.ts';
import { shiftDay } from './calendar.ts';
import { oneOf, type ReadDate } from './form.ts';

/** "sehari kemudian", "dua hari sebelumnya", "keesokan harinya". */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?<count>se|(?:${oneOf(Object.keys(ONE_TO_TEN))}|\\d{1,2})\\s)hari\\s(?:(?<on>${oneOf(DAYS_ON)})|(?<back>${oneOf(DAYS_BACK)}))|(?<next>${oneOf(NEXT_DAYS)}))(?![\\p{L}-])`,
  'giu',
);
/** "Koper ditimbang paling lambat dua hari sebelumnya": a rule, not of one day. */
const LIMITED = /(?:paling\s\p{L}+|maksimal|minimal|setidaknya|sekurangnya|setiap|tiap)\s$/iu;
/** A count as of a day tells of nothing from which days are counted. */
const AS_OF = new RegExp(
  `(?<!\\p{L})(?:${oneOf(UP_TO_WORDS)})\\s(?:dengan\\s)?(?:hari\\s|tanggal\\s)?$`,
  'iu',
);
/** The day is printed beside it: "Sehari kemudian, Selasa (13/8)". */
const PRINTED_BESIDE = /^(?:,\s|\s\(?)$/;
/** "Tiga hari sebelumnya, pada Jumat (5/9)": the day says it by itself. */
const NAMED_NEXT = /^,?\s(?:pada|tepatnya(?:\spada)?|yakni|yaitu)\s(?:hari\s|tanggal\s)?$/u;
const MARK = /["“”„«»]/g;

/** Characters back to the day that is counted from, at the most. */
const FARTHEST = 700;

/**
 * The dates of a text with those that count from a day which the text has told: the nearest single day
 * before them, of the outlet's words or of the same quotation. One with its own date beside it is
 * one span with that.
 *
 * @param dates those that are printed, in reading order
 * @param published what would lie after it was counted from the wrong day
 */
export function withCounted(
  text: string,
  dates: readonly ReadDate[],
  published: string | null,
): ReadDate[] {
  const all = [...dates];
  for (const { index: start, 0: words, groups = {} } of matchesIn(COUNTED, text)) {
    const end = start + words.length;
    const at = all.findIndex((date) => date.end > start);
    const next = at === -1 ? undefined : all[at];
    if (next && next.start < end) continue;
    const between = next ? text.slice(end, Math.min(next.start, end + 40)) : '';
    if (next && PRINTED_BESIDE.test(between) && next.start - end === between.length) {
      all[at] = { ...next, text: text.slice(start, next.end), start };
      continue;
    }
    if (next && NAMED_NEXT.test(between) && next.start - end === between.length) continue;
    if (LIMITED.test(text.slice(Math.max(0, start - 24), start))) continue;
    const from = dayBefore(text, start, at === -1 ? all : all.slice(0, at));
    const days = daysOf(groups);
    if (!from || days === 0) continue;
    const iso = shiftDay(from.iso, days);
    if (published !== null && iso > published) continue;
    all.splice(at === -1 ? all.length : at, 0, {
      ...{ text: words, start, end, iso },
      ...{ weekdayMismatch: false, relative: false, bareWeekday: false, counted: true },
    });
  }
  return all;
}

/** The nearest single day before a place that is told by the same voice. */
function dayBefore(text: string, at: number, dates: readonly ReadDate[]): ReadDate | undefined {
  const inQuote = isQuoted(text, at);
  for (let before = dates.length - 1; before >= 0; before -= 1) {
    const date = dates[before];
    if (!date || date.end < at - FARTHEST) return undefined;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date.iso)) continue;
    if (AS_OF.test(text.slice(Math.max(0, date.start - 24), date.start))) continue;
    if (inQuote && text.slice(date.end, at).search(MARK) !== -1) return undefined;
    if (!inQuote && isQuoted(text, date.start)) continue;
    return date;
  }
  return undefined;
}

/** True inside quotation marks, as far as its line tells. */
function isQuoted(text: string, at: number): boolean {
  const from = Math.max(at - FARTHEST, text.lastIndexOf('\n', at - 1) + 1);
  return (text.slice(from, at).match(MARK)?.length ?? 0) % 2 === 1;
}

/** Days on from the day that was told; negative back, 0 when it cannot be told. */
function daysOf({ count = '', back, next }: Readonly<Record<string, string | undefined>>): number {
  if (next !== undefined) return 1;
  const word = count.trim().toLowerCase();
  const days = word === 'se' ? 1 : (ONE_TO_TEN[word] ?? (Number(word) || 0));
  return back === undefined ? days : -days;
}
