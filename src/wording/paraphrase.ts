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
  const found = new Map<string, Paraphrase & { order: number }>();
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
        const strength = closeness(
          passages[other] ?? [],
          passages[place] ?? [],
          weights,
          least.words,
        );
        if (strength < least.share) continue;
        const [a, b] = other < place ? [quoted, statement] : [statement, quoted];
        found.set(`${a.id} ${b.id}`, {
          a: a.id,
          b: b.id,
          strength,
          order: place * statements.length + other,
        });
      }
    }
  }
  return [...found.values()]
    .sort((x, y) => x.order - y.order)
    .map(({ a, b, strength }) => ({ a, b, strength }));
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

/** The best share, over pairs of passages, of the lighter passage's weight that the other has too. */
function closeness(
  a: readonly Passage[],
  b: readonly Passage[],
  weights: Float64Array,
  leastWords: number,
): number {
  const weigh = (words: Iterable<number>) => {
    let sum = 0;
    for (const word of words) sum += weights[word] ?? 0;
    return sum;
  };
  const [own, theirs] = [a, b].map((passages) =>
    passages.slice(1).map((passage) => ({ passage, weight: weigh(passage) })),
  );
  let best = 0;
  for (const one of own ?? []) {
    for (const other of theirs ?? []) {
      const shared = [...one.passage].filter((word) => other.passage.has(word));
      if (shared.length < leastWords) continue;
      best = Math.max(best, weigh(shared) / Math.min(one.weight, other.weight));
    }
  }
  return best;
}
