/**
 * Parties to a case, as an article calls them once it has said by whom the case was brought; patterns for that,
 * the name right behind.
 */
export const CASE_PARTIES: readonly { noun: string; broughtBy: readonly string[] }[] = [
  { noun: 'Pengadu', broughtBy: ['diadukan', 'aduan (?:itu |ini |tersebut )?(?:dibuat|diajukan)'] },
  {
    noun: 'Pemohon',
    broughtBy: [
      '(?:perkara|permohonan|uji materi(?:il)?)(?: [^.,]{1,60})? (?:yang )?(?:diajukan|dimohonkan)',
    ],
  },
  { noun: 'Penggugat', broughtBy: ['gugatan(?: [^.,]{1,60})? (?:yang )?(?:diajukan|dilayangkan)'] },
  { noun: 'Pelapor', broughtBy: ['laporan(?: [^.,]{1,60})? (?:yang )?(?:dibuat|diajukan)'] },
  { noun: 'Teradu', broughtBy: ['teradu(?:nya)?(?: [^.,]{1,20})?,? (?:adalah|yaitu|yakni)'] },
];
