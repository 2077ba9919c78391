import { PROTECTED_SUBJECTS } from '../../src/schema/withheld.ts';
import type { Recorded } from '../record/record.ts';
import type { Note } from './note.ts';

/** Where the guide says what to do. */
const GUIDE = 'lihat "Melindungi orang" di CONTRIBUTING.md';

/**
 * What a person has to be told about whom an article would have named. An article about somebody who must
 * be protected is named by its id, never by its address: what a run says may be published.
 *
 * @param at address or file of the article
 */
export function notesOn(recorded: Recorded, outlet: string, at: string): Note[] {
  const { article, subject, isOpen, withheld, nameless, outcome } = recorded;
  const note = { outlet, at: namedAs(recorded, at), stage: 'record' } as const;
  const notes: Note[] = [];
  if (subject && isOpen) {
    notes.push({
      ...note,
      what: `${PROTECTED_SUBJECTS[subject]}: sudah tercatat dengan judul dan alamatnya`,
      remedy: `npm run erase -- articles/${article}`,
    });
  }
  if (outcome === 'known') return notes;
  const count = withheld.reduce((sum, one) => sum + one.count, 0);
  if (subject) {
    notes.push({
      ...note,
      what: `${PROTECTED_SUBJECTS[subject]}: ${count} ditahan, yang lain disamarkan`,
      remedy: `bandingkan yang bertanda protected-person dengan artikelnya; ${GUIDE}`,
    });
  }
  if (nameless > 0) {
    notes.push({
      ...note,
      what: `${nameless} pernyataan tanpa nama: narasumbernya mungkin bukan tokoh publik`,
      remedy: `putuskan pada yang bertanda speaker-private; ${GUIDE}`,
    });
  }
  return notes;
}

/** How a run names an article. */
export const namedAs = ({ article, subject, isSealed }: Recorded, at: string): string =>
  subject || isSealed ? article : at;
