import { CAUSES, type Cause } from '../schema/correction.ts';
import type { Both } from './column.ts';

/** What each cause is in English; a new cause without one does not compile. */
const IN_ENGLISH: Record<Cause, string> = {
  'artikel-ditarik': 'its outlet withdrew or corrected the article.',
  'salah-catat':
    'the record was wrong: no statement or event, or never made or happened like that.',
  melindungi: 'somebody has to be protected.',
  permintaan:
    'somebody who is named asked for it: right of reply, of correction, or to have it erased.',
  'putusan-hukum': 'a court, the Press Council or a law demanded it.',
  lainnya: 'another cause.',
};

/** Every cause in both languages. */
export const CAUSE_MEANINGS = Object.fromEntries(
  Object.entries(CAUSES).map(([cause, id]) => [
    cause,
    { id: `${id}.`, en: IN_ENGLISH[cause as Cause] },
  ]),
) as Record<Cause, Both>;
