/** Indonesian words that names of offices and bodies are made of, as plain data. */

/** Offices in one word → written out. Ministers in one word are read by the name of their ministry. */
export const OFFICE_SHORT_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    mentri: 'menteri',
    menko: 'menteri koordinator',
    wamenko: 'wakil menteri koordinator',
    wamen: 'wakil menteri',
    wapres: 'wakil presiden',
    wagub: 'wakil gubernur',
    wabup: 'wakil bupati',
    wawali: 'wakil wali kota',
    walikota: 'wali kota',
    sekda: 'sekretaris daerah',
    sekjen: 'sekretaris jenderal',
    wasekjen: 'wakil sekretaris jenderal',
    dirjen: 'direktur jenderal',
    dirut: 'direktur utama',
    wadirut: 'wakil direktur utama',
    ketum: 'ketua umum',
    waketum: 'wakil ketua umum',
    irjen: 'inspektur jenderal',
    jubir: 'juru bicara',
    kabid: 'kepala bidang',
    kabag: 'kepala bagian',
    kasi: 'kepala seksi',
    kadiv: 'kepala divisi',
    karo: 'kepala biro',
    kapus: 'kepala pusat',
    kadis: 'kepala dinas',
    kades: 'kepala desa',
    kapolri: 'kepala polri',
    wakapolri: 'wakil kepala polri',
    kapolda: 'kepala polda',
    wakapolda: 'wakil kepala polda',
    kapolres: 'kepala polres',
    kapolsek: 'kepala polsek',
    kabareskrim: 'kepala bareskrim',
    kajari: 'kepala kejari',
    kajati: 'kepala kejati',
    humas: 'hubungan masyarakat',
    plt: 'pelaksana tugas',
    plh: 'pelaksana harian',
    pj: 'penjabat',
    pjs: 'penjabat sementara',
  }).map(([short, words]) => [short, words.split(' ')]),
);

/** First words of a body's name that its offices leave out: Kementerian Keuangan → Menteri Keuangan. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  'kementerian kemenko badan lembaga dinas pemerintah pemkab pemkot pemprov kabupaten kota provinsi daerah koordinator bidang'.split(
    ' ',
  ),
);

/**
 * What is left at the end of an office once the body's name is off: Dirjen … *Kementerian* Kominfo,
 * Ketua KPU *RI*. Words that an office itself may end in (Sekretaris Daerah, Wali Kota) are none.
 */
export const OFFICE_TAILS: ReadonlySet<string> = new Set(
  'kementerian badan lembaga dinas pemerintah pemkab pemkot pemprov ri republik indonesia'.split(
    ' ',
  ),
);

/** Of the first words of a body's name, those that its offices may keep or leave out. */
export const NAMED_WITH: ReadonlySet<string> = new Set(['bidang', 'provinsi', 'kabupaten', 'kota']);
