import { z } from 'astro/zod';
import { correction, withdrawal } from './correction.ts';
import { dayOrMonth } from './date.ts';
import { referenceTo } from './id.ts';
import { report } from './report.ts';
import { reviewed, reviewReason } from './review.ts';

/** `content/events/<year>/<id>.md`: a dated happening that is not an utterance. Body: the words. */
export const event = z.strictObject({
  date: dayOrMonth.describe('Hari terjadinya.'),
  until: dayOrMonth.optional().describe('Hari terakhir, bila lebih dari sehari.'),
  title: z
    .string()
    .min(1)
    .max(120)
    .optional()
    .describe('Judul singkat: apa yang terjadi, tanpa harinya. Tanpa judul dipakai harinya.'),
  stories: z.array(referenceTo('stories')).default([]).describe('Kasus yang memuatnya.'),
  reports: z.array(report).min(1).describe('Pemberitaan; yang pertama adalah sumber isi berkas.'),
  corrections: z.array(correction).default([]).describe('Ralat, yang terbaru paling bawah.'),
  mergedInto: referenceTo('events')
    .optional()
    .describe(
      'Diisi bila berkas ini ternyata sama dengan berkas lain; halamannya menunjuk ke sana.',
    ),
  withdrawn: withdrawal.optional().describe('Isi bila peristiwa ini ditarik.'),
  review: z
    .array(reviewReason)
    .default([])
    .describe('Yang masih diragukan program; hapus butir yang sudah dipastikan.'),
  reviewed: reviewed.describe(
    'Hari editor membandingkan berkas ini dengan sumbernya, misalnya 2026-11-24.',
  ),
});

export type Event = z.infer<typeof event>;
