import { CASE_TRACES, GOES_ON, PAGE_MARKS } from '../lang/id/case-traces.ts';
import { anyOf } from '../lang/phrases.ts';

/** A kind of words that a case leaves in any piece of an article about it. */
export type Trace = keyof typeof CASE_TRACES;

const TRACES = Object.entries(CASE_TRACES).map(
  ([trace, words]) => [trace as Trace, anyOf(words, 'iu')] as const,
);

/** Which kinds stand in these paragraphs. */
export const tracesIn = (paragraphs: readonly string[]): Trace[] =>
  TRACES.filter(([, words]) => paragraphs.some((one) => words.test(one))).map(([trace]) => trace);

/** Those that only cases of people leave who must be protected: help, the statute, that somebody is kept back. */
const TELLING: ReadonlySet<Trace> = new Set(['help', 'statute', 'secrecy']);

/** Those of which one alone makes a headless piece doubtful: whom a case has, beside what other news has too. */
const OF_SOMEBODY: ReadonlySet<Trace> = new Set([...TELLING, 'victim', 'kin', 'child']);

/**
 * How much of an article was read: all of it, its beginning without the rest, or a piece without a headline or a
 * beginning.
 */
export type Piece = 'whole' | 'cut' | 'headless';

/** So many other kinds make a case of a telling one: fewer stand in budgets and programmes too. */
const OTHERS: Record<Piece, number> = { whole: 2, cut: 1, headless: 0 };

/** So many kinds do without a telling one, where the rest may have it. */
const KINDS: Record<Piece, number> = { whole: Infinity, cut: 3, headless: 2 };

/**
 * How far it is in doubt that an article protects nobody: `case` where it may be what is left of one; `name`
 * where a whole article has such traces, or the beginning of a piece is unknown, so that names at least are kept
 * back; else null.
 */
export type Doubt = 'case' | 'name' | null;

/** A victim, a suspect, and whose kin or what child one of them is: the case of one person, whatever was done. */
const isOfOne = (traces: readonly Trace[]): boolean =>
  traces.includes('victim') &&
  traces.includes('suspect') &&
  (traces.includes('kin') || traces.includes('child'));

/** Whether what stands beside somebody whose name is kept back tells of a person rather than of money or goods. */
export const isOfPerson = (traces: readonly Trace[]): boolean =>
  traces.some((trace) => OF_SOMEBODY.has(trace));

/** What traces say of a piece of an article. */
export function doubtOf(traces: readonly Trace[], piece: Piece): Doubt {
  const telling = traces.filter((trace) => TELLING.has(trace)).length;
  const isCase =
    (telling > 0 && traces.length - telling >= OTHERS[piece]) ||
    traces.length >= KINDS[piece] ||
    (piece === 'headless' && traces.some((trace) => OF_SOMEBODY.has(trace)));
  if (isCase && piece !== 'whole') return 'case';
  return isCase || isOfOne(traces) || piece === 'headless' ? 'name' : null;
}

/** A word in small letters that is no outlet's address before a dateline: "kabarcontoh.id - JAKARTA". */
const MIDDLE = /^[\s"“'‘(.…-]*(?!\S+\s+[-–—])\p{Ll}[\p{L}'’-]*[\s,]/u;
const GOES = new RegExp(`^[\\s"“'‘(.…-]*${anyOf(GOES_ON, 'iu').source}`, 'iu');
const MARK = anyOf(PAGE_MARKS, 'iu');

/** "?page=2", "/halaman/3": the address of a later page. */
const LATER_PAGE =
  /[?&](?:page|halaman|hal)=0*(?:[2-9]|[1-9]\d)(?!\d)|\/(?:page|halaman)\/(?:[2-9]|[1-9]\d)(?!\d)/iu;

/**
 * How much of an article a text seems to be. It is headless when it has no headline, begins in the middle of a
 * sentence or with a word that points back, or names the page before it, or stands at the address of a later page.
 *
 * @param told `isPart` where it is known that the text ends too early
 */
export function pieceOf({
  title = '',
  text,
  isPart = false,
  url = '',
}: {
  title?: string | undefined;
  text: string;
  isPart?: boolean | undefined;
  url?: string | undefined;
}): Piece {
  const isHeadless =
    title.trim() === '' ||
    LATER_PAGE.test(url) ||
    [MIDDLE, GOES, MARK].some((beginning) => beginning.test(text));
  if (isHeadless) return 'headless';
  return isPart ? 'cut' : 'whole';
}
