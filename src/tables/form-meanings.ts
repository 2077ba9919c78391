import { ATTRIBUTION_FORMS, type AttributionForm } from '../schema/attribution-form.ts';
import type { Both } from './column.ts';

/** What each form is in English, with an example; a new form without one does not compile. */
const IN_ENGLISH: Record<AttributionForm, string> = {
  according: 'according to somebody: "Menurut Budi Santoso, jalan itu rusak."',
  'after-cue': 'a word of saying behind the quotation: "…," kata Bupati Tapin Yamani.',
  'after-nya': 'a word in -nya behind the quotation that is no word of saying: "…," gerundelnya.',
  'after-subject': 'name and verb behind the quotation: "…," Budi Santoso menjelaskan.',
  'after-such':
    'a thing said behind the quotation: "…," demikian bunyi keterangan Bupati Tapin Yamani.',
  'after-word':
    'a name behind the quotation after a word that is no word of saying: "…," gerundel Budi Santoso.',
  colon: 'name and colon: "Menteri Sosial Rina Kartika: …"',
  confirmed: 'confirmed by somebody: "Penutupan jalan dibenarkan Kepala BPBD Budi Santoso."',
  front: 'a word of saying opens the sentence: "Dikatakan Budi Santoso, jalan itu rusak."',
  'front-nya': 'a word in -nya opens the sentence: "Lanjutnya, tiga orang sedang diperiksa."',
  middle: 'a word of saying inside the sentence: "Jalan itu, kata Budi Santoso, segera dibuka."',
  'passive-alone': 'a passive verb without a name: "Disebutkan, dua kapal beras tiba pekan ini."',
  'passive-nya':
    'a passive verb in -nya inside the sentence: "Harga beras diakuinya sulit turun bulan ini."',
  pointing: 'a sentence that points to the words: "Hal itu disampaikan Bupati Tapin Yamani."',
  'said-it': 'said it: "Budi Santoso mengatakannya saat rapat, Rabu."',
  'subject-verb': 'name and verb: "Bupati Tapin Yamani mengatakan jalan itu rusak."',
  thus: 'thus somebody: "Demikian Budi Santoso dalam keterangannya, Senin."',
  turn: 'a turn in a transcript: "Budi Santoso: Jalan itu rusak."',
};

/** Every form in both languages. */
export const FORM_MEANINGS = Object.fromEntries(
  Object.entries(ATTRIBUTION_FORMS).map(([form, id]) => [
    form,
    { id: `${id}.`, en: IN_ENGLISH[form as AttributionForm] },
  ]),
) as Record<AttributionForm, Both>;
