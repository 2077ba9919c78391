import { type Form, saidBy } from './form.ts';

const THUS = /^(?:Demikian|Begitu)(?:lah)?\s+(?:kata\s+)?(?=\p{Lu})/u;
/** What follows a speaker where their words stand elsewhere. */
const CIRCUMSTANCE = /^\s(?:dalam|saat|ketika|usai|di|kepada|melalui|lewat|seperti),?/u;

/** "Demikian Menteri X dalam keterangannya, Senin (8/9/2025)." */
export const thus: Form = {
  id: 'thus',
  examples: [
    ['Demikian Budi Santoso dalam keterangannya, Senin.', 'demikian: Budi Santoso'],
    ['Demikian Budi Santoso menang lagi.', null],
  ],
  find(clause) {
    const match = THUS.exec(clause.text.slice(clause.main));
    if (!match) return [];
    const start = clause.main;
    const found = saidBy(
      clause,
      start + match[0].length,
      'demikian',
      { start, end: start + 'demikian'.length },
      true,
    );
    return found && CIRCUMSTANCE.test(found.attribution.rest) ? [found] : [];
  },
};
