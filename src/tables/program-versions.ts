import type { Both } from './column.ts';

/**
 * Versions of the reader that a ledger may name (`EXTRACTOR_VERSION` of `scripts/extract`), and what each
 * brought. A record keeps the version that read it, so the old ones stay here.
 */
export const EXTRACTOR_VERSIONS: Readonly<Record<string, Both>> = {
  '1': {
    id: 'aturan pertama.',
    en: 'the first rules.',
  },
  '2': {
    id: 'siapa yang berbicara ditimbang menurut daftar kata dan menurut artikelnya sendiri.',
    en: 'who speaks is weighed by lists of words and by what the article itself shows.',
  },
  '3': {
    id: 'artikel dibaca dua kali bila bacaan pertama mengajarkan nama atau lembaga baru; lebih banyak keraguan.',
    en: 'an article is read twice where the first reading taught a name or body; more doubts.',
  },
  '4': {
    id: 'cara menyebut narasumber dibagi menurut form, tiap bacaan mendapat probability, dan peristiwa dibaca juga.',
    en: 'ways of attributing are told apart as form, each reading has a probability, and events are read too.',
  },
  '5': {
    id: 'nama, jabatan, dan hari dihubungkan di seluruh artikel; transkrip dan kutipan tidak langsung dibaca lebih banyak.',
    en: 'names, offices and days are linked over the whole article; more of transcripts and reported speech is read.',
  },
  '6': {
    id: 'dua jabatan sekaligus, pangkat, dewan menurut partai, dan siapa yang mewakili siapa.',
    en: 'two offices at once, ranks, councils by party, and who stands for whom.',
  },
  '7': {
    id: 'jabatan menteri dan singkatannya, jabatan yang disebut terpisah dari nama, wawancara tanpa label, dan kutipan dengan petik ganda tunggal.',
    en: 'ministers and their short forms, offices told apart from the name, interviews without labels, and quotations in doubled single marks.',
  },
  '8': {
    id: 'fraksi mewakili dewannya, badan bernama orang dan bernama daftar, serta keraguan yang dihitung dari lebih banyak bukti.',
    en: 'fractions speak for their councils, bodies named after people or by a list, and doubts weighed by more evidence.',
  },
  '9': {
    id: 'ucapan tanpa nama dapat berasal dari orang yang disebut dalam kalimat sebelumnya, bila paragraf baru beralih kepadanya.',
    en: 'words without a name may be those of whom the sentence before names, where a new paragraph turns to them.',
  },
  '10': {
    id: 'jabatan yang hanya ditunjuk menjadi milik orang yang baru disebut; julukan, laporan langsung berjam, dan lembaga menurut singkatannya.',
    en: 'an office that is only pointed at belongs to whoever was just named; nicknames, live reports with clock times, and bodies in short.',
  },
  '11': {
    id: 'ratusan jabatan dan lembaga menurut singkatannya; nama dan jabatan yang disebut dalam kalimat terpisah; jabatan lama bukan jabatan sekarang; lebih banyak cara berkata.',
    en: 'hundreds of offices and bodies by their short forms; names and offices told in sentences of their own; an office held once is none today; more ways of saying.',
  },
  '12': {
    id: 'lembaga yang hanya ditunjuk dengan kata bendanya, jabatan berbahasa Inggris, nama dua keluarga, gelar dan inisial, pihak berperkara, dan batas desa dengan nama menurut seluruh artikel.',
    en: 'bodies that are only pointed at by a noun, offices in English, names of two families, degrees and initials, parties to a case, and where a village ends and a name begins by the whole article.',
  },
  '13': {
    id: 'spasi yang hilang di belakang tanda baca, kepada siapa artikel beralih, jabatan yang hanya disebut anak kalimat, akhir nama lembaga nasional, dan lebih banyak peristiwa, hari, dan pasal.',
    en: 'spaces that are lost behind marks, to whom an article turns, offices that only a clause gives, where a national body ends and a name begins, and more of events, days and articles of law.',
  },
};

/** Versions of what normalises an article's text (`NORMALISER_VERSION` of `scripts/article`). */
export const NORMALISER_VERSIONS: Readonly<Record<string, Both>> = {
  '1': {
    id: 'Unicode NFC tanpa huruf tak terlihat, spasi tunggal, satu paragraf satu baris, paragraf kosong dibuang.',
    en: 'Unicode NFC without invisible characters, single spaces, a paragraph a line, empty paragraphs left out.',
  },
};
