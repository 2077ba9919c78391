import { BODY_SPELLED, NATIONAL, PLACED_BODIES, PLACED_GROUPS } from '../lang/id/bodies.ts';
import { NAME_OPENERS, NAME_OPENINGS } from '../lang/id/names.ts';
import { NATIONAL_CONTRACTIONS, PUBLIC_CONTRACTIONS } from '../lang/id/office-contractions.ts';
import { HELD_OVER_A_PLACE, MINISTRY_FIELDS, WHOLE_OFFICES } from '../lang/id/offices.ts';
import { endsWithParty } from './fraction.ts';
import {
  endsLikeName,
  endsLikePlace,
  englishOfficeLength,
  isAbbreviation,
  isBodyHead,
  isBodyTail,
  isBrand,
  isCapital,
  isCompanyForm,
  isNamedAfterPeople,
  isNameToken,
  isOffice,
  isOfficeWord,
  isParticle,
  isPlaceHead,
  isPlaceWord,
  isRank,
  isTicket,
  isTitleAt,
  namesakeLength,
  needsMore,
  opensPlace,
  phraseLengthIn,
  placeLength,
} from './lexicon.ts';
import { NO_WORD, plainTextOf, trait, type Word, wordOf } from './word.ts';

/** What an article shows of its names and places: tells where an office ends and a name begins. */
export interface Evidence {
  /** Tokens that stand where only a person's name can: "ucap Windy", "Brigjen Dwisakti". */
  names: ReadonlySet<string>;
  /** Places, word by word with a space between, as they stand after "Kota", "di" and the like. */
  places: ReadonlySet<string>;
  /** Bodies in several words that stand somewhere without an office before and a name after them. */
  bodies: ReadonlySet<string>;
  /** Words that the article also has in small letters: no names where they open a sentence. */
  common: ReadonlySet<string>;
  /** Letters that are a body's here, and not somebody's initials: MA, where courts are told of. */
  letters: ReadonlySet<string>;
}

/** Of an article that shows nothing. */
export const NO_EVIDENCE: Evidence = {
  names: new Set(),
  places: new Set(),
  bodies: new Set(),
  common: new Set(),
  letters: new Set(),
};

/**
 * Weighs every border between an office or body and the name after it, and takes the likeliest.
 *
 * @param office - the words begin with an office or a body, so that not all of them can be a name
 * @param isNamed - somebody's name is among them, whatever else speaks against it
 * @returns where the name begins (`words.length` when there is none), how likely it is one, and
 *   whether another border is nearly as likely
 */
export function splitName(
  words: readonly Word[],
  evidence: Evidence,
  office: boolean,
  isNamed = false,
): { start: number; weight: number; unsure: boolean } {
  const none = words.length;
  if (holdsTicket(words, evidence)) return { start: none, weight: 0, unsure: true };
  // A rank or an honorific in the run: the name, if there is one, follows it.
  // "Group Head Corporate Communication": no word of it is anybody's name.
  const afterEnglish = office ? englishOfficeLength(words) : 0;
  let afterTitle = 0;
  for (let at = 0; at < none - 1; at += 1)
    if (isTitleAt(words, at) && !(at === 0 && office) && !isInNamesake(words, at))
      afterTitle = at + 1;
  let earliest = none;
  while (
    earliest > Math.max(afterTitle, afterEnglish) &&
    canBeInName(words, earliest - 1, evidence)
  )
    earliest -= 1;
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
    score: isNamed ? NEVER : -sum(earliest, none) + edgeOf(words, none, evidence),
  };
  let second = Number.NEGATIVE_INFINITY;
  for (let start = earliest; start < none; start += 1) {
    if (isParticle(words[start] ?? NO_WORD) && !opensWithParticle(words, start)) continue;
    const weight = sum(start, none);
    const score =
      weight -
      sum(earliest, start) +
      lengthPrior(none - start) +
      edgeOf(words, start, evidence) -
      (wantsPlace(words, start, evidence) ||
      wantsCompany(words, start, evidence) ||
      wantsMoreOfCompany(words, start)
        ? PLACE_TO_COME
        : 0);
    // Of a body without an office only a sure name splits off: "Badan Narkotika Nasional".
    if (
      score > best.score &&
      (!isBodyHead(words[0] ?? NO_WORD) || isSureName(words, start, weight, evidence))
    ) {
      second = best.score;
      best = { start, weight, score };
    } else second = Math.max(second, score);
  }
  const unsure =
    best.score - second < SURE_MARGIN ||
    mayBeginWithPlace(words, best.start, evidence) ||
    isUnknownBorder(words, best.start, evidence);
  return { ...best, unsure };
}

