/** Words behind a day that belong to it: "Selasa (28/11) kemarin". */
export const TRAILING_WORDS: readonly string[] = [
  'besok',
  'hari ini',
  'ini',
  'kemaren',
  'kemarin',
  'lalu',
  'mendatang',
  'nanti',
  'yang lalu',
];

/** Between the first and the last day of a range. */
export const RANGE_WORDS: readonly string[] = [
  'hingga',
  's.d',
  's.d.',
  's/d',
  'sampai',
  'sampai dengan',
  'sd',
];

/** Ordinals of a part of the year, as a number or in words. */
export const ORDINALS: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
};

/** Parts of the year and how many months each has. */
export const PARTS_OF_YEAR: Readonly<Record<string, number>> = {
  caturwulan: 4,
  kuartal: 3,
  kwartal: 3,
  semester: 6,
  triwulan: 3,
};

/** Words after which a weekday is still to come: "paling lambat Senin", "insyaallah Sabtu". */
export const AHEAD_WORDS: readonly string[] = [
  'agendakan',
  'akan',
  'bakal',
  'besok atau',
  'besok dan',
  'besok hingga',
  'besok sampai',
  'diagendakan',
  'dijadwalkan',
  'diprakirakan',
  'hendak',
  'direncanakan',
  'diperkirakan',
  'insya allah',
  'insyaallah',
  'jadwalkan',
  'kalau',
  'menyusul',
  'mulai',
  'nanti',
  'paling cepat',
  'paling lambat',
  'paling telat',
  'rencananya',
  'selambat-lambatnya',
  'selambatnya',
];

/** Words after which a day recurs and is none of the calendar: "setiap 25 Juli". */
export const RECURRING_WORDS: readonly string[] = ['saban', 'setiap', 'tiap', 'tiap-tiap'];

/** Words of what is named after a day, in capitals: "Lapangan 21 April", "Universitas 17 Agustus 1945". */
export const NAMED_AFTER_DAYS: readonly string[] = [
  'Alun-Alun',
  'Asrama',
  'Aula',
  'Balai',
  'Bandara',
  'Gang',
  'Gedung',
  'Gelanggang',
  'Gelora',
  'Gg',
  'Graha',
  'Jalan',
  'Jembatan',
  'Jl',
  'Jln',
  'Kampung',
  'Kampus',
  'Kompleks',
  'Lapangan',
  'Makam',
  'Masjid',
  'Monumen',
  'Museum',
  'Musala',
  'Pasar',
  'Pelabuhan',
  'Perumahan',
  'Plaza',
  'RSUD',
  'SD',
  'SDN',
  'SMA',
  'SMK',
  'SMP',
  'Sekolah',
  'Sport Center',
  'Stadion',
  'Taman',
  'Terminal',
  'Tugu',
  'UNTAG',
  'Universitas',
  'Untag',
  'Waduk',
  'Yayasan',
];

/** Words of what is named after a weekday: markets, habits, papers. */
export const NAMED_AFTER_WEEKDAYS: readonly string[] = [
  'Desa',
  'Harian',
  'Jalan',
  'Koran',
  'Pasar',
  'Tabloid',
  'khotbah',
  'khutbah',
  'salat',
  'shalat',
  'sholat',
  'solat',
  'hari-hari',
];

/** Behind a weekday: a feast, a market day, a habit. */
export const FEAST_WORDS: readonly string[] = [
  'Agung',
  'Bersih',
  'Kasih',
  'Kliwon',
  'Legi',
  'Pagi',
  'Pahing',
  'Palma',
  'Pon',
  'Wage',
];

/** Periods before "kemarin" that are longer than a day: "tahun kemarin" is no yesterday. */
export const LONGER_PERIODS: readonly string[] = [
  'bulan',
  'dekade',
  'kuartal',
  'minggu',
  'musim',
  'pekan',
  'pemilu',
  'pilkada',
  'semester',
  'tahun',
  'triwulan',
];

