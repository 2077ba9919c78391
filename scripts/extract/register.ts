import { wordsOfText as readWords } from '../../src/wording/words.ts';
import { BECAME, CALLED_SO } from '../lang/id/clauses.ts';
import { NAME_TOKENS } from '../lang/id/names.ts';
import {
  FOR_ANOTHER,
  NO_ROLE,
  OFFICE_SPELLED,
  OFFICE_SYNONYMS,
  SOME_OFFICE,
  SPEAKS_FOR_ONESELF,
} from '../lang/id/offices.ts';
import { BESIDE_SPEAKER_AFTER } from '../lang/id/sentence-starts.ts';
import { QUOTE_CUES } from '../lang/id/speech.ts';
import { KIN_TITLES } from '../lang/id/titles.ts';
import { Cues } from './attribution.ts';
import { Bodies } from './bodies.ts';
import { type Evidence, holdsTicket, isDoubleSurname } from './border.ts';
import { casePartiesIn } from './case-party.ts';
import { evidenceIn } from './evidence.ts';
import { opensSentence } from './form/opening.ts';
import {
  isBodyHead,
  isCapital,
  isHonorific,
  isNameToken,
  isNoName,
  isOffice,
  isOfficeWord,
  isPlaceHead,
  isRank,
  isTitleAt,
  placeLength,
} from './lexicon.ts';
import {
  isContraction,
  isInitialsOf,
  isInnerSlip,
  isInOrder,
  isLetterMore,
  isOtherLetter,
  isSameToken,
  isVariant,
} from './likeness.ts';
import { type Mention, readMention } from './mention.ts';
import { isOfficial } from './official.ts';
import { gapBefore, matchAt, matchesIn, type Token } from './token.ts';
import {
  NO_WORD,
  plainTextOf,
  remembered,
  textOf,
  trait,
  type Word,
  wordOf,
  wordsOf,
} from './word.ts';

/** People of one article that are known by a part of their name; no news names more. */
const MOST_PEOPLE = 150;
/** Characters of a clause that says what somebody has become. */
const LONGEST_CLAUSE = 200;
/** Offices without a name that are remembered of one article, so that a list of them costs no square. */
const MOST_UNNAMED = 20;
/** Runs of capital words that may complete a name, and characters in which spellings are counted. */
const MOST_RUNS = 2000;
const MOST_COUNTED = 200_000;

/** Somebody whom the article names. */
export class Person {
  role: string | null;
  /** The body that they are said to be "dari", or that the article speaks of where it first names them. */
  organisation: string | null = null;
  /** Bears a rank of the police or the army. */
  ranked = false;
  /** Office or body were named apart from them. */
  filled = false;
  /** Holds a public office and one that is none: in which they speak depends on the words. */
  twoHats = false;
  /** Where the office ends and the name begins could not be told for sure. */
  unsure: boolean;
  /** Other words for them: "alias Gendon", "akrab disapa Iko". */
  readonly aliases: string[] = [];
  #aliasWords: (readonly string[])[] = [];
  #name: string;
  #words: readonly string[];

  constructor(name: string, role: string | null, unsure = false) {
    this.#name = name;
    this.#words = wordsOfText(name);
    this.role = role;
    this.unsure = unsure;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    this.#name = name;
    this.#words = wordsOfText(name);
  }

  /** Takes in another word for them, without the title before it. */
  call(alias: string): void {
    const plain = nicknameIn(alias);
    if (plain === '' || plain === this.#name || this.aliases.includes(plain)) return;
    this.aliases.push(plain);
    this.#aliasWords.push(wordsOfText(plain));
  }

  /** Forgets a word that turned out to be for another. */
  callNoMore(alias: string): void {
    const at = this.aliases.indexOf(nicknameIn(alias));
    if (at === -1) return;
    this.aliases.splice(at, 1);
    this.#aliasWords.splice(at, 1);
  }

  /** True for one of their other names. */
  isCalled(tokens: readonly string[]): boolean {
    return this.#aliasWords.some((alias) => sameName(alias, tokens));
  }

  /** The name as it is compared: in lower case, without marks. */
  get words(): readonly string[] {
    return this.#words;
  }
}

/** "Namun Pak Wi" → Wi: without a title, and what stands before it. */
function nicknameIn(alias: string): string {
  const words = wordsOf(alias.trim());
  words.splice(
    0,
    words.findLastIndex((_, at) => at < words.length - 1 && isTitleAt(words, at)) + 1,
  );
  return plainTextOf(words);
}

/** Who a mention turned out to be. */
export interface Found {
  person: Person;
  /** Several people of the article fit. */
  ambiguous: boolean;
  /** Of several the one that comes second. */
  second?: Person | undefined;
}

/** The people and bodies of one article, gathered before any statement is read. */
export class Register {
  readonly people: Person[] = [];
  readonly evidence: Evidence;
  readonly bodies: Bodies;
  readonly cues: Cues;
  /** The words of the text that are people's names, in reading order. */
  readonly nameTokens: readonly Token[];
  /** Who is called by their part in a case: "Pengadu". */
  readonly #parties = new Map<string, Person>();
  readonly #text: string;
  readonly #tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[], without?: string) {
    this.#text = text;
    this.#tokens = tokens;
    this.evidence = evidenceIn(text, tokens);
    this.bodies = new Bodies(text, tokens, this.evidence);
    this.cues = new Cues(this.evidence, without);
    this.nameTokens = tokens.filter(({ word }) => isCapital(word) && this.isName(word));
    for (const mention of officesIn(text, tokens, this.evidence)) this.add(mention);
    for (const { noun, mention } of casePartiesIn(text, this.evidence)) {
      this.add(mention);
      const person = this.find(mention.name ?? '')?.person;
      if (!person) continue;
      person.role ??= noun;
      this.#parties.set(noun.toLowerCase(), person);
    }
    this.#addNicknames();
    this.#addBracketed();
  }

