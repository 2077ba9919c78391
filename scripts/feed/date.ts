import { MONTHS as INDONESIAN_MONTHS, PUBLISHED, UPDATED } from '../lang/id/calendar.ts';

/** Minutes ahead of UTC of the zones that a feed or page is taken to be in when it names none. */
export type Offset = number;

/** Years that an article can be of; others are slips of a content system (`0001-01-01`, `2999`). */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;

/** Month names of feeds in other languages, as feeds are known to print them. */
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  ...{ january: 1, february: 2, march: 3, may: 5, june: 6, july: 7, august: 8, october: 10 },
  ...{ aug: 8, oct: 10, december: 12, dec: 12 },
  ...{ ιαν: 1, φεβ: 2, μάρ: 3, μαρ: 3, απρ: 4, μάι: 5, μαϊ: 5, μαι: 5, ιούν: 6, ιον: 6 },
  ...{ ιούλ: 7, ιολ: 7, αύγ: 8, αυγ: 8, σεπ: 9, οκτ: 10, νοέ: 11, νοε: 11, δεκ: 12 },
  ...{ január: 1, február: 2, március: 3, április: 4, máujus: 5, május: 5, június: 6 },
  ...{ július: 7, augusztus: 8, szeptember: 9, október: 10, december: 12 },
};

/** Zone names → minutes ahead of UTC: RFC 822 section 5.1, RFC 2822's obsolete ones, Indonesia's. */
const ZONE_NAMES: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, 'etc/gmt': 0, 'etc/utc': 0, bst: 60 },
  ...{ wib: 420, wita: 480, wit: 540, 'asia/jakarta': 420, 'asia/makassar': 480 },
  ...{ 'asia/jayapura': 540, 'asia/pontianak': 420, sgt: 480, myt: 480, jst: 540, kst: 540 },
  ...{ cet: 60, met: 60, cest: 120, mest: 120, eet: 120, eest: 180, msk: 180, ist: 330 },
  ...{ at: -240, ast: -240, adt: -180, et: -300, est: -300, edt: -240, ct: -360, cst: -360 },
  ...{ cdt: -300, mt: -420, mst: -420, mdt: -360, pt: -480, pst: -480, pdt: -420 },
  ...{ a: 60, n: -60, m: 720, y: -720 },
};

/** Zone names that may follow an offset, longest first: `+0700 WIB`. */
const NAMES = Object.keys(ZONE_NAMES)
  .filter((name) => name.length > 1)
  .sort((one, other) => other.length - one.length)
  .join('|');

const CLOCK = String.raw`(?<h>\d{1,2})[:.](?<mi>\d{1,2})(?:[:.](?<s>\d{1,2})(?:[.,]\d+)?)?(?:\s*(?<half>[ap])\.?m\b\.?)?`;
// +0700 · GMT+7 · WIB · (WIB) · +0700 (WIB) · +0700 WIB · GMT+0700 (Western Indonesia Time)
const ZONE = String.raw`\(?(?<zone>(?:gmt|utc)?\s?[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,5}(?:/[a-z]+)?)\)?(?:\s*(?:\([^()]*\)|\[[^[\]]*\]|(?:${NAMES})))?`;
const BETWEEN = String.raw`(?:\s*(?:[,|•·@/–—-]|pukul|jam|at\b))*\s*`;
const TIME = String.raw`(?:${BETWEEN}${CLOCK}(?:\s*${ZONE})?)?`;
// Thu, · Kamis · Kamis30; any word of any language, but not Diperbarui, which tells another time
const WEEKDAY = String.raw`(?:(?!${UPDATED.join('|')})\p{L}[\p{L}'.]*(?:[\s,]+|(?=\d))|,\s*)`;
// Kompas.com - · Diterbitkan: · Dipublikasikan · Published on
const LEAD = String.raw`(?:(?!${UPDATED.join('|')})(?:[\p{L}.' ]{2,40}\s*[–—:|-]\s*|(?:${PUBLISHED.join('|')})\s+))?`;
const MONTH = String.raw`(?<month>\p{L}+)\.?`;
const DAY = String.raw`(?<d>\d{1,2})(?:st|nd|rd|th)?`;

