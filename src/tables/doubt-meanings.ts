import { REVIEW_REASONS, type ReviewReason } from '../schema/review.ts';
import type { Both } from './column.ts';

/** What each doubt means in English, with an example; a new reason without one does not compile. */
const IN_ENGLISH: Record<ReviewReason, string> = {
  'speaker-inferred':
    'The speaker follows from an earlier sentence and is not named in this one: "… ujarnya."',
  'speaker-ambiguous':
    'The name is not certain: several people may have said it, or office and name run together, as in "Bupati Tabalong Anang Syakhfiani Resmi …".',
  'speaker-unknown': 'No speaker was found in the article.',
  'office-unknown':
    'The office or its body is not known, so that it is not certain whether an official speaks.',
  'date-missing': 'No day is known, although a date that may be its day stands nearby.',
  'date-inferred':
    'The day comes from another statement or from the end of a sentence, and may be wrong.',
  'weekday-mismatch':
    'The printed weekday does not fit the printed date: "Senin (30/11/2023)", which was a Thursday.',
  'quote-damaged': 'A quotation mark is missing, doubled or cut off.',
  'text-cut': 'The article may be cut off: its page holds more than could be read.',
  'style-unfamiliar':
    'The article is written unlike those that the program knows, so that even what looks clear may be wrong.',
  'statement-unsure':
    'It may be no statement: the sentence may only introduce a quotation or name a topic.',
  'second-hand': 'The outlet quotes another outlet or a document.',
  relayed: "The speaker passes on somebody else's words.",
  'speaker-private':
    'It is not certain that the speaker is a public figure; no name is written until an editor decides.',
  'protected-person':
    'The article is about somebody who must be protected: make sure that nothing in the words tells who.',
  'role-differs': 'The printed office is another than the one on record for that day.',
};

/** Every doubt in both languages. */
export const DOUBT_MEANINGS = Object.fromEntries(
  Object.entries(REVIEW_REASONS).map(([reason, id]) => [
    reason,
    { id, en: IN_ENGLISH[reason as ReviewReason] },
  ]),
) as Record<ReviewReason, Both>;
