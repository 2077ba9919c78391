import { contentStems } from './stems.ts';
import {
  reportedWordingOf,
  type SharedSentence,
  sharedSentences,
  type Wording,
  WordingIndex,
  wordingOf,
} from './wording.ts';

/** What a statement must tell of itself to be related to others. */
export interface Related {
  id: string;
  kind: 'direct' | 'indirect';
  /** Id of the person or body; null when unknown. */
  speaker: string | null;
  /** Day it was said, or null. */
  day: string | null;
  stories: readonly string[];
  /** Ids of the articles that report it. */
  articles: readonly string[];
  /** Each distinct wording, that of the first report first. */
  wordings: readonly string[];
  /** Names and offices as printed, which say nothing about what was said. */
  attribution: readonly string[];
}

/** How two statements relate. `a` and `b` are in the order of the input. */
export interface Relation {
  kind: 'other-speaker' | 'other-day' | 'paraphrase';
  a: string;
  b: string;
  /** 0 to 1: how much of the shorter wording the other has. */
  strength: number;
  /** The words they share, for a reader to see; empty for a paraphrase. */
  words: string;
}

/** Days apart at which the same words of one person are another occasion, not a slip of the calendar. */
const OTHER_OCCASION = 2;

/** A paraphrase is looked for among statements this many days apart at most. */
const PARAPHRASE_WINDOW = 3;

/**
 * Least share of weighted content words that makes a paraphrase: less is asked of one person's
 * words than of two people's, who may merely speak of the same subject.
 */
const PARAPHRASE = {
  sameSpeaker: { share: 0.25, words: 2 },
  otherSpeaker: { share: 0.6, words: 4 },
} as const;

const DAY_MS = 86_400_000;

/**
 * All relations between statements that belong to a common story:
 *
 * - `other-speaker`: the same words in the mouths of different people or bodies;
 * - `other-day`: the same words of one speaker on days that contradict each other;
 * - `paraphrase`: what one article quotes, another reports in its own words.
 *
 * Pure, and its cost grows with the statements that share words, not with all pairs.
 */
export function relationsOf(statements: readonly Related[]): Relation[] {
  return [...sameWords(statements), ...paraphrases(statements)];
}

function* sameWords(statements: readonly Related[]): Generator<Relation> {
  const index = new WordingIndex<number>();
  const wordings = statements.map(wordingsOf);
  for (const [place, statement] of statements.entries()) {
    const others = new Set(wordings[place]?.flatMap((wording) => [...index.candidates(wording)]));
    for (const other of [...others].sort((x, y) => x - y)) {
      const earlier = statements[other] as Related;
      const kind = differenceOf(earlier, statement);
      if (kind === null) continue;
      const shared = bestShared(wordings[other] ?? [], wordings[place] ?? []);
      if (!shared) continue;
      yield {
        kind,
        a: earlier.id,
        b: statement.id,
        strength: shared.cover,
        words: shared.words.join(' '),
      };
    }
    for (const wording of wordings[place] ?? []) index.add(place, wording);
  }
}

function differenceOf(a: Related, b: Related): 'other-speaker' | 'other-day' | null {
  if (a.kind !== b.kind || a.speaker === null || b.speaker === null || !inOneStory(a, b))
    return null;
  if (a.speaker !== b.speaker) return 'other-speaker';
  if (a.day === null || b.day === null) return null;
  return daysApart(a.day, b.day) >= OTHER_OCCASION ? 'other-day' : null;
}

function bestShared(a: readonly Wording[], b: readonly Wording[]): SharedSentence | undefined {
  return a
    .flatMap((one) => b.flatMap((other) => sharedSentences(one, other)))
    .sort((x, y) => y.cover - x.cover)[0];
}

function wordingsOf({ kind, wordings, attribution }: Related): Wording[] {
  return wordings.map((words) =>
    kind === 'direct' ? wordingOf(words) : reportedWordingOf(words, attribution),
  );
}

/** One sentence, or the whole, of a statement as its content words. */
type Passage = ReadonlySet<string>;

function* paraphrases(statements: readonly Related[]): Generator<Relation> {
  const passages = statements.map(passagesOf);
  const weights = weightsOf(passages);
  const byStem = new Map<string, number[]>();
  for (const [place, statement] of statements.entries()) {
    if (statement.kind === 'direct')
      for (const stem of union(passages[place] ?? [])) push(byStem, stem, place);
  }
  for (const [place, statement] of statements.entries()) {
    if (statement.kind !== 'indirect') continue;
    const candidates = new Map<number, number>();
    for (const stem of union(passages[place] ?? [])) {
      for (const other of byStem.get(stem) ?? [])
        candidates.set(other, (candidates.get(other) ?? 0) + 1);
    }
    for (const [other, hits] of [...candidates].sort(([x], [y]) => x - y)) {
      if (hits < PARAPHRASE.sameSpeaker.words) continue;
      const quoted = statements[other] as Related;
      if (!inOneStory(quoted, statement) || !near(quoted, statement)) continue;
      if (quoted.articles.some((article) => statement.articles.includes(article))) continue;
      const least =
        quoted.speaker === statement.speaker ? PARAPHRASE.sameSpeaker : PARAPHRASE.otherSpeaker;
      const strength = closeness(
        passages[other] ?? [],
        passages[place] ?? [],
        weights,
        least.words,
      );
      if (strength < least.share) continue;
      const [a, b] = other < place ? [quoted, statement] : [statement, quoted];
      yield { kind: 'paraphrase', a: a.id, b: b.id, strength, words: '' };
    }
  }
}

function passagesOf({ wordings, attribution }: Related): Passage[] {
  const names = new Set(attribution.flatMap((name) => [...contentStems(name)]));
  const bare = (text: string) =>
    new Set([...contentStems(text)].filter((stem) => !names.has(stem)));
  return wordings.flatMap((text) => [bare(text), ...text.split(/(?<=[.!?])\s+/).map(bare)]);
}

/** Rare words weigh more: the logarithm of one statement in how many has them. */
function weightsOf(passages: readonly Passage[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const own of passages)
    for (const stem of union(own)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + passages.length / count)]));
}

/** The best share, over pairs of passages, of the lighter passage's weight that the other has too. */
function closeness(
  a: readonly Passage[],
  b: readonly Passage[],
  weights: ReadonlyMap<string, number>,
  leastWords: number,
): number {
  const weigh = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + (weights.get(stem) ?? 0), 0);
  let best = 0;
  for (const one of a) {
    for (const other of b) {
      const shared = [...one].filter((stem) => other.has(stem));
      if (shared.length < leastWords) continue;
      best = Math.max(best, weigh(shared) / Math.min(weigh(one), weigh(other)));
    }
  }
  return best;
}

const union = (passages: readonly Passage[]): Set<string> =>
  new Set(passages.flatMap((passage) => [...passage]));

function push(map: Map<string, number[]>, key: string, value: number): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function inOneStory(a: Related, b: Related): boolean {
  return a.stories.some((story) => b.stories.includes(story));
}

function near(a: Related, b: Related): boolean {
  return a.day === null || b.day === null || daysApart(a.day, b.day) <= PARAPHRASE_WINDOW;
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS;
}
