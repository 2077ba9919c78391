import { isCalendarDay } from '../../../src/schema/date.ts';
import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from '../../lang/id/calendar.ts';
import { AHEAD_WORDS, PARTS_OF_YEAR } from '../../lang/id/dates.ts';
import { LATIN, matchAt, type Token, tokensOf } from '../token.ts';
import { trait, type Word, wordOf } from '../word.ts';
import { isReasonable, monthIso, monthOf, nearestYear, shiftDay, yearOf } from './calendar.ts';
import { withCounted } from './counted.ts';
import { BEGINS, type DateForm, type ReadDate, type Resolved } from './form.ts';
import { DATE_FORMS } from './forms.ts';
import { isNoDate } from './no-date.ts';

export type { ReadDate } from './form.ts';

/** True for a day that is printed and that the calendar does not have ("31/11/2023"): its `iso` is empty. */
export const isImpossible = ({ iso }: Pick<ReadDate, 'iso'>): boolean => iso === '';

/** True for one day of the calendar, no month and no range. */
export const isOneDay = ({ iso }: Pick<ReadDate, 'iso'>): boolean => isCalendarDay(iso);

/** Word boundaries that also hold before and after letters with accents and apostrophes. */
const BEFORE = `(?<![${LATIN}\\d/.-])`;
const AFTER = `(?![${LATIN}\\d]|[/-]\\d|[’'][${LATIN}])`;

/** "Jurnalis-Jum'at, 07 Februari 2025": page stamps put a dash before a full date. */
const BEFORE_NAMED = `(?<![${LATIN}\\d/.]|\\d-)`;

const PATTERNS = DATE_FORMS.map((form) => ({
  form,
  pattern: new RegExp(
    `${form.id === 'weekday-written' ? BEFORE_NAMED : BEFORE}(?:${form.pattern})${AFTER}`,
    'iuy',
  ),
}));

