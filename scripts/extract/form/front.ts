import { PASSIVE_VERBS } from '../../lang/id/speech.ts';
import { BETWEEN } from './between.ts';
import { anyOf, cueOf, type Form, saidBy, spanOf } from './form.ts';
import { STRONG_VERBS } from './strong.ts';

const PASSIVES = anyOf(PASSIVE_VERBS).replace(/(^|\|)d/g, '$1[Dd]');
const FRONT = new RegExp(
  `^(?:(?:Seperti|Sebagaimana)\\s(?:yang\\s)?(?=di))?(?<cue>(?:${PASSIVES})` +
    '|Kata|Ujar|Tutur|Ungkap|Lanjut|Tambah|Imbuh|Jelas|Sambung|Tegas|Terang|Sebut)\\s+(?:oleh\\s+)?',
  'u',
);
/** "Hal senada disampaikan X, pedagang yang …": the words stand elsewhere. */
const ALIKE = /^Hal (?:senada|serupa|sama)/;
/** "…, Senin, yang menyebut bus itu tua", "…, bahwa 37 penerbangan batal" */
const SAYS_HERE = new RegExp(`,?\\s(?:bahwa|yang\\s${BETWEEN}(?:${STRONG_VERBS}))\\s`, 'u');
const NAMED_ONLY = /^disebut\b/i;

/** "Dikatakan X, …", "Kata X, …", "Namun kata dia, …". */
export const front: Form = {
  id: 'front',
  examples: [
    ['Dikatakan Budi Santoso, jalan itu rusak.', 'Dikatakan: Budi Santoso'],
    ['Kata Bupati Tapin Yamani, dana sudah cair.', 'Kata: Bupati Tapin Yamani'],
    ['Seperti dikatakan Budi Santoso, jalan itu rusak.', 'dikatakan: Budi Santoso'],
    ['Seperti disampaikan sebelumnya, jalan itu rusak.', null],
    ['Disebut Budi Santoso, jalan itu rusak.', null],
  ],
  find(clause) {
    const { text, main } = clause;
    const rest = text.slice(main);
    const match = FRONT.exec(main > 0 ? `${rest[0]?.toUpperCase() ?? ''}${rest.slice(1)}` : rest);
    if (!match || NAMED_ONLY.test(match[0])) return [];
    const span = spanOf(match, cueOf(match), main);
    const cue = text.slice(span.start, span.end);
    const found = saidBy(clause, main + match[0].length, cue, span);
    // "Hal senada disampaikan X.": nothing is said here.
    const isAlike =
      ALIKE.test(text.slice(0, main)) && !SAYS_HERE.test(found?.attribution.rest ?? '');
    return found ? [{ ...found, pointing: isAlike || !/\p{L}/u.test(found.attribution.rest) }] : [];
  },
};
