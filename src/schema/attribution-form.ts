/**
 * The ways in which Indonesian news ties words to a speaker, as the extractor tells them apart
 * (`scripts/extract/form`): id → what it is called before editors. A report keeps the id of its own, so
 * one that the extractor no longer knows stays here.
 */
export const ATTRIBUTION_FORMS = {
  according: 'menurut …',
  'after-cue': 'kata pengantar sesudah kutipan',
  'after-nya': 'kata berakhiran -nya sesudah kutipan',
  'after-subject': 'nama dan kata kerja sesudah kutipan',
  'after-such': 'begitu isi keterangan …',
  'after-word': 'kata lain dan nama sesudah kutipan',
  colon: 'nama dan titik dua',
  confirmed: 'dibenarkan …',
  front: 'kata pengantar di awal kalimat',
  'front-nya': 'kata berakhiran -nya di awal kalimat',
  middle: 'kata pengantar di tengah kalimat',
  'passive-alone': 'kata kerja pasif tanpa nama',
  'passive-nya': 'kata kerja pasif berakhiran -nya di tengah kalimat',
  pointing: 'hal itu disampaikan …',
  relative: 'nama, yang menilai …',
  'said-it': 'mengatakannya …',
  'subject-verb': 'nama dan kata kerja',
  thus: 'demikian …',
  turn: 'giliran bicara dalam transkrip',
} as const;

export type AttributionForm = keyof typeof ATTRIBUTION_FORMS;
