import { describe, expect, it } from 'vitest';
import { differencesFrom, passageOf, sharedWith } from '../../src/timeline/differences.ts';

const show = (stretches: { text: string; same: boolean }[]) =>
  stretches.map(({ text, same }) => (same ? text : `[${text.trim()}]`)).join('|');

describe('words that differ', () => {
  it.each([
    ['nothing, but for case and punctuation', 'Kami tunggu.', '“kami tunggu”', '“kami tunggu”'],
    ['a word more', 'kami tunggu kabar', 'kami masih tunggu kabar', 'kami| [masih]| tunggu kabar'],
    ['a word less is nothing to mark', 'kami masih tunggu', 'kami tunggu', 'kami tunggu'],
    ['another word', 'data bocor kemarin', 'data hilang kemarin', 'data|[hilang]| kemarin'],
    ['all of it', 'satu dua', 'tiga empat', '[tiga empat]'],
  ])('%s', (_case, other, text, expected) => {
    expect(show(differencesFrom(other, text)).replaceAll('| [', '|[')).toBe(
      expected.replaceAll('| [', '|['),
    );
  });

  it('lose nothing of the text, whatever it is', () => {
    for (const text of ['', '  a  b ', '“…” — !', 'satu\ndua', 'x'.repeat(2000)])
      expect(
        differencesFrom('a b c', text)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
  });

  it('of two very long texts are found without a table of all pairs', () => {
    const long = Array.from({ length: 5000 }, (_, at) => `kata${at}`).join(' ');
    const [first] = differencesFrom(long, long);
    expect(first).toEqual({ text: long, same: true });
  });
});

it('shared runs of words are marked, single shared words are not', () => {
  expect(show(sharedWith('kami juga melakukan pengumpulan', 'Lalu kami juga melakukan itu'))).toBe(
    '[Lalu]| kami juga melakukan|[itu]',
  );
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
