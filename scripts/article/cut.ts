import type { BodyLayer } from '../../src/schema/article.ts';
import { shinglesOf, wordsOfText } from '../../src/wording/words.ts';

/** A fuller text of the same article: what was read may be a part of it only. */
export interface Cut {
  /** Which other reading of the page has it. */
  from: BodyLayer;
  text: string;
}

/**
 * From which part of another reading on, and from how many of its words, what is missing is not a
 * caption or a box. Readability's reading may hold those, what a page gives as its text does not.
 */
const MISSING = {
  'linked-data': { part: 0.3, words: 20 },
  'page-data': { part: 0.3, words: 20 },
  readability: { part: 0.4, words: 50 },
  container: { part: 0.4, words: 50 },
  profile: { part: 0.4, words: 50 },
} as const;

/**
 * The reading that shows that an article was read in part only; null where none does.
 *
 * @param paragraphs what was read
 * @param dropped what was left out on purpose
 * @param others how else the page can be read
 */
export function cutBy(
  paragraphs: readonly string[],
  dropped: string,
  others: readonly Cut[],
): Cut | null {
  if (others.every(({ text }) => text === '')) return null;
  const held = runsIn([...paragraphs, dropped]);
  return (
    others.find(({ from, text }) => {
      let missing = 0;
      let all = 0;
      // As often as it is held: articles repeat themselves.
      for (const [run, count] of runsIn([text])) {
        missing += Math.max(0, count - (held.get(run) ?? 0));
        all += count;
      }
      const { part, words } = MISSING[from];
      return missing >= words && missing >= all * part;
    }) ?? null
  );
}

/** How often each run of words stands in some texts. */
function runsIn(texts: readonly string[]): Map<string, number> {
  const runs = new Map<string, number>();
  for (const text of texts) {
    for (const run of shinglesOf(wordsOfText(text))) runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}
