import { contentStems } from '../wording/stems.ts';
import { wordsOfText } from '../wording/words.ts';
import { ABBREVIATIONS, LAW_KINDS } from './abbreviations.ts';
import { drawnFrom } from './contraction.ts';
import { doubled } from './doubled.ts';
import { isNumberWord, withNumberWords } from './numbers.ts';
import { PROVINCES } from './provinces.ts';
import { modernSpelling, rootWithin } from './roots.ts';

/** What has a page of its own and is found by its name: what `/cari/nama.json` holds. */
export interface Name {
  kind: 'Kasus' | 'Tokoh' | 'Lembaga' | 'Peraturan' | 'Media';
  /** Path below the site's root. */
  url: string;
  name: string;
  /** Other names, short forms. */
  aliases: string[];
  /** What else it is found by: a story's summary, the offices of a person. */
  about: string[];
  /** Statements or records on its page. */
  count: number;
}

/** Answers above the statements. */
const MOST = 5;

/**
 * How well one word must be met to count: as it is; as a beginning; in another form; as the first
 * letters of several words (mbg); with a slip; with something behind it (antaranews).
 */
const MEETS = { same: 1, begins: 0.8, stem: 0.75, initials: 0.7, slip: 0.6, longer: 0.5 } as const;
/** How well an office is met by a word that is drawn together from it. */
const DRAWN = MEETS.stem;
/** What stands beside the name counts less than the name. */
const ABOUT = 0.5;
/** What an office that begins as the query does, and a name without further words, count more. */
const OPENING = 0.1;
const FEWER = 0.2;
/** Of the words of a longer query so many must be met. */
const SHARE = 0.6;

/** Words of a question that name nothing: "siapa bilang …?", "kasus …", "kantor berita …", "Pak …". */
const ASKING = new Set(
  `siapa apa kapan mana kenapa berapa bilang kata ucapan pernyataan mengatakan tentang soal semua yang dari
    di ke kasus isu masalah kantor berita koran pak bapak bu`.split(/\s+/),
);

/** A place in a law; the law is looked for by the rest. */
const PLACE_IN_LAW = /\b(?:pasal|ayat)\s+\(?\d+\w*\)?/gi;

/** The words of a query that name something; all of them where none does. */
export function telling(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !ASKING.has(word.toLowerCase()));
  return left.length > 0 ? left : words;
}

/** The pages that a query names, best first. */
export interface Named {
  pages: Name[];
  /** Whether only some of its words name them: perhaps they are meant. */
  partly: boolean;
}

/** The pages of {@link named}. */
export function answersTo(query: string, names: readonly Name[]): Name[] {
  return named(query, names).pages;
}

/**
 * The pages that a query names: every word of a short query, most of a longer one. When there is none,
 * the people and bodies that one of its words names.
 */
export function named(query: string, names: readonly Name[]): Named {
  const typed = doubled(query);
  const law = typed.replace(PLACE_IN_LAW, ' ');
  const words = telling(wordsIn(withNumberWords(law.trim() === '' ? typed : law)));
  if (words.length === 0) return NOBODY;
  const best = (scored: { name: Name; score: number }[]) =>
    scored
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || b.name.count - a.name.count)
      .slice(0, MOST)
      .map(({ name }) => name);
  const ways = joinings(words, ownWords(names));
  const meets = meeting();
  const found = best(
    names.map((name) => ({
      name,
      score: Math.max(...ways.map((way) => scoreOf(way, name, meets))),
    })),
  );
  if (found.length > 0 || words.length < 2) return { pages: found, partly: false };
  const all = words.flatMap(formsOf);
  const rare = rareIn(names, all, meets);
  return {
    pages: best(names.map((name) => ({ name, score: namedBy(all, name, rare, meets) }))),
    partly: true,
  };
}

/** A query names nothing. */
export const NOBODY: Named = { pages: [], partly: false };

