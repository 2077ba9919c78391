import { expect, it } from 'vitest';
import { byStory } from '../../src/timeline/by-story.ts';
import type { Item, Story } from '../../src/timeline/model.ts';

/** So short that a page has room for a hundred. */
const WORDS = 'a'.repeat(47);

/** Items of these stories, in order of time; only what the division looks at. */
const itemsIn = (stories: (string | null)[]) => {
  const known = new Map<string, Story>();
  return stories.map((id, at) => {
    if (id === null) return { id: String(at), words: WORDS, stories: [] as Story[] } as Item;
    const story = known.get(id) ?? ({ id, name: id } as Story);
    known.set(id, story);
    return { id: String(at), words: WORDS, stories: [story] } as Item;
  });
};
const told = (stories: (string | null)[]) =>
  byStory(itemsIn(stories)).map(({ story, items, total }) => [story?.id, items.length, total]);

it('the story with the latest item comes first, and each keeps the order of time', () => {
  expect(told(['a', 'b', 'a', null, 'b', 'a'])).toEqual([
    ['a', 3, 3],
    ['b', 2, 2],
    [undefined, 1, 1],
  ]);
  const [first] = byStory(itemsIn(['a', 'b', 'a']));
  expect(first?.items.map(({ id }) => id)).toEqual(['0', '2']);
});

it('stories share the room of a page: the latest of each', () => {
  const parts = byStory(itemsIn(Array.from({ length: 300 }, (_, at) => (at % 2 ? 'a' : 'b'))));
  expect(parts.map(({ items, total }) => [items.length, total])).toEqual([
    [50, 150],
    [50, 150],
  ]);
  expect(parts[0]?.items.at(-1)?.id).toBe('299');
});

it('somebody with two thousand statements has a page of a hundred, whatever they are about', () => {
  const stories = [() => 'a', (at: number) => `s${at % 7}`, (at: number) => `s${at}`];
  for (const storyOf of stories) {
    const parts = byStory(itemsIn(Array.from({ length: 2_000 }, (_, at) => storyOf(at))));
    const shown = parts.reduce((sum, { items }) => sum + items.length, 0);
    expect(shown).toBeLessThanOrEqual(100);
    expect(parts.reduce((sum, { total }) => sum + total, 0)).toBe(2_000);
    expect(parts[0]?.items.at(-1)?.id).toBe('1999');
  }
});

it('of many stories only the latest are shown, the others are named', () => {
  const parts = byStory(itemsIn(Array.from({ length: 600 }, (_, at) => `s${at % 60}`)));
  expect(parts).toHaveLength(60);
  const shown = parts.filter(({ items }) => items.length > 0);
  expect(shown.length).toBe(20);
  expect(shown.every(({ items }) => items.length === 5)).toBe(true);
});

it('long words take the room of several: no story then shows fewer than five', () => {
  const long = (count: number) =>
    itemsIn(Array.from({ length: count }, (_, at) => `s${at % 4}`)).map((item) => ({
      ...item,
      words: 'a'.repeat(470),
    }));
  const shown = byStory(long(100)).map(({ items }) => items.length);
  expect(shown).toEqual([6, 6, 6, 6]);
  expect(byStory(long(8)).map(({ items }) => items.length)).toEqual([2, 2, 2, 2]);
  const endless = long(40).map((item) => ({ ...item, words: 'a'.repeat(40_000) }));
  expect(byStory(endless).map(({ items }) => items.length)).toEqual([5, 0, 0, 0]);
});
