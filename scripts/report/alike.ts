import type { Law } from '../../src/schema/law.ts';
import type { Organisation } from '../../src/schema/organisation.ts';
import type { Entry } from '../../src/schema/parse.ts';
import type { Person } from '../../src/schema/person.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { foldSpelling, isOneSlip } from '../../src/wording/spelling.ts';
import { shinglesOf, wordsOfText } from '../../src/wording/words.ts';
import type { Content } from '../markdown/read.ts';
import { nameKey, relateNames } from '../record/name.ts';

type Statement = Entry<'statements'>;

/** Share of the shorter one's runs of words that the other has, from which two statements may be one. */
const ALIKE = 0.6;

/** A run of words that so many statements have tells nothing. */
const COMMON = 20;

const DAYS_APART = 3;
const DAY_MS = 86_400_000;

/** A new statement and one that may be the same utterance. */
export interface Twins {
  fresh: Statement;
  other: Statement;
}

/**
 * New statements that may be another one told once more: of the same speaker and days, and in much the
 * same words, as when two branches drafted them or an outlet cut them otherwise. Compared are only those
 * that share a run of words.
 */
export function twinsAmong(fresh: readonly Statement[], all: Iterable<Statement>): Twins[] {
  const speakers = new Set(fresh.map(({ data }) => data.speaker));
  const holders = new Map<string, Statement[]>();
  const runs = new Map<string, Set<string>>();
  for (const entry of all) {
    const { speaker, mergedInto, withdrawn } = entry.data;
    if (mergedInto !== undefined || withdrawn || !speakers.has(speaker)) continue;
    const own = new Set(shinglesOf(wordsOfText(wordsOf(entry.body))));
    runs.set(entry.id, own);
    for (const run of own) {
      const key = `${speaker} ${run}`;
      const standing = holders.get(key);
      if (!standing) holders.set(key, [entry]);
      else if (standing.length < COMMON) standing.push(entry);
    }
  }
  const told = new Set<string>();
  return fresh.flatMap((entry): Twins[] => {
    const own = runs.get(entry.id) ?? new Set<string>();
    const shared = new Map<Statement, number>();
    for (const run of own) {
      for (const other of holders.get(`${entry.data.speaker} ${run}`) ?? []) {
        if (other !== entry) shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    const [twin] = [...shared]
      .filter(([other, count]) => {
        const fewer = Math.min(own.size, runs.get(other.id)?.size ?? 0);
        return count >= ALIKE * fewer && areNear(entry, other) && !areToldApart(entry, other);
      })
      .sort(([, a], [, b]) => b - a);
    if (!twin || told.has(`${twin[0].id} ${entry.id}`)) return [];
    told.add(`${entry.id} ${twin[0].id}`);
    return [{ fresh: entry, other: twin[0] }];
  });
}

function areNear({ data: a }: Statement, { data: b }: Statement): boolean {
  if (a.saidOn === null || b.saidOn === null) return true;
  return Math.abs(Date.parse(a.saidOn) - Date.parse(b.saidOn)) <= DAYS_APART * DAY_MS;
}

const areToldApart = (a: Statement, b: Statement): boolean =>
  (a.data.differentFrom ?? []).includes(b.id) || (b.data.differentFrom ?? []).includes(a.id);

/** People or bodies on record that one of them may be the same as. */
export function likeOnes<C extends 'people' | 'organisations'>(
  entries: Content['entries'],
  one: Entry<C>,
): Entry<C>[] {
  const all = [...entries[one.collection].values()] as Entry<C>[];
  return all.filter((other) => other.id !== one.id && mayBeOne(one.data, other.data));
}

function mayBeOne(a: Person | Organisation, b: Person | Organisation): boolean {
  if ('abbreviations' in a) return 'abbreviations' in b && mayBeOneBody(a, b);
  if ('abbreviations' in b) return false;
  return [b.name, ...b.aliases].some((name) => relateNames(a.name, name) !== 'different');
}

/** Words that outlets leave out of a name without meaning another body or act. */
const IDLE = new Set([
  'dan',
  'ri',
  'republik',
  'indonesia',
  'kabupaten',
  'kab',
  'provinsi',
  'prov',
]);

const tellingWords = (name: string): string[] => {
  const words = wordsOfText(name);
  const telling = words.filter((word) => !IDLE.has(word));
  return telling.length > 0 ? telling : words;
};

/**
 * Whether two bodies may be one: a name of one is that of the other but for spelling and idle words, is
 * made of its beginnings ("KPU", "Kominfo"), or is the longer form of it.
 */
export function mayBeOneBody(a: Organisation, b: Organisation): boolean {
  const namesOf = ({ name, abbreviations, otherNames }: Organisation) =>
    [name, ...abbreviations, ...otherNames].map(tellingWords);
  return someOf(namesOf(a), namesOf(b), (one, other) => areAlike(one, other));
}

/**
 * Whether two acts may be one: of one kind and number where one has no year, one titled as the other, or
 * one named by the beginnings of the other's title ("UU PDP").
 */
export function mayBeOneLaw(a: Law, b: Law): boolean {
  if (a.kind === b.kind && a.number && a.number === b.number && (!a.year || !b.year)) return true;
  const titlesOf = ({ title, aliases }: Law) => [title, ...aliases];
  if (someOf(titlesOf(a), titlesOf(b), (one, other) => nameKey(one) === nameKey(other)))
    return true;
  const isShort = (one: Law, other: Law) => {
    if (one.kind !== other.kind || one.number) return false;
    const short = one.citation.split('/').at(-1) ?? '';
    return titlesOf(other).some((title) => isMadeOf(short, tellingWords(title)));
  };
  return isShort(a, b) || isShort(b, a);
}

const someOf = <T>(a: readonly T[], b: readonly T[], are: (one: T, other: T) => boolean): boolean =>
  a.some((one) => b.some((other) => are(one, other)));

/** Fewest words of a name that stands whole in a longer one: "Dinas" alone is no body's name. */
const MIN_PART = 2;

function areAlike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [only] = short;
  if (only !== undefined && short.length === 1 && isMadeOf(only, long)) return true;
  const same = (one: string, other: string) =>
    one === other || foldSpelling(one) === foldSpelling(other);
  if (short.length === long.length) {
    const slips = short.flatMap((word, at) => {
      const other = long[at] as string;
      return same(word, other) ? [] : [[word, other] as const];
    });
    return slips.length === 0 || (slips.length === 1 && slips.every(isSlip));
  }
  return short.length >= MIN_PART && short.every((word) => long.some((other) => same(word, other)));
}

/** Shorter words differ by a letter too easily: "Komisi I" and "Komisi V" are two. */
const MIN_SLIP = 5;

const isSlip = ([one, other]: readonly [string, string]): boolean =>
  Math.min(one.length, other.length) >= MIN_SLIP && one[0] === other[0] && isOneSlip(one, other);

/** Fewest letters of each beginning, unless every word gives its first one. */
const MIN_BEGINNING = 2;

/** Whether a word is made of the first letters of others ("kpu"), or of their beginnings ("kominfo"). */
function isMadeOf(short: string, words: readonly string[]): boolean {
  if (words.length < 2 || short.length < 2) return false;
  if (short === words.map((word) => word[0]).join('')) return true;
  const tried = new Set<string>();
  const made = (rest: string, at: number, parts: number): boolean => {
    if (rest === '') return parts > 1;
    const state = `${rest.length} ${at} ${Math.min(parts, 2)}`;
    if (tried.has(state)) return false;
    tried.add(state);
    return words
      .slice(at)
      .some((word, ahead) =>
        Array.from(word, (_, letter) => letter + 1).some(
          (length) =>
            length >= MIN_BEGINNING &&
            rest.startsWith(word.slice(0, length)) &&
            made(rest.slice(length), at + ahead + 1, parts + 1),
        ),
      );
  };
  return made(short, 0, 0);
}