  /** All that is known of people so far, to tell whether something was learnt. */
  knowledge(): string {
    return this.people
      .map(({ name, role, organisation, unsure, aliases }) =>
        [name, role, organisation, unsure, ...aliases].join('\t'),
      )
      .join('\n');
  }

  /** True for a word that is known as a name, or that the article shows to be one. */
  isName(word: Word): boolean {
    return isNameToken(word) || this.evidence.names.has(word.plain);
  }

  /** Takes in a named person, or what a further mention adds to one. */
  add(mention: Mention): void {
    if (mention.joined) this.add(mention.joined);
    if (mention.kind !== 'person' || !mention.name) return;
    const tokens = wordsOfText(mention.name);
    const first = wordsOf(mention.name)[0] ?? NO_WORD;
    if (isNoName(first) && !isNameToken(first)) return;
    const known =
      this.people.find((person) => sameName(person.words, tokens) || person.isCalled(tokens)) ??
      this.#shorter(tokens) ??
      this.#longer(tokens) ??
      this.#contracted(tokens);
    if (known && this.#isNamesake(known, tokens, mention)) {
      known.unsure = true;
      this.people.push(new Person(mention.name, mention.role, true));
      return;
    }
    if (!known) {
      if (this.people.length >= MOST_PEOPLE || this.#isShared(tokens)) return;
      const person = new Person(mention.name, mention.role, mention.unsure);
      if (mention.alias) person.call(mention.alias);
      this.#learn(person, mention);
      this.people.push(person);
      return;
    }
    const isOther = known.isCalled(tokens) || isContraction(tokens[0] ?? '', known.words);
    const fuller = tokens.length > known.words.length && !isOther;
    if (fuller || (sameName(known.words, tokens) && this.#isBetter(mention.name, known.name)))
      known.name = mention.name;
    if (!mention.unsure && sameName(known.words, tokens)) known.unsure = false;
    if (mention.alias) known.call(mention.alias);
    this.#learn(known, mention);
    if (mention.role) this.hold(known, mention.role);
  }

  /** "Kuasa hukum JM, Budi Saragih", beside Wakapolda Budi Rachmatullah Saragih: nobody is both. */
  #isNamesake(known: Person, tokens: readonly string[], { role }: Mention): boolean {
    return (
      role !== null &&
      known.role !== null &&
      tokens.length > 1 &&
      tokens.length < known.words.length &&
      this.people.length < MOST_PEOPLE &&
      OF_ANOTHER.test(role) &&
      !OF_ANOTHER.test(known.role) &&
      isOfficial(known.role, this.bodies.ofOffice(known.role)) === true
    );
  }

  /** "Alexander" beside Alexander Sinuraya and Mohammad Alexander: one of them, and nobody else. */
  #isShared(tokens: readonly string[]): boolean {
    return (
      tokens.length === 1 &&
      this.people.filter(({ words }) => words.length > 1 && isPartOf(tokens, words)).length > 1
    );
  }

  #learn(person: Person, { organisation, ranked }: Mention): void {
    if (organisation)
      person.organisation ??=
        this.bodies.ofOffice(`anggota ${organisation}`) ?? this.bodies.fullest(organisation);
    if (ranked) person.ranked = true;
  }

  /** "Lasandri Konggala (LK)", "Handoko Wirawan (Hawi)": what stands in brackets after a name is short for it. */
  #addBracketed(): void {
    for (const { index, 1: short = '' } of matchesIn(BRACKETED, this.#text)) {
      const before = this.#text.slice(Math.max(0, index - LONGEST_NAME), index).trimEnd();
      const owner = this.people.find(({ name }) => before.endsWith(name));
      const tokens = wordsOfText(short);
      const [token = ''] = tokens;
      if (
        owner &&
        (isInitialsOf(token, owner.words) ||
          isContraction(token, owner.words) ||
          isHonorific(wordsOf(short)[0] ?? NO_WORD) ||
          owner.words.some((word) => word !== token && isVariant(token, word)))
      )
        owner.call(short);
    }
  }

