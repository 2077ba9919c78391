import { EMPTY_WORDS } from '../../src/wording/content-words.ts';
import { wordsOfText } from '../../src/wording/words.ts';
import { isBodyHead, isNamedAfterPeople, isOfficeWord, placeLength } from '../extract/lexicon.ts';
import { wordOf } from '../extract/word.ts';
import { NATIONAL } from '../lang/id/bodies.ts';
import { MONTHS, WEEKDAYS } from '../lang/id/calendar.ts';
import {
  NAMESAKE_BEFORE,
  PRIVATE_BEFORE,
  PUBLIC_CALLING,
  RANK,
  THING_BEFORE,
} from '../lang/id/giveaways.ts';
import { NAME_TOKENS } from '../lang/id/names.ts';
import { OFFICE_HEADS } from '../lang/id/offices.ts';
import {
  BODY_ENDS,
  HEADS_OF_PEOPLE,
  KIN_TITLES,
  KNOWN_SHORT,
  NAMELESS_HEADS,
  NOBODYS_NAME,
  ROLE_BEFORE,
  WIDE_PLACES,
} from '../lang/id/protected.ts';
import { SEATS } from '../lang/id/seats.ts';
import { NO_NAMES } from '../lang/id/sentence-starts.ts';
import { QUOTE_CUES, SPEECH_VERBS } from '../lang/id/speech.ts';
import { NEAR_OFFICES, PRIVATE_PEOPLE } from '../lang/id/standing.ts';
import { DEGREES, HONORIFICS } from '../lang/id/titles.ts';
import { officeAt } from './calling.ts';
import { isCommonWord } from './common-word.ts';
import { holdsOffice } from './figure.ts';
import {
  type Cleared,
  inBrackets,
  institutionsIn,
  MASKS,
  maskOf,
  withoutPlaces,
} from './telltale.ts';

/** A text in which nobody can be recognised, and how much had to be taken out for it. */
export interface Hidden {
  text: string;
  /** How many names, places and contacts were replaced. */
  count: number;
}

/**
 * Whom to hide: `all` who are not known to be public figures, with their places; all that are `named`, while
 * places stay; or only those who are `told` to be private: by their age, as kin, as somebody in a case.
 */
export type Whom = 'all' | 'named' | 'told';

/** Replaces in any words of one article what would let somebody be recognised. */
export interface Hide {
  (words: string, whom?: Whom): Hidden;
  /** Whether a headline or an address holds the name of somebody whom the article names and who is hidden. */
  isNamed(words: string, whom?: Whom): boolean;
}

/** Who is named in an article, as far as it is known before its words are looked at. */
export interface Known {
  title?: string | undefined;
  text: string;
  /** Full names that may be shown: of officials, experts, spokespeople. */
  publicNames: readonly string[];
  /** Full names that must not be shown, and what is written in their place. */
  privateNames: readonly { name: string; role?: string | undefined }[];
  /** `shown` where only names are to go: the villages and schools in "warga Desa Sukamaju" stay. */
  places?: 'hidden' | 'shown';
  /** The offices of public figures, in which "WH" is short for a service. */
  offices?: readonly string[];
  /** Nobody was recognised who must be protected: "di Sentani" is taken for a place. */
  isNear?: boolean;
}

/**
 * What hides people in the words of one article about a protected subject. Every name in capitals is
 * replaced by a role in brackets that is not known to be a public figure's, a body's, a region's or a
 * common word's: what it cannot tell it hides. So are schools, villages, addresses and businesses.
 */
