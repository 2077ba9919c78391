import { WEEKDAYS } from '../../lang/id/calendar.ts';
import {
  COUNTED_NOUNS,
  FEAST_WORDS,
  LONGER_PERIODS,
  MONTH_OPENERS,
  NAMED_AFTER_DAYS,
  NAMED_AFTER_WEEKDAYS,
  RECURRING_WORDS,
  WEEK_COUNTS,
  YEAR_OPENERS,
  YEARED_LIVES,
  YEARED_NAMES,
} from '../../lang/id/dates.ts';
import { QUOTE_CUES } from '../../lang/id/speech.ts';
import { type DateForm, oneOf } from './form.ts';

/** Words that have the form of a date, and what stands beside them. */
export interface Suspect {
  form: Pick<DateForm, 'id'>;
  words: string;
  /** What stands before and after, as far as it can matter. */
  before: string;
  after: string;
  /** Another date stands before it, with no more than a space between. */
  followsDate: boolean;
}

const WEEKDAY_NAMES = oneOf(Object.keys(WEEKDAYS));

/** "setiap 25 Juli", "setiap hari Senin dan Kamis" */
const RECURS = new RegExp(
  `(?<!\\p{L})(?:${oneOf(RECURRING_WORDS)})\\s(?:(?:hari|tanggal|malam|bulan|tahun|tahunnya|pada)\\s)*(?:(?:${WEEKDAY_NAMES})(?:,\\s|\\s?[-–]\\s?|\\s(?:dan|hingga|sampai|atau)\\s(?:hari\\s)?))*$`,
  'iu',
);
/** "Lapangan 21 April", "Universitas 17 Agustus" */
const NAMED_AFTER_DAY = new RegExp(`(?<!\\p{L})(?:${oneOf(NAMED_AFTER_DAYS)})\\.?\\s$`, 'u');
const NAMED_AFTER_WEEKDAY = new RegExp(
  `(?<!\\p{L})(?:${oneOf(NAMED_AFTER_WEEKDAYS)})\\s(?:hari\\s)?$`,
  'u',
);
const FEAST = new RegExp(`^\\s+(?:${oneOf(FEAST_WORDS)})(?!\\p{L})`, 'u');
const WEEKS = new RegExp(`(?:${oneOf(WEEK_COUNTS)}|\\d)\\s$`, 'u');
/** "tahun kemarin"; "yang kemarin tidak aktif" is not of one day either. */
const NO_YESTERDAY = new RegExp(`(?<!\\p{L})(?:yang|${oneOf(LONGER_PERIODS)})\\s$`, 'iu');
const YEARED_NAME = new RegExp(`(?<!\\p{L})(?:${oneOf(YEARED_NAMES)})\\s$`, 'iu');
const COUNTED = new RegExp(`^\\s(?:${oneOf(COUNTED_NOUNS)})(?!\\p{L})`, 'iu');
/** The words as they stand inside a sentence and at its beginning. */
const inBothCases = (words: readonly string[]): string =>
  oneOf([...words, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))]);

/** A year stands behind a small word, a Roman number, or an opener that begins its sentence. */
const MAY_PRECEDE_YEAR = new RegExp(
  `(?:^|[\\s"“(])(?:\\p{Ll}\\p{L}*|[IVX]+|${inBothCases(YEAR_OPENERS)})\\s$`,
  'u',
);
/** "kelahiran Kota Elat 1975", "alumnus Akpol 2001" */
const YEAR_OF_LIFE = new RegExp(
  `(?<!\\p{L})(?:${oneOf(YEARED_LIVES)})\\s(?:\\p{Lu}[\\p{L}.]*\\s){1,3}$`,
  'u',
);
const NUMBER_BEFORE =
  /(?:nomor|\bno\.?|pasal|rp|ke-?|tahun)$|(?:nomor|\bno\.?|pasal|rp|tahun)\s+$/i;
const MONTH_OPENER = oneOf(MONTH_OPENERS);
const NAME_BEFORE_MONTH = new RegExp(
  `(?:\\d|(?<!\\p{L})(?!(?:${MONTH_OPENER})\\s)\\p{Lu}\\p{L}+)\\s$`,
  'u',
);

/** True for ages, case numbers, headings, names and what recurs: they only look like dates. */
export function isNoDate(suspect: Suspect): boolean {
  const { form, words, before } = suspect;
  // The year makes it one day: "setiap" cannot mean it.
  if (!/\d{4}/.test(words) && RECURS.test(before)) return true;
  switch (form.id) {
    case 'written':
      return NAMED_AFTER_DAY.test(before);
    case 'month-to-month':
      return /\d\s$/.test(before);
    case 'month':
      return isNoMonth(suspect);
    case 'weekday':
    case 'next-weekday':
    case 'this-weekday':
    case 'day-of-week':
      return isNoWeekday(suspect);
    case 'relative':
    case 'relative-weekday':
      return isNoRelative(suspect);
    case 'year-to-year':
      return isNoYears(suspect);
    case 'bare-year':
      if (/©[^\n]*$/.test(before)) return false;
      return (
        !(MAY_PRECEDE_YEAR.test(before) || YEAR_OF_LIFE.test(before)) ||
        NUMBER_BEFORE.test(before) ||
        YEARED_NAME.test(before) ||
        COUNTED.test(suspect.after)
      );
    case 'year':
      return isNoYear(suspect);
    case 'one-year-more':
      return !suspect.followsDate;
    default:
      return false;
  }
}

