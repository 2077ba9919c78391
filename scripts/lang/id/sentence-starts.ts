/** Words that begin sentences in capitals and are no names, in lower case. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  `orang tinggal hadir tampak terlihat nampak turut menyusul perusahaan perseroan giliran keluhan pelantikan di ke akan juga masih sudah telah harus ada tanpa lewat melalui usai seusai bersama berdasarkan perihal si sang kata ujar jelang menjelang sepanjang seiring tepatnya bagaimana mengapa apa siapa kapan yang satu dua tiga sejauh kepada selain untuk namun jika kalau bila saat ketika setelah sebelum karena sebab meski dalam dengan dari 
  pada menurut hal itu ini mereka kami kita saya dia ia beliau pihak pihaknya suaminya istrinya ayahnya ibunya 
  anaknya keduanya ketiganya warga korban pelaku tersangka saksi pemerintah masyarakat publik semua seluruh para sejumlah beberapa salah seorang 
  hingga sampai sementara adapun bahkan padahal apalagi tak tidak bukan bahwa jadi maka lalu lantas kemudian akhirnya sebelumnya 
  selanjutnya kini sekarang hari pekan bulan tahun surat data foto video sidang rapat meskipun walaupun kendati seperti senada 
  serupa selama sejak sesuai tentang terkait atas oleh agar supaya begitu demikian misalnya bagi antara tiap setiap selanjutnya 
  kala tatkala sehingga buat bagi alhasil makanya namun tetapi tapi sedangkan lalu lagi lagipula lagi-lagi begitupun demi guna berkat akibat
  gara-gara dan atau maupun serta justru malah malahan bukannya melainkan ihwal soal mengenai menyangkut usai selepas sepulang setiba setibanya
  sesampai sesampainya sebaliknya sekalipun sekali semula semenjak sesekali sesudah seraya sambil sembari tadi tadinya nanti kelak kemarin besok lusa
  pernyataan pengakuan kehadiran kepemimpinan pemerintahan kondisi pengumuman penjelasan keterangan permintaan penolakan penangkapan penahanan
  pemeriksaan pemecatan penunjukan pengunduran pelaporan pencalonan kunjungan kedatangan kepergian kematian kemenangan kekalahan
  langkah sikap kabar kasus foto unggahan komentar ucapan pidato tulisan surat tangis 
  kebijakan janji rencana usul gagasan ide kritik saran
  beruntung untung sayang celakanya anehnya uniknya hebatnya lucunya ironisnya tragisnya parahnya faktanya intinya singkatnya pendeknya
  mungkin barangkali tentu tentunya pasti memang sebenarnya sejatinya sesungguhnya pokoknya biasanya umumnya seharusnya semestinya seyogianya
  hanya cuma sekadar baru kian semakin makin paling terlalu cukup kurang lebih hampir nyaris sekitar total rata-rata sebanyak sebagian sebuah
  suatu sesuatu seseorang siapapun apapun dimana kemana darimana manakala asalkan asal kecuali daripada ketimbang dibanding
  rencananya menariknya faktanya diketahui diberitakan diwartakan dilaporkan dikutip dilansir mengutip melansir menanggapi ditanya ditemui dihubungi`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words and phrases that open a sentence before its subject, with or without a comma; the longest are tried first. */
export const SENTENCE_OPENERS: readonly string[] = [
  'Adapun',
  'Masih',
  'Akhirnya',
  'Akibatnya',
  'Alhasil',
  'Apalagi',
  'Bahkan',
  'Bahwa',
  'Belakangan',
  'Buntutnya',
  'Dalam kesempatan itu',
  'Dalam kesempatan tersebut',
  'Dalam kesempatan yang sama',
  'Dan',
  'Di kesempatan yang sama',
  'Di sisi lain',
  'Di tempat terpisah',
  'Di tempat yang sama',
  'Hal senada',
  'Hingga kini',
  'Itulah sebabnya',
  'Jadi',
  'Justru',
  'Kala itu',
  'Karena itu',
  'Karenanya',
  'Kemudian',
  'Kendati begitu',
  'Kendati demikian',
  'Ketika dihubungi',
  'Ketika dikonfirmasi',
  'Ketika ditanya',
  'Ketika itu',
  'Kini',
  'Lalu',
  'Lantas',
  'Lebih jauh',
  'Lebih lanjut',
  'Maka',
  'Maka dari itu',
  'Makanya',
  'Malah',
  'Meski begitu',
  'Meski demikian',
  'Mulanya',
  'Namun',
  'Namun begitu',
  'Namun demikian',
  'Nah',
  'Oleh karena itu',
  'Oleh sebab itu',
  'Pada kesempatan itu',
  'Pada kesempatan tersebut',
  'Pada kesempatan yang sama',
  'Padahal',
  'Saat dihubungi',
  'Saat dikonfirmasi',
  'Saat ditanya',
  'Saat itu',
  'Sayangnya',
  'Sebab itu',
  'Sebelumnya',
  'Secara terpisah',
  'Sedangkan',
  'Sehingga',
  'Selain itu',
  'Selanjutnya',
  'Sementara',
  'Sementara itu',
  'Senada',
  'Serta',
  'Setelah itu',
  'Sontak',
  'Tapi',
  'Terkait hal ini',
  'Terkait hal itu',
  'Terkait hal tersebut',
  'Terpisah',
  'Tetapi',
  'Untuk itu',
  'Waktu itu',
];

/** Prepositions and the like: whoever is named right after one is not the subject of the sentence. */
export const NOT_BEFORE_SUBJECT: ReadonlySet<string> = new Set(
  `kepada untuk bagi buat dengan dari pada di ke oleh terhadap bersama menurut dalam lewat melalui tentang soal mengenai
  terkait ihwal perihal atas selain tanpa antara menyangkut berkat demi guna akibat usai seusai selepas sesudah setelah sebelum saat
  ketika sejak sepulang jelang menjelang kata ujar karena sebab jika kalau bila seperti bahwa yang jangan tiap setiap para sejumlah
  beberapa salah seorang seluruh semua demikian demikianlah begitu begitulah`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of headlines, where every word has a capital: none of them goes on with a name or an office. */
export const HEADLINE_WORDS: ReadonlySet<string> = new Set(
  `hingga sampai soal usai seusai saat ketika karena gegara agar supaya bahwa jika kalau telah sudah akan masih yang ini itu begini
  begitu minta ternyata malah bikin sebut kini diduga tak tidak bukan ada bisa jadi ungkap kata ajak imbau ingatkan tegaskan jelaskan
  terkait tentang seperti mulai sejak demi kembali ikut turut sempat harus wajib`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words with which a clause begins that names an audience or a topic: "Di hadapan puluhan nelayan, …". */
export const BESIDE_SPEAKER_AFTER: readonly string[] = [
  'di hadapan',
  'di depan',
  'di tengah',
  'kepada',
  'soal',
  'terkait',
  'tentang',
  'mengenai',
  'perihal',
  'menyangkut',
  'ihwal',
  'bersama',
  'dengan',
  'untuk',
  'bagi',
  'buat',
  'dari',
  'oleh',
  'terhadap',
];
