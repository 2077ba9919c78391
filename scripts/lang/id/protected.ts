/**
 * By what an article is known that tells of somebody whose identity must be kept: the victim of a sexual
 * crime, a child that is victim, witness or suspect, violence at home, a suicide. The subjects and what
 * counts as identity are those of Kode Etik Jurnalistik, article 5; Pedoman Pemberitaan Ramah Anak (Dewan
 * Pers, 2019); UU 11/2012 on juvenile justice, article 19; UU 12/2022 on sexual crimes; UU 23/2004 on
 * violence at home; Pedoman Pemberitaan Terkait Tindak dan Upaya Bunuh Diri (Dewan Pers, 2019).
 *
 * One entry a line; `*` stands for any letters, so that "cabul*" also finds "cabuli".
 */
const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Phrases with "anak", "korban" … that name no child and no victim; taken out before anything is looked for. */
export const HARMLESS = lines(`
  anak perusahaan*
  anak usaha*
  anak cabang
  anak buah*
  anak muda
  anak bangsa
  anak tangga
  anak sungai
  anak panah
  anak judul
  anak kunci
  anak gunung
  anak krakatau
  anak agung
  anak petani
  anak buruh tani
  anak nelayan
  anak pedagang
  anak rantau
  anak didik
  pemberdayaan perempuan dan perlindungan anak
  perlindungan perempuan dan anak
  pelayanan perempuan dan anak
  komisi perlindungan anak
  komisi nasional perlindungan anak
  komnas perlindungan anak
  komnas perempuan
  lembaga perlindungan anak
  undang-undang perlindungan anak
  uu perlindungan anak
  sistem peradilan pidana anak
  undang-undang tpks
  uu tpks
  ruu tpks
  undang-undang tindak pidana kekerasan seksual
  uu tindak pidana kekerasan seksual
  ruu tindak pidana kekerasan seksual
  rancangan undang-undang tindak pidana kekerasan seksual
  undang-undang penghapusan kekerasan dalam rumah tangga
  undang-undang penghapusan kdrt
  uu pkdrt
  uu kdrt
  satgas ppks
  hari anak nasional
  kota layak anak
  kabupaten layak anak
  ramah anak
  layak anak
  bom bunuh diri
  pengebom bunuh diri
  pelaku bom bunuh diri
  serangan bunuh diri
  gol bunuh diri
  bunuh diri politik
  bunuh diri ekonomi
  bunuh diri massal perusahaan
  misi bunuh diri
  pisau cabul
  korban keputusan
  korban kebijakan
  korban kontrak
  korban krisis
  korban janji
  korban iklan
  korban hoaks
  korban phk
  korban perang
  korban banjir
  korban gempa
  korban longsor
  korban bencana
  korban kebakaran
  korban politik
`);

/** Sexual crimes, as newsrooms and statutes call them. */
export const SEXUAL_CRIME = lines(`
  cabul
  dicabul*
  mencabul*
  pencabul*
  tercabul*
  perkosa*
  diperkosa*
  memperkosa*
  pemerkosa*
  perkosaan
  rudapaksa*
  ruda paksa
  dirudapaksa*
  merudapaksa*
  diruda paksa
  setubuh*
  disetubuh*
  menyetubuh*
  persetubuhan
  bersetubuh
  digauli*
  menggauli*
  dinodai
  menodai anak*
  menodai korban*
  menodai gadis*
  digagahi
  menggagahi
  sodomi*
  disodomi*
  menyodomi*
  pelecehan seksual
  melecehkan secara seksual
  pelecehan terhadap
  dilecehkan
  dugaan pelecehan
  kasus pelecehan
  korban pelecehan
  pelaku pelecehan
  kekerasan seksual
  kejahatan seksual
  predator seksual
  predator anak
  penyerangan seksual
  eksploitasi seksual
  budak seks
  pelecehan fisik
  asusila
  tindakan tak senonoh
  perbuatan tak senonoh
  perbuatan tidak senonoh
  hubungan sedarah
  inses
  incest
  pornografi anak
  video syur
  video mesum
  foto bugil
  video bugil
  revenge porn
  child grooming
  grooming
  prostitusi
  dijual ke pria hidung belang
  pekerja seks
  diraba*
  meraba*
  begal payudara
  eksibisionis
  tpks
`);