/**
 * Two people on one ticket, whatever they are called: "Relawan Basuki-Dewi", "Ketua Tim Pemenangan Paslon
 * Wahdi-Qomaru". "Sahat Manotar Panggabean-Sirait" is one, whose name ends with those of two families.
 */
export function holdsTicket(words: readonly Word[], evidence: Evidence): boolean {
  const runs = words.some(runsForOffice);
  return words.some(
    (word, at) =>
      (isTicket(word) && (runs || !isDoubleSurname(words, at, evidence))) ||
      (isHyphened(word) && words.slice(0, at).some(runsForOffice)),
  );
}

/** The last word of a name, whose first half the article knows by itself as nobody's. */
export function isDoubleSurname(
  words: readonly Word[],
  at: number,
  { names }: Pick<Evidence, 'names'>,
): boolean {
  const word = words[at] ?? NO_WORD;
  const before = words.slice(Math.max(0, at - 2), at);
  const [first = '', last = ''] = word.plain.split(/[-–]/);
  return (
    at === words.length - 1 &&
    isHyphened(word) &&
    (before.some((one) => isNameToken(one) || names.has(one.plain)) || names.has(last)) &&
    isOfNoList(before.at(-1) ?? NO_WORD) &&
    !names.has(first)
  );
}

const isHyphened = trait(({ plain }) =>
  /^\p{Lu}[\p{Ll}'’]{2,}[-–]\p{Lu}[\p{Ll}'’]{2,}$/u.test(plain),
);
const runsForOffice = trait(({ bare }) =>
  /^(?:paslon|pasangan|pemenangan|kampanye|kandidat|kubu|duet|pendukung|relawan|simpatisan)$/.test(
    bare,
  ),
);

/** Offices and bodies of which each place has one: what follows may be the place or the person. */
const hasBranches = trait(
  (word) =>
    (isBodyHead(word) && isAbbreviation(word) && !isNational(word)) ||
    (HELD_OVER_A_PLACE.test(word.raw) && !/^(?:wa)?(?:pres|men)/i.test(word.raw)),
);

/** Offices and bodies that are of one place, each naming it: Bupati, Camat, Dinas, DPRD. */
const isOfPlace = trait(
  (word) => (hasBranches(word) && !isNamedAfterPeople(word)) || PLACED_BODIES.has(word.plain),
);

const isGroup = trait(({ plain }) => PLACED_GROUPS.has(plain));

/** "Sekretaris Dinas Perdagangan Wringin Mulyono": an unknown word where the place is still to come. */
function wantsPlace(words: readonly Word[], start: number, evidence: Evidence): boolean {
  const [first, ...others] = words.slice(start);
  if (!first) return false;
  const isKnown = (word: Word) => isNameToken(word) || evidence.names.has(word.plain);
  if (isKnown(first) || endsLikeName(first) || isInitial(first) || isParticle(first)) return false;
  if (!others.some((word) => isKnown(word) || endsLikeName(word) || isInitial(word))) return false;
  const head = words.findLastIndex((word, at) => at < start && (isOfPlace(word) || isGroup(word)));
  if (head === -1) return false;
  const ofGroup = isGroup(words[head] ?? NO_WORD);
  // Whatever else stands between is the place.
  for (let at = head + 1; at < start; at += 1) {
    const word = words[at] ?? NO_WORD;
    // "Paguyuban Pedagang", "Serikat Pekerja": whose it is.
    if (ofGroup && isOffice(word)) continue;
    if (
      isPlaceHead(word) ||
      (isCapital(word) && (isOffice(word) || !isOfficeWord(word)) && !isBodyHead(word))
    )
      return false;
  }
  return true;
}