const firstWords = (words: Readonly<Record<string, number>>): ReadonlySet<string> =>
  new Set(Object.keys(words).map((word) => word.split(/[\s'’]/)[0] ?? ''));
const STARTS: readonly (readonly [ReadonlySet<string>, number])[] = [
  [firstWords(WEEKDAYS), BEGINS.weekday],
  [firstWords(MONTHS), BEGINS.month],
  [firstWords(RELATIVE_DAYS), BEGINS.relative],
  [firstWords(PARTS_OF_YEAR), BEGINS.partOfYear],
  [new Set(['tahun']), BEGINS.year],
];
/** "Jum'at", "Sabtu-Minggu": what stands before the mark tells what it is. */
const startOf = ({ bare }: Word): string => bare.split(/['’-]/, 1)[0] ?? '';
const hasHyphen = trait(({ raw }) => raw.includes('-'));
const beginsDate = trait((word) => kindsOf(word) !== 0);

function kindsOf(word: Word): number {
  const start = startOf(word);
  let kinds = 0;
  for (const [words, kind] of STARTS) if (words.has(start)) kinds |= kind;
  return kinds;
}

/** A place where a date may begin, and with what. */
interface Start {
  at: number;
  kinds: number;
}

/** Where dates may begin, in reading order. */
function startsIn(text: string, tokens: readonly Token[]): Start[] {
  const starts: Start[] = [];
  let read = 0;
  /** Numbers and brackets stand between the words. */
  const between = (to: number) => {
    for (let at = read; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (code === OPENING_BRACKET) starts.push({ at, kinds: BEGINS.bracket });
      else if (isDigit(code) && !(at > 0 && isDigit(text.charCodeAt(at - 1))))
        starts.push({ at, kinds: BEGINS.digit });
    }
    read = to;
  };
  for (const { word, start, end } of tokens) {
    between(start);
    read = end;
    const yeared = isYear(text, end);
    if (yeared || beginsDate(word))
      starts.push({ at: start, kinds: kindsOf(word) | (yeared ? BEGINS.yeared : 0) });
    // "Jurnalis-Jum'at": the weekday follows a hyphen.
    if (!hasHyphen(word)) continue;
    let at = start;
    for (const part of word.raw.split('-')) {
      if (at > start && beginsDate(wordOf(part))) starts.push({ at, kinds: kindsOf(wordOf(part)) });
      at += part.length + 1;
    }
  }
  between(text.length);
  return starts;
}

const OPENING_BRACKET = 40;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True where a space and a year follow. */
const isYear = (text: string, at: number): boolean => {
  const first = text.charCodeAt(at + 1);
  return (
    text[at] === ' ' && first >= 48 && first <= 57 && /^\d{4}\b/.test(text.slice(at + 1, at + 6))
  );
};

/** Characters before and after a date that tell whether it is one. */
const BESIDE = 48;

/**
 * The dates in a text, in reading order, each once; printed days that do not exist are among them,
 * with an empty `iso`.
 *
 * @param published day (YYYY-MM-DD) from which relative days and missing years count, usually that of
 *   publication; null leaves out what cannot be resolved without it
 * @param tokens the words of the text
 */
export function readDates(
  text: string,
  published: string | null,
  tokens: readonly Token[] = tokensOf(text),
): ReadDate[] {
  const anchor = published !== null && isReasonable(yearOf(published)) ? published : null;
  const read: ReadDate[] = [];
  const taken = new Uint8Array(text.length);
  const starts = startsIn(text, tokens);
  for (const { form, pattern } of PATTERNS) {
    for (const { at: start, kinds } of starts) {
      if ((kinds & form.begins) === 0 || taken[start]) continue;
      const match = matchAt(pattern, text, start);
      if (!match) continue;
      const words = match[0].trimEnd();
      const end = start + words.length;
      if (taken[end - 1]) continue;
      const before = text.slice(Math.max(0, start - BESIDE), start);
      const after = text.slice(end, end + BESIDE);
      const followsDate = form.id === 'one-year-more' && isTakenBefore(taken, before, start);
      if (isNoDate({ form, words, before, after, followsDate })) {
        // "Universitas 17 Agustus 1945": no part of the name is a date either.
        if (form.id === 'written') taken.fill(1, start, end);
        continue;
      }
      const resolved = resolve(form, match, anchor, before, after);
      if (!resolved || !isInCalendar(resolved.iso)) continue;
      taken.fill(1, start, end);
      read.push({
        text: words,
        start,
        end,
        iso: resolved.iso,
        weekdayMismatch: resolved.weekdayMismatch ?? false,
        relative: resolved.relative ?? false,
        bareWeekday: resolved.bareWeekday ?? false,
      });
    }
  }
  const printed = read.sort((a, b) => a.start - b.start);
  return withCounted(text, printed, published);
}

/** True when the last number before a place is part of a date. */
function isTakenBefore(taken: Uint8Array, before: string, start: number): boolean {
  const digit = before.search(/\d\D*$/);
  return digit !== -1 && (taken[start - before.length + digit] ?? 0) > 0;
}

/** Arithmetic on the edge of what a day's four digits can hold gives what is none. */
const isInCalendar = (iso: string): boolean =>
  iso === '' ||
  iso.split('/').every((part) => /^\d{4}(?:-\d{2})?$/.test(part) || isCalendarDay(part));

/** Words after which a weekday is still to come. */
const AHEAD = new RegExp(
  `(?:${AHEAD_WORDS.map((words) => words.replace(' ', '\\s')).join('|')})(?:\\s\\p{L}+)?\\s(?:hari\\s)?$`,
  'iu',
);

/** "akan dilantik Selasa", "mulai Selasa", published on a Tuesday: today. */
const MAY_BE_TODAY = /(?<!\p{L})(?:(?:akan|bakal|hendak)(?:\s\p{L}+)?|mulai)\s(?:hari\s)?$/iu;
/** Behind a weekday that is hoped for; "kalau tidak salah" is said of one that was. */
const IF_BEHIND =
  /^,?\s(?:kalau|jika|bila|asal|asalkan)\s(?!(?:saya\s)?(?:tidak|tak|nggak|gak)\s)/u;
/** "Agustus, dan " before a month. */
const MONTH_BEFORE = /(?<month>\p{Lu}\p{Ll}+)(?:,\s|,?\s(?:dan|serta|atau)\s)$/u;
const UNTIL = /(?<!\p{L})(?:sampai|akan\s[^,.]{1,40}\shingga)\s(?:hari\s)?$/iu;
const SINCE = /(?<!\p{L})(?:sejak|dari|mulai)(?!\p{L})/iu;

/** "Januari lalu" and "sejak Januari" are not ahead, "3 Maret mendatang" not past: a year that was supplied gives way. */
function resolve(
  form: DateForm,
  { 0: whole, groups = {} }: RegExpExecArray,
  anchor: string | null,
  before: string,
  after: string,
): Resolved | null {
  const resolved = form.read(groups, anchor);
  if (!resolved || anchor === null || resolved.iso === '') return resolved;
  const isPassed = resolved.iso < anchor || (resolved.iso === anchor && !MAY_BE_TODAY.test(before));
  if (resolved.bareWeekday && isPassed && AHEAD.test(before))
    return { ...resolved, iso: shiftDay(resolved.iso, 7), bareWeekday: false };
  // "Kapal masuk Rabu, kalau laut baik": not one that was.
  if (resolved.bareWeekday && isPassed && IF_BEHIND.test(after))
    return { ...resolved, iso: shiftDay(resolved.iso, 7), bareWeekday: false };
  // "Tutup sampai Sabtu" looks ahead, "sejak Kamis sampai Sabtu" back.
  const isPast = /\s(?:lalu|kemarin|kemaren|tadi)$/.test(whole);
  if (
    resolved.bareWeekday &&
    !isPast &&
    resolved.iso < anchor &&
    UNTIL.test(before) &&
    !SINCE.test(before)
  )
    return { ...resolved, iso: shiftDay(resolved.iso, 7), bareWeekday: false };
  if (/\d{4}/.test(whole) || groups.weekday || resolved.iso.includes('/')) return resolved;
  const moved = (years: number) => ({
    ...resolved,
    iso: `${Number(resolved.iso.slice(0, 4)) + years}${resolved.iso.slice(4)}`,
  });
  // "Juni, Agustus, dan Oktober": months in a row are of one year.
  const earlier = form.id === 'month' ? MONTH_BEFORE.exec(before)?.groups?.month : undefined;
  const ofEarlier = earlier === undefined ? 0 : monthOf(earlier);
  if (ofEarlier > 0 && ofEarlier < Number(resolved.iso.slice(5))) {
    const year = nearestYear(ofEarlier, 15, anchor);
    if (year !== null) return { ...resolved, iso: monthIso(year, Number(resolved.iso.slice(5))) };
  }
  const now = anchor.slice(0, resolved.iso.length);
  if (
    (/\s(?:lalu|kemarin|kemaren)$/.test(whole) || /\bsejak\s$/i.test(before)) &&
    resolved.iso > now
  )
    return moved(-1);
  if (/\s(?:mendatang|nanti)$/.test(whole) && resolved.iso < now) return moved(1);
  return resolved;
}
