import { z } from 'astro/zod';
import { day } from './date.ts';

/**
 * What a person should look at before a record may be trusted: code → what it means, in the
 * editors' language. An empty `review` list only means that the program had no doubt; that a person
 * has looked is said by `reviewed`. A new kind of doubt gets a code here rather than silence.
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
  'text-cut':
    'Isi artikelnya mungkin terpotong: halamannya memuat lebih banyak daripada yang terbaca.',
  'style-unfamiliar':
    'Artikelnya ditulis dengan cara yang belum dikenal program, jadi baris yang tampak jelas pun bisa keliru.',
  'statement-unsure':
    'Belum tentu pernyataan: kalimatnya mungkin hanya pengantar kutipan atau nama pokok pembicaraan.',
  'second-hand': 'Media mengutip dari media atau dokumen lain.',
  relayed: 'Narasumber menyampaikan ucapan orang lain.',
  'speaker-private':
    'Tidak dapat dipastikan bahwa narasumber ini tokoh publik; namanya tidak ditulis sampai editor memutuskan.',
  'protected-person':
    'Artikelnya tentang orang yang harus dilindungi: pastikan tidak ada yang dapat mengenali orang itu dari kata-kata ini.',
  'role-differs': 'Jabatan yang tertulis berbeda dari jabatannya menurut catatan pada hari itu.',
} as const;

export type ReviewReason = keyof typeof REVIEW_REASONS;

/** What each doubt is about, in a word or two: for rows and for texts that travel without the page. */
export const DOUBTS: Record<ReviewReason, string> = {
  'speaker-inferred': 'narasumber',
  'speaker-ambiguous': 'narasumber',
  'speaker-unknown': 'narasumber',
  'office-unknown': 'jabatan',
  'date-missing': 'hari',
  'date-inferred': 'hari',
  'weekday-mismatch': 'hari',
  'quote-damaged': 'tanda kutip',
  'text-cut':
    'Isi artikelnya mungkin terpotong: halamannya memuat lebih banyak daripada yang terbaca.',
  'style-unfamiliar': 'gaya artikel',
  'statement-unsure': 'pernyataan atau bukan',
  'second-hand': 'sumber pertama',
  relayed: 'siapa yang diteruskan ucapannya',
  'speaker-private': 'nama narasumber',
  'protected-person': 'orang yang dilindungi',
  'role-differs': 'jabatan',
};

/** The same as short as an editor who works through many can take it in; {@link REVIEW_REASONS} explains. */
export const SHORT_REASONS: Record<ReviewReason, string> = {
  'speaker-inferred': 'Narasumber disimpulkan.',
  'speaker-ambiguous': 'Nama tidak pasti.',
  'speaker-unknown': 'Narasumber tidak ditemukan.',
  'office-unknown': 'Jabatan atau lembaga tidak dikenal.',
  'date-missing': 'Hari belum diketahui.',
  'date-inferred': 'Hari disimpulkan.',
  'weekday-mismatch': 'Nama hari tidak cocok dengan tanggal.',
  'quote-damaged': 'Tanda kutip rusak.',
  'text-cut': 'Isi artikel mungkin terpotong.',
  'style-unfamiliar': 'Gaya artikel belum dikenal.',
  'statement-unsure': 'Belum tentu pernyataan.',
  'second-hand': 'Dikutip dari media atau dokumen lain.',
  relayed: 'Menyampaikan ucapan orang lain.',
  'speaker-private': 'Belum tentu tokoh publik.',
  'protected-person': 'Orang yang dilindungi jangan sampai dikenali.',
  'role-differs': 'Jabatan berbeda dari catatan.',
};

export const reviewReason = z.enum(
  Object.keys(REVIEW_REASONS) as [ReviewReason, ...ReviewReason[]],
);

/** The day on which a person compared a record with its sources; without one only the program has. */
export const reviewed = day.optional();

/** What a story, or the whole site, lists: everything, or only what a person has looked at. */
export const SHOWN = ['all', 'reviewed'] as const;
export const shown = z.enum(SHOWN).default('all');