/** A query as it was typed, and with two words as the one that a name has: "tribun news" → tribunnews. */
function joinings(words: readonly string[], known: ReadonlySet<string>): (readonly string[])[] {
  const joined = words.slice(1).flatMap((word, at) => {
    const one = `${words[at]}${word}`;
    return known.has(one) ? [words.toSpliced(at, 2, one)] : [];
  });
  return [words, ...joined];
}

/** Takes the names apart beforehand, so that the first answer need not wait for it. */
export function prepareNames(names: readonly Name[]): void {
  ownWords(names);
}

const owned = new WeakMap<readonly Name[], ReadonlySet<string>>();

/** All words of the names themselves, gathered once for a list. */
function ownWords(names: readonly Name[]): ReadonlySet<string> {
  const known = owned.get(names) ?? new Set(names.flatMap((name) => cut(name).own.words));
  owned.set(names, known);
  return known;
}

/** A word that names so many stories says which is meant. */
const RARE = 2;

/** The words that few stories have in their titles, in any form. */
function rareIn(names: readonly Name[], words: readonly string[], meets: Meets): Set<string> {
  const titles = names.filter(({ kind }) => kind === 'Kasus').map((name) => cut(name).own);
  const count = (word: string) => titles.filter((title) => meets(word, title) > MEETS.slip).length;
  return new Set(words.filter((word) => count(word) <= RARE));
}

/** Shorter words are parts of many names. */
const LEAST_LETTERS = 3;

function namedBy(
  words: readonly string[],
  name: Name,
  rare: ReadonlySet<string>,
  meets: Meets,
): number {
  const { kind } = name;
  if (kind === 'Peraturan') return 0;
  const { own } = cut(name);
  // Outlets bear words of the language ("Media Indonesia"): one is meant where all of its name stands.
  if (
    kind === 'Media' &&
    !wordsIn(name.name.replace(DOMAIN, '')).every((word) => words.includes(word))
  )
    return 0;
  const met = words.filter((word) => {
    if (word.length < LEAST_LETTERS) return false;
    // Of a story any form of a word says which is meant, if it says that of few.
    return kind === 'Kasus'
      ? rare.has(word) && meets(word, own) > MEETS.slip
      : own.words.includes(word);
  }).length;
  return met === 0 ? 0 : met / new Set(own.words).size;
}

/** What stands behind the name in an address. */
const DOMAIN = /\.(?:com|net|id|co\.id)$/i;

/** The words of a query, short forms written out: "wamen nezar" → wakil, menteri, nezar. */
export function expanded(query: string): string[] {
  return wordsIn(query).flatMap(formsOf);
}

/** A word as it is, or the words that it is short for. */
const formsOf = (word: string): string[] => writtenOut(word)?.split(' ') ?? [word];

/** What a short form of an office or a province stands for; "wa" before an office is its deputy. */
function writtenOut(word: string): string | undefined {
  const known = ABBREVIATIONS[word] ?? PROVINCES[word];
  if (known || !word.startsWith('wa')) return known;
  const office = ABBREVIATIONS[word.slice(2)];
  return office && `wakil ${office}`;
}

/**
 * A query with its words as names have them, where they are a slip away from one and are none
 * themselves: "semuel pangarepan" → "semuel pangerapan". Undefined when there is nothing to mend.
 */
export function mended(query: string, names: readonly Name[]): string | undefined {
  const known = ownWords(names);
  const words = wordsIn(query);
  const better = words.map((word) =>
    known.has(word) ? word : ([...known].find((other) => isSlip(word, other)) ?? word),
  );
  return better.join(' ') === words.join(' ') ? undefined : better.join(' ');
}

/**
 * The words of a name whose first letters a word is: "mbg" → makan, bergizi, gratis. Undefined where it is
 * those of none.
 */
