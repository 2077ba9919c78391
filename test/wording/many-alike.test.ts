import { expect, it } from 'vitest';
import type { Related } from '../../src/wording/related.ts';
import { relationsOf } from '../../src/wording/relations.ts';

/** Statements of one story and three days that all but say the same, by many people. */
const alike = (count: number): Related[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `2024/03-05-${at}`,
    kind: at % 3 === 0 ? 'indirect' : 'direct',
    speaker: `orang-${at % 40}`,
    day: `2024-03-0${1 + (at % 3)}`,
    published: null,
    stories: ['kasus'],
    articles: [`media/${at}`],
    wordings: [
      `Kami sudah menerima laporan nomor ${at} dari masyarakat tentang kebocoran data itu dan segera menindaklanjutinya.`,
    ],
    attribution: [],
  }));

it('of hundreds that say the same, each leads to a few others', () => {
  const statements = alike(400);
  const { similar, paraphrases } = relationsOf(statements);
  const most = (pairs: readonly { a: string; b: string }[]) =>
    Math.max(
      ...statements.map(({ id }) => pairs.filter(({ a, b }) => a === id || b === id).length),
    );
  expect(most(similar)).toBeLessThanOrEqual(5);
  expect(most(paraphrases)).toBe(20);
});

it('keeps every paraphrase where there are few', () => {
  const { paraphrases } = relationsOf(alike(30));
  // Ten that report it, each with the twenty that quote it.
  expect(paraphrases).toHaveLength(200);
  expect(paraphrases.every(({ strength }) => strength > 0.25)).toBe(true);
});