/** Offices of companies, which are named right after them. */
const isOfCompany = trait(({ plain }) =>
  /^(?:C[EFOT]O|Officer|Founder|Co-?[Ff]ounder)$/.test(plain),
);

/** "CEO Kitabisa Alfatih Timur": an unknown word where the company is still to come, and two more behind it. */
const wantsCompany = (words: readonly Word[], start: number, { names }: Evidence): boolean => {
  const first = words[start] ?? NO_WORD;
  return (
    words.length - start > 2 &&
    isOfCompany(words[start - 1] ?? NO_WORD) &&
    !isNameToken(first) &&
    !names.has(first.plain) &&
    !endsLikeName(first)
  );
};

/** "Direktur PT Bahari Citra Samudra Robert Hutapea": a company in one word, and four more behind it. */
const wantsMoreOfCompany = (words: readonly Word[], start: number): boolean =>
  words.length - start > 3 && isCompanyForm(words[start - 2] ?? NO_WORD);

/** "Ketua KPU Batulicin Rahmat": nothing tells whether the first word is the name's or the place's. */
function mayBeginWithPlace(words: readonly Word[], start: number, { names }: Evidence): boolean {
  const first = words[start];
  return (
    first !== undefined &&
    start < words.length - 1 &&
    hasBranches(words[start - 1] ?? NO_WORD) &&
    !isNameToken(first) &&
    !endsLikeName(first) &&
    !names.has(first.plain)
  );
}

/** "Bupati Vandiko Simbolon", "Bupati Solok Rekaan Jonedri": an unknown word beside the border may be of either. */
function isUnknownBorder(words: readonly Word[], start: number, evidence: Evidence): boolean {
  if (start === 0 || start >= words.length) return false;
  if (endsWhole(words, start)) return false;
  const isNamed = (word: Word) =>
    isNameToken(word) ||
    endsLikeName(word) ||
    isInitial(word) ||
    isInitials(word) ||
    evidence.names.has(word.plain);
  const [first = NO_WORD, second] = words.slice(start);
  const last = words[start - 1] ?? NO_WORD;
  if (second && isNamed(second) && !isNamed(first) && !isParticle(first) && !isNational(last))
    return true;
  // Places in several words are more than a first name in the wrong place.
  const isKnown =
    !(
      HELD_OVER_A_PLACE.test((words[start - 2] ?? NO_WORD).raw) ||
      (hasBranches(words[start - 2] ?? NO_WORD) && !isNamed(first))
    ) ||
    !isCapital(last) ||
    isAbbreviation(last) ||
    isOffice(last) ||
    isOfficeWord(last) ||
    isBodyHead(last) ||
    isPlaceHead(last) ||
    isPlaceWord(last) ||
    endsLikePlace(last) ||
    endsPlace(words, start, evidence) ||
    endsBody(words, start, evidence);
  return !isKnown && !isTitleAt(words, start - 1);
}

/** Of a border that cannot be. */
const NEVER = -100;

/** What a name costs that begins with an unknown word where a place is still to come. */
const PLACE_TO_COME = 3;

/** Weight of a name that is sure to be one. */
const SURE_WEIGHT = 3.5;

/** A name that may split off a body: it begins with one that people bear. */
const isSureName = (
  words: readonly Word[],
  start: number,
  weight: number,
  { names }: Evidence,
): boolean =>
  weight >= SURE_WEIGHT &&
  (isNameToken(words[start] ?? NO_WORD) || names.has((words[start] ?? NO_WORD).plain));

/** How much likelier the best border between office and name must be than the next. */
const SURE_MARGIN = 2;

/** Names of two or three tokens are the rule, of one rare in full, of more than five no names. */
const lengthPrior = (tokens: number): number => [0, -0.8, 1.6, 1.3, 0.5, -1][tokens] ?? -4;

