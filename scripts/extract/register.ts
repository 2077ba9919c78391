import { wordsOfText as readWords } from '../../src/timeline/wording.ts';
import { OFFICE_SPELLED, SPEAKS_FOR_ONESELF } from '../lang/id/offices.ts';
import { PLACE_HEADS } from '../lang/id/places.ts';
import { NO_NAMES } from '../lang/id/sentence-starts.ts';
import { QUOTE_CUES } from '../lang/id/speech.ts';
import { HONORIFICS, RANKS } from '../lang/id/titles.ts';
import { Cues } from './attribution.ts';
import { Bodies } from './bodies.ts';
import type { Evidence } from './border.ts';
import { evidenceIn } from './evidence.ts';
import {
  bareWord,
  isBodyHead,
  isNameToken,
  isOffice,
  isOfficeWord,
  isTitleAt,
  remembered,
} from './lexicon.ts';
import { type Mention, readMention } from './mention.ts';
import { isOfficial } from './official.ts';

/** People of one article that are known by a part of their name; no news names more. */
const MOST_PEOPLE = 150;
/** Runs of capital words that may complete a name, and characters in which spellings are counted. */
const MOST_RUNS = 2000;
const MOST_COUNTED = 200_000;

/** Somebody whom the article names. */
export interface Person {
  name: string;
  role: string | null;
  /** Where the office ends and the name begins could not be told for sure. */
  unsure?: boolean;
  /** Other words for them: "alias Gendon", "akrab disapa Iko". */
  aliases: string[];
}

/** Who a mention turned out to be. */
export interface Found {
  person: Person;
  /** Several people of the article fit. */
  ambiguous: boolean;
}

