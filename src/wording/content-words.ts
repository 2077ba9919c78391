/**
 * Words and affixes that carry little content when two sentences are compared.
 * Function words after Tala (2003), "A Study of Stemming Effects on Information Retrieval in
 * Bahasa Indonesia", shortened to those that news sentences really hold; reporting verbs and date words added.
 */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `ada adalah adanya adapun agar akan akhirnya antara apa apabila apakah atas atau bagi bahkan bahwa
  baik baru beberapa begitu belum berbagai bila bisa boleh bukan cuma dalam dan dapat dari daripada
  demi demikian dengan di dia dua guna hal hanya harus hingga ia ini itu jadi jika juga kalau kami
  kamu karena kata kemudian kepada kita lagi lain lalu lebih maka malah masih mereka merupakan
  meski meskipun namun nanti nya oleh pada para paling pasti per pernah pula pun saat saja sama
  sambil sampai sana sangat satu saya sebagai sebagaimana sebab sebelum sebelumnya sebuah secara
  sedang sehingga sejak sejumlah sekaligus sekitar selain selama semua seorang seperti serta sesuai
  setelah setiap siapa sini soal suatu sudah supaya tak tanpa tapi telah tentang terhadap terkait
  tersebut tetap tetapi tidak turut untuk usai waktu yaitu yakni yang
  ketika sewaktu tatkala lantaran sebagian kebanyakan mayoritas beserta maupun ataupun
  ujar ucap tutur ungkap jelas terang tegas imbuh sambung lanjut pungkas papar tambah sebut menurut
  mengatakan menyebut menyebutkan menyatakan menjelaskan menerangkan menegaskan menambahkan
  mengungkapkan menuturkan menyampaikan memaparkan mengaku mengakui membenarkan memastikan menilai
  mengimbau meminta berharap mengingatkan mengklaim membantah melanjutkan membeberkan
  hari kemarin lusa besok tanggal bulan tahun pukul jam pagi siang sore malam wib wita wit
  senin selasa rabu kamis jumat sabtu minggu ahad
  januari februari maret april mei juni juli agustus september oktober november desember`
    .split(/\s+/)
    .filter(Boolean),
);

/** Taken off the end, longest first. */
export const SUFFIXES: readonly string[] = ['kannya', 'annya', 'inya', 'nya', 'kan', 'an', 'i'];

/** Taken off the beginning, longest first. Where the first letter of the root is lost (me-ngirim) it stays lost. */
export const PREFIXES: readonly string[] = [
  'memper',
  'diper',
  'menge',
  'penge',
  'meng',
  'peng',
  'meny',
  'peny',
  'member',
  'mem',
  'pem',
  'men',
  'pen',
  'ber',
  'ter',
  'per',
  'me',
  'pe',
  'di',
  'ke',
  'se',
];