export function spelledOut(word: string, names: readonly Name[]): string[] | undefined {
  if (!INITIALS.test(word)) return undefined;
  for (const name of names) {
    const { own } = cut(name);
    const at = own.initials.indexOf(word);
    if (at >= 0) return own.words.filter(hasInitial).slice(at, at + word.length);
  }
  return undefined;
}

/** The words of the first office or body that a word is drawn together from: "wamendigi" → wakil, menteri, digital. */
export function officeOf(word: string, names: readonly Name[]): string[] | undefined {
  for (const name of names) {
    const found = drawnFrom(word, cut(name).offices);
    if (found) return found;
  }
  return undefined;
}

/** The words of a name, and the first letters of those that are not passed over. */
interface Words {
  words: string[];
  initials: string;
}

/** A name cut into words, once: the list is asked at every letter that is typed. */
interface Cut {
  own: Words;
  about: Words;
  /** First words of what else it is found by. */
  openings: (string | undefined)[];
  /** The offices of a person, the names of a body: what a short form may be drawn together from. */
  offices: readonly (readonly string[])[];
}

const cuts = new WeakMap<Name, Cut>();

function cut(name: Name): Cut {
  const known = cuts.get(name);
  if (known) return known;
  const parts = (texts: readonly string[]): Words => {
    const words = texts
      .flatMap((text) => wordsIn(withNumberWords(text)))
      .flatMap((word) => [word, ...(writtenOut(word)?.split(' ') ?? [])]);
    const letters = words.filter(hasInitial).map((word) => word[0]);
    return { words, initials: letters.join('') };
  };
  const made = {
    own: parts([name.name, ...name.aliases]),
    about: parts(name.about),
    openings: name.about.map((text) => wordsIn(text)[0]),
    offices: officesOf(name).map(wordsIn),
  };
  cuts.set(name, made);
  return made;
}

/** What of a name is an office, or a body that one may be named after. */
function officesOf({ kind, name, aliases, about }: Name): readonly string[] {
  if (kind === 'Tokoh') return about;
  return kind === 'Lembaga' ? [name, ...aliases] : [];
}

const wordsIn = (text: string): string[] =>
  wordsOfText(LAW_KINDS.reduce((cited, [kind, short]) => cited.replace(kind, short), text))
    .map(modernSpelling)
    .filter(({ length }) => length > 1);

function scoreOf(words: readonly string[], name: Name, meets: Meets): number {
  const { own, about, openings, offices } = cut(name);
  const drawn = DRAWN * (name.kind === 'Tokoh' ? ABOUT : 1);
  const scores = words.map((typed) => {
    const score = mostOf(
      formsOf(typed).map((word) => Math.max(meets(word, own), ABOUT * meets(word, about))),
    );
    return score < drawn && drawnFrom(typed, offices) ? drawn : score;
  });
  const score = mostOf(scores);
  if (score === 0) return 0;
  // A minister is asked for, not the deputy whose office has the same words further on.
  const [first = ''] = words;
  const [opening] = drawnFrom(first, offices) ?? formsOf(first);
  const opens = openings.includes(opening);
  // Of two that have all words, the one that has fewer others is meant.
  return score + (opens ? OPENING : 0) + FEWER / (1 + own.words.length);
}

/** The mean of scores where enough of them are met, else none. */
function mostOf(scores: readonly number[]): number {
  const needed = scores.length <= 2 ? scores.length : Math.ceil(scores.length * SHARE);
  if (scores.filter((score) => score > 0).length < needed) return 0;
  return scores.reduce((total, score) => total + score, 0) / scores.length;
}

/** How well a word of a query is met by those of a name. */
type Meets = (word: string, others: Words) => number;

/**
 * {@link Meets} for one query: many names share their words (offices, surnames), and each is looked
 * at once.
 */
