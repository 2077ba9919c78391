import { z } from 'astro/zod';
import { address } from './address.ts';
import { formerIds, referenceTo } from './id.ts';
import { reviewReason } from './review.ts';

/** What sort of body it is; decides whether those who speak for it are officials (gold guide). */
export const ORGANISATION_KINDS = [
  'kementerian',
  'lembaga',
  'pemerintah-daerah',
  'legislatif',
  'peradilan',
  'polri',
  'tni',
  'kejaksaan',
  'lembaga-independen',
  'bumn',
  'partai',
  'perusahaan',
  'masyarakat',
  'pendidikan',
  'lainnya',
] as const;

/** `content/organisations/<org>.md`. The body may hold a short description. */
export const organisation = z.strictObject({
  name: z.string().min(1).describe('Nama lengkap resmi.'),
  abbreviations: z.array(z.string().min(1)).default([]).describe('Singkatan: Kominfo, KPU, …'),
  otherNames: z.array(z.string().min(1)).default([]).describe('Nama lain atau nama lama.'),
  kind: z.enum(ORGANISATION_KINDS).describe('Jenis lembaga.'),
  official: z.boolean().describe('Benar bila yang berbicara atas namanya adalah pejabat publik.'),
  parent: referenceTo('organisations').optional().describe('Lembaga induknya.'),
  successor: referenceTo('organisations').optional().describe('Lembaga yang menggantikannya.'),
  source: address.optional().describe('Sumber keterangan ini.'),
  formerIds,
  review: z
    .array(reviewReason)
    .default([])
    .describe('Yang masih perlu diperiksa; kosongkan setelahnya.'),
});

export type Organisation = z.infer<typeof organisation>;
