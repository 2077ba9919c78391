/**
 * Words that follow a quotation and tie it to its speaker ("…," kata X). Each also occurs with
 * -nya ("…," katanya) for a speaker named before. Read off the articles described in this folder's
 * README.
 */
export const QUOTE_CUES: readonly string[] =
  `kata ujar ucap tutur ungkap jelas terang tegas imbuh sambung lanjut tambah pungkas papar beber sebut tukas
  tandas cetus kenang tanya jawab sahut timpal seru urai rinci tutup klaim aku harap pinta imbau pesan tulis bunyi canda
  kelakar seloroh keluh puji sindir kilah dalih bantah tepis lontar celetuk saran ingat simpul ulas kisah cerita elak
  kecam tuding duga nilai akui protes teriak catat lapor pikir yakin janji desak tekan tegur gumam bisik
  nyata sampai komentar tambahkan jabar ajak ancam bela bilang nasihat kritik singgung tekad tantang
  usul geram curhat balas ralat jamin umum wanti perintah sesal rinci isak sela sergah gerutu ledek sanggah bujuk hardik tangkis rintih ratap potong tawar isak simpulan akuan pesanan kesaksian`
    .split(/\s+/)
    .filter(Boolean);

/** Cues that may stand inside a sentence without a comma before them: "Pihaknya ujar X, masih menunggu". */
export const MIDDLE_CUES: readonly string[] = [
  'imbuh',
  'jelas',
  'kata',
  'lanjut',
  'papar',
  'tambah',
  'tandas',
  'terang',
  'tutur',
  'ucap',
  'ujar',
  'ungkap',
];

/** Verbs that say something only with one of {@link SAID_NOUNS} and "bahwa" behind: "menitip pesan bahwa". */
export const LIGHT_VERBS: readonly string[] =
  `memberi memberikan menitip menitipkan titip melempar melemparkan melontarkan mengirim mengirimkan mengeluarkan
  melayangkan menyelipkan meninggalkan membuat memiliki punya mendapat`
    .split(/\s+/)
    .filter(Boolean);

/** What is given, sent or left when something is said. */
export const SAID_NOUNS: readonly string[] =
  `alasan arahan catatan garansi gambaran imbauan instruksi isyarat jaminan janji jawaban kepastian keterangan keyakinan
  klarifikasi komentar konfirmasi kritik pandangan penegasan penjelasan peringatan pernyataan pesan saran sindiran sinyal`
    .split(/\s+/)
    .filter(Boolean);

/** Verbs of saying in the active voice; what follows is what was said, with or without "bahwa". */
export const SPEECH_VERBS: readonly string[] =
  `mengatakan menyebut menyebutkan menyatakan menjelaskan menerangkan menegaskan menuturkan mengungkapkan mengungkap
  menambahkan menyampaikan memaparkan membeberkan mengaku mengakui membenarkan membantah mengimbau menghimbau meminta
  mengingatkan menilai berharap memastikan mengklaim melanjutkan mengumumkan melaporkan menceritakan mengisahkan
  menguraikan merinci menandaskan menyarankan mengusulkan mendesak menuding menduga memprediksi memperkirakan
  menyayangkan menyesalkan mengeluhkan mempertanyakan menanyakan menjawab berujar berkata berucap bertutur berpesan
  berjanji berdalih berkilah bercerita berpendapat beralasan bersikeras meyakini mewanti-wanti menyoroti menyinggung mengapresiasi
  memerintahkan menginstruksikan mengajak menolak menyimpulkan mengutarakan mengemukakan mengutip menampik menepis
  menyanggah mengkritik mengecam memuji menyindir menyerukan menyangkal meluruskan mengonfirmasi mengkonfirmasi
  mengabarkan memberitahu memberitahukan menjanjikan menjamin menuntut mendalilkan menekankan mencatat menulis menuliskan menargetkan
  menafsirkan mengoreksi ngimbau ngaku memproyeksikan memproyeksi menghitung membayangkan mengandaikan menganggap menaksir mengisyaratkan bersikukuh menyangsikan bersumpah berpandangan menimpali menyahut mengeklaim mengeluh memandang menyanggupi mengira berkeyakinan berkomentar bersaksi menyiratkan mengaminkan mengajukan
  membocorkan mencontohkan menggambarkan mengibaratkan menjabarkan mendukung menyambut mengkhawatirkan mencurigai merekomendasikan
  menyepakati mengancam menantang mengharapkan mensinyalir menengarai memohon menghendaki mengusul menyilakan mempersilakan bilang
  menasihati menasehati mengklarifikasi menginformasikan mengultimatum mengkritisi mempertegas menyentil mempersoalkan berargumen berargumentasi berkelakar berseloroh berceloteh mengimbuhkan percaya
  melihat menawarkan menganjurkan menyebut-nyebut menggarisbawahi menampik mengamini menepisnya mewajibkan melarang memperingatkan menyayangkannya memastikannya memutuskan menetapkan membenarkannya optimistis yakin minta told said says manambahkan mangatokan manyabuik mendorong mewacanakan menyadari`
    .split(/\s+/)
    .filter(Boolean);