/** "Harsono/Kabarkini.id", "sri_99": no name has such marks. */
const isMarked = trait(({ plain }) => /[\d/@_]|\.\p{Ll}{2,}/u.test(plain));
/** Two capitals that are no body, office, country or number. */
const isInitials = trait(
  (word) =>
    /^\p{Lu}{2}$/u.test(word.plain) &&
    !isBodyHead(word) &&
    !isOffice(word) &&
    !isPlaceHead(word) &&
    !/^(?:AS|RI|UU|[IVX]{2})$/.test(word.plain),
);
const mayBeName = (word: Word): boolean => isNameToken(word) || isOfNoList(word);
const opensLikeName = trait((word) => isNameToken(word) || isBrand(word) || endsLikeName(word));
const isInitial = trait(({ plain }) => /^\p{Lu}\.?$/u.test(plain));

/** "Abdul Jabar": the word behind is a name, even where it is a place too. */
const isServantOf = trait(({ bare }) => /^(?:abd|abdul|abdur|abdus)$/.test(bare));

/** "Gubernur Jambi Al Haris": with an article in a capital a name begins, unless it goes on: "Said Al Habsyi". */
export const opensWithParticle = (words: readonly Word[], at: number): boolean =>
  isCapitalParticle(words[at] ?? NO_WORD) &&
  isCapital(words[at + 1] ?? NO_WORD) &&
  !isNameToken(words[at - 1] ?? NO_WORD);
const isCapitalParticle = trait((word) => isParticle(word) && /^\p{Lu}\p{Ll}/u.test(word.raw));

/** True where two words begin that open a name together: "Anak Agung". */
const isOpening = (words: readonly Word[], at: number): boolean =>
  opensPair(words[at] ?? NO_WORD) &&
  NAME_OPENINGS.has(`${words[at]?.plain} ${words[at + 1]?.plain}`);
const opensPair = trait(({ plain }) => /^(?:Anak|Ida|La|Ni|Wa)$/.test(plain));

function canBeInName(words: readonly Word[], at: number, evidence: Evidence): boolean {
  const word = words[at] ?? NO_WORD;
  const before = words[at - 1] ?? NO_WORD;
  if (isParticle(word)) return true;
  if (isOpening(words, at) || isOpening(words, at - 1) || isOpening(words, at - 2)) return true;
  if (isBodyTail(word)) return false;
  if (!isCapital(word) || isMarked(word)) return false;
  if (isBrand(word)) return false;
  if (evidence.names.has(word.plain)) return true;
  if (at > 0 && isTitleAt(words, at)) return isInitial(word);
  // "Yudi Iskandar Muda", "Budi Karya Sumadi": after a name a common word is one too.
  if (at > 0 && isNameToken(before) && !isBodyHead(word) && !isPlaceHead(word)) return true;
  return (
    !isBodyHead(word) &&
    // "Jaksa KPK Rio Vernando", "Gubernur Lampung Mirza Djausal Hakim": names too.
    (!isOffice(word) || (at > 0 && isNameToken(word) && isLastOrNoOfficeWord(words, at))) &&
    (!isOfficeWord(word) || isNameToken(word)) &&
    !isPlaceHead(word)
  );
}

/** "Mirza Djausal Hakim", but "Ketua Majelis Hakim Nurul": as a word of offices it only closes a name. */
function isLastOrNoOfficeWord(words: readonly Word[], at: number): boolean {
  const before = words[at - 1] ?? NO_WORD;
  return (
    !isOfficeWord(words[at] ?? NO_WORD) ||
    (at === words.length - 1 && !isBodyHead(before) && !isOfficeWord(before) && !isOffice(before))
  );
}

/** "Machrus AD", but "Badan Eksekutif Mahasiswa UTM". */
const isOfPerson = (word: Word): boolean =>
  isNameToken(word) || !(isOffice(word) || isOfficeWord(word) || isBodyHead(word));

