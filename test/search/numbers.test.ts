import { describe, expect, it } from 'vitest';
import { numberWords, withNumberWords } from '../../src/search/numbers.ts';

describe('numbers as printed', () => {
  it.each([
    ['204 juta', '204 juta', true],
    ['204 juta', 'sebanyak 204 juta data', true],
    ['Rp5,2 miliar', 'nilainya Rp5,2 miliar', true],
    ['5,2 miliar', 'nilainya Rp 5,2 miliar', true],
    ['1.500 orang', 'sekitar 1500 orang', true],
    ['1,5', 'naik 1,5 persen', true],
    ['204', 'sebanyak 2.045 data', false],
    ['20', 'sebanyak 204 juta', false],
    ['5,2', 'pasal 52', false],
    ['1,5', 'naik 15 persen', false],
    ['27/2022', 'UU 27/2022', true],
  ])('“%s” in “%s”: %s', (query, text, found) => {
    const words = withNumberWords(query)
      .split(/[\s/]+/)
      .filter((word) => word.startsWith('angka'));
    expect(words.length).toBeGreaterThan(0);
    expect(words.every((word) => numberWords(text).includes(word))).toBe(found);
  });

  it('leave a phrase in quotation marks as it is', () => {
    expect(withNumberWords('"204 juta" 5')).toBe('"204 juta" angka5z');
  });

  it('no number is the beginning of another', () => {
    const words = ['2', '20', '204', '2,04'].flatMap(numberWords);
    for (const word of words)
      expect(words.filter((other) => other.startsWith(word))).toEqual([word]);
  });
});
