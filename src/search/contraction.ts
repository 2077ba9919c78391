import { BODY_HEADS, FIELDS, OFFICE_HEADS } from './abbreviations.ts';

/** How a word that newsrooms draw together may begin, and what is left of it then. */
interface Beginning {
  head: readonly string[];
  rest: string;
}

/** Shorter words, and fewer letters behind a head or in a piece, may be anything. */
const LEAST_LETTERS = 5;
const LEAST_REST = 2;
const LEAST_PIECE = 2;
const LEAST_ROOT = 3;

/** Small words of an office that no short form has a piece of; behind the first a second field begins. */
const AND = 'dan';
const PASSED_OVER: ReadonlySet<string> = new Set([AND, 'bidang', 'untuk', 'di']);

/** What stands before the root of a field: *per*hubungan, *ke*sehatan, *pen*didikan. */
const PREFIX = /^(?:ke|pe[lmnr]?|peng)/;

/**
 * The words of an office or a body that a word is drawn together from, as newsrooms do it: a head, then a
 * piece of each word that follows, or their first letters: "wamendikbud" of "Wakil Menteri Pendidikan dan
 * Kebudayaan", "kadishub" of "Kepala Dinas Perhubungan", "menlhk"; of two fields one may do
 * ("wamendigi" of "Wakil Menteri Komunikasi dan Digital"). Undefined where it is drawn from none of them.
 *
 * @param names offices or bodies in words
 */
export function drawnFrom(
  word: string,
  names: readonly (readonly string[])[],
): string[] | undefined {
  const beginnings = beginningsOf(word);
  if (beginnings.length === 0) return undefined;
  for (const words of names) {
    for (const { head, rest } of beginnings) {
      const at = words.findIndex((_, from) => head.every((one, k) => words[from + k] === one));
      const pieces = at < 0 ? undefined : piecesOf(rest, words.slice(at + head.length));
      if (pieces) return [...head, ...pieces];
    }
  }
  return undefined;
}

const known = new Map<string, readonly Beginning[]>();

/** Every way in which a word may begin, found once: it is held against many names. */
function beginningsOf(word: string): readonly Beginning[] {
  const before = known.get(word);
  if (before) return before;
  if (word.length < LEAST_LETTERS) return [];
  const found = [...HEADS].flatMap(([short, head]) =>
    word.startsWith(short) && word.length >= short.length + LEAST_REST
      ? [{ head, rest: word.slice(short.length) }]
      : [],
  );
  known.set(word, found);
  return found;
}

/** Heads, and each of an office with its deputy's: "wakapolres". */
const HEADS: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...Object.entries(BODY_HEADS),
    ...Object.entries(OFFICE_HEADS).flatMap(([short, words]) => [
      [short, words] as const,
      [`wa${short}`, `wakil ${words}`] as const,
    ]),
  ].map(([short, words]) => [short, words.split(' ')]),
);

const NAMED_FIELDS = Object.entries(FIELDS).map(
  ([short, words]) => [short, words.split(' ')] as const,
);

/**
 * The words whose pieces, one after the other, are all of `rest`.
 *
 * @param whole whether it is all that stands behind the head: two letters of one word say too little
 */
function piecesOf(rest: string, words: readonly string[], whole = true): string[] | undefined {
  if (rest === '') return [];
  if (rest.length < LEAST_PIECE) return undefined;
  const telling = words.filter((word) => !PASSED_OVER.has(word));
  const initials = telling.slice(0, rest.length);
  if (initials.map((word) => word[0]).join('') === rest) return initials;
  if (whole && rest.length < LEAST_ROOT) return undefined;
  for (const [short, field] of NAMED_FIELDS) {
    if (!rest.startsWith(short) || !field.every((word, at) => telling[at] === word)) continue;
    const others = piecesOf(rest.slice(short.length), telling.slice(field.length), false);
    if (others) return [...field, ...others];
  }
  const next = words.findIndex((word) => !PASSED_OVER.has(word));
  for (let at = next; at >= 0 && at < words.length; at += 1) {
    if (at > next && words[at - 1] !== AND) continue;
    const word = words[at] ?? '';
    for (let length = Math.min(rest.length, word.length); length >= LEAST_PIECE; length -= 1) {
      if (!hasPiece(word, rest.slice(0, length))) continue;
      const others = piecesOf(rest.slice(length), words.slice(at + 1), false);
      if (others) return [word, ...others];
    }
  }
  return undefined;
}

/** Whether a piece is the beginning of a word, or of its root. */
const hasPiece = (word: string, piece: string): boolean =>
  word.startsWith(piece) ||
  (piece.length >= LEAST_ROOT && word.replace(PREFIX, '').startsWith(piece));