/** Verbs that also name deeds: a sentence with one is reported speech only when "bahwa", "agar" or a clause follows. */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  `melihat menawarkan mengungkap menghitung menyoroti membayangkan menolak  mendukung menyambut mengutip mencatat mengajukan memandang berkomentar menyanggupi mengira menulis menuliskan memutuskan menetapkan memuji menantang 
   mewajibkan melarang mengelak   menyinggung menyepakati mengkhawatirkan
  membocorkan menggambarkan melanjutkan menghendaki mengapresiasi menyindir   optimistis yakin   percaya menyilakan memohon mendorong mewacanakan menyadari `
    .split(/\s+/)
    .filter(Boolean),
);

/** The same in the passive: the speaker follows ("dikatakan X", "Hal itu disampaikan X"). */
export const PASSIVE_VERBS: readonly string[] =
  `dikatakan disampaikan dicetuskan diinformasikan diamini diungkapkan dijelaskan ditegaskan disebutkan diterangkan diakui dibenarkan dituturkan dikemukakan
  diungkap diceritakan dijabarkan diuraikan diingatkan ditekankan dilontarkan diutarakan diucapkan dibeberkan dipaparkan ditambahkan disebut dinyatakan diumumkan dibacakan`
    .split(/\s+/)
    .filter(Boolean);

/** Those that stand in the middle with -nya: "Harga diakuinya sulit turun". */
export const PASSIVE_INSIDE: readonly string[] = [
  'diakui',
  'dikatakan',
  'dinilai',
  'disebut',
  'disebutkan',
  'ditegaskan',
  'diyakini',
];

/** Adverbs between a subject and its verb of saying. */
export const BEFORE_VERBS: readonly string[] = [
  'akhirnya',
  'bahkan',
  'belakangan',
  'belum',
  'bisa',
  'dapat',
  'enggan',
  'hanya',
  'juga',
  'justru',
  'kembali',
  'kemudian',
  'kompak',
  'langsung',
  'lalu',
  'lantas',
  'lebih lanjut',
  'malah',
  'masih',
  'mau',
  'pernah',
  'pun',
  'sangat',
  'sebelumnya',
  'sempat',
  'sendiri',
  'sudah',
  'tak',
  'tak henti-hentinya',
  'telah',
  'terus',
  'tetap',
  'tidak',
  'tidak henti-hentinya',
  'turut',
];

/** Verbs of moving somebody to something: reported speech where it follows what they are to do. */
export const MOVING_VERBS: ReadonlySet<string> = new Set([
  'mendorong',
  'menantang',
  'mewacanakan',
  'mewanti-wanti',
]);

/** Pronouns of a speaker named before. */
export const PRONOUNS: ReadonlySet<string> = new Set([
  'dia',
  'ia',
  'beliau',
  'mereka',
  'keduanya',
  'dirinya',
  'doi',
  'pihaknya',
]);

