/**
 * Words that stand before the colon of a turn where speech is written down in turns ("TANYA: … JAWAB: …",
 * radio and television scripts). Common usage in transcripts, interviews and newsroom scripts; in lower case.
 */
const words = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Those who ask or narrate for the outlet: what they say is no statement. */
export const ASKERS: ReadonlySet<string> = new Set(
  words(`
    tanya
    pertanyaan
    t
    q
    penyiar
    pembawa acara
    presenter
    moderator
    host
    anchor
    pewawancara
    wartawan
    jurnalis
    reporter
    redaksi
    pendengar
    penelepon
    narator
    narrator
    pengantar
    vo
    voice over
    lead
    announcer
    announser
    mc
    kami
    saya
    reader
    penelepon
    penanya
  `),
);

/** The one person who is asked. */
export const ANSWERERS: ReadonlySet<string> = new Set(
  words(`
    jawab
    jawaban
    j
    a
    narasumber
    narsum
  `),
);

/** What a script puts before the name of who is heard: "SOT KAPOLRES …". */
export const SOUND_MARKS = [
  'sot',
  'sync',
  'soundbite',
  'soundbyte',
  'sound bite',
  'audio',
  'insert',
  'cue',
] as const;

/** Labels of lists, bulletins and credits, which repeat as turns do and name nobody who speaks. */
export const NO_LABELS: ReadonlySet<string> = new Set(
  words(`
    catatan
    editor
    penulis
    baca
    baca juga
    sumber
    foto
    waktu
    tempat
    lokasi
    korban
    pelaku
    tersangka
    terlapor
    pelapor
    saksi
    anak
    modus
    kronologi
    barang bukti
    pasal
    rujukan
    dasar
    perkara
    tema
    topik
    video
    grafik
    grafis
    slug
    format
    judul
    durasi
    rep
    cam
    cg
    super
    chargen
    nat sound
    natsound
    natsot
    backsound
    insert
    roll
    ralat
    penutup
    kg
    ket
    keterangan
  `),
);

/** What a script puts before the name and the office that are shown while somebody is heard. */
export const CAPTION_MARKS = ['cg', 'super', 'chargen', 'lower third', 'caption', 'nama'] as const;

/** Titles before an office in a label: "IBU KADIS". */
export const LABEL_TITLES = ['ibu', 'bapak', 'pak', 'bu', 'mas', 'mbak', 'bang', 'kak'] as const;

/** With what a heading begins behind which somebody's words stand as a list: "KETERANGAN KAPOLRES …:". */
export const HEADING_STARTS = words(`
  keterangan
  pernyataan
  tanggapan
  statement
  kutipan
  komentar
  penjelasan
  ucapan
  jawaban
  sambutan
`);

/** With which an interviewer addresses whom they ask. */
export const ADDRESSES: readonly string[] = words(`
  Anda
  anda
  Bapak
  Ibu
  Pak
  Bu
  Bang
  Kang
  Mas
  Mbak
  Prof
  Dok
  Dokter
  Jenderal
  Komandan
  Kiai
  Ustaz
  Gus
  Romo
  Jero
  Tuan Guru
  Kak
`);
