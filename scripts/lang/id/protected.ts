/**
 * By what an article is known that tells of somebody whose identity must be kept: the victim of a sexual
 * crime, a child that is victim, witness or suspect, violence at home, a suicide. The subjects and what
 * counts as identity are those of Kode Etik Jurnalistik, article 5; Pedoman Pemberitaan Ramah Anak (Dewan
 * Pers, 2019); UU 11/2012 on juvenile justice, article 19; UU 12/2022 on sexual crimes; UU 23/2004 on
 * violence at home; Pedoman Pemberitaan Terkait Tindak dan Upaya Bunuh Diri (Dewan Pers, 2019).
 *
 * One entry a line; `*` stands for any letters, so that "cabul*" also finds "cabuli".
 */
import { lines } from '../phrases.ts';

/** "pemerkosaan terhadap uang rakyat": what is done to a thing is an image. */
const OF_THINGS = ['pemerkosaan', 'perkosaan', 'pelecehan'].flatMap((deed) =>
  ['terhadap', 'atas', 'pada', 'kepada'].flatMap((on) =>
    [
      ...[
        'uang',
        'hak',
        'hak-hak',
        'akal',
        'logika',
        'nalar',
        'keadilan',
        'anggaran',
        'aturan',
        'konstitusi',
      ],
      ...[
        'demokrasi',
        'hukum',
        'kedaulatan',
        'sejarah',
        'bahasa',
        'alam',
        'lingkungan',
        'hutan',
        'reformasi',
      ],
      ...['kebebasan', 'pers', 'suara', 'amanat', 'putusan', 'kewenangan', 'otonomi'],
    ].map((thing) => `${deed} ${on} ${thing}*`),
  ),
);

/** Phrases with "anak", "korban" … that name no child and no victim; taken out before anything is looked for. */
export const HARMLESS = [
  ...OF_THINGS,
  ...lines(`
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
  pelecehan agama
  pelecehan simbol*
  pelecehan bendera
  pelecehan terhadap lambang
  pelecehan terhadap simbol*
  pelecehan terhadap bendera
  pelecehan terhadap agama
  pelecehan terhadap hukum
  pelecehan terhadap lembaga*
  pelecehan terhadap institusi
  pelecehan terhadap dewan
  pelecehan terhadap parlemen
  pelecehan terhadap profesi
  memperkosa konstitusi
  memperkosa demokrasi
  memperkosa hukum
  memperkosa hak*
  diperkosa hak*
  diperkosa hukum*
  diperkosa konstitusi*
  perkosaan demokrasi
  pemerkosaan konstitusi
  pemerkosaan demokrasi
  pet grooming
  jasa grooming
  salon grooming
  grooming kucing
  grooming anjing
  grooming hewan
  meraba-raba
  bunuh diri kelas
  bunuh diri ekologis
  bunuh diri karier
  bunuh diri fiskal
  bunuh diri reputasi
  bunuh diri elektoral
  bunuh diri institusi
  bunuh diri demokrasi
  bunuh diri akademik
  bunuh diri intelektual
  bunuh diri moral
  bunuh diri bisnis
  bunuh diri anggaran
  bunuh diri diplomatik
  bunuh diri birokrasi
  bunuh diri pelan-pelan
  bunuh diri bagi keuangan
  bunuh diri bagi daerah
  bunuh diri bagi perusahaan
  bunuh diri bagi ekonomi
  ibarat bunuh diri
  laksana bunuh diri
  seperti bunuh diri
  sama saja bunuh diri
  sama saja dengan bunuh diri
  sama dengan bunuh diri
  itu namanya bunuh diri
  ini namanya bunuh diri
  anak asuh
  orang tua asuh
  anak emas
  anak tiri kebijakan
  anak tiri pembangunan
  dianaktirikan
  ibu kota
  ibu pertiwi
  pemerasan terhadap pengusaha
  korban judi
  korban penipuan
  korban investasi
  korban pinjol
  korban tsunami
  korban erupsi
  korban pemilu
  korban tanah longsor
  korban kecelakaan kerja
  anak asuh*
  anak didik*
  perkosaan lingkungan
  perkosaan alam
  perkosaan hutan
  perkosaan bumi
  perkosaan hukum
  perkosaan konstitusi
  perkosaan akal sehat
  perkosaan bahasa
  perkosaan hak
  pemerkosaan lingkungan
  pemerkosaan alam
  pemerkosaan hutan
  pemerkosaan hukum
  pemerkosaan akal sehat
  memperkosa lingkungan
  memperkosa alam
  memperkosa hutan
  memperkosa bumi
  memperkosa akal sehat
  memperkosa keadilan
  anak baru gede
  anak zaman
  anak kapal
  anak sekolahan rakyat
  anak didiknya
  gantung diri politik
  aborsi politik
  aborsi anggaran
  korban putus sekolah
`),
];

