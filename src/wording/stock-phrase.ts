import type { Anchor, Texts } from './anchor.ts';
import { daysApart, WINDOW } from './occasion.ts';
import { inOneStory, type Related } from './related.ts';
import type { RunKeys } from './run-keys.ts';
import { sharedSentences, type Wording, wordingOf } from './wording.ts';

/** Of each anchor the statements of the whole archive that have its sentence too, itself left out. */
export function occurrences(
  keys: readonly Uint32Array[],
  runs: RunKeys,
  texts: Texts,
  anchors: ReadonlyMap<string, Anchor>,
): Map<string, number[]> {
  // Anchors of one text are looked for once.
  const bySentence = Map.groupBy(anchors.keys(), (key) => key.slice(key.indexOf(' ') + 1));
  const sentences = [...bySentence.keys()];
  const byRun = new Map<number, number[]>();
  for (const [at, sentence] of sentences.entries()) {
    for (const key of runs.of(sentence)) {
      const own = byRun.get(key);
      if (own) own.push(at);
      else byRun.set(key, [at]);
    }
  }
  const found = new Map<string, number[]>();
  for (const [place, own] of keys.entries()) {
    const hits = new Map<number, number>();
    for (const key of own) {
      for (const at of byRun.get(key) ?? []) hits.set(at, (hits.get(at) ?? 0) + 1);
    }
    for (const [at, count] of hits) {
      if (count < 2) continue;
      const names = bySentence.get(sentences[at] as string) ?? [];
      const anchor = anchors.get(names[0] as string) as Anchor;
      const sentence = wordingOf(textOf(texts, anchor));
      if (!texts.of(place).some((text) => sharedSentences(sentence, text).length > 0)) continue;
      for (const name of names) {
        const places = found.get(name);
        if (places) places.push(place);
        else found.set(name, [place]);
      }
    }
  }
  return found;
}

/**
 * Whether a sentence is a stock phrase: on other occasions (another story, or other days) somebody
 * else says it, or several of those who say it here, or the one who says it here on two days.
 */
export function isStock(
  statements: readonly Related[],
  anchor: Anchor,
  places: readonly number[],
): boolean {
  const here = statements[anchor.place] as Related;
  const speakers = new Set(
    [anchor.place, ...anchor.holders.keys()].map((place) => statements[place]?.speaker),
  );
  const outside = new Set<string>();
  for (const place of places) {
    const other = statements[place] as Related;
    const apart = daysApart(here, other);
    if (other.speaker === null || other.kind !== here.kind) continue;
    if (inOneStory(here, other) && (apart === null || apart <= WINDOW)) continue;
    if (!speakers.has(other.speaker)) return true;
    outside.add(other.speaker);
  }
  return outside.size > 1 || (outside.size === 1 && speakers.size === 1);
}

const textOf = (texts: Texts, { place, own, start, end }: Anchor): string =>
  (texts.of(place)[Math.min(...own)] as Wording).text.slice(start, end);
