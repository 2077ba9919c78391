import { isCalendarDay } from '../../src/schema/date.ts';
import { MONTHS, RELATIVE_DAYS, WEEKDAYS } from '../lang/id/calendar.ts';
import type { DateMention } from './extraction.ts';
import { LATIN, matchAt, type Token, tokensOf } from './token.ts';
import { trait, type Word, wordOf } from './word.ts';

/** A date as read, with what the program noticed about it. */
export interface ReadDate extends DateMention {
  /** The weekday printed beside the date is not the weekday of that date. */
  weekdayMismatch: boolean;
  /** Read from "kemarin", "hari ini": counts from an anchor. */
  relative: boolean;
  /** A bare weekday: the latest such day not after the anchor. */
  bareWeekday: boolean;
}

const alternatives = (words: Readonly<Record<string, number>>): string =>
  Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\s+/g, '\\s+'))
    .join('|');

const DAY_NAME = `(?<weekday>${alternatives(WEEKDAYS)})`;
/** A month by its name, or by a capital word that may be a typo of one: `monthOf` decides. */
const MONTH = `(?:${alternatives(MONTHS)}|\\p{Lu}\\p{Ll}{4,9})`;
const MONTH_NAME = alternatives(MONTHS);
const NUMERIC = '\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?(?:\\d{4}|\\d{2}))?';
const WRITTEN = `\\d{1,2}\\s+${MONTH}\\b(?:\\.?\\s+\\d{4}\\b)?`;
const PART_OF_DAY = '(?:dini hari|pagi|siang|sore|petang|malam)';
const TRAILING = '(?:\\s+(?:lalu|kemarin|besok|mendatang|yang lalu|ini)\\b)?';
const DASH = '\\s?(?:[-–—]|hingga|s\\.d\\.|sampai(?:\\s+dengan)?|s/d|sd)\\s?';

/** What a date can begin with, one bit each: looking only there keeps the many forms cheap. */
const DIGIT = 1;
const BRACKET = 2;
const WEEKDAY = 4;
const MONTHS_NAME = 8;
const RELATIVE = 16;
/** The word "tahun". */
const YEAR = 32;
/** A word before a year: a month may be misspelt. */
const YEARED = 64;

