import { cueOf, type Form, saidBy, spanOf } from './form.ts';

const CONFIRMED =
  /^[^,."“”]{3,90}?\s(?<cue>dibenarkan|dibantah|diakui|juga disampaikan|juga diungkapkan)\s+(?:oleh\s+)?(?=\p{Lu}|k)/u;

/** "Kabar itu dibenarkan X", "Data serupa juga disampaikan oleh X". */
export const confirmed: Form = {
  id: 'confirmed',
  examples: [
    [
      'Penutupan jalan dibenarkan Kepala BPBD Budi Santoso.',
      'dibenarkan: Kepala BPBD Budi Santoso',
    ],
    ['Penutupan jalan dibenarkan dia.', null],
  ],
  find(clause) {
    const { text, main } = clause;
    const match = CONFIRMED.exec(text.slice(main));
    if (!match) return [];
    const cue = cueOf(match);
    const found = saidBy(clause, main + match[0].length, cue, spanOf(match, cue, main));
    return found && found.attribution.mention?.kind !== 'pronoun' ? [found] : [];
  },
};
