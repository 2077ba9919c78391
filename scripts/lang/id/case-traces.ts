/**
 * What a piece of an article still shows of a case in which somebody must be protected, when its headline
 * and lead are gone: those who help, the statute, that identities are kept back, and whom a case has. The
 * services are those of UU 12/2022 (articles 72 to 77), UU 11/2012 (pendamping, LPKS, Bapas, LPKA) and UU 13/2006
 * on witnesses and victims; a word alone tells little, `scripts/protect/traces.ts` says how many do.
 *
 * One entry a line; `*` stands for any letters.
 */
import { lines } from '../phrases.ts';

/** Who helps or examines victims and children, and what they do. */
const HELP = lines(`
  unit ppa
  kanit ppa
  subdit renakta
  kasubdit renakta
  upt ppa
  uptd ppa
  uptd perlindungan perempuan*
  p2tp2a
  dp3*
  dp2kbp3a
  dpppa*
  dppkb*
  dinas p3*
  dinas pppa
  kadis pppa
  dinsos p3*
  dinas sosial p3*
  dinas perlindungan anak
  lpsk
  kpai
  kpaid
  kpad
  komisi perlindungan anak*
  komnas perlindungan anak
  komnas perempuan
  lpai
  rumah aman
  rumah perlindungan*
  shelter
  psikolog klinis
  psikolog anak
  psikolog forensik
  psikolog uptd
  psikolog dinas
  didampingi psikolog
  pendampingan psikolog*
  pendampingan psikis
  pendampingan korban
  pendampingan hukum
  kami dampingi
  sudah didampingi
  pemulihan psikolog*
  pemulihan psikis
  pemulihan trauma*
  pemulihan korban
  trauma healing
  menangani trauma
  konseling
  konselor
  konselor kami
  konselornya
  pekerja sosial
  peksos
  visum
  visum et repertum
  restitusi
  bapas
  lpka
  lpks
  litmas
  pembimbing kemasyarakatan
  balai pemasyarakatan
  bp3mi
  lbh apik
  satgas ppk*
  telepon sahabat anak
  119 ext*
  tlp 119
  hotline 119
  layanan kesehatan jiwa*
  hubungi psikolog*
`);

/** Statutes of these matters. */
const STATUTE = lines(`
  uu tpks
  uu pkdrt
  uu kdrt
  uu sppa
  uu tppo
  uu perlindungan anak
  undang-undang tpks
  undang-undang pkdrt
  undang-undang kdrt
  undang-undang sppa
  undang-undang tppo
  undang-undang perlindungan anak
  undang-undang sistem peradilan pidana anak
  undang-undang tindak pidana kekerasan seksual
  undang-undang penghapusan kekerasan*
  undang-undang penghapusan kdrt
  undang-undang pemberantasan tindak pidana perdagangan*
  tentang perlindungan anak
  tentang tindak pidana kekerasan seksual
  tentang sistem peradilan pidana anak
  tentang penghapusan kekerasan*
  tentang pemberantasan tindak pidana perdagangan*
  tpks
  tppo
`);

/** That somebody's identity, picture or trial is kept from the public. */
const SECRECY = lines(`
  identitas anak
  identitas semua anak
  identitas seluruh anak
  identitas para anak
  identitas kedua anak
  identitas ketiga anak
  identitas semua korban
  identitas para korban
  identitas kedua korban
  identitasnya dirahasiakan
  identitasnya kami rahasiakan
  identitas mereka dirahasiakan
  identitas korban dirahasiakan
  identitas korban disamarkan
  identitas korban harus*
  identitas korban wajib*
  identitas korban tidak*
  rahasiakan identitas
  identitas pelapor
  merahasiakan identitas
  menyembunyikan identitas
  wajah anak
  wajah korban
  foto korban
  foto anak
  foto rumah
  video korban
  nama anak
  privasi korban
  privasi keluarga
  privasi anak
  sidang tertutup
  tertutup untuk umum
  sidang ini tertutup
  sidang anak
  ruang sidang anak
  hakim tunggal
`);

