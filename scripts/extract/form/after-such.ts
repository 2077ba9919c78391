import { UTTERANCES } from '../../lang/id/speech.ts';
import { anyOf, type Form, oneOf, saidBy } from './form.ts';

const SUCH = new RegExp(
  `^[\\s,"”“'’.!?-]*(?<cue>begitu|demikian)(?:lah)?\\s+(?:${anyOf(UTTERANCES)})(?![\\p{L}])\\s*`,
  'iu',
);

/** `," begitu kalimat pertama X`, `," demikian bunyi keterangan X`. */
export const afterSuch: Form = {
  id: 'after-such',
  examples: [
    [',” begitu kalimat pertama seorang pejabat, pekan lalu.', 'begitu: seorang pejabat'],
    [',” demikian bunyi keterangan Bupati Tapin Yamani.', 'demikian: Bupati Tapin Yamani'],
    [',” begitu isi surat itu.', null],
    [',” begitu ia pulang.', null],
  ],
  find(clause) {
    const match = SUCH.exec(clause.text);
    if (!match) return [];
    const cue = (match.groups?.cue ?? '').toLowerCase();
    const start = match[0].toLowerCase().indexOf(cue);
    return oneOf(saidBy(clause, match[0].length, cue, { start, end: start + cue.length }));
  },
};