/** Matters in which those concerned are children, though no age is told. */
export const CHILD_MATTERS = lines(`
  perundungan
  dirundung
  bullying
  dibully
  tawuran pelajar
  klitih
  perkawinan anak
  pernikahan anak
  pernikahan dini
  perkawinan dini
  kekerasan terhadap anak
  kekerasan anak
  penganiayaan anak
  penganiayaan terhadap anak
  pembunuhan anak
  penculikan anak
  perdagangan anak
  penelantaran anak
  pembuangan bayi
  bayi dibuang
  buang bayi
  bayi ditelantarkan
  bayi terlantar
  bayi kembar ditelantarkan
  penemuan bayi
  temukan bayi
  bayi ditemukan
  bayi yang ditemukan
  mayat bayi
  jasad bayi
  jual bayi
  penjualan bayi
  menjual bayi
  membuang bayi*
  anak tiri
  ayah tiri
  ibu tiri
  dikeroyok senior*
  dianiaya senior*
  dikeroyok teman*
  anak berhadapan dengan hukum
  anak berkonflik dengan hukum
  peradilan anak
`);

/** What harms a child or brings it before the law. */
export const CHILD_HARM = lines(`
  korban
  pelaku
  tersangka
  terlapor
  terdakwa
  terpidana
  saksi
  anak berhadapan dengan hukum
  anak berkonflik dengan hukum
  abh
  ditangkap
  diamankan
  dibekuk
  ditahan
  diringkus
  dianiaya
  penganiayaan
  menganiaya
  dikeroyok
  pengeroyokan
  dipukul*
  ditendang
  ditusuk
  dibacok
  pembacokan
  dibunuh
  pembunuhan
  tawuran
  klitih
  perundungan
  dirundung
  bullying
  dibully
  diejek
  penculikan
  diculik
  disekap
  penyekapan
  ditelantarkan
  penelantaran
  dibuang
  pembuangan bayi
  perdagangan orang
  perdagangan anak
  tppo
  dijual
  eksploitasi
  dipekerjakan
  pekerja anak
  perkawinan anak
  pernikahan anak
  pernikahan dini
  perkawinan dini
  kawin lari
  dinikahkan
  pengantin
  mempelai
  hamil
  melahirkan
  narkoba
  sabu
  mencuri
  pencurian
  begal
  dibegal
  pembegalan
  menabrak
  tabrak*
  ditabrak
  kecelakaan
  tewas
  meninggal
  tenggelam
  hanyut
  terseret
  terjatuh
  terbakar
  luka
  hilang
  dirawat
  keracunan
  stunting berat
  gizi buruk
  jenazah
  jasad
  mayat
  kekerasan
`);

/** Violence in the home. */
export const HOME_VIOLENCE = lines(`
  kdrt
  kekerasan dalam rumah tangga
  dianiaya suami*
  dianiaya istri*
  dipukul* suami*
  dipukuli suami*
  disiksa suami*
  dibunuh suami*
  dibakar suami*
  suami aniaya istri
  suami bunuh istri
  suami bakar istri
  suami pukul istri
  menganiaya istri*
  menganiaya suami*
  menganiaya ibu*
  menganiaya anak*
  aniaya istri*
  aniaya anak*
  aniaya ibu*
  bunuh istri*
  bunuh anak*
  membunuh istri*
  membunuh anak*
  membunuh suami*
  memukuli istri*
  memukul istri*
  menyiksa istri*
  menyiksa anak*
  menelantarkan istri*
  menelantarkan anak*
`);

/** Suicide and attempts at it. */
export const SUICIDE = lines(`
  bunuh diri
  gantung diri
  menggantung diri
  tewas tergantung
  ditemukan tergantung
  meninggal tergantung
  mengakhiri hidup*
  mengakhiri nyawa*
  akhiri hidup*
  menghabisi nyawanya sendiri
  melompat dari lantai
  lompat dari lantai
  melompat dari jembatan
  lompat dari jembatan
  terjun dari jembatan
  terjun dari lantai
  menenggak racun
  minum racun
  menabrakkan diri
  percobaan bunuh diri
`);

