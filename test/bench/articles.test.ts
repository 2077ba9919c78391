import { expect, test } from 'vitest';
import { overlapOf } from '../../scripts/bench/articles.ts';

test.each([
  ['equal', 'a b c d e', 'a b c d e', { both: 2, read: 2, marked: 2 }],
  ['punctuation and lines do not count', 'a, b\nc. d', 'a b c d', { both: 1, read: 1, marked: 1 }],
  ['a line too much', 'a b c d x', 'a b c d', { both: 1, read: 2, marked: 1 }],
  ['runs are counted', 'a a a a a', 'a a a a', { both: 1, read: 2, marked: 1 }],
  ['shorter than a run', 'a b', 'a b', { both: 1, read: 1, marked: 1 }],
  ['nothing read', '', 'a b c d', { both: 0, read: 0, marked: 1 }],
])('%s', (_what, text, marked, expected) => {
  expect(overlapOf(text, marked)).toEqual(expected);
});
