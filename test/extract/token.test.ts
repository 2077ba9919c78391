import { describe, expect, it } from 'vitest';
import { isNameToken, isOffice } from '../../scripts/extract/lexicon.ts';
import { tokensOf } from '../../scripts/extract/token.ts';
import { wordOf } from '../../scripts/extract/word.ts';

describe('the words of a text', () => {
  it('keep the marks inside and after them that belong to them', () => {
    const words = tokensOf('Jum’at malam, H. Budi (e-KTP) 12 orang').map(({ word }) => word.raw);
    expect(words).toEqual(['Jum’at', 'malam', 'H.', 'Budi', 'e-KTP', 'orang']);
  });

  it.each(['', ' \n', '“Ya,” kata É.', 'a\u{1F600}b \uD800 c', 'ɓa ɗa мир 日本'])(
    'stand where they say: %j',
    (text) => {
      for (const { word, start, end } of tokensOf(text))
        expect(text.slice(start, end)).toBe(word.raw);
    },
  );
});

it('a word is known for what it is however many others were read before', () => {
  const before = wordOf('Gubernur');
  for (let at = 0; at < 100_000; at += 1) isNameToken(wordOf(`Kata${at}`));
  expect([before, wordOf('Gubernur')].map(isOffice)).toEqual([true, true]);
  expect([before, wordOf('Gubernur')].map(isNameToken)).toEqual([false, false]);
  expect(isNameToken(wordOf('Budi'))).toBe(true);
});
