import { describe, expect, it } from 'vitest';
import {
  isDegree,
  isHonorific,
  isNoName,
  isRank,
  isTitleAt,
  placeLength,
} from '../../scripts/extract/lexicon.ts';
import { placeIn } from '../../scripts/extract/place.ts';
import { wordOf, wordsOf } from '../../scripts/extract/word.ts';

/** Whether the word after the bar is a title there. */
const isTitle = (printed: string) => {
  const before = printed.split('|')[0]?.trim() ?? '';
  return isTitleAt(wordsOf(printed.replace('| ', '')), before === '' ? 0 : wordsOf(before).length);
};

describe('ranks, honorifics and degrees in their place', () => {
  it.each([
    '| Kapten Budi',
    '| Haji Budi',
    'Kapolres | AKBP Budi',
    'Bupati | H. Budi',
    'Budi | S.H.',
    '| Mas Budi',
    '| RD. Siprianus Jelahu',
    '| Komisaris Besar Polisi Budi',
    'Komisaris | Besar Polisi Budi',
    '| Jenderal Budi',
    'Kepala Kepolisian Sektor Prapatan | Komisaris Sujarwo',
    '| Inspektur Jenderal Polisi Budi',
  ])('%s', (printed) => {
    expect(isTitle(printed)).toBe(true);
  });

  it.each([
    '| Budi Santoso',
    '| RD',
    'RSUD | dr Kartomo',
    'Penyelenggara Ibadah | Haji Budi',
    'Budi | Mas Santoso',
    'Kepala Balai | POM Randu',
    '| Komisaris KPU Budi',
    'Direktur | Jenderal Pajak',
    '| Inspektur Jenderal Kementerian Agama',
    '| Besar Budi',
  ])('no title: %s', (printed) => {
    expect(isTitle(printed)).toBe(false);
  });

  it.each([
    ['S.H.', true],
    ['M.Si.', true],
    ['M.Tr.Hanla', true],
    ['SH', true],
    ['Mei', false],
    ['Ma', false],
  ])('a degree: %s %s', (word, is) => {
    expect(isDegree(wordOf(word))).toBe(is);
  });

  it.each([
    ['Dua', true],
    ['dua', false],
    ['AKBP', true],
    ['Budi', false],
  ])('a rank: %s %s', (word, is) => {
    expect(isRank(wordOf(word))).toBe(is);
  });

  it('"Bpk" is a form of address, "BPK" a body', () => {
    expect(isHonorific(wordOf('Bpk'))).toBe(true);
    expect(isHonorific(wordOf('BPK'))).toBe(false);
  });
});

it.each([
  ['Untungnya', true],
  ['Begitupun', true],
  ['Kehadiran', true],
  ['Namun', true],
  ['Budi', false],
  ['Hariyanto', false],
])('a word that opens a sentence and is no name: %s %s', (word, is) => {
  expect(isNoName(wordOf(word))).toBe(is);
});

it.each([
  ['Jawa Barat Ridwan', 0, 2],
  ['Gubernur Jawa Barat', 1, 2],
  ['Gubernur Jawa Barat', 0, 0],
  ['Sumatera Barat, kata', 0, 2],
  ['Budi Santoso', 0, 0],
])('known places in "%s" from word %d: %d words', (words, at, length) => {
  expect(placeLength(wordsOf(words), at)).toBe(length);
});

describe('where words were said', () => {
  it.each([
    [' di Jakarta, Rabu (11/3).', 'Jakarta'],
    [' di XXI Lounge, Plaza Senayan, Jakarta, Kamis (12/3).', 'XXI Lounge, Plaza Senayan, Jakarta'],
    [' di Balai Kota Ambara saat rapat.', 'Balai Kota Ambara'],
    [' di Ambara kepada wartawan.', 'Ambara'],
    [' yang ditemui di Ambara, Rabu.', 'Ambara'],
    [' di Ambara, dan warga pulang.', 'Ambara'],
    [' yang akan menyelidiki kericuhan di Sleman.', null],
    [', Rabu (11/3).', null],
    [` di ${'A'.repeat(121)}, Rabu.`, null],
  ])('kata Budi%s: %s', (rest, place) => {
    expect(placeIn(rest)).toBe(place);
  });
});
