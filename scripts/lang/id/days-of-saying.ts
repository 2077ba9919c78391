/** Verbs with which an outlet quotes another: a day behind one is that outlet's. */
export const QUOTING_WORDS: readonly string[] = [
  'diakses',
  'diberitakan',
  'dikutip',
  'dilansir',
  'diwartakan',
  'melansir',
  'mengutip',
  'menukil',
  'sebagaimana dilaporkan',
  'seperti dilaporkan',
];

/** What was quoted on the day on which it was said: written statements and broadcasts. */
export const BROADCAST_WORDS: readonly string[] = [
  'jawaban tertulis',
  'keterangan resmi',
  'keterangan tertulis',
  'konferensi pers',
  'live streaming',
  'pernyataan resmi',
  'pernyataan tertulis',
  'rilis',
  'siaran langsung',
  'siaran pers',
];

/** Words before a day from which, or until which, something holds. */
export const BEFORE_PLANS: readonly string[] = [
  'hingga',
  'lalu',
  'mulai',
  'per',
  'sampai',
  'sejak',
];

/** Words that introduce the occasion on which something was said. */
export const OCCASION_WORDS: readonly string[] = [
  'dalam',
  'di sela',
  'lewat',
  'melalui',
  'saat',
  'usai',
];

/** Papers whose day is that of a decision or a deal, not of what somebody says of it. */
export const PAPERS: readonly string[] = [
  'akta',
  'berita acara',
  'izin',
  'keputusan',
  'kesepakatan',
  'kontrak',
  'memorandum',
  'MoU',
  'nota kesepahaman',
  'penetapan',
  'peraturan',
  'perda',
  'perjanjian',
  'perpres',
  'putusan',
  'SK',
  'surat keputusan',
  'undang-undang',
];

/** What is done with such papers on their day. */
export const SIGNED: readonly string[] = [
  'dibuat',
  'diputus',
  'disahkan',
  'disepakati',
  'disetujui',
  'ditandatangani',
  'diteken',
  'diterbitkan',
  'ditetapkan',
  'diundangkan',
  'keluar',
  'terbit',
];

/** That somebody spoke, where what they said stands in the next sentences. */
export const INTRODUCTIONS: readonly string[] = [
  'angkat bicara',
  'angkat suara',
  'berbicara',
  'bersuara',
  'bicara',
  'blak-blakan',
  'buka suara',
  'buka-bukaan',
  'dihubungi',
  'dijumpai',
  'dikonfirmasi',
  'ditemui',
  'diwawancarai',
  'membeberkan',
  'memberi keterangan',
  'memberi penjelasan',
  'memberikan keterangan',
  'memberikan penjelasan',
  'memberikan pernyataan',
  'memaparkan',
  'menanggapi',
  'menerangkan',
  'menceritakan',
  'menggelar jumpa pers',
  'menggelar konferensi pers',
  'menguraikan',
  'mengunggah',
  'menjawab',
  'menjelaskan',
  'merespons',
];

/** Meetings at which all that an article quotes was said on one day. */
export const MEETINGS: readonly string[] = [
  'debat',
  'dengar pendapat',
  'hearing',
  'konferensi pers',
  'jumpa pers',
  'paripurna',
  'rapat',
  'RDP',
  'sidang',
];
