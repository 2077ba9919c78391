import type { Speaker } from '../draft.ts';
import type { Antecedent, Resolution, Situation } from './antecedent.ts';
import { bodyNamed } from './body.ts';
import { namedSince } from './named-since.ts';
import { epithet, officeAlone, officeHolder, officeWithName } from './office.ts';
import { personNamed } from './person.ts';
import { bodyBefore, lastSpeaker } from './pronoun.ts';
import { besides } from './second.ts';

/** Whom an attribution means, by which antecedent, and who came second. */
export type Resolved = Resolution & { antecedent: string; second: Speaker | null };

/** In the order in which they are asked. */
export const ANTECEDENTS: readonly Antecedent[] = [
  bodyBefore,
  namedSince,
  lastSpeaker,
  personNamed,
  officeHolder,
  officeWithName,
  epithet,
  officeAlone,
  bodyNamed,
];

/** Whom an attribution means, by which antecedent, and who else it may mean. */
export function resolve(situation: Situation): Resolved {
  for (const { id, find } of ANTECEDENTS) {
    const found = find(situation);
    if (found)
      return { ...found, antecedent: id, second: found.second ?? besides(situation, found) };
  }
  const nobody: Resolution = { speaker: null, text: null, review: ['speaker-unknown'] };
  return { ...nobody, antecedent: 'nobody', second: besides(situation, nobody) };
}
