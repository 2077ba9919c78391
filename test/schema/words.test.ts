import { describe, expect, it } from 'vitest';
import { bodyOf, wordsOf } from '../../src/schema/words.ts';

describe('words survive the way into a Markdown body and back', () => {
  it.each([
    'Kita sedang menelusuri dan menunggu informasi dari KPU.',
    'Satu paragraf.\n\nParagraf kedua.',
    '> bukan kutipan dalam kutipan',
    '# bukan judul',
    '- bukan daftar\n1. juga bukan\n2) dan ini',
    '---\nspeaker: orang lain\n---',
    '<script>alert(1)</script> & <img src=x onerror=alert(1)>',
    '[tautan](javascript:alert(1)) ![gambar](x) `kode` **tebal** _miring_ ~~coret~~',
    'garis miring \\ terbalik \\* dan \\\\',
    '    bukan kode',
    '=== bukan judul',
    '| a | b |',
    '',
    '\\',
    '1',
    'Rp 1.000 (seribu) – “kata” ‘dia’ …',
  ])('%j', (words) => {
    expect(wordsOf(bodyOf(words))).toBe(words);
  });

  it('for any punctuation in any order', () => {
    // A small linear congruential generator (Numerical Recipes), so that a failure can be repeated.
    let seed = 1;
    const next = (below: number) => {
      seed = (seed * 1664525 + 1013904223) % 2 ** 32;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const alphabet = [...'a1 \n>#-=*_`<>[]()!\\&|~:.)+{}"\'', '\t', 'é', '😀'];
    for (let round = 0; round < 2000; round += 1) {
      const raw = Array.from({ length: next(20) }, () => alphabet[next(alphabet.length)]).join('');
      const words = raw.replace(/^\n+|\n+$/g, '');
      expect(wordsOf(bodyOf(words))).toBe(words);
    }
  });
});

it('reads what an editor typed by hand', () => {
  expect(wordsOf('\n> Kita tunggu,\r\n> katanya.\r\n\n')).toBe('Kita tunggu,\nkatanya.');
});
