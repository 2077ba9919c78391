import { describe, expect, it } from 'vitest';
import { nameOf, random, wordOf } from '../../scripts/bench/random.ts';
import { readGold } from '../../scripts/evaluate/gold.ts';
import { formsOf, originsOf, rootsOfTerm } from '../../scripts/record/affix.ts';
import { belongsTo, comesBefore } from '../../scripts/record/story.ts';
import { StoryIndex } from '../../scripts/record/story-index.ts';
import { type Story, story } from '../../src/schema/story.ts';
import { wordsOfText } from '../../src/wording/words.ts';
import { cpuOf } from '../cpu.ts';

const TEXTS = readGold('test/gold')
  .slice(0, 60)
  .map(({ text, gold }) => ({ text, day: gold.publishedAt.slice(0, 10) }));

/** Stories whose terms are words and pairs of words of the annotated articles. */
function storiesOf(count: number): [string, Story][] {
  const next = random(3);
  const term = () => {
    const words = wordsOfText(TEXTS[next(TEXTS.length)]?.text ?? '').filter((word) =>
      /^\D/.test(word),
    );
    const at = next(words.length);
    return words.slice(at, at + 1 + next(2)).join(' ');
  };
  return Array.from({ length: count }, (_, at) => [
    `s${at}`,
    story.parse({
      title: 'a',
      summary: 'b',
      ...(next(4) === 0 && { from: '2024-06-01' }),
      match: {
        ...(next(5) > 0 && { any: [term(), term()] }),
        ...(next(3) === 0 && { all: [term()] }),
        ...(next(4) === 0 && { not: [term()] }),
      },
    }),
  ]);
}

describe('stories by the words of their terms', () => {
  it('are those that a look at each of them finds', () => {
    const stories = storiesOf(400);
    const index = new StoryIndex();
    for (const [id, one] of stories) index.add(id, one);
    let found = 0;
    for (const candidate of TEXTS) {
      const expected = stories.filter(([, one]) => belongsTo(one, candidate)).map(([id]) => id);
      expect(index.matching(candidate)).toEqual(expected);
      found += expected.length;
      expect(index.tooEarlyFor(candidate)).toEqual(
        stories.filter(([, one]) => comesBefore(one, candidate)).map(([id]) => id),
      );
    }
    expect(found).toBeGreaterThan(1_000);
  });

  it('know of each form of a word what it comes from', () => {
    const words = [...new Set(TEXTS.flatMap(({ text }) => wordsOfText(text)))];
    const next = random(5);
    let forms = 0;
    for (let round = 0; round < 400; round += 1) {
      const term = words[next(words.length)] as string;
      const roots = rootsOfTerm(term);
      for (const word of words.filter((one) => formsOf(term).test(one))) {
        forms += 1;
        const origins = originsOf(word);
        expect(
          roots.some((root) => origins.has(root)),
          `${word} of ${term}`,
        ).toBe(true);
      }
    }
    expect(forms).toBeGreaterThan(500);
  });

  it('cost little more where there are two thousand', () => {
    const costOf = (count: number) => {
      const index = new StoryIndex();
      for (let at = 0; at < count; at += 1) {
        const any = [
          nameOf(at * 3),
          `data ${wordOf(at)} ${wordOf(at * 7)}`,
          `${wordOf(at)}${wordOf(at * 7)}kan`,
        ];
        index.add(`s${at}`, story.parse({ title: 'a', summary: 'b', match: { any } }));
      }
      return () =>
        cpuOf(() => {
          for (const candidate of TEXTS) index.matching(candidate);
        });
    };
    const [few, many] = [costOf(20), costOf(2_000)];
    const least = (cost: () => number) => Math.min(...Array.from({ length: 5 }, cost));
    expect(least(many) / least(few)).toBeLessThan(3);
  });
});