/** The people and bodies of one article, gathered before any statement is read. */
export class Register {
  readonly people: Person[] = [];
  readonly evidence: Evidence;
  readonly bodies: Bodies;
  readonly cues: Cues;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.evidence = evidenceIn(text);
    this.bodies = new Bodies(text, this.evidence);
    this.cues = new Cues(this.evidence);
    for (const mention of officesIn(text, this.evidence)) this.add(mention);
    this.#addNicknames();
    this.#addInitials();
  }

  /** Takes in a named person, or what a further mention adds to one. */
  add(mention: Mention): void {
    if (mention.kind !== 'person' || !mention.name) return;
    const tokens = wordsOfText(mention.name);
    if (NO_NAMES.has(tokens[0] ?? '') && !isNameToken(mention.name.split(' ')[0] ?? '')) return;
    const known =
      this.people.find(({ name, aliases }) =>
        [name, ...aliases].some((one) => sameName(wordsOfText(one), tokens)),
      ) ??
      this.#shorter(tokens) ??
      this.#longer(tokens);
    if (!known) {
      if (this.people.length >= MOST_PEOPLE) return;
      this.people.push({
        name: mention.name,
        role: mention.role,
        aliases: mention.alias ? [mention.alias] : [],
        unsure: mention.unsure === true,
      });
      return;
    }
    const fuller = tokens.length > wordsOfText(known.name).length;
    if (
      fuller ||
      (sameName(wordsOfText(known.name), tokens) && this.#isBetter(mention.name, known.name))
    )
      known.name = mention.name;
    if (!mention.unsure) known.unsure = false;
    if (mention.alias) known.aliases.push(mention.alias);
    if (mention.role) known.role = this.#betterRole(known.role, mention.role);
  }

  /** "Lasandri Konggala (LK)": initials in brackets stand for the name before them. */
  #addInitials(): void {
    if (!/\(\p{Lu}{2,4}\)/u.test(this.#text)) return;
    for (const { 1: name = '', 2: initials = '' } of this.#text.matchAll(INITIALED)) {
      const words = name.split(' ').slice(-initials.length);
      if (words.map(([letter]) => letter).join('') !== initials) continue;
      this.find(words.join(' '))?.person.aliases.push(initials);
    }
  }

  /** "Ilham Pratomo, yang akrab disapa Iko": the nickname belongs to whoever is named last before it. */
  #addNicknames(): void {
    if (!/disapa|dipanggil|sapaan|panggilan|begitu/.test(this.#text)) return;
    for (const match of [
      ...this.#text.matchAll(NICKNAME),
      ...this.#text.matchAll(NICKNAME_FIRST),
    ]) {
      const before = this.#text.slice(Math.max(0, match.index - 200), match.index);
      const [nearest] = this.people
        .map((person) => ({ person, at: before.lastIndexOf(person.name) }))
        .filter(({ at }) => at !== -1)
        .sort((a, b) => b.at - a.at);
      nearest?.person.aliases.push(match[1] ?? '');
    }
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
    const publicKnown = isOfficial(known, this.bodies.ofOffice(known)) === true;
    const publicOther = isOfficial(other, this.bodies.ofOffice(other)) === true;
    if (publicKnown !== publicOther) return publicKnown ? known : other;
    return other.length > known.length ? other : known;
  }

  #count(name: string): number {
    if (this.#text.length > MOST_COUNTED) return 0;
    return this.#text.split(name).length - 1;
  }

  /** The one person whose name so far is a part of this fuller one. */
  #shorter(tokens: readonly string[]): Person | undefined {
    if (tokens.length < 2) return undefined;
    const found = this.people.filter(({ name }) => {
      const own = wordsOfText(name);
      return own.length < tokens.length && isShortFor(own, tokens);
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** The one person whose fuller name this one is a part of. */
  #longer(tokens: readonly string[]): Person | undefined {
    const found = this.people.filter(({ name }) => {
      const own = wordsOfText(name);
      return own.length > tokens.length && isShortFor(tokens, own);
    });
    return found.length === 1 ? found[0] : undefined;
  }

  /** The person that a full name, one token of it, an initialled form or an alias means. */
  find(name: string): Found | null {
    const tokens = wordsOfText(name);
    const only =
      this.people.find((person) => sameName(wordsOfText(person.name), tokens)) ??
      this.people.find(({ aliases }) =>
        aliases.some((alias) => sameName(wordsOfText(alias), tokens)),
      );
    if (only) return { person: only, ambiguous: false };
    const partial = this.people.filter((person) => isShortFor(tokens, wordsOfText(person.name)));
    const [first] = partial.length > 0 ? partial : this.#shortened(tokens);
    return first ? { person: first, ambiguous: partial.length > 1 } : null;
  }

  /** "Rohmat" for Rohmatullah. */
  #shortened(tokens: readonly string[]): Person[] {
    const [token = ''] = tokens;
    if (tokens.length !== 1 || token.length < 4) return [];
    return this.people.filter(({ name }) =>
      wordsOfText(name).some((word) => isVariant(token, word)),
    );
  }

  /** True when another person of the article bears the same first name: a slip, or a relative. */
  hasNamesake(person: Person): boolean {
    const first = wordsOfText(person.name)[0];
    return this.people.some(
      (other) =>
        other !== person &&
        wordsOfText(other.name)[0] === first &&
        (first?.length ?? 0) > 3 &&
        !COMMON_FIRST.has(first ?? ''),
    );
  }

  /** The person who holds an office that is named without them: "Kapolda", "Kepala BKN". */
  holder(role: string): Found | null {
    const wanted = this.#officeWords(role);
    const holders = this.people.filter(
      (person) => person.role && fits(wanted, this.#officeWords(person.role)),
    );
    const [first] = holders;
    return first ? { person: first, ambiguous: holders.length > 1 } : null;
  }

  /**
   * Names that so far are only a part of a fuller one printed somewhere: "Leonard" where the article
   * also has "Leonard Siahaya", standing on its own after a mark or a small word.
   */
  completeNames(): void {
    const runs = nameRunsIn(this.#text, this.evidence);
    for (const person of this.people) {
      const own = wordsOfText(person.name);
      for (const run of runs) {
        const name = run.join(' ');
        if (sameName(wordsOfText(name), own) && this.#isBetter(name, person.name))
          person.name = name;
      }
      const [fuller] = runs
        .filter(
          (run) =>
            run.length > own.length &&
            isShortFor(own, wordsOfText(run.join(' '))) &&
            // Of a name in several words only names are missing, never a place before it.
            (own.length === 1 ||
              run.every((word) => own.includes(bareWord(word)) || isNameToken(word))),
        )
        .sort((a, b) => b.length - a.length);
      if (fuller) person.name = fuller.join(' ');
    }
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
      twin.aliases.push(...person.aliases);
      if (person.role) twin.role = this.#betterRole(twin.role, person.role);
    }
  }

  /** "Rohmat" who turns out to be Rohmatullah, "Mustofa" who is Musthofa Zainudin. */
  #joinShortened(): void {
    for (const person of [...this.people]) {
      const tokens = wordsOfText(person.name);
      if (tokens.length !== 1 || person.role) continue;
      const fuller = this.people.filter(
        (other) =>
          other !== person &&
          wordsOfText(other.name).some((word) => isVariant(tokens[0] ?? '', word)),
      );
      const [only] = fuller;
      if (!only || fuller.length > 1) continue;
      this.people.splice(this.people.indexOf(person), 1);
      only.aliases.push(person.name, ...person.aliases);
    }
  }

  /** In the order of the office, so that its first word says what it is. */
  #officeWords(role: string): Set<string> {
    const expanded = role
      .split(' ')
      .map((word) => this.bodies.spelledOut(word) ?? OFFICE_SPELLED[word.toLowerCase()] ?? word)
      .join(' ');
    return new Set(wordsOfText(expanded).filter((word) => !IGNORED.has(word)));
  }
}

const IGNORED = new Set(['ri', 'republik', 'indonesia', 'dan', 'itu', 'ini', 'tersebut']);

function fits(wanted: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  const [first] = wanted;
  const [heldFirst] = held;
  // "Hakim juga menyatakan": of a court the article names one judge, one prosecutor.
  if (wanted.size === 1 && /^(?:hakim|jaksa)$/.test(first ?? '')) return held.has(first ?? '');
  return wanted.size > 0 && first === heldFirst && [...wanted].every((word) => held.has(word));
}

/** "Rohmat" – Rohmatullah, "Mustofa" – Musthofa: a short form, or one letter more or less. */
function isVariant(short: string, long: string): boolean {
  if (short.length < 4 || short === long) return false;
  if (long.startsWith(short) || long.endsWith(short)) return true;
  if (short.length < 6 || Math.abs(short.length - long.length) !== 1) return false;
  const [less, more] = short.length < long.length ? [short, long] : [long, short];
  const at = [...less].findIndex((letter, index) => letter !== more[index]);
  return at > 0 && less.slice(at) === more.slice(at + 1);
}

function sameName(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.every((token, at) => token === b[at] || slip(token, b[at] ?? ''))
  );
}

/** One letter off in a long token: Marwan – Marwam. */
function slip(a: string, b: string): boolean {
  if (a.length < 5 || a.length !== b.length || a[0] !== b[0]) return false;
  return [...a].filter((letter, at) => letter !== b[at]).length === 1;
}

/** "Nezar" for Nezar Patria, "Semuel A." for Semuel Abrijani, "Muhammad Irfandi" for M. Irfandi. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  let whole = false;
  for (const token of short) {
    const found = long.findIndex(
      (other, place) =>
        place >= at &&
        (other === token ||
          slip(other, token) ||
          (token.length === 1 && other.startsWith(token)) ||
          (other.length === 1 && token.startsWith(other))),
    );
    if (found === -1) return false;
    // An initial alone is nobody: "Sriatun" is not Purwadi S.
    whole ||= token.length > 1 && (long[found]?.length ?? 0) > 1;
    at = found + 1;
  }
  return whole;
}

const NICKNAME_FIRST =
  /(?:^|[\s,.])((?:\p{Lu}[\p{L}'’]+\s){0,2}\p{Lu}[\p{L}'’]+), (?:sapaan|panggilan|begitu (?:ia|dia|beliau))/gu;
const INITIALED = /((?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+) \((\p{Lu}{2,4})\)/gu;
const NICKNAME = /(?:disapa|dipanggil)\s+(?:sebagai\s+)?["“']?(\p{Lu}[\p{L}'’]+)/gu;

/** First names so common that two bearers are no sign of a slip. */
const COMMON_FIRST: ReadonlySet<string> = new Set(
  'muhammad mohammad mohamad muhamad ahmad achmad andi siti abdul'.split(' '),
);

const wordsOfText = remembered(readWords);

const SPEAKING: ReadonlySet<string> = new Set(QUOTE_CUES);

/** Words in a run of capitals that cannot belong to a name. */
const NOT_IN_NAME =
  /^(?:Senin|Selasa|Rabu|Kamis|Jum.?at|Sabtu|Minggu|Ahad|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Pasal|Nomor|Tahun|Undang|Peraturan)$/;

/** Runs of two to five capital words that stand alone: after a mark, a title or a small word. */
function nameRunsIn(text: string, evidence: Evidence): string[][] {
  const runs: string[][] = [];
  for (const match of text.matchAll(
    /(?:^|[\n.,("“”:–-]\s*|(?<![\p{L}])(\p{L}[\p{L}.]*)\s)((?:\p{Lu}[\p{L}'’]*\.?\s){1,4}\p{Lu}[\p{L}'’]+)(?![\p{L}\p{N}-]|\s\p{Lu})/gmu,
  )) {
    const before = bareWord(match[1] ?? '');
    const title = RANKS.has(before) || HONORIFICS.has(before);
    const verb = /^(?:Me|Di|Ber|Ter)\p{Ll}{4,}$/u.test(match[1] ?? '');
    if (before !== '' && /^\p{Lu}/u.test(match[1] ?? '') && !title && !verb) continue;
    let words = (match[2] ?? '').split(/\s+/);
    while (words.length > 0 && (isTitleAt(words, 0) || RANKS.has(bareWord(words[0] ?? ''))))
      words = words.slice(1);
    while (words.length > 0 && isTitleAt(words, words.length - 1)) words = words.slice(0, -1);
    if (/^(?:Di|Me)\p{Ll}{5,}$/u.test(words[0] ?? '')) words = words.slice(1);
    if (
      words.length < 2 ||
      words.some((word) => /\p{L}{3,}\./u.test(word) && !/^(?:Muh|Moh|Mohd|Abd)\.$/.test(word))
    )
      continue;
    const unfit = words.some((word, at) => {
      const lower = bareWord(word);
      return (
        NOT_IN_NAME.test(word) ||
        isOffice(word) ||
        PLACE_HEADS.has(word) ||
        (isOfficeWord(word) && !isNameToken(word)) ||
        isBodyHead(word) ||
        (NO_NAMES.has(lower) && !isNameToken(word)) ||
        (at === 0 &&
          (SPEAKING.has(lower) || /^(?:di|me)\p{L}{5,}/u.test(lower)) &&
          !isNameToken(word)) ||
        (word === word.toUpperCase() && word.length > 2)
      );
    });
    if (!unfit && !evidence.places.has(words.join(' '))) runs.push(words);
  }
  return runs.slice(0, MOST_RUNS);
}

const namesAnOffice = remembered(
  (word: string): boolean =>
    HONORIFICS.has(bareWord(word)) || RANKS.has(bareWord(word)) || isOffice(word),
);

const NAME_BEFORE =
  /(?:\s\p{Ll}+,?\s|[.(“"]\s?)((?:\p{Lu}[\p{L}'’]*\.? ){1,3}\p{Lu}[\p{L}'’]+)(?:, \p{Lu}[\p{L}.]{1,8})*, $/u;

/** "disampaikan Damar Juniarto, Direktur Eksekutif …": the name stands before the office. */
function namedBefore(before: string, office: Mention, evidence: Evidence): Mention | null {
  if (SPEAKS_FOR_ONESELF.test(office.role ?? '')) return null;
  const name = NAME_BEFORE.exec(before)?.[1];
  const read = name ? readMention(name, evidence) : null;
  if (read?.mention.kind !== 'person' || read.mention.role || !read.mention.name) return null;
  const words = read.mention.name.split(' ');
  const sure = words.some((word) => isNameToken(word) || evidence.names.has(word));
  return sure && words.length > 1 ? { ...office, kind: 'person', name: read.mention.name } : null;
}

/** Every "office, name" in the text, in reading order. */
function* officesIn(text: string, evidence: Evidence): Generator<Mention> {
  let readTo = 0;
  for (const match of text.matchAll(/[\p{L}][\p{L}.'’-]*/gu)) {
    if (match.index < readTo) continue;
    if (!namesAnOffice(match[0])) continue;
    if (text[match.index - 1] === '(') continue;
    let rest = text.slice(match.index, match.index + 400).split('\n')[0] ?? '';
    // "Kepada penyidik, RD mengaku": what follows the comma is another.
    if (
      /^\p{Ll}/u.test(rest) &&
      /\b(?:kepada|oleh|dari|terhadap|dengan|depan|hadapan)\s$/iu.test(
        text.slice(Math.max(0, match.index - 12), match.index),
      )
    )
      rest = rest.split(',')[0] ?? '';
    const read = readMention(rest, evidence);
    if (read?.mention.kind === 'role') {
      const named = namedBefore(
        text.slice(Math.max(0, match.index - 80), match.index),
        read.mention,
        evidence,
      );
      if (named) yield named;
      continue;
    }
    if (!read?.mention.name || read.mention.name.split(' ').length > 6) continue;
    readTo = match.index + read.length;
    yield read.mention;
  }
}
