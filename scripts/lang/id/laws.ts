/** How each kind of act is printed, as a pattern, and the short form that citations use (gold guide, Laws). */
export const ACT_FORMS: readonly (readonly [string, string])[] = [
  ['(?:Peraturan\\s+Pemerintah\\s+Pengganti\\s+Undang-?\\s?[Uu]ndang|Perppu|Perpu)', 'perppu'],
  ['(?:[Uu]ndang-?\\s?[Uu]ndang?(?!\\s+Dasar)|UU(?!D))', 'uu'],
  ['(?:[Pp]eraturan\\s+[Pp]emerintah|PP)', 'pp'],
  ['(?:[Pp]eraturan\\s+[Pp]residen|Perpres)', 'perpres'],
  ['(?:[Kk]eputusan\\s+[Pp]residen|Kepp?res)', 'keppres'],
  ['(?:[Ii]nstruksi\\s+[Pp]residen|Inpres)', 'inpres'],
  ['(?:[Ii]nstruksi\\s+[Gg]ubernur|Ingub)', 'ingub'],
  ['(?:Peraturan\\s+KPU|Peraturan\\s+Komisi\\s+Pemilihan\\s+Umum|PKPU)', 'pkpu'],
  ['(?:Peraturan\\s+Bawaslu|Perbawaslu)', 'perbawaslu'],
  ['(?:Peraturan\\s+Menteri\\s+Keuangan|PMK)', 'permen-keu'],
  ['(?:Peraturan\\s+Menteri|Permen)(?![\\p{Ll}])', 'permen'],
  ['Permen(?:[Pp]an-?RB|[\\p{Ll}-]+|ESDM|PU(?:PR)?|LHK)', 'permen'],
  ['(?:Keputusan\\s+Menteri|Kepmen)(?![\\p{Ll}])', 'kepmen'],
  ['(?:Kepmen\\p{Ll}+|Keputusan\\s+Mendagri)', 'kepmen'],
  ['Qanun', 'qanun'],
  ['PM(?=\\s\\d)', 'permen-hub'],
  ['(?:Peraturan\\s+Gubernur|Pergub)', 'pergub'],
  ['(?:Peraturan\\s+Bupati|Perbup)', 'perbup'],
  ['(?:Peraturan\\s+Wali\\s?[Kk]ota|Perwali|Perwako)', 'perwali'],
  ['(?:Peraturan\\s+BPOM|Perka\\s+BPOM)', 'per-bpom'],
  ['(?:Peraturan\\s+BSSN)', 'per-bssn'],
  ['(?:Peraturan\\s+(?:Badan\\s+Pangan\\s+Nasional|Bapanas))', 'permen-bapanas'],
  ['(?:Peraturan\\s+(?:Kejaksaan|Jaksa\\s+Agung)|Perja)', 'perja'],
  ['(?:Peraturan\\s+DKPP)', 'per-dkpp'],
  ['(?:Peraturan\\s+Bank\\s+Indonesia|PBI)', 'pbi'],
  ['(?:Peraturan\\s+Daerah|Perda)', 'perda'],
  ['(?:Peraturan\\s+(?:Kapolri|Polri|Kepolisian)|Perkap|Perpol)', 'perpol'],
  ['(?:Peraturan\\s+(?:Mahkamah\\s+Agung|MA)|Perma)', 'perma'],
  ['(?:Peraturan\\s+(?:OJK|Otoritas\\s+Jasa\\s+Keuangan)|POJK)', 'pojk'],
];

/** Ministries in the name of a regulation, as their short forms stand in its citation. */
export const MINISTRY_SHORTS: Readonly<Record<string, string>> = {
  'komunikasi dan informatika': 'kominfo',
  'dalam negeri': 'dagri',
  keuangan: 'keu',
  kesehatan: 'kes',
  agama: 'ag',
  pertanian: 'tan',
  perhubungan: 'hub',
  ketenagakerjaan: 'naker',
  sosial: 'sos',
  pendidikan: 'dikbud',
  perdagangan: 'dag',
  perindustrian: 'perin',
  'lingkungan hidup': 'lhk',
  pertahanan: 'han',
  desa: 'desa',
  'energi dan sumber daya mineral': 'esdm',
  'luar negeri': 'lu',
  'kelautan dan perikanan': 'kp',
  kehutanan: 'hut',
  'hukum dan hak asasi manusia': 'kumham',
  'pekerjaan umum dan perumahan rakyat': 'pupr',
  'pekerjaan umum': 'pu',
  'pemuda dan olahraga': 'pora',
  'komunikasi dan digital': 'komdigi',
  'agraria dan tata ruang': 'atr',
  'pemberdayaan perempuan dan perlindungan anak': 'pppa',
};

/** Acts that are cited by name alone: the printed name → the short name in `uu/<short>`. */
export const NAMED_ACTS: readonly (readonly [string, string])[] = [
  ['P[e]r?lindungan\\s+Data\\s+Pribadi', 'pdp'],
  ['Informasi\\s+dan\\s+Transaksi\\s+Elektronik', 'ite'],
  ['Keterbukaan\\s+Informasi\\s+Publik', 'kip'],
];

/** Short forms of ministries that a regulation's own short form spells otherwise: Permenaker of Kemnaker. */
export const SHORTS_SPELLED: Readonly<Record<string, string>> = {
  aker: 'naker',
};

/** Codes and the constitution, which need no number: how each is printed, as a pattern. */
export const CODES: readonly (readonly [string, string])[] = [
  ['KUHAP|Kitab Undang-?\\s?[Uu]ndang Hukum Acara Pidana', 'kuhap'],
  ['KUHP(?:idana)?|Kitab Undang-?\\s?[Uu]ndang Hukum Pidana', 'kuhp'],
  ['KUHPerdata|Kitab Undang-?\\s?[Uu]ndang Hukum Perdata', 'kuhperdata'],
  [
    '(?:UUD|Undang-?\\s?[Uu]ndang Dasar)(?:\\s+(?:NRI|Negara Republik Indonesia))?(?:\\s+(?:[Tt]ahun\\s+)?1945)?',
    'uud/1945',
  ],
];

/** Words between a pasal and the act that it belongs to, in lower case: other parts, and what links them. */
export const LAW_LINKS: readonly string[] = [
  'alternatif',
  'angka',
  'atau',
  'ayat',
  'butir',
  'dalam',
  'dan',
  'dari',
  'dengan',
  'di',
  'diatur',
  'hingga',
  'huruf',
  'jis',
  'jo',
  'joncto',
  'juncto',
  'junto',
  'kedua',
  'kesatu',
  'lebih',
  'pada',
  'pasal',
  'primair',
  'primer',
  'ri',
  'sampai',
  'sebagaimana',
  'serta',
  'subs',
  'subsidair',
  'subsider',
  'tentang',
];

/** Words between the last pasal and its act that make one citation of both. */
export const LAW_JOINTS: readonly string[] = ['dalam', 'dari', 'pada', 'ri'];

/** First words behind "UU" that go on with the sentence rather than name the act. */
export const NO_ACT_NAMES: readonly string[] = [
  'Dasar',
  'Ini',
  'Itu',
  'No',
  'Nomor',
  'Pasal',
  'RI',
  'Republik',
  'Tahun',
  'Yang',
];
