import { readMention } from '../mention.ts';
import type { Form } from './form.ts';

/** "Menteri Sosial Rina Kartika: "…"": a name and a colon before a quotation, no verb. */
export const colon: Form = {
  id: 'colon',
  examples: [
    ['Menteri Sosial Rina Kartika: ', ':: Menteri Sosial Rina Kartika'],
    ['Rina Kartika pulang: ', null],
    ['Isi surat itu: ', null],
  ],
  find({ text, main, evidence }) {
    if (!text.trimEnd().endsWith(':')) return [];
    const read = readMention(text.slice(main), evidence);
    const end = main + (read?.length ?? 0);
    if (read?.mention.kind !== 'person' || !/^\s*:?\s*$/.test(text.slice(end))) return [];
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