  /** "Ilham Pratomo, yang akrab disapa Iko": the nickname belongs to whoever is named last before it. */
  #addNicknames(): void {
    for (const { word, start } of this.#tokens) {
      if (!callsByName(word)) continue;
      const from = Math.max(0, start - LONGEST_NAME);
      const after = matchAt(NICKNAME, this.#text, start);
      const match = after ?? NICKNAME_FIRST.exec(this.#text.slice(from, start + LONGEST_CALLING));
      if (!match) continue;
      const at = after ? start : from + match.index;
      const before = this.#text.slice(Math.max(0, at - NICKNAME_WITHIN), at);
      // "Maris, sapaan Marianus": whose it is stands behind it.
      const owned = OWNED.exec(this.#text.slice(from, start + LONGEST_NAME));
      if (owned) {
        this.#called(owned[2] ?? '')?.call(owned[1] ?? '');
        continue;
      }
      const [nearest] = this.people
        .map((person) => ({ person, at: before.lastIndexOf(person.name) }))
        // "Zub" stands in "Zubaidi": no name of its own, and no bearer of the nickname "Zub".
        .filter(
          ({ person, at }) =>
            at !== -1 &&
            !/\p{L}/u.test(before[at + person.name.length] ?? '') &&
            !(match[1] ?? '').endsWith(person.name),
        )
        .sort((a, b) => b.at - a.at);
      if (!nearest) continue;
      // Whoever was named nearer may not have been known when the article was gone through first.
      for (const person of this.people)
        if (person !== nearest.person) person.callNoMore(match[1] ?? '');
      nearest.person.call(match[1] ?? '');
    }
  }

  /** The one person whose name holds these words. */
  #called(name: string): Person | null {
    const bearer = wordsOfText(name);
    const [person, another] = this.people.filter(({ words }) => isPartOf(bearer, words));
    return person && !another ? person : null;
  }

  /** The fuller name; of two spellings of one, the more frequent. */
  #isBetter(name: string, known: string): boolean {
    const more = name.split(' ').length - known.split(' ').length;
    if (more !== 0 || name === known) return more > 0;
    const often = this.#count(name) - this.#count(known);
    return often > 0 || (often === 0 && this.#text.indexOf(name) < this.#text.indexOf(known));
  }

  /** Of two offices of one person the public one, else the one in more words. */
  #betterRole(known: string | null, other: string): string {
    if (!known) return other;
    // What somebody was once is no office of theirs beside the one they hold.
    const [formerKnown, formerOther] = [FORMER.test(known), FORMER.test(other)];
    if (formerKnown !== formerOther) return formerKnown ? other : known;
    const publicKnown = isOfficial(known, this.bodies.ofOffice(known)) === true;
    const publicOther = isOfficial(other, this.bodies.ofOffice(other)) === true;
    if (publicKnown !== publicOther) return publicKnown ? known : other;
    // Of two offices the one in which somebody was introduced; of two forms of one the longer.
    const [shorter, longer] = other.length > known.length ? [known, other] : [other, known];
    const isSame =
      longer.includes(shorter) || fits(this.#officeWords(shorter), this.#officeWords(longer));
    if (NO_ROLE.test(known) || SOME_OFFICE.test(known)) return other;
    return isSame ? longer : known;
  }

  #count(name: string): number {
    if (this.#text.length > MOST_COUNTED) return 0;
    return this.#text.split(name).length - 1;
  }

  /** True when a whole name stands between two places of the text. */
  standsBetween(name: string, start: number, end: number): boolean {
    const at = this.#text.indexOf(name, start);
    return at !== -1 && at < end;
  }

  /** The people whose names stand before a place of the text. */
  namedBefore(end: number): Person[] {
    return this.people.filter(({ name }) => this.standsBetween(name, 0, end));
  }

  /** The one person whose name so far is a part of this fuller one. */
  #shorter(tokens: readonly string[]): Person | undefined {
    if (tokens.length < 2) return undefined;
    const found = this.people.filter(
      ({ words }) => words.length < tokens.length && isShortFor(words, tokens),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** The one person whose fuller name this one is a part of. */
  #longer(tokens: readonly string[]): Person | undefined {
    const found = this.people.filter(
      ({ words }) => words.length > tokens.length && isShortFor(tokens, words),
    );
    // "Djoko" is Djoko Sasono rather than Joko Widodo.
    const exact = found.filter(({ words }) => isPartOf(tokens, words));
    const [only, another] = exact.length > 0 ? exact : found;
    return another ? undefined : only;
  }

  /**
   * The person that a full name, one token of it, an initialled form or an alias means.
   *
   * @param end - place of the text before which they are named in full; of several the nearest is meant
   */
  find(name: string, end = Number.POSITIVE_INFINITY): Found | null {
    const tokens = wordsOfText(name);
    // A mark alone is part of everybody's name.
    if (tokens.length === 0) return null;
    const only =
      this.people.find(({ words }) => sameName(words, tokens)) ??
      this.people.find((person) => person.isCalled(tokens)) ??
      (this.people.some(({ words }) => isShortFor(tokens, words))
        ? undefined
        : this.#contracted(tokens));
    if (only) return { person: only, ambiguous: false };
    const exact = this.people.filter(({ words }) => isPartOf(tokens, words));
    const partial =
      exact.length > 0 ? exact : this.people.filter(({ words }) => isShortFor(tokens, words));
    const [first, second] =
      partial.length > 1
        ? this.#nearestTo(end, partial)
        : partial.length > 0
          ? partial
          : this.#shortened(withoutKin(tokens));
    // "Djoko" beside Joko Widodo: another spelling may be another person.
    const respelled = exact.length === 0 && tokens.some((token) => token.length > 1);
    return first ? { person: first, ambiguous: partial.length > 1 || respelled, second } : null;
  }

  /** These people, those first whose full name stands nearest before a place of the text. */
  #nearestTo(end: number, people: readonly Person[]): Person[] {
    const last = new Map(people.map((one) => [one, this.#text.lastIndexOf(one.name, end)]));
    return [...people].sort((one, other) => (last.get(other) ?? -1) - (last.get(one) ?? -1));
  }

  /** The one person whose name a token contracts: "Jokowi", "SBY". */
  #contracted(tokens: readonly string[]): Person | undefined {
    const [token = ''] = tokens;
    if (tokens.length !== 1) return undefined;
    const found = this.people.filter(
      ({ words }) => isContraction(token, words) || isInitialsOf(token, words),
    );
    return found.length === 1 ? found[0] : undefined;
  }

  /** "Rohmat" for Rohmatullah. */
  #shortened(tokens: readonly string[]): Person[] {
    const [token = ''] = tokens;
    if (tokens.length !== 1 || token.length < 3) return [];
    return this.people.filter(
      ({ words }) =>
        words.some((word) => isVariant(token, word)) || (words[0]?.startsWith(token) ?? false),
    );
  }

  /** Another person of the article with the same first name: a slip, or a relative. */
  namesakeOf(person: Person): Person | undefined {
    const [first] = person.words;
    return this.people.find(
      (other) =>
        other !== person &&
        other.words[0] === first &&
        (first?.length ?? 0) > 3 &&
        !COMMON_FIRST.has(first ?? ''),
    );
  }

  /** The person who holds an office that is named without them: "Kapolda", "Kepala BKN". */
  holder(role: string): Found | null {
    const party = this.#parties.get(role.toLowerCase());
    if (party) return { person: party, ambiguous: false };
    const wanted = this.#officeWords(role);
    const holders = this.people.filter(
      (person) => person.role && fits(wanted, this.#officeWords(person.role)),
    );
    const [first, second] = holders.length > 0 ? holders : this.#holdersInShort(wanted);
    if (!first) return null;
    // The article also tells of a Bupati without a name: "ujar Bupati" may be either.
    const isShared = [...this.#unnamed].some((other) => this.#isRival(other, role, first));
    return { person: first, ambiguous: holders.length > 1 || isShared, second };
  }

  /** "Kasat Resnarkoba Polres Lampung Timur", introduced as "Kasat Resnarkoba Komang": the one whose office it spells out. */
  #holdersInShort(wanted: ReadonlySet<string>): Person[] {
    const found = this.people.filter(({ role }) => {
      const held = role === null ? new Set<string>() : this.#officeWords(role);
      return (
        LEADS_ONE.test(role ?? '') &&
        held.size >= LEAST_OF_OFFICE &&
        held.size < wanted.size &&
        isHeldIn(held, wanted)
      );
    });
    return found.length === 1 ? found : [];
  }

  /** Offices that stood without a name so far, as printed, whoever turned out to hold them. */
  readonly #unnamed = new Set<string>();

  /** Forgets the offices without a name: each reading of the article comes upon them anew. */
  beginReading(): void {
    this.#unnamed.clear();
  }

  /** True for an office that somebody holds, or that stood without a name before. */
  knowsOffice(role: string): boolean {
    const wanted = this.#officeWords(role);
    return (
      this.holder(role) !== null ||
      [...this.#unnamed].some((other) => fits(wanted, this.#officeWords(other)))
    );
  }

  /** Takes in an office that stands without anybody's name. */
  addUnnamed(role: string): void {
    if (this.#unnamed.size < MOST_UNNAMED) this.#unnamed.add(role);
  }

  /** An office without a name in the longest form that the article gives it: "Majelis" → Majelis hakim Pengadilan Negeri Wringin. */
  fullestOffice(role: string): string {
    const [only, another] = [...this.#unnamed].filter((other) =>
      other.toLowerCase().startsWith(`${role.toLowerCase()} `),
    );
    return only && !another ? only : role;
  }

  /** True when `other` answers to the same words ("Bupati" for Bupati Wringin) and is not the office of whom they were taken for. */
  #isRival(other: string, role: string, person: Person): boolean {
    return fits(this.#officeWords(role), this.#officeWords(other)) && !this.#mayHold(person, other);
  }

  /** Takes in an office or body that the article names apart from somebody: a guess. */
  fill(person: Person, { role, organisation }: Pick<Person, 'role' | 'organisation'>): void {
    if (role) person.role = role;
    else person.organisation = organisation;
    person.filled = true;
  }

  /** Takes in how the article names the office of somebody a further time. */
  hold(person: Person, role: string): void {
    if (person.role === role) return;
    // "Kepala Negara" is no further office of a president.
    if (person.role !== null && OFFICE_SYNONYMS[role.toLowerCase()]) return;
    const [known, other] = [person.role, role].map((one) =>
      one === null ? null : isOfficial(one, this.bodies.ofOffice(one)),
    );
    if (known !== null && other !== null && known !== other) person.twoHats = true;
    person.role = this.#betterRole(person.role, role);
  }

  /**
   * Names that so far are only a part of a fuller one printed somewhere: "Leonard" where the article
   * also has "Leonard Siahaya", standing on its own after a mark or a small word.
   */
  completeNames(): void {
    const runs = nameRunsIn(this.#text, this.#tokens, this.evidence).map((words) => ({
      words,
      name: textOf(words),
    }));
    for (const person of this.people) {
      const own = person.words;
      for (const { name } of runs)
        if (sameName(wordsOfText(name), own) && this.#isBetter(name, person.name))
          person.name = name;
      const [fuller] = runs
        .filter(
          ({ words, name }) =>
            words.length > own.length &&
            isShortFor(own, wordsOfText(name)) &&
            // "Kuasa hukum Hasto Maqdir Ismail": another person stands before the name.
            !this.people.some((other) => other !== person && other.name === words[0]?.plain) &&
            // "Stef Wolor" beside Stefanus Sumandi Wolor: short for another who is known in full.
            !this.people.some((other) => other !== person && isShortened(name, other)) &&
            // Of a name in several words only names are missing, never a place before it.
            (own.length === 1 ||
              words.every((word) => own.includes(word.bare) || isNameToken(word))),
        )
        .sort((one, other) => other.words.length - one.words.length);
      if (fuller) person.name = fuller.name;
    }
    this.#addNicknames();
    this.#addBracketed();
    this.#joinTwins();
    this.#joinShortened();
  }

  /** Two people who turn out to have one name are one. */
  #joinTwins(): void {
    const byName = new Map<string, Person>();
    for (const person of [...this.people]) {
      const twin = byName.get(person.name);
      if (!twin) {
        byName.set(person.name, person);
        continue;
      }
      this.people.splice(this.people.indexOf(person), 1);
      for (const alias of person.aliases) twin.call(alias);
      if (person.role) this.hold(twin, person.role);
      twin.organisation ??= person.organisation;
      twin.ranked ||= person.ranked;
    }
  }

  /** "Rohmat" who turns out to be Rohmatullah, "Mustofa" who is Musthofa Zainudin. */
  #joinShortened(): void {
    for (const person of [...this.people]) {
      const tokens = withoutKin(person.words);
      const called = this.people.filter(
        (other) => other !== person && other.isCalled(person.words),
      );
      if (called.length !== 1 && tokens.length !== 1) continue;
      const [token = ''] = tokens;
      const fuller =
        called.length > 0
          ? called
          : this.people.filter(
              (other) =>
                other !== person &&
                this.#mayHold(other, person.role) &&
                (other.words.some((word) => isVariant(token, word)) ||
                  // "Kakek Kasem" for Muhammad Kasem
                  (person.words.length > 1 && other.words.includes(token)) ||
                  isBeginning(token, callName(other.words), tokens === person.words ? 3 : 2) ||
                  isContraction(token, other.words) ||
                  isInitialsOf(token, other.words)),
            );
      const [only] = fuller;
      if (!only || fuller.length > 1) continue;
      this.people.splice(this.people.indexOf(person), 1);
      for (const alias of [person.name, ...person.aliases]) only.call(alias);
      if (person.role) this.hold(only, person.role);
      only.organisation ??= person.organisation;
      only.ranked ||= person.ranked;
    }
  }

  /** True unless somebody is known by another office than this one. */
  #mayHold(person: Person, role: string | null): boolean {
    return (
      !role ||
      (person.role !== null && fits(this.#officeWords(role), this.#officeWords(person.role)))
    );
  }

  /** In the order of the office, so that its first word says what it is. */
  #officeWords(role: string): Set<string> {
    const expanded = (OFFICE_SYNONYMS[role.toLowerCase()] ?? role)
      .split(' ')
      .map((word) => this.bodies.spelledOut(word) ?? OFFICE_SPELLED[word.toLowerCase()] ?? word)
      .join(' ');
    return new Set(wordsOfText(expanded).filter((word) => !IGNORED.has(word)));
  }
}

const FORMER = /^(?:mantan|eks|bekas)\b/i;

const IGNORED = new Set('ri republik indonesia dan itu ini tersebut kabupaten provinsi'.split(' '));

function fits(wanted: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  const [first] = wanted;
  const [heldFirst] = held;
  // "Hakim juga menyatakan": of a court the article names one judge, one prosecutor.
  if (wanted.size === 1 && /^(?:hakim|jaksa)$/.test(first ?? '')) return held.has(first ?? '');
  const all = [...held].join('');
  return (
    wanted.size > 0 &&
    (first === heldFirst || isShortOffice(first ?? '', all)) &&
    [...wanted].every(
      (word) =>
        held.has(word) ||
        isShortPlace(word, held, all) ||
        isInitialsIn(word, held) ||
        (word === first && isShortOffice(word, all)),
    )
  );
}

/** "KSDAE" in Direktur Jenderal Konservasi Sumber Daya Alam dan Ekosistem. */
const isInitialsIn = (word: string, held: ReadonlySet<string>): boolean =>
  word.length >= 3 &&
  [...held]
    .map((one) => one[0])
    .join('')
    .includes(word);

/** Offices that one person holds, unlike a member's. */
const LEADS_ONE = /^(?:ka\p{L}{2,}|kepala|komandan|dan\p{L}{3,}|direktur|sekretaris|manajer)\b/iu;

/** Words of an office by which it is told from others: "Kepala Satuan Resnarkoba". */
const LEAST_OF_OFFICE = 3;

/** The words of a shorter office begin those of a longer one. */
const isHeldIn = (held: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean =>
  [...wanted].slice(0, held.size).every((word) => held.has(word));

/** "Menbud" for Menteri Kebudayaan: letters of it in order. */
const isShortOffice = (short: string, office: string): boolean =>
  (/^(?:wa)?men\p{L}{2,}$/u.test(short) && !/^menteri/.test(short) && isInOrder(short, office)) ||
  // "Kapendam" for Kepala Penerangan Kodam, "Pangkoarmada" for Panglima Koarmada
  CONTRACTED.some(
    ([letters, head]) =>
      short.length > letters.length + 2 &&
      short.startsWith(letters) &&
      office.startsWith(head) &&
      isInOrder(short.slice(letters.length), office.slice(head.length)),
  );
const CONTRACTED = [
  ['ka', 'kepala'],
  ['dan', 'komandan'],
  ['pang', 'panglima'],
  ['dir', 'direktur'],
  ['sek', 'sekretaris'],
] as const;

/** "Malra" for Maluku Tenggara, "Bolsel" for Bolaang Mongondow Selatan. */
const isShortPlace = (word: string, held: ReadonlySet<string>, all: string): boolean =>
  word.length >= 4 &&
  word.length <= 8 &&
  [...held].some((other) => other.startsWith(word.slice(0, 2))) &&
  all.length > word.length + 4 &&
  isInOrder(word, all);

/** Every word of a name begins one of a longer name. */
const isShortened = (name: string, { words }: Person): boolean => {
  const short = wordsOfText(name);
  return (
    words.length > short.length && short.every((one) => words.some((word) => word.startsWith(one)))
  );
};

/** What two names of as many words have in common: nothing, words that many bear, or a rare one. */
function sharedIn(a: readonly string[], b: readonly string[]): 'nothing' | 'common' | 'rare' {
  const shared = a.length > 1 ? a.filter((token, at) => token === b[at]) : [];
  if (shared.length === 0) return 'nothing';
  return shared.every((token) => NAME_TOKENS.has(token)) ? 'common' : 'rare';
}

/** "Yunita Sari" and "Yulita Sari": many are called Sari, and another letter is another woman. */
const areTwo = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length &&
  sharedIn(a, b) === 'common' &&
  a.some((token, at) => isOtherLetter(token, b[at] ?? ''));

function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || areTwo(a, b)) return false;
  const shared = sharedIn(a, b);
  return a.every((token, at) => {
    const other = b[at] ?? '';
    // "Budi Prastyo" and "Budi Prasetyo": with a word in common, a letter more makes no other name; with a rare one,
    // "Assem", nor does another letter.
    return (
      isSameToken(token, other) ||
      (shared !== 'nothing' && isLetterMore(token, other)) ||
      (shared === 'rare' && isInnerSlip(token, other))
    );
  });
}

/** "Ati" for Atik Triratnawati. */
const isBeginning = (token: string, word: string, fewest: number): boolean =>
  token.length >= fewest && word.length > token.length && word.startsWith(token);

/** The word by which somebody is called: "Zulkarnain" of M. Zulkarnain Umar, since half the country is called Muhammad. */
const callName = (words: readonly string[]): string =>
  words.find((word) => word.length > 1 && !COMMON_FIRST.has(word)) ?? words[0] ?? '';

/** "Mak Ros" → Ros. */
const withoutKin = (tokens: readonly string[]): readonly string[] =>
  tokens.length === 2 && KIN_TITLES.has(tokens[0] ?? '') ? tokens.slice(1) : tokens;

const isPartOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((token) => long.includes(token));

/** Letters of a short first name that begins the whole one: "Frans", "Alex". */
const MIN_BEGINNING = 4;

/** "Nezar" for Nezar Patria, "Semuel A." for Semuel Abrijani, "Muhammad Irfandi" for M. Irfandi. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  if (areTwo(short, long)) return false;
  let at = 0;
  let whole = false;
  for (const token of short) {
    // "TP Rachmat", "HB X": initials of words that follow each other.
    const initials = long.slice(at, at + token.length);
    if (
      token.length > 1 &&
      token.length < 4 &&
      !long.includes(token) &&
      isInitialsOf(token, initials)
    ) {
      at += initials.length;
      whole ||= short.length > 1;
      continue;
    }
    const found = long.findIndex(
      (other, place) =>
        place >= at &&
        (isSameToken(other, token) ||
          (token.length === 1 && other.startsWith(token)) ||
          (other.length === 1 && token.startsWith(other)) ||
          // "Frans Say" for Fransiskus Stefanus Say.
          (short.length > 1 && token.length >= MIN_BEGINNING && other.startsWith(token))),
    );
    if (found === -1) return false;
    // An initial alone is nobody: "Sriatun" is not Purwadi S.
    whole ||= token.length > 1 && (long[found]?.length ?? 0) > 1;
    at = found + 1;
  }
  return whole;
}

/** "Eta, begitu ia disapa": a nickname, and the words that say it is one behind it. */
const NICKNAME_FIRST = new RegExp(
  `(?:^|[\\s,.])((?:\\p{Lu}[\\p{L}'’]*\\s){0,2}\\p{Lu}[\\p{L}'’]+), (?:${CALLED_SO})`,
  'u',
);
const OWNED =
  /(?:^|[\s,.])((?:\p{Lu}[\p{L}'’]+\s)?\p{Lu}[\p{L}'’]+), (?:sapaan|panggilan)(?:\s(?:akrab|karib))?(?:\s(?:dari|bagi|untuk))?\s(\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+){0,3})/u;
const BRACKETED = /\((\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+)?)\)/gu;
/** Characters before a short form in which the name stands, and before a nickname. */
const LONGEST_NAME = 120;
const NICKNAME_WITHIN = 300;
/** Characters in which those words end that say a name was a nickname. */
const LONGEST_CALLING = 40;
const NICKNAME =
  /(?:(?:disapa|dipanggil)\s+(?:sebagai\s+|dengan\s+(?:nama\s+)?)?|(?:sapaan|panggilan)(?:\s(?:akrab|karib))?(?:nya)?\s+)["“']?((?:\p{Lu}[\p{L}'’]+\s){0,2}\p{Lu}[\p{L}'’]+)/uy;
const callsByName = trait(({ plain }) =>
  /^(?:disapa|dipanggil|(?:sapaan|panggilan)(?:nya)?|begitu|demikian)$/.test(plain),
);

/** First names so common that two bearers are no sign of a slip. */
const COMMON_FIRST: ReadonlySet<string> = new Set(
  'muhammad mohammad mohamad muhamad mohamed muh moh mohd md ahmad achmad andi siti sitti abdul abd lalu baiq teuku tengku cut raden'.split(
    ' ',
  ),
);

const wordsOfText = remembered(readWords);

const SPEAKING: ReadonlySet<string> = new Set(QUOTE_CUES);

/** Words in a run of capitals that cannot belong to a name. */
const NOT_IN_NAME =
  /^(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Pasal|Nomor|Tahun|Undang|Peraturan)$/;

/** Words in a run of capitals, at the most. */
const LONGEST_RUN = 5;
const isRunWord = trait(({ raw }) => /^\p{Lu}[\p{L}'’]*\.?$/u.test(raw));
/** Of two letters or more, whatever mark follows but a hyphen: a run may end with it. */
const endsRun = trait(({ raw }) => /^\p{Lu}[\p{L}'’]+(?:$|\.)/u.test(raw));
const isLetters = trait(({ raw }) => /^\p{L}[\p{L}.]*$/u.test(raw));

const isTitle = trait((word) => isRank(word) || isHonorific(word));
/** A verb that begins a sentence, and a name may follow. */
const isVerb = trait(({ raw }) => /^(?:Me|Di|Ber|Ter)\p{Ll}{4,}$/u.test(raw));
const isLongVerb = trait(({ raw }) => /^(?:Di|Me)\p{Ll}{5,}$/u.test(raw));
const endsAsSentence = trait(
  ({ raw }) => /\p{L}{3,}\./u.test(raw) && !/^(?:Muh|Moh|Mohd|Abd)\.$/.test(raw),
);
/** A word that no name holds. */
const isUnfit = trait(
  (word) =>
    NOT_IN_NAME.test(word.raw) ||
    isOffice(word) ||
    isPlaceHead(word) ||
    isBodyHead(word) ||
    (word.raw === word.raw.toUpperCase() && word.raw.length > 2) ||
    (!isNameToken(word) && (isOfficeWord(word) || isNoName(word))),
);
/** "Joni Iskandar Muda": a word of offices that ends many names. */
const closesName = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  /^(?:Muda|Agung|Karya|Jaya|Utama|Madya)$/.test(words[at]?.raw ?? '') &&
  isNameToken(words[at - 1] ?? NO_WORD);
const speaks = trait(
  (word) =>
    !isNameToken(word) && (SPEAKING.has(word.bare) || /^(?:di|me)\p{L}{5,}/u.test(word.bare)),
);

/** Runs of two to five capital words that stand alone: after a mark, a title or a small word. */
function nameRunsIn(text: string, whole: readonly Token[], evidence: Evidence): Word[][] {
  const tokens = whole.flatMap((token, at) => partnersIn(token, text, whole, at, evidence));
  const runs: Word[][] = [];
  /** Index of the first word that no run has taken. */
  let free = 0;
  for (let at = 0; at < tokens.length && runs.length < MOST_RUNS; at += 1) {
    const token = tokens[at];
    if (!token || at < free || !isCapital(token.word)) continue;
    const before = at > free && isNext(text, tokens, at) ? tokens[at - 1]?.word : undefined;
    const afterWord = before !== undefined && isLetters(before);
    if (!afterWord && !followsMark(text, token.start)) continue;
    const run = runFrom(text, tokens, at);
    if (run.length === 0) continue;
    free = at + run.length;
    if (afterWord && isCapital(before) && !isTitle(before) && !isVerb(before)) continue;
    const words = withoutTitles(run, evidence);
    // "Pernyataan Rudi Hartono", "Sehingga Iskandar": a sentence begins here.
    if (!afterWord && words[0] && (isNoName(words[0]) || opensSentence(words[0], evidence)))
      words.shift();
    // "di Sumatera Barat Hendra Gunawan": a place before the name.
    const place = placeLength(words, 0);
    if (place > 0 && place < words.length) words.splice(0, place);
    if (
      words.length >= 2 &&
      !words.some(endsAsSentence) &&
      !words.some((word, at) => isUnfit(word) && !closesName(words, at)) &&
      !holdsTicket(words, evidence) &&
      !speaks(words[0] ?? NO_WORD) &&
      !evidence.places.has(textOf(words))
    )
      runs.push(words);
  }
  return runs;
}

/** "Indah Putri Andriani-Suaib Mansur": two people on one ticket, the last word of one name beside the first of the other. */
function partnersIn(
  token: Token,
  text: string,
  tokens: readonly Token[],
  at: number,
  evidence: Evidence,
): Token[] {
  const dash = token.word.raw.indexOf('-');
  if (dash < 3 || !isPair(token.word)) return [token];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const isAfter = before && isNext(text, tokens, at) && isCapital(before.word);
  const isBefore = after && isNext(text, tokens, at + 1) && isCapital(after.word);
  if (!isAfter && !isBefore) return [token];
  // "Gustaf Kawer-Yarangga": one, of two families.
  if (!isBefore && before && isDoubleSurname([before.word, token.word], 1, evidence))
    return [token];
  const { raw } = token.word;
  const middle = token.start + dash;
  return [
    { word: wordOf(raw.slice(0, dash)), start: token.start, end: middle },
    { word: wordOf(raw.slice(dash + 1)), start: middle + 1, end: token.end },
  ];
}
const isPair = trait(({ raw }) => /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u.test(raw));

/** True when one space stands between a word and the one before it. */
function isNext(text: string, tokens: readonly Token[], at: number): boolean {
  return /^\s$/.test(gapBefore(text, tokens, at));
}

/** True at the beginning of a line, or after a mark and maybe white space. */
function followsMark(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && text[at] === ' ') at -= 1;
  return at < 0 || '\n.,("“”:–-'.includes(text[at] ?? '');
}

/** The longest run of capital words from `at` on that is whole; empty when there is none of two words. */
function runFrom(text: string, tokens: readonly Token[], at: number): Word[] {
  let length = 1;
  while (
    length < LONGEST_RUN &&
    isRunWord(tokens[at + length - 1]?.word ?? NO_WORD) &&
    // "daripada Fransiskus Boli Tobi. Temuan …": a sentence ends in between.
    !endsAsSentence(tokens[at + length - 1]?.word ?? NO_WORD) &&
    isNext(text, tokens, at + length) &&
    isCapital(tokens[at + length]?.word ?? NO_WORD)
  )
    length += 1;
  for (; length > 1; length -= 1) {
    const last = tokens[at + length - 1];
    if (!last || !endsRun(last.word)) continue;
    const whole = !last.word.raw.includes('.');
    const next = tokens[at + length];
    if (whole && /\d/.test(text[last.end] ?? '')) continue;
    if (whole && next && isNext(text, tokens, at + length) && isCapital(next.word)) continue;
    const words = tokens.slice(at, at + length).map(({ word }) => word);
    if (!whole) words[length - 1] = wordOf(last.word.raw.split('.', 1)[0] ?? '');
    return words;
  }
  return [];
}

/** A run of capital words without the titles around it and a verb before it. */
function withoutTitles(run: readonly Word[], { names }: Evidence): Word[] {
  let words = [...run];
  while (words[0] && (isTitleAt(words, 0) || isRank(words[0]))) words = words.slice(1);
  while (words.length > 0 && isTitleAt(words, words.length - 1)) words.pop();
  // "Melkianus Taek" begins like a verb, and is somebody.
  if (words[0] && isLongVerb(words[0]) && !names.has(words[0].plain)) words.shift();
  return words;
}

const namesAnOffice = trait((word) => isTitle(word) || isOffice(word));

const NAME_BEFORE =
  /(?:\s\p{Ll}+,?\s|[.(“"]\s?(?:Namanya\s)?)((?:\p{Lu}[\p{L}'’]*\.? ){1,3}\p{Lu}[\p{L}'’]+)(?:, \p{Lu}[\p{L}.]{1,8})*, $/u;

/** "disampaikan Damar Juniarto, Direktur Eksekutif …": the name stands before the office. */
function namedBefore(before: string, office: Mention, evidence: Evidence): Mention | null {
  if (SPEAKS_FOR_ONESELF.test(office.role ?? '') && !FORMER.test(office.role ?? '')) return null;
  let name = NAME_BEFORE.exec(before)?.[1] ?? '';
  // "Bagi Wahyunita Tjandrasari, peneliti …": a word that opens a sentence.
  const [opener = NO_WORD] = wordsOf(name);
  if (isNoName(opener) && !isNameToken(opener)) name = name.slice(opener.raw.length).trim();
  const read = name ? readMention(name, evidence) : null;
  if (read?.mention.kind !== 'person' || read.mention.role || !read.mention.name) return null;
  const words = wordsOf(read.mention.name);
  const sure = words.some((word) => isNameToken(word) || evidence.names.has(word.raw));
  return sure && words.length > 1 ? { ...office, kind: 'person', name: read.mention.name } : null;
}

/** Characters in which an office and the name after it end. */
const LONGEST_MENTION = 400;

/** Words after which an office is that of another than the one named after a comma. */
const isTowards = trait(({ raw }) =>
  /^(?:kepada|oleh|dari|terhadap|dengan|depan|hadapan)$/i.test(raw),
);

const OF_ANOTHER = new RegExp(`^(?:${FOR_ANOTHER.join('|')})\\s`, 'iu');

const isImam = trait(({ plain }) => plain === 'Imam');

/** Characters before an office in which its clause begins. */
const LONGEST_LEAD = 60;
/** A clause that begins with a preposition, or with a number of people, up to the office. */
const BESIDE_SPEAKER = new RegExp(
  `(?:^|[.\\n“"]\\s*)(?:(?:${BESIDE_SPEAKER_AFTER.join('|')})\\s(?:[^.,\\n]*\\s)?|[^.,\\n]*(?:puluhan|ratusan|ribuan|belasan|sejumlah|beberapa|kalangan)\\s)$`,
  'iu',
);

const SANG = 'sang ';

/** Every "office, name" in the text, in reading order. */
function* officesIn(
  text: string,
  tokens: readonly Token[],
  evidence: Evidence,
): Generator<Mention> {
  let readTo = 0;
  let at = -1;
  for (const { word, start } of tokens) {
    at += 1;
    if (!namesAnOffice(word) || start < readTo || text[start - 1] === '(') continue;
    // "Imam Besar Masjid Istiqlal": an office in two words, of which the first is also a name.
    const from =
      word.plain === 'Besar' && isImam(tokens[at - 1]?.word ?? NO_WORD)
        ? (tokens[at - 1]?.start ?? start)
        : start;
    let rest = text.slice(from, from + LONGEST_MENTION).split('\n', 1)[0] ?? '';
    // "Kepada penyidik, RD mengaku": what follows the comma is another.
    const before = tokens[at - 1];
    // "Di hadapan puluhan nelayan, Bahri …", "Soal buruh harian, Sudarmono …": nor is it an office here.
    if (
      !isCapital(word) &&
      ((before && before.end === start - 1 && isTowards(before.word)) ||
        BESIDE_SPEAKER.test(text.slice(Math.max(0, start - LONGEST_LEAD), start)))
    )
      rest = rest.split(',', 1)[0] ?? '';
    const read = readMention(rest, evidence);
    if (read?.mention.kind === 'role') {
      // "tegas Julkisno Tuasikal, sang Kepala KSOP Kelas I Ambon"
      const opening = text.slice(start - SANG.length, start) === SANG ? start - SANG.length : start;
      if (text[opening - 2] !== ',') {
        const clause = BECAME.exec(text.slice(Math.max(0, start - LONGEST_CLAUSE), start));
        const named = clause && namedBefore(`. ${clause[1]}, `, read.mention, evidence);
        if (named) yield named;
        continue;
      }
      const named = namedBefore(
        text.slice(Math.max(0, opening - 80), opening),
        read.mention,
        evidence,
      );
      if (named) yield named;
      continue;
    }
    if (!read?.mention.name || read.mention.name.split(' ').length > 6) continue;
    // "Agus Amri, kuasa hukum Budi Santoso": the second is whom the first speaks for.
    const owner =
      OF_ANOTHER.test(rest) && text[start - 2] === ','
        ? namedBefore(text.slice(Math.max(0, start - 80), start), read.mention, evidence)
        : null;
    if (owner) continue;
    readTo = from + read.length;
    yield read.mention;
  }
}
