import { COLON_FRAMES, REACTIONS } from '../../lang/id/speech.ts';
import { readMention } from '../mention.ts';
import { anyOf, type Form } from './form.ts';

const ENDS = /^\s*:?\s*$/;
/** "bereaksi di sela wirid:", "angkat bicara:": a word that tells that somebody speaks up. */
const REACTS = new RegExp(`^,?\\s+(?:${anyOf(REACTIONS)})(?:\\s[^:"“”]{0,60})?:\\s*$`, 'u');

/** Nothing, or how they speak, and after the colon words in small letters without marks. */
const UNMARKED = new RegExp(
  `^(?:\\s(?:(?:juga|lebih|pun)\\s)?(?:${anyOf(COLON_FRAMES)})(?:\\s[^:"“”.]{0,40})?)?:\\s(?=\\p{Ll}+(?:\\s[^\\s:]+){3}[^:]*$)`,
  'u',
);

/** "Menteri Sosial Rina Kartika: "…"": a name and a colon before a quotation, no verb. */
export const colon: Form = {
  id: 'colon',
  examples: [
    ['Menteri Sosial Rina Kartika: ', ':: Menteri Sosial Rina Kartika'],
    ['Rina Kartika pulang: ', null],
    ['Wako Padang Rina Kartika bereaksi di sela wirid: ', ':: Wako Padang Rina Kartika'],
    ['Isi surat itu: ', null],
    ['Kadisdik Tapin Rina Kartika: sekolah libur sampai Jumat.', ':: Kadisdik Tapin Rina Kartika'],
    [
      'Ketua KPAI Rina Kartika lebih berhati-hati: guru perlu dilindungi juga.',
      ':: Ketua KPAI Rina Kartika',
    ],
    ['Ketua KPU Rina Kartika menetapkan tiga pasangan: semua lolos dari penelitian.', null],
    ['Kadisdik Tapin Rina Kartika: 2026.', null],
  ],
  find({ text, main, minSaid, evidence }) {
    const open = text.trimEnd().endsWith(':');
    if (!open && (minSaid === 0 || !text.includes(': '))) return [];
    const read = readMention(text.slice(main), evidence);
    const end = main + (read?.length ?? 0);
    if (!open) {
      // A mention takes the mark behind it along.
      const bare = end - Number(text[end - 1] === ':');
      const unmarked = read?.mention.role ? UNMARKED.exec(text.slice(bare)) : null;
      if (read?.mention.kind !== 'person' || !unmarked) return [];
      const colonAt = bare + unmarked[0].lastIndexOf(':');
      return [
        {
          attribution: {
            cue: ':',
            cueSpan: { start: colonAt, end: colonAt + 1 },
            mention: read.mention,
            mentionSpan: { start: main, end },
            rest: text.slice(colonAt + 1),
          },
          features: [],
          pointing: false,
        },
      ];
    }
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
