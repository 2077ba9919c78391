import { MONTHS } from '../lang/id/calendar.ts';
import type { Evidence } from './border.ts';
import {
  endsLikeName,
  isAbbreviation,
  isBodyHead,
  isCapital,
  isNameToken,
  isNoName,
  isOffice,
  isTitleAt,
  placeLength,
} from './lexicon.ts';
import { type Mention, readMention } from './mention.ts';
import { gapBefore, tokensOf } from './token.ts';
import { NO_WORD, trait, wordsOf } from './word.ts';

/** Characters beyond which a stretch is no sentence, and nobody is looked for in it. */
const LONGEST = 600;

/**
 * The one person whom a sentence names, wherever in it: "Tinggal Asun, tukang las.", "Datang terlambat
 * bagi Ngatiman (63)." Null when it names nobody who is sure to be a person, or several.
 */
export function bystanderIn(sentence: string, evidence: Evidence): Mention | null {
  if (sentence.length > LONGEST) return null;
  const tokens = tokensOf(sentence);
  let only: Mention | null = null;
  let readTo = 0;
  for (const [at, { word, start }] of tokens.entries()) {
    const before = tokens[at - 1]?.word ?? NO_WORD;
    const goesOn = isCapital(before) && gapBefore(sentence, tokens, at) === ' ';
    if (start < readTo || !((isCapital(word) && !goesOn) || isOffice(word))) continue;
    const read = readMention(sentence.slice(start), evidence);
    if (!read) continue;
    readTo = start + read.length;
    const rest = sentence.slice(sentence[readTo - 1] === ',' ? readTo - 1 : readTo);
    const isNamed = isPerson(read.mention, sentence.slice(0, start), rest);
    // "Asep Kusnandar dan istrinya Rina Kartika"
    if (isNamed && (only || read.mention.joined || / dan /.test(read.mention.text))) return null;
    if (!isNamed) continue;
    only = read.mention;
  }
  return only;
}

/** Whether a mention is that of a person, for whom things, places and bodies with names are often taken. */
function isPerson({ kind, name, role, text }: Mention, before: string, rest: string): boolean {
  if (kind !== 'person' || !name || /\d\s$/.test(before) || BY_INITIALS.test(before)) return false;
  if (/[()\d]/.test(text.slice(0, text.indexOf(name) + name.length))) return false;
  const words = wordsOf(name);
  const [first = NO_WORD] = words;
  if (isBodyHead(first) || isNoName(first) || placeLength(words, 0) > 0) return false;
  if (words.length === 1 && isMonth(first)) return false;
  if (isTitleAt(wordsOf(text), 0) || AGE.test(rest)) return true;
  if (SOMEWHERE.test(before.slice(-SHORTEST)) || isAbbreviation(first)) return false;
  const isTold =
    (SUBJECT.test(before) && DESCRIBED.test(rest)) ||
    (IS_THERE.test(before) && (role !== null || DESCRIBED.test(rest)));
  const isNamed = words.length > 1 && words.some((word) => isNameToken(word) || endsLikeName(word));
  return isNameToken(first) || isNamed || isTold;
}

const isMonth = trait(({ bare }) => bare in MONTHS);

/** "seorang pria berinisial ME (38)": whoever is kept back so is told of, and speaks to nobody. */
const BY_INITIALS = /(?<!\p{L})(?:ber)?inisial\s$/iu;

/** "Ngatiman (63)". */
const AGE = /^\s?\(\d\d/;

/** What stands behind is a place, a day, or one of several things. */
const SOMEWHERE = /(?:^|\s)(?:di|ke|pada|dan|atau)\s$/i;
const SHORTEST = 10;

/** At the beginning of a sentence, or after its circumstance. */
const SUBJECT = /^(?:\P{L}*|[^,]{1,60},\s)$/u;

/** "Di antara pengantre itu ada Tukirin, penjual dawet." */
const IS_THERE = /\s(?:ada|hadir|tampak|terlihat|duduk)\s$/u;

/** "Norce, mama berusia 60-an tahun, duduk …": things are seldom described between commas. */
const DESCRIBED = /^,\s(?:\p{Ll}|\d)/u;
