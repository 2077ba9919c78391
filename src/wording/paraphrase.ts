import { byStory, dayNumberOf, type Related } from './related.ts';
import { contentStems } from './stems.ts';

/** What one article quotes and another reports in its own words. */
export interface Paraphrase {
  /** In the order of the statements. */
  a: string;
  b: string;
  /** 0 to 1: how much of the shorter one's weighted words of content the other has. */
  strength: number;
}

/** A paraphrase is looked for among statements this many days apart at most. */
const WINDOW = 3;

/**
 * Least share of weighted content words that makes a paraphrase: less is asked of one person's
 * words than of two people's, who may merely speak of the same subject.
 */
const LEAST = {
  sameSpeaker: { share: 0.25, words: 2 },
  otherSpeaker: { share: 0.6, words: 4 },
} as const;

/** So many paraphrases of one statement at most; of the annotated articles none has more than a few. */
const MOST = 20;

/** One sentence, or the whole, of a statement as the numbers of its content words. */
type Passage = ReadonlySet<number>;

/**
 * Finds what one article quotes and another, of the same story and days, reports. Only statements of
 * those are held against each other, so that the cost grows with the statements.
 */
export function paraphrases(statements: readonly Related[], compared: () => void): Paraphrase[] {
  const words = new Map<string, number>();
  const passages = statements.map((statement) => passagesOf(statement, words));
  const weights = weightsOf(passages, words.size);
  const weighed: Weighed[][] = [];
  const weighedAt = (place: number) => {
    const own =
      weighed[place] ?? (passages[place] ?? []).slice(1).map((one) => heavy(one, weights));
    weighed[place] = own;
    return own;
  };
  /** How strong each pair is, by the place of the reported one and that of the quoted one. */
  const found = new Map<number, number>();
  for (const own of byStory(statements).values()) {
    const days = Map.groupBy(own, ({ at }) => at);
    const quotedOn = new Map(
      [...days].map(([at, places]) => [at, quotedIn(places, statements, passages)] as const),
    );
    for (const { place } of own) {
      const statement = statements[place] as Related;
      if (statement.kind !== 'indirect') continue;
      for (const other of candidates(passages[place] ?? [], statement, quotedOn)) {
        compared();
        const quoted = statements[other] as Related;
        if (quoted.articles.some((article) => statement.articles.includes(article))) continue;
        const least = quoted.speaker === statement.speaker ? LEAST.sameSpeaker : LEAST.otherSpeaker;
        const strength = closeness(weighedAt(other), weighedAt(place), weights, least.words);
        if (strength >= least.share) found.set(place * statements.length + other, strength);
      }
    }
  }
  return strongest(found, statements.length).map(([order, strength]) => {
    const places = [Math.floor(order / statements.length), order % statements.length];
    const [a, b] = places.sort((x, y) => x - y).map((place) => (statements[place] as Related).id);
    return { a: a as string, b: b as string, strength };
  });
}

/**
 * In a story of which hundreds say the same, each would be a paraphrase of all others: of those of one
 * statement the strongest stay, in the order of the statements.
 */
function strongest(found: ReadonlyMap<number, number>, statements: number): [number, number][] {
  const counts = new Map<number, number>();
  const count = (place: number) => counts.get(place) ?? 0;
  return [...found]
    .sort(([one, a], [other, b]) => b - a || one - other)
    .filter(([order]) => {
      const [place, other] = [Math.floor(order / statements), order % statements];
      if (count(place) >= MOST || count(other) >= MOST) return false;
      counts.set(place, count(place) + 1);
      counts.set(other, count(other) + 1);
      return true;
    })
    .sort(([one], [other]) => one - other);
}

/** Quoted statements of one day by each of their content words. */
function quotedIn(
  places: readonly { place: number }[],
  statements: readonly Related[],
  passages: readonly Passage[][],
): Map<number, number[]> {
  const byWord = new Map<number, number[]>();
  for (const { place } of places) {
    if (statements[place]?.kind !== 'direct') continue;
    for (const word of passages[place]?.[0] ?? []) {
      const holders = byWord.get(word);
      if (holders) holders.push(place);
      else byWord.set(word, [place]);
    }
  }
  return byWord;
}

/** Quoted statements of near days that have at least two content words in common, in order. */
function candidates(
  own: readonly Passage[],
  statement: Related,
  quotedOn: ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>,
): number[] {
  const at = dayNumberOf(statement) ?? 0;
  const hits = new Map<number, number>();
  for (let day = at - WINDOW; day <= at + WINDOW; day += 1) {
    const byWord = quotedOn.get(day);
    if (!byWord) continue;
    for (const word of own[0] ?? []) {
      for (const other of byWord.get(word) ?? []) hits.set(other, (hits.get(other) ?? 0) + 1);
    }
  }
  return [...hits]
    .filter(([, count]) => count >= LEAST.sameSpeaker.words)
    .map(([other]) => other)
    .sort((a, b) => a - b);
}

/** First all content words of a statement, whatever the wording; then each wording, each sentence. */
function passagesOf({ wordings, attribution }: Related, words: Map<string, number>): Passage[] {
  const names = new Set(attribution.flatMap((name) => [...contentStems(name)]));
  const bare = (text: string): Set<number> => {
    const numbers = new Set<number>();
    for (const stem of contentStems(text)) {
      if (names.has(stem)) continue;
      const known = words.get(stem) ?? words.size;
      words.set(stem, known);
      numbers.add(known);
    }
    return numbers;
  };
  const parts = wordings.flatMap((text) => {
    const sentences = text.split(/(?<=[.!?])\s+/).map(bare);
    if (sentences.length < 2) return sentences;
    return [new Set(sentences.flatMap((sentence) => [...sentence])), ...sentences];
  });
  return [new Set(parts.flatMap((part) => [...part])), ...parts];
}

/** Rare words weigh more: the logarithm of one statement in how many has them. */
function weightsOf(passages: readonly Passage[][], words: number): Float64Array {
  const counts = new Float64Array(words);
  for (const [whole] of passages) {
    for (const word of whole ?? []) counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts.map((count) => Math.log(1 + passages.length / count));
}

/** A passage with the weight of all its words. */
interface Weighed {
  passage: Passage;
  weight: number;
}

function heavy(passage: Passage, weights: Float64Array): Weighed {
  let weight = 0;
  for (const word of passage) weight += weights[word] ?? 0;
  return { passage, weight };
}

/** The best share, over pairs of passages, of the lighter passage's weight that the other has too. */
function closeness(
  own: readonly Weighed[],
  theirs: readonly Weighed[],
  weights: Float64Array,
  leastWords: number,
): number {
  let best = 0;
  for (const one of own) {
    for (const other of theirs) {
      let [count, shared] = [0, 0];
      for (const word of one.passage) {
        if (!other.passage.has(word)) continue;
        count += 1;
        shared += weights[word] ?? 0;
      }
      if (count < leastWords) continue;
      best = Math.max(best, shared / Math.min(one.weight, other.weight));
    }
  }
  return best;
}