export function hiderOf(known: Known): Hide {
  const { title = '', text, publicNames, privateNames, places = 'hidden', isNear = false } = known;
  const { offices = [] } = known;
  const vocabulary = new Set(text.match(/(?<![\p{L}\p{N}’'-])\p{Ll}+/gu) ?? []);
  const shown = new Set(publicNames.map((name) => wordsOfText(name).join(' ')));
  const shownTokens = new Set([...shown].flatMap((name) => name.split(' ')));
  const article: Article = {
    vocabulary,
    isSmall: isInSmallLetters(text),
    shown,
    shownTokens,
    secret: new Set(),
    titled: new Set(),
    places,
    isNear,
    shortened: new Set(offices.flatMap(shortIn)),
    suspect: new Set(),
    initials: shortForHomes(text),
    explained: explainedIn(text),
    institutions:
      places === 'hidden' ? institutionsIn(`${title}\n${text}`, shownTokens) : new Map(),
    roles: new Map(),
  };
  for (const { name, role } of privateNames) {
    for (const token of wordsOfText(name)) {
      // What the reader took for a name and the article also writes in lower case may be a word.
      if (token.length < 2 || NOBODYS_NAME.has(token)) continue;
      if (vocabulary.has(token) && !NAME_TOKENS.has(token)) continue;
      article.secret.add(token);
      if (role) article.roles.set(token, role);
    }
  }
  learn(article, text);
  learnFromHeadline(article, title);
  showNicknames(article, text);
  const isPlace = (word: string) => article.roles.get(word) === 'tempat';
  const placed: Article = {
    ...article,
    places: 'shown',
    secret: new Set([...article.secret].filter((word) => !isPlace(word))),
    suspect: new Set([...article.suspect, ...article.titled]),
  };
  for (const word of article.titled) article.secret.add(word);
  const hide = (words: string, whom: Whom = 'all') =>
    hidden(whom === 'all' ? article : placed, words, whom);
  const isNamed = (words: string, whom: Whom = 'all') =>
    wordsOfText(words).some((word) =>
      whom === 'told' ? isToldHere(article, word) : isNameHere(article, word),
    );
  return Object.assign(hide, { isNamed });
}

/** What is short for a thing in an office: "WH", and "KND" of "Komisioner Komisi Nasional Disabilitas". */
function shortIn(office: string): string[] {
  const words = office.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const bodies = words.flatMap((word, at) =>
    isBodyHead(wordOf(word)) && !OF_HOMES.test(word.toLowerCase())
      ? [startsOf(words.slice(at))]
      : [],
  );
  return [
    ...(office.match(/(?<![\p{L}])\p{Lu}{2,6}(?![\p{L}])/gu) ?? []),
    ...bodies.filter(({ length }) => length > 2),
  ];
}

/** "kata Fathur", "Willi, sapaan akrabnya": who speaks, or is called so. */
const NICKNAME = new RegExp(
  `(?<![\\p{L}])(?:[Mm]enurut|${[...QUOTE_CUES, ...SPEECH_VERBS].join('|')})\\s+(?<cued>\\p{Lu}\\p{Ll}{3,})(?![\\p{L}]|\\s+\\p{Lu})|(?<![\\p{L}])(?<called>\\p{Lu}\\p{Ll}{3,}),\\s+(?:sapaan|panggilan)(?![\\p{L}])`,
  'gu',
);

/** Shows the beginning of a public figure's name where they speak under it, and nobody is called so who is hidden. */
function showNicknames({ shown, shownTokens, secret, titled, suspect }: Article, text: string) {
  for (const { groups } of text.matchAll(NICKNAME)) {
    const short = (groups?.['cued'] ?? groups?.['called'] ?? '').toLowerCase();
    const isShort = [...shownTokens].some((name) => name !== short && name.startsWith(short));
    if (!isShort || secret.has(short) || titled.has(short)) continue;
    shown.add(short);
    shownTokens.add(short);
    suspect.delete(short);
  }
}

/** Whether a word of a headline or an address is the name of somebody who is told to be private. */
const isToldHere = ({ secret, shownTokens, vocabulary }: Article, word: string): boolean =>
  word.length > 2 && secret.has(word) && !shownTokens.has(word) && !vocabulary.has(word);

/** Whether a word of a headline or an address is a name that the article hides, though it be in small letters. */
const isNameHere = ({ secret, suspect, shownTokens, vocabulary }: Article, word: string): boolean =>
  word.length > 2 &&
  !shownTokens.has(word) &&
  (secret.has(word) ||
    ((suspect.has(word) || NAME_TOKENS.has(word)) && !vocabulary.has(word) && !isCommonWord(word)));

/** Of texts in ordinary spelling a sixth of all words have a capital; of those of which hardly one has, names have none. */
const FEWEST_CAPITALS = 0.02;

function isInSmallLetters(text: string): boolean {
  const words = text.match(/(?<![\p{L}\p{N}])\p{L}[\p{L}’'-]*/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 0 && capitals.length / words.length < FEWEST_CAPITALS;
}

/** What an article as a whole tells about the names in it; tokens in lower case. */
interface Article {
  /** Words that it writes in lower case: no names, or names that are words too. */
  vocabulary: ReadonlySet<string>;
  /** It is written in small letters throughout, names as well. */
  isSmall: boolean;
  /** Full names that may be shown, and their tokens. */
  shown: Set<string>;
  shownTokens: Set<string>;
  /** Tokens of those who are named with an age, as kin, as a victim. */
  secret: Set<string>;
  /** Tokens of those who are called Pak, Bu, Mbah. */
  titled: Set<string>;
  /** What is short for a thing in the offices of public figures. */
  shortened: ReadonlySet<string>;
  /** Tokens in capitals inside sentences of which nothing is known. */
  suspect: Set<string>;
  /** Initials of children, and what is short for a school or home. */
  initials: Set<string>;
  /** Abbreviations that it explains: "harga eceran tertinggi (HET)". */
  explained: ReadonlySet<string>;
  /** Where somebody in it studies or works. */
  institutions: ReadonlyMap<string, string>;
  places: 'hidden' | 'shown';
  isNear: boolean;
  /** What those were called who are hidden. */
  roles: Map<string, string>;
}

/** A word of a text with its place. */
interface Token {
  text: string;
  /** In lower case, without marks. */
  bare: string;
  start: number;
  end: number;
}

/** Words in capitals that follow one another. */
interface Run {
  tokens: Token[];
  /** The three words before it in lower case. */
  before: string;
  /** "Kelurahan Caturtunggal" of "Kelurahan Caturtunggal dan Condongcatur". */
  joinedTo?: Run | undefined;
  /** Stands where any word has a capital. */
  opens: boolean;
}

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?\.?/gu;
const PARTICLE = /^(?:bin|binti|alias|al|el|van|de|der|br|boru)$/i;

/** No name or office is longer; a headline in capitals is taken in pieces, so that its cost is bounded. */
const LONGEST_RUN = 24;

/** Ends a sentence or opens a quotation: what stands before it says nothing of what follows. */
const BREAK = /[.!?…\n"“]/;

/** The runs of capitals in a text. */
function runsOf(text: string): Run[] {
  const masked = text.replace(MASKS, (mask) => '·'.repeat(mask.length));
  const tokens = [...masked.matchAll(TOKEN)].map(({ 0: word, index }): Token => {
    const plain = word.replace(/\.$/, '');
    return {
      text: plain,
      bare: plain
        .normalize('NFKD')
        .replace(/[\p{M}'’.]/gu, '')
        .toLowerCase(),
      start: index,
      end: index + plain.length,
    };
  });
  const runs: Run[] = [];
  let run: Run | undefined;
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1];
    const gap = previous ? masked.slice(previous.end, token.start) : '\n';
    const next = tokens[at + 1];
    const capital = /^\p{Lu}/u.test(token.text);
    const joins =
      run !== undefined && (/^[ \u00A0]$/.test(gap) || (gap === '. ' && isShort(previous)));
    const bridges =
      PARTICLE.test(token.text) && next !== undefined && /^\p{Lu}/u.test(next.text) && joins;
    if (!capital && !bridges) {
      run = undefined;
      continue;
    }
    if (run && joins && run.tokens.length < LONGEST_RUN) {
      run.tokens.push(token);
      continue;
    }
    const last = runs.at(-1);
    const between = last ? masked.slice(last.tokens.at(-1)?.end, token.start) : '';
    run = {
      tokens: [token],
      before: beforeOf(masked, tokens, at),
      joinedTo: /^(?:,? dan |, )$/.test(between) ? last : undefined,
      opens: !previous || (/[.!?…:\n"“‘([\]–—-]/.test(gap) && !(gap === '. ' && isShort(previous))),
    };
    runs.push(run);
  }
  return runs;
}

/** The three words before a token, as far back as the sentence goes. */
function beforeOf(text: string, tokens: readonly Token[], at: number): string {
  const words: string[] = [];
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const [word, next] = [tokens[back], tokens[back + 1]] as [Token, Token];
    const gap = text.slice(word.end, next.start);
    if (BREAK.test(gap) && !(gap === '. ' && isShort(word))) break;
    words.unshift(word.bare);
  }
  return words.join(' ');
}

/** "H.", "dr.", "AKP.", an initial: the full stop does not end a sentence. */
const isShort = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^\p{Lu}$/u.test(token.text) ||
    /^(?:hj|kh|drs?|dra|drg|ir|prof|alm|ust|pdt|tgk|moh|muh|abd|st|sdr|ny|tn|bpk)$/.test(
      token.bare,
    ) ||
    DEGREES.has(token.bare));

/** Heads of places that stay where only names are hidden. */
const NEAR_HEAD =
  /^(?:desa|kelurahan|kalurahan|dusun|kampung|kp|nagari|gampong|banjar|lingkungan|jalan|jl|gang|perumahan|kompleks|rt|rw|sd|sdn|smp|smpn|sma|sman|smk|smkn|sekolah|pesantren|pasar|toko|warung|masjid)$/;

const WIDE = new Set(WIDE_PLACES.map((head) => head.toLowerCase().replace('.', '')));
const OFFICE_WORDS = new Set(OFFICE_HEADS);
/** Words of saying that people also bear as names. */
const CUES_AND_NAMES = /^(?:bela|puji)$/;
const CUES = new Set([...QUOTE_CUES, ...SPEECH_VERBS].filter((cue) => !CUES_AND_NAMES.test(cue)));

/** A word that is nobody's name, as far as lists and the article's own spelling tell. */
function isCommon(article: Article, { text, bare }: Token): boolean {
  if (bare.length < 2 || /^(?:rp)?\d/.test(bare)) return true;
  // "Januari-Oktober", "Senin-Jumat"
  if (bare.split('-').every((part) => part in MONTHS || part in WEEKDAYS)) return true;
  if (NAME_TOKENS.has(bare)) return false;
  return (
    NOBODYS_NAME.has(bare) ||
    article.explained.has(text) ||
    NO_NAMES.has(bare) ||
    EMPTY_WORDS.has(bare) ||
    CUES.has(bare) ||
    DEGREES.has(bare) ||
    OFFICE_WORDS.has(bare) ||
    isOfficeWord(wordOf(bare)) ||
    article.vocabulary.has(bare) ||
    isShortForThing(article, { text, bare }) ||
    isCode(article, text)
  );
}

/** "SPHP", "P2P", "SP2D": consonants alone or with figures, which initials of a name rarely are. */
const isCode = (article: Article, text: string): boolean =>
  !article.initials.has(text) &&
  (/^[BCDFGHJ-NP-TV-Z]{4,}$/.test(text) || /^\p{Lu}{1,5}\d[\p{Lu}\d]*$/u.test(text));

/** An abbreviation in brackets behind what may be its words. */
const IN_BRACKETS = /(?<words>(?:[\p{L}’'-]+\s+){2,8})\((?<short>\p{Lu}[\p{L}\d]{1,9})\)/gu;

/**
 * The abbreviations that a text explains by common words. "Muhammad Fikri Rizky (MFR)" explains initials, and
 * is none of them.
 */
function explainedIn(text: string): Set<string> {
  const explained = new Set<string>();
  for (const { groups } of text.matchAll(IN_BRACKETS)) {
    const { words = '', short = '' } = groups ?? {};
    const all = words.trim().split(/\s+/);
    const isExplained = all.some((_, from) => isShortOf(short.toLowerCase(), all.slice(from)));
    if (isExplained && !NAME_TOKENS.has(short.toLowerCase())) explained.add(short);
  }
  return explained;
}

/** What is short for a school, a home or a house of prayer tells as much as its name. */
const OF_HOMES =
  /^(?:universitas|institut|politeknik|akademi|sekolah|madrasah|yayasan|pondok|pesantren|panti|asrama|klinik|hotel|koperasi|klub|sanggar|gereja|masjid|desa|kampung)$/;

/** Abbreviations that a text explains by the name of such a place: "Sekolah Tunas Harapan Rakyat (STHR)". */
function shortForHomes(text: string): Set<string> {
  const found = [...text.matchAll(IN_BRACKETS)].flatMap(({ groups }) => {
    const { words = '', short = '' } = groups ?? {};
    const all = words.trim().split(/\s+/);
    const isHome = all.some((word, at) => {
      const rest = all.slice(at);
      return (
        OF_HOMES.test(word.toLowerCase()) &&
        !/^(?:univ|inst|pol|akad)/i.test(word) &&
        // "sekolah sepak bola (SSB)": a kind, and the name of none.
        rest.some((one) => /^\p{Lu}/u.test(one)) &&
        startsOf(rest).toLowerCase() === short.toLowerCase()
      );
    });
    return isHome ? [short] : [];
  });
  return new Set(found);
}

const startsOf = (words: readonly string[]): string => words.map(([first = '']) => first).join('');

/** Whether all these words are common ones, and a word is made of their beginnings, in order. */
function isShortOf(short: string, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  let at = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (OF_HOMES.test(lower)) return false;
    if (NAME_TOKENS.has(lower) || !(isCommonWord(lower) || isBodyHead(wordOf(word)))) return false;
    if (/^(?:dan|di|dari|untuk|yang|ke)$/.test(lower) && lower[0] !== short[at]) continue;
    if (lower[0] !== short[at]) return false;
    for (const letter of lower) if (letter === short[at]) at += 1;
  }
  return at >= short.length;
}

/**
 * "PPA", "LPKS", "SMP": short and in capitals throughout. Where somebody is protected only what is known to
 * be short for a thing is: "MFR" may be a child's initials.
 */
function isShortForThing(article: Article, token: Pick<Token, 'text' | 'bare'>): boolean {
  // "TPS-nya" is short as "TPS" is.
  const [text, bare] = [token.text, token.bare].map((word) => word.replace(/-nya$/, '')) as [
    string,
    string,
  ];
  if (!/^[\p{Lu}\d]{2,6}$/u.test(text) || article.initials.has(text)) return false;
  if (article.places === 'shown' || article.shortened.has(text)) return true;
  if (article.explained.has(text)) return true;
  return (
    KNOWN_SHORT.has(bare) || isBodyHead(wordOf(text)) || isCommonWord(bare, article.vocabulary)
  );
}

/** The tokens of a run that are somebody's name and may not be shown, from the first to the last. */
function nameIn(article: Article, run: Run, learning: boolean): Token[] {
  const { tokens, before } = run;
  const isPrivate = PRIVATE_BEFORE.test(before);
  if (!isPrivate && isTitleOfLaw(article, run)) return [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const rest = tokens.slice(at);
    const words = rest.map(({ text }) => text).join(' ');
    const isSecret = article.secret.has(token.bare);
    if (!isSecret && BODY_ENDS.some(([one, two]) => token.bare === one && rest[1]?.bare === two)) {
      at += 2;
      continue;
    }
    const known = shownLength(article, rest);
    if (known > 0) {
      at += known;
      continue;
    }
    // "Prof. Apolonia Ga", "H. Ilham Rosyid": the title of somebody who is shown; "Bu Ratna" may be another.
    const least = article.isNear ? 1 : 2;
    const titled = isTitle(token) ? withoutTitles(rest) : [];
    const isShown =
      shownLength(article, titled) >= least ||
      holdsOffice(titled.map(({ text }) => text).join(' '));
    if (!isPrivate && isShown) {
      at += 1;
      continue;
    }
    if (!isPrivate && (holdsOffice(words) || RANK.test(token.bare))) {
      if (learning) show(article, rest);
      return [];
    }
    if (isSecret && (at > 0 || tokens.length === 1)) return from(article, tokens, token);
    if (article.places === 'shown' && (NEAR_HEAD.test(token.bare) || isPlaceToo(run))) return [];
    // "si Imam": an office that people bear as a name.
    if ((isPrivate || isSecret) && NAME_TOKENS.has(token.bare)) return from(article, tokens, token);
    if (NEAR_OFFICES.test(words) || PRIVATE_PEOPLE.test(words) || KIN_TITLES.has(token.bare)) {
      at += 1;
      // "Anak Sungai Tuntang" is a river.
      if (NAMELESS_HEADS.has(tokens[at]?.bare ?? '')) continue;
      // "Kelian Banjar I Ketut Merta", "Mbah Wagiyo": what follows is that person's name.
      const name = tokens
        .slice(at)
        .filter(
          (one) =>
            !isCommonAfterTitle(article, one) &&
            !isOfficeAlone(one) &&
            !(OF_A_THING.test(token.bare) && isCommonWord(one.bare)),
        );
      if (name.length > 0) return from(article, tokens, name[0] as Token);
      continue;
    }
    if (
      NAMELESS_HEADS.has(token.bare) ||
      isBodyHead(wordOf(token.text)) ||
      LAW_SHORT.test(token.bare)
    ) {
      // "Polres Bima", "Undang-Undang Perlindungan Anak": the rest is the name of no person.
      const stranger = strangerIn(article, rest);
      return stranger ? from(article, tokens, stranger) : [];
    }
    if (WIDE.has(token.bare)) return [];
    const place = isSecret ? 0 : placeLength(rest.map(asPrinted), 0) || seatLength(run, at);
    // "anak Sulawesi Tengah": a region of several words is nobody's name.
    if (place > 1 || (place > 0 && (!isPrivate || /(?:^|\s)warga$/.test(before)))) {
      at += place;
      continue;
    }
    if (isSecret || isName(article, run, at, isPrivate)) return from(article, tokens, token);
    at += 1;
  }
  return [];
}

/** "Condongcatur" of "Kelurahan Caturtunggal dan Condongcatur". */
const isPlaceToo = ({ joinedTo }: Run): boolean =>
  joinedTo !== undefined &&
  (NEAR_HEAD.test(joinedTo.tokens[0]?.bare ?? '') || isPlaceToo(joinedTo));

/**
 * The first word of a person's name behind that of a body: "Kementerian Luar Negeri Arya Daru", but not
 * "Polres Bima", nor a hospital that bears a name.
 */
function strangerIn(article: Article, run: readonly Token[]): Token | undefined {
  const [head, own] = run;
  if (isNamedAfterPeople(wordOf(head?.text ?? ''))) return undefined;
  // "Rumah Dewi", "Kasus Rotua"
  const isOwn =
    own !== undefined &&
    HEADS_OF_PEOPLE.has(head?.bare ?? '') &&
    !article.shownTokens.has(own.bare) &&
    (article.secret.has(own.bare) ||
      (NAME_TOKENS.has(own.bare) && placeLength([asPrinted(own)], 0) === 0));
  if (isOwn) return own;
  // What follows a body of the whole country is no place: two words on no list are somebody.
  const isUnlisted = (token: Token | undefined): boolean =>
    token !== undefined &&
    !isCommon(article, token) &&
    !isCommonWord(token.bare, article.vocabulary) &&
    !article.shownTokens.has(token.bare) &&
    !isBodyHead(wordOf(token.text)) &&
    placeLength([asPrinted(token)], 0) === 0;
  const isNational = /^kementerian$/.test(head?.bare ?? '') || NATIONAL.test(head?.text ?? '');
  const unlisted = isNational
    ? run.find((token, at) => at > 0 && isUnlisted(token) && isUnlisted(run[at + 1]))
    : undefined;
  if (unlisted) return unlisted;
  return run.find((token, at) => {
    if (at < 1 || !NAME_TOKENS.has(token.bare) || article.shownTokens.has(token.bare)) return false;
    const next = run[at + 1];
    const isSecret = at > 1 && article.secret.has(token.bare);
    return (
      isSecret || (next !== undefined && NAME_TOKENS.has(next.bare) && !isCommon(article, next))
    );
  });
}

const SEAT_NAMES: ReadonlySet<string> = new Set(SEATS);

/** How many tokens are a town "di Kayuagung": somebody may bear its name where no such word stands before. */
function seatLength({ tokens, before }: Run, at: number): number {
  if (at > 0 || !PLACED.test(before)) return 0;
  return (
    [2, 1].find((length) =>
      SEAT_NAMES.has(
        tokens
          .slice(0, length)
          .map(({ bare }) => bare)
          .join(' '),
      ),
    ) ?? 0
  );
}

/** "BONDOWOSO" in a dateline is Bondowoso. */
const asPrinted = ({ text }: Token) =>
  wordOf(/^\p{Lu}{4,}$/u.test(text) ? `${text[0]}${text.slice(1).toLowerCase()}` : text);

const LATE = /^(?:almarhum(?:ah)?|alm|mendiang)$/;

const isTitle = ({ bare }: Token): boolean =>
  !LATE.test(bare) && (KIN_TITLES.has(bare) || HONORIFICS.has(bare) || DEGREES.has(bare));

function withoutTitles(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((token) => !isTitle(token));
  return first === -1 ? [] : tokens.slice(first);
}

/**
 * The tokens from the first on. Where an officer with a rank or the full name of somebody who is shown ends the
 * run, only what stands before it, which then is the end of their office: "Kewilayahan Satriyo Widjanarka".
 */
function from(article: Article, tokens: readonly Token[], first: Token): Token[] {
  const name = tokens.slice(tokens.indexOf(first));
  const shown = name.findIndex(({ bare }, at) => {
    const rest = name.slice(at);
    return RANK.test(bare) || (rest.length > 1 && shownLength(article, rest) === rest.length);
  });
  const before = name.slice(0, Math.max(0, shown));
  const isOffice =
    shown > 0 &&
    before.every(({ bare }) => !NAME_TOKENS.has(bare) && !article.secret.has(bare) && !isKin(bare));
  return isOffice ? before : name;
}

const isKin = (bare: string): boolean => KIN_TITLES.has(bare) || PRIVATE_BEFORE.test(bare);

/** Whose thing may follow as well as their name: "Kuasa Pemilik Modal", "Penerima Bantuan". */
const OF_A_THING =
  /^(?:pemilik|penerima|pengguna|peserta|pelanggan|pemegang|penyandang|pekerja|pegawai|karyawan)$/;

/** "Kades" of "Pak Kades": an office that is nobody's name. */
const isOfficeAlone = ({ bare }: Token): boolean =>
  OFFICE_WORDS.has(bare) || isOfficeWord(wordOf(bare));

/** Statutes and orders by their short names: "Permendagri Nomor 4", "PKPU 7/2022", "Inpres 9/2025". */
const LAW_SHORT = /^(?:(?:permen|kepmen|perdir|kepdir)\p{L}+|keppres|inpres|qanun|pkpu|pojk|pmk)$/u;

/** "Undang-Undang Nomor 17 Tahun 2008 tentang Pelayaran", "… tentang Pelindungan Data Pribadi". */
const isTitleOfLaw = (article: Article, { before, tokens }: Run): boolean =>
  /\d (?:yang )?(?:tentang|mengenai)$/.test(before) &&
  !tokens.some(({ bare }) => NAME_TOKENS.has(bare) || article.secret.has(bare));

const PLACED = /(?:^|\s)(?:arah|menuju|jurusan|di|ke|dari|asal)$/;
const TOWARDS = /(?:^|\s)(?:arah|menuju|jurusan)$/;

/** Whether the word at `at` of a run is to be taken for a name. */
function isName(article: Article, run: Run, at: number, isPrivate: boolean): boolean {
  const token = run.tokens[at] as Token;
  if (article.shownTokens.has(token.bare)) return false;
  if (article.initials.has(token.text)) return true;
  // "dari arah Ciawi": where traffic comes from is a place.
  const towards = article.isNear ? PLACED : TOWARDS;
  if (towards.test(run.before) && !article.secret.has(token.bare) && !NAME_TOKENS.has(token.bare))
    return false;
  if (isPrivate && at === 0) return !isCommonAfterTitle(article, token);
  if (isCommon(article, token)) return false;
  const isThing = THING_BEFORE.test(run.before) || NAMESAKE_BEFORE.test(run.before);
  if (isThing && !article.secret.has(token.bare) && !article.suspect.has(token.bare)) return false;
  if (isOfThing(article, run, at)) return false;
  if (at > 0 || !run.opens) return true;
  // At the beginning of a sentence every word has a capital.
  const next = run.tokens[1];
  if (SMALL_WORD.test(token.text) && !next) {
    return NAME_TOKENS.has(token.bare) || article.suspect.has(token.bare);
  }
  return (
    (NAME_TOKENS.has(token.bare) && !article.vocabulary.has(token.bare)) ||
    article.suspect.has(token.bare) ||
    (next !== undefined &&
      !isCommon(article, next) &&
      !article.shownTokens.has(next.bare) &&
      !(
        isCommonWord(token.bare, article.vocabulary) &&
        (isBodyHead(wordOf(next.text)) || article.initials.has(next.text))
      )) ||
    !isCommonWord(token.bare, article.vocabulary) ||
    isPieceOfSecret(article, token.bare)
  );
}

/** A particle rather than a name: "So", "Ya"; but not "RA". */
const SMALL_WORD = /^\p{Lu}\p{Ll}$/u;

/** What stands behind another word as nobody's name. */
const OF_FIXED: readonly (readonly [before: string, word: RegExp])[] = [
  ['yang', /^(?:mulia|terhormat|maha|esa)$/],
  ['idul', /^(?:fitri|adha)$/],
  ['puji', /^tuhan$/],
];

/** What a verb is made of when it is the name of a matter: "Pemungutan", "Keimigrasian". */
const OF_A_MATTER = /^(?:pe|ke)\p{L}{4,}an$/u;

/**
 * "Pemungutan Suara Ulang", "APBD Perubahan", "Idul Fitri": a word in a run of common ones of which another is
 * the name of a matter, or short for one. Behind "di" or "dari" it may be a village.
 */
function isOfThing(article: Article, { tokens, before, opens }: Run, at: number): boolean {
  const { bare } = tokens[at] as Token;
  const previous = tokens[at - 1]?.bare ?? '';
  if (OF_A_THING.test(previous) && !NAME_TOKENS.has(bare) && isCommonWord(bare)) return true;
  if (OF_FIXED.some(([one, other]) => one === previous && other.test(bare))) return true;
  if (PLACED.test(before) || (opens && tokens.length < 2)) return false;
  const isThing = (token: Token) =>
    OF_A_MATTER.test(token.bare) || isCode(article, token.text) || isShortForThing(article, token);
  return (
    tokens.every(
      (token) =>
        !NAME_TOKENS.has(token.bare) &&
        !article.secret.has(token.bare) &&
        (isCommon(article, token) || isCommonWord(token.bare)),
    ) && tokens.some(isThing)
  );
}

/** Shorter ones are pieces of anything. */
const SHORTEST_PIECE = 4;

/** "Syila" of "Arsyila", though it be a word too. */
const isPieceOfSecret = ({ secret }: Article, word: string): boolean =>
  word.length >= SHORTEST_PIECE &&
  !NO_NAMES.has(word) &&
  [...secret].some((name) => name !== word && (name.startsWith(word) || name.endsWith(word)));

/** After "korban", "Bu" or "Mbah" a word in capitals is a name, though it be a word or place too. */
function isCommonAfterTitle(article: Article, token: Token): boolean {
  if (NAME_TOKENS.has(token.bare)) return false;
  return (
    /^(?:rt|rw|desa|dusun|korban|pelaku|dan|di|yang|adat|\d+)$/.test(token.bare) ||
    NO_NAMES.has(token.bare) ||
    EMPTY_WORDS.has(token.bare) ||
    article.shownTokens.has(token.bare) ||
    isShortForThing(article, token) ||
    MONTHS[token.bare] !== undefined ||
    WEEKDAYS[token.bare] !== undefined
  );
}

/** How many tokens are the name of somebody who may be shown; a name in common with a hidden one is not. */
function shownLength(article: Article, tokens: readonly Token[]): number {
  for (let length = tokens.length; length > 1; length -= 1) {
    const name = tokens.slice(0, length).map(({ bare }) => bare);
    if (name.every((word) => article.shownTokens.has(word)) && isPartOfShown(article, name)) {
      return length;
    }
  }
  const [first] = tokens;
  return first && article.shownTokens.has(first.bare) && !article.secret.has(first.bare) ? 1 : 0;
}

const isPartOfShown = ({ shown }: Article, name: readonly string[]): boolean =>
  [...shown].some((full) => ` ${full} `.includes(` ${name.join(' ')} `));

function show(article: Article, tokens: readonly Token[]): void {
  const name = tokens.map(({ bare }) => bare).filter((word) => word.length > 1);
  const people = name.filter((word) => NAME_TOKENS.has(word));
  if (people.length === 0) return;
  article.shown.add(name.join(' '));
  for (const word of people) article.shownTokens.add(word);
}

const clearedOf = ({ places, institutions }: Article, text: string): Cleared =>
  places === 'hidden' ? withoutPlaces(text, institutions) : { text, names: [], initials: [] };

/** "Dewi Lestari (14)", "Raihan alias Ehan, 11 tahun" */
const AGE_AFTER =
  /^\s*(?:\(\d{1,2}(?:\s*(?:tahun|th|thn))?\)|,\s*\d{1,2}\s*(?:tahun|th|thn)(?![\p{L}]))/u;

/** "berinisial THR": initials, though as letters they be short for a thing. */
const CALLED_BY_INITIALS = /(?<![\p{L}])(?:ber)?inisial\s+(?<initials>\p{Lu}{2,4})(?![\p{L}])/giu;

/** Notes who is named in the article: officers first, so that their names are not taken for others'. */
function learn(article: Article, text: string): void {
  const { text: cleared, names, initials } = clearedOf(article, text);
  for (const { groups } of text.matchAll(CALLED_BY_INITIALS))
    article.initials.add(groups?.['initials'] ?? '');
  for (const of of initials) article.initials.add(of.replaceAll('.', ''));
  for (const word of names.flatMap((name) => name.split(/\s+/))) {
    const plain = word.replace(/[.,;]+$/, '');
    const bare = wordsOfText(plain).join('');
    const isRegion = placeLength([wordOf(plain)], 0) > 0;
    if (
      bare.length > 2 &&
      !/^\d/.test(bare) &&
      !isRegion &&
      !NOBODYS_NAME.has(bare) &&
      !article.vocabulary.has(bare)
    ) {
      article.secret.add(bare);
      article.roles.set(bare, 'tempat');
    }
  }
  const runs = runsOf(cleared);
  for (const run of runs) nameIn(article, run, true);
  for (const run of article.isNear ? runs : []) showColleague(article, run, cleared);
  for (const run of runs) {
    const isPrivate = PRIVATE_BEFORE.test(run.before);
    const isAged = AGE_AFTER.test(cleared.slice(run.tokens.at(-1)?.end));
    const [first] = run.tokens;
    const titled = first !== undefined && KIN_TITLES.has(first.bare) && run.tokens.length > 1;
    if (isAged || /(?:^|\s)(?:korban|pelaku|tersangka|terdakwa|bernama)$/.test(run.before)) {
      // Though it be a place, or a name that somebody has who may be shown.
      for (const { bare } of unshown(article, run.tokens)) article.secret.add(bare);
    }
    const name = nameIn(article, run, false);
    if (name.length === 0) continue;
    for (const token of name) {
      if (token.bare.length < 3 || isCommonAfterTitle(article, token)) continue;
      if (KIN_TITLES.has(token.bare) && token === name[0] && name.length > 1) continue;
      if (isPrivate || isAged) article.secret.add(token.bare);
      else if (titled) article.titled.add(token.bare);
      else if (!run.opens || name.length > 1) article.suspect.add(token.bare);
      const role = roleBefore(run.before);
      if (role) article.roles.set(token.bare, role);
    }
    noteInitials(article, name);
  }
}

/** "FML" of Fransiskus Mbeo Laka, who is hidden. */
function noteInitials(article: Article, name: readonly Token[]): void {
  const alias = name.findIndex(({ bare }) => /^(?:alias|al)$/.test(bare));
  const full = alias === -1 ? name : name.slice(0, alias);
  const words = full.filter(({ bare }) => !PARTICLE.test(bare));
  const initials = startsOf(words.map(({ text }) => text));
  if (initials.length < 3 || initials.length > 4 || KNOWN_SHORT.has(initials.toLowerCase())) return;
  article.initials.add(initials);
  article.suspect.add(initials.toLowerCase());
}

/** "Pak Susmiarto, sekda kita", "Bu Ratna dari Bappeda": an office or body behind a name. */
const OFFICE_BEHIND =
  /^(?:,\s+(?:selaku\s+|sebagai\s+|yang\s+juga\s+)?|\s+(?:selaku|sebagai)\s+)(?<office>\p{L}[^,.;:!?"“”\n]{2,80})/u;
const BODY_BEHIND = /^\s+(?:di|dari)\s+(?<body>\p{Lu}[\p{L}\d]*)/u;

/** Notes whom an article names by an office, a body or a public calling, though they say nothing in it. */
function showColleague(article: Article, run: Run, text: string): void {
  if (PRIVATE_BEFORE.test(run.before)) return;
  const behind = text.slice(run.tokens.at(-1)?.end);
  const { office } = OFFICE_BEHIND.exec(behind)?.groups ?? {};
  const { body } = BODY_BEHIND.exec(behind)?.groups ?? {};
  const isOfBody =
    body !== undefined && isBodyHead(wordOf(body)) && !isNamedAfterPeople(wordOf(body));
  const tokens = withoutTitles(run.tokens);
  const printed = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
  const isCalled =
    PUBLIC_CALLING.test(run.before) || (printed !== '' && officeAt(text, printed) !== null);
  if (!isOfBody && !isCalled && !(office !== undefined && holdsOffice(office))) return;
  const name = tokens.map(({ bare }) => bare);
  if (name.some((word) => NOBODYS_NAME.has(word) || article.secret.has(word))) return;
  article.shown.add(name.join(' '));
  for (const word of name) article.shownTokens.add(word);
}

/** In a headline every word may have a capital: only what is known as a name is one there. */
function learnFromHeadline(article: Article, title: string): void {
  const runs = runsOf(clearedOf(article, title).text);
  for (const { bare } of runs.flatMap(({ tokens }) => tokens)) {
    if (!NAME_TOKENS.has(bare) || article.vocabulary.has(bare)) continue;
    if (bare in MONTHS || bare in WEEKDAYS || article.shownTokens.has(bare)) continue;
    article.suspect.add(bare);
  }
  for (const { tokens } of runs) {
    // "Inaq Sahdi", "Ananda Khayla": a relation before a name, but not "Pak Menteri".
    for (const [at, { bare }] of tokens.entries()) {
      const next = tokens[at + 1];
      if (!next || !KIN_TITLES.has(bare) || isCommon(article, next) || isCommonWord(next.bare))
        continue;
      if (!article.shownTokens.has(next.bare) && !isOfficeAlone(next))
        article.suspect.add(next.bare);
    }
    const isAged = AGE_AFTER.test(title.slice(tokens.at(-1)?.end));
    for (const { bare } of isAged ? unshown(article, tokens) : []) article.secret.add(bare);
  }
}

/** The tokens of a run that may be a person's name, when the whole is not that of a public figure. */
function unshown(article: Article, tokens: readonly Token[]): Token[] {
  const words = tokens.map(({ text }) => text).join(' ');
  if (holdsOffice(words) || RANK.test(tokens[0]?.bare ?? '')) return [];
  if (tokens.length > 1 && shownLength(article, tokens) === tokens.length) return [];
  const [head] = tokens;
  const isBody =
    head !== undefined && (NAMELESS_HEADS.has(head.bare) || isBodyHead(wordOf(head.text)));
  const first = isBody ? tokens.findIndex((one, at) => at > 0 && NAME_TOKENS.has(one.bare)) : 0;
  if (first === -1) return [];
  return tokens
    .slice(first)
    .filter(
      (token) =>
        token.bare.length > 2 &&
        !PARTICLE.test(token.bare) &&
        !KIN_TITLES.has(token.bare) &&
        !isCommonAfterTitle({ ...article, shownTokens: new Set() }, token) &&
        !article.vocabulary.has(token.bare),
    );
}

/** Fewest words of a run that is a sentence in capitals rather than a name. */
const CAPITALS = 5;

/** A sentence that is written in capitals throughout, in pieces: where a common word stands no name goes on. */
function piecesOf(article: Article, run: Run): Run[] {
  const { tokens } = run;
  if (tokens.length < CAPITALS || tokens.some(({ text }) => /\p{Ll}/u.test(text))) return [run];
  const pieces: Run[] = [];
  for (const [at, token] of tokens.entries()) {
    const isWord =
      !NAME_TOKENS.has(token.bare) &&
      !article.secret.has(token.bare) &&
      (isCommon(article, token) || isCommonWord(token.bare, article.vocabulary)) &&
      !OFFICE_WORDS.has(token.bare) &&
      !RANK.test(token.bare) &&
      !isBodyHead(wordOf(`${token.text[0]}${token.text.slice(1).toLowerCase()}`));
    if (isWord) continue;
    const previous = tokens[at - 1];
    const piece = pieces.at(-1);
    if (piece && piece.tokens.at(-1) === previous) piece.tokens.push(token);
    else {
      const before = tokens.slice(Math.max(0, at - 3), at).map(({ bare }) => bare);
      const words = at < 3 ? [...run.before.split(' '), ...before] : before;
      pieces.push({
        tokens: [token],
        before: words.filter(Boolean).slice(-3).join(' '),
        opens: false,
      });
    }
  }
  return pieces;
}

const roleBefore = (before: string): string | undefined =>
  ROLE_BEFORE.find(([word]) => ` ${before}`.endsWith(` ${word}`))?.[1];

/** The rest of a name that was parted at the end of a line: "Ayuning- tyas", but not "ibu- dan anak". */
const PARTED = /^-\s+(?!(?:dan|atau|serta|maupun)\s)\p{Ll}+/u;

/** Shorter words in small letters are pieces of anything, but where all are small. */
const SHORTEST_SMALL = 4;

/** Whether a word in small letters stands on no list of what is nobody's name. */
const isUnknown = (word: string): boolean =>
  NAME_TOKENS.has(word) ||
  !(
    NOBODYS_NAME.has(word) ||
    NO_NAMES.has(word) ||
    EMPTY_WORDS.has(word) ||
    CUES.has(word) ||
    KNOWN_SHORT.has(word) ||
    isOfficeWord(wordOf(word)) ||
    word in MONTHS ||
    word in WEEKDAYS
  );

function hidden(article: Article, words: string, whom: Whom = 'all'): Hidden {
  const { text } = clearedOf(article, words);
  let count = text.match(MASKS)?.length ?? 0;
  let result = '';
  let end = 0;
  for (const run of runsOf(text).flatMap((one) => piecesOf(article, one))) {
    const name = nameIn(article, run, false);
    const [first] = name;
    const last = name.at(-1);
    if (!first || !last) continue;
    if (whom === 'told' && !name.some(({ bare }) => article.secret.has(bare))) continue;
    // "Pak Mujiono", "Mbah Wagiyo": the title goes with the name.
    const titles = run.tokens.slice(0, run.tokens.indexOf(first));
    let start = first.start;
    for (const title of titles.toReversed()) {
      if (title.bare.length > 1 && !KIN_TITLES.has(title.bare) && !HONORIFICS.has(title.bare))
        break;
      start = title.start;
    }
    const said = roleBefore(run.before);
    const known = name.map(({ bare }) => article.roles.get(bare)).find(Boolean);
    const role = said === undefined ? (known ?? 'nama disamarkan') : 'nama';
    result += `${text.slice(end, start)}${maskOf(role)}`;
    end = last.end + (PARTED.exec(text.slice(last.end))?.[0].length ?? 0);
    count += 1;
  }
  result += text.slice(end);
  if (article.places === 'shown') return { text: inBrackets(result), count };
  // A name that is known to be somebody's is one in small letters too.
  const small = result.replace(/(?<![\p{L}\p{N}])\p{Ll}{3,}(?![\p{L}\p{N}])/gu, (word) => {
    if (word.length < SHORTEST_SMALL && !article.isSmall) return word;
    const isName = article.isSmall ? isUnknown(word) : article.secret.has(word);
    if (!isName || article.shownTokens.has(word) || isCommonWord(word)) return word;
    count += 1;
    return maskOf(article.roles.get(word) ?? 'nama disamarkan');
  });
  return { text: inBrackets(small), count };
}
