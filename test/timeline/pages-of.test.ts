import { expect, it } from 'vitest';
import { pagesOf } from '../../src/timeline/days.ts';
import { PAGE_ROOM, weightOf } from '../../src/timeline/weight.ts';

/** How many items of words of these lengths stand on each page. */
const sizes = (lengths: readonly number[]) =>
  pagesOf(
    lengths.map((length) => ({ words: 'a'.repeat(length) })),
    PAGE_ROOM,
    weightOf,
  ).map(({ items }) => items.length);
const many = (count: number, length: number) => Array.from({ length: count }, () => length);

it('a page holds as many as arrive at once: the longer their words, the fewer', () => {
  // Statements of the annotated articles have 87 letters.
  expect(sizes(many(100, 87))).toEqual([80, 20]);
  expect(sizes(many(100, 47))).toEqual([100]);
  expect(sizes(many(100, 470))).toEqual([27, 27, 27, 19]);
});

it('what is too long for a page has one of its own, and nothing is lost', () => {
  expect(sizes([40_000])).toEqual([1]);
  expect(sizes([40, 40_000, 40, 40])).toEqual([1, 1, 2]);
  expect(sizes([])).toEqual([0]);
});

it('a page that is full keeps what it has when more is added', () => {
  const before = sizes(many(170, 87));
  const after = sizes([...many(170, 87), 400, 12]);
  expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
});

it('where nothing weighs, a page has as many as there is room', () => {
  expect(pagesOf([1, 2, 3], 2).map(({ number, items }) => [number, items])).toEqual([
    [1, [1, 2]],
    [2, [3]],
  ]);
});
