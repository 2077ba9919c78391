import { ABBREVIATIONS } from '../lang/id/abbreviations.ts';
import {
  BODY_HEADS,
  BODY_TAILS,
  NAMED_AFTER_PEOPLE,
  NAMESAKES,
  OTHER_HEADS,
  PRIVATE_HEADS,
  PUBLIC_BODY,
  STANDS_ALONE,
} from '../lang/id/bodies.ts';
import { ENGLISH_AREAS, ENGLISH_FIELDS, ENGLISH_OFFICES } from '../lang/id/english-offices.ts';
import { PRIVATE_NAMED_BODIES, PUBLIC_NAMED_BODIES } from '../lang/id/named-bodies.ts';
import { NAME_ENDINGS, NAME_TOKENS } from '../lang/id/names.ts';
import { OTHER_CONTRACTIONS, PUBLIC_CONTRACTIONS } from '../lang/id/office-contractions.ts';
import {
  OFFICE_HEADS,
  OFFICE_SHORT,
  OFFICE_WORDS,
  OFFICES_OF_A_BODY,
  OFTEN_MISTYPED,
  WHOLE_OFFICES,
} from '../lang/id/offices.ts';
import {
  PLACE_ENDINGS,
  PLACE_HEADS,
  PLACE_OPENERS,
  PLACE_WORDS,
  PLACES,
} from '../lang/id/places.ts';
import { NO_NAMES } from '../lang/id/sentence-starts.ts';
import { SERVICES } from '../lang/id/services.ts';
import { SPEECH_VERBS } from '../lang/id/speech.ts';
import { DEGREES, HONORIFICS, NAME_PARTICLES, RANKS } from '../lang/id/titles.ts';
import { NO_WORD, trait, type Word, wordOf } from './word.ts';

/** What single words and short runs of words are, by the lists in `scripts/lang/id`. */

const OFFICES = new Set([
  ...OFFICE_HEADS,
  ...PUBLIC_CONTRACTIONS,
  ...OTHER_CONTRACTIONS,
  ...OFTEN_MISTYPED.flatMap(slipsOf),
]);
const BODIES = new Set([...BODY_HEADS, ...PRIVATE_HEADS, ...OTHER_HEADS, ...SERVICES]);
const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);
const PLACE_PHRASES = new Set(PLACES);
const PLACE_STARTS = new Set(PLACES.map((place) => place.split(' ')[0]));
const LONGEST_PLACE = Math.max(...PLACES.map((place) => place.split(' ').length));

/** Kemenkes, Kementan, Kemlu: newsrooms shorten ministries freely. */
const MINISTRY_SHORT =
  /^Kem(?:en(?!ang|tar)\p{Ll}{2,}|kes|tan|lu|han|ham|hub|ag|dag|sos|keu|naker|dikbud\p{Ll}*|komdigi|kominfo)$/u;

const ABBREVIATION = /^\p{Lu}[\p{Lu}\d/-]{1,8}$/u;

/** Written in capitals at its beginning, whatever marks stand before it; so is the nisba of a name, "al-Banjari". */
export const isCapital = trait(({ plain }) => /^(?:a[ldnrstz]-|asy-|ash-)?\p{Lu}/u.test(plain));

/** Written in capitals throughout and short: an abbreviation rather than a name. */
export const isAbbreviation = trait(({ plain }) => ABBREVIATION.test(plain));

/** A word with one letter left out, or two neighbours exchanged: bupat, mentri, gubenrur; no name among them. */
function slipsOf(word: string): string[] {
  const names = new Set(NAME_TOKENS);
  return [...word]
    .flatMap((letter, at) => [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2),
    ])
    .filter((slip) => slip !== word && !names.has(slip));
}

/** A word with which an office begins: Kepala, Kadinkes, juru. */
export const isOffice = trait(({ bare }) => {
  // "Eks-Menteri": a former one, written as one word.
  const held = bare.startsWith('eks-') ? bare.slice('eks-'.length) : bare;
  return OFFICES.has(held) || OFFICE_SHORT.test(held) || isTheirs(bare);
});

/** "Direkturnya, Syaparudin Noor": of the body that was named before. */
const isTheirs = (bare: string): boolean =>
  bare.endsWith('nya') && OF_A_BODY.has(bare.slice(0, -'nya'.length));
const OF_A_BODY: ReadonlySet<string> = new Set(OFFICES_OF_A_BODY);

