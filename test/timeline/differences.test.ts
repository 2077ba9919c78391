import { describe, expect, it } from 'vitest';
import { areUnlike, changesFrom, passageOf, sharedWith } from '../../src/timeline/differences.ts';

const SIGNS = { same: '', added: '+', 'left-out': '-' } as const;
const show = (other: string, text: string) =>
  changesFrom(other, text)
    .map((change) => SIGNS[change.kind] + change.text.trim())
    .join('|');

describe('words that differ', () => {
  it.each([
    ['nothing, but for case and punctuation', 'Kami tunggu.', '“kami tunggu”', '“kami tunggu”'],
    ['a word more', 'kami tunggu kabar', 'kami masih tunggu kabar', 'kami|+masih|tunggu kabar'],
    ['a word less', 'kami masih tunggu', 'kami tunggu', 'kami|-masih|tunggu'],
    ['another word', 'data bocor kemarin', 'data hilang kemarin', 'data|-bocor|+hilang|kemarin'],
    ['all of it', 'satu dua', 'tiga empat', '-satu dua|+tiga empat'],
    ['words in another order', 'a b', 'b a', '+b|a|-b'],
    ['less at the end', 'air surut. Itu saja.', 'air surut.', 'air surut.|-Itu saja.'],
  ])('%s', (_case, other, text, expected) => {
    expect(show(other, text)).toBe(expected);
  });

  it.each([
    ['data bocor kemarin sore di gedung', 'data hilang kemarin sore di gedung', false],
    ['kami akan kirim surat besok', 'kami kirim surat', false],
    [
      'Pada Selasa, 28 November 2023, Kominfo telah mengirimkan surat permintaan klarifikasi kepada KPU.',
      'Permintaan klarifikasi sudah disampaikan pada Selasa (28/11) kemarin.',
      true,
    ],
    ['satu dua', 'tiga empat', true],
    ['satu', 'satu', false],
    ['', '', false],
  ])('are shown one by one unless little is left in common: %s | %s', (other, text, unlike) => {
    expect(areUnlike(changesFrom(other, text))).toBe(unlike);
  });

  it('lose nothing of the text, whatever it is', () => {
    for (const text of ['', '  a  b ', '“…” — !', 'satu\ndua', 'x'.repeat(2000)])
      expect(
        changesFrom('a b c', text)
          .filter(({ kind }) => kind !== 'left-out')
          .map((change) => change.text)
          .join(''),
      ).toBe(text);
  });

  it('of two very long texts are found without a table of all pairs', () => {
    const long = Array.from({ length: 5000 }, (_, at) => `kata${at}`).join(' ');
    expect(changesFrom(long, long)).toEqual([{ text: long, kind: 'same' }]);
  });
});

it('shared runs of words are marked, single shared words are not', () => {
  expect(sharedWith('kami juga melakukan pengumpulan', 'Lalu kami juga melakukan itu')).toEqual([
    { text: 'Lalu', same: false },
    { text: ' kami juga melakukan', same: true },
    { text: ' itu', same: false },
  ]);
});

describe('a passage as it was printed', () => {
  it('is found from its bare words, with its own capitals and commas', () => {
    const text = 'Surat dikirim. Secara bersamaan, kami juga bekerja, kata dia.';
    expect(passageOf(text, 'secara bersamaan kami juga bekerja')).toBe(
      'Secara bersamaan, kami juga bekerja,',
    );
  });
  it('is undefined when it does not stand there in one piece', () => {
    expect(passageOf('kami juga bekerja', 'kami bekerja')).toBeUndefined();
  });
});
