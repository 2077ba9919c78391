import { expect, it } from 'vitest';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { noScores, score } from '../../scripts/evaluate/score.ts';
import { extract } from '../../scripts/extract/extract.ts';

const articles = readGold('test/gold').map(({ gold, text }) => {
  const { publishedAt, title } = gold;
  return { gold, text, got: extract({ text, publishedAt, title }) };
});

/**
 * Each article that people have annotated, with what of it is read otherwise than they did: sums over
 * all of them hide that one article is read worse where another is read better. After a change of the
 * rules: `npx vitest run test/extract/annotated.test.ts -u`, and see what the difference says.
 */
it('every annotated article is read as well as it was', async () => {
  const lines = articles.map(({ gold, got }) => {
    const scores = noScores();
    const misses = score(scores, gold, got);
    const { of, right } = scores.unflagged;
    return [
      `${gold.id}: ${scores.rows} rows, ${of} without a flag, ${of - right} of them wrong`,
      ...[...countsOf(misses.map(({ what }) => what))].map(([what, count]) => `${what} ${count}`),
    ].join('; ');
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('annotated.txt');
});

it('every row stands in its article where it says', () => {
  for (const { gold, text, got } of articles)
    for (const row of [...got.statements, ...got.dates, ...got.laws, ...got.events])
      expect(text.slice(row.start, row.end), gold.id).toBe(row.text);
});

/** How often each word stands in a list, in the order of the alphabet. */
function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of [...words].sort()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
