import { expect, it } from 'vitest';
import { linesOf } from '../../src/share/lines.ts';
import type { Letter } from '../../src/share/typeface.ts';

/** Lines of a text whose letters are all one wide. */
function lines(text: string, widest: number): string[] {
  const letters = [...text].map((_, at): Letter => ({ glyph: 0, at, advance: 1, dx: 0, dy: 0 }));
  return linesOf(letters, text, widest).lines.map((line) =>
    line.map(({ at }) => text[at]).join(''),
  );
}

it('a line ends at a space, or after what joins two words', () => {
  expect(lines('anak-anak di sana', 9)).toEqual(['anak-anak', 'di sana']);
  expect(lines('anak-anak di sana', 8)).toEqual(['anak-', 'anak di', 'sana']);
  expect(lines('tarif 10-12 persen', 8)).toEqual(['tarif', '10-12', 'persen']);
});

it('a word that is wider than a line is broken, and no letter is lost', () => {
  expect(lines('ya ketidakbertanggungjawaban', 10)).toEqual([
    'ya',
    'ketidakber',
    'tanggungja',
    'waban',
  ]);
  expect(lines('', 10)).toEqual(['']);
});
