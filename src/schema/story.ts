import { z } from 'astro/zod';
import { day } from './date.ts';
import { formerIds, referenceTo } from './id.ts';
import { shown } from './review.ts';

/** Every article's words are compared with every term: more than this is a mistake, or an attack. */
const terms = z.array(z.string().min(1).max(100)).max(200).default([]);

/** `content/stories/<story>.md`: a case that is being followed. The body is the editor's summary. */
export const story = z.strictObject({
  title: z.string().min(1).describe('Judul kasus.'),
  summary: z.string().min(1).describe('Satu kalimat untuk daftar kasus dan hasil berbagi.'),
  state: z
    .enum(['berjalan', 'selesai'])
    .default('berjalan')
    .describe('Masih berjalan atau sudah selesai.'),
  from: day.optional().describe('Artikel sebelum hari ini tidak dibaca.'),
  to: day.optional().describe('Artikel sesudah hari ini tidak dibaca.'),
  match: z
    .strictObject({
      any: terms.describe('Artikel dibaca bila memuat salah satu kata ini.'),
      all: terms.describe('… dan semua kata ini.'),
      not: terms.describe('… dan tidak satu pun kata ini.'),
    })
    .partial()
    .default({})
    .describe('Kata-kata yang menandai artikel kasus ini.'),
  asOf: day.optional().describe('Hari isi di bawah ini terakhir disesuaikan, ditulis di atasnya.'),
  moments: z
    .array(referenceTo('statements', 'events'))
    .default([])
    .describe(
      'Id pernyataan atau peristiwa yang menjadi tonggak kasus ini; kosong: dipilih program.',
    ),
  show: shown.describe('reviewed: hanya yang sudah diperiksa editor yang ditampilkan.'),
  voices: z
    .enum(['publik', 'semua'])
    .default('publik')
    .describe(
      'semua: warga, saksi, keluarga, dan orang lain yang bukan tokoh publik ikut dicatat, tanpa nama.',
    ),
  formerIds,
  invented: z.boolean().default(false).describe('Benar untuk kasus contoh yang seluruhnya rekaan.'),
});

export type Story = z.infer<typeof story>;
