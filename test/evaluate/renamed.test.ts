import { expect, it } from 'vitest';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { renamed } from '../../scripts/evaluate/renamed.ts';
import { noScores, score } from '../../scripts/evaluate/score.ts';
import { extract } from '../../scripts/extract/extract.ts';
import { randomFrom } from '../../scripts/soak/random.ts';

it('a speaker has the same invented name in the text, in capitals and in the annotation', () => {
  const statement = {
    speaker: 'Budi Santoso',
    role: 'Camat Rawa',
    organisation: null,
    place: null,
  };
  const article = {
    text: 'BUDI datang. "Aman," kata Camat Rawa Budi Santoso. Budi Santoso pulang dengan budi baik.',
    gold: { id: 'X01', publishedAt: '2024-03-05', statements: [statement], dates: [], laws: [] },
  };
  // biome-ignore lint/suspicious/noExplicitAny: only what is renamed stands here
  const { text, gold } = renamed(article as any, randomFrom(1));
  const [speaker = ''] = gold.statements.map((one) => one.speaker ?? '');
  // "budi" is a common word of this article, so that "Budi" may be one.
  expect(speaker).toMatch(/^Budi \p{Lu}\p{Ll}{3,}$/u);
  expect(text.split(speaker)).toHaveLength(3);
  expect(text).not.toContain('Santoso');
  expect(gold.id).toBe('X01');
});

/** A little under what was measured when the rules last changed. */
const SPEAKER = 91.5;
const UNFLAGGED = 99;

it('who has a name that no list holds is recognised nearly as often', () => {
  const scores = noScores();
  const random = randomFrom(1);
  for (const article of readGold('test/gold')) {
    const { text, gold } = renamed(article, random);
    score(scores, gold, extract({ text, publishedAt: gold.publishedAt, title: gold.title }));
  }
  const share = ({ right, of }: { right: number; of: number }) => (100 * right) / of;
  expect(share(scores.fields.speaker)).toBeGreaterThan(SPEAKER);
  expect(share(scores.unflagged)).toBeGreaterThan(UNFLAGGED);
});
