import { z } from 'astro/zod';
import { address } from './address.ts';
import { dayOrInstant } from './date.ts';
import { referenceTo } from './id.ts';
import { protectedSubject, SEAL, seal, withheld } from './withheld.ts';

/** What may find an article's body on its page, in the order in which they are asked. */
export const BODY_LAYERS = [
  'profile',
  'readability',
  'linked-data',
  'page-data',
  'container',
] as const;
export type BodyLayer = (typeof BODY_LAYERS)[number];

/** Marks with spaces between: 64 bits of a hash, or a seal. */
const marks = z.string().regex(new RegExp(`^(?:(?:[0-9a-f]{16}|${SEAL})(?: (?!$)|$))+$`));

/**
 * What a statement or event is known again by when its file is gone: marks of its clauses and of the
 * names of who spoke (`scripts/record/fingerprint.ts`), from which neither can be read.
 */
export const remembered = z.strictObject({
  statement: referenceTo('statements').meta({ references: [] }).optional(),
  event: referenceTo('events').meta({ references: [] }).optional(),
  words: marks,
  speaker: marks.optional(),
});

export type Remembered = z.infer<typeof remembered>;

/** Who else may have made a statement, by the program's reading: their id, where they are on record. */
export const secondChoice = z.strictObject({
  statement: referenceTo('statements').meta({ references: [] }),
  speaker: referenceTo('people', 'organisations').meta({ references: [] }),
});

export type SecondChoice = z.infer<typeof secondChoice>;

/** Ids of statements or events; those that an editor deleted since may be among them. */
const quotations = z.array(referenceTo('statements').meta({ references: [] })).optional();

/**
 * `content/articles/<outlet>/<id>.yaml`: the ledger. It remembers every article that was read and
 * every id that came of it, so that a statement which an editor deleted does not come back. The
 * article's text is never stored: only its hash.
 */
export const article = z.strictObject({
  outlet: referenceTo('outlets').describe('Media yang menerbitkannya.'),
  url: address.optional().describe('Alamat artikel; boleh diisi belakangan.'),
  otherUrls: z
    .array(address)
    .default([])
    .describe('Alamat lain tempat media menerbitkan artikel yang sama.'),
  archive: address.optional().describe('Alamat salinan arsip, bila ada.'),
  archivedAt: dayOrInstant.optional().describe('Kapan salinan arsip dibuat.'),
  sealed: z
    .array(seal)
    .optional()
    .describe(
      'Alamat dan judulnya tidak ditulis karena dapat mengungkap orang yang harus dilindungi; segel ini dipakai mengenalinya lagi.',
    ),
  subject: protectedSubject.optional().describe('Mengapa seseorang di dalamnya harus dilindungi.'),
  withheld: z
    .array(withheld)
    .optional()
    .describe('Berapa pernyataan dan peristiwa di dalamnya yang tidak dicatat, dan mengapa.'),
  title: z.string().min(1).optional().describe('Judul artikel.'),
  byline: z.string().min(1).optional().describe('Penulis.'),
  publishedAt: dayOrInstant.describe('Kapan terbit.'),
  modifiedAt: dayOrInstant.optional().describe('Kapan terakhir diubah medianya.'),
  readAt: dayOrInstant.describe('Kapan dibaca oleh program, yang terakhir kali.'),
  firstReadAt: dayOrInstant
    .optional()
    .describe('Kapan pertama kali dibaca, bila sesudahnya berubah dan dibaca lagi.'),
  lastSeen: dayOrInstant
    .optional()
    .describe('Kapan terakhir dilihat masih ada (diisi npm run verify).'),
  missingSince: dayOrInstant
    .nullable()
    .optional()
    .describe('Sejak kapan media menjawab bahwa artikelnya tidak ada; null bila ada lagi.'),
  wordsChanged: quotations.describe('Catatan yang kata-katanya kini tertulis lain di artikelnya.'),
  wordsGone: quotations.describe('Catatan yang kata-katanya tidak ada lagi di artikelnya.'),
  textHash: z
    .string()
    .regex(new RegExp(`^(?:sha256:[0-9a-f]{64}|${SEAL})$`))
    .describe(
      'Sidik jari digital teks yang dinormalkan; disegel bila artikelnya melindungi seseorang.',
    ),
  textLength: z
    .int()
    .positive()
    .optional()
    .describe('Panjang teks itu dalam huruf; yang jauh lebih pendek dari biasanya diperiksa.'),
  bodyFrom: z
    .enum(BODY_LAYERS)
    .optional()
    .describe('Bagian pembaca yang menemukan isinya; selain "profile" berarti profilnya meleset.'),
  normaliser: z.string().describe('Versi penormal teks.'),
  extractor: z.string().describe('Versi pembaca kutipan.'),
  stories: z.array(referenceTo('stories')).default([]).describe('Kasus yang dimuat artikel ini.'),
  statements: z
    .array(referenceTo('statements').meta({ references: [] }))
    .default([])
    .describe('Semua pernyataan yang berasal dari artikel ini, termasuk yang kemudian dihapus.'),
  events: z
    .array(referenceTo('events').meta({ references: [] }))
    .default([])
    .describe('Semua peristiwa yang berasal dari artikel ini, termasuk yang kemudian dihapus.'),
  secondChoices: z
    .array(secondChoice)
    .optional()
    .describe('Narasumber pilihan kedua program bagi pernyataan yang narasumbernya diragukan.'),
  marks: z
    .array(remembered)
    .optional()
    .describe(
      'Sidik jari digital kata-katanya: yang kemudian dihapus atau ditarik dikenali lagi darinya.',
    ),
});

export type Article = z.infer<typeof article>;
