import {
  CALLED_AFTER,
  HIDDEN_AT_WORK,
  HOME_BESIDE,
  HONOURS,
  KEPT_BACK,
  KIN_AT_WORK,
  KIN_BEHIND,
  KIN_OF_TITLED,
  OF_A_DEED,
  OF_OTHERS,
  OF_THEM,
} from '../lang/id/giveaways.ts';
import {
  DISTINGUISHING,
  IDENTITY_PHRASES,
  KIN_OF_SPEAKER,
  OWN_IN_A_CASE,
  SUPPOSED,
} from '../lang/id/protected.ts';
import { QUOTE_CUES, SPEECH_VERBS } from '../lang/id/speech.ts';
import { anyOf } from '../lang/phrases.ts';

const IDENTITY = anyOf(IDENTITY_PHRASES);
const OWN_KIN = anyOf(KIN_OF_SPEAKER, 'iu');
const OWN_HERE = anyOf(OWN_IN_A_CASE);
const IS_SUPPOSED = anyOf(SUPPOSED, 'iu');

/** Behind such a phrase, with at most a word between: "dia kan mayoret drumband", "korban seorang atlet renang". */
const TOLD_APART = new RegExp(
  `^\\s*(?:(?:dulu|juga|seorang|mantan)\\s+)?${anyOf(DISTINGUISHING).source}`,
  'iu',
);

/** The same right behind whom a case is about: "dia pemain", "anak itu memang satu-satunya". */
const DISTINCT = new RegExp(
  `(?<![\\p{L}])(dia|ia|korban|(?:anak|bocah|sisw[ai]|santri\\p{L}*|gadis|remaja)\\s+(?:itu|ini))\\s+(?:(?:memang|juga|dulu|dulunya|mantan|adalah|yang)\\s+)*${anyOf(DISTINGUISHING).source}`,
  'giu',
);

/** "identitas korban, sambung Intan, wajib dikaburkan": who says it stands between. */
const ASIDE = new RegExp(
  `^,\\s+(?:${[...QUOTE_CUES, ...SPEECH_VERBS].join('|')})(?:nya)?(?![\\p{L}])[^,.;!?\\n]{0,80},\\s*`,
  'iu',
);

/** The rest of the clause after such a phrase. */
const CLAUSE = /^[^.;!?\n]{0,240}/u;

/** A mask in brackets, as the hider leaves it. */
const MASK = /\[[^\]]*\]/g;

/** Stands where something was left out of what somebody said. */
const LEFT_OUT = '[…]';

/** Where a part of a clause begins that may be about something else. */
const PARTS =
  /,\s+|\s+(?=(?:dan|serta|namun|tetapi|tapi|sehingga|lalu|kemudian|sedangkan|sementara|karena|agar|supaya|maka)\s)/u;

/** Capitals that name nobody: sums of money. */
const SUM = /(?<![\p{L}])Rp\.?\s?\d/gu;

/** What of a clause tells who somebody is, from its beginning. */
function tellingPart(clause: string): string {
  let end = 0;
  for (const part of splitAt(clause, PARTS)) {
    const isNamed = /\p{Lu}/u.test(part.text.replace(MASK, '').replace(SUM, ''));
    const isMasked = /\[[^\]]*\]/.test(part.text);
    if (
      end > 0 &&
      (OF_OTHERS.test(part.text) || (OF_A_DEED.test(part.text) && !isNamed && !isMasked))
    )
      break;
    end = part.end;
  }
  return clause.slice(0, end);
}

/** The pieces of a text between the places that a pattern finds. */
function splitAt(text: string, pattern: RegExp): { text: string; end: number }[] {
  const pieces: { text: string; end: number }[] = [];
  let from = 0;
  for (const found of text.matchAll(new RegExp(pattern.source, `${pattern.flags}g`))) {
    pieces.push({ text: text.slice(from, found.index), end: found.index });
    from = found.index + found[0].length;
  }
  return [...pieces, { text: text.slice(from), end: text.length }];
}

/** Whether a clause behind such a phrase tells who somebody is. */
function tells(clause: string): boolean {
  if ((clause.match(MASK)?.length ?? 0) > 1 || TOLD_APART.test(clause)) return true;
  return !KEPT_BACK.test(clause) && /\p{Lu}/u.test(clause.replace(MASK, '').replace(SUM, ''));
}