const isEnglishOffice = trait((word) => isCapital(word) && ENGLISH.has(word.bare));
const ENGLISH: ReadonlySet<string> = new Set(ENGLISH_OFFICES);
const isEnglishField = trait((word) => isCapital(word) && FIELDS.has(word.bare));
const FIELDS: ReadonlySet<string> = new Set([...ENGLISH_FIELDS, ...ENGLISH_AREAS]);

/** A word of such an office, and of no body's name. */
export const isEnglish = trait((word) => isEnglishOffice(word) || isEnglishField(word));

/** How many words from the first on are an office in English: "Asia Pacific Director", "Group Head"; 0 when they are none. */
export function englishOfficeLength(words: readonly Word[]): number {
  let length = 0;
  for (let at = 0; isEnglish(words[at] ?? NO_WORD); at += 1)
    if (isEnglishOffice(words[at] ?? NO_WORD)) length = at + 1;
  return length;
}

/** A word of offices or bodies that is never part of a name. */
export const isOfficeWord = trait(({ bare }) => OFFICE_WORDS.has(bare));

const standsAlone = ({ plain }: Word): boolean =>
  STANDS_ALONE.test(plain) ||
  MINISTRY_SHORT.test(plain) ||
  PUBLIC_NAMED_BODIES.has(plain) ||
  PRIVATE_NAMED_BODIES.has(plain);

/** A word with which the name of a body begins. */
export const isBodyHead = trait((word) => BODIES.has(word.plain) || standsAlone(word));

/** A common noun that begins a body's name and cannot be one alone: Dinas, Partai, Universitas. */
export const needsMore = trait(
  (word) =>
    (isBodyHead(word) && !standsAlone(word) && !isAbbreviation(word)) ||
    NAMED_AFTER_PEOPLE.test(word.plain),
);

/** With what the names of companies begin, which is no part of what they are called: "PT Sawit Lestari". */
export const isCompanyForm = trait(({ plain }) => /^(?:PT|CV|UD)$/.test(plain));

/** The head of a body that may bear somebody's name: "RSUD dr Kartomo". */
export const isNamedAfterPeople = trait(({ raw }) => NAMED_AFTER_PEOPLE.test(raw));

/** The last word of a body's English name: "Santika Hotel". */
export const isBodyTail = trait(({ plain }) => BODY_TAILS.has(plain));

/** How many words from `at` on are somebody after whom bodies are named; 0 when they are nobody. */
export const namesakeLength = (words: readonly Word[], at: number): number =>
  isNamesake(words[at] ?? NO_WORD) ? phraseLengthIn(NAMESAKES, words, at, LONGEST_NAMESAKE) : 0;
const FIRST_NAMESAKES = new Set([...NAMESAKES].map((name) => name.split(' ', 1)[0]));
const LONGEST_NAMESAKE = Math.max(...[...NAMESAKES].map((name) => name.split(' ').length));
const isNamesake = trait(({ plain }) => FIRST_NAMESAKES.has(plain));

/** A verb of saying, as the list writes it. */
export const isSpeechVerb = trait(({ raw }) => SPEECH.has(raw));

/** A token that people bear as a name. */
export const isNameToken = trait((word) => isCapital(word) && NAME_TOKENS.has(word.bare));

/** "TransJakarta", "TaniLoop": companies and outlets write themselves so, people hardly, but for "LaNyalla". */
export const isBrand = trait(({ plain }) => /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}+$/u.test(plain));

/** "Basuki-Dewi", "Rina-Lelono": two people on one ticket, no name; not so "Al-Habsyi", "Una-Una". */
export const isTicket = trait(({ plain }) => {
  const [, one = '', other = ''] =
    /^(\p{Lu}[\p{Ll}'’]{2,})[-–](\p{Lu}[\p{Ll}'’]{2,})$/u.exec(plain) ?? [];
  return (
    one !== other && (NAME_TOKENS.has(one.toLowerCase()) || NAME_TOKENS.has(other.toLowerCase()))
  );
});

/** Ends as names do and common words do not. */
export const endsLikeName = trait(({ plain }) => NAME_ENDINGS.test(plain));

const SHORT_FORMS = new Set(ABBREVIATIONS);

/** Written short with a full stop that ends nothing: "PT.", "Jend." */
export const isShortForm = trait(
  ({ raw }) => raw.endsWith('.') && SHORT_FORMS.has(raw.slice(0, -1)),
);

/** A unit or kind of place, after which a proper noun is its name. */
export const isPlaceHead = trait(({ plain }) => PLACE_HEADS.has(plain));

/** The first word of many places, or an ending that only places have. */
export const isPlaceWord = trait(({ plain }) => PLACE_WORDS.has(plain.toLowerCase()));
export const endsLikePlace = trait(({ plain }) => PLACE_ENDINGS.test(plain));

