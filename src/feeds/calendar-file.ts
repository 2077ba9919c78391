import { createHash } from 'node:crypto';
import { momentOf } from '../timeline/calendar.ts';
import type { Due } from '../timeline/due.ts';
import { DEADLINE_STATES, dayOf, outletNames, quotedWords, whoOf } from './caption.ts';
import { type Absolute, pathOfItem } from './permalink.ts';
import { standingInside } from './reviewed.ts';

/**
 * Deadlines as an iCalendar file (RFC 5545): one all-day event each, that a calendar keeps up to date
 * by reading the file again.
 *
 * @param now RFC 3339; when the file is made
 */
export function calendarFile(
  name: string,
  due: readonly Due[],
  now: string,
  absolute: Absolute,
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tenggat//ID',
    property('NAME', name),
    property('X-WR-CALNAME', name),
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...due.flatMap((one) => eventOf(one, now, absolute)),
    'END:VCALENDAR',
  ];
  return lines.flatMap(folded).join('\r\n').concat('\r\n');
}

const DAY_MS = 86_400_000;

function eventOf({ deadline, statement }: Due, now: string, absolute: Absolute): string[] {
  const url = absolute(pathOfItem(statement));
  const uid = createHash('sha256').update(`${url} ${deadline.due} ${deadline.words}`).digest('hex');
  const next = new Date(Date.parse(deadline.due) + DAY_MS).toISOString().slice(0, 10);
  const state = deadline.state === 'terbuka' ? '' : ` (${DEADLINE_STATES[deadline.state]})`;
  return [
    'BEGIN:VEVENT',
    `UID:${uid.slice(0, 32)}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${deadline.due.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    'TRANSP:TRANSPARENT',
    property('SUMMARY', `Tenggat ${whoOf(statement)}: ${deadline.words}${state}`),
    property(
      'DESCRIPTION',
      `${quotedWords(statement)} (${dayOf(statement)}, menurut ${outletNames(statement)}; ${standingInside(statement)})\n${url}`,
    ),
    `URL:${url}`,
    'END:VEVENT',
  ];
}

const stamp = (at: string): string =>
  new Date(momentOf(at)).toISOString().replace(/[-:]|\.\d+/g, '');

/** A property whose value is text from outside: what iCalendar reads as its own marks is escaped (3.3.11). */
function property(name: string, text: string): string {
  const escaped = text
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r\n?|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001F\u007F]/g, ' ');
  return `${name}:${escaped}`;
}

/** Longest line in octets, its break not counted (3.1). */
const MOST_OCTETS = 75;

/** A line as lines that are short enough; each but the first begins with a space. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      lines.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...lines, part];
}