/** For each word, how much it speaks for a name (above zero) or for an office, body or place (below). */
function weightsOf(words: readonly Word[], evidence: Evidence): number[] {
  const weights = words.map((word, at) => {
    let weight = 0;
    if (evidence.names.has(word.plain)) weight += 4;
    if (isNameToken(word)) weight += 2.5;
    // "AM Putranto": two initials before the last word, where no body is to come.
    else if (isInitials(word) && at === words.length - 2 && !needsMore(words[at - 1] ?? NO_WORD))
      weight += 3.5;
    // "Wakil Ketua DPR MY Esti Wijayati": behind what has no branches, before a name.
    else if (
      isInitials(word) &&
      isNational(words[at - 1] ?? NO_WORD) &&
      opensLikeName(words[at + 1] ?? NO_WORD)
    )
      weight += 3.5;
    // "Inspektur Jenderal RZ Panca Putra": behind a rank a name begins.
    else if (
      isInitials(word) &&
      isRank(words[at - 1] ?? NO_WORD) &&
      isNameToken(words[at + 1] ?? NO_WORD)
    )
      weight += 3.5;
    // "I Ketut Ariawan": the Balinese article of a name.
    else if (word.plain === 'I' && isNameToken(words[at + 1] ?? NO_WORD)) weight += 2;
    else if (isDoubleSurname(words, at, evidence)) weight += 2.5;
    else if (endsLikeName(word)) weight += 1.2;
    // "Anggota DPR Sukarta Wirawan": behind what has no branches no place is to come.
    if (isServantOf(words[at - 1] ?? NO_WORD)) weight += 2.5;
    // "Wamen ESDM Yuliot Tanjung": what opens a place has one behind it.
    else if (at === words.length - 1 && opensPlace(word) && mayBeName(words[at - 1] ?? NO_WORD))
      weight += 0.5;
    else if (isPlaceWord(word) || (endsLikePlace(word) && !isNational(words[at - 1] ?? NO_WORD)))
      weight -= 2;
    if (isOpening(words, at) || isOpening(words, at - 1)) return weight + 2.5;
    if (isOfficeWord(word)) weight -= 2;
    // "Machrus AD": two letters may close a name.
    if (isAbbreviation(word) && word.plain.length > 1 && !word.raw.includes('.'))
      weight -=
        at > 0 &&
        at === words.length - 1 &&
        word.plain.length <= 3 &&
        isOfPerson(words[at - 1] ?? NO_WORD)
          ? 0.5
          : 3;
    return weight;
  });
  for (let at = 0; at < words.length; at += 1) {
    const length = Math.max(
      placeLength(words, at),
      placeFromArticle(words, at, evidence),
      namesakeAt(words, at),
    );
    if (isServantOf(words[at - 1] ?? NO_WORD)) continue;
    // "Wali Kota Bogor Bima Arya": an office over one place is over no other.
    if (length === 1 && isNameToken(words[at] ?? NO_WORD) && isPlaceOfOffice(words, at)) continue;
    // "Danrem 161/Wira Sakti": its name begins behind the slash.
    const [, named] = NUMBERED.exec(words[at]?.plain ?? '') ?? [];
    const behind = named ? placeLength([wordOf(named), ...words.slice(at + 1)], 0) : 0;
    if (behind > 1) weights.fill(-3, at + 1, at + behind);
    for (let inside = at; inside < at + length; inside += 1)
      weights[inside] = (weights[inside] ?? 0) - 3;
    at += Math.max(0, length - 1);
  }
  // What stands as a body elsewhere is one here, whatever people are called.
  for (const [at, word] of words.entries())
    if (isBodyHead(word)) weights.fill(-3, at, at + bodyFromArticle(words, at, evidence));
  return weights;
}

/** True where the place that an office is held over ends right before `end`. */
function isPlaceOfOffice(words: readonly Word[], end: number): boolean {
  for (let from = Math.max(1, end - LONGEST_SHOWN); from < end; from += 1)
    if (placeLength(words, from) === end - from && isOverPlace(words, from - 1)) return true;
  return false;
}

function isOverPlace(words: readonly Word[], at: number): boolean {
  const { raw, bare } = words[at] ?? NO_WORD;
  return HELD_OVER_A_PLACE.test(raw) || (bare === 'kota' && words[at - 1]?.bare === 'wali');
}