/** No place by itself: "Ilir" in Ilir Talo. */
export const opensPlace = trait(({ plain }) => PLACE_OPENERS.has(plain.toLowerCase()));

const startsPlace = trait(({ plain }) => PLACE_STARTS.has(plain));

/** A particle that belongs to a name although it is short or in lower case. */
export const isParticle = trait(({ bare }) => NAME_PARTICLES.has(bare));

/** "Bpk" is a form of address, "BPK" a body. */
export const isHonorific = trait(
  (word) => HONORIFICS.has(word.bare) && !(isAbbreviation(word) && BODIES.has(word.plain)),
);
/** "Lim Mei Fa" holds no degree: one is written in capitals or with full stops, or is long. */
export const isDegree = trait(
  ({ bare, raw }) =>
    DEGREE_FORM.test(raw) ||
    (DEGREES.has(bare) && (bare.length > 3 || /\p{L}\.\p{L}|\p{Lu}.*\p{Lu}/u.test(raw))),
);
/** "AS", "MR": as crime reports name people whom they keep back. */
export const isByInitials = (name: string): boolean => /^\p{Lu}{2,3}$/u.test(name);
/** "MA", "SH": letters that are a degree behind a name only. */
export const isBareDegree = trait((word) => isDegree(word) && isByInitials(word.plain));
/** "Inspektur Dua" is a rank, "dua minggu lalu" a time. */
export const isRank = trait(
  ({ bare, raw }) => RANKS.has(bare) && !(NUMBERS_IN_RANKS.has(bare) && /^\p{Ll}/u.test(raw)),
);

/** A word that begins sentences in a capital and is no name. */
export const isNoName = trait(
  (word) =>
    NO_NAMES.has(word.bare) ||
    (COMMON_FORM.test(word.plain) &&
      !isNameToken(word) &&
      !endsLikeName(word) &&
      !isOffice(word) &&
      !isOfficeWord(word) &&
      !isBodyHead(word) &&
      !isPlaceHead(word) &&
      !isPlaceWord(word)),
);
/** "Untungnya", "Begitupun", "Pernyataan", "Kehadiran": built as common words are. */
const COMMON_FORM = /^\p{Lu}\p{Ll}{3,}(?:nya|pun)$|^(?:Ke|Pe|Pem|Pen|Peng|Per|Pel)\p{Ll}{3,}an$/u;

/** True for a name that begins like a body's or is known as that of a public body. */
export const isBody = (name: string): boolean =>
  isBodyHead(wordOf(name.split(' ', 1)[0] ?? '')) ||
  isBodyTail(wordOf(name.slice(name.lastIndexOf(' ') + 1))) ||
  PUBLIC_BODY.test(name);

/** How many words from `at` on are the name of a known place; 0 when they are none. */
export const placeLength = (words: readonly Word[], at: number): number =>
  startsPlace(words[at] ?? NO_WORD) ? phraseLengthIn(PLACE_PHRASES, words, at, LONGEST_PLACE) : 0;

/** How many words from `at` on, at most `longest`, stand in `phrases` without their punctuation. */
export function phraseLengthIn(
  phrases: ReadonlySet<string>,
  words: readonly Word[],
  at: number,
  longest: number,
): number {
  if (phrases.size === 0) return 0;
  let found = 0;
  let phrase = '';
  for (let length = 1; length <= Math.min(longest, words.length - at); length += 1) {
    phrase += `${length > 1 ? ' ' : ''}${words[at + length - 1]?.plain}`;
    if (phrases.has(phrase)) found = length;
  }
  return found;
}

/** Honorifics that are common words or names too: a title only at the beginning. */
const SOFT_HONORIFICS: ReadonlySet<string> = new Set(
  'mas bang kak teh neng cak koh kang ning uda uni bli romo sultan raden datuk tuan cik pastor suster'.split(
    ' ',
  ),
);

