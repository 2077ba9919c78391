import { REACTIONS } from '../../lang/id/speech.ts';
import { readMention } from '../mention.ts';
import { anyOf, type Form } from './form.ts';

const ENDS = /^\s*:?\s*$/;
/** "bereaksi di sela wirid:", "angkat bicara:": a word that tells that somebody speaks up. */
const REACTS = new RegExp(`^,?\\s+(?:${anyOf(REACTIONS)})(?:\\s[^:"“”]{0,60})?:\\s*$`, 'u');

/** "Menteri Sosial Rina Kartika: "…"": a name and a colon before a quotation, no verb. */
export const colon: Form = {
  id: 'colon',
  examples: [
    ['Menteri Sosial Rina Kartika: ', ':: Menteri Sosial Rina Kartika'],
    ['Rina Kartika pulang: ', null],
    ['Wako Padang Rina Kartika bereaksi di sela wirid: ', ':: Wako Padang Rina Kartika'],
    ['Isi surat itu: ', null],
  ],
  find({ text, main, evidence }) {
    if (!text.trimEnd().endsWith(':')) return [];
    const read = readMention(text.slice(main), evidence);
    const end = main + (read?.length ?? 0);
    if (
      read?.mention.kind !== 'person' ||
      !(ENDS.test(text.slice(end)) || REACTS.test(text.slice(end)))
    )
      return [];
    const at = text.lastIndexOf(':');
    return [
      {
        attribution: {
          cue: ':',
          cueSpan: { start: at, end: at + 1 },
          mention: read.mention,
          mentionSpan: { start: main, end },
          rest: '',
        },
        features: [],
        pointing: false,
      },
    ];
  },
};
