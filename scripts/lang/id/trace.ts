/** How it was told who is meant, by the id of the antecedent. */
export const ANTECEDENT_NAMES: Readonly<Record<string, string>> = {
  'body-before': 'lembaga dari narasumber sebelumnya',
  'body-named': 'lembaga yang disebut',
  continued: 'lanjutan kutipan sebelumnya',
  epithet: 'julukan bagi orang yang sudah disebut',
  'last-speaker': 'orang yang disebut atau berbicara terakhir',
  'named-since': 'orang yang disebut sesudah narasumber terakhir',
  nobody: 'tidak ada yang cocok',
  'office-alone': 'jabatan tanpa nama',
  'office-holder': 'pemegang jabatan itu di artikel ini',
  'office-with-name': 'jabatan dengan sepotong nama',
  'person-named': 'nama yang disebut',
  untagged: 'kutipan tanpa kata pengantar, dari kalimat di dekatnya',
};