/** "161/Wira", "0735/Surakarta" */
const NUMBERED = /^\d+\/(\p{Lu}[\p{L}'’]+)$/u;

/** "Rumah Sakit Umum Pusat Dr Sardjito", "Universitas Islam Negeri Syarif Hidayatullah": words of a body, and no speaker. */
function namesakeAt(words: readonly Word[], at: number): number {
  const length = namesakeLength(words, at);
  return length > 0 && words.slice(0, at).some(bearsName) ? length : 0;
}

/** "Rumah Sakit Umum Pusat Dr Sardjito", "Stasiun Meteorologi Raja Haji Fisabilillah": the title is none of a speaker's. */
function isInNamesake(words: readonly Word[], at: number): boolean {
  for (let from = Math.max(0, at - 3); from <= at + 1; from += 1) {
    const length = namesakeAt(words, from);
    if (length > 0 && from + length > at) return true;
  }
  return false;
}

/** Heads of bodies that are called after people. */
const bearsName = trait(
  (word) =>
    isNamedAfterPeople(word) ||
    /^(?:UIN|IAIN|Stasiun|Pangkalan|Lanud|Danlanud|RSU|RSUPN)$/.test(word.plain),
);

/** Words of a body that the article shows to be one. */
const LONGEST_BODY = 8;

const bodyFromArticle = (words: readonly Word[], at: number, { bodies }: Evidence): number =>
  phraseLengthIn(bodies, words, at, LONGEST_BODY);

/** Words of a place that the article shows to be one. */
const LONGEST_SHOWN = 4;

/** How many words from `at` on are a place that the article shows to be one; 0 when they are none. */
export const placeFromArticle = (
  words: readonly Word[],
  at: number,
  { places }: Evidence,
): number => phraseLengthIn(places, words, at, LONGEST_SHOWN);

/** Words after which no office or body ends. */
const goesOn = trait(({ plain }) =>
  /^(?:dan|untuk|bidang|dari|asal|&|Bidang|Divisi|Fraksi|fraksi|Partai)$/.test(plain),
);
/** What has no branches is complete: "Ketua MK Legowo", "Juru bicara KPK Budi". */
const isNational = trait(({ plain }) => NATIONAL.test(plain));
const isSmall = trait(({ plain }) => /^\p{Ll}{4,}$/u.test(plain));

/** "M Fadjroel Rachman": no Roman numeral. */
const isLoneLetter = trait(({ raw }) => /^(?:\p{Lu}\.|[A-HJ-UWYZ])$/u.test(raw));
const opensName = trait(({ raw, bare }) => /^\p{Lu}\p{Ll}/u.test(raw) && NAME_OPENERS.has(bare));

/** How well an office or body can end right before `start`. */
function edgeOf(words: readonly Word[], start: number, evidence: Evidence): number {
  if (start === 0) return 1;
  const last = words[start - 1] ?? NO_WORD;
  const head = words[start - 2] ?? NO_WORD;
  const next = words[start];
  const before = last.plain;
  if (next && endsWhole(words, start)) return WHOLE_MINISTER;
  // "Wakil Bupati Wringin M. Syarif Anwar": an initial ends no office.
  if (goesOn(last) || isLoneLetter(last) || opensName(last)) return -8;
  if (isOpening(words, start - 2)) return -8;
  const office = `${head.raw} ${before}`.toLowerCase();
  if (office === 'wali kota' || office === 'sekretaris daerah') return 0;
  // "Jaksa Agung Burhanuddin": the word that names have too is the office's.
  if (WHOLE_OFFICES.has(`${before} ${next?.raw}`.toLowerCase())) return -8;
  if (WHOLE_OFFICES.has(office)) return WHOLE_MINISTER;
  if (/^[Kk]epala$/.test(head.raw) && /^(?:Desa|Dusun|Kampung|Daerah|Kelurahan)$/.test(before))
    return -2;
  if (next && (isPlaceHead(last) || needsMore(last))) {
    // "Dinas Kehutanan Provinsi Herkulanus Budi": which province goes without saying.
    return /^(?:Provinsi|Kabupaten|Kota)$/.test(before) &&
      words.slice(start).some((word) => isNameToken(word) || evidence.names.has(word.plain))
      ? -1
      : -6;
  }
  if (before === 'dr' && needsMore(head)) return -6;
  // "Camat Ilir Talo Erwandi": the place goes on.
  if (
    next &&
    opensPlace(last) &&
    start < words.length - 1 &&
    !isNameToken(next) &&
    !endsPlace(words, start, evidence)
  )
    return -4;
  let edge = 0;
  // "Pelatih atletik Fahrurozi": a capital word after a small one begins something new.
  if (next && isSmall(last) && !isPlaceWord(next)) edge += 1.5;
  // "… Tanaman Pangan dan Hortikultura Ngadimin": offices are made of known words.
  if (
    next &&
    start === words.length - 1 &&
    isOfficeWord(last) &&
    !isOffice(last) &&
    !isPlaceWord(next) &&
    !endsLikePlace(next)
  )
    edge += 1.2;
  // "Kepala Desa Wonorejo Sarkowi": a word is left over after a place.
  if (!next && isLeftOver(words, evidence)) edge -= 3;
  // A word that nothing explains is rather the name's than the office's: known places are on the list.
  if (isUnexplained(words, start - 1, evidence)) edge -= UNEXPLAINED;
  if (isNational(last)) edge += 0.8;
  // "Plt Deputi Bidang Statistik BPS Wiyoto": only the whole body has deputies, no branch of it.
  if (next && isAbbreviation(last) && isBodyHead(last) && words.slice(0, 2).some(isOfWhole))
    edge += WHOLE_MINISTER;
  // "Gubernur Wazingo Sikuhisih": all provinces are known, and this is none.
  if (isOverProvince(head) && isOfNoList(last) && !endsPlace(words, start, evidence))
    edge -= NO_PROVINCE;
  if (next && endsWithParty(words, start)) edge += WHOLE_PARTY;
  if (next && isOfCountry(last)) edge += WHOLE_MINISTER;
  // A place that is complete here: "… Kota Sungai Rekaan" + Budi Santoso.
  if (endsPlace(words, start, evidence)) edge += 2;
  // "Manajer Humas PT Sawit Lestari" + Marzuki, where "PT Sawit Lestari" stands alone elsewhere.
  if (next && endsBody(words, start, evidence)) edge += 3;
  // "Badan Eksekutif Mahasiswa Unila Ridwansyah"
  if (
    next &&
    start === words.length - 1 &&
    endsLikeName(next) &&
    isBodyHead(last) &&
    !needsMore(last)
  )
    edge += 1.5;
  // People are named again by their first name more often than by another.
  if (next && evidence.names.has(next.plain) && !evidence.names.has(before)) edge += 2.5;
  if (next && /^\p{L}\.?$/u.test(next.raw) && !/^(?:I|M|R|H)\.?$/.test(next.raw)) edge -= 1;
  return edge;
}

/** True when some words right before `end`, at most four, are a whole place. */
function endsPlace(words: readonly Word[], end: number, evidence: Evidence): boolean {
  // "Dandim 1710/Mimika"
  const [, named] = NUMBERED.exec(words[end - 1]?.plain ?? '') ?? [];
  if (named && placeLength([wordOf(named)], 0) === 1) return true;
  for (let from = Math.max(0, end - LONGEST_SHOWN); from < end; from += 1) {
    const run = words.slice(from, end);
    if (
      placeLength(run, 0) === run.length ||
      placeFromArticle(run, 0, evidence) === run.length ||
      namesakeAt(words, from) === run.length
    )
      return true;
  }
  return false;
}

/** True when the words right before `end` are a whole body that the article shows. */
const endsBody = (words: readonly Word[], end: number, evidence: Evidence): boolean =>
  words.some(
    (word, from) =>
      from < end - 1 && isBodyHead(word) && from + bodyFromArticle(words, from, evidence) === end,
  );

/** True when a word that nothing explains follows a word that ends like a place. */
function isLeftOver(words: readonly Word[], evidence: Evidence): boolean {
  const place = words.at(-2) ?? NO_WORD;
  const last = words.at(-1) ?? NO_WORD;
  return (
    words.length > 2 &&
    isCapital(last) &&
    !isPlaceWord(last) &&
    !endsLikePlace(last) &&
    placeLength([last], 0) === 0 &&
    placeLength([place, last], 0) === 0 &&
    !evidence.places.has(`${place.plain} ${last.plain}`) &&
    (endsLikePlace(place) || placeLength([place], 0) === 1 || evidence.places.has(place.plain))
  );
}

/** What speaks against a border behind a word that would have to be a province and is none. */
const NO_PROVINCE = 4;

/** Held over a province. */
const isOverProvince = trait(({ raw }) => /^(?:gubernur|wagub|kapolda|wakapolda)$/i.test(raw));

/** What speaks for a border behind a party, which is named in full: "dari Fraksi Golkar" + Ace Hasan. */
const WHOLE_PARTY = 4;

/** What speaks for a border behind "Menteri Agama": the name begins there, however unusual. */
const WHOLE_MINISTER = 4;

/** "Wakil Menteri Agama", "Menteri Keuangan RI": an office that nothing is missing from. */
function isWholeMinister(words: readonly Word[]): boolean {
  const at = words.findLastIndex(isMinister);
  if (at === -1 || at > 2) return false;
  const field = words.slice(at + 1);
  if (/^(?:RI|Indonesia)$/.test(field.at(-1)?.plain ?? '')) field.pop();
  return MINISTRY_FIELDS.has(plainTextOf(field));
}
/** Offices of a body as a whole, never of its branches. */
const isOfWhole = trait(({ bare }) => /^(?:deputi|dirjen|sestama)$/.test(bare));
const isMinister = trait(({ plain }) => /^(?:[Mm]enteri|(?:Wam|M)en(?:ko)?)$/.test(plain));

/**
 * True where an office or body before `end` is whole and has no branches: "Menteri Agama", "Pusat Penerangan Hukum
 * Kejaksaan Agung", "… Kementerian Perdagangan".
 */
function endsWhole(words: readonly Word[], end: number): boolean {
  if (isWholeMinister(words.slice(0, end))) return true;
  for (let from = Math.max(0, end - LONGEST_WHOLE); from < end - 1; from += 1) {
    const first = words[from] ?? NO_WORD;
    // "Kepala Kantor Kementerian Agama Batulicin": one of its branches.
    if (isBranch(first)) return false;
    if (opensWhole(first) && WHOLE_BODIES.has(plainTextOf(words.slice(from, end)))) return true;
  }
  return false;
}

const isBranch = trait(({ plain }) =>
  /^(?:Kantor|Kanwil|Balai|Loka|UPT|Perwakilan|Cabang|Stasiun|Wilayah|Unit)$/.test(plain),
);

/** Bodies without branches as words are compared: without the commas of a list. */
const WHOLE_BODIES: ReadonlySet<string> = new Set([
  ...Object.entries(BODY_SPELLED).flatMap(([short, full]) =>
    NATIONAL.test(short) ? [full.replaceAll(',', '')] : [],
  ),
  ...[...MINISTRY_FIELDS].flatMap((field) => [`Kementerian ${field}`, `Kemenko ${field}`]),
]);
const WHOLE_STARTS = new Set([...WHOLE_BODIES].map((name) => name.split(' ', 1)[0]));
const opensWhole = trait(({ plain }) => WHOLE_STARTS.has(plain));

/** Words of such a body, at the most. */
const LONGEST_WHOLE = 8;
const isOfCountry = trait(
  ({ bare }) => PUBLIC_CONTRACTIONS.has(bare) && NATIONAL_CONTRACTIONS.test(bare),
);

/** What a word before the name costs that is no word of offices, bodies or places. */
const UNEXPLAINED = 0.7;

/** A capital word that no list of offices, bodies or places has. */
const isOfNoList = trait(
  (word) =>
    isCapital(word) &&
    !isAbbreviation(word) &&
    !isOffice(word) &&
    !isOfficeWord(word) &&
    !isBodyHead(word) &&
    !isPlaceHead(word) &&
    !isPlaceWord(word),
);

function isUnexplained(words: readonly Word[], at: number, evidence: Evidence): boolean {
  if (!isOfNoList(words[at] ?? NO_WORD) || isTitleAt(words, at)) return false;
  // A company, a centre, a district may be called anything.
  const head = words.slice(0, at).findLast((one) => isBodyHead(one) || isOffice(one)) ?? NO_WORD;
  if (needsMore(head) || HELD_OVER_A_PLACE.test(head.raw)) return false;
  return !endsPlace(words, at + 1, evidence);
}
