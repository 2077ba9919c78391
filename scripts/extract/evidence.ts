import { NAMED_AFTER_PEOPLE } from '../lang/id/bodies.ts';
import { PLACE_HEADS, PLACE_WORDS } from '../lang/id/places.ts';
import { NO_NAMES } from '../lang/id/sentence-starts.ts';
import { QUOTE_CUES, SPEECH_VERBS } from '../lang/id/speech.ts';
import { HONORIFICS, RANKS } from '../lang/id/titles.ts';
import type { Evidence } from './border.ts';
import {
  bareWord,
  isAbbreviation,
  isBodyHead,
  isCapital,
  isNameToken,
  isOffice,
  isOfficeWord,
  placeLength,
} from './lexicon.ts';

const NAME = "\\p{Lu}[\\p{L}'’]+";
const CUES: ReadonlySet<string> = new Set(QUOTE_CUES);
const VERBS: ReadonlySet<string> = new Set(SPEECH_VERBS);
/** "ucap Windy di …": one capital word after a cue. */
const CUE_BEFORE = new RegExp(
  `(?<=(?:^|[,.!?"“”'’])\\s?)([\\p{L}]+)\\s+(${NAME})(?=[\\s.,](?!\\p{Lu}))`,
  'gmu',
);
/** "Windy juga mengatakan …": one capital word before a verb of saying. */
const CUE_AFTER = new RegExp(
  `(?:^|[.\\n]\\s*|\\bdan\\s|,\\s)(${NAME})(?=\\s(?:juga\\s|pun\\s|lantas\\s|kemudian\\s|kembali\\s)?([\\p{Ll}-]+))`,
  'gu',
);
/** "Budi Santoso (45)", "bernama Budi Santoso", "akrab disapa Budi". */
const AGED = new RegExp(`((?:${NAME}\\s){0,3}${NAME})\\s?\\(\\d{2}(?:\\s?tahun)?\\)`, 'gu');
const CALLED = new RegExp(
  `(?:bernama|berinisial|inisial|disapa|dipanggil|alias)\\s+((?:${NAME}\\s){0,3}${NAME})`,
  'gu',
);
/** Titles after which a person's name is sure to follow. */
const STRONG_TITLES =
  'kolonel|brigjen|Brigjen|Kolonel|Marsma|Letkol|Letjen|Kapten|kapten|Laksma|Komjen|kompol|kombes|letjen|Mayjen|komjen|mayjen|marsda|bripka|Kompol|Bripka|Kombes|Laksda|laksma|letkol|Marsda|laksda|marsma|letda|Aipda|sertu|aipda|peltu|ustaz|Letda|Serma|Peltu|Lettu|irjen|Serka|pelda|lettu|Bapak|aiptu|Mayor|serma|Ustaz|mayor|Aiptu|Sertu|serka|Irjen|bapak|Pelda|Iptu|prof|akbp|ipda|Prof|iptu|Akbp|Ipda|AKBP|drs|AKP|gus|dra|pak|Ust|Gus|Pak|Drs|Dra|akp|Akp|ust|bu|kh|Bu|ir|KH|Ir|Hj|Kh|hj|Dr|dr|h|H';
