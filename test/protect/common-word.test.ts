import { describe, expect, it } from 'vitest';
import { isCommonWord } from '../../scripts/protect/common-word.ts';

describe('common words', () => {
  it.each([
    ...['mereka', 'penyidikan', 'pendampingan', 'sudahlah', 'bayangkan', 'dikembalikan'],
    ...['anaknya', 'orang-orang', 'negosiator', 'ekshumasi', 'menyerahkan', 'ayahnya'],
    ...['desainnya', 'dua-duanya', 'titip'],
  ])('%s is one', (word) => {
    expect(isCommonWord(word)).toBe(true);
  });

  it.each([
    ...['cana', 'syila', 'rizky', 'diana', 'dinda', 'dimas', 'melissa', 'bernard', 'teresa'],
    ...['nabilah', 'sonya', 'arkan', 'dita', 'tika', 'rama', 'anya', 'desi', 'selvi', 'bintang'],
    ...['shevanya', 'rindu', 'almarhumah'],
  ])('%s may be a name', (word) => {
    expect(isCommonWord(word)).toBe(false);
  });

  it('what an article writes in lower case is common in it, with its affixes', () => {
    expect(isCommonWord('digebyokkan')).toBe(false);
    expect(isCommonWord('digebyokkan', new Set(['gebyok']))).toBe(true);
  });
});