function meeting(): Meets {
  const known = new Map<string, Map<string, number>>();
  return (word, { words: others, initials }) => {
    const scores = known.get(word) ?? new Map<string, number>();
    known.set(word, scores);
    let best = 0;
    let before = '';
    for (const other of others) {
      const score = scores.get(other) ?? wordMeets(word, other);
      scores.set(other, score);
      // Two words written as one: "pagarlaut".
      const joined =
        before !== '' &&
        word.length === before.length + other.length &&
        word === `${before}${other}`;
      if (score === MEETS.same || joined) return MEETS.same;
      best = Math.max(best, score);
      before = other;
    }
    // The first letters of words that follow one another: bpom, mbg.
    const initial = best < MEETS.initials && INITIALS.test(word) && initials.includes(word);
    return initial ? MEETS.initials : best;
  };
}

function wordMeets(word: string, other: string): number {
  if (other === word) return MEETS.same;
  if (isNumberWord(word) || isNumberWord(other)) return 0;
  if (word.length > 2 && other.startsWith(word)) return MEETS.begins;
  if (sameStem(word, other)) return MEETS.stem;
  if (isSlip(word, other)) return MEETS.slip;
  return other.length >= SHORTEST_SLIP && word.startsWith(other) ? MEETS.longer : 0;
}

/** Initials as readers use them, and the small words that they pass over. */
const INITIALS = /^[a-z]{3,6}$/;
const PASSED_OVER = new Set(['dan', 'di', 'ke', 'untuk', 'dari', 'bagi']);
const hasInitial = (word: string) => !PASSED_OVER.has(word);

function sameStem(word: string, other: string): boolean {
  const [stem] = stemsOf(word);
  return stem !== undefined && stemsOf(other).has(stem);
}

const stems = new Map<string, ReadonlySet<string>>();

/** Stems of a word, found once. */
function stemsOf(word: string): ReadonlySet<string> {
  const known = stems.get(word) ?? contentStems(rootWithin(word));
  stems.set(word, known);
  return known;
}

/** Shorter words have neighbours that are other words. */
const SHORTEST_SLIP = 5;
const SHORTEST_TWO_SLIPS = 9;

/** Whether two words differ by a letter that is wrong, too much, missing or swapped; long ones by two. */
export function isSlip(word: string, other: string): boolean {
  const most = word.length >= SHORTEST_TWO_SLIPS ? 2 : 1;
  if (word.length === SHORTEST_SLIP - 1) return isShortSlip(word, other);
  if (word.length < SHORTEST_SLIP || Math.abs(word.length - other.length) > most) return false;
  // A slip takes one letter out and puts one in; most words have other letters and are compared no further.
  if (count(lettersIn(word) ^ lettersIn(other)) > 2 * most) return false;
  return distance(word, other, most) <= most;
}

/** Of four letters: two that are swapped ("arei"), or those of a word of five that lacks one inside ("agng"). */
function isShortSlip(word: string, other: string): boolean {
  const alike =
    other.length === word.length
      ? lettersIn(word) === lettersIn(other)
      : other.length === word.length + 1 && word[0] === other[0] && word.at(-1) === other.at(-1);
  return alike && distance(word, other, 1) <= 1;
}

const letters = new Map<string, number>();

/** Which letters a word has, as bits; other characters share one. */
function lettersIn(word: string): number {
  let bits = letters.get(word);
  if (bits === undefined) {
    bits = 0;
    for (let at = 0; at < word.length; at += 1) {
      const letter = word.charCodeAt(at) - FIRST_LETTER;
      bits |= 1 << (letter >= 0 && letter < LETTERS ? letter : LETTERS);
    }
    letters.set(word, bits);
  }
  return bits;
}

const FIRST_LETTER = 'a'.charCodeAt(0);
const LETTERS = 26;

function count(bits: number): number {
  let ones = 0;
  for (let left = bits; left !== 0; left &= left - 1) ones += 1;
  return ones;
}

/** Optimal string alignment: the least number of slips; more than `most` is not counted to the end. */
function distance(a: string, b: string, most: number): number {
  let [before, row]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next[j] = least;
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
