/** Words that open a sentence and are no part of what happened. */
export const TITLE_OPENERS: readonly string[] = [
  'Adapun',
  'Akhirnya',
  'Bahkan',
  'Celakanya',
  'Diketahui',
  'Diketahui sebelumnya',
  'Kemudian',
  'Lalu',
  'Namun',
  'Pada',
  'Puncaknya',
  'Sebagaimana diketahui',
  'Sebelumnya',
  'Sehari kemudian',
  'Selain itu',
  'Selanjutnya',
  'Sementara',
  'Sementara itu',
  'Terbaru',
];

/** Words of time right before a day, which go with it. */
export const BEFORE_DAYS: readonly string[] = [
  'hari',
  'mulai',
  'pada',
  'per',
  'sejak',
  'tanggal',
  'terhitung',
];

/** Words that say only that it is over. */
export const PERFECT_WORDS: readonly string[] = ['akhirnya', 'sudah', 'telah'];

/** Words before which a title may end: what follows is a circumstance. */
export const TITLE_ENDS: readonly string[] = [
  'agar',
  'akibat',
  'atas',
  'bersama',
  'dalam',
  'dengan',
  'di',
  'guna',
  'karena',
  'ketika',
  'lantaran',
  'melalui',
  'menyusul',
  'saat',
  'sebab',
  'sebelum',
  'sehingga',
  'selama',
  'setelah',
  'terkait',
  'untuk',
  'usai',
  'yang',
];