/** Those of whom an age under 18, initials or a name may tell that they are one child. */
export const CHILD_WORDS = lines(`
  bocah
  balita
  bayi
  anak
  anak-anak
  anaknya
  putri
  putra
  putrinya
  putranya
  remaja
  gadis
  pelajar
  siswa
  siswi
  siswanya
  siswinya
  santri
  santriwati
  santriwan
  murid
  muridnya
  korban
  pelaku
  tersangka
  saksi
  adik
  adiknya
  keponakan
  keponakannya
  cucu
  cucunya
  mempelai
  pengantin
  pengemudi
  joki
  di bawah umur
  belia
`);

/** Numbers of years in words, up to seventeen: "umurnya baru enam belas". */
export const CHILD_YEARS = lines(`
  satu
  dua
  tiga
  empat
  lima
  enam
  tujuh
  delapan
  sembilan
  sepuluh
  sebelas
  dua belas
  tiga belas
  empat belas
  lima belas
  enam belas
  tujuh belas
`);

/** Heads of what gives a person away: a home, a school, a place of prayer, a business; a name in capitals follows. */
export const TELLTALE_PLACES: readonly (readonly [mask: string, heads: readonly string[]])[] = [
  [
    'sekolah',
    lines(`
      SD
      SDN
      SDIT
      SDLB
      SMP
      SMPN
      SMPIT
      SMA
      SMAN
      SMK
      SMKN
      SMAK
      SMPK
      SLB
      SLBN
      MIN
      MTs
      MTsN
      MTS
      MTSN
      MAN
      TK
      TPQ
      PAUD
      PKBM
      Sekolah Dasar
      Sekolah Menengah
      Sekolah Menengah Pertama
      Sekolah Menengah Atas
      Sekolah Menengah Kejuruan
      Sekolah Luar Biasa
      Sekolah Rakyat
      Sekolah
      Madrasah
      Madrasah Aliyah
      Madrasah Tsanawiyah
      Madrasah Ibtidaiyah
      Taman Kanak-kanak
      Seminari
      Sanggar
      Bimbel
    `),
  ],
  [
    'pesantren',
    lines(`
      Pondok Pesantren
      Ponpes
      Pesantren
      Dayah
      Majelis Taklim
      Rumah Tahfiz
      Rumah Tahfidz
    `),
  ],
  ['fakultas', ['Fakultas', 'Program Studi', 'Prodi', 'Jurusan', 'angkatan']],
  [
    'desa',
    lines(`
      Desa
      Kelurahan
      Nagari
      Gampong
      Pekon
      Kalurahan
      Kampung
      Kampong
      Kp
      Kp.
      Dusun
      Dukuh
      Padukuhan
      Pedukuhan
      Jorong
      Banjar
      Lembang
      Wanua
      Desa Adat
    `),
  ],
  [
    'alamat',
    lines(`
      Jalan
      Jl
      Jl.
      Gang
      Gg
      Gg.
      Perumahan
      Kompleks
      Komplek
      Cluster
      Blok
      Rusun
      Rusunawa
      Apartemen
      Asrama
      Kos
      Kontrakan
      Lorong
    `),
  ],
  [
    'tempat ibadah',
    lines(`
      Masjid
      Musala
      Musholla
      Mushola
      Surau
      Langgar
      Gereja
      Kapel
      Pura
      Vihara
      Kelenteng
      Klenteng
    `),
  ],
  [
    'tempat',
    lines(`
      Toko
      Warung
      Warkop
      Kedai
      Kafe
      Salon
      Bengkel
      Hotel
      Losmen
      Wisma
      Vila
      Villa
      Panti
      Panti Asuhan
      Yayasan
      LKSA
      Klub
      Sasana
      Dojo
      CV
      UD
    `),
  ],
];

/** Where the name of a district ends that everybody may know: it is no home address. */
export const WIDE_PLACES = lines(`
  Kabupaten
  Kota
  Kab
  Kab.
  Provinsi
  Kecamatan
  Kapanewon
  Distrik
  Pulau
  Gunung
  Pantai
  Pelabuhan
  Bandara
  Terminal
  Stasiun
  Pasar
`);

