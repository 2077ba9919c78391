import { SPEECH_VERBS } from '../../lang/id/speech.ts';
import { readMention } from '../mention.ts';
import { BETWEEN } from './between.ts';
import { anyOf, cueOf, type Form, spanOf } from './form.ts';

const LEAD = /^[\s,"”]*/;
const SUBJECT_VERB = new RegExp(
  `^\\s*,?\\s*${BETWEEN}(?<cue>${anyOf(SPEECH_VERBS)}|berkata|bilang)(?![\\p{L}])`,
  'iu',
);

/** `…," Budi menjelaskan.` */
export const afterSubject: Form = {
  id: 'after-subject',
  examples: [
    [',” Budi Santoso menjelaskan.', 'menjelaskan: Budi Santoso'],
    [',” Budi Santoso pulang.', null],
  ],
  find({ text, evidence }) {
    const start = LEAD.exec(text)?.[0].length ?? 0;
    const read = readMention(text.slice(start), evidence);
    if (!read) return [];
    const end = start + read.length;
    const verb = SUBJECT_VERB.exec(text.slice(end));
    if (!verb) return [];
    const cue = cueOf(verb);
    return [
      {
        attribution: {
          cue,
          cueSpan: spanOf(verb, cue, end),
          mention: read.mention,
          mentionSpan: { start, end },
          rest: text.slice(end + verb[0].length),
        },
        features: [],
        pointing: false,
      },
    ];
  },
};
