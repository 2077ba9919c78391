import { describe, expect, it } from 'vitest';
import { relateNames } from '../../scripts/record/name.ts';
import { freeId, slugOf } from '../../scripts/record/slug.ts';

describe('names of people', () => {
  it.each([
    ['same', 'Nezar Patria', 'NEZAR PATRIA'],
    ['same', 'Semuel A. Pangerapan', 'Semuel A Pangerapan'],
    ['same', "Hasyim Asy'ari", 'Hasyim Asy’ari'],
    ['variant', "Hasyim Asy'ari", "Hasyim As'ari"],
    ['variant', 'Semuel A. Pangerapan', 'Semuel Abrijani Pangerapan'],
    ['variant', 'Semuel Abrijani Pangerapan', 'Samuel Abrijani Pangerapan'],
    ['variant', 'Semuel Pangerapan', 'Semuel Abrijani Pangerapan'],
    ['variant', 'Budi Arie', 'Budi Arie Setiadi'],
    ['variant', 'Soesilo Djoko', 'Susilo Joko'],
    ['short', 'Nezar', 'Nezar Patria'],
    ['short', 'Muhari', 'Abdul Muhari'],
    ['different', 'Budi Santoso', 'Budi Arie Setiadi'],
    ['different', 'Arie Setiadi', 'Budi Arie Setiadi'],
    ['different', 'A. B.', 'Andi Baso'],
    ['different', 'Ade Irma', 'Adi Irma'],
    ['different', 'Semuel Pangerapan', 'Pangerapan Semuel'],
    ['different', 'Tapika Tatabe', 'Topika Totabe'],
    ['different', '', 'Nezar'],
  ])('%s: %s – %s', (relation, a, b) => {
    expect(relateNames(a, b)).toBe(relation);
    expect(relateNames(b, a)).toBe(relation);
  });
});

describe('slugs', () => {
  it.each([
    ['Secara bersamaan, kami juga melakukan', 4, 'secara-bersamaan-kami-juga'],
    ['../../etc/passwd', 5, 'etc-passwd'],
    ['Asy’ari & “Bjorka”', 5, 'asyari-bjorka'],
    ['数据', 5, 'tanpa-kata'],
    [`${'a'.repeat(90)} b`, 5, 'a'.repeat(60)],
  ])('%s', (text, words, slug) => {
    expect(slugOf(text, words, 'tanpa-kata')).toBe(slug);
  });

  it('never gives an id twice', () => {
    const taken = new Set(['a', 'a-2']);
    expect(freeId('a', (id) => taken.has(id))).toBe('a-3');
  });
});
