import { BODIES_IN_LETTERS } from '../lang/id/bodies.ts';
import { HELD_OVER_A_PLACE, ORDINARY_PEOPLE } from '../lang/id/offices.ts';
import { PLACE_HEADS } from '../lang/id/places.ts';
import { QUOTE_CUES } from '../lang/id/speech.ts';
import { STRONG_TITLES } from '../lang/id/titles.ts';
import type { Evidence } from './border.ts';
import {
  endsLikeName,
  isAbbreviation,
  isBodyHead,
  isBrand,
  isByInitials,
  isCapital,
  isCompanyForm,
  isHonorific,
  isNamedAfterPeople,
  isNameToken,
  isNoName,
  isOffice,
  isOfficeWord,
  isPlaceHead,
  isPlaceWord,
  isRank,
  isSpeechVerb,
  placeLength,
} from './lexicon.ts';
import { gapBefore, matchAt, matchesIn, type Token } from './token.ts';
import { NO_WORD, plainTextOf, textOf, trait, type Word, wordOf, wordsOf } from './word.ts';

/** The patterns below are tried only where one of their words stands: a search costs a pass over the text. */
const NAME = "\\p{Lu}[\\p{L}'’]+";
const CUES: ReadonlySet<string> = new Set([...QUOTE_CUES, 'menurut', 'Menurut', 'Kata']);
const isCue = trait(({ raw }) => CUES.has(raw));
/** "ucap Windy di …": one capital word after a cue. */
const AFTER_CUE = new RegExp(
  `(?<=(?:^|[,.!?"“”'’])\\s?)\\p{L}+\\s+(${NAME})(?=[\\s.,](?!\\p{Lu}))`,
  'muy',
);
/** "Windy juga mengatakan …": one capital word before a verb of saying. */
const BEFORE_VERB = new RegExp(
  `(?<=^|[.\\n]\\s*|\\bdan\\s|,\\s)(${NAME})(?=\\s(?:(?:juga|pun|lantas|kemudian|kembali)\\s)?\\p{Ll})`,
  'uy',
);
/** Words that may stand between a name and its verb. */
const isBetween = trait(({ raw }) => /^(?:juga|pun|lantas|kemudian|kembali)$/.test(raw));
/** "Budi Santoso (45)": an age, and the name before it. */
const AGE = /\(\d{2}(?:\s?tahun)?\)/g;
const BEFORE_AGE = new RegExp(`((?:${NAME}\\s){0,3}${NAME})\\s?$`, 'u');
/** Characters before an age in which the name stands. */
const LONGEST_NAME = 120;
/** "bernama Budi Santoso", "akrab disapa Budi". */
const isCalling = trait(({ raw }) =>
  /^(?:bernama|berinisial|inisial|disapa|dipanggil|alias)$/.test(raw),
);
const CALLED = new RegExp(`\\p{Ll}+\\s+((?:${NAME}\\s){0,3}${NAME})`, 'uy');
const isStrongTitle = trait(({ raw }) => STRONG_TITLES.has(raw.replace(/\.$/, '')));
const TITLED = new RegExp(`\\p{L}+\\.?\\s((?:${NAME}\\s){0,3}${NAME})`, 'uy');
/** "Kota Batuwangi", "Sungai Rekaan": what follows a kind of place. */
const isBareHead = trait(({ raw }) => PLACE_HEADS.has(raw));
const AFTER_HEAD =
  /(?<!Sekretaris |Wali )\p{L}+((?: \p{Lu}[\p{Ll}’'-]+){1,3})(?= \p{Ll}|[,.)]| –| \()/uy;
/** "BPBD Lembang Sari melaporkan": what follows a body with branches at the beginning of a sentence. */
const isBranch = trait(({ raw }) =>
  /^(?:BPBD|KPU|Bawaslu|DPRD|Pemkab|Pemkot|RSUD|BNNK|Satpol|Dinkes|Polres|Kejari|Kodim)$/.test(raw),
);
const AFTER_BRANCH =
  /(?<=^|[.\n–-]\s*|\b(?:oleh|dari|kepada|dan|bersama|pihak|petugas|Adapun)\s)(?:Satpol PP|(?!Satpol)\p{L}+)((?: \p{Lu}[\p{Ll}’'-]+){1,3})(?= \p{Ll})/muy;
const AFTER_DI = /di ((?:\p{Lu}[\p{Ll}’'-]+ ?){1,3})(?=[,.)]| \p{Ll}| \()/uy;

/** A name goes on behind the word. */
const FATHERED = /^ bin(?:ti)?\s/u;

/** Reads off an article, given with its words, which capital words are names and which are places. */
export function evidenceIn(text: string, tokens: readonly Token[]): Evidence {
  const names = namesIn(text, tokens);
  return {
    names,
    places: placesIn(text, tokens, names),
    bodies: bodiesIn(text, tokens, names),
    common: commonIn(tokens),
    letters: lettersIn(tokens),
  };
}

/** Contractions of offices that are surnames too. */
const isSurnameToo = trait(({ plain }) => /^(?:Mendes|Karo|Kasi)$/.test(plain));

const isInSmall = trait(({ raw }) => /^\p{Ll}{3,}$/u.test(raw));

function commonIn(tokens: readonly Token[]): Set<string> {
  const common = new Set<string>();
  for (const { word } of tokens) if (isInSmall(word)) common.add(word.bare);
  return common;
}

function lettersIn(tokens: readonly Token[]): Set<string> {
  const letters = new Set<string>();
  for (const { word } of tokens)
    if (isBesideLetters(word)) letters.add(OF_WORD.get(word.bare) ?? '');
  return letters;
}
const OF_WORD = new Map(
  Object.entries(BODIES_IN_LETTERS).flatMap(([letters, words]) =>
    words.map((word) => [word, letters] as const),
  ),
);
const isBesideLetters = trait(({ bare }) => OF_WORD.has(bare));

function namesIn(text: string, tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const add = (raw: string, lone: boolean) => {
    const word = wordOf(raw);
    if (canBeName(word) && (lone || !isHonorific(word))) names.add(raw);
  };
  const addAll = (run: string) => {
    for (const raw of run.split(/\s/)) {
      // "RD (32)": people are named by their initials in crime reports.
      if (isByInitials(raw)) names.add(raw);
      else add(raw, false);
    }
  };
  tokens.forEach(({ word, start }, at) => {
    // "Carlos Eduardo Mendes": an office in one word is none behind two words of a name.
    if (isSurnameToo(word) && at > 1) {
      const before = tokens.slice(at - 2, at);
      const isRun = [at - 1, at].every((behind) => gapBefore(text, tokens, behind) === ' ');
      if (isRun && before.every((one) => canBeName(one.word))) names.add(word.plain);
    }
    if (isCalling(word)) addAll(matchAt(CALLED, text, start)?.[1] ?? '');
    if (isCue(word)) {
      const name = matchAt(AFTER_CUE, text, start)?.[1];
      if (name) add(name, true);
      // "kata Lalu Muhamad Iqbal": what opens a sentence elsewhere is a name behind a cue.
      const opener = tokens[at + 1]?.word ?? NO_WORD;
      if (isNameToken(opener) && isNoName(opener) && isCapital(tokens[at + 2]?.word ?? NO_WORD))
        names.add(opener.raw);
    }
    if (isSpeechVerb(word)) {
      const before = tokens[at - 1];
      const subject = before && isBetween(before.word) ? tokens[at - 2] : before;
      const name =
        subject && isCapital(subject.word) ? matchAt(BEFORE_VERB, text, subject.start)?.[1] : null;
      if (name) add(name, true);
    } else if (isStrongTitle(word)) {
      if (isNamedAfterPeople(tokens[at - 1]?.word ?? NO_WORD)) return;
      for (const raw of (matchAt(TITLED, text, start)?.[1] ?? '').split(/\s/)) {
        const part = wordOf(raw);
        if (isOffice(part) || isBodyHead(part) || isPlaceHead(part)) break;
        add(raw, false);
      }
    }
  });
  for (const name of namedByOffice(text, tokens)) add(name, true);
  for (const { index } of matchesIn(AGE, text))
    addAll(BEFORE_AGE.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))?.[1] ?? '');
  return names;
}

/** "Camat Zulkarnaini", where "Camat Ranto Peureulak Zulkarnaini" stands too: what both end with is the name. */
function namedByOffice(text: string, tokens: readonly Token[]): string[] {
  const alone = new Set<string>();
  const last = new Set<string>();
  tokens.forEach(({ word }, at) => {
    if (!isCapital(word) || !isHeldOverPlace(word)) return;
    let end = at + 1;
    while (
      end - at <= LONGEST_OFFICE &&
      isCapital(tokens[end]?.word ?? NO_WORD) &&
      gapBefore(text, tokens, end) === ' ' &&
      !(end > at + 1 && tokens[end - 1]?.word.raw.endsWith('.'))
    )
      end += 1;
    const run = tokens.slice(at + 1, end).map((token) => token.word);
    const name = run.at(-1) ?? NO_WORD;
    if (run.some((one) => isPlaceHead(one) || isBodyHead(one) || isOffice(one))) return;
    if (run.length === 1) alone.add(name.plain);
    else if (placeLength(run, 0) === 0) last.add(name.plain);
  });
  return [...alone].filter((name) => last.has(name) && !isPlaceIn(text, name));
}

/** True for a word that the article uses as a place: "Bupati Tamiang" beside "Bupati Aceh Tamiang". */
const isPlaceIn = (text: string, name: string): boolean =>
  placeLength([wordOf(name)], 0) > 0 ||
  ['di', 'ke', 'warga', ...PLACE_HEADS].some((head) => text.includes(`${head} ${name}`));

const isHeldOverPlace = trait(({ raw }) => HELD_OVER_A_PLACE.test(raw));
/** Words of an office over a place with its place and holder, at the most. */
const LONGEST_OFFICE = 8;

const canBeName = trait(
  (word) =>
    isCapital(word) &&
    !isAbbreviation(word) &&
    !isBrand(word) &&
    !isNoName(word) &&
    !isOffice(word) &&
    !isBodyHead(word) &&
    !isPlaceHead(word) &&
    (!isOfficeWord(word) || isNameToken(word)) &&
    !isRank(word),
);

const isLink = trait(({ raw }) => /^(?:dan|untuk)$/.test(raw));

/** Words that follow a body rather than a person: "PT Sawit Lestari sebagai tersangka". */
const isSmallWord = trait(({ raw }) =>
  /^(?:sebagai|untuk|agar|karena|itu|tersebut|ini)$/.test(raw),
);

/** Words of a body's name, at the most. */
const LONGEST_BODY = 12;

/** Bodies in two words or more that no office precedes and no name ends. */
function bodiesIn(text: string, tokens: readonly Token[], names: ReadonlySet<string>): Set<string> {
  const bodies = new Set<string>();
  const isNext = (at: number) => gapBefore(text, tokens, at) === ' ';
  /** "PT Segara Boga (SB) Mustika Arya": short for it, so that it ends there. */
  const addAbbreviated = (at: number) => {
    let end = at + 1;
    while (end - at < LONGEST_BODY && isCapital(tokens[end]?.word ?? NO_WORD) && isNext(end))
      end += 1;
    const short = tokens[end]?.word ?? NO_WORD;
    if (end - at < 2 || gapBefore(text, tokens, end) !== ' (' || !isAbbreviation(short)) return;
    const run = tokens.slice(at, end).map(({ word }) => word);
    const letters = run.map(({ plain }) => plain[0]).join('');
    if (!letters.endsWith(short.plain)) return;
    bodies.add(plainTextOf(run));
    // "tulis BGN": and nobody's initials.
    bodies.add(short.plain);
  };
  tokens.forEach(({ word }, at) => {
    if (!isCapital(word) || !isBodyHead(word)) return;
    const before = tokens[at - 1]?.word ?? NO_WORD;
    addAbbreviated(at);
    // "Kabid Pemadam Kebakaran pada Satpol PP Tanah Datar Afrinaldi": of an office all the same.
    if (before.raw === 'pada' && isCapital(tokens[at - 2]?.word ?? NO_WORD)) return;
    const isBehind = isNext(at) && (isCapital(before) || isOffice(before) || isOfficeWord(before));
    let end = at + 1;
    for (
      let token = tokens[end];
      token && isNext(end) && end - at < LONGEST_BODY;
      token = tokens[end]
    ) {
      const linked = isLink(token.word) && isCapital(tokens[end + 1]?.word ?? NO_WORD);
      if (!linked && (!isCapital(token.word) || isRank(token.word) || isHonorific(token.word)))
        break;
      end += 1;
    }
    const run = tokens.slice(at, end).map((token) => token.word);
    const last = run.at(-1) ?? NO_WORD;
    // "Emiten PT Bank Segara Timur Tbk": whatever stands before it, such a name is whole.
    if (isBehind && !isListed(last)) return;
    // "RSUD Budi mengatakan": a name may be in it, unless what follows is no verb of a person.
    const mayBeName =
      !isListed(last) && run.slice(1).some((one) => isNameToken(one) || names.has(one.plain));
    if (
      run.length < 2 ||
      isLink(last) ||
      (mayBeName && !(isNext(end) && isSmallWord(tokens[end]?.word ?? NO_WORD)))
    )
      return;
    bodies.add(plainTextOf(run));
    // "PT Bank Segara Timur Tbk" is "Bank Segara Timur" where somebody directs it.
    const bare = run.slice(
      isCompanyForm(run[0] ?? NO_WORD) ? 1 : 0,
      isListed(last) ? -1 : run.length,
    );
    const isBody = bare.length > 1 && isBodyHead(bare[0] ?? NO_WORD);
    if (isBody && bare.length < run.length) bodies.add(plainTextOf(bare));
  });
  return bodies;
}

const isListed = trait(({ plain }) => plain === 'Tbk');

const holdsOffice = trait((word) => isOffice(word) && !ORDINARY_PEOPLE.test(word.bare));

function placesIn(text: string, tokens: readonly Token[], names: ReadonlySet<string>): Set<string> {
  const places = new Set<string>();
  const isName = (word: Word) => names.has(word.raw) || isNameToken(word);
  const add = (run: string, fathered: boolean, ofOffice: boolean) => {
    let words = wordsOf(run.trim());
    while (words[0] && isOfficeWord(words[0]) && !isPlaceWord(words[0])) words = words.slice(1);
    // "Stasiun Geofisika Kupang Margarita": a known place ends where the list says.
    const known = placeLength(words, 0);
    const after = words.slice(known);
    if (known > 0 && (after.length > 1 || after.some((one) => isName(one) || endsLikeName(one))))
      words = words.slice(0, known);
    // "Kepala Desa Kohod Arsin bin Sanip"
    if (fathered && words.length > 1) words = words.slice(0, -1);
    // "Wali Kota Ratnasari Kusumo": a name, no place.
    if (words.length > 1 && words[0] && isName(words[0]) && placeLength(words, 0) === 0) return;
    // A name may follow the place without a mark: "Kota Batuwangi Sri Handayani".
    const shortest = ofOffice ? 2 : 3;
    const cut =
      words.length < shortest
        ? -1
        : words.findIndex(
            (word, at) => at > 0 && (isName(word) || (ofOffice && endsLikeName(word))),
          );
    if (cut !== -1) words = words.slice(0, cut);
    const place = textOf(words);
    if (place === '' || names.has(place)) return;
    if (words.length === 1 && words[0] && (isPlaceWord(words[0]) || isOffice(words[0]))) return;
    places.add(place);
  };
  let readTo = 0;
  for (const [at, { word, start }] of tokens.entries()) {
    if (start < readTo) continue;
    const pattern = isBareHead(word)
      ? AFTER_HEAD
      : isBranch(word)
        ? AFTER_BRANCH
        : word.raw === 'di'
          ? AFTER_DI
          : null;
    const match = pattern && matchAt(pattern, text, start);
    if (!match) continue;
    const run = (match[1] ?? '').trim();
    const first = wordOf(run.split(' ', 1)[0] ?? '');
    if (pattern !== AFTER_DI) readTo = start + match[0].length;
    else if (isBodyHead(first) || isPlaceHead(first)) continue;
    const end = start + match[0].length;
    // "Kepala Desa Lembah Sari Murtini", but "warga Desa Lembah Sari": behind an office a name may follow the place.
    const isOffices = pattern === AFTER_HEAD && holdsOffice(tokens[at - 1]?.word ?? NO_WORD);
    add(run, FATHERED.test(text.slice(end, end + ' binti '.length)), isOffices);
  }
  // Of "Batuwangi" and "Batuwangi Fajar" the shorter is the place.
  for (const place of [...places])
    for (const shorter of places)
      if (
        place !== shorter &&
        place.startsWith(`${shorter} `) &&
        !isPlaceWord(wordOf(place.split(' ').at(-1) ?? ''))
      )
        places.delete(place);
  return places;
}
