/** What the forms in which speakers are named are called before editors, by their id. */
export const FORM_NAMES: Readonly<Record<string, string>> = {
  according: 'menurut …',
  'after-cue': 'kata pengantar sesudah kutipan',
  'after-nya': 'kata berakhiran -nya sesudah kutipan',
  'after-subject': 'nama dan kata kerja sesudah kutipan',
  'after-word': 'kata lain dan nama sesudah kutipan',
  colon: 'nama dan titik dua',
  confirmed: 'dibenarkan …',
  front: 'kata pengantar di awal kalimat',
  'front-nya': 'kata berakhiran -nya di awal kalimat',
  middle: 'kata pengantar di tengah kalimat',
  'passive-alone': 'kata kerja pasif tanpa nama',
  pointing: 'hal itu disampaikan …',
  'said-it': 'mengatakannya …',
  'subject-verb': 'nama dan kata kerja',
  thus: 'demikian …',
  turn: 'giliran bicara dalam transkrip',
};

/** How it was told who is meant, by the id of the antecedent. */
export const ANTECEDENT_NAMES: Readonly<Record<string, string>> = {
  'body-before': 'lembaga dari narasumber sebelumnya',
  'body-named': 'lembaga yang disebut',
  continued: 'lanjutan kutipan sebelumnya',
  epithet: 'julukan bagi orang yang sudah disebut',
  'last-speaker': 'orang yang disebut atau berbicara terakhir',
  nobody: 'tidak ada yang cocok',
  'office-alone': 'jabatan tanpa nama',
  'office-holder': 'pemegang jabatan itu di artikel ini',
  'office-with-name': 'jabatan dengan sepotong nama',
  'person-named': 'nama yang disebut',
  untagged: 'kutipan tanpa kata pengantar, dari kalimat di dekatnya',
};
