import { z } from 'astro/zod';

/**
 * What a person should look at before a record may be trusted: code → what it means, in the
 * editors' language. A record whose `review` list is empty may be published unseen, so a new
 * kind of doubt gets a code here rather than silence.
 */
export const REVIEW_REASONS = {
  'speaker-inferred':
    'Narasumber disimpulkan dari kalimat sebelumnya, tidak disebut di kalimat ini.',
  'speaker-ambiguous':
    'Nama tidak pasti: lebih dari satu orang mungkin mengatakannya, atau batas jabatan dan nama kurang jelas.',
  'speaker-unknown': 'Narasumber tidak ditemukan di artikel.',
  'office-unknown': 'Jabatan atau lembaganya tidak dikenal, jadi status pejabat belum pasti.',
  'date-missing':
    'Hari belum diketahui, padahal ada tanggal di dekatnya yang mungkin hari pernyataan ini.',
  'date-inferred': 'Hari diambil dari pernyataan lain atau dari akhir kalimat, jadi bisa meleset.',
  'weekday-mismatch': 'Nama hari yang tertulis tidak cocok dengan tanggalnya.',
  'quote-damaged': 'Tanda kutip hilang, ganda, atau terpotong.',
  'second-hand': 'Media mengutip dari media atau dokumen lain.',
  relayed: 'Narasumber menyampaikan ucapan orang lain.',
  'role-differs': 'Jabatan yang tertulis berbeda dari jabatannya menurut catatan pada hari itu.',
} as const;

export type ReviewReason = keyof typeof REVIEW_REASONS;

export const reviewReason = z.enum(
  Object.keys(REVIEW_REASONS) as [ReviewReason, ...ReviewReason[]],
);
