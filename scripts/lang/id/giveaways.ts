import { alternatives, bothCases } from '../alternatives.ts';

/**
 * By which words somebody is named beside a protected person, or is told apart from one: kin, ranks, rooms,
 * classes, contacts, what officials keep back.
 */

/** "Ayah Joses, Ir. " before a name: whose kin they are is told by name. */
export const KIN_OF_NAMED_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${alternatives([
    '[Aa]yah',
    '[Ii]bu(?:nda)?',
    '[Bb]apak',
    '[Mm]ama',
    '[Pp]apa',
    '[Oo]rang\\s+tua',
    '[Ss]uami',
    '[Ii]stri',
    '[Kk]akak',
    '[Aa]dik',
    '[Pp]aman',
    '[Bb]ibi',
    '[Tt]ante',
    '[Kk]akek',
    '[Nn]enek',
  ])})(?:\\s+\\p{Lu}[\\p{L}'’-]+){1,3},\\s*(?:\\p{L}{1,5}\\.?\\s+){0,3}$`,
  'u',
);

/** ", yang baru setahun memimpin dinas perlindungan anak di sana, " behind a name. */
export const HEADING = new RegExp(
  `^,\\s+yang\\s+(?:\\p{Ll}+\\s+){0,4}(?:memimpin|mengepalai|mengetuai)\\s+(?<body>(?:${alternatives(
    [
      'dinas',
      'badan',
      'kantor',
      'balai',
      'upt',
      'uptd',
      'rsud',
      'rumah\\s+sakit',
      'puskesmas',
      'komisi',
      'lembaga',
      'kejaksaan',
      'pengadilan',
      'polres',
      'polsek',
    ],
  )})(?![\\p{L}])[^,.;:"“”\\n]{0,80})`,
  'iu',
);

/** A rank, an honorific or a title of nobility between an office and a name. */
export const TITLES_BETWEEN = new RegExp(
  `(?:\\s+(?:${alternatives([
    'Kombes',
    'AKBP',
    'Kompol',
    'AKP',
    'Iptu',
    'Ipda',
    'Aiptu',
    'Brigjen',
    'Irjen',
    'Komjen',
    'Kolonel',
    'Letkol',
    'Mayor',
    'Kapten',
    'Pol',
    'TNI',
    'dr',
    'drg',
    'Dr',
    'Prof',
    'Drs',
    'Dra',
    'Ir',
    'Hj',
    'H',
    'KH',
    'Bapak',
    'Ibu',
    'Pak',
    'Bu',
    'Kak',
    'Mas',
    'Mbak',
    'Bang',
    'Rr',
    'Rd',
    'R',
    'Raden',
    'Tb',
    'Nyi',
    'Ki',
    'Ny',
    'Tn',
    'Bpk',
    'Sdr',
    'Sdri',
    'Pdt',
    'Ust',
    'Gus',
    'Ning',
    'Tgk',
    'Andi',
    'Daeng',
  ])})\\.?)*,?\\s*$`,
  'u',
);

/** Ranks of police and army that are no other words: who bears one is an officer. */
export const RANK = new RegExp(
  `^(?:${alternatives([
    'jenderal',
    'letjen',
    'mayjen',
    'brigjen',
    'kombes',
    'akbp',
    'kompol',
    'akp',
    'iptu',
    'ipda',
    'aiptu',
    'aipda',
    'bripka',
    'brigpol',
    'brigadir',
    'briptu',
    'bripda',
    'bharada',
    'bharatu',
    'kolonel',
    'letkol',
    'mayor',
    'kapten',
    'lettu',
    'letda',
    'serma',
    'serka',
    'sertu',
    'serda',
    'kopda',
    'kopka',
    'pratu',
    'irjen',
    'komjen',
    'laksamana',
    'marsekal',
  ])})$`,
  '',
);

/** Those whose name follows are no public figures by what is said of them. */
export const PRIVATE_BEFORE = new RegExp(
  `(?:^|\\s)(?:${alternatives([
    'korban(?:nya)?',
    'saudar[ai]',
    'sdri?',
    'pelaku(?:nya)?',
    'tersangka',
    'terdakwa',
    'terlapor',
    'terduga',
    'pelapor',
    'saksi',
    'anak',
    'anaknya',
    'putri',
    'putra',
    'putrinya',
    'putranya',
    'ayah',
    'ayahnya',
    'bapak',
    'bapaknya',
    'ibu',
    'ibunya',
    'mama',
    'mamanya',
    'orang tua',
    'orangtua',
    'kakak',
    'kakaknya',
    'adik',
    'adiknya',
    'kakek',
    'kakeknya',
    'nenek',
    'neneknya',
    'suami',
    'suaminya',
    'istri',
    'istrinya',
    'paman',
    'pamannya',
    'bibi',
    'bibinya',
    'tante',
    'kerabat',
    'tetangga',
    'teman',
    'temannya',
    'pacar',
    'pacarnya',
    'kekasih',
    'siswa',
    'siswi',
    'pelajar',
    'santri',
    'santriwati',
    'murid',
    'mahasiswa',
    'mahasiswi',
    'bocah',
    'balita',
    'bayi',
    'remaja',
    'gadis',
    'bernama',
    'berinisial',
    'inisial',
    'alias',
    'panggilan',
    'disapa',
    'dipanggil',
    'warga',
    'namborunya',
    'keponakan',
    'keponakannya',
    'cucu',
    'cucunya',
    'sepupu',
    'almarhum',
    'almarhumah',
    'kliennya',
    'klien kami',
    'si',
    'sang',
    'mendiang',
    'guru',
  ])})$`,
  '',
);

/** Callings that are before the public by what they are, right before a name: "sutradara", "aktor kawakan". */
export const PUBLIC_CALLING = new RegExp(
  `(?:^|\\s)(?:${alternatives([
    'sutradara',
    'produser',
    'aktor',
    'aktris',
    'pemeran',
    'penyanyi',
    'musisi',
    'pencipta lagu',
    'novelis',
    'sastrawan',
    'penyair',
    'komedian',
    'pelawak',
    'presenter',
    'dalang',
    'koreografer',
    'perupa',
    'desainer',
    'peraih medali',
    'pemenang nobel',
  ])})(?: (?:kawakan|senior|muda|legendaris|ternama|kondang))?$`,
  '',
);

/** What is said of an identity rather than which it is: "identitas korban kami rahasiakan". */
export const KEPT_BACK = new RegExp(
  `^\\s*(?:${alternatives([
    'kami',
    'kita',
    'saya',
    'harus',
    'wajib',
    'perlu',
    'tidak',
    'tak',
    'jangan',
    'dilarang',
    'di(?:rahasiakan|lindungi|samarkan|kaburkan|tutup|sembunyikan|jaga)\\p{L}*',
    'tetap',
    'akan',
    'belum',
    'masih',
    'sesuai',
    'demi',
    'bukan',
    'dan\\s+keluarga',
  ])})(?![\\p{L}])`,
  'iu',
);

/** "dan kami", "namun penyidik", "dan pembelinya": somebody else's deed. */
export const OF_OTHERS = new RegExp(
  `^(?:(?:dan|serta|namun|tetapi|tapi|sehingga|lalu|kemudian|sedangkan|sementara|karena|agar|supaya|maka)\\s+)+(?:${alternatives(
    [
      'kami',
      'kita',
      'saya',
      'penyidik',
      'polisi',
      'polres',
      'polda',
      'jaksa',
      'pemerintah',
      'dinas',
      'sekolah',
      'negara',
      'hakim',
      'pengadilan',
      'tersangka',
      'pelaku',
      'terdakwa',
      'semua',
      'seluruh',
      'siapa',
      'tidak\\s+ada',
      '\\p{Ll}{4,}nya',
    ],
  )})(?![\\p{L}])`,
  'iu',
);

/** A verb, a time or a joining word without any name behind it goes on about what is done. */
export const OF_A_DEED = new RegExp(
  `^(?:${alternatives([
    'dan',
    'serta',
    'namun',
    'tetapi',
    'tapi',
    'sehingga',
    'lalu',
    'kemudian',
    'sedangkan',
    'sementara',
    'karena',
    'agar',
    'supaya',
    'maka',
    'kini',
    'sekarang',
    'saat',
    'sudah',
    'telah',
    'akan',
    'masih',
    'belum',
    'tidak',
    'sedang',
    'kami',
    'kita',
    'saya',
    '(?:me|di|ber|ter)\\p{Ll}{4,}',
  ])})(?![\\p{L}])`,
  'iu',
);

/** "kelas XI TKJ 2", "kelas 9B", "kelas tujuh": a class, with a school the way to one child; an office has one too. */
export const CLASS = new RegExp(
  `(?<![\\p{L}])(?<!(?:${alternatives([
    'Imigrasi',
    'KSOP',
    'Syahbandar',
    'Pelabuhan',
    'Lapas',
    'Rutan',
    'Bapas',
    'LPKA',
    'Pemasyarakatan',
    'Negara',
    'Negeri',
    'Agama',
    'Bandara',
    'Karantina',
    'Kantor',
    'Balai',
  ])})\\s)([Kk]elas|[Kk]ls\\.?)\\s+(?:${alternatives([
    '[IVX]+',
    '\\d{1,2}',
    'satu',
    'dua',
    'tiga',
    'empat',
    'lima',
    'enam',
    'tujuh',
    'delapan',
    'sembilan',
    'sepuluh',
    'sebelas',
    'dua\\s+belas',
  ])})(?:(?![\\p{L}])|(?<=\\d)(?=[A-Z](?![\\p{L}])))(?:[\\s-]*(?!(?:SD|SMP|SMA|SMK|MI|MA|TK)(?![\\p{L}]))[A-Z]{1,4}(?![\\p{L}])(?:[\\s-]*\\d{1,2}(?![\\d/]))?)?`,
  'gu',
);

/** "@nama", "nama_akun", addresses on the web and by mail, long numbers: telephone, identity card. */
export const CONTACT = new RegExp(
  `${alternatives([
    'https?:\\/\\/\\S+',
    '(?<![\\p{L}\\d@])(?:[\\w-]+\\.)+(?:com|id|net|org|tv|co|news|example)(?:\\/\\S*)?(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d])#[\\p{L}\\d_]+',
    '(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]+\\.[\\w.]+',
    '(?<![\\w])@[\\w.]*\\w',
    '(?<![\\p{L}\\d_.])(?=[\\p{L}\\d.]*_)[\\p{L}\\d._]{4,}(?<!\\.)',
    '(?<![\\d])\\+?\\d[\\d\\s-]{8,24}\\d(?![\\d])',
  ])}`,
  'giu',
);

/** "Ruang Anyelir bed 4", "Bangsal Mawar", "Kamar 12": where a patient or a guest lies. */
export const ROOM = new RegExp(
  `(?<![\\p{L}])(?<!(?:Tata|Penataan)\\s)(?:[Rr]uang|[Bb]angsal|[Kk]amar|[Pp]aviliun)\\s+(?!(?:${alternatives(
    [
      'UKS',
      'BK',
      'TU',
      'Guru',
      'OSIS',
      'ICU',
      'IGD',
      'UGD',
      'PICU',
      'NICU',
      'Isolasi',
      'Operasi',
      'Bersalin',
      'Jenazah',
      'Mayat',
      'Pemeriksaan',
      'Interogasi',
      'Sidang',
      'Rapat',
      'Pers',
      'Paripurna',
      'Kerja',
      'Tahanan',
      'Tunggu',
      'Publik',
      'Terbuka',
      'Data',
      'Digital',
      'Konseling',
      'Pelayanan',
      'SPKT',
      'Penyidik',
      'Unit',
      'Ramah',
      'Bermain',
      'Laktasi',
      'Kelas',
    ],
  )})(?![\\p{L}]))(?:\\p{Lu}[\\p{L}'’-]*|\\d+)(?:\\s+(?:\\p{Lu}[\\p{L}'’-]*|\\d+|bed\\s+\\d+))*`,
  'gu',
);

/** Behind what a word in capitals is the name of a thing: "bahasa Mandarin", "izin SIUPPAK", "aplikasi Kirimaja". */
export const THING_BEFORE = new RegExp(
  `(?:^|\\s)(?:${alternatives([
    'bahasa',
    'berbahasa',
    'izin',
    'perizinan',
    'aplikasi',
    'metode',
    'kurikulum',
    'formulir',
    'hotline',
    'merek',
    'jenis',
    'mata uang',
    'teknologi',
    'fitur',
    'situs',
    'laman',
    'game',
    'gim',
    'vaksin',
    'virus',
    'obat',
    'mazhab',
    'standar',
    'operasi sandi',
  ])})$`,
  '',
);

/** "RSUD dr " before Harjono: a body bears somebody's name. */
export const NAMESAKE_BEFORE =
  /(?:^|\s)(?:rs\p{Ll}{0,4}|rumah sakit|bandara|stadion)(?: (?:dr|drs|prof|h|hj|kh|ir|m|moh|muh|dradjat))*$/u;

/** What one does to a victim, as a verb and after "diduga". */
const DEEDS = alternatives([
  'menganiaya',
  'memukul',
  'memukuli',
  'menampar',
  'memperkosa',
  'mencabuli',
  'melecehkan',
  'menyetubuhi',
  'meraba',
  'menghamili',
  'menyekap',
  'menelantarkan',
  'membunuh',
  'mengancam',
  'mencekik',
  'menyiksa',
  'selingkuh',
  'berselingkuh',
]);

/** Who reports their own kin. */
const OWN_KIN = alternatives([
  'istri',
  'suami',
  'anak',
  'mantan',
  'keluarga',
  'korban',
  'menantu',
  'keponakan',
]);

/** Between a name and what is said of its bearer: an age, an apposition, how long it is so. */
const SAID_OF =
  '(?:\\s*\\(\\d{1,2}[^()]{0,8}\\))?(?:,[^.!?\\n"“”]{0,80},)?,?\\s+(?:(?:yang|kini|sudah|telah|resmi|akhirnya)\\s+)*';

/** What is said of somebody who did it, right behind a name: an office does not keep them from being known by it. */
export const ACCUSED_AFTER = new RegExp(
  `^${SAID_OF}(?:${alternatives([
    `(?:disebut|diduga|dituding|dituduh|dilaporkan|didakwa|terbukti|mengaku|ketahuan|kepergok)\\s+(?:(?:telah|pernah|kerap|berulang\\s+kali)\\s+)?(?:${DEEDS})`,
    `(?:dilaporkan|diadukan|dipolisikan)\\s+(?:ke\\s+\\p{L}+\\s+)?(?:oleh\\s+)?(?:${OWN_KIN})\\p{L}*`,
    '(?:ditetapkan|berstatus|menjadi|jadi|sebagai)\\s+(?:(?:sebagai|jadi)\\s+)?(?:tersangka|terlapor|terdakwa|terduga)',
    'menganiaya',
    'mencabuli',
    'memperkosa',
    'menyetubuhi',
    'melecehkan',
  ])})(?![\\p{L}])`,
  'iu',
);

/** "terlapor ", "tersangka, yakni " before a name: they did it, whatever their office. */
export const ACCUSED_BEFORE =
  /(?<![\p{L}])(?:tersangka|terdakwa|terlapor|terpidana)(?:,?\s+(?:adalah|yakni|yaitu|bernama|tak\s+lain)(?:\s+[^.!?,\n"“”]{0,60})?)?,?\s+$/iu;

/** By which kin are known in a place though nothing is named: with "Ibunya itu yang jualan soto" everybody near knows whose child is meant. */
const KNOWN_TRADES = alternatives([
  '(?:ber)?jualan',
  '(?:men)?jual',
  'pedagang',
  'penjual',
  '(?:mem)?buka\\s+(?:warung|toko|kios|usaha|bengkel|salon|kedai|lapak)',
  'punya\\s+(?:warung|toko|kios|usaha|bengkel|salon|kedai|lapak)',
  'punya\\s+(?!(?:hak|kewajiban|waktu|masalah|rencana|kesempatan|keinginan|kuasa|bukti|alasan|pilihan|biaya|uang)(?![\\p{L}]))[\\p{L}-]+',
  'pemilik',
  'juragan',
  'lurah',
  'kades',
  'camat',
  'kepala',
  'ketua',
  'anggota\\s+(?:dewan|dpr\\p{L}*)',
  'caleg',
  'mantan',
  'eks',
  'imam',
  'kiai',
  'ustaz\\p{L}*',
  'pendeta',
  'bidan',
  'dalang',
  'artis',
  'penyanyi',
  'seleb\\p{L}*',
  'youtuber',
  'tiktoker',
]);

/** Which tell who kin are only where a name goes with it: "kerja di Taiwan", but not "bekerja di pabrik". */
const TRADES = alternatives([
  '(?:ber)?dagang',
  '(?:be)?kerja(?!\\s*sama)\\s+(?:di|pada|sebagai|jadi|dari|untuk|ikut)',
  'usaha',
  'buruh',
  'petani',
  'nelayan',
  'guru',
  'dosen',
  'asn',
  'pns',
  'pegawai',
  'karyawa[nt]i?',
  'polisi',
  'tentara',
  'anggota',
  'pejabat',
  'pengusaha',
  'sopir',
  'tukang',
  'perawat',
  'dokter',
  'tki',
  'tkw',
  'pmi',
  'merantau',
]);

/** Between kin and what they do: "Bapaknya kan kerja di", "Ibunya itu yang jualan". */
const SPOKEN_LINKS =
  '(?:(?:itu|ini|kan|juga|memang|mah|tuh|ya|adalah|seorang|cuma|hanya|yang)\\s+)*';

/** Kin of somebody, part 1, and what they do, up to where it says more: "Ibunya itu yang jualan" before "soto di depan pasar"; part 2 where that is enough. */
export const KIN_AT_WORK = new RegExp(
  `(?<![\\p{L}])((?:${alternatives([
    'ibu',
    'bapak',
    'bapa',
    'ayah',
    'mama',
    'mamak',
    'emak',
    'papa',
    'orang\\s*tua',
    'kakak',
    'adik',
    'abang',
    'kakek',
    'nenek',
    'paman',
    'bibi',
    'suami',
    'istri',
    'keluarga',
  ])})(?:nya|\\s+(?:korban|anak\\s+(?:itu|ini)|almarhum(?:ah)?)))\\s+${SPOKEN_LINKS}(?:(${KNOWN_TRADES})|${TRADES})(?![\\p{L}])(?=\\s+\\S)`,
  'giu',
);

/** Kin of whom somebody is told to be. */
const KIN_OF = alternatives([
  'anak',
  'putr[ai]',
  'cucu',
  'keponakan',
  'istri',
  'suami',
  'adik',
  'kakak',
  'menantu',
]);

/** How somebody is called before an office or a name. */
const ADDRESSED = alternatives(['pak', 'bu', 'bapak', 'ibu'].flatMap(bothCases));

/** Children and the young whose name was left out. */
const YOUNG_ONE = `(?:${alternatives(
  ['anak', 'bocah', 'sisw[ai]', 'santri\\p{L}*', 'gadis', 'remaja'].flatMap(bothCases),
)})\\s+(?:itu|ini)`;

/** "[nama] itu anak Geuchik …": whose kin somebody is who was hidden; "itu anak yang pendiam" tells nobody. */
export const KIN_BEHIND = new RegExp(
  [
    `((?:\\[[^\\]]*\\]|(?<![\\p{L}])(?:${alternatives(['dia', 'ia', 'korban'].flatMap(bothCases))}|${YOUNG_ONE}))`,
    '\\s+(?:(?:itu|ini|adalah|ialah|kan|merupakan|memang|juga)\\s+)*',
    `(?:${KIN_OF})(?:nya)?)\\s+`,
    '(?=\\p{Lu}|\\[(?!…)|(?:(?:seorang|dari|almarhum(?:ah)?|mendiang)\\s+)*',
    `(?:${ADDRESSED}|\\[(?!…)|${KNOWN_TRADES})(?![\\p{L}]))[^,.;!?\\n]+`,
  ].join(''),
  'gu',
);

/** Offices of which a village has one. */
const OF_A_VILLAGE = alternatives([
  ...['kades', 'lurah', 'camat', 'kadus', 'dukuh', 'kuwu', 'haji', 'kepsek'].flatMap(bothCases),
  'RT',
  'RW',
  `[Kk]epala\\s+(?:${alternatives(['desa', 'dusun', 'sekolah'].flatMap(bothCases))})`,
]);

/** "anak Pak Kades", "menantu Bu Lurah": whose kin somebody is, by an office of which a village has one. */
export const KIN_OF_TITLED = new RegExp(
  [
    `(?<![\\p{L}])((?:${KIN_OF})(?:\\s+(?:dari|almarhum(?:ah)?|mendiang))*)`,
    `\\s+(?:${ADDRESSED})\\s+(?:${OF_A_VILLAGE})(?![\\p{L}])`,
  ].join(''),
  'gu',
);

/** "[nama] yang jualan soto": what somebody does whose name was hidden. */
export const HIDDEN_AT_WORK = new RegExp(
  `(\\[(?:nama|keluarga|narasumber|korban|pelaku)[^\\]]*\\])\\s+${SPOKEN_LINKS}yang\\s+(?:${KNOWN_TRADES})(?![\\p{L}])[^,.;!?\\n]*`,
  'giu',
);

/** Where somebody lives, part 1, beside what: "rumahnya persis di sebelah" before "Jembatan Kali Progo". */
export const HOME_BESIDE =
  /(?<![\p{L}])((?:rumah(?:nya|\s+(?:korban|pelaku|anak\s+(?:itu|ini)))|(?:ber)?tinggal\s+di))\s+[^.!?,\n]{0,40}?(?<![\p{L}])(?:dekat|sebelah|samping|depan|belakang|seberang)(?![\p{L}])(?=\s+\S)/giu;

/** For what one of a town is known without a name: "yang menyumbang emas". */
export const HONOURS = new RegExp(
  `(?<![\\p{L}])(?:${alternatives([
    'medali',
    '(?:meraih|menyumbang(?:kan)?|merebut|dapat|membawa\\s+pulang)\\s+(?:emas|perak|perunggu)',
    'juara',
    'finalis',
    'pemenang',
    'rekor',
    'paskibra(?:ka)?',
    'mewakili\\s+(?:kabupaten|kota|provinsi|sekolah|indonesia|daerah|kampus)',
    'mengharumkan',
    'masuk\\s+(?:tv|televisi)',
    '(?:pernah|sempat|dulu|tahun\\s+lalu)\\s+viral',
    '(?<!bukan\\s+(?:\\p{L}+\\s+)?)satu-satunya(?!\\s+(?:saksi|pelaku|tersangka|korban|cara|jalan|bukti|harapan|alasan|yang)(?![\\p{L}]))',
  ])})(?![\\p{L}])`,
  'iu',
);

/** Of whom a sentence in a case speaks without a name. */
export const OF_THEM = new RegExp(
  `(?<![\\p{L}])(?:${alternatives([
    'dia',
    'ia',
    '(?:anak|bocah|siswi?|siswa|santri\\p{L}*|gadis|remaja)\\s+(?:itu|ini|tersebut)',
    'korban',
    'almarhum(?:ah)?',
    'ananda',
  ])})(?![\\p{L}])`,
  'iu',
);

/** With which a club, firm or home speaks of somebody who belongs to it: "tetap atlet kami". */
export const OWN_MEMBER = new RegExp(
  `(?<![\\p{L}])(?<!bukan\\s+)(?:${alternatives([
    'atlet',
    'pemain',
    'anggota\\s+klub',
    'anak\\s+didik',
    'anak\\s+asuh',
    'karyawan',
    'karyawati',
    'pekerja',
    'pegawai',
    'santri\\p{L}*',
    'siswa',
    'siswi',
    'murid',
    'peserta\\s+didik',
    'jemaat',
    'penari',
    'model',
    'talenta',
    'kru',
    'kurir',
    'driver',
    'mitra\\s+pengemudi',
  ])})\\s+(?:kami|kita)(?![\\p{L}])`,
  'iu',
);

/** What somebody is whose name was hidden, right behind it: "[nama], wali nagari di Pasaman". */
export const CALLED_AFTER = new RegExp(
  `(\\[(?:nama|korban|anak|ibu|ayah|pelaku|saksi|keluarga|narasumber)[^\\]]*\\]),\\s+(?:(?:seorang|yang\\s+juga|mantan|eks)\\s+)*(?:${alternatives(
    [
      'warga',
      'petani',
      'nelayan',
      'pedagang',
      'penjual',
      'buruh',
      'guru',
      'dosen',
      'bidan',
      'perawat',
      'dokter',
      'sopir',
      'pegawai',
      'karyawa[nt]i?',
      'asn',
      'pns',
      'pensiunan',
      'kepala',
      'ketua',
      'wakil',
      'wali',
      'lurah',
      'camat',
      'kades',
      'perangkat',
      'tukang',
      'pemilik',
      'pengusaha',
      'pengurus',
      'pengasuh',
      'pelatih',
      'pembina',
      'mahasiswa',
      'mahasiswi',
      'siswa',
      'siswi',
      'pelajar',
      'santri\\p{L}*',
      'murid',
      'teller',
      'kasir',
      'ustaz',
      'ustadz',
      'kiai',
      'pendeta',
      'tokoh',
      'istri',
      'suami',
      'putra',
      'putri',
      'anak',
      'adik',
      'kakak',
      'keponakan',
      'cucu',
    ],
  )})(?![\\p{L}])[^,.;:!?\\n]*`,
  'giu',
);