/** Victims and those who report. */
const VICTIM = lines(`
  korban
  korbannya
  penyintas
  pelapor
  almarhum
  almarhumah
  mendiang
`);

/** Those who are accused. */
const SUSPECT = lines(`
  tersangka
  tersangkanya
  terdakwa
  terlapor
  terduga
  pelaku
  pelakunya
  tsk
`);

/** Kin and those near to one person. */
const KIN_WORDS = [
  ...['ibu', 'ayah', 'bapak', 'mama', 'orang tua', 'orangtua', 'kakak', 'adik', 'paman', 'bibi'],
  ...['nenek', 'kakek', 'suami', 'istri', 'mertua', 'ipar', 'pacar', 'kekasih', 'tunangan', 'wali'],
];
const KIN = [
  ...KIN_WORDS.flatMap((kin) => [
    `${kin}nya`,
    ...[
      'korban',
      'kandung',
      'tiri',
      'angkat',
      'anak itu',
      'bocah itu',
      'almarhum',
      'almarhumah',
    ].map((whose) => `${kin} ${whose}`),
  ]),
  ...lines(`
    keluarga korban
    keluarga pelaku
    keluarga almarhum*
    keluarga anak itu
    tetangga korban
    teman korban
    anaknya
    putrinya
    putranya
    cucunya
    keponakannya
  `),
];

/** One child, or children of one case. */
const CHILD = lines(`
  anak itu
  anak ini
  anak tersebut
  anak korban
  anak saksi
  anak pelaku
  kedua anak
  ketiga anak
  anak-anak itu
  anak-anak ini
  bocah
  balita
  bayi itu
  bayi tersebut
  bayinya
  siswi itu
  siswa itu
  siswi tersebut
  siswa tersebut
  siswi kami
  santri itu
  santriwati
  pelajar itu
  remaja itu
  remaja tersebut
  gadis itu
  murid itu
  si kecil
  ananda
  teman sekelas*
  wali kelasnya
  sekolahnya
`);

/** What happened to somebody. */
const HARM = lines(`
  autopsi
  otopsi
  ekshumasi
  trauma
  menangis
  lebam
  memar
  dianiaya
  penganiayaan
  dipukul*
  disekap
  hamil
  jenazah*
  jasad*
  dimakamkan
  tewas
  diperas
  kekerasan
  pelecehan
  perundungan
  dilecehkan
  melarikan diri
  dipulangkan
`);

/** The kinds of traces. */
export const CASE_TRACES = {
  help: HELP,
  statute: STATUTE,
  secrecy: SECRECY,
  victim: VICTIM,
  suspect: SUSPECT,
  kin: KIN,
  child: CHILD,
  harm: HARM,
} as const;

/** With which an article goes on that has begun elsewhere: it is the second page, or what is left of one. */
export const GOES_ON = lines(`
  ia
  dia
  beliau
  mereka
  keduanya
  menurut dia
  menurutnya
  kata dia
  katanya
  lanjutnya
  lanjut dia
  lebih lanjut
  selanjutnya
  selain itu
  sementara itu
  sementara
  terpisah
  secara terpisah
  dihubungi terpisah
  di tempat terpisah
  ditemui terpisah
  sebelumnya
  akibatnya
  akibat perbuatannya
  atas perbuatannya
  karena itu
  namun
  tetapi
  pun
  adapun
  sedangkan
  hal senada
  senada
  hal itu
  hal tersebut
  kasus itu
  kasus tersebut
  peristiwa itu
  kejadian itu
  dari situ
`);

/** Marks of pages inside a text. */
export const PAGE_MARKS = lines(`
  halaman sebelumnya
  sambungan dari halaman*
  lanjutan dari halaman*
  baca halaman sebelumnya
  kembali ke halaman sebelumnya
`);