/** What is done about a matter rather than a case of it; the matter follows. */
export const POLICY_WORDS = lines(`
  aturan
  revisi
  perubahan
  regulasi
  rancangan
  ruu
  uu
  undang-undang
  perda
  raperda
  pergub
  perbup
  perwali
  permen
  peraturan
  kebijakan
  pencegahan
  mencegah
  penghapusan
  kampanye
  sosialisasi
  edukasi
  penyuluhan
  seminar
  lokakarya
  pelatihan
  deklarasi
  gerakan
  stop
  anti
  antikekerasan
  satgas
  bahaya
  risiko
  statistik
  survei
  prevalensi
  tren
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
  tak senonoh
  tidak senonoh
  perbuatan tak pantas
  perbuatan tidak pantas
  tindakan tak pantas
  tindakan tidak pantas
  perlakuan tak pantas
  perlakuan tidak pantas
  berbuat tak pantas
  berbuat tidak pantas
  hal tak pantas
  hal tidak pantas
  perbuatan tidak terpuji
  perbuatan tak terpuji
  perbuatan terlarang
  hubungan terlarang
  berbuat mesum
  perbuatan mesum
  bejat
  nafsu
  birahi
  berahi
  syahwat
  merenggut kehormatan
  merenggut kesucian
  merenggut keperawanan
  kehormatannya direnggut
  kesuciannya direnggut
  kehilangan kehormatan*
  kehilangan kesucian*
  ternoda
  dihamili*
  menghamili*
  hamil di luar nikah
  hubungan badan
  hubungan intim
  hubungan layaknya suami istri
  hubungan suami istri
  meniduri*
  ditiduri*
  dipaksa melayani
  disuruh melayani
  minta dilayani
  bagian sensitif*
  bagian intim*
  bagian tubuh sensitif*
  bagian tubuh terlarang
  bagian terlarang
  area sensitif
  area intim
  area pribadi*
  alat kelamin*
  alat vital*
  kemaluan*
  payudara*
  dicium paksa
  mencium paksa
  memeluk paksa
  dipeluk paksa
  melecehkannya
  melecehkan dirinya
  melecehkan anak*
  melecehkan murid*
  melecehkan siswi*
  melecehkan siswa*
  melecehkan mahasiswi*
  melecehkan santri*
  melecehkan pasien*
  melecehkan karyawati*
  melecehkan perempuan
  melecehkan korban*
  melecehkan bawahan*
  pelecehan pasien
  pelecehan siswi
  pelecehan murid
  pelecehan santri*
  pelecehan anak
  pelecehan mahasiswi
  pelecehan oleh
  pelecehan yang dialami*
  pelecehan verbal
  jarimah pelecehan
  pemerasan seksual
  sekstorsi
  sextortion
  pemerasan daring
  pemerasan online
  konten intim
  foto intim
  video intim
  gambar intim
  foto syur
  foto vulgar
  foto telanjang
  video telanjang
  tanpa busana
  ditelanjangi
  video asusila
  konten asusila
  pornografi
  pedofil*
  paedofil*
  pelaku kejahatan anak
  kejahatan terhadap anak
  kejahatan anak
  kekerasan berbasis gender
  kbgo
  open bo
  dijajakan
  dijual kepada pria*
  dijual kepada lelaki
  disewakan kepada
  mucikari
  muncikari
  kamera tersembunyi
  mengintip*
  merekam korban mandi
  onani
  masturbasi
  eksibisionisme
  mengajak berhubungan
  bapak menghamili
  kekerasan seks
  pelaku seksual
  perbuatan seksual
  tindakan seksual
  video pribadi*
  foto pribadi*
  konten pribadi*
  rekaman pribadi*
  video privat
  foto privat
  konten privat
  video dewasa
  konten dewasa
  disebar mantan*
  disebarkan mantan*
  disebar pacar*
  menyebar video
  menyebarkan video
  menyebar foto
  menyebarkan foto
  sebar video
  sebar foto
  ancam sebar
  mengancam menyebarkan
  video call seks
  vcs
  chat mesum
  pesan mesum
  mesum
  digerayangi*
  menggerayangi*
  diremas*
  meremas*
  dicium*
  mencium*
  disentuh bagian*
  menyentuh bagian*
  memegang bagian*
  dipegang bagian*
  dipegang-pegang
  memegang-megang
  pelecehan
  lecehkan*
  pemerkosa
  rudapaksa
  persetubuhi*
  dihamili
  aborsi
  menggugurkan kandungan
  pengguguran kandungan
  kehamilan tidak diinginkan
  kehamilan tak diinginkan
  hamil tanpa suami
  hamil di luar
  psk
  pekerja seks komersial
  dijadikan psk
  dijual online
  dijual lewat aplikasi
  perdagangan perempuan
  kumpul kebo
  khalwat
  perzinaan
  perselingkuhan
  love scam*
  telanjang
  bugil
  tidur dengan
  dipaksa menikah
  kawin tangkap
  tes keperawanan
  sunat perempuan
  upskirt
  kamera di toilet
  kamera di kamar mandi
  merekam diam-diam
  direkam diam-diam
  deepfake
  merampas masa kecil*
  merenggut masa kecil*
  masa kecilnya dirampas
  masa kecilnya direnggut
  merenggut mahkota*
  kehilangan mahkota*
  mahkotanya direnggut
  merenggut yang paling berharga
  merenggut apa yang paling berharga
  melampiaskan hasrat*
  melampiaskan nafsu*
  sentuhan yang tak diinginkan*
  sentuhan yang tidak diinginkan*
  sentuhan yang tak pernah ia minta
  sentuhan yang tak ia minta
  sentuhan tak diinginkan
  sentuhan tak pantas
  sentuhan tidak pantas
  minta dipijat
  disuruh memijat
  diminta memijat
  melayani pria*
  melayani lelaki*
  hidung belang
  tangan jahil
  melucuti pakaian*
  membuka pakaian*
  pakaiannya dibuka
  bercak di celana*
  bercak darah di celana*
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
  dirisak
  perisakan
  merisak
  risak
  dipelonco
  perpeloncoan
  dipalak teman*
  dipalak senior*
  dipalak kakak kelas*
  kekerasan di sekolah
  kekerasan antarsiswa
  kekerasan antarpelajar
  kejahatan terhadap anak
  kejahatan anak
  eksploitasi anak
  menjual anak*
  anak dijual
  tega menjual anak*
  membuang anak*
  anak dibuang
  anak ditinggal*
  meninggalkan anak*
  anak ditelantarkan
  menelantarkan bayi*
  menelantarkan anak*
  perebutan anak
  rebutan anak
  hak asuh anak
  diversi
  litmas
  penelitian kemasyarakatan
  pembimbing kemasyarakatan
  lpka
  lembaga pembinaan khusus anak
  abh
  anak saksi
  anak korban
  anak pelaku
  perkara anak
  uu sppa
  undang-undang sppa
  kawin anak
  kawin paksa
  dinikahkan paksa
  merarik kodek
  anak dirantai
  anak disekap
  anak disiksa
  bawah umur
  pekerja anak
  mempekerjakan anak*
  buruh anak
  anak yang bekerja
  anak bekerja
  tentara anak
  kurir anak
  anak jalanan
  anak hilang
  anak terlantar
  anak telantar
  anak putus sekolah
  bayi tertukar
  kekerasan pada anak
  kekerasan fisik terhadap anak
  kekerasan di pesantren
  kekerasan di asrama
  kekerasan senior
  hukuman fisik
  dikeluarkan dari sekolah
  penganiayaan santri
  penganiayaan siswa
  penganiayaan siswi
  penganiayaan pelajar
  perkelahian pelajar
  tawuran
  perang sarung
  geng pelajar
  kecelakaan pelajar
  infantisida
  aborsi
  duduk di pelaminan
  duduk di kursi pelaminan
`);

