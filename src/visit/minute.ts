/** Milliseconds of a minute. */
const MINUTE = 60_000;
/** Digits and letters: a minute takes five of them until 2085. */
const RADIX = 36;

/**
 * The minute of an instant, short: every row of a story has one, and no two rows the same.
 *
 * @param instant ISO 8601; a day is its beginning in UTC
 */
export const minuteOf = (instant: string): string =>
  Math.floor(Date.parse(instant) / MINUTE).toString(RADIX);

/** When a minute begins, in milliseconds since 1970. */
export const instantOf = (minute: string): number => Number.parseInt(minute, RADIX) * MINUTE;