/** What a form begins with and its pattern, most specific first; the sample beside each is what it was written for. */
const FORMS: readonly (readonly [number, string])[] = [
  // 29-30 Juni 2021 · Selasa-Rabu, 29-30 Juni 2021
  [
    DIGIT | WEEKDAY,
    `(?:${DAY_NAME}(?:\\s?[-–]\\s?(?:${alternatives(WEEKDAYS)}))?,?\\s+)?(?<fromDay>\\d{1,2})${DASH}(?<toDay>\\d{1,2})\\s+(?<rangeMonth>${MONTH})\\b(?:\\s+(?<rangeYear>\\d{4}))?`,
  ],
  // 26 Juni hingga 3 Oktober 2023 · 15 Juni - 15 November 2022
  [DIGIT, `(?<from>${WRITTEN})${DASH}(?<to>${WRITTEN})`],
  // Januari-Maret 2025 · Oktober hingga Desember 2024
  [
    MONTHS_NAME,
    `(?<fromMonth>${MONTH_NAME})${DASH}(?<toMonth>${MONTH_NAME})\\s+(?<monthsYear>\\d{4})`,
  ],
  // lusa, 29 Agustus 2025 · besok (Jumat) · besok (hari ini)
  [RELATIVE, `(?:${alternatives(RELATIVE_DAYS)}),\\s(?<saidTwice>${WRITTEN})`],
  [
    RELATIVE,
    `(?<relativeNamed>${alternatives(RELATIVE_DAYS)})\\s\\((?:hari ini|${alternatives(WEEKDAYS)})\\)`,
  ],
  // Jumat (8/9) sampai Minggu (10/9)
  [
    WEEKDAY,
    `${DAY_NAME}\\s\\((?<fromBracket>${NUMERIC})\\)${DASH}(?:${alternatives(WEEKDAYS)})\\s\\((?<toBracket>${NUMERIC})\\)`,
  ],
  // Selasa pekan depan (23/7)
  [WEEKDAY, `${DAY_NAME}\\s+(?:pekan|minggu)\\s+(?:depan|lalu|ini)\\s\\((?<ofWeek>${NUMERIC})\\)`],
  // Rabu (29/11/2023) · Selasa (28/11) kemarin · Rabu malam (29/11) · Kamis, (30/11/2023) · Rabu (29 November 2023)
  [
    WEEKDAY,
    `${DAY_NAME},?(?:\\s+${PART_OF_DAY})?,?\\s?\\(\\s?(?<bracketed>${NUMERIC}|${WRITTEN}|\\d{1,2})\\s?\\)${TRAILING}`,
  ],
  // Rabu, 29 November 2023 · Rabu 6/3/2024 · Senin, 24 Maret
  [
    WEEKDAY,
    `${DAY_NAME},?(?:\\s+${PART_OF_DAY},?)?\\s+(?:tanggal\\s+)?(?<named>${WRITTEN}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4})${TRAILING}`,
  ],
  // 29 November 2023 lalu · 4 Januari
  [DIGIT, `(?<written>${WRITTEN})${TRAILING}`],
  // (03/03/2023) · (28/11) lalu · kemarin (28/11)
  [
    BRACKET | RELATIVE,
    `(?:(?:kemarin|besok|lusa|hari ini)\\s?)?\\((?<loose>\\d{1,2}[/]\\d{1,2}(?:[/](?:\\d{4}|\\d{2}))?)\\)${TRAILING}`,
  ],
  // 2024-06-28
  [DIGIT, '(?<iso>\\d{4}-\\d{2}-\\d{2})'],
  // 29-11-2023 · 3/9/2022
  [DIGIT, '(?<plain>\\d{1,2}[/-]\\d{1,2}[/-]\\d{4})'],
  // November 2023
  [MONTHS_NAME | YEARED, `(?<monthOnly>${MONTH})\\b(?:\\s+(?<monthYear>\\d{4}))${TRAILING}`],
  // sejak Februari · tagihan Juli · Januari lalu
  [MONTHS_NAME, `(?<monthLastYear>${MONTH_NAME})\\s+tahun\\s+lalu`],
  [MONTHS_NAME, `(?<bareMonth>${MONTH_NAME})\\b${TRAILING}`],
  // Selasa pekan depan
  [WEEKDAY, `${DAY_NAME}\\s+(?:pekan|minggu)\\s+(?<nextWeek>depan)`],
  // Senin depan
  [WEEKDAY, `${DAY_NAME}\\s+(?<next>depan|mendatang)`],
  // Kamis · Rabu kemarin
  [WEEKDAY, `${DAY_NAME}(?:\\s+(?:${PART_OF_DAY}\\s+)?(?:lalu|kemarin|tadi|mendatang|depan))?`],
  // kemarin · hari ini · besok
  [RELATIVE, `(?<relative>${alternatives(RELATIVE_DAYS)})`],
  // tahun 2025 · sejak 2019
  [
    DIGIT,
    '(?<=[\\p{L}]\\s)(?<plainYear>(?:19|20)\\d{2})(?=[,.;:)"”]|\\s(?:dan|hingga|sampai|tetap|serta|atau|(?:di|me|ter|ber)\\p{Ll}{3,})(?!\\p{Ll})|$)',
  ],
  [
    DIGIT | YEAR,
    '(?:tahun\\s|(?<=\\b(?:sejak|pada|hingga|sampai|dari|awal|akhir|pertengahan|antara)\\s))(?<year>(?:19|20)\\d{2})',
  ],
];

/** Word boundaries that also hold before and after letters with accents and apostrophes. */
const BEFORE = `(?<![${LATIN}\\d/.-])`;
const AFTER = `(?![${LATIN}\\d]|[/-]\\d|[’'][${LATIN}])`;

/** "Jurnalis-Jum'at, 07 Februari 2025": page stamps put a dash before a full date. */
const BEFORE_NAMED = `(?<![${LATIN}\\d/.]|\\d-)`;

const PATTERNS = FORMS.map(([kinds, form]) => ({
  kinds,
  pattern: new RegExp(
    `${form.includes('<named>') ? BEFORE_NAMED : BEFORE}(?:${form})${AFTER}`,
    'iuy',
  ),
}));

