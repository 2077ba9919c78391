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
    anchor
    announcer
    announser
    host
    jurnalis
    kami
    lead
    mc
    moderator
    narator
    narrator
    pembawa acara
    penanya
    pendengar
    penelepon
    pengantar
    penyiar
    pertanyaan
    pewawancara
    presenter
    q
    reader
    redaksi
    reporter
    saya
    t
    tanya
    vo
    voice over
    wartawan
  `),
);

/** The one person who is asked. */
export const ANSWERERS: ReadonlySet<string> = new Set(
  words(`
    a
    j
    jawab
    jawaban
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
    anak
    baca
    baca juga
    backsound
    barang bukti
    cam
    catatan
    cg
    chargen
    dasar
    durasi
    editor
    format
    foto
    grafik
    grafis
    insert
    judul
    ket
    keterangan
    kg
    korban
    kronologi
    lokasi
    modus
    nat sound
    natsot
    natsound
    pasal
    pelaku
    pelapor
    penulis
    penutup
    perkara
    ralat
    rep
    roll
    rujukan
    saksi
    slug
    sumber
    super
    tema
    tempat
    terlapor
    tersangka
    topik
    video
    waktu
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
