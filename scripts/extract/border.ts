import { NATIONAL } from '../lang/id/bodies.ts';
import { NAME_ENDINGS } from '../lang/id/names.ts';
import { HELD_OVER_A_PLACE } from '../lang/id/offices.ts';
import { PLACE_ENDINGS, PLACE_HEADS, PLACE_WORDS } from '../lang/id/places.ts';
import { NAME_PARTICLES } from '../lang/id/titles.ts';
import {
  bareWord,
  isAbbreviation,
  isBodyHead,
  isCapital,
  isNameToken,
  isOffice,
  isOfficeWord,
  isTitleAt,
  needsMore,
  phraseLengthIn,
  placeLength,
  plainWord,
} from './lexicon.ts';

/** What an article shows of its names and places: tells where an office ends and a name begins. */
export interface Evidence {
  /** Tokens that stand where only a person's name can: "ucap Windy", "Brigjen Dwisakti". */
  names: ReadonlySet<string>;
  /** Places, word by word with a space between, as they stand after "Kota", "di" and the like. */
  places: ReadonlySet<string>;
}

/**
 * Weighs every border between an office or body and the name after it, and takes the likeliest.
 *
 * @param office - the words begin with an office or a body, so that not all of them can be a name
 * @returns where the name begins (`words.length` when there is none), how likely it is one, and
 *   whether another border is nearly as likely
 */
export function splitName(
  words: readonly string[],
  evidence: Evidence,
  office: boolean,
): { start: number; weight: number; unsure: boolean } {
  const none = words.length;
  // A rank or an honorific in the run: the name, if there is one, follows it.
  let afterTitle = 0;
  for (let at = 0; at < none - 1; at += 1)
    if (isTitleAt(words, at) && !(at === 0 && office)) afterTitle = at + 1;
  let earliest = none;
  while (earliest > afterTitle && canBeInName(words, earliest - 1, evidence)) earliest -= 1;
  if (earliest === none) return { start: none, weight: 0, unsure: false };
  const weights = weightsOf(words, evidence);
  const sum = (from: number, to: number) =>
    weights.slice(from, to).reduce((total, weight) => total + weight, 0);
  if (afterTitle > 0 && earliest === afterTitle)
    return { start: afterTitle, weight: 6 + sum(afterTitle, none), unsure: false };
  if (!office && earliest === 0) return { start: 0, weight: sum(0, none), unsure: false };
  let best = {
    start: none,
    weight: 0,
    score: -sum(earliest, none) + edgeOf(words, none, evidence),
  };
  let second = Number.NEGATIVE_INFINITY;
  for (let start = earliest; start < none; start += 1) {
    if (NAME_PARTICLES.has(bareWord(words[start] ?? ''))) continue;
    const weight = sum(start, none);
    const score =
      weight - sum(earliest, start) + lengthPrior(none - start) + edgeOf(words, start, evidence);
    // Of a body without an office only a sure name splits off: "Badan Narkotika Nasional".
    if (
      score > best.score &&
      (!isBodyHead(words[0] ?? '') || isSureName(words, start, weight, evidence))
    ) {
      second = best.score;
      best = { start, weight, score };
    } else second = Math.max(second, score);
  }
  return { ...best, unsure: best.score - second < SURE_MARGIN };
}

/** Weight of a name that is sure to be one. */
const SURE_WEIGHT = 3.5;

/** A name that may split off a body: it begins with one that people bear. */
const isSureName = (
  words: readonly string[],
  start: number,
  weight: number,
  { names }: Evidence,
): boolean =>
  weight >= SURE_WEIGHT &&
  (isNameToken(words[start] ?? '') || names.has(plainWord(words[start] ?? '')));

/** How much likelier the best border between office and name must be than the next. */
const SURE_MARGIN = 1;

/** Names of two or three tokens are the rule, of one rare in full, of more than five no names. */
const lengthPrior = (tokens: number): number => [0, -0.8, 1.6, 1.3, 0.5, -1][tokens] ?? -4;

function canBeInName(words: readonly string[], at: number, evidence: Evidence): boolean {
  const word = plainWord(words[at] ?? '');
  if (NAME_PARTICLES.has(bareWord(word))) return true;
  if (word === 'Anak' && plainWord(words[at + 1] ?? '') === 'Agung') return true;
  if (!isCapital(word) || /\d/.test(word)) return false;
  if (evidence.names.has(word)) return true;
  if (isTitleAt(words, at) && at > 0) return /^\p{Lu}\.?$/u.test(word);
  // "Yudi Iskandar Muda", "Budi Karya Sumadi": after a name a common word is one too.
  if (at > 0 && isNameToken(words[at - 1] ?? '') && !isBodyHead(word) && !PLACE_HEADS.has(word))
    return true;
  return (
    !isBodyHead(word) &&
    !isOffice(word) &&
    (!isOfficeWord(word) || isNameToken(word)) &&
    !PLACE_HEADS.has(word)
  );
}

/** For each word, how much it speaks for a name (above zero) or for an office, body or place (below). */
function weightsOf(words: readonly string[], evidence: Evidence): number[] {
  const weights = words.map((raw, at) => {
    const word = plainWord(raw);
    let weight = 0;
    if (evidence.names.has(word)) weight += 4;
    if (isNameToken(word)) weight += 2.5;
    // "I Ketut Ariawan": the Balinese article of a name.
    else if (word === 'I' && isNameToken(words[at + 1] ?? '')) weight += 2;
    else if (NAME_ENDINGS.test(word)) weight += 1.2;
    if (PLACE_WORDS.has(word.toLowerCase()) || PLACE_ENDINGS.test(word)) weight -= 2;
    if (isOfficeWord(word)) weight -= 2;
    // "Machrus AD": two letters may close a name.
    if (isAbbreviation(word) && word.length > 1 && !/\./.test(raw))
      weight -= at > 0 && at === words.length - 1 && word.length <= 3 ? 0.5 : 3;
    return weight;
  });
  for (let at = 0; at < words.length; at += 1) {
    const length = Math.max(placeLength(words, at), placeFromArticle(words, at, evidence));
    for (let inside = at; inside < at + length; inside += 1)
      weights[inside] = (weights[inside] ?? 0) - 3;
    at += Math.max(0, length - 1);
  }
  return weights;
}