/** "Berkas tahun 2016-2018", "periode 2022–2023"; not "RPJMD 2016-2021". */
function isNoYears({ words, before }: Suspect): boolean {
  if (/^tahun/.test(words) || /\($|Periode\s$/.test(before)) return false;
  return !MAY_PRECEDE_YEAR.test(before) || NUMBER_BEFORE.test(before.replace(/tahun\s$/i, ''));
}

function isNoYear({ words, before, after }: Suspect): boolean {
  // "tahun 2019" belongs to a law or a programme where a number stands before it.
  if (/(?:nomor|\bno\.?)\s*\S+\s+(?:tahun\s)?$/i.test(before)) return true;
  if (/(?:UU|PP|PM|Perpres|Keppres|Perda)\s\S+\s+$/.test(before)) return true;
  if (/^\s*(?:tentang)\b/.test(after)) return true;
  // UUD 1945, "Negara Republik Indonesia Tahun 1945" and "Tahun Anggaran" are names.
  if (words.endsWith('1945')) return true;
  if (/^tahun/i.test(words)) return /\p{Lu}[\p{L}.]*\s$/u.test(before) && /^Tahun/.test(words);
  return COUNTED.test(after);
}

function isNoRelative({ words, before, after }: Suspect): boolean {
  // "besok-besok": some day.
  if (/^-\p{L}/u.test(after)) return true;
  if (/TERBARU\s+$/i.test(before)) return true;
  if (words === words.toUpperCase()) return true;
  if (/^kemar[ie]n/i.test(words) && NO_YESTERDAY.test(before)) return true;
  // "3 bulan 5 hari ini", "dua malam ini"
  return /(?:\d|(?<!\p{L})(?:se|dua|tiga|empat|lima|enam|tujuh|beberapa))\s$/iu.test(before);
}

/** "ucap Juli", "keluh Minggu": whoever is named right behind a cue. */
const SPEAKER_BEFORE = new RegExp(`["“”’,]\\s(?:${oneOf(QUOTE_CUES)})\\s$`, 'u');

/** "minggu" and "seminggu" are weeks, "Sabtu-Minggu" a habit, "Jumat Agung" a feast. */
function isNoWeekday({ words, before, after }: Suspect): boolean {
  if (!/^\p{Lu}/u.test(words) || SPEAKER_BEFORE.test(before)) return true;
  // "Jumat Jumat (12/3/2021)": named again, with its date.
  if (after.startsWith(` ${words}`) && /^[\s,]*\(/.test(after.slice(words.length + 1))) return true;
  // "kegiatan Jumat Curhat": a name, unless the day is told by a word before it.
  if (/^\s\p{Lu}\p{Ll}/u.test(after) && !TELLS_DAY.test(before)) return true;
  // "Minggu depan" opens a sentence with a week, not with a Sunday.
  if (/^Minggu\s(?:depan|lalu|ini)/.test(words) && /(?:^|[.!?"“”]\s?)$/.test(before)) return true;
  if (FEAST.test(after) || NAMED_AFTER_WEEKDAY.test(before)) return true;
  if (!/^Minggu/.test(words)) return false;
  return (
    WEEKS.test(before) ||
    (/\b(?:ke|Hari)\s$/.test(before) === false && /^\s+(?:ke-|depan)/.test(after))
  );
}

/** What tells that a weekday is a day: a preposition, a mark, a word of time. */
const TELLS_DAY =
  /(?:^|[,.;:!?("“]\s?|(?<!\p{L})(?:pada|hari|sejak|hingga|sampai|mulai|dan|lalu|kemarin|ini|sebelum|sesudah|setelah|per|yakni|yaitu|atau)\s)$/iu;

/** "Universitas Sebelas Maret", "Mei Linda", "17 Agustus" (a feast): month words that name something else. */
function isNoMonth({ words, before, after }: Suspect): boolean {
  return (
    !/^(?:\p{Lu}\p{Ll}{4,}|Mei|Juni|Juli)\b/u.test(words) ||
    SPEAKER_BEFORE.test(before) ||
    (NAME_BEFORE_MONTH.test(before) && !/\s(?:lalu|nanti|mendatang|ini)$/.test(words)) ||
    (/^\s+(?:\p{Lu}|\d)/u.test(after) &&
      !/(?<!\p{L})(?:akhir|awal|pertengahan)\s$/u.test(before)) ||
    /^[’'-]/.test(after)
  );
}