const TITLED = new RegExp(
  `(?<![\\p{L}])(${STRONG_TITLES})\\.?\\s((?:${NAME}\\s){0,3}${NAME})`,
  'gu',
);
const AFTER_HEAD = new RegExp(
  `(?<![\\p{L}])(?<!Sekretaris )(?:${[...PLACE_HEADS].join('|')})((?: \\p{Lu}[\\p{Ll}’'-]+){1,3})(?= \\p{Ll}|[,.)]| –| \\()`,
  'gu',
);
/** "BPBD Lembang Sari melaporkan": what follows a body with branches at the beginning of a sentence. */
const AFTER_BRANCH =
  /(?:^|[.\n–-]\s*|\b(?:oleh|dari|kepada|dan|bersama|pihak|petugas|Adapun)\s)(?:BPBD|KPU|Bawaslu|DPRD|Pemkab|Pemkot|RSUD|BNNK|Satpol PP|Dinkes|Polres|Kejari|Kodim)((?: \p{Lu}[\p{Ll}’'-]+){1,3})(?= \p{Ll})/gmu;
const AFTER_DI = /(?<![\p{L}])di ((?:\p{Lu}[\p{Ll}’'-]+ ?){1,3})(?=[,.)]| \p{Ll}| \()/gu;

/** Reads off an article which capital words are names and which are places. */
export function evidenceIn(text: string): Evidence {
  const names = new Set<string>();
  const add = (word: string, lone: boolean) => {
    if (!isCapital(word) || isAbbreviation(word) || NO_NAMES.has(bareWord(word))) return;
    if (isOffice(word) || isBodyHead(word) || PLACE_HEADS.has(word)) return;
    if (isOfficeWord(word) && !isNameToken(word)) return;
    if (RANKS.has(bareWord(word)) || (HONORIFICS.has(bareWord(word)) && !lone)) return;
    names.add(word);
  };
  for (const [, cue = '', name = ''] of text.matchAll(CUE_BEFORE))
    if (CUES.has(cue) || /^(?:[Mm]enurut|Kata)$/.test(cue)) add(name, true);
  for (const [, name = '', verb = ''] of text.matchAll(CUE_AFTER))
    if (VERBS.has(verb)) add(name, true);
  for (const [sign, pattern] of [
    [/\(\d{2}/, AGED],
    [/bernama|inisial|disapa|dipanggil|alias/, CALLED],
  ] as const)
    for (const match of sign.test(text) ? text.matchAll(pattern) : [])
      for (const word of (match[1] ?? '').split(/\s/)) {
        // "RD (32)": people are named by their initials in crime reports.
        if (/^\p{Lu}{2,3}$/u.test(word)) names.add(word);
        else add(word, false);
      }
  for (const match of text.matchAll(TITLED)) {
    if (
      NAMED_AFTER_PEOPLE.test(
        text
          .slice(Math.max(0, match.index - 12), match.index)
          .trim()
          .split(' ')
          .at(-1) ?? '',
      )
    )
      continue;
    for (const word of (match[2] ?? '').split(/\s/)) {
      if (isOffice(word) || isBodyHead(word) || PLACE_HEADS.has(word)) break;
      add(word, false);
    }
  }
  return { names, places: placesIn(text, names) };
}

function placesIn(text: string, names: ReadonlySet<string>): Set<string> {
  const places = new Set<string>();
  const add = (run: string) => {
    let words = run.trim().split(' ');
    // "Stasiun Geofisika Kupang Margarita": a known place ends where the list says.
    while (
      words.length > 0 &&
      isOfficeWord(words[0] ?? '') &&
      !PLACE_WORDS.has((words[0] ?? '').toLowerCase())
    )
      words = words.slice(1);
    const known = placeLength(words, 0);
    const after = words.slice(known);
    if (
      known > 0 &&
      (after.length > 1 || after.some((word) => names.has(word) || isNameToken(word)))
    )
      words = words.slice(0, known);
    // "Wali Kota Ratnasari Kusumo": a name, no place.
    if (
      words.length > 1 &&
      (names.has(words[0] ?? '') || isNameToken(words[0] ?? '')) &&
      placeLength(words, 0) === 0
    )
      return;
    // A name may follow the place without a mark: "Kota Batuwangi Sri Handayani".
    const cut =
      words.length < 3
        ? -1
        : words.findIndex((word, at) => at > 0 && (names.has(word) || isNameToken(word)));
    const place = (cut === -1 ? words : words.slice(0, cut)).join(' ');
    if (
      place !== '' &&
      !PLACE_WORDS.has(place.toLowerCase()) &&
      !names.has(place) &&
      !isOffice(place)
    )
      places.add(place);
  };
  for (const pattern of [AFTER_HEAD, AFTER_BRANCH])
    for (const match of text.matchAll(pattern)) add(match[1] ?? '');
  for (const match of text.matchAll(AFTER_DI)) {
    const run = (match[1] ?? '').trim();
    const first = run.split(' ')[0] ?? '';
    if (!isBodyHead(first) && !PLACE_HEADS.has(first)) add(run);
  }
  // Of "Batuwangi" and "Batuwangi Fajar" the shorter is the place.
  for (const place of [...places])
    for (const shorter of places)
      if (
        place !== shorter &&
        place.startsWith(`${shorter} `) &&
        place.split(' ').length > 1 &&
        !PLACE_WORDS.has((place.split(' ').at(-1) ?? '').toLowerCase())
      )
        places.delete(place);
  return places;
}
