import { z } from 'astro/zod';
import { address } from './address.ts';
import { correction, withdrawal } from './correction.ts';
import { day } from './date.ts';
import { referenceTo } from './id.ts';
import { lawCitation } from './law.ts';
import { report } from './report.ts';
import { reviewed, reviewReason } from './review.ts';

/** What became of a promise or deadline that a statement contains. */
export const deadline = z.strictObject({
  due: day.describe('Hari jatuh tempo.'),
  words: z.string().min(1).describe('Kata-kata yang menyebutnya, misalnya "dalam tiga hari".'),
  state: z
    .enum(['terbuka', 'ditepati', 'lewat'])
    .default('terbuka')
    .describe('Keadaannya sekarang.'),
  link: address.optional().describe('Bukti bahwa ditepati.'),
});

/** An editor's finding on words that outlets credit to different speakers or days. */
export const conflictFinding = z.strictObject({
  with: referenceTo('statements').describe('Pernyataan lain yang memuat kata-kata sama.'),
  status: z
    .enum(['belum-jelas', 'keduanya', 'siaran-pers', 'media-keliru'])
    .describe('belum-jelas, keduanya mengatakannya, dari siaran-pers, atau media-keliru.'),
  note: z.string().optional().describe('Penjelasan singkat untuk pembaca.'),
  link: address.optional().describe('Di mana hal ini diselesaikan.'),
});

/** `content/statements/<year>/<id>.md`: one utterance by one speaker on one occasion. Body: the words. */
export const statement = z.strictObject({
  speaker: referenceTo('people', 'organisations')
    .nullable()
    .describe(
      'Id orang di content/people atau lembaga di content/organisations; null bila belum diketahui.',
    ),
  role: z.string().min(1).nullable().describe('Jabatan pada hari itu seperti tertulis.'),
  organisation: referenceTo('organisations').nullable().describe('Lembaga yang diwakilinya.'),
  official: z.boolean().nullable().describe('Berbicara untuk badan publik; null bila belum pasti.'),
  saidOn: day
    .nullable()
    .describe('Hari dikatakan, menurut zona waktu medianya; null bila tidak diketahui.'),
  place: z.string().min(1).nullable().describe('Tempat dikatakan.'),
  kind: z
    .enum(['direct', 'indirect'])
    .describe('direct (dalam tanda kutip) atau indirect (diceritakan).'),
  stories: z.array(referenceTo('stories')).default([]).describe('Kasus yang memuatnya.'),
  laws: z.array(lawCitation).default([]).describe('Peraturan yang disebut.'),
  reports: z.array(report).min(1).describe('Pemberitaan; yang pertama adalah sumber isi berkas.'),
  deadlines: z.array(deadline).default([]).describe('Janji atau tenggat di dalamnya.'),
  conflicts: z.array(conflictFinding).default([]).describe('Putusan editor atas atribusi berbeda.'),
  corrections: z.array(correction).default([]).describe('Ralat, yang terbaru paling bawah.'),
  differentFrom: z
    .array(referenceTo('statements'))
    .optional()
    .describe('Id pernyataan lain yang kata-katanya hampir sama dan yang memang pernyataan lain.'),
  mergedInto: referenceTo('statements')
    .optional()
    .describe(
      'Diisi bila berkas ini ternyata sama dengan berkas lain; halamannya menunjuk ke sana.',
    ),
  withdrawn: withdrawal.optional().describe('Isi bila pernyataan ini ditarik.'),
  review: z
    .array(reviewReason)
    .default([])
    .describe('Yang masih diragukan program; hapus butir yang sudah dipastikan.'),
  reviewed: reviewed.describe(
    'Hari editor membandingkan berkas ini dengan sumbernya, misalnya 2026-11-24.',
  ),
});

export type Statement = z.infer<typeof statement>;
export type Deadline = z.infer<typeof deadline>;
export type ConflictFinding = z.infer<typeof conflictFinding>;
