import { PASSIVE_VERBS } from '../../lang/id/speech.ts';
import { anyOf, type Form, unnamed } from './form.ts';

const PASSIVE = new RegExp(
  `^(?:${anyOf(PASSIVE_VERBS).replace(/(^|\|)d/g, '$1D')}),\\s(?=\\p{Ll})`,
  'u',
);

/** "Disebutkan, dua kapal beras tiba pekan ini.": nobody is named. */
export const passiveAlone: Form = {
  id: 'passive-alone',
  examples: [
    ['Disebutkan, dua kapal beras tiba pekan ini.', 'disebutkan: -'],
    ['Disebutkan Budi, dua kapal tiba.', null],
  ],
  find({ text, main }) {
    const match = PASSIVE.exec(text.slice(main));
    if (!match) return [];
    const cue = match[0].replace(/,\s$/, '').toLowerCase();
    return [
      unnamed(cue, { start: main, end: main + cue.length }, text.slice(main + match[0].length)),
    ];
  },
};
