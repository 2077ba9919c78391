import type { ReviewReason } from '../../src/schema/review.ts';

/**
 * How much harm a wrong record does, worst first: somebody whom the article protects is named, the
 * same words stand in other mouths, then who said it, in which office, and when. A person who is named
 * for words that are not theirs is harmed most.
 */
const BY_HARM: readonly (ReviewReason | 'conflict')[] = [
  'protected-person',
  'speaker-private',
  'conflict',
  'speaker-unknown',
  'speaker-ambiguous',
  'speaker-inferred',
  'relayed',
  'second-hand',
  'quote-damaged',
  'text-cut',
  'role-differs',
  'office-unknown',
  'weekday-mismatch',
  'date-inferred',
  'date-missing',
];

/**
 * The place of a record among those that wait for an editor: lower comes first.
 *
 * @param review what the program doubts in it
 * @param inConflict whether its words are credited to others, too, and nobody has settled it
 */
export function harmOf(review: readonly ReviewReason[], inConflict = false): number {
  const places = [...review, ...(inConflict ? (['conflict'] as const) : [])].map((reason) =>
    BY_HARM.indexOf(reason),
  );
  return Math.min(BY_HARM.length, ...places.filter((place) => place !== -1));
}
