import { describe, expect, it } from 'vitest';
import { hiddenRoots, modernSpelling } from '../../src/search/roots.ts';

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

it('old spellings of names', () => {
  expect(modernSpelling('Soesilo Djoko')).toBe('susilo joko');
  expect(modernSpelling('Nezar Patria')).toBe('nezar patria');
});
