import type { Speaker } from '../draft.ts';
import { fractionAt } from '../fraction.ts';
import type { Register } from '../register.ts';
import type { Antecedent } from './antecedent.ts';

/** A body as a speaker; a fraction speaks for its council. */
export function speakingBody(body: string, register: Register): { speaker: Speaker; text: string } {
  const organisation = (fractionAt(body) && register.bodies.council()) ?? body;
  return {
    speaker: {
      key: body.toLowerCase(),
      name: body,
      kind: 'organisation',
      role: null,
      organisation,
      stateCompany: register.bodies.isStateCompany(organisation),
    },
    text: body,
  };
}

/** "KPU menyatakan …": the body, at its fullest. */
export const bodyNamed: Antecedent = {
  id: 'body-named',
  examples: [
    [
      'Komisi Pemilihan Umum (KPU) menyatakan data itu aman. KPU memastikan server menyala.',
      'Komisi Pemilihan Umum',
    ],
    [
      'Fraksi PDI Perjuangan juga mengingatkan dinas agar menyiapkan data.',
      'Fraksi PDI Perjuangan',
    ],
  ],
  find({ attribution: { mention }, register }) {
    if (mention?.kind !== 'organisation') return null;
    return {
      ...speakingBody(register.bodies.fullest(mention.organisation ?? mention.text), register),
      text: mention.text,
      review: [],
    };
  },
};
