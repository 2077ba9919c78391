import { speakerOf } from '../draft.ts';
import { Person } from '../register.ts';
import type { Antecedent } from './antecedent.ts';

/** "kata Nezar": the person of the article whom the name, or a part of it, means. */
export const personNamed: Antecedent = {
  id: 'person-named',
  examples: [
    ['Bupati Tapin Budi Santoso membuka pasar. "Kios gratis setahun," ujar Budi.', 'Budi Santoso'],
  ],
  find({ attribution: { mention }, register }) {
    if (mention?.kind !== 'person' || !mention.name) return null;
    register.add(mention);
    const found = register.find(mention.name);
    const person = found?.person ?? new Person(mention.name, mention.role);
    return {
      speaker: speakerOf(person, register),
      text: mention.name,
      review:
        found?.ambiguous || person.unsure || register.hasNamesake(person)
          ? ['speaker-ambiguous']
          : [],
    };
  },
};
