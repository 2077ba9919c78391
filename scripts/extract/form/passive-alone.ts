import { PASSIVE_VERBS } from '../../lang/id/speech.ts';
import { isNameToken } from '../lexicon.ts';
import { readMention } from '../mention.ts';
import { wordOf } from '../word.ts';
import { anyOf, type Form, unnamed } from './form.ts';

const PASSIVE = new RegExp(
  `^(?:${anyOf(PASSIVE_VERBS).replace(/(^|\|)d/g, '$1D')}),\\s(?=\\p{L})`,
  'u',
);

/** "Disebutkan, dua kapal beras tiba pekan ini.": nobody is named. */
export const passiveAlone: Form = {
  id: 'passive-alone',
  examples: [
    ['Disebutkan, dua kapal beras tiba pekan ini.', 'disebutkan: -'],
    ['Dikatakan, Pergub Nomor 24 memberi ruang kepada lurah.', 'dikatakan: -'],
    ['Disebutkan Budi, dua kapal tiba.', null],
    ['Disebutkan, Bupati Tapin Budi Santoso akan datang.', null],
  ],
  find({ text, main, evidence }) {
    const match = PASSIVE.exec(text.slice(main));
    if (!match) return [];
    const said = text.slice(main + match[0].length);
    // "Disampaikan, Budi Santoso …": may be who says it.
    const named = /^\p{Lu}/u.test(said) ? readMention(said, evidence)?.mention : undefined;
    if (named && named.kind !== 'organisation' && (named.role !== null || named.kind !== 'person'))
      return [];
    if (named?.name && isNameToken(wordOf(named.name.split(' ', 1)[0] ?? ''))) return [];
    const cue = match[0].replace(/,\s$/, '').toLowerCase();
    return [
      unnamed(cue, { start: main, end: main + cue.length }, text.slice(main + match[0].length)),
    ];
  },
};