/** The accepted forms, a sample beside each. All are matched against the whole, tidied text. */
const FORMS: readonly RegExp[] = [
  // 2003-12-31T10:14:55.12-08:00 · 2004-07-08 23:56:58 · 2003-12-31 · 2003-012-31T10:14:55+00:00 ·
  // 2023-11-30WIB14:05:33+07:00, in which PHP wrote the zone for the T
  `${WEEKDAY}?(?<y>\\d{4})-0?(?<mo>\\d{1,2})-(?<d>\\d{1,2})(?:(?:(?<early>[a-z]{1,5})|${BETWEEN})${CLOCK}(?:\\s*${ZONE})?)?`,
  // 20031231T101455Z
  '(?<y>\\d{4})(?<mo>\\d{2})(?<d>\\d{2})(?:t(?<h>\\d{2}):?(?<mi>\\d{2})(?::?(?<s>\\d{2}))?(?<zone>z|[+-]\\d{2}:?\\d{2})?)?',
  // 2003-12 · 2003
  '(?<y>\\d{4})(?:-(?<mo>\\d{2}))?',
  // 03-12-31 · 031231 · -0312 · -03-12
  '(?<y>\\d{2})-(?<mo>\\d{2})-(?<d>\\d{2})',
  '(?<y>\\d{2})(?<mo>\\d{2})(?<d>\\d{2})',
  '-(?<y>\\d{2})-?(?<mo>\\d{2})',
  // 2003-335 · 03-335 (day of the year; 03335 is left alone, since 22013 looks the same)
  '(?<y>\\d{4})-(?<ordinal>\\d{3})',
  '(?<y>\\d{2})-(?<ordinal>\\d{3})',
  // Fri, 2006/09/15 08:19:53 EDT
  `${WEEKDAY}?(?<y>\\d{4})[/.](?<mo>\\d{1,2})[/.](?<d>\\d{1,2})${TIME}`,
  // Thu, 01 Jan 2004 19:48:21 GMT · Kamis, 30 November 2023 | 14:05 WIB · 13 Feb, 2012 06:28 UTC
  `${LEAD}${WEEKDAY}?${DAY}[\\s.-]*${MONTH}[\\s,-]*(?<y>\\d{4}|\\d{2})${TIME}`,
  // Thu Aug 30 2012 17:26:16 +0200 · August 30, 2012, 5:26 pm · November 29, 2023
  `${LEAD}${WEEKDAY}?${MONTH}\\s*${DAY}[\\s,]+(?<y>\\d{4})${TIME}`,
  // Sun Jan  4 16:29:06 2004 · Sun Jul 15 01:16:00 +0000 2012 · Wed Nov 29 10:00:00 WIB 2023
  `${WEEKDAY}?${MONTH}\\s+(?<d>\\d{1,2})\\s+${CLOCK}(?:\\s+${ZONE})?\\s+(?<y>\\d{4})`,
  // Rabu, 29/11/2023, 10:00 WIB · 29-11-2023 10.00 · 29/11/2023 07:05:00 PM: day first, as in Indonesia
  `${LEAD}${WEEKDAY}?(?<d>\\d{1,2})[/.-](?<mo>\\d{1,2})[/.-](?<y>\\d{4})${TIME}`,
  // 2004-július-13T9:15-05:00
  `(?<y>\\d{4})-${MONTH}-(?<d>\\d{1,2})t${CLOCK}(?:\\s*${ZONE})?`,
].map((form) => new RegExp(`^${form}$`, 'iu'));

/** Korean portals write the parts out; both are given in Korean time (UTC+9). */
const KOREAN: readonly [RegExp, (parts: RegExpExecArray) => string][] = [
  // 2004-05-25 오후 11:23:17
  [
    /^(\d{4}-\d{2}-\d{2})\s+(오전|오후)\s+(\d{1,2})(:\d{2}:\d{2})$/u,
    (m) => `${m[1]} ${(Number(m[3]) % 12) + (m[2] === '오후' ? 12 : 0)}${m[4]} +0900`,
  ],
  // 2004년 05월 28일 01:31:15
  [
    /^(\d{4})년\s*(\d{2})월\s*(\d{2})일\s+(\d{2}:\d{2}:\d{2})$/u,
    (m) => `${m[1]}-${m[2]}-${m[3]} ${m[4]} +0900`,
  ],
];

/**
 * Reads one date as a feed or page prints it.
 *
 * Takes the text and the minutes ahead of UTC to assume where it names no zone (default: UTC).
 * Returns RFC 3339 with that offset (`2023-11-30T14:05:00+07:00`), an ISO day where there is no
 * time of day (`2023-11-30`; a bare month or year is its first day), or null where the text is not
 * a date, names a day, time or zone that does not exist, or a year that no article is of. Never depends on the machine's zone.
 */
