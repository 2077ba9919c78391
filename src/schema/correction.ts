import { z } from 'astro/zod';
import { address } from './address.ts';
import { dayOrInstant } from './date.ts';

/**
 * A change made after publication. Pedoman Pemberitaan Media Siber (Dewan Pers), item 4: a
 * correction is linked to what it corrects and carries the time at which it was made.
 */
export const correction = z.strictObject({
  at: dayOrInstant.describe('Kapan ralat dibuat.'),
  note: z.string().min(1).describe('Apa yang diubah dan mengapa, dalam satu-dua kalimat.'),
  link: address.optional().describe('Tautan ke ralat medianya, kalau ada.'),
});

/** A withdrawal leaves the page behind, and says why. */
export const withdrawal = z.strictObject({
  at: dayOrInstant.describe('Kapan ditarik.'),
  reason: z.string().min(1).describe('Mengapa ditarik.'),
  keepWords: z
    .boolean()
    .optional()
    .describe('true: halamannya tetap memuat kata-kata dan nama narasumbernya.'),
});

export type Correction = z.infer<typeof correction>;
export type Withdrawal = z.infer<typeof withdrawal>;