/** What harms a child or brings it before the law. */
export const CHILD_HARM = lines(`
  korban
  dikurung*
  terkurung
  mengurung
  intimidasi*
  diintimidasi*
  mengintimidasi
  mengancam anak*
  mengancam siswa*
  mengancam murid*
  rumah aman
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
  diversi
  litmas
  bapas
  lpka
  anak saksi
  diperas
  pemerasan
  memeras
  diteror
  diancam
  dirisak
  perisakan
  merisak
  dipalak
  diolok*
  disiksa
  penyiksaan
  menyiksa
  dirantai
  dipasung
  diikat
  ditampar
  dicubit
  dicambuk
  dibakar
  disiram
  diracun
  dicekoki
  menusuk*
  menikam*
  ditikam
  melukai
  menculik
  membacok
  membegal
  membakar
  mengeroyok
  memukul*
  menendang
  bunuh diri
  percobaan bunuh diri
  ditinggal pergi
  ditinggalkan
  ditinggal orang tua*
  kabur dari rumah
  lari dari rumah
  dijadikan
  diiming-imingi
  hak asuh
  diadopsi
  ditemukan di
  ditemukan dalam
  ditemukan menangis
  ditemukan warga
  ditemukan terbungkus
  ibu bayi
  orang tua bayi
  mempekerjakan
  bekerja di
  diselamatkan
  terlantar
  telantar
  mengemis
  pengemis
  tersengat
  tersetrum
  tersedak
  terlindas
  terperosok
  kritis
  koma
  lumpuh
  dihukum
  dikeluarkan
  dikucilkan
  trauma
  rehabilitasi
  narkotika
  obat keras
  ganja
  kurir
  miras
  direkrut
  teroris
  radikal
  visum
  celurit
  senjata tajam
  sajam
  dijerat
  ancaman hukuman
  jemput paksa
  digerebek
  dirujuk
  meninggal dunia
  mengakhiri hidup*
  gantung diri
  shelter
  pendampingan psikolog*
  pemulihan psikolog*
  trauma healing
  menjualnya
`);

/** Who deals with cases: where none of them stands in an article, nothing has happened to a child in it. */
export const CASE_BODIES = lines(`
  dinas sosial
  dinsos*
  kemensos
  sentra
  polisi
  kepolisian
  polres*
  polda*
  polsek*
  mapolres*
  mapolda
  mapolsek
  mendekam
  kapolres*
  kapolsek*
  kapolda*
  kasat*
  kanit*
  unit ppa
  penyidik*
  penyelidik*
  diperiksa
  melapor*
  dilaporkan
  laporan polisi
  kasus
  jaksa
  kejaksaan
  kejari*
  pengadilan
  vonis
  lpsk
  kpai*
  kpad*
  lpai
  p2tp2a
  uptd ppa
  dp3a*
  psikolog*
  pekerja sosial
  konselor
  pendampingan
  rumah aman
  rumah singgah
  panti
  visum
  rsud
  rumah sakit
  puskesmas
  dirawat
  jenazah
  dimakamkan
  duka
`);

/** Who deals with nothing but cases of women and children, or of sexual violence in a school or campus. */
export const HANDLERS = lines(`
  unit ppa
  kanit ppa
  unit perlindungan perempuan dan anak
  unit pelayanan perempuan dan anak
  subdit renakta
  kasubdit renakta
  uptd ppa
  uptd perlindungan perempuan dan anak
  uptd pelayanan perempuan dan anak
  p2tp2a
  satgas ppks
  satgas ppk
  satgas ppkpt
  satgas pencegahan dan penanganan kekerasan*
  satuan tugas pencegahan dan penanganan kekerasan*
`);

/** Violence in the home. */
export const HOME_VIOLENCE = lines(`
  penganiaya istri*
  penganiaya anak*
  pukul istri
  pukuli istri*
  bakar istri*
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
  kekerasan domestik
  kekerasan dalam keluarga
  kekerasan suami*
  kekerasan oleh suami*
  kekerasan yang dilakukan suami*
  menghabisi istri*
  menghabisi suami*
  menghabisi anak*
  menghabisi nyawa istri*
  menghabisi nyawa suami*
  menghabisi nyawa anak*
  habisi istri*
  habisi anak*
  menusuk istri*
  menikam istri*
  membacok istri*
  membakar istri*
  mencekik istri*
  menampar istri*
  menendang istri*
  bacok istri*
  tikam istri*
  tusuk istri*
  cekik istri*
  ditusuk suami*
  ditikam suami*
  dibacok suami*
  dicekik suami*
  ditampar suami*
  ditendang suami*
  dianiaya ayah*
  dianiaya ibu*
  dianiaya bapak*
  dianiaya orang tua*
  dianiaya anak*
  disiksa ayah*
  disiksa ibu*
  disiksa orang tua*
  dibunuh ayah*
  dibunuh ibu*
  dibunuh anak*
  dibunuh mantan suami*
  memukuli ibu*
  memukul ibu*
  memukul anak*
  memukuli anak*
  penganiayaan istri*
  penganiayaan terhadap istri*
  penganiayaan oleh suami*
  suami menganiaya
  suami aniaya
  suami pukul
  dipukul suami*
  diusir suami*
  dianiaya mantan*
  dianiaya pacar*
  disekap suami*
  disiram air keras
  menyiram istri*
  menyiram air keras
  disiram suami*
  dibuntuti mantan*
  kekerasan mantan*
  kekerasan terhadap perempuan
  kekerasan pada perempuan
  dipukuli mantan*
  dipukuli pacar*
  dipukuli menantu*
  dipukuli anak*
  main tangan
  bermain tangan
  menyembunyikan lebam
  lebam di balik kerudung
  kekerasan dari suami*
`);

/** Where somebody stands who means to jump, and how newsrooms tell of it who avoid the word. */
const EDGES = [
  'jembatan',
  'flyover',
  'atap',
  'gedung',
  'menara',
  'tower',
  'tebing',
  'balkon',
  'rel',
];
const AT_THE_EDGE = [
  ...EDGES.flatMap((edge) =>
    lines(`
      nekat di
      turun dari pagar
      turun dari pembatas
      turun dari bibir
      turun dari tepi
      dibujuk turun dari
      membujuk turun dari
      berdiri di pagar
      berdiri di pembatas
      berdiri di tepi
      berdiri di bibir
      duduk di pagar
      duduk di pembatas
      duduk di tepi
      duduk di bibir
      menaiki pagar
      memanjat pagar
      melewati pagar
      melewati pembatas
    `).map((how) => `${how} ${edge}`),
  ),
  ...['hendak', 'mau', 'ingin', 'mencoba', 'berniat', 'nyaris'].flatMap((wish) =>
    ['lompat', 'melompat', 'loncat', 'meloncat'].map((deed) => `${wish} ${deed}`),
  ),
  ...lines(`
    dibujuk turun
  `),
];

