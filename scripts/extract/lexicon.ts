import {
  BODY_HEADS,
  NAMED_AFTER_PEOPLE,
  OTHER_HEADS,
  PRIVATE_HEADS,
  PUBLIC_BODY,
  STANDS_ALONE,
} from '../lang/id/bodies.ts';
import { NAME_TOKENS } from '../lang/id/names.ts';
import { OFFICE_HEADS, OFFICE_SHORT, OFFICE_WORDS } from '../lang/id/offices.ts';
import { PLACES } from '../lang/id/places.ts';
import { DEGREES, HONORIFICS, RANKS } from '../lang/id/titles.ts';

/** What single words and short runs of words are, by the lists in `scripts/lang/id`. */

const OFFICES = new Set(OFFICE_HEADS);
const BODIES = new Set([...BODY_HEADS, ...PRIVATE_HEADS, ...OTHER_HEADS]);
const PLACE_PHRASES = new Set(PLACES);
const PLACE_STARTS = new Set(PLACES.map((place) => place.split(' ')[0]));
const LONGEST_PLACE = Math.max(...PLACES.map((place) => place.split(' ').length));

/** Kemenkes, Kementan, Kemlu: newsrooms shorten ministries freely. */
const MINISTRY_SHORT =
  /^Kem(?:en(?!ang|tar)\p{Ll}{2,}|kes|tan|lu|han|ham|hub|ag|dag|sos|keu|naker|dikbud\p{Ll}*|komdigi|kominfo)$/u;

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d/-]{1,8}$/u;

/** Words that are remembered at the most, so that memory does not grow with the texts that are read. */
const MOST_WORDS = 20_000;

/** The same function of a word, asked once for each word: articles repeat theirs. */
export function remembered<T>(ask: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known;
    if (answers.size >= MOST_WORDS) answers.clear();
    const answer = ask(word);
    answers.set(word, answer);
    return answer;
  };
}

/** All that the lists say of one word. */
interface Entry {
  plain: string;
  bare: string;
  capital: boolean;
  abbreviation: boolean;
  office: boolean;
  officeWord: boolean;
  bodyHead: boolean;
  needsMore: boolean;
  nameToken: boolean;
}

