import { HELD_VERBS, PASSIVE_VERBS, POINTERS } from '../../lang/id/speech.ts';
import { BETWEEN } from './between.ts';
import { IS_HELD } from './confirmed.ts';
import { anyOf, cueOf, type Form, saidBy, spanOf, unnamed } from './form.ts';
import { STRONG_VERBS } from './strong.ts';

/** "disampaikan", and "di lontarkan" in two words. */
const PASSIVE = anyOf(PASSIVE_VERBS.map((verb) => verb.replace(/^di/, 'di\\s?')));
/** "Di pasar itu, harga diakuinya …": when or where, and nothing that was said. */
const WHERE = '(?!(?:Dalam|Dari|Di|Hingga|Ketika|Pada|Saat|Sampai|Sejak|Selama)\\s)';
const POINTED = `(?:${WHERE}\\p{Lu}\\p{Ll}+(?:\\s\\p{L}+)?\\s(?:itu|ini|tersebut)|${anyOf(POINTERS)})(?![\\p{L}])`;
const POINTING = new RegExp(
  `^${POINTED}(?:(?!\\syang\\s|,\\s(?:seperti|sebagaimana)\\s)[^.]){0,60}?(?<cue>${PASSIVE}|datang dari|muncul dari)(?<nya>nya)?\\s*,?\\s+(?:oleh\\s+|langsung\\s+|pihak\\s+)*`,
  'u',
);

/** "…, yang menyebut jalan itu rusak": the words stand here. */
const WHO_SAYS = new RegExp(
  `^,?\\syang\\s${BETWEEN}(?:mencatat|${STRONG_VERBS})\\s(?:\\S+\\s){3}`,
  'u',
);
const HELD: ReadonlySet<string> = new Set(HELD_VERBS);
const POINTS_AT = /^\p{Lu}\p{Ll}+\s\p{Lu}+\s(?:itu|ini|tersebut)\s/u;

/** "Hal itu disampaikan X di Y, Rabu": the words stand before it or after it. */
export const pointing: Form = {
  id: 'pointing',
  examples: [
    [
      'Hal itu disampaikan Bupati Tapin Yamani di Rantau, Rabu.',
      'disampaikan: Bupati Tapin Yamani',
    ],
    ['Kabar tersebut dibenarkan oleh Budi Santoso.', 'dibenarkan: Budi Santoso'],
    ['Keterlibatan IRP itu dicetuskan oleh Budi Santoso.', 'dicetuskan: Budi Santoso'],
    [
      'Hal itu disampaikan, Camat Wringin, Hasan Basri, Rabu.',
      'disampaikan: Camat Wringin, Hasan Basri',
    ],
    ['Pernyataan itu di lontarkan Budi Santoso, Rabu.', 'di lontarkan: Budi Santoso'],
    ['Kabar lega datang dari Budi Santoso, Rabu.', 'datang dari: Budi Santoso'],
    ['Hal itu dikatakan pihak terlapor dalam sidang.', 'dikatakan: terlapor'],
    ['Hal itu dikatakan dengan tegas.', 'dikatakan: -'],
    ['Keputusan itu disampaikannya di kantor PDAM, Senin.', 'disampaikannya: -'],
    ['Data tersebut disampaikan BNPB yang mencatat sebanyak 13 warga tewas.', 'disampaikan: BNPB'],
    [
      'Nada serupa datang dari Camat Wringin Budi Santoso, yang menganggap rapat itu sia-sia saja.',
      'datang dari: Camat Wringin Budi Santoso',
    ],
    ['Di pasar itu, harga diakuinya sulit turun.', null],
    ['Jalan itu diakui Budi Santoso terlalu sempit.', null],
    ['Jalan itu, seperti dikatakan Budi Santoso, sempit.', null],
    ['Hal itu berbahaya bagi warga.', null],
  ],
  find(clause) {
    // "Keterlibatan IRP itu dicetuskan X": its first word is no opener of a sentence about IRP.
    const main = POINTS_AT.test(clause.text) ? 0 : clause.main;
    const match = POINTING.exec(clause.text.slice(main));
    if (!match) return [];
    const cue = cueOf(match);
    const at = main + match[0].length;
    const span = spanOf(match, cue, main);
    if (match.groups?.nya)
      return [
        {
          ...unnamed(`${cue}nya`, { ...span, end: span.end + 3 }, clause.text.slice(at)),
          pointing: true,
        },
      ];
    // "Hal itu dikatakan pihak terlapor …, Selasa": the day counts, whoever it was.
    const said = saidBy(clause, at, cue, span, true);
    // "Jalan itu diakui X terlalu sempit": another form, the words stand here.
    if (said && HELD.has(cue) && IS_HELD.test(said.attribution.rest)) return [];
    // "Data tersebut disampaikan BNPB yang mencatat sebanyak 13 warga tewas": the words stand here.
    if (said && WHO_SAYS.test(said.attribution.rest)) return [{ ...said, pointing: false }];
    return [
      said ?? {
        ...unnamed(cue, span, clause.text.slice(at), ['points-at-nobody']),
        pointing: true,
      },
    ];
  },
};
