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
