import { ATTRIBUTION_FORMS, type AttributionForm } from '../schema/attribution-form.ts';
import type { Both } from './column.ts';
import { withExample } from './example.ts';

/** What each form is in English, and an example; a new form without them does not compile. */
const FORMS: Record<AttributionForm, { en: string; example: string }> = {
  according: { en: 'according to somebody', example: 'Menurut Budi Santoso, jalan itu rusak.' },
  'after-cue': {
    en: 'a word of saying behind the quotation',
    example: '“…,” kata Bupati Tapin Yamani.',
  },
  'after-nya': {
    en: 'a word in -nya behind the quotation that is no word of saying',
    example: '“…,” gerundelnya.',
  },
  'after-subject': {
    en: 'name and verb behind the quotation',
    example: '“…,” Budi Santoso menjelaskan.',
  },
  'after-such': {
    en: 'a thing said behind the quotation',
    example: '“…,” demikian bunyi keterangan Bupati Tapin Yamani.',
  },
  'after-word': {
    en: 'a name behind the quotation after a word that is no word of saying',
    example: '“…,” gerundel Budi Santoso.',
  },
  colon: { en: 'name and colon', example: 'Menteri Sosial Rina Kartika: …' },
  confirmed: {
    en: 'confirmed by somebody',
    example: 'Penutupan jalan dibenarkan Kepala BPBD Budi Santoso.',
  },
  front: {
    en: 'a word of saying opens the sentence',
    example: 'Dikatakan Budi Santoso, jalan itu rusak.',
  },
  'front-nya': {
    en: 'a word in -nya opens the sentence',
    example: 'Lanjutnya, tiga orang sedang diperiksa.',
  },
  middle: {
    en: 'a word of saying inside the sentence',
    example: 'Jalan itu, kata Budi Santoso, segera dibuka.',
  },
  'passive-alone': {
    en: 'a passive verb without a name',
    example: 'Disebutkan, dua kapal beras tiba pekan ini.',
  },
  'passive-nya': {
    en: 'a passive verb in -nya inside the sentence',
    example: 'Harga beras diakuinya sulit turun bulan ini.',
  },
  pointing: {
    en: 'a sentence that points to the words',
    example: 'Hal itu disampaikan Bupati Tapin Yamani.',
  },
  relative: {
    en: 'name and a clause with a verb',
    example: 'Jawaban itu tidak memuaskan Budi Santoso, yang menilai jalan itu sempit.',
  },
  'said-it': { en: 'said it', example: 'Budi Santoso mengatakannya saat rapat, Rabu.' },
  'subject-verb': {
    en: 'name and verb',
    example: 'Bupati Tapin Yamani mengatakan jalan itu rusak.',
  },
  thus: { en: 'thus somebody', example: 'Demikian Budi Santoso dalam keterangannya, Senin.' },
  turn: { en: 'a turn in a transcript', example: 'Budi Santoso: Jalan itu rusak.' },
};

/** Every form in both languages, with its example. */
export const FORM_MEANINGS = Object.fromEntries(
  Object.entries(FORMS).map(([form, { en, example }]) => [
    form,
    withExample({ id: ATTRIBUTION_FORMS[form as AttributionForm], en }, example),
  ]),
) as Record<AttributionForm, Both>;