/** Words in capitals that are nobody's name, though no list of offices, bodies or places has them. */
export const NOBODYS_NAME: ReadonlySet<string> = new Set(
  `allah tuhan yesus nabi islam muslim kristen katolik protestan hindu buddha budha konghucu alquran quran injil
  indonesia nusantara pancasila nkri jawa sunda madura betawi batak karo toba minang melayu aceh gayo nias
  dayak banjar bugis makassar toraja mandar minahasa gorontalo buton sasak bali bima sumba flores timor papua
  ambon tionghoa arab inggris belanda jepang china tiongkok korea malaysia singapura amerika
  ramadan ramadhan lebaran natal iduladha idulfitri idul fitri adha nyepi waisak imlek paskah
  instagram tiktok facebook whatsapp youtube telegram twitter google michat snapchat line discord
  baznas bapas simfoni sapa hotline posbakum puspaga p2tp2a uptd lpks lpka lpa rpk shelter safe house
  honda yamaha suzuki toyota daihatsu brio avanza xenia vario beat scoopy mio
  wib wita wit rp`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words with which a name in capitals begins that is no person's: a law, a programme, a unit, a custom. */
export const NAMELESS_HEADS: ReadonlySet<string> = new Set(
  `undang-undang uu perppu perda perpres peraturan pasal ayat kuhp kuhap kitab program gerakan layanan aplikasi unit subdit
  operasi hari kartu dana bantuan konvensi resolusi adat suku bahasa umat agama etnis forum pos tim satuan sat
  reserse kriminal kasus sidang ruang rumah rs rsud rsup rsu rumah-sakit puskesmas klinik polres polsek polda polresta
  polrestabes mapolres mapolsek mapolda kantor pengadilan kejaksaan dinas badan kementerian bagian bidang balai laboratorium
  universitas institut politeknik akademi kampus km kmp kri tahanan rutan lapas
  waduk sungai kali danau bukit bendungan embung jembatan taman alun-alun lapangan stadion gedung pendapa pendopo
  aula tol simpang jalur posko mal monumen museum hutan teluk selat kawah curug situ`
    .split(/\s+/)
    .filter(Boolean),
);

/** Ways to call an unnamed relation before a name, as regions say it: the name that follows is a private one. */
export const KIN_TITLES: ReadonlySet<string> = new Set(
  `pak bu bapak ibu mbah mbok mak emak inaq amaq mama papa ayah bunda nenek kakek oma opa eyang abah umi ummi ambu
  si sang bang kak kang teh mas mbak dik adik om tante paman bibi bude pakde namboru tulang boru daeng gus ning ustaz ustadz ustazah
  haji hajah h hj kiai romo suster pastor uni uda cik koh encik`
    .split(/\s+/)
    .filter(Boolean),
);

/** What a masked name was, by the word before it; the first that fits. */
export const ROLE_BEFORE: readonly (readonly [word: string, mask: string])[] = [
  ['anak korban', 'anak korban'],
  ['ayah korban', 'ayah korban'],
  ['ibu korban', 'ibu korban'],
  ['orang tua korban', 'orang tua korban'],
  ['kakak korban', 'kakak korban'],
  ['kakek korban', 'kakek korban'],
  ['nenek korban', 'nenek korban'],
  ['suami korban', 'suami korban'],
  ['istri korban', 'istri korban'],
  ['keluarga korban', 'keluarga korban'],
  ['korban', 'korban'],
  ['pelaku', 'pelaku'],
  ['tersangka', 'tersangka'],
  ['terdakwa', 'terdakwa'],
  ['terlapor', 'terlapor'],
  ['pelapor', 'pelapor'],
  ['saksi', 'saksi'],
  ['ayah', 'ayah'],
  ['bapak', 'orang tua'],
  ['bapaknya', 'orang tua'],
  ['ayahnya', 'ayah'],
  ['ibunya', 'ibu'],
  ['ibu', 'ibu'],
  ['kakaknya', 'kakak'],
  ['adiknya', 'adik'],
  ['anaknya', 'anak'],
  ['anak', 'anak'],
  ['siswa', 'siswa'],
  ['siswi', 'siswi'],
  ['santri', 'santri'],
  ['klien kami', 'klien'],
  ['kliennya', 'klien'],
];