/** Words of a place that the article shows to be one. */
const LONGEST_SHOWN = 4;

const placeFromArticle = (words: readonly string[], at: number, { places }: Evidence): number =>
  phraseLengthIn(places, words, at, LONGEST_SHOWN);

/** How well an office or body can end right before `start`. */
function edgeOf(words: readonly string[], start: number, evidence: Evidence): number {
  const before = plainWord(words[start - 1] ?? '');
  if (start === 0) return 1;
  if (/^(?:dan|untuk|bidang|dari|asal|&|Bidang|Divisi)$/.test(before)) return -8;
  if (/^(?:wali kota|sekretaris daerah)$/i.test(`${words[start - 2] ?? ''} ${before}`)) return 0;
  if (
    /^(?:Desa|Dusun|Kampung|Daerah|Kelurahan)$/.test(before) &&
    /^[Kk]epala$/.test(words[start - 2] ?? '')
  )
    return -2;
  if (start < words.length && (PLACE_HEADS.has(before) || needsMore(before))) {
    // "Dinas Kehutanan Provinsi Herkulanus Budi": which province goes without saying.
    return /^(?:Provinsi|Kabupaten|Kota)$/.test(before) &&
      words.slice(start).some((word) => isNameToken(word) || evidence.names.has(plainWord(word)))
      ? -1
      : -6;
  }
  if (before === 'dr' && needsMore(words[start - 2] ?? '')) return -6;
  let edge = 0;
  // "Pelatih atletik Fahrurozi": a capital word after a small one begins something new.
  if (
    start < words.length &&
    /^\p{Ll}{4,}$/u.test(before) &&
    !PLACE_WORDS.has(plainWord(words[start] ?? '').toLowerCase())
  )
    edge += 1.5;
  // "… Tanaman Pangan dan Hortikultura Ngadimin": offices are made of known words.
  if (
    start === words.length - 1 &&
    isOfficeWord(before) &&
    !isOffice(before) &&
    !PLACE_WORDS.has(plainWord(words[start] ?? '').toLowerCase()) &&
    !PLACE_ENDINGS.test(plainWord(words[start] ?? ''))
  )
    edge += 1.2;
  // "Kepala Desa Wonorejo Sarkowi": a word is left over after a place.
  if (start === words.length && isLeftOver(words, evidence)) edge -= 3;
  // A word that nothing explains is rather the name's than the office's: known places are on the list.
  if (isUnexplained(words, start - 1, evidence)) edge -= UNEXPLAINED;
  // What has no branches is complete: "Ketua MK Legowo", "Juru bicara KPK Budi".
  if (NATIONAL.test(before)) edge += 0.8;
  // A place that is complete here: "… Kota Sungai Rekaan" + Budi Santoso.
  for (let from = Math.max(0, start - 4); from < start; from += 1) {
    const run = words.slice(from, start);
    if (placeLength(run, 0) === run.length || placeFromArticle(run, 0, evidence) === run.length) {
      edge += 2;
      break;
    }
  }
  // People are named again by their first name more often than by another.
  if (evidence.names.has(plainWord(words[start] ?? '')) && !evidence.names.has(before)) edge += 2.5;
  if (/^\p{L}\.?$/u.test(words[start] ?? '') && !/^(?:I|M|R|H)\.?$/.test(words[start] ?? ''))
    edge -= 1;
  return edge;
}

/** True when a word that nothing explains follows a word that ends like a place. */
function isLeftOver(words: readonly string[], evidence: Evidence): boolean {
  const place = plainWord(words.at(-2) ?? '');
  const last = plainWord(words.at(-1) ?? '');
  return (
    words.length > 2 &&
    isCapital(last) &&
    !PLACE_WORDS.has(last.toLowerCase()) &&
    !PLACE_ENDINGS.test(last) &&
    placeLength([last], 0) === 0 &&
    placeLength(words.slice(-2), 0) === 0 &&
    !evidence.places.has(`${place} ${last}`) &&
    (PLACE_ENDINGS.test(place) || placeLength([place], 0) === 1 || evidence.places.has(place))
  );
}

/** What a word before the name costs that is no word of offices, bodies or places. */
const UNEXPLAINED = 0.7;

function isUnexplained(words: readonly string[], at: number, evidence: Evidence): boolean {
  // A company, a centre, a district may be called anything.
  const head = words.slice(0, at).findLast((word) => isBodyHead(word) || isOffice(word)) ?? '';
  if (needsMore(head) || HELD_OVER_A_PLACE.test(head)) return false;
  const word = plainWord(words[at] ?? '');
  return (
    isCapital(word) &&
    !isAbbreviation(word) &&
    !isOffice(word) &&
    !isOfficeWord(word) &&
    !isBodyHead(word) &&
    !PLACE_HEADS.has(word) &&
    !PLACE_WORDS.has(word.toLowerCase()) &&
    !isTitleAt(words, at) &&
    ![...Array(4).keys()].some((back) => {
      const run = words.slice(Math.max(0, at - back), at + 1);
      return (
        placeLength(run, 0) === run.length || placeFromArticle(run, 0, evidence) === run.length
      );
    })
  );
}
