import { NOT_HELD } from '../../lang/id/clauses.ts';
import { HELD_VERBS } from '../../lang/id/speech.ts';
import { anyOf, cueOf, type Form, saidBy, spanOf } from './form.ts';

/** Offices that also stand in small letters before a name. */
const OFFICES =
  'anggota|bupati|direktur|jubir|juru|k|manajer|pengacara|penasihat|pimpinan|sekretaris|wakil|wali';
const CONFIRMED = new RegExp(
  '^[^,."“”]{3,90}?\\s(?<cue>dibenarkan|dibantah|ditepis|disangkal|diakui|juga disampaikan|juga diungkapkan)' +
    `\\s+(?:oleh\\s+)?(?=\\p{Lu}|(?:${OFFICES})\\p{Ll}*\\s)`,
  'u',
);

/** "Warga diminta X tidak …": whoever asks stands behind the passive, and then what is asked. */
const ASKED =
  /^[^,."“”]{3,90}?\s(?<cue>diminta|diimbau|dihimbau|diingatkan)\s+(?:oleh\s+)?(?=\p{Lu})/u;
/** "Jalan itu dinilai X terlalu sempit.": what X holds of something stands behind the name. */
const HELD = new RegExp(
  `^[^,."“”]{3,90}?(?<!(?<!\\p{L})(?:yang|apa|seperti|sebagaimana))\\s(?<cue>${anyOf(HELD_VERBS)})\\s+(?:oleh\\s+)?(?=\\p{Lu})`,
  'u',
);
/** No circumstance of the saying, and nothing that only goes on with the subject. */
export const IS_HELD = new RegExp(`^\\s(?!(?:${anyOf(NOT_HELD)})\\s)\\p{Ll}+\\s\\p{L}`, 'u');

const TO_DO = /^,?\s(?:untuk|agar|supaya|tidak|tak|jangan|tetap|segera|lebih|bahwa)\s/;

/** "Kabar itu dibenarkan X", "Data serupa juga disampaikan oleh X". */
export const confirmed: Form = {
  id: 'confirmed',
  examples: [
    [
      'Penutupan jalan dibenarkan Kepala BPBD Budi Santoso.',
      'dibenarkan: Kepala BPBD Budi Santoso',
    ],
    [
      'Warga diminta Camat Wringin Budi Santoso tidak panik.',
      'diminta: Camat Wringin Budi Santoso',
    ],
    [
      'Tudingan mobilisasi kades dibantah jubir tim Rina, Budi Santoso.',
      'dibantah: jubir tim Rina, Budi Santoso',
    ],
    ['Jalan itu dinilai Budi Santoso terlalu sempit.', 'dinilai: Budi Santoso'],
    ['Jalan yang dinilai Budi Santoso sempit itu ditutup.', null],
    ['Jalan itu dinilai Budi Santoso di kantornya.', null],
    ['Penutupan jalan dibenarkan dia.', null],
    ['Dua saksi diminta Polres Tapin hadir.', null],
  ],
  find(clause) {
    const { text, main } = clause;
    const asked = ASKED.exec(text.slice(main));
    const held = HELD.exec(text.slice(main));
    const match = asked ?? CONFIRMED.exec(text.slice(main)) ?? held;
    if (!match) return [];
    const cue = cueOf(match);
    const found = saidBy(clause, main + match[0].length, cue, spanOf(match, cue, main));
    if (!found || found.attribution.mention?.kind === 'pronoun') return [];
    if (match === held && !IS_HELD.test(found.attribution.rest)) return [];
    return asked && !TO_DO.test(found.attribution.rest) ? [] : [found];
  },
};
