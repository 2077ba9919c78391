import { lines } from '../phrases.ts';

/**
 * Seats of regencies that bear another name than the regency: towns, of which "ditangkap di Kayuagung" tells
 * nobody's village. After the list of regencies and their seats of the Ministry of Home Affairs (Kepmendagri
 * 300.2.2-2138/2025), without those that people bear as a name. A line each, in small letters.
 */
export const SEATS: readonly string[] = lines(`
  agats
  airmadidi
  amlapura
  ampana
  amuntai
  amurang
  andoolo
  arga makmur
  atambua
  bagansiapiapi
  bajawa
  balige
  bangil
  bangkinang
  bangko
  barabai
  batulicin
  baturaja
  batusangkar
  belopa
  betun
  bintuni
  blambangan umpu
  blangkejeren
  blangpidie
  boroko
  borong
  bungku
  buntok
  calang
  caruban
  cibinong
  cikarang
  ciruas
  curup
  dobo
  enarotali
  gedong tataan
  gerung
  gunung sugih
  indralaya
  jailolo
  jantho
  kabanjahe
  kalabahi
  kalianda
  kandangan
  kasongan
  kayu agung
  kayuagung
  kefamenanu
  kepanjen
  kisaran
  koba
  kolonodale
  kota agung
  kraksaan
  kuala kapuas
  kuala kurun
  kuala pembuang
  kuala tungkal
  kutacane
  kwandang
  labuan bajo
  labuha
  larantuka
  lasusua
  lewoleba
  lhoksukon
  limboto
  liwa
  lubuk basung
  lubuk pakam
  lubuk sikaping
  luwuk
  makale
  malili
  manggar
  mangupura
  manna
  marabahan
  masamba
  masohi
  maumere
  mbay
  melonguane
  menggala
  mentok
  meulaboh
  muara bulian
  muara bungo
  muara sabak
  muara teweh
  muaradua
  mungkid
  muntok
  namlea
  nanga bulik
  ngabang
  ngamprah
  oelamasi
  oksibil
  pagaralam
  painan
  palabuhanratu
  pangkalan balai
  pangkalan bun
  pangkalan kerinci
  panyabungan
  paringin
  pasarwajo
  pasir pengaraian
  pelaihari
  penajam
  polewali
  praya
  puruk cahu
  purwodadi
  putussibau
  raba
  raha
  rangkasbitung
  rantauprapat
  rantepao
  ratahan
  rengat
  ruteng
  salakan
  sampit
  sanana
  sangatta
  saumlaki
  sekayu
  selatpanjang
  selong
  semarapura
  sendawar
  sengeti
  sengkang
  sentani
  serui
  sidikalang
  sigli
  singaparna
  singaraja
  singkil
  slawi
  soe
  soreang
  stabat
  sukadana
  sungailiat
  sungguminasa
  suwawa
  tahuna
  takengon
  taliwang
  tambolaka
  tamiang layang
  tanah grogot
  tanjung redeb
  tanjungpandan
  tapaktuan
  tarutung
  teluk kuantan
  tembilahan
  teminabuan
  tenggarong
  tentena
  tigaraksa
  tilamuta
  tobelo
  toboali
  tondano
  topoyo
  unaaha
  ungaran
  waikabubak
  waingapu
  waisai
  watampone
  watansoppeng
  wates
  woha
  wonosari
`);