/** Words for a body named before: "Perusahaan mengklaim …". */
export const BODY_PRONOUNS: ReadonlySet<string> = new Set(['perusahaan', 'perseroan']);

/** "Menurut" with a letter left out, as it is misprinted at the beginning of a sentence. */
export const MENURUT_SLIPS: readonly string[] = ['Menrut', 'Menurt', 'Menuut', 'Meurut', 'Mnurut'];

/** What "menurut" names that nobody said. */
export const NOT_SAID_AFTER_MENURUT =
  /^(?:UU|Perda|Perpres|Keppres|Permen|PKPU|PP\s|KUHP|KUHAP|Kitab|Undang|Pasal|pasal|Peraturan|peraturan|aturan|undang|hukum|jadwal|situs|laman|prakiraan|kamus|KBBI|mereka yang|rencana|kabar|informasi|catatan|pantauan|pengamatan|dokumen|Wikipedia|data(?!\s+\p{Lu})|survei|ketentuan|kebiasaan|adat|ajaran|kepercayaan|saya|kami|hemat|berbagai|sejumlah sumber|sumber)/u;

/** Words that may stand between cue and speaker or end a speaker: adverbs and second verbs. */
export const ADVERBS: ReadonlySet<string> = new Set(
  `singkat lagi tegas menegaskan pula juga kembali kemudian lantas lalu menambahkan melanjutkan lirih optimistis geram santai tertawa singkatnya
  mengakhiri menutup menjelaskan menerangkan mengingatkan serius lantang pelan kesal heran bangga sambil seraya dengan`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs with which somebody says something by not doing them: "tidak menampik", "belum dapat memastikan". */
export const SAID_BY_DENYING: ReadonlySet<string> = new Set(
  'menampik menepis membantah memastikan menyangkal memungkiri mengelak mempersoalkan mempermasalahkan menutup'.split(
    ' ',
  ),
);

/** Verbs that may name only what was spoken of: "menjelaskan jenis gempa tersebut". */
export const TOPIC_VERBS: ReadonlySet<string> = new Set(
  'menjelaskan menerangkan memaparkan menguraikan merinci menceritakan meluruskan menyampaikan menambahkan menjawab menyoroti menyinggung bercerita berkisah mengisahkan mengungkapkan membeberkan'.split(
    ' ',
  ),
);

/** With which a topic begins after such a verb: "menyampaikan beberapa program yang …". */
export const TOPIC_NOUNS: readonly string[] = [
  'alasan',
  'beberapa',
  'berbagai',
  'capaian',
  'hasil',
  'kronologi',
  'pengalaman',
  'pertemuan',
  'perkembangan',
  'program',
  'rencana',
  'sejarah',
  'sejumlah',
];

/** Words that stand where only a cue can, and are none: `" karya Budi`, `," sebelumnya`; those with -nya without it. */
export const NO_CUES: ReadonlySet<string> = new Set(
  `karya milik buatan versi tulisan garapan besutan pimpinan menurut hari tanggal arti misal akhir biasa sebelum selanjut
  seharus hanya setidak tentu umum sebenar karena kepada sambil seraya dalam ketika setelah untuk dengan seperti antara
  terhadap tentang tetapi namun sementara yakni yaitu atau bersama oleh dari saat usai pada bukan agar serta hingga sampai`
    .split(/\s+/)
    .filter(Boolean),
);

/** All words of saying, with and without -nya: they open sentences and are no openers. */
export const SPEECH_WORDS: ReadonlySet<string> = new Set([
  ...QUOTE_CUES,
  ...QUOTE_CUES.map((cue) => `${cue}nya`),
  ...SPEECH_VERBS,
  ...PASSIVE_VERBS,
  ...PASSIVE_VERBS.map((verb) => `${verb}nya`),
]);

/** What a body puts out: "Data Dinas Kesehatan menyebutkan", "menurut temuan BPK" are the body's words. */
export const REPORTS: readonly string[] = [
  'analisis',
  'catatan',
  'cerita',
  'data',
  'hasil kajian',
  'hasil pantauan',
  'hasil pemeriksaan',
  'hasil survei',
  'hitungan',
  'informasi',
  'kajian',
  'keterangan',
  'keterangan resmi',
  'keterangan tertulis',
  'kesaksian',
  'laporan',
  'pandangan',
  'pengakuan',
  'penjelasan',
  'pendapat',
  'penuturan',
  'penelitian',
  'perhitungan',
  'perkiraan',
  'pernyataan resmi',
  'prakiraan',
  'rilis',
  'riset',
  'siaran pers',
  'simulasi',
  'survei',
  'taksiran',
  'temuan',
  'unggahan',
  'versi',
];

/** What somebody who "mengeluh" feels rather than says. */
export const SYMPTOMS: readonly string[] = [
  'batuk',
  'demam',
  'gatal',
  'gatal-gatal',
  'haus',
  'kedinginan',
  'kelelahan',
  'kepanasan',
  'lapar',
  'lelah',
  'lemas',
  'mual',
  'muntah',
  'nyeri',
  'pegal',
  'pening',
  'perih',
  'pusing',
  'sakit',
  'sesak',
];

/** What somebody who "menyampaikan" it says nothing by: "menyampaikan apresiasi", "minta maaf". */
export const COURTESIES: readonly string[] = [
  'giliran',
  'maksud dan tujuan',
  'orasi',
  'pendapat',
  'pidato',
  'sambutan',
  'tausiah',
  'tausiyah',
];

/** The commonest verbs of saying, in which a slip of the pen is read over: "menambakan", "mengtakan". */
export const COMMON_VERBS: readonly string[] = [
  'menambahkan',
  'mengatakan',
  'menegaskan',
  'menerangkan',
  'mengimbau',
  'mengingatkan',
  'mengungkapkan',
  'menjelaskan',
  'menuturkan',
  'menyampaikan',
  'menyatakan',
  'menyebutkan',
];

/** Words for what was said, with which a sentence points at it: "Hal itu disampaikan X". */
export const POINTERS: readonly string[] = [
  'Ajakan',
  'Demikian',
  'Dukungan',
  'Hal',
  'Harapan',
  'Imbauan',
  'Informasi',
  'Itu',
  'Kabar',
  'Keluhan',
  'Kepastian',
  'Keterangan',
  'Kritik',
  'Pandangan',
  'Pendapat',
  'Pengakuan',
  'Penjelasan',
  'Peringatan',
  'Pernyataan',
  'Saran',
  'Seruan',
  'Ungkapan',
  'Usulan',
];

/** With which somebody speaks up, between their name and a colon: "X angkat bicara: …". */
export const REACTIONS: readonly string[] = [
  'angkat bicara',
  'angkat suara',
  'bereaksi',
  'bersuara',
  'buka suara',
  'membalas',
  'memberi keterangan',
  'menanggapi',
  'menjawab',
  'merespons',
  'merespon',
  'menitip pesan',
  'menitipkan pesan',
  'singkat',
  'titip pesan',
];

/** What somebody has said or written, behind "begitu" or "demikian": "begitu isi pesan suaranya". */
export const UTTERANCES: readonly string[] = [
  'bunyi keterangan',
  'bunyi keterangan tertulis',
  'bunyi pernyataan',
  'bunyi pesan',
  'bunyi rilis',
  'bunyi siaran pers',
  'bunyi surat',
  'bunyi unggahan',
  'isi keterangan',
  'isi pernyataan',
  'isi pesan',
  'isi surat',
  'isi unggahan',
  'jawaban',
  'kalimat pertama',
  'kalimat terakhir',
  'keterangan',
  'kutipan pernyataan',
  'penjelasan',
  'pernyataan',
  'petikan pernyataan',
  'petikan surat',
];
