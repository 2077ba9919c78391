import { coverOf, shinglesOf, wordsOfText } from '../../src/wording/words.ts';
import type { Recording } from './reading.ts';

/** Share of the words that must stand in both wordings; `npm run verify` calls the same "changed". */
const MIN_COVER = 0.5;

/**
 * The statement of which an article that is read again gives other words now: one that came of it
 * before and no longer stands in it as it was, by the same speaker, with half its words the same.
 * Within one article that is enough; between articles the rule is stricter.
 */
export function rewordedOf(
  { archive, given, article, standing }: Recording,
  said: { kind: 'direct' | 'indirect'; speaker: string | null; words: string },
): string | null {
  if (said.speaker === null) return null;
  const candidates = given.statements
    .filter((id) => !standing.has(id))
    .map((id) => ({ id, cover: coverWith(id) }))
    .sort((a, b) => b.cover - a.cover);
  const [best] = candidates;
  return best && best.cover >= MIN_COVER ? best.id : null;

  function coverWith(id: string): number {
    const { data, words } = archive.get('statements', id) ?? {};
    if (!data || data.mergedInto || data.withdrawn || data.kind !== said.kind) return 0;
    if (archive.speakerKey(data.speaker, data.role) !== said.speaker) return 0;
    const own = data.reports.filter((report) => report.article === article);
    return Math.max(0, ...own.map(({ quote }) => sharedShare(quote ?? words ?? '', said.words)));
  }
}

/** How much of the longer of two wordings stands in the other, 0 to 1. */
function sharedShare(a: string, b: string): number {
  const [one, other] = [wordsOfText(a), wordsOfText(b)];
  return Math.min(
    coverOf(one, new Set(shinglesOf(other))),
    coverOf(other, new Set(shinglesOf(one))),
  );
}
