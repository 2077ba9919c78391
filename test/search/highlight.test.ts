import { expect, it } from 'vitest';
import { highlight } from '../../src/search/highlight.ts';

const marked = (text: string, query: string) =>
  highlight(text, query).flatMap(({ text: part, marked: found }) => (found ? [part] : []));

it.each([
  ['Ia mengatakan hal itu', 'kata', ['mengatakan'], 'a root whose first letter the prefix took'],
  ['Kami mengirimkan surat', 'kirim', ['mengirimkan'], 'the same before a suffix'],
  ['Kebocoran itu', 'bocor', ['Kebocoran'], 'a root inside a word'],
  ['Data itu bocor', 'kebocoran', ['bocor'], 'another form of the stem'],
  ['Kata Soeharto dan Djoko', 'suharto joko', ['Soeharto', 'Djoko'], 'a name spelled of old'],
  ['Kata Suharto', 'Soeharto', ['Suharto'], 'a name spelled of new'],
  ['data kami, data bocor', '"data bocor"', ['data bocor'], 'of a phrase the phrase only'],
  ['Media di desa', 'di', ['di'], 'a short word where it begins'],
  ['Satu kalimat', '', [], 'nothing'],
  ['Satu (kalimat)', 'a.* (kalimat', ['kalimat'], 'signs as themselves'],
])('of “%s”, “%s” marks %j: %s', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected);
});

it('loses no letter', () => {
  const text = '“Data pribadi, kata dia, bocor”';
  expect(
    highlight(text, 'data bocor')
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
