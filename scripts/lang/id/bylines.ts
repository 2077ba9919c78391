/** Words before the name of whoever wrote an article, in lower case. */
export const WRITER_LABELS: readonly string[] = [
  'penulis',
  'ditulis oleh',
  'oleh',
  'reporter',
  'rep',
  'pewarta',
  'wartawan',
  'jurnalis',
  'kontributor',
  'laporan wartawan',
  'laporan',
  'teks',
  'by',
  'written by',
];

/** Words before the name of somebody who did not write it, in lower case. */
export const OTHER_HANDS: readonly string[] = [
  'editor',
  'penyunting',
  'redaktur',
  'redaktur pelaksana',
  'red',
  'penerjemah',
  'uploader',
  'pengunggah',
  'sumber',
  'foto',
  'fotografer',
  'videografer',
];

/** Words before something else that pages print in the line of the byline, in lower case. */
export const NO_HANDS: readonly string[] = [
  'diterbitkan',
  'diterbitkan pada',
  'dipublikasikan',
  'diperbarui',
  'tanggal',
  'kategori',
  'rubrik',
  'dibaca',
];
