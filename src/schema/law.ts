import { z } from 'astro/zod';
import { address } from './address.ts';
import { formerIds, referenceTo } from './id.ts';

/** Short forms of the kinds of Indonesian legislation, as ids and citations use them. */
export const LAW_KINDS = [
  'uud',
  'uu',
  'perppu',
  'pp',
  'perpres',
  'keppres',
  'inpres',
  'permen',
  'pkpu',
  'perda',
  'kitab',
  'lainnya',
] as const;

/** `content/laws/<law>.md`: one act, ordinance or code. The body may say what it is about. */
export const law = z.strictObject({
  kind: z.enum(LAW_KINDS).describe('Jenis peraturan: uu, pp, perpres, permen, perda, kitab, …'),
  number: z.string().optional().describe('Nomor, misalnya "27".'),
  year: z.int().min(1800).max(2200).optional().describe('Tahun, misalnya 2022.'),
  title: z.string().min(1).describe('Judul resmi, misalnya "Pelindungan Data Pribadi".'),
  aliases: z.array(z.string().min(1)).default([]).describe('Sebutan lain di berita: UU PDP, …'),
  citation: z
    .string()
    .regex(/^[a-z][a-z0-9-]*(\/[a-z0-9.-]+){0,2}$/)
    .describe('Bentuk baku yang dipakai mesin pembaca: uu/2022/27, pp/2019/71, kuhp.'),
  source: address.optional().describe('Alamat naskah resminya.'),
  formerIds,
});

/** One place where a statement cites a law. */
export const lawCitation = z.strictObject({
  law: referenceTo('laws').describe('Id peraturan di content/laws.'),
  article: z.string().optional().describe('Pasal yang disebut, misalnya "39" atau "27 ayat (1)".'),
});

export type Law = z.infer<typeof law>;
export type LawCitation = z.infer<typeof lawCitation>;