/** Suicide and attempts at it. */
export const SUICIDE = [
  ...lines(`
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
  bundir
  ulah pati
  ulah pati*
  pulung gantung
  nekat melompat
  lompat dari
  melompat dari
  loncat dari
  meloncat dari
  terjun dari
  menceburkan diri
  menjatuhkan diri
  melompat ke sungai
  melompat ke laut
  melompat ke jurang
  menghilangkan nyawanya sendiri
  menghilangkan nyawa sendiri
  mengakhiri semuanya
  ingin mengakhiri
  menyayat nadi*
  menyayat tangan*
  menyayat pergelangan*
  menyakiti diri
  menyakiti dirinya
  melukai diri
  melukai dirinya
  menelan racun
  menelan pil
  meminum racun
  menenggak cairan
  menenggak pestisida
  meminum pestisida
  menembak diri
  menembak dirinya
  menusuk dirinya
  membakar diri
  bakar diri
  akhiri hidup
  akhiri nyawa
  mengakhiri hidupnya
  mengakhiri nyawanya
  coba bunuh diri
  mencoba bunuh diri
  nekat terjun
  nekat gantung
  overdosis
  melukai pergelangan*
  sayatan di pergelangan*
  surat wasiat
  pesan terakhir
  pergi selamanya
  tidak kuat lagi
  self harm
  self-harm
  selfharm
  seutas tali
  seutas tambang
  seutas kain
  menyerah pada hidup*
  menyerah dengan hidup*
  menutup hidupnya
  menutup usia dengan
  memilih pulang lebih cepat
  melangkah dari lantai
  surat perpisahan
  pesan perpisahan
  lelah hidup
  capek hidup
`),
  ...AT_THE_EDGE,
];

/** What an outlet adds to a report on a suicide: it names the matter for the whole article. */
export const SUICIDE_NOTICES = lines(`
  119 ekstensi 8
  119 ext 8
  119 ext. 8
  119 extension 8
  hotline 119
  layanan 119
  healing119
  healing 119
  healing119.id
  layanan sejiwa
  layanan kesehatan jiwa
  layanan konseling terdekat
  hubungi psikolog
  menghubungi psikolog
  psikolog atau psikiater
  psikolog, psikiater
  into the light
  pikiran untuk bunuh diri
  dorongan untuk bunuh diri
  kecenderungan bunuh diri
  keadaan krisis
  depresi bukan hal remeh
  depresi bukan persoalan sepele
  tidak bermaksud menginspirasi
  tidak dimaksudkan untuk menginspirasi
  tidak bertujuan menginspirasi
  tidak ditujukan untuk menginspirasi
`);

/** Trafficking in people and what is done to those who are held (UU 21/2007, article 44: their identity is kept). */
export const TRAFFICKING = lines(`
  perdagangan orang
  perdagangan manusia
  tppo
  human trafficking
  trafficking
  korban trafficking
  disekap
  penyekapan
  menyekap
  dipaksa bekerja
  kerja paksa
  perbudakan
  diperbudak
  dijual majikan*
  disiksa majikan*
  dianiaya majikan*
  dipukul* majikan*
  disetrika majikan*
  gaji tak dibayar*
  prt anak
  pekerja rumah tangga anak
`);

