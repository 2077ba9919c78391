import { PASSIVE_VERBS } from '../../lang/id/speech.ts';
import { anyOf, cueOf, type Form, oneOf, saidBy, spanOf } from './form.ts';

const POINTING = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}+(?:\\s\\p{Ll}+)?\\s(?:itu|ini|tersebut)|Hal|Pernyataan|Kabar|Informasi|Demikian|Itu|Penjelasan|Keterangan|Imbauan|Ungkapan|Kepastian|Pengakuan|Pandangan|Pendapat|Harapan|Keluhan|Usulan|Kritik|Saran|Dukungan|Peringatan|Seruan|Ajakan)(?![\\p{L}])[^.]{0,60}?(?<cue>${anyOf(PASSIVE_VERBS)})\\s+(?:oleh\\s+|langsung\\s+)*`,
  'u',
);

/** "Hal itu disampaikan X di Y, Rabu": the words stand before it or after it. */
export const pointing: Form = {
  id: 'pointing',
  examples: [
    [
      'Hal itu disampaikan Bupati Tapin Yamani di Rantau, Rabu.',
      'disampaikan: Bupati Tapin Yamani',
    ],
    ['Kabar tersebut dibenarkan oleh Budi Santoso.', 'dibenarkan: Budi Santoso'],
    ['Hal itu berbahaya bagi warga.', null],
  ],
  find(clause) {
    const match = POINTING.exec(clause.text.slice(clause.main));
    if (!match) return [];
    const cue = cueOf(match);
    const at = clause.main + match[0].length;
    return oneOf(saidBy(clause, at, cue, spanOf(match, cue, clause.main), true));
  },
};