/** Votes and games, whose year is part of their name whether they are written in capitals or not. */
export const YEARED_NAMES: readonly string[] = [
  'asian games',
  'haji',
  'olimpiade',
  'pemilihan umum',
  'pemilu',
  'pilbup',
  'pileg',
  'pilgub',
  'pilkada',
  'pilkades',
  'pilpres',
  'pilwali',
  'pilwalkot',
  'pon',
  'sea games',
];

/** Words after which four digits are a year, with a capital or without. */
export const YEAR_OPENERS: readonly string[] = [
  'akhir',
  'anggaran',
  'antara',
  'awal',
  'dari',
  'dulu',
  'hingga',
  'memasuki',
  'mulai',
  'musim',
  'pada',
  'pertengahan',
  'sampai',
  'sebelum',
  'sejak',
  'selama',
  'sepanjang',
  'sesudah',
];

/** What is counted: four digits before it are no year. */
export const COUNTED_NOUNS: readonly string[] = [
  'anak',
  'bangunan',
  'batang',
  'berkas',
  'bidang',
  'bungkus',
  'butir',
  'dosis',
  'ekor',
  'hektar',
  'hektare',
  'jemaah',
  'jiwa',
  'kali',
  'karung',
  'kasus',
  'kendaraan',
  'keluarga',
  'kepala',
  'kilometer',
  'kios',
  'korban',
  'kursi',
  'lembar',
  'liter',
  'meter',
  'orang',
  'paket',
  'pegawai',
  'pekerja',
  'peserta',
  'petani',
  'potong',
  'rumah',
  'ribu',
  'rupiah',
  'siswa',
  'suara',
  'surat',
  'ton',
  'unit',
  'warga',
];

/** Capitals after which a month is a month although it follows one: "Sejak Januari". */
export const MONTH_OPENERS: readonly string[] = [
  'Akhir',
  'Awal',
  'Bulan',
  'Dari',
  'Gaji',
  'Harapannya',
  'Hingga',
  'Mulai',
  'Nanti',
  'Pada',
  'Per',
  'Pertengahan',
  'Sampai',
  'Rencananya',
  'Sejak',
  'Selama',
  'Targetnya',
];

/** Words of a count before "Minggu", which then are weeks. */
export const WEEK_COUNTS: readonly string[] = [
  'Beberapa',
  'Dua',
  'Empat',
  'Enam',
  'Lima',
  'Satu',
  'Tiga',
];

/** Days of the Javanese market week, which stand behind a weekday: "Sabtu Pahing, 1 Maret 2025". */
export const MARKET_DAYS: readonly string[] = ['Kliwon', 'Legi', 'Pahing', 'Pon', 'Wage'];

/** Numbers in words: "tiga hari kemudian". */
export const ONE_TO_TEN: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
};

/** Behind a number of days: after the day that was told. */
export const DAYS_ON: readonly string[] = [
  'berikutnya',
  'berselang',
  'kemudian',
  'sesudah itu',
  'sesudahnya',
  'setelah itu',
  'setelahnya',
];

/** Behind a number of days: before the day that was told. */
export const DAYS_BACK: readonly string[] = ['sebelum itu', 'sebelumnya'];

/** The day after the one that was told. */
export const NEXT_DAYS: readonly string[] = [
  'esok harinya',
  'esoknya',
  'keesokan hari',
  'keesokan harinya',
  'keesokannya',
];

/** Words before a day as of which something is counted: no other day counts from it. */
export const UP_TO_WORDS: readonly string[] = ['hingga', 'per', 'sampai'];

/** Words of a birth or a class, before a place or a school and its year: "kelahiran Elat 1975". */
export const YEARED_LIVES: readonly string[] = [
  'alumni',
  'alumnus',
  'angkatan',
  'kelahiran',
  'lulusan',
];

/** Words between a weekday and its date in brackets: "Rabu lalu (29/11)". */
export const WEEK_WORDS: readonly string[] = [
  'depan',
  'ini',
  'kemarin',
  'lalu',
  'mendatang',
  'tadi',
];