/** Ranks that are a title only beside another rank: "Komisaris Besar Polisi", but "Komisaris KPU". */
const WEAK_RANKS: ReadonlySet<string> = new Set(
  'laut pertama tek kal pas sus komisaris inspektur jenderal polisi ajun besar satu dua muda madya tni inf mar kav arm marinir purn pol tinggi arh czi chk'.split(
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
const DEGREE_FORM =
  /^[MSADP]\.\p{Lu}\p{Ll}{1,4}(?:\.\p{Lu}\p{L}{0,6})?[.,]*$|^[MS]\.\p{Lu}{2,4}[.,]*$|^Eng\.$|^Pr\.?$/u;

const NUMBERS_IN_RANKS: ReadonlySet<string> = new Set(['satu', 'dua']);

const isLongAbbreviation = trait(({ plain }) => plain !== 'TGH' && /^\p{Lu}{3,}$/u.test(plain));
const isSoftHonorific = trait(({ bare }) => SOFT_HONORIFICS.has(bare));
const isWeakRank = trait(({ bare }) => WEAK_RANKS.has(bare));
/** "RD. Siprianus Jelahu", "RP. …": priests, whose title bears its full stop. */
const isPriest = trait(({ raw }) => /^R[DP]\.$/.test(raw));
/** Whether a word can be a title at all. */
const canBeTitle = trait(
  (word) =>
    isSoftHonorific(word) || isHonorific(word) || isDegree(word) || isPriest(word) || isRank(word),
);

/** A word of the police, after whose offices ranks stand. */
export const isOfPolice = trait(({ bare }) =>
  /^(?:kepolisian|kapol\p{L}+|wakapol\p{L}+|pol(?:da|res|sek|ri)\p{L}*|reserse|reskrim\p{L}*|lantas)$/u.test(
    bare,
  ),
);

/** True right behind a word of an office that is no part of a name: "Ketua MA", "juru bicara MA", but "Lukman Hakim SH". */
export function isHeldBefore(words: readonly Word[], at: number): boolean {
  const previous = words[at - 1] ?? NO_WORD;
  if (isInSmallLetters(previous)) return true;
  // "Jaksa Agung ST Burhanuddin"
  if (WHOLE_OFFICES.has(`${words[at - 2]?.bare} ${previous.bare}`)) return true;
  return (isOffice(previous) && at === 1) || (isOfOffice(previous) && !isNameToken(previous));
}
const isInSmallLetters = trait(({ plain }) => /^\p{Ll}{3,}$/u.test(plain));
const isOfOffice = trait((word) => isOffice(word) || isOfficeWord(word));

/** True when the word at `at` is a rank, honorific or degree there. */
export function isTitleAt(words: readonly Word[], at: number): boolean {
  const word = words[at] ?? NO_WORD;
  if (!canBeTitle(word)) return false;
  const { bare } = word;
  // "RD" alone is somebody's initials, "RSUD dr Kartomo" a hospital.
  if (words.length === 1 && isAbbreviation(word)) return false;
  const previous = words[at - 1] ?? NO_WORD;
  if (isNamedAfterPeople(previous)) return false;
  // "Penyelenggara Ibadah Haji" is no title.
  if (bare === 'haji' && (isOfficeWord(previous) || /^(?:Ibadah|Komnas)$/.test(previous.raw)))
    return false;
  if (isSoftHonorific(word)) return at === 0;
  // "Mendes PDT Yandri Susanto": behind an office the letters are a body's, but for "Ketua MUI KH Anwar".
  if (isHonorific(word) && isLongAbbreviation(word) && isOffice(previous)) return false;
  if (isHonorific(word)) return at === 0 || !/^\p{Ll}/u.test(word.raw) || bare.length <= 4;
  // "Ketua MA Sunarto", "Tersangka SH": right behind an office the letters are a body's or somebody's.
  if (isBareDegree(word)) return at > 0 && !isHeldBefore(words, at);
  if (isDegree(word) || isPriest(word)) return true;
  // "Kepala Balai POM Randu": medicines are looked after there, nobody is of the military police.
  if (bare === 'pom' && /^(?:badan|balai|besar|loka)$/.test(previous.bare)) return false;
  if (!isWeakRank(word)) return true;
  const next = (words[at + 1] ?? NO_WORD).bare;
  if (bare === 'jenderal')
    return (
      !BEFORE_OFFICE_GENERAL.has(previous.bare) ||
      /^(?:pol|polisi|tni)$/.test(next) ||
      // "Kapolda Sumut Inspektur Jenderal Panca Putra"
      (previous.bare === 'inspektur' && words.slice(0, at - 1).some(isOfPolice))
    );
  if (at > 0 && isTitleAt(words, at - 1)) return true;
  // "Kepala Kepolisian Sektor Mampang Prapatan Komisaris Sujarwo"
  if (at > 1 && /^(?:komisaris|inspektur)$/.test(bare) && words.slice(0, at).some(isOfPolice))
    return true;
  return /^(?:ajun|komisaris|inspektur)$/.test(bare) &&
    (AFTER_WEAK.has(next) || next === 'komisaris')
    ? bare !== 'inspektur' || next !== 'jenderal' || /^pol/.test((words[at + 2] ?? NO_WORD).bare)
    : false;
}