/** With what an outlet says that it keeps somebody's name back: a case of somebody, and identity to be kept. */
export const PSEUDONYMS = lines(`
  nama samaran
  nama disamarkan
  nama rekaan
  nama diubah
  nama telah diubah
  nama inisial
  bukan nama sebenarnya
  bukan nama asli
  namanya disamarkan
  namanya kami samarkan
  namanya sengaja disamarkan
  namanya dirahasiakan
  identitas disamarkan
  identitas dirahasiakan
  identitas korban dirahasiakan
  identitas kami samarkan
  identitasnya disamarkan
  identitasnya dirahasiakan
  identitasnya kami samarkan
  identitas anak dirahasiakan
  sebut saja
  kami menyebutnya
  kami sebut saja
  kita sebut saja
  panggil saja
  kami memanggilnya
  demi melindungi identitas*
  demi melindungi korban*
  demi melindungi anak*
  demi melindungi privasi*
  untuk melindungi identitas*
  untuk melindungi privasi*
  demi keamanan korban
  atas permintaan keluarga
  atas permintaan korban
  dimuat dengan persetujuan*
  dimuat atas persetujuan*
  disebut dengan persetujuan*
  dengan persetujuan korban
  dengan persetujuan narasumber
  atas izin keluarga
  seizin keluarga
  atas izin korban
  tidak ingin disebut namanya
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
  pengendara
  pembonceng
  pemotor
  joki
  di bawah umur
  belia
  abg
  arek
  bocil
  budak
  kanak-kanak
  cewek
  cowok
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
    'kapal',
    lines(`
      KM
      KMN
      KLM
      kapal motor
      perahu motor
      MV
      TB
      KMP
    `),
  ],
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
      Pondok
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
      Ohoi
      Negeri Adat
      Huta
      Nagori
      Tiyuh
      Wanua
      Desa Adat
      Kel.
      Kel
      Ds.
      Ds
      Dsn.
      Dsn
      Kec.
      Kec
      Kecamatan
      Kapanewon
      Distrik
      Kemantren
      Lk.
      Link.
      Kampuang
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
      Lrg
      Lr
      Lr.
      Perum
      Klaster
      Town House
      Townhouse
      Residence
      Griya
      Puri
      Jaga
      Lrg.
      Perumnas
      BTN
      Kavling
      Kav.
      Tower
      Kost
      Indekos
      Mess
      Barak
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
      Jemaat
      Paroki
      Stasi
      Klasis
      GKI
      GPIB
      GPdI
      GBI
      GKJ
      GKJW
      GKP
      GKE
      GKPS
      GKPI
      GBKP
      GMIM
      GMIT
      GMIST
      GPM
      GKST
      GKS
      HKBP
      HKI
      BNKP
      GKII
      GKSI
      Huria
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
      Klinik
      Apotek
      Rumah Makan
      Minimarket
      Koperasi
      Kantor Cabang
      KCP
      Daycare
      Day Care
      Klub
      SSB
      Sekolah Sepak Bola
      Akademi Sepak Bola
      Sasana
      Dojo
      CV
      UD
      Kios
      Depot
      Konter
      Lapak
      Studio
      Laundry
      Barbershop
      Cafe
      Warnet
      Rental
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
export const NOBODYS_NAME: ReadonlySet<string> = new Set([
  'abdi',
  'aceh',
  'adha',
  'admin',
  'aerox',
  'afrika',
  'agustusan',
  'aing',
  'alhamdulillah',
  'allah',
  'alquran',
  'ambo',
  'ambon',
  'amerika',
  'android',
  'angkot',
  'arab',
  'arafah',
  'asar',
  'asesmen',
  'asia',
  'assessment',
  'australia',
  'autis',
  'autisme',
  'autopsi',
  'avanza',
  'ayo',
  'bacillus',
  'bahrain',
  'bakteri',
  'baleg',
  'bali',
  'banggar',
  'bangladesh',
  'banjar',
  'banpol',
  'banpres',
  'bansos',
  'bapas',
  'bapemperda',
  'bappenas',
  'barantin',
  'batak',
  'batubara',
  'baznas',
  'beat',
  'belanda',
  'belgia',
  'bentor',
  'beta',
  'betawi',
  'bhayangkara',
  'biddokkes',
  'bidlabfor',
  'bidpropam',
  'bigo',
  'bima',
  'binmas',
  'binwin',
  'bipolar',
  'bisindo',
  'brio',
  'brunei',
  'buddha',
  'budha',
  'bugis',
  'bukalapak',
  'bullying',
  'bulog',
  'bumdes',
  'buser',
  'buton',
  'call',
  'catin',
  'center',
  'centre',
  'chatting',
  'china',
  'chrome',
  'cina',
  'citilink',
  'cloud',
  'collaborator',
  'commuter',
  'conference',
  'counseling',
  'creator',
  'cyber',
  'cyberbullying',
  'cybercrime',
  'daihatsu',
  'daker',
  'dalmas',
  'damai',
  'dandenpom',
  'danpuspom',
  'danton',
  'danyon',
  'dapil',
  'dapodik',
  'dasawisma',
  'dayak',
  'depresi',
  'difabel',
  'dikbud',
  'diknas',
  'dinperindag',
  'disabilitas',
  'discord',
  'dispendik',
  'ditsiber',
  'diversi',
  'divpropam',
  'dokkes',
  'dong',
  'dorang',
  'download',
  'eh',
  'email',
  'endorse',
  'eropa',
  'facebook',
  'filipina',
  'fitri',
  'flashdisk',
  'flores',
  'follower',
  'followers',
  'forensik',
  'forkopimcam',
  'forkopimda',
  'fortuner',
  'gadget',
  'galungan',
  'gayo',
  'gegana',
  'gmail',
  'google',
  'gopay',
  'gorontalo',
  'grooming',
  'grup',
  'handphone',
  'hansip',
  'haram',
  'hardiknas',
  'harkitnas',
  'harkopnas',
  'healing',
  'helpline',
  'hewan',
  'hindu',
  'hino',
  'hoaks',
  'hokkien',
  'honda',
  'hongkong',
  'hotline',
  'house',
  'idul',
  'iduladha',
  'idulfitri',
  'ikan',
  'imlek',
  'inafis',
  'india',
  'indonesia',
  'indosat',
  'inggris',
  'injil',
  'innova',
  'instagram',
  'insya',
  'insyaallah',
  'intelkam',
  'irak',
  'islam',
  'isuzu',
  'isya',
  'italia',
  'jamkesda',
  'jamkesmas',
  'jamsostek',
  'jatanras',
  'jawa',
  'jepang',
  'jerman',
  'juklak',
  'juknis',
  'jumantik',
  'jumatan',
  'justice',
  'kabaharkam',
  'kabaintelkam',
  'kabapas',
  'kacabjari',
  'kadarkum',
  'kadensus',
  'kakorbinmas',
  'kakorlantas',
  'kaling',
  'kamboja',
  'kanada',
  'kandepag',
  'kapospol',
  'kapusdokkes',
  'karo',
  'karumkit',
  'katolik',
  'katong',
  'kaurbinops',
  'kearsipan',
  'kebaktian',
  'kemenpppa',
  'kemerdekaan',
  'kepmen',
  'kitong',
  'klinis',
  'konghucu',
  'konstruksi',
  'konsuler',
  'konten',
  'kopdes',
  'korea',
  'kortas',
  'kristen',
  'kulo',
  'kuwait',
  'labfor',
  'laos',
  'laptop',
  'layak',
  'lazada',
  'lebaran',
  'legends',
  'lha',
  'lho',
  'line',
  'linmas',
  'lpa',
  'lpka',
  'lpks',
  'madinah',
  'madura',
  'maghrib',
  'magrib',
  'makassar',
  'makkah',
  'malaysia',
  'mandar',
  'mandarin',
  'masjidil',
  'masyaallah',
  'maxim',
  'medsos',
  'mekkah',
  'melayu',
  'menpppa',
  'mesir',
  'messenger',
  'michat',
  'minahasa',
  'minang',
  'minangkabau',
  'mineral',
  'mio',
  'misa',
  'mitsubishi',
  'mobile',
  'modem',
  'monggo',
  'multimoda',
  'musdes',
  'musdus',
  'muslim',
  'muspida',
  'muspika',
  'musrenbang',
  'muzdalifah',
  'myanmar',
  'nabi',
  'natal',
  'nataru',
  'nek',
  'nepal',
  'netra',
  'ngaben',
  'ngana',
  'nggih',
  'ngoni',
  'niaga',
  'nias',
  'nkri',
  'nusantara',
  'nyadran',
  'nyepi',
  'odalan',
  'odong',
  'offline',
  'oh',
  'ojol',
  'olimpiade',
  'online',
  'otsus',
  'p2tp2a',
  'pajero',
  'pakistan',
  'paminal',
  'pamobvit',
  'pancasila',
  'papua',
  'paralegal',
  'parenting',
  'paskah',
  'paskibraka',
  'password',
  'patroli',
  'pecalang',
  'pegadaian',
  'peksos',
  'pemilu',
  'pencarian',
  'pencatatan',
  'perbup',
  'pergub',
  'perkap',
  'permen',
  'permukiman',
  'perpol',
  'persandian',
  'pertolongan',
  'perwali',
  'pileg',
  'pilkada',
  'pilpres',
  'playstore',
  'podcast',
  'pokdarwis',
  'pokja',
  'polair',
  'polairud',
  'polwan',
  'ponek',
  'portugal',
  'posbakum',
  'posbindu',
  'poskesdes',
  'poskestren',
  'posyandu',
  'prancis',
  'proklamasi',
  'propam',
  'propemperda',
  'protestan',
  'protokol',
  'psikososial',
  'purn',
  'purnawirawan',
  'puslabfor',
  'puspaga',
  'puspem',
  'pustaka',
  'pustu',
  'pusyandu',
  'qatar',
  'qris',
  'quran',
  'ramadan',
  'ramadhan',
  'ranperda',
  'ranwal',
  'raperbup',
  'raperda',
  'raperwali',
  'raqan',
  'reels',
  'renakta',
  'renja',
  'renstra',
  'repertum',
  'resmob',
  'restorative',
  'roblox',
  'rontgen',
  'router',
  'rp',
  'rpk',
  'rusia',
  'sa',
  'sabhara',
  'safe',
  'samapta',
  'samsat',
  'sapa',
  'sasak',
  'satnarkoba',
  'saudi',
  'scoopy',
  'screening',
  'screenshot',
  'sekaten',
  'sekcam',
  'sekdis',
  'sekwan',
  'selamatan',
  'selandia',
  'sembako',
  'sentra',
  'server',
  'sesditjen',
  'sespri',
  'setwan',
  'sextortion',
  'shelter',
  'shopeepay',
  'sibi',
  'sidokkes',
  'simfoni',
  'singapura',
  'sipol',
  'sipropam',
  'skizofrenia',
  'skrining',
  'smartphone',
  'snapchat',
  'so',
  'spanyol',
  'stafsus',
  'storage',
  'subbagian',
  'subdirektorat',
  'subseksi',
  'subuh',
  'sulinggih',
  'sumba',
  'sunda',
  'suriah',
  'suscatin',
  'suzuki',
  'syndrome',
  'tablet',
  'tagalog',
  'tagana',
  'tahlil',
  'tahlilan',
  'taiwan',
  'tarawih',
  'tekab',
  'telegram',
  'telepon',
  'telkomsel',
  'tenggara',
  'tetun',
  'thailand',
  'tiang',
  'tiktok',
  'timor',
  'tionghoa',
  'tiongkok',
  'tipideksus',
  'tipidter',
  'tipidum',
  'titiang',
  'toba',
  'toksikologi',
  'toraja',
  'torang',
  'toyota',
  'trainer',
  'training',
  'transjakarta',
  'trauma',
  'tuhan',
  'tujuhbelasan',
  'tuli',
  'tumbuhan',
  'turki',
  'twitter',
  'ukraina',
  'ulun',
  'upload',
  'uptd',
  'urdokkes',
  'username',
  'vario',
  'vietnam',
  'viral',
  'visum',
  'vixion',
  'wadirlantas',
  'wadirreskrimum',
  'wah',
  'waisak',
  'wakaf',
  'walinagari',
  'webinar',
  'website',
  'whatsapp',
  'whistleblower',
  'whoosh',
  'wib',
  'wit',
  'wita',
  'workshop',
  'xenia',
  'yamaha',
  'yasinan',
  'yesus',
  'yordania',
  'youtube',
  'zakat',
  'zoom',
  'zuhur',
]);

/** What is short for a thing, an office, a crime or a document; any other short word in capitals may be somebody's initials. */
export const KNOWN_SHORT: ReadonlySet<string> = new Set([
  'abh',
  'abk',
  'abpednas',
  'ad',
  'aids',
  'aji',
  'akbp',
  'akp',
  'am',
  'amsi',
  'anbk',
  'anc',
  'apbd',
  'apbn',
  'apd',
  'apdesi',
  'apindo',
  'apk',
  'app',
  'arv',
  'as',
  'asi',
  'asn',
  'atm',
  'aud',
  'bap',
  'bapas',
  'basarnas',
  'bawaslu',
  'bb',
  'bbm',
  'bei',
  'bgn',
  'bi',
  'bk',
  'bkb',
  'bkd',
  'bkkbn',
  'bkn',
  'bkr',
  'blk',
  'blt',
  'bmkg',
  'bnn',
  'bnnk',
  'bnnp',
  'bnpb',
  'bok',
  'bop',
  'bos',
  'bp',
  'bp2mi',
  'bp3mi',
  'bpbd',
  'bpd',
  'bphtb',
  'bpjs',
  'bpk',
  'bpkp',
  'bpn',
  'bpnt',
  'bpom',
  'bps',
  'brimob',
  'brt',
  'bssn',
  'bst',
  'bsu',
  'bts',
  'bumd',
  'bumdes',
  'bumn',
  'cc',
  'cctv',
  'cd',
  'cedaw',
  'cm',
  'co',
  'com',
  'covid',
  'cpmi',
  'crc',
  'csr',
  'ct',
  'cv',
  'dau',
  'dbd',
  'dbh',
  'ded',
  'denpom',
  'dinkes',
  'dinsos',
  'dipa',
  'disdik',
  'ditreskrimsus',
  'ditreskrimum',
  'ditresnarkoba',
  'dkpp',
  'dna',
  'dob',
  'dp2kbp3a',
  'dp3a',
  'dp3akb',
  'dp3ap2kb',
  'dpd',
  'dpo',
  'dpr',
  'dprd',
  'dprk',
  'dprp',
  'dpt',
  'drppa',
  'dtsen',
  'dvd',
  'dvi',
  'dvr',
  'eeg',
  'ekg',
  'esdm',
  'etle',
  'eur',
  'fb',
  'fkub',
  'forad',
  'genre',
  'germas',
  'gps',
  'gr',
  'gtt',
  'ham',
  'hcu',
  'het',
  'hgb',
  'hgu',
  'hipmi',
  'hiv',
  'hkd',
  'hp',
  'hpk',
  'hpp',
  'hrd',
  'humas',
  'ibi',
  'ibs',
  'icu',
  'id',
  'idi',
  'idr',
  'ig',
  'igd',
  'ii',
  'iii',
  'ikahi',
  'imb',
  'inafis',
  'ipal',
  'ipk',
  'ispa',
  'ite',
  'iud',
  'iv',
  'ix',
  'jatanras',
  'jbi',
  'jht',
  'jk',
  'jkn',
  'jkp',
  'jpy',
  'kadin',
  'kai',
  'kb',
  'kbm',
  'kbp',
  'kbri',
  'kdrt',
  'kemenag',
  'kemendikbud',
  'kemenpppa',
  'kemensos',
  'kemkomdigi',
  'kemlu',
  'kg',
  'kia',
  'kip',
  'kis',
  'kjp',
  'kjri',
  'kk',
  'kki',
  'kkn',
  'kkp',
  'kks',
  'kla',
  'klb',
  'klhk',
  'km',
  'knd',
  'knkt',
  'kodam',
  'kodi',
  'kodim',
  'komdigi',
  'kominfo',
  'komnas',
  'kompol',
  'koramil',
  'korem',
  'kostrad',
  'kpa',
  'kpad',
  'kpai',
  'kpbu',
  'kpi',
  'kpk',
  'kpm',
  'kppa',
  'kppad',
  'kpppa',
  'kpps',
  'kpu',
  'kri',
  'krl',
  'krs',
  'kso',
  'ksop',
  'kta',
  'ktm',
  'ktp',
  'ktr',
  'kua',
  'kud',
  'kuhap',
  'kuhp',
  'kur',
  'kv',
  'kwi',
  'labfor',
  'lapas',
  'lbh',
  'lcr',
  'led',
  'lhkpn',
  'lhp',
  'lkb',
  'lkk',
  'lkmd',
  'lkp',
  'lkpj',
  'lks',
  'lksa',
  'lp',
  'lpai',
  'lpas',
  'lpg',
  'lpj',
  'lpka',
  'lpks',
  'lpm',
  'lpse',
  'lpsk',
  'lrt',
  'lsm',
  'ltsa',
  'lvri',
  'man',
  'mbg',
  'mbs',
  'mck',
  'mh',
  'min',
  'mk',
  'mkdki',
  'ml',
  'mm',
  'mos',
  'mou',
  'mp3',
  'mp4',
  'mpasi',
  'mpk',
  'mpls',
  'mpr',
  'mri',
  'mrp',
  'mrt',
  'mts',
  'mui',
  'myr',
  'napza',
  'nfc',
  'ngo',
  'nicu',
  'nik',
  'nip',
  'nisn',
  'njkp',
  'no',
  'npsn',
  'npwp',
  'nrp',
  'ntb',
  'ntd',
  'ntp',
  'ntt',
  'nu',
  'nuptk',
  'odf',
  'ojk',
  'ok',
  'opd',
  'ormas',
  'osc',
  'osis',
  'otk',
  'otp',
  'ott',
  'p2tp2a',
  'p4mi',
  'pad',
  'pam',
  'panwaslu',
  'pap',
  'patbm',
  'paud',
  'pbb',
  'pbg',
  'pbi',
  'pbnu',
  'pc',
  'pdam',
  'pdf',
  'peradi',
  'perpres',
  'pgi',
  'pgri',
  'phdi',
  'phk',
  'picu',
  'pikr',
  'pin',
  'pip',
  'pjj',
  'pjtki',
  'pju',
  'pkb',
  'pkbm',
  'pkh',
  'pkk',
  'pkl',
  'plbn',
  'plh',
  'plkb',
  'pln',
  'plt',
  'pm',
  'pmi',
  'pmk',
  'pmr',
  'pmt',
  'pn',
  'pns',
  'polda',
  'polres',
  'polresta',
  'polrestabes',
  'polri',
  'polsek',
  'pom',
  'ponek',
  'pp',
  'ppa',
  'ppb',
  'ppdb',
  'ppdi',
  'pph',
  'ppk',
  'ppkb',
  'ppkpt',
  'ppks',
  'ppn',
  'ppni',
  'ppo',
  'pppa',
  'pppk',
  'pptk',
  'pse',
  'psks',
  'psm',
  'psn',
  'pt',
  'pta',
  'ptn',
  'pts',
  'ptsl',
  'ptsp',
  'ptt',
  'ptun',
  'pu',
  'pupr',
  'puspom',
  'pwi',
  'qr',
  'rab',
  'rapbd',
  'rapbn',
  'rdp',
  'rdtr',
  'reskrim',
  'resmob',
  'ri',
  'rka',
  'rkpd',
  'rm',
  'rp',
  'rpjmd',
  'rpsa',
  'rs',
  'rsau',
  'rsd',
  'rsia',
  'rsj',
  'rskia',
  'rsu',
  'rsud',
  'rsup',
  'rt',
  'rtrw',
  'rups',
  'rutan',
  'ruu',
  'rw',
  'sar',
  'satlantas',
  'satpol',
  'satreskrim',
  'satresnarkoba',
  'sbmi',
  'sd',
  'sdn',
  'se',
  'sgd',
  'sh',
  'shm',
  'silpa',
  'sim',
  'sip3mi',
  'siup',
  'siuppak',
  'sk',
  'skpd',
  'sks',
  'sktm',
  'slb',
  'sma',
  'sman',
  'smc',
  'smk',
  'smkn',
  'smp',
  'smpn',
  'sms',
  'smsi',
  'sop',
  'sp3',
  'spal',
  'spam',
  'spbu',
  'spdp',
  'spj',
  'spk',
  'spklu',
  'spkt',
  'spmb',
  'spp',
  'sppg',
  'sru',
  'ssb',
  'ssk',
  'stnk',
  'str',
  'tagana',
  'tapd',
  'tbc',
  'tgl',
  'thl',
  'thr',
  'tk',
  'tkd',
  'tki',
  'tkp',
  'tksk',
  'tkw',
  'tni',
  'tod',
  'tpa',
  'tpi',
  'tpk',
  'tpks',
  'tpp',
  'tppo',
  'tpps',
  'tppu',
  'tpq',
  'tps',
  'tpst',
  'tv',
  'twd',
  'uas',
  'ugd',
  'ukl',
  'ukm',
  'ukpbj',
  'uks',
  'ukt',
  'umk',
  'umkm',
  'ump',
  'umr',
  'unfpa',
  'unicef',
  'upl',
  'uptd',
  'url',
  'usb',
  'usd',
  'usg',
  'uu',
  'uud',
  'vcd',
  'vcs',
  'vct',
  'ver',
  'vi',
  'vii',
  'viii',
  'vip',
  'vpn',
  'wa',
  'wcc',
  'who',
  'wib',
  'wit',
  'wita',
  'wna',
  'wni',
  'www',
  'xi',
  'xii',
  'xiii',
  'ylki',
  'yonif',
  'yt',
]);

/** Words with which a name in capitals begins that is no person's: a law, a programme, a unit, a custom. */
export const NAMELESS_HEADS: ReadonlySet<string> = new Set([
  'adat',
  'agama',
  'akademi',
  'alun-alun',
  'apbd',
  'apbn',
  'aplikasi',
  'aula',
  'ayat',
  'badan',
  'bagian',
  'bahasa',
  'balai',
  'bantuan',
  'bendungan',
  'bidang',
  'bukit',
  'curug',
  'dana',
  'danau',
  'dinas',
  'embung',
  'etnis',
  'forum',
  'gedung',
  'gerakan',
  'hari',
  'hutan',
  'ikrar',
  'institut',
  'jalur',
  'jembatan',
  'kali',
  'kampus',
  'kantor',
  'kartu',
  'kasus',
  'kawah',
  'kejaksaan',
  'kementerian',
  'kitab',
  'klinik',
  'km',
  'kmp',
  'konvensi',
  'kri',
  'kriminal',
  'kuhap',
  'kuhp',
  'laboratorium',
  'lapangan',
  'lapas',
  'layanan',
  'mako',
  'makodim',
  'makorem',
  'mal',
  'mapolda',
  'mapolres',
  'mapolresta',
  'mapolrestabes',
  'mapolsek',
  'monumen',
  'museum',
  'operasi',
  'panca',
  'pasal',
  'pendapa',
  'pendopo',
  'pengadilan',
  'peraturan',
  'perda',
  'perppu',
  'perpres',
  'piagam',
  'polda',
  'politeknik',
  'polres',
  'polresta',
  'polrestabes',
  'polsek',
  'pos',
  'posko',
  'program',
  'puskesmas',
  'reserse',
  'resolusi',
  'rs',
  'rsu',
  'rsud',
  'rsup',
  'ruang',
  'rumah',
  'rumah-sakit',
  'rutan',
  'sapta',
  'sat',
  'satuan',
  'selat',
  'sidang',
  'simpang',
  'situ',
  'stadion',
  'subdit',
  'suku',
  'sumpah',
  'sungai',
  'tahanan',
  'taman',
  'teluk',
  'tim',
  'tol',
  'tribrata',
  'umat',
  'undang-undang',
  'unit',
  'universitas',
  'uu',
  'waduk',
]);

/** Those of them that a person has too: "Rumah Dewi", "Kasus Dewi", where "Polres Dewi" would be a place's. */
export const HEADS_OF_PEOPLE: ReadonlySet<string> = new Set([
  'bantuan',
  'dana',
  'gerakan',
  'kantor',
  'kartu',
  'kasus',
  'pos',
  'posko',
  'ruang',
  'rumah',
  'sidang',
  'tahanan',
  'tim',
]);

/** Ways to call an unnamed relation before a name, as regions say it: the name that follows is a private one. */
export const KIN_TITLES: ReadonlySet<string> = new Set([
  'abah',
  'adik',
  'amaq',
  'ambu',
  'ananda',
  'ayah',
  'ayahanda',
  'bang',
  'bapak',
  'bibi',
  'boru',
  'bu',
  'bude',
  'bunda',
  'cik',
  'daeng',
  'dik',
  'emak',
  'encik',
  'eyang',
  'gus',
  'h',
  'hajah',
  'haji',
  'hj',
  'ibu',
  'inaq',
  'kak',
  'kakek',
  'kang',
  'kiai',
  'koh',
  'mak',
  'mama',
  'mas',
  'mbah',
  'mbak',
  'mbok',
  'namboru',
  'nenek',
  'ning',
  'nona',
  'noni',
  'om',
  'oma',
  'opa',
  'pak',
  'pakde',
  'paman',
  'papa',
  'pastor',
  'romo',
  'sang',
  'si',
  'sinyo',
  'suster',
  'tante',
  'teh',
  'tulang',
  'uda',
  'umi',
  'ummi',
  'uni',
  'ustadz',
  'ustaz',
  'ustazah',
]);

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

const WHO = [
  'korban',
  'pelapor',
  'penyintas',
  'anak itu',
  'anak tersebut',
  'bocah itu',
  'bocah tersebut',
  'siswi itu',
  'siswa itu',
  'remaja itu',
  'almarhum',
  'almarhumah',
  'mendiang',
  'yang bersangkutan',
  'pelaku',
];

/** Phrases after which it is told who somebody is. */
export const IDENTITY_PHRASES = [
  ...WHO.flatMap((who) =>
    lines(`
      adalah
      ialah
      yakni
      yaitu
      merupakan
      kan
      kan seorang
      ternyata
      dikenal sebagai
      seorang
      bernama
      diketahui bernama
      diketahui sebagai
      diketahui merupakan
      diketahui warga
      tercatat sebagai
      tercatat warga
      atas nama
      berasal dari
      asal
      bekerja sebagai
      bekerja di
      tinggal di
      berdomisili di
      beralamat di
      bersekolah di
      berkuliah di
      kuliah di
      mengajar di
      belajar di
      mondok di
      warga
    `).map((link) => `${who} ${link}`),
  ),
  ...lines(`
    identitas korban
    identitas korban adalah
    identitas pelaku
    identitasnya adalah
    identitasnya
    teridentifikasi sebagai
    teridentifikasi bernama
    dikenali sebagai
    bernama lengkap
    nama lengkapnya
    nama korban
    nama aslinya
    nama anak itu
    aslinya
    bernama
    atas nama
    inisialnya
    ia adalah
    dia adalah
    dia kan
    ia kan
    dia itu
    ia itu
    dia seorang
    dia dikenal sebagai
    ia dikenal sebagai
    ia bernama
    dia bernama
    namanya
    ia merupakan warga
    dia merupakan warga
    merupakan warga
    merupakan karyawan*
    merupakan pegawai
    merupakan guru
    merupakan siswa
    merupakan siswi
    merupakan murid
    merupakan santri
    merupakan santriwati
    merupakan mahasiswa
    merupakan mahasiswi
    tercatat sebagai warga
    tercatat sebagai siswa
    tercatat sebagai siswi
    tercatat sebagai mahasiswi
    tercatat sebagai mahasiswa
  `),
];

/** With which somebody speaks of their own kin, or to them. */
export const KIN_OF_SPEAKER = [
  ...[
    ...['anak', 'istri', 'suami', 'kakak', 'adik', 'cucu', 'keponakan', 'putri', 'putra'],
    ...['si kecil', 'si bungsu', 'si sulung', 'menantu', 'buah hati'],
  ].flatMap((kin) => [`${kin} saya`, `${kin} kami`, `${kin} aku`, `${kin} gue`, `${kin}ku`]),
  ...lines(`
    anakmu
    ibuku
    ayahku
    mommy
    daddy
    bunda
    nak
    nduk
    le
    dek
    sayang
    mama ya
    sa pu anak
    beta pu anak
    sa pu ade
    anak sa
  `),
];

/** With which an official speaks of somebody in a case as their own: "Anak saya cuma ikut", "sebagai bapaknya". */
export const OWN_IN_A_CASE = [
  ...['anak', 'putra', 'putri', 'istri', 'suami', 'adik', 'kakak', 'cucu', 'keponakan']
    .concat(['menantu', 'buah hati', 'anak kandung', 'anak tiri'])
    .flatMap((kin) => [`${kin} saya`, `${kin} aku`, `${kin}ku`]),
  ...lines(`
    sebagai bapaknya
    sebagai ayahnya
    sebagai ibunya
    sebagai orang tuanya
    sebagai orangtuanya
    sebagai suaminya
    sebagai istrinya
    sebagai kakeknya
    sebagai pamannya
    sebagai walinya
    sa pu anak
    beta pu anak
  `),
];

/** Before words for one's own kin: nobody's kin is meant. */
export const SUPPOSED = lines(`
  kalau
  kalo
  jika
  bila
  seandainya
  andai
  andaikan
  misalnya
  bayangkan
  seperti
  ibarat
  anggap
  layaknya
  bagaikan
  sebagaimana
  punya
  juga
  termasuk
`);

/** By which one of a class, team or town is told from all others, though no name is said. */
export const DISTINGUISHING = lines(`
  mayoret
  atlet
  paskibra
  paskibraka
  kapten
  juara
  finalis
  pemenang
  penari
  penyanyi
  vokalis
  selebgram
  tiktoker
  youtuber
  duta
  model
  ketua kelas
  ketua osis
  pemain
  kiper
  qoriah
  hafiz
  hafizah
  penjual
  pedagang
  pemilik
  anak tunggal
  anak kembar
`);

/** Pairs in names of public bodies of which a word is borne as a name or tells of kin: "Badan Siber dan Sandi Negara". */
export const BODY_ENDS: readonly (readonly [first: string, second: string])[] = [
  ['perlindungan', 'anak'],
  ['baitul', 'mal'],
  ['sandi', 'negara'],
  ['sandi', 'nasional'],
  ['asian', 'games'],
  ['sea', 'games'],
  ['piala', 'dunia'],
  ['bulan', 'bintang'],
  ['garuda', 'muda'],
];
