import { NO_CUES } from '../../lang/id/speech.ts';
import { cueOf, type Form, saidBy, spanOf, unnamed } from './form.ts';

const NYA_AFTER_QUOTE = /^[,"”’']+\s*(?:begitu\s+|demikian\s+)?(?<cue>\p{Ll}{3,})nya(?=[\s.,])/u;
const WORD_AFTER_QUOTE = /^[,"”’']*\s+(?<cue>\p{Ll}{4,12})\s+(?=\p{Lu})/u;

/** Any small word with -nya that stands where only a cue can: `," sergahnya`. */
export const afterNya: Form = {
  id: 'after-nya',
  examples: [
    [',” gerundelnya.', 'gerundelnya: -'],
    [',” sebelumnya.', null],
  ],
  find({ text }) {
    const match = NYA_AFTER_QUOTE.exec(text);
    if (!match || NO_CUES.has(cueOf(match))) return [];
    const cue = `${cueOf(match)}nya`;
    return [unnamed(cue, spanOf(match, cue), text.slice(match[0].length).trimStart())];
  },
};

/** Any small word before a person that stands where only a cue can: `,” potong Karsono`. */
export const afterWord: Form = {
  id: 'after-word',
  examples: [
    [',” gerundel Budi Santoso.', 'gerundel: Budi Santoso'],
    [',” karya Budi Santoso.', null],
    [',” rapat DPR.', null],
  ],
  find(clause) {
    const match = WORD_AFTER_QUOTE.exec(clause.text);
    if (!match || NO_CUES.has(cueOf(match))) return [];
    const cue = cueOf(match);
    const found = saidBy(clause, match[0].length, cue, spanOf(match, cue));
    return found?.attribution.mention?.kind === 'person' ? [found] : [];
  },
};
