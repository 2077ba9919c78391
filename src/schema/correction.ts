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

/** Why a record is taken down, for those who count: code → what it means. Words stand in `reason`. */
export const CAUSES = {
  'artikel-ditarik': 'medianya menarik atau meralat artikelnya',
  'salah-catat': 'catatannya keliru: bukan pernyataan atau peristiwa, atau tidak pernah begitu',
  melindungi: 'ada orang yang harus dilindungi',
  permintaan: 'diminta orang yang disebut: hak jawab, hak koreksi, atau permintaan dihapus',
  'putusan-hukum': 'diharuskan pengadilan, Dewan Pers, atau peraturan',
  lainnya: 'sebab lain',
} as const;

export type Cause = keyof typeof CAUSES;

export const cause = z.enum(Object.keys(CAUSES) as [Cause, ...Cause[]]);

/** A withdrawal leaves the page behind, and says why. */
export const withdrawal = z.strictObject({
  at: dayOrInstant.describe('Kapan ditarik.'),
  reason: z.string().min(1).describe('Mengapa ditarik.'),
  cause: cause.optional().describe('Sebabnya dalam satu kata, untuk dihitung.'),
  keepWords: z
    .boolean()
    .optional()
    .describe('true: halamannya tetap memuat kata-kata dan nama narasumbernya.'),
});

export type Correction = z.infer<typeof correction>;
export type Withdrawal = z.infer<typeof withdrawal>;
