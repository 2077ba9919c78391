import { align } from './alignment.ts';
import { GENERAL_WORDS } from './general-words.ts';
import { EQUIVALENTS, FORCES, OPPOSITES } from './meaning-words.ts';
import { foldSpelling, isOneSlip } from './spelling.ts';
import { stemOf, stemsOfForms } from './stems.ts';
import { STOCK_PHRASES } from './stock-words.ts';
import type { Token } from './tokens.ts';

/** Least share of a sentence's words that the other text must have, in the same order. */
const MIN_ALIGNED = 0.7;

/** What two texts have in common where one sentence stands in both. */
export interface Common {
  /** Share of the sentence's words that the other text has, 0.7 to 1. */
  cover: number;
  /** Words of content that tell it from what anybody might say; those of stock phrases count a quarter. */
  telling: number;
}

/**
 * Whether `sentence` stands in `text`, and says the same there: not when one of them denies it, when
 * a number or a name is another, or when a word of content or one of duty, leave, time or certainty is
 * replaced by another than its own spelling or equivalent: "mengimpor beras" and "mengimpor gula" are two
 * sentences, and so are "boleh melaut" and "harus melaut". Cut ends, insertions and slips of the pen are no
 * difference.
 *
 * @returns what they have in common, or null when it is not the same sentence
 */
export function commonOf(sentence: readonly Token[], text: readonly Token[]): Common | null {
  const pairs = align(keysOf(sentence), keysOf(text), alike);
  if (pairs.length < MIN_ALIGNED * sentence.length) return null;
  const gaps = gapsOf(sentence, text, pairs);
  // Numbers first: they cost least, and tell most sentences of one pattern apart.
  if (!sameNumbers(sentence, text, pairs, gaps)) return null;
  if (gaps.some(({ own, theirs }) => !agree(own, theirs))) return null;
  if (gaps.some(isReplaced)) return null;
  const shared = pairs.map(([at]) => sentence[at] as Token);
  const content = new Set(shared.flatMap(({ stem, number }) => stem ?? number ?? []));
  return { cover: pairs.length / sentence.length, telling: tellingOf(content) };
}

const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);

/** Equal, or one letter off in a word long enough for that to be a slip of the pen. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 6 || b.length < 6 || Math.abs(a.length - b.length) > 1) return false;
  if (/^\p{N}/u.test(a) || /^\p{N}/u.test(b)) return false;
  return isOneSlip(a, b);
}

/** What stands between two words that both have: in the one, in the other, or in both. */
interface Gap {
  own: readonly Token[];
  theirs: readonly Token[];
  /** Before the first or after the last word in common. */
  edge: boolean;
}

/**
 * The gaps between the words in common, and at both ends what belongs to the same clause: a denial
 * there ("Tidak benar bahwa …") denies the rest; one in the clause before does not.
 */
function gapsOf(
  own: readonly Token[],
  theirs: readonly Token[],
  pairs: readonly [number, number][],
): Gap[] {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return [];
  const gaps: Gap[] = [
    { own: clauseBefore(own, first[0]), theirs: clauseBefore(theirs, first[1]), edge: true },
    { own: clauseAfter(own, last[0]), theirs: clauseAfter(theirs, last[1]), edge: true },
  ];
  for (const [index, [i, j]] of pairs.entries()) {
    const next = pairs[index + 1];
    if (!next) continue;
    const gap = { own: own.slice(i + 1, next[0]), theirs: theirs.slice(j + 1, next[1]) };
    if (gap.own.length + gap.theirs.length > 0) gaps.push({ ...gap, edge: false });
  }
  return gaps;
}

function clauseBefore(tokens: readonly Token[], at: number): Token[] {
  const clause = tokens[at]?.clause;
  return tokens.slice(0, at).filter((token) => token.clause === clause);
}

function clauseAfter(tokens: readonly Token[], at: number): Token[] {
  const clause = tokens[at]?.clause;
  return tokens.slice(at + 1).filter((token) => token.clause === clause);
}

/** Whether what stands in a gap leaves the sentence the same. */
function agree(own: readonly Token[], theirs: readonly Token[]): boolean {
  const denials = [own, theirs].map((tokens) =>
    tokens.flatMap(({ negation, aside }) => (negation && !aside ? negation : [])).join(' '),
  );
  if (denials[0] !== denials[1]) return false;
  return !otherName(own, theirs) && !opposite(own, theirs);
}

/** Both have a name there, and neither is an abbreviation of the other. */
function otherName(own: readonly Token[], theirs: readonly Token[]): boolean {
  const [a, b] = [own.filter(({ name }) => name), theirs.filter(({ name }) => name)];
  if (a.length === 0 || b.length === 0) return false;
  return !isShort(a, b) && !isShort(b, a);
}

/** "MA" for "Mahkamah Agung", "Itjen" for "Inspektorat Jenderal": letters of the words, in order. */
function isShort(short: readonly Token[], long: readonly Token[]): boolean {
  const [word] = short;
  if (short.length !== 1 || !word || long.length < 2) return false;
  let at = 0;
  for (const { key } of long) {
    if (key[0] !== word.key[at]) continue;
    let own = 0;
    for (const letter of key) {
      if (letter === word.key[at + own]) own += 1;
    }
    at += Math.max(1, own);
  }
  return at >= word.key.length;
}

