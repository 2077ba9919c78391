import { z } from 'astro/zod';
import { ATTRIBUTION_FORMS, type AttributionForm } from './attribution-form.ts';
import { day, dayOrInstant } from './date.ts';
import { referenceTo } from './id.ts';

/** Characters of context kept on each side of the words, as Web Annotation clients commonly do. */
export const CONTEXT = 32;

/**
 * The W3C TextQuoteSelector and TextPositionSelector (Web Annotation Data Model 4.2.4, 4.2.5):
 * enough to find the words again in an article whose text is not stored.
 */
const selector = {
  prefix: z.string().optional().describe('Kata-kata tepat sebelumnya di artikel.'),
  suffix: z.string().optional().describe('Kata-kata tepat sesudahnya di artikel.'),
  start: z
    .int()
    .nonnegative()
    .optional()
    .describe('Letak huruf pertama dalam teks artikel, dari 0.'),
  end: z.int().positive().optional().describe('Letak setelah huruf terakhir.'),
};

/** How the program came to a report; it says nothing of what an editor has mended since. */
const reading = {
  readAt: dayOrInstant
    .optional()
    .describe('Kapan program membacanya, bila bukan saat artikelnya pertama kali dibaca.'),
  extractor: z.string().min(1).optional().describe('Versi program yang membacanya di artikel ini.'),
  form: z
    .enum(Object.keys(ATTRIBUTION_FORMS) as [AttributionForm, ...AttributionForm[]])
    .optional()
    .describe('Bentuk kalimat yang menyebut narasumbernya, menurut program.'),
  probability: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('Peluang bahwa narasumber, hari, dan status pejabatnya terbaca benar, 0 sampai 1.'),
};

/** How one outlet printed one statement or event. */
export const report = z.strictObject({
  article: referenceTo('articles').describe('Artikel yang memuatnya.'),
  quote: z
    .string()
    .min(1)
    .optional()
    .describe('Kata-kata di artikel ini, hanya bila berbeda dari isi berkas.'),
  speaker: z.string().min(1).optional().describe('Narasumber seperti tertulis, bila berbeda.'),
  role: z
    .string()
    .min(1)
    .optional()
    .describe('Jabatan seperti tertulis di artikel ini, bila berbeda.'),
  date: z.string().min(1).optional().describe('Kata-kata yang menyebut tanggalnya.'),
  saidOn: day.optional().describe('Hari menurut artikel ini, bila berbeda dari berkas.'),
  ...selector,
  continued: z
    .array(z.strictObject(selector))
    .optional()
    .describe('Letak paragraf kedua dan seterusnya, bila kutipannya terputus oleh kata-kata lain.'),
  ...reading,
});

export type Report = z.infer<typeof report>;
