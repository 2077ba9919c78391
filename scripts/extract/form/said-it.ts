import { SAID_IT } from '../../lang/id/clauses.ts';
import { readMention } from '../mention.ts';
import { type Clause, cueOf, type Form, spanOf } from './form.ts';
import { subjectAndVerb } from './subject-verb.ts';

/** "Dia mengatakannya saat …", "Adinda berbicara seusai …": the words stand elsewhere. */
export const saidIt: Form = {
  id: 'said-it',
  examples: [
    ['Budi Santoso mengatakannya saat rapat, Rabu.', 'mengatakannya: Budi Santoso'],
    ['Dia ditemui di rumahnya.', 'ditemui: Dia'],
    ['Budi Santoso mengutarakan hal itu ketika rapat, Rabu.', 'mengutarakan: Budi Santoso'],
    ['Budi Santoso mengatakan jalan dibuka.', null],
    ['Budi Santoso ditemui di rumahnya, Rabu, menyebut jalan itu rusak.', null],
    ['Budi Santoso mengatakan hal itu melanggar aturan.', null],
  ],
  find(clause) {
    const { text, main, evidence } = clause;
    const read = readMention(text.slice(main), evidence);
    if (!read) return [];
    const end = main + read.length;
    const match = SAID_IT.exec(text.slice(end));
    if (!match) return [];
    const cue = cueOf(match);
    // "Budi, ditemui di kantornya, menyebut …": what was said stands here.
    if (/^(?:di|berbicara)/.test(cue) && saysMore(clause, end)) return [];
    return [
      {
        attribution: {
          cue,
          cueSpan: spanOf(match, cue, end),
          mention: read.mention,
          mentionSpan: { start: main, end },
          rest: text.slice(end + match[0].length),
        },
        features: [],
        pointing: true,
      },
    ];
  },
};

/** True when a verb of saying, and what was said, follow. */
function saysMore(clause: Clause, end: number): boolean {
  const said = subjectAndVerb(clause);
  return (
    said !== null && !said.features.includes('weak-verb') && said.attribution.cueSpan.start > end
  );
}
