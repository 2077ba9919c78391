import { expect, it } from 'vitest';
import { sourceStateOf } from '../../src/feeds/source-state.ts';
import type { Reported } from '../../src/timeline/model.ts';

const seen = { lastSeen: '2026-11-24T18:00:00Z' };
it.each([
  ['nobody looked again', {}, undefined],
  ['the words stand', seen, 'Terakhir dilihat 25 November 2026: kutipannya masih ada.'],
  [
    'they read otherwise',
    { ...seen, wordsChanged: ['2026/a'] },
    'Terakhir dilihat 25 November 2026: kutipannya kini tertulis lain.',
  ],
  [
    'they are gone',
    { ...seen, wordsGone: ['2026/a'] },
    'Terakhir dilihat 25 November 2026: kutipannya tidak ada lagi di sana.',
  ],
  [
    'those of another record are gone',
    { ...seen, wordsGone: ['2026/b'] },
    'Terakhir dilihat 25 November 2026: kutipannya masih ada.',
  ],
  [
    'the article is gone',
    { ...seen, missingSince: '2026-11-26' },
    'Sejak 26 November 2026 artikel ini tidak ada lagi di alamatnya.',
  ],
  [
    'it is there again',
    { ...seen, missingSince: null },
    'Terakhir dilihat 25 November 2026: kutipannya masih ada.',
  ],
])('%s', (_case, data, words) => {
  expect(sourceStateOf({ id: '2026/a' }, { article: { data } } as Reported)).toBe(words);
});
