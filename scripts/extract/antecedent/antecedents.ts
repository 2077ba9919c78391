import type { Antecedent, Resolution, Situation } from './antecedent.ts';
import { bodyNamed } from './body.ts';
import { epithet, officeAlone, officeHolder, officeWithName } from './office.ts';
import { personNamed } from './person.ts';
import { bodyBefore, lastSpeaker } from './pronoun.ts';

/** Whom an attribution means, and by which antecedent. */
export type Resolved = Resolution & { antecedent: string };

/** In the order in which they are asked. */
export const ANTECEDENTS: readonly Antecedent[] = [
  bodyBefore,
  lastSpeaker,
  personNamed,
  officeHolder,
  officeWithName,
  epithet,
  officeAlone,
  bodyNamed,
];

/** Whom an attribution means, and by which antecedent. */
export function resolve(situation: Situation): Resolved {
  for (const { id, find } of ANTECEDENTS) {
    const found = find(situation);
    if (found) return { ...found, antecedent: id };
  }
  return { speaker: null, text: null, review: ['speaker-unknown'], antecedent: 'nobody' };
}
