import { RUN, wordsOfText } from '../wording/words.ts';

/** A stretch of a text and whether the other text has it too. */
export interface Stretch {
  text: string;
  same: boolean;
}

/** A stretch of a text compared with another: in both, only in this one, or only in the other. */
export interface Change {
  text: string;
  kind: 'same' | 'added' | 'left-out';
}

/**
 * `text` as it stands, with what it says differently from `other`: its own words, and those of the
 * other that it leaves out where they would stand. A longest common subsequence over words as they
 * are compared: case, accents and punctuation are no difference.
 */
export function changesFrom(other: string, text: string): Change[] {
  const own = tokensOf(text);
  const theirs = tokensOf(other);
  if (own.length > MOST_WORDS || theirs.length > MOST_WORDS) {
    return sharedWith(other, text).map((stretch) => ({
      text: stretch.text,
      kind: stretch.same ? 'same' : 'added',
    }));
  }
  const changes: Change[] = [];
  const say = (kind: Change['kind'], words: string) => {
    if (words === '') return;
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += words;
    else changes.push({ kind, text: words });
  };
  let [i, j, from] = [0, 0, 0];
  const ownUpTo = (at: number, kind: Change['kind']) => {
    const end = at === own.length ? text.length : (own[at - 1]?.end ?? from);
    if (at > i) {
      say(kind, text.slice(from, end));
      from = end;
    }
  };
  for (const [at, otherAt] of [...commonPairs(own, theirs), [own.length, theirs.length] as const]) {
    const [first, last] = [theirs[j], theirs[otherAt - 1]];
    if (otherAt > j && first && last) say('left-out', ` ${other.slice(first.start, last.end)}`);
    ownUpTo(at, 'added');
    i = at;
    if (at < own.length) ownUpTo(at + 1, 'same');
    [i, j] = [at + 1, otherAt + 1];
  }
  if (from < text.length) say('same', text.slice(from));
  return changes;
}

/**
 * Whether two texts have so little in common that their differences would be harder to read than both of
 * them whole: less than half of the longer one.
 */
export function areUnlike(changes: readonly Change[]): boolean {
  const lengthOf = (...kinds: Change['kind'][]) =>
    changes.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.length : 0), 0);
  const same = lengthOf('same');
  return 2 * same < same + Math.max(lengthOf('added'), lengthOf('left-out'));
}

/** Longer texts are compared by runs of words only: the table of a full comparison grows as n × m. */
const MOST_WORDS = 600;

/** The words of `text`, marked where a run of at least three words stands in `other` too. */
export function sharedWith(other: string, text: string): Stretch[] {
  const theirs = tokensOf(other).map(({ key }) => key);
  const runs = new Set(theirs.map((_, at) => theirs.slice(at, at + RUN).join(' ')));
  const own = tokensOf(text);
  const same = new Set<number>();
  for (let at = 0; at + RUN <= own.length; at += 1) {
    const run = own.slice(at, at + RUN).map(({ key }) => key);
    if (runs.has(run.join(' '))) for (let k = 0; k < RUN; k += 1) same.add(at + k);
  }
  return stretches(text, own, (at) => same.has(at));
}

/**
 * The part of `text` that reads, word for word, like `words` (lower-case words without
 * punctuation, as a relation gives them); undefined when it is not there in one piece.
 */
export function passageOf(text: string, words: string): string | undefined {
  const wanted = words.split(' ');
  const own = tokensOf(text).flatMap(({ key, start, end }) =>
    key.split(' ').map((word) => ({ word, start, end })),
  );
  for (let at = 0; at + wanted.length <= own.length; at += 1) {
    if (!wanted.every((word, k) => own[at + k]?.word === word)) continue;
    const start = own[at]?.start ?? 0;
    return text.slice(start, own[at + wanted.length - 1]?.end);
  }
  return undefined;
}

interface Token {
  /** As it is compared; a hyphenated token has several words, joined by a space. */
  key: string;
  start: number;
  end: number;
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].flatMap((match) => {
    const key = wordsOfText(match[0]).join(' ');
    return key === '' ? [] : [{ key, start: match.index, end: match.index + match[0].length }];
  });
}

/** Places of the words that both texts have in the same order, as many as there can be. */
function commonPairs(own: readonly Token[], theirs: readonly Token[]): [number, number][] {
  const length = lengthsOf(own, theirs);
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < own.length && j < theirs.length; ) {
    if (own[i]?.key === theirs[j]?.key) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if ((length[i + 1]?.[j] ?? 0) >= (length[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

function lengthsOf(a: readonly Token[], b: readonly Token[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = rows[i] as Uint16Array;
    const below = rows[i + 1] as Uint16Array;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] =
        a[i]?.key === b[j]?.key
          ? (below[j + 1] ?? 0) + 1
          : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** Joins neighbouring tokens of one sort; the space between two sorts goes with the first. */
function stretches(
  text: string,
  tokens: readonly Token[],
  isSame: (at: number) => boolean,
): Stretch[] {
  const found: Stretch[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const same = isSame(at);
    if (next && isSame(at + 1) === same) continue;
    const end = next ? token.end : text.length;
    found.push({ text: text.slice(from, end), same });
    from = end;
  }
  return found.length > 0 ? found : [{ text, same: true }];
}
