import { z } from 'astro/zod';
import { address as webAddress } from './address.ts';
import { shown } from './review.ts';
import { ZONES } from './zone.ts';

const line = z.string().trim().min(1).nullable().default(null);

/**
 * `content/site.yaml`: whose site this is and who answers for it. Every text of the site that names
 * itself takes the name from here, so that another newsroom's copy bears its own. What UU 40/1999
 * pasal 12 and the Dewan Pers' Pedoman Pemberitaan Media Siber ask a publisher to print stands here.
 */
export const site = z.strictObject({
  name: z.string().trim().min(1).describe('Nama situs ini.'),
  publisher: line.describe('Siapa yang menjalankannya: badan hukum, redaksi, atau kelompok.'),
  editor: line.describe('Nama penanggung jawab isi.'),
  address: line.describe('Alamat pos.'),
  email: z
    .email({ error: 'bukan alamat email; tulis misalnya redaksi@contoh.id' })
    .nullable()
    .default(null)
    .describe('Alamat email untuk laporan kekeliruan.'),
  whatsapp: z
    .string()
    .regex(/^[1-9]\d{7,14}$/, {
      error: 'tulis nomor dengan kode negara, angka saja, dalam tanda kutip: "6281234567890"',
    })
    .nullable()
    .default(null)
    .describe('Nomor WhatsApp untuk laporan kekeliruan; boleh kosong.'),
  rightOfReply: line.describe('Bagaimana hak jawab dilayani: ke mana, dan dalam berapa hari.'),
  rightOfCorrection: line.describe(
    'Bagaimana hak koreksi dilayani: ke mana, dan dalam berapa hari.',
  ),
  licence: z.string().trim().min(1).default('CC0 1.0').describe('Lisensi catatan situs ini.'),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'tulis kode bahasa, misalnya id' })
    .default('id')
    .describe('Bahasa isinya, untuk RSS dan JSON Feed.'),
  zone: z
    .enum(Object.keys(ZONES) as [keyof typeof ZONES])
    .default('WIB')
    .describe('Zona waktu redaksi. Hari ini, di meja dan di situs, menurut zona ini.'),
  url: webAddress.optional().describe('Alamat situs; SITE_URL saat membangun didahulukan.'),
  show: shown.describe(
    'all: semua tampil dengan keterangannya; reviewed: hanya yang diperiksa editor.',
  ),
});

export type Site = z.infer<typeof site>;

/** Whose site this is, and what is not filled in yet. */
export interface Identity extends Site {
  /** As long as there is something, the site is a demonstration. */
  lacking: string[];
}

/** What must be filled in before anybody can be said to answer for the site, as a reader calls it. */
const DUTIES = {
  publisher: 'penerbit',
  editor: 'penanggung jawab',
  address: 'alamat pos',
  email: 'email',
  rightOfReply: 'hak jawab',
  rightOfCorrection: 'hak koreksi',
} as const satisfies Partial<Record<keyof Site, string>>;

/** The site with what it still lacks to be more than a demonstration. */
export function identityOf(of: Site): Identity {
  const lacking = (Object.keys(DUTIES) as (keyof typeof DUTIES)[])
    .filter((field) => of[field] === null)
    .map((field) => DUTIES[field]);
  return { ...of, lacking };
}

/** What every page and feed of a site says for which nobody answers. */
export const DEMONSTRATION =
  'Situs peragaan: belum ada redaksi yang bertanggung jawab atas isinya.';

/** The same where the data are read without the site, in Indonesian and in English. */
export const DEMONSTRATION_DATA = {
  id: `${DEMONSTRATION} Jangan memakainya sebagai sumber.`,
  en: 'A demonstration: nobody answers for its content yet. Do not use it as a source.',
};

/** Whether nobody answers for the site yet. */
export const isDemonstration = ({ lacking }: Pick<Identity, 'lacking'>): boolean =>
  lacking.length > 0;

/** What a site is without `content/site.yaml`: a demonstration without a name of its own. */
export const NAMELESS: Site = site.parse({ name: 'Situs peragaan' });