const GENERAL: ReadonlySet<string> = new Set(
  GENERAL_WORDS.flatMap((word) => [stemOf(word), ...stemsOfForms(word)]),
);
const STOCK: readonly ReadonlySet<string>[] = STOCK_PHRASES.map(
  (words) => new Set(words.map(stemOf)),
);

/** Root → roots that say the opposite of it. */
const OPPOSITES_OF = oppositesOf(
  OPPOSITES.map((pair) => pair.map(stemsOfForms) as [Set<string>, Set<string>]),
);

function oppositesOf(pairs: readonly [Set<string>, Set<string>][]): Map<string, Set<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const [one, other] of pairs.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    for (const root of one) opposites.set(root, other.union(opposites.get(root) ?? new Set()));
  }
  return opposites;
}

function opposite(own: readonly Token[], theirs: readonly Token[]): boolean {
  if (own.length === 0 || theirs.length === 0) return false;
  const roots = rootsOf(theirs);
  return [...rootsOf(own)].some((root) => OPPOSITES_OF.get(root)?.isDisjointFrom(roots) === false);
}

const rootsOf = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.map(({ stem, key }) => stem ?? stemOf(key)));

const GROUPS = EQUIVALENTS.map((words) => new Set(words));
const FORCE = FORCES.map((words) => new Set(words));

/** Whether what stands in the place of other words says something else: a word of content, or one of force. */
function isReplaced({ own, theirs }: Gap): boolean {
  const [a, b] = [own, theirs].map((tokens) => tokens.filter(({ aside }) => !aside)) as [
    Token[],
    Token[],
  ];
  if (isShort(a, b) || isShort(b, a)) return false;
  const left = (words: readonly Token[], others: readonly Token[]) =>
    words.filter(({ stem, key }) => stem && !others.some((other) => isVariant(key, other.key)));
  const [onlyA, onlyB] = [left(a, b), left(b, a)];
  return (onlyA.length > 0 && onlyB.length > 0) || hasOtherForce(a, b) || hasOtherForce(b, a);
}

/** The same word in another form or spelling, with a slip of the pen, or an equivalent one. */
function isVariant(a: string, b: string): boolean {
  if (stemOf(a) === stemOf(b) || foldSpelling(a) === foldSpelling(b)) return true;
  if (GROUPS.some((group) => group.has(a) && group.has(b))) return true;
  return (
    Math.min(a.length, b.length) >= SHORTEST_SLIP && isOneSlip(foldSpelling(a), foldSpelling(b))
  );
}

/** In a shorter word one letter makes another word: "baru", "batu". */
const SHORTEST_SLIP = 5;

/** A word of force in the place of a word of content, or of one of another force; left out it changes nothing. */
function hasOtherForce(own: readonly Token[], theirs: readonly Token[]): boolean {
  const says = theirs.some(({ stem, key }) => stem || FORCE.some((force) => force.has(key)));
  return (
    says &&
    own.some(({ key }) =>
      FORCE.some((force) => force.has(key) && !theirs.some((other) => force.has(other.key))),
    )
  );
}

/** Whether both give the same numbers in the same order; additions in brackets aside. */
function sameNumbers(
  own: readonly Token[],
  theirs: readonly Token[],
  pairs: readonly [number, number][],
  gaps: readonly Gap[],
): boolean {
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return true;
  const edges = gaps.filter(({ edge }) => edge);
  if (edges.some((gap) => bothNumbered(gap) && numbersOf(gap.own) !== numbersOf(gap.theirs))) {
    return false;
  }
  return (
    numbersOf(own.slice(first[0], last[0] + 1)) === numbersOf(theirs.slice(first[1], last[1] + 1))
  );
}

const bothNumbered = ({ own, theirs }: Gap): boolean =>
  numbersOf(own) !== '' && numbersOf(theirs) !== '';

/** "5 (lima) hari" says five once. */
function numbersOf(tokens: readonly Token[]): string {
  const numbers = tokens.flatMap(({ number, aside }) => (number && !aside ? number : []));
  return numbers.filter((number, at) => number !== numbers[at - 1]).join(' ');
}

/** A word of a stock phrase is meant so beside another one of that phrase: "dasar" of "dasar laut" is not. */
const FEWEST_OF_PHRASE = 2;

/**
 * What a word of a stock phrase, or a general one, counts: four of them are as telling as one other word, for two do
 * not come by chance on a long sentence.
 */
const STOCK_SHARE = 0.25;

/**
 * How much words of content say that not everybody says: those of stock phrases and general ones count a quarter.
 *
 * @param content roots of words, and numbers
 */
export function tellingOf(content: ReadonlySet<string>): number {
  const stock = content.intersection(GENERAL);
  for (const phrase of STOCK) {
    const shared = content.intersection(phrase);
    if (shared.size >= FEWEST_OF_PHRASE) for (const root of shared) stock.add(root);
  }
  return content.size - stock.size + STOCK_SHARE * stock.size;
}
