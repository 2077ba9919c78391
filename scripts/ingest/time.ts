const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/**
 * The same moment with a zone's offset: 2023-11-28T18:00:00Z is 2023-11-29T01:00:00+07:00 in WIB.
 * A day stays a day.
 *
 * @param offset minutes ahead of UTC
 */
export function inZone(time: string, offset: number): string {
  const [given] = /(?:Z|[+-]\d{2}:\d{2})$/.exec(time) ?? [];
  if (time.length <= 10 || given === undefined) return time;
  const written = `${offset < 0 ? '-' : '+'}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
  if (given === written) return time;
  const local = new Date(Date.parse(time) + offset * MINUTE).toISOString();
  return `${local.slice(0, 19)}${written}`;
}

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');

/**
 * A time of publication that can be true: at most a day ahead, for clocks and zones that are off.
 *
 * @param now milliseconds since 1970
 * @returns null for 2999 and the like
 */
export function plausible(time: string | null | undefined, now: number): string | null {
  if (!time) return null;
  return Date.parse(time) <= now + DAY ? time : null;
}
