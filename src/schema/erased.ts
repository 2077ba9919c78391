import { z } from 'astro/zod';
import { cause } from './correction.ts';
import { dayOrInstant } from './date.ts';
import { SEAL, seal } from './withheld.ts';

/** What may be erased so that nothing of it remains. */
export const ERASABLE = ['statements', 'events', 'people'] as const;
export type Erasable = (typeof ERASABLE)[number];

/** Seals with spaces between. */
const seals = z.string().regex(new RegExp(`^${SEAL}(?: ${SEAL})*$`));

/**
 * `content/erased/<erased>.yaml`: what is left of a record that was taken down with `npm run erase`. Its
 * file name says nothing, and from the seals nobody without the newsroom's key can tell what it was; by
 * them it is known again, so that it never comes back.
 */
export const erased = z.strictObject({
  what: z.enum(ERASABLE).describe('Jenis catatannya.'),
  at: dayOrInstant.describe('Kapan dihapus.'),
  reason: z.string().min(1).optional().describe('Mengapa dihapus; tampil di situs.'),
  cause: cause.optional().describe('Sebabnya dalam satu kata, untuk dihitung.'),
  ids: z.array(seal).min(1).describe('Segel nama berkasnya dahulu.'),
  words: z.array(seals).default([]).describe('Segel kata-katanya, satu baris satu pemberitaan.'),
  speaker: seals.optional().describe('Segel nama narasumbernya.'),
  names: z.array(seal).default([]).describe('Segel nama dan alias orangnya.'),
});

export type Erased = z.infer<typeof erased>;