/**
 * Words in which names were hidden, without what would still tell who somebody is: "identitas korban adalah
 * [korban], teller di [tempat kerja], dan kami minta …" as "identitas korban adalah […], dan kami minta …".
 *
 * @param words with masks in place of what was hidden
 */
export function withoutTelling(words: string): string {
  return [kinAtWork, distinctions, homes, identities]
    .reduce(leavingOut, words)
    .replace(OF_WHOM, `$1 ${LEFT_OUT}`)
    .replace(CALLED_AFTER, `$1, ${LEFT_OUT}`)
    .replace(HIDDEN_AT_WORK, `$1 ${LEFT_OUT}`)
    .replace(KIN_BEHIND, `$1 ${LEFT_OUT}`)
    .replace(KIN_OF_TITLED, `$1 ${LEFT_OUT}`)
    .replace(SENTENCE, withoutHonour);
}

/** A sentence, or what of it a semicolon parts, without its mark. */
const SENTENCE = /[^.!?;\n]+/g;

/** "Dia yang menyumbang emas buat kota kita": for what somebody is known. */
const withoutHonour = (sentence: string): string =>
  OF_THEM.test(sentence) && HONOURS.test(sentence)
    ? `${/^\s*/.exec(sentence)?.[0]}${LEFT_OUT}`
    : sentence;

/** Where words begin that tell who somebody is, and from where on their clause goes. */
interface Telling {
  from: number;
  clause: number;
  /** Whether that clause has to be looked at first. */
  isSure: boolean;
}

/** "Ibunya" before "itu yang jualan soto". */
function* kinAtWork(words: string): Generator<Telling> {
  for (const { 0: found, 1: kin = '', 2: known, index } of words.matchAll(KIN_AT_WORK)) {
    const clause = index + found.length;
    yield { from: index + kin.length, clause, isSure: known !== undefined };
  }
}

/** "Dia pemain", "korban satu-satunya" before what tells them apart. */
function* distinctions(words: string): Generator<Telling> {
  for (const { 0: found, 1: who = '', index } of words.matchAll(DISTINCT)) {
    yield { from: index + who.length, clause: index + found.length, isSure: true };
  }
}

/** "Rumahnya" before "persis di sebelah Jembatan Kali Progo". */
function* homes(words: string): Generator<Telling> {
  for (const { 0: found, 1: home = '', index } of words.matchAll(HOME_BESIDE)) {
    yield { from: index + home.length, clause: index + found.length, isSure: false };
  }
}

/** "Identitas korban adalah" before who that is. */
function* identities(words: string): Generator<Telling> {
  for (const { 0: phrase, index } of words.matchAll(IDENTITY)) {
    const end = index + phrase.length;
    const from = end + (ASIDE.exec(words.slice(end))?.[0].length ?? 0);
    yield { from, clause: from, isSure: false };
  }
}

/** Words without the clauses that tell who somebody is. */
function leavingOut(words: string, find: (words: string) => Iterable<Telling>): string {
  let left = '';
  let at = 0;
  for (const { from, clause, isSure } of find(words)) {
    if (from < at) continue;
    const part = tellingPart(CLAUSE.exec(words.slice(clause))?.[0] ?? '');
    if (!isSure && !tells(part)) continue;
    left += `${words.slice(at, from).trimEnd()} ${LEFT_OUT}`;
    at = clause + part.trimEnd().length;
  }
  return left + words.slice(at);
}

/**
 * "putri penjual bakso bernama [nama]": whose kin somebody is, told by what these do. Parts 1 and 2 are
 * the word for the kin and what tells them apart.
 */
const OF_WHOM =
  /(?<![\p{L}])(anak|putr[ai]|bocah|istri|suami|adik|kakak|cucu|keponakan|menantu)((?:\s+(?!korban|pelaku|itu|tersebut|yang)\p{L}+){1,6}\s+(?:yang\s+)?bernama\s+\[[^\]]*\])/giu;

/** Whether somebody speaks of their own kin or to them: "anak saya", "istri saya", "maafin Mommy ya nak". */
export const ofKin = (words: string): boolean => OWN_KIN.test(words);

/**
 * Whether an official speaks of somebody in a case as their own kin: "Anak saya cuma ikut, saya minta maaf sebagai
 * bapaknya", but not "bayangkan kalau itu anak saya".
 */
export const ofOwnKin = (words: string): boolean =>
  [...words.matchAll(OWN_HERE)].some(
    ({ index }) => !IS_SUPPOSED.test(/[^.!?]*$/u.exec(words.slice(0, index))?.[0] ?? ''),
  );
