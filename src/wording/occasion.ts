import { dayNumberOf, type Related } from './related.ts';

/** When the same words are one utterance, when another occasion, and when no longer a contradiction. */

/**
 * Days apart, before or after, at which the same sentence can still be one utterance that outlets
 * credit differently. A press release is printed within days, and the largest slip that reading a
 * date makes is a weekday taken for that of the week before or after: seven days.
 */
export const WINDOW = 7;

/** Days apart at which the same words of one speaker are another occasion, not a slip of the calendar. */
const OTHER_OCCASION = 2;

/** Whether the same words would contradict each other: of two mouths or days, and near in time. */
export function differ(a: Related, b: Related): boolean {
  const apart = daysApart(a, b);
  return apart !== null && apart <= WINDOW && isOther(a, b);
}

/** Whether two statements are of different speakers, or of one on different occasions. */
export function isOther(a: Related, b: Related): boolean {
  if (a.kind !== b.kind || a.speaker === null || b.speaker === null) return false;
  if (a.speaker !== b.speaker) return true;
  const apart = daysApart(a, b);
  return a.day !== null && b.day !== null && apart !== null && apart >= OTHER_OCCASION;
}

/** Null where one of them is of no known day. */
export function daysApart(a: Related, b: Related): number | null {
  const [one, other] = [dayNumberOf(a), dayNumberOf(b)];
  return one === null || other === null ? null : Math.abs(one - other);
}
