import { describe, expect, it } from 'vitest';
import { hiddenRoots, modernSpelling, otherSpellings } from '../../src/search/roots.ts';

describe('roots that a prefix has changed', () => {
  it.each([
    ['mengatakan', 'kata'],
    ['mengirimkan', 'kirim'],
    ['menyurati', 'surat'],
    ['memukul', 'pukul'],
    ['penyerangan', 'serang'],
    ['menunggu', 'tunggu'],
    ['pengirimannya', 'kirim'],
  ])('%s → %s', (word, root) => {
    expect(hiddenRoots(word)).toContain(root);
  });

  it('adds nothing to words that keep theirs', () => {
    expect(hiddenRoots('membaca data kata rumah di')).toEqual([]);
  });
});

describe('old spellings of names', () => {
  it.each([
    ['Soesilo Djoko', 'susilo joko'],
    ['Soeharto', 'suharto'],
    ['Njoto', 'nyoto'],
    ['Tandjoeng', 'tanjung'],
    ['Achmad', 'akhmad'],
    ['Nezar Patria', 'nezar patria'],
    ['Tanjung Panjang', 'tanjung panjang'],
  ])('%s → %s', (old, modern) => {
    expect(modernSpelling(old)).toBe(modern);
  });

  it('stand in the index for names only', () => {
    expect(otherSpellings('Djoko Widodo menyebut koefisien dan Soerabaja')).toEqual([
      'joko',
      'surabaja',
    ]);
  });
});
