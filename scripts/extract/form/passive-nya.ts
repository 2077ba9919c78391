import { BARE_INSIDE, PASSIVE_INSIDE } from '../../lang/id/speech.ts';
import { matchesIn } from '../token.ts';
import { anyOf, type Form, unnamed } from './form.ts';

const CUE = `(?:${anyOf(PASSIVE_INSIDE)})nya|(?<=(?:ia|dia|beliau)\\s)(?:${anyOf(BARE_INSIDE)})`;
const PASSIVE_NYA = new RegExp(
  `(?<=\\p{L}\\s)(?<cue>${CUE})\\s` +
    '(?!(?:sebagai|saat|ketika|usai|seusai|dalam|di|pada|kepada|melalui|lewat|itu|ini)(?!\\p{L}))(?=[\\p{Ll}\\d])',
  'gu',
);
/** "yang disebutnya …", "apa yang diakuinya": of something else. */
const RELATIVE =
  /(?<!\p{L})(?:yang|apa|seperti|sebagaimana|hal\s(?:itu|ini|tersebut))\s(?:juga\s)?(?:(?:ia|dia|beliau)\s)?$/iu;

/** "Harga beras diakuinya sulit turun.": somebody named before says so of the subject. */
export const passiveNya: Form = {
  id: 'passive-nya',
  examples: [
    ['Harga beras diakuinya sulit turun bulan ini.', 'diakuinya: -'],
    ['Bupati disebutnya telah mengirim regu penolong.', 'disebutnya: -'],
    ['Angka itu ia nilai terlalu kecil.', 'nilai: -'],
    ['Program yang ia sebut gagal itu dihentikan.', null],
    ['Program yang disebutnya gagal itu dihentikan.', null],
    ['Hal itu disebutnya dalam rapat.', null],
  ],
  *find({ text, main }) {
    for (const match of matchesIn(PASSIVE_NYA, text.slice(main))) {
      const start = main + match.index;
      if (RELATIVE.test(text.slice(main, start))) continue;
      const cue = match.groups?.cue ?? '';
      yield unnamed(cue, { start, end: start + cue.length }, text.slice(start + match[0].length));
      return;
    }
  },
};
