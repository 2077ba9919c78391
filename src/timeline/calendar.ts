import { format } from 'date-fns/format';
import { id } from 'date-fns/locale/id';
import { ZONES, type Zone } from '../schema/zone.ts';

/** Days in words, by form: a site has few days and tells each of them hundreds of times. */
const inWords = { long: new Map(), short: new Map(), weekday: new Map() } satisfies Record<
  string,
  Map<string, string>
>;

/** A record's day, month or year (2023-11-29, 2023-11, 2023) in words; never a zone's business. */
export function dayInWords(text: string, form: 'long' | 'short' | 'weekday' = 'long'): string {
  const words = inWords[form].get(text) ?? wordsOfDay(text, form);
  inWords[form].set(text, words);
  return words;
}

function wordsOfDay(text: string, form: 'long' | 'short' | 'weekday'): string {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number);
  if (year === undefined || month === undefined) return text;
  const date = new Date(year, month - 1, day ?? 1);
  if (day === undefined) return format(date, 'MMMM yyyy', { locale: id });
  const pattern = { long: 'd MMMM yyyy', short: 'd MMM yyyy', weekday: 'EEEE, d MMMM yyyy' }[form];
  return format(date, pattern, { locale: id });
}

/** True for an instant (2023-11-29T14:30:00+07:00), false for a bare day. */
export function hasClock(text: string): boolean {
  return text.includes('T');
}

/** An instant in an Indonesian zone. */
export interface LocalTime {
  /** The same instant, RFC 3339 with the zone's own offset. */
  instant: string;
  day: string;
  /** "14.30 WIB", as Indonesian newspapers write it. */
  clock: string;
}

/** Likewise by the clock of a zone: of one article twenty tables, feeds and pages tell. */
const onClocks = new Map<Zone, Map<string, LocalTime>>();

/** What the clock of `zone` shows at `instant` (RFC 3339 with any offset). */
export function localTime(instant: string, zone: Zone = 'WIB'): LocalTime {
  const known = onClocks.get(zone) ?? new Map<string, LocalTime>();
  onClocks.set(zone, known);
  const time = known.get(instant) ?? clockAt(instant, zone);
  known.set(instant, time);
  return time;
}

function clockAt(instant: string, zone: Zone): LocalTime {
  const shifted = new Date(Date.parse(instant) + ZONES[zone] * 3_600_000).toISOString();
  return {
    instant: `${shifted.slice(0, 19)}+0${ZONES[zone]}:00`,
    day: shifted.slice(0, 10),
    clock: `${shifted.slice(11, 13)}.${shifted.slice(14, 16)} ${zone}`,
  };
}

/** A day or instant as RFC 3339 with an offset: feeds allow nothing less. A day is its midnight in WIB. */
export function instantOf(dayOrInstant: string): string {
  if (hasClock(dayOrInstant)) return dayOrInstant;
  const [year, month = '01', day = '01'] = dayOrInstant.split('-');
  return `${year}-${month}-${day}T00:00:00+07:00`;
}

/** A day or instant as milliseconds, for ordering and comparing only. */
export function momentOf(dayOrInstant: string): number {
  return Date.parse(instantOf(dayOrInstant));
}
