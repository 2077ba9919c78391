import { PASSIVE_VERBS, QUOTE_CUES } from '../../lang/id/speech.ts';
import { anyOf, type Form, unnamed } from './form.ts';

const PASSIVE = anyOf(PASSIVE_VERBS);
const FRONT_NYA = new RegExp(
  `^(?:(?:${anyOf(QUOTE_CUES)}|${PASSIVE})nya(?:\\s(?:lagi|pula|kemudian))?,\\s|(?:${PASSIVE})nya\\s)`,
  'iu',
);

/** "Lanjutnya, tiga orang sedang diperiksa.", "Dikatakannya jalan itu rusak." */
export const frontNya: Form = {
  id: 'front-nya',
  examples: [
    ['Lanjutnya, tiga orang sedang diperiksa.', 'lanjutnya: -'],
    ['Dikatakannya jalan itu rusak.', 'dikatakannya: -'],
    ['Katanya lagi, jalan itu rusak.', 'katanya lagi: -'],
    ['Tanyanya lagi lalu pergi.', null],
  ],
  find({ text, main }) {
    const match = FRONT_NYA.exec(text.slice(main));
    if (!match) return [];
    const cue = match[0].replace(/,?\s$/, '').toLowerCase();
    return [
      unnamed(cue, { start: main, end: main + cue.length }, text.slice(main + match[0].length)),
    ];
  },
};
