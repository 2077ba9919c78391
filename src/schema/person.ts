import { z } from 'astro/zod';
import { address } from './address.ts';
import { day } from './date.ts';
import { formerIds, referenceTo } from './id.ts';
import { reviewReason } from './review.ts';

/** One office held by a person, from when until when as far as known. */
export const post = z.strictObject({
  organisation: referenceTo('organisations').optional().describe('Lembaganya.'),
  title: z.string().min(1).describe('Nama jabatan, misalnya "Menteri Komunikasi dan Informatika".'),
  from: day.optional().describe('Hari mulai menjabat, bila diketahui.'),
  to: day.optional().describe('Hari terakhir menjabat, bila diketahui.'),
  source: address.optional().describe('Sumber keterangan ini.'),
});

/** `content/people/<person>.md`. The body may hold a short note. */
export const person = z.strictObject({
  name: z.string().min(1).describe('Nama lengkap tanpa gelar dan pangkat.'),
  aliases: z.array(z.string().min(1)).default([]).describe('Nama panggilan dan ejaan lain.'),
  posts: z.array(post).default([]).describe('Jabatan yang pernah dipegang.'),
  public: z
    .boolean()
    .optional()
    .describe('Putusan editor: true bila tokoh publik walau tanpa jabatan, false bila bukan.'),
  publicBy: z.string().min(1).optional().describe('Editor yang memutuskan.'),
  publicOn: day.optional().describe('Hari diputuskan.'),
  formerIds,
  differentFrom: z
    .array(referenceTo('people'))
    .optional()
    .describe('Id orang lain yang namanya mirip dan yang bukan orang ini.'),
  review: z
    .array(reviewReason)
    .default([])
    .describe('Yang masih perlu diperiksa; kosongkan setelahnya.'),
});

export type Post = z.infer<typeof post>;
export type Person = z.infer<typeof person>;
