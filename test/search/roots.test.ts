import { describe, expect, it } from 'vitest';
import {
  hiddenRoots,
  modernSpelling,
  otherSpellings,
  rootBehindR,
  rootWithin,
} from '../../src/search/roots.ts';

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

  it.each([
    ['beracun', 'racun'],
    ['perumahannya', 'rumah'],
    ['terendam', 'rendam'],
    ['peretasan', 'retas'],
    ['keperawatan', 'rawat'],
    ['berencana', 'rencana'],
  ])('%s → %s, whose r is its own', (word, root) => {
    expect(hiddenRoots(word)).toEqual([root]);
  });

  it.each(['berangkat', 'berita', 'perusahaan', 'perang', 'berani', 'terima', 'racun'])(
    '%s has none behind its r',
    (word) => {
      expect(rootBehindR(word)).toBeUndefined();
    },
  );

  it.each([
    ['kerusakan', 'rusak'],
    ['kebakarannya', 'bakar'],
    ['peternakan', 'ternak'],
    ['perusahaan', 'usaha'],
    ['perusakan', 'rusak'],
    ['rusak', 'rusak'],
    ['kepada', 'kepada'],
  ])('%s holds %s', (word, root) => {
    expect(rootWithin(word)).toBe(root);
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