const firstWords = (words: Readonly<Record<string, number>>): ReadonlySet<string> =>
  new Set(Object.keys(words).map((word) => word.split(/[\s'’]/)[0] ?? ''));
const WEEKDAY_STARTS = firstWords(WEEKDAYS);
const MONTH_STARTS = firstWords(MONTHS);
const RELATIVE_STARTS = firstWords(RELATIVE_DAYS);
/** "Jum'at", "Sabtu-Minggu": what stands before the mark tells what it is. */
const startOf = ({ bare }: Word): string => bare.split(/['’-]/, 1)[0] ?? '';
const hasHyphen = trait(({ raw }) => raw.includes('-'));
const beginsDate = trait((word) => kindsOf(word) !== 0);

function kindsOf(word: Word): number {
  const start = startOf(word);
  return (
    (WEEKDAY_STARTS.has(start) ? WEEKDAY : 0) |
    (MONTH_STARTS.has(start) ? MONTHS_NAME : 0) |
    (RELATIVE_STARTS.has(start) ? RELATIVE : 0) |
    (start === 'tahun' ? YEAR : 0)
  );
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
      if (code === OPENING_BRACKET) starts.push({ at, kinds: BRACKET });
      else if (isDigit(code) && !(at > 0 && isDigit(text.charCodeAt(at - 1))))
        starts.push({ at, kinds: DIGIT });
    }
    read = to;
  };
  for (const { word, start, end } of tokens) {
    between(start);
    read = end;
    const yeared = isYear(text, end);
    if (yeared || beginsDate(word))
      starts.push({ at: start, kinds: kindsOf(word) | (yeared ? YEARED : 0) });
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

const DAY_MS = 86_400_000;

/**
 * The dates in a text, in reading order, each once.
 *
 * @param anchor day (YYYY-MM-DD) from which relative days and missing years count, usually that of
 *   publication; null leaves out what cannot be resolved without it
 * @param tokens the words of the text
 */
export function readDates(
  text: string,
  anchor: string | null,
  tokens: readonly Token[] = tokensOf(text),
): ReadDate[] {
  const read: ReadDate[] = [];
  const taken = new Uint8Array(text.length);
  const starts = startsIn(text, tokens);
  for (const { kinds, pattern } of PATTERNS) {
    for (const { at: start, kinds: begins } of starts) {
      if ((begins & kinds) === 0 || taken[start]) continue;
      const match = matchAt(pattern, text, start);
      if (!match) continue;
      const end = start + match[0].trimEnd().length;
      if (taken[end - 1] || isNotADate(text, match)) continue;
      const before = text.slice(Math.max(0, start - 40), start);
      const resolved = tensed(resolve(match.groups ?? {}, anchor), match, anchor, before);
      if (!resolved) continue;
      taken.fill(1, start, end);
      read.push({ ...resolved, text: text.slice(start, end), start, end });
    }
  }
  return read.sort((a, b) => a.start - b.start);
}

/** Words after which a weekday is still to come: "paling lambat Senin", "Insyaallah Sabtu". */
const AHEAD =
  /(?:paling lambat|paling cepat|insya\s?allah|diperkirakan(?:\s\p{L}+)?|kalau|mulai|nanti|rencananya|dijadwalkan|direncanakan)\s(?:hari\s)?$/iu;

/** "Januari lalu" and "sejak Januari" are not ahead, "3 Maret mendatang" not past: a year that was supplied gives way. */
function tensed(
  resolved: Resolved | null,
  { 0: whole, groups }: RegExpExecArray,
  anchor: string | null,
  before: string,
): Resolved | null {
  if (resolved?.bareWeekday && anchor !== null && resolved.iso <= anchor && AHEAD.test(before))
    return { ...resolved, iso: shiftDay(resolved.iso, 7), bareWeekday: false };
  if (!resolved || anchor === null || /\d{4}/.test(whole) || groups?.weekday) return resolved;
  const moved = (years: number) => ({
    ...resolved,
    iso: `${Number(resolved.iso.slice(0, 4)) + years}${resolved.iso.slice(4)}`,
  });
  const month = resolved.iso.slice(0, 7);
  if ((/\slalu$/.test(whole) || /\bsejak\s$/i.test(before)) && month > anchor.slice(0, 7))
    return moved(-1);
  if (/\smendatang$/.test(whole) && month < anchor.slice(0, 7)) return moved(1);
  return resolved;
}

/** Ages, case numbers, headings and names that only look like dates. */
function isNotADate(text: string, { index, 0: whole, groups }: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  const after = text.slice(index + whole.length, index + whole.length + 16);
  if (groups?.relative && /^\s*(?:sore|pagi)?\s*$/i.test(before) && /TERBARU\s+$/i.test(before))
    return true;
  if (groups?.relative && whole === whole.toUpperCase()) return true;
  // "tahun 2019" belongs to a law or a programme where a number stands before it.
  if (groups?.bareMonth && isNoMonth(whole, before, after)) return true;
  if (
    groups?.plainYear &&
    (!/(?:^|[\s"“(])(?:\p{Ll}\p{L}*|[IVX]+|Dulu|Sejak|Pada)\s$/u.test(before) ||
      /(?:nomor|\bno\.?|pasal|rp|ke|tahun)\s*$/i.test(before))
  )
    return true;
  if (groups?.year && /(?:nomor|\bno\.?)\s*\S+\s+(?:tahun\s)?$/i.test(before)) return true;
  if (groups?.year && /^\s*(?:tentang)\b/.test(after)) return true;
  // UUD 1945, "Negara Republik Indonesia Tahun 1945" and "Tahun Anggaran" are names.
  if (groups?.year === '1945') return true;
  if (groups?.year && /\p{Lu}[\p{L}.]*\s$/u.test(before) && /^Tahun/.test(whole)) return true;
  const bareWeekday =
    groups?.weekday && !groups.bracketed && !groups.named && !groups.fromDay && !groups.written;
  // "minggu" and "seminggu" are weeks, "Sabtu-Minggu" a habit, "Jumat Agung" a feast.
  if (bareWeekday && !/^\p{Lu}/u.test(whole)) return true;
  if (
    bareWeekday &&
    /^(?:\s+(?:Agung|Kliwon|Wage|Pahing|Pon|Legi|Palma|Kasih|Pagi|Bersih))/.test(after)
  )
    return true;
  if (
    bareWeekday &&
    /(?:Pasar|Jalan|Desa|Harian|Tabloid|Koran|setiap|Setiap|tiap|hari-hari)\s(?:hari\s)?$/.test(
      before,
    )
  )
    return true;
  if (
    bareWeekday &&
    /^Minggu/.test(whole) &&
    /(?:Satu|Dua|Tiga|Empat|Lima|Enam|Beberapa|\d)\s$/.test(before)
  )
    return true;
  if (
    bareWeekday &&
    /^Minggu/.test(whole) &&
    /\b(?:ke|Hari)\s$/.test(before) === false &&
    /^\s+(?:ke-|depan)/.test(after)
  )
    return true;
  return false;
}

/** "Universitas Sebelas Maret", "Mei Linda", "17 Agustus" (a feast): month words that name something else. */
function isNoMonth(whole: string, before: string, after: string): boolean {
  return (
    !/^(?:\p{Lu}\p{Ll}{4,}|Mei|Juni|Juli)\b/u.test(whole) ||
    /(?:\d|(?<!\p{L})(?!(?:Sejak|Pada|Hingga|Sampai|Mulai|Selama|Bulan|Dari|Per|Akhir|Awal|Pertengahan)\s)\p{Lu}\p{L}+)\s$/u.test(
      before,
    ) ||
    /^\s+(?:\p{Lu}|\d)/u.test(after) ||
    /^[’'-]/.test(after)
  );
}

type Resolved = Omit<ReadDate, 'text' | 'start' | 'end'>;

const plain = (iso: string): Resolved => ({
  iso,
  weekdayMismatch: false,
  relative: false,
  bareWeekday: false,
});

function resolve(
  groups: Record<string, string | undefined>,
  anchor: string | null,
): Resolved | null {
  const { weekday } = groups;
  if (groups.fromDay && groups.toDay && groups.rangeMonth) {
    const month = monthOf(groups.rangeMonth);
    if (month === 0) return null;
    const year = groups.rangeYear
      ? Number(groups.rangeYear)
      : nearestYear(month, Number(groups.fromDay), anchor);
    if (year === null) return null;
    const [from, to] = [
      isoOf(year, month, Number(groups.fromDay)),
      isoOf(year, month, Number(groups.toDay)),
    ];
    return from && to && from < to ? plain(`${from}/${to}`) : null;
  }
  if (groups.from && groups.to) {
    const to = dayOfWritten(groups.to, anchor);
    const year = to?.slice(0, 4);
    const from = dayOfWritten(
      /\d{4}$/.test(groups.from) ? groups.from : `${groups.from} ${year}`,
      anchor,
    );
    return from && to && from < to ? plain(`${from}/${to}`) : null;
  }
  if (groups.fromMonth && groups.toMonth) {
    const [from, to] = [monthOf(groups.fromMonth), monthOf(groups.toMonth)];
    const year = groups.monthsYear;
    const two = (month: number) => String(month).padStart(2, '0');
    return from > 0 && from < to ? plain(`${year}-${two(from)}/${year}-${two(to)}`) : null;
  }
  if (groups.fromBracket && groups.toBracket) {
    const from = dayOfWords(groups.fromBracket, anchor);
    const to = dayOfWords(groups.toBracket, anchor);
    return from && to && from < to ? plain(`${from}/${to}`) : null;
  }
  if (groups.monthLastYear && anchor !== null)
    return plain(
      `${Number(anchor.slice(0, 4)) - 1}-${String(monthOf(groups.monthLastYear)).padStart(2, '0')}`,
    );
  if (groups.bareMonth) {
    const month = monthOf(groups.bareMonth);
    const year = month === 0 ? null : nearestYear(month, 15, anchor);
    return year === null ? null : plain(`${year}-${String(month).padStart(2, '0')}`);
  }
  if (groups.plainYear) return plain(groups.plainYear);
  if (groups.nextWeek && weekday && anchor !== null) {
    // The week begins on Monday.
    const wanted = ((WEEKDAYS[weekday.toLowerCase()] ?? 0) + 6) % 7;
    const today = (weekdayOf(anchor) + 6) % 7;
    return plain(shiftDay(anchor, 7 - today + wanted));
  }
  if (groups.next && weekday && anchor !== null) {
    const ahead = ((WEEKDAYS[weekday.toLowerCase()] ?? 0) - weekdayOf(anchor) + 6) % 7;
    return plain(shiftDay(anchor, ahead + 1));
  }
  const words =
    groups.saidTwice ??
    groups.ofWeek ??
    groups.bracketed ??
    groups.named ??
    groups.written ??
    groups.loose ??
    groups.iso ??
    groups.plain;
  if (words) {
    const iso = groups.iso
      ? isCalendarDay(groups.iso)
        ? groups.iso
        : null
      : dayOfWords(words, anchor);
    if (!iso) return null;
    const printed = weekday ? WEEKDAYS[weekday.toLowerCase()] : undefined;
    return { ...plain(iso), weekdayMismatch: printed !== undefined && printed !== weekdayOf(iso) };
  }
  if (groups.monthOnly) {
    const number = monthOf(groups.monthOnly);
    if (number === 0) return null;
    const month = String(number).padStart(2, '0');
    return plain(`${groups.monthYear}-${month}`);
  }
  if (groups.year) return plain(groups.year);
  const relative = groups.relative ?? groups.relativeNamed;
  if (relative) {
    const shift = RELATIVE_DAYS[relative.toLowerCase().replace(/\s+/g, ' ')];
    if (anchor === null || shift === undefined) return null;
    return { ...plain(shiftDay(anchor, shift)), relative: true };
  }
  if (weekday && anchor !== null) {
    const wanted = WEEKDAYS[weekday.toLowerCase()] ?? 0;
    const back = (weekdayOf(anchor) - wanted + 7) % 7;
    return { ...plain(shiftDay(anchor, -back)), bareWeekday: true };
  }
  return null;
}

function dayOfWords(words: string, anchor: string | null): string | null {
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
  return dayOfWritten(words, anchor);
}

function dayOfWritten(words: string, anchor: string | null): string | null {
  const match = /^(\d{1,2})\s+(\p{L}+)\.?(?:\s+(\d{4}))?/u.exec(words.trim());
  const month = monthOf(match?.[2] ?? '');
  if (!match || month === 0) return null;
  const day = Number(match[1]);
  const year = match[3] ? Number(match[3]) : nearestYear(month, day, anchor);
  return year === null ? null : isoOf(year, month, day);
}

/** The year in which a day without one lies nearest to the anchor: news looks back more than ahead. */
function nearestYear(month: number, day: number, anchor: string | null): number | null {
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
function monthOf(name: string): number {
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

function isoOf(year: number, month: number, day: number): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDay(iso) ? iso : null;
}

const weekdayOf = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay();

/** Days from one day (YYYY-MM-DD) to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** The day so many days after (or, negative, before) another. */
export function shiftDay(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY_MS).toISOString().slice(0, 10);
}