const lookUp = remembered((word: string): Entry => {
  const plain = word.replace(/^["“”'‘([]+|[.,;:)\]"“”'’!?]+$/g, '');
  const bare = word.replace(/[.,;:()[\]"“”!?]/g, '').toLowerCase();
  const capital = /^\p{Lu}/u.test(word);
  const alone = STANDS_ALONE.test(plain) || MINISTRY_SHORT.test(plain);
  const bodyHead = BODIES.has(plain) || alone;
  return {
    plain,
    bare,
    capital,
    abbreviation: ABBREVIATION.test(word),
    office: OFFICES.has(bare) || OFFICE_SHORT.test(bare),
    officeWord: OFFICE_WORDS.has(bare),
    bodyHead,
    needsMore: (bodyHead && !alone && !ABBREVIATION.test(plain)) || NAMED_AFTER_PEOPLE.test(plain),
    nameToken: capital && NAME_TOKENS.has(bare),
  };
});

let lastWord = '';
let last = lookUp('');

/** The same word is asked about several times in a row: that costs no second look. */
function entry(word: string): Entry {
  if (word !== lastWord) {
    last = lookUp(word);
    lastWord = word;
  }
  return last;
}

/** A word without the punctuation around it. */
export const plainWord = (word: string): string => entry(word).plain;

/** A word as the lists hold it: lower case, without full stops and brackets. */
export const bareWord = (word: string): string => entry(word).bare;

export const isCapital = (word: string): boolean => entry(word).capital;

/** Written in capitals throughout and short: an abbreviation rather than a name. */
export const isAbbreviation = (word: string): boolean => entry(word).abbreviation;

/** True for a word with which an office begins: Kepala, Kadinkes, juru. */
export const isOffice = (word: string): boolean => entry(word).office;

/** True for a word of offices or bodies that is never part of a name. */
export const isOfficeWord = (word: string): boolean => entry(word).officeWord;

/** True for a word with which the name of a body begins. */
export const isBodyHead = (word: string): boolean => entry(word).bodyHead;

/** True for a common noun that begins a body's name and cannot be one alone: Dinas, Partai, Universitas. */
export const needsMore = (word: string): boolean => entry(word).needsMore;

/** True for a token that people bear as a name. */
export const isNameToken = (word: string): boolean => entry(word).nameToken;

/** True for a name that begins like a body's or is known as that of a public body. */
export const isBody = (name: string): boolean =>
  isBodyHead(name.split(' ')[0] ?? '') || PUBLIC_BODY.test(name);

/** How many words from `at` on are the name of a known place; 0 when they are none. */
export const placeLength = (words: readonly string[], at: number): number =>
  PLACE_STARTS.has(plainWord(words[at] ?? ''))
    ? phraseLengthIn(PLACE_PHRASES, words, at, LONGEST_PLACE)
    : 0;

/** How many words from `at` on, at most `longest`, stand in `phrases` without their punctuation. */
export function phraseLengthIn(
  phrases: ReadonlySet<string>,
  words: readonly string[],
  at: number,
  longest: number,
): number {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const phrase = words.slice(at, at + length).map(plainWord);
    if (phrases.has(phrase.join(' '))) return length;
  }
  return 0;
}

/** Honorifics that are common words or names too: a title only at the beginning. */
const SOFT_HONORIFICS: ReadonlySet<string> = new Set(
  'mas bang kak teh neng cak koh kang ning uda uni bli romo sultan raden datuk tuan cik pastor suster'.split(
    ' ',
  ),
);

/** Ranks that are a title only beside another rank: "Komisaris Besar Polisi", but "Komisaris KPU". */
const WEAK_RANKS: ReadonlySet<string> = new Set(
  'laut pertama tek kal pas sus komisaris inspektur jenderal polisi ajun besar satu dua muda madya tni inf mar kav arm marinir purn pol tinggi arh czi'.split(
    ' ',
  ),
);
const AFTER_WEAK: ReadonlySet<string> = new Set(
  'besar polisi pol jenderal satu dua tni'.split(' '),
);
const BEFORE_OFFICE_GENERAL: ReadonlySet<string> = new Set(
  'direktur sekretaris inspektur direktorat konsul ketua general kantor'.split(' '),
);

/** "M.Tr.Hanla", "S.Tr.Keb": degrees are coined faster than lists grow. */
const DEGREE_FORM = /^[MSADP]\.\p{Lu}\p{Ll}{1,4}(?:\.\p{Lu}\p{L}{1,6})?[.,]*$/u;

/** True when the word at `at` is a rank, honorific or degree there. */
export function isTitleAt(words: readonly string[], at: number): boolean {
  const word = bareWord(words[at] ?? '');
  // "RD" alone is somebody's initials, "RSUD dr Kartomo" a hospital.
  if (words.length === 1 && isAbbreviation(words[at] ?? '')) return false;
  if (NAMED_AFTER_PEOPLE.test(words[at - 1] ?? '')) return false;
  // "Penyelenggara Ibadah Haji" is no title.
  if (
    word === 'haji' &&
    (isOfficeWord(words[at - 1] ?? '') || /^Ibadah$/.test(words[at - 1] ?? ''))
  )
    return false;
  if (SOFT_HONORIFICS.has(word)) return at === 0;
  if (HONORIFICS.has(word))
    return at === 0 || !/^\p{Ll}/u.test(words[at] ?? '') || word.length <= 4;
  if (DEGREES.has(word) || DEGREE_FORM.test(words[at] ?? '')) return true;
  if (!RANKS.has(word)) return false;
  if (!WEAK_RANKS.has(word)) return true;
  const next = bareWord(words[at + 1] ?? '');
  const before = bareWord(words[at - 1] ?? '');
  if (word === 'jenderal')
    return !BEFORE_OFFICE_GENERAL.has(before) || /^(?:pol|polisi|tni)$/.test(next);
  if (at > 0 && isTitleAt(words, at - 1)) return true;
  return /^(?:ajun|komisaris|inspektur)$/.test(word) &&
    (AFTER_WEAK.has(next) || next === 'komisaris')
    ? word !== 'inspektur' || next !== 'jenderal' || /^pol/.test(bareWord(words[at + 2] ?? ''))
    : false;
}