export function readDate(text: string, assumed: Offset = 0): string | null {
  if (text.length > 200) return null;
  const key = `${assumed} ${text}`;
  let when = met.get(key);
  if (when === undefined) {
    when = readAnew(text, assumed);
    if (met.size >= MOST_MET) met.clear();
    met.set(key, when);
  }
  return when;
}

/** Dates as they were met: a feed's and a page's are looked at several times. */
const met = new Map<string, string | null>();
const MOST_MET = 5_000;

function readAnew(text: string, assumed: Offset): string | null {
  const clean = korean(tidied(text));
  for (const form of FORMS) {
    const parts = form.exec(clean)?.groups;
    if (parts) {
      const read = assemble(parts, assumed);
      if (read !== null) return read;
    }
  }
  return null;
}

/**
 * True for words that may tell a day in a form which is not known here: they hold a digit, and no
 * year that is far ahead, which content systems write for "never".
 */
export function isUnread(text: string): boolean {
  return (
    text.length <= 100 &&
    /\d/.test(text) &&
    !/(?<!\d)(?:2[1-9]|[3-9]\d)\d\d(?!\d)/.test(text) &&
    readDate(text) === null
  );
}

/** One line, one apostrophe, no brackets around a day: "Jum`at (1/12/2023)" → "Jum'at 1/12/2023". */
function tidied(text: string): string {
  return text
    .replace(/[`´‘’ʼ]/g, "'")
    .replace(/\(\s*(\d[^()]*)\)/g, ' $1 ')
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:[–—|•·-]\s+)?/, '')
    .trim();
}

/** The calendar day of an instant (RFC 3339) in a zone given in minutes ahead of UTC. */
export function dayIn(instant: string, offset: Offset): string {
  if (instant.length === 10) return instant;
  return new Date(Date.parse(instant) + offset * 60_000).toISOString().slice(0, 10);
}

function korean(text: string): string {
  for (const [form, rewrite] of KOREAN) {
    const parts = form.exec(text);
    if (parts) return rewrite(parts);
  }
  return text;
}

function assemble(parts: Record<string, string | undefined>, assumed: Offset): string | null {
  const year = fullYear(parts['y'] ?? '');
  let month = Number(parts['mo'] ?? 1);
  let day = Number(parts['d'] ?? 1);
  if (parts['month'] !== undefined) {
    const name = parts['month'].toLowerCase();
    month = INDONESIAN_MONTHS[name] ?? OTHER_MONTHS[name] ?? 0;
  }
  if (parts['ordinal'] !== undefined) {
    const date = new Date(Date.UTC(year, 0, Number(parts['ordinal'])));
    if (Number(parts['ordinal']) < 1 || date.getUTCFullYear() !== year) return null;
    month = date.getUTCMonth() + 1;
    day = date.getUTCDate();
  }
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (parts['h'] === undefined) return iso;

  let hour = Number(parts['h']);
  const half = parts['half']?.toLowerCase();
  // 14:05 PM says twice what is meant, 14:05 AM contradicts itself.
  if (half !== undefined && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  else if (half === 'a') return null;
  const minute = Number(parts['mi']);
  const second = Number(parts['s'] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const early = /^t$/i.test(parts['early'] ?? 't') ? undefined : parts['early'];
  const zone = parts['zone'] ?? early;
  const offset = zone === undefined ? assumed : zoneOffset(zone);
  if (offset === null) return null;
  return `${iso}T${two(hour)}:${two(minute)}:${two(second)}${offsetText(offset)}`;
}

/** Two-digit years as RFC 2822 section 4.3 reads them: 00-49 is 20xx, 50-99 is 19xx. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year + (year < 50 ? 2000 : 1900);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

function zoneOffset(text: string): number | null {
  const name = text.toLowerCase().trim();
  const numeric = /^(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d{2})?$/.exec(name);
  if (!numeric) return ZONE_NAMES[name] ?? null;
  const hours = Number(numeric[2]);
  const minutes = Number(numeric[3] ?? 0);
  if (hours > 14 || minutes > 59) return null;
  return (numeric[1] === '-' ? -1 : 1) * (hours * 60 + minutes);
}

function offsetText(offset: Offset): string {
  if (offset === 0) return 'Z';
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
