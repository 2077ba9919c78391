import type { Letter } from './typeface.ts';

/** Where a line may end: at a space, and after what joins two words (https://unicode.org/reports/tr14/). */
const BREAK = / |(?<=\p{L}[-–—/])(?=\p{L})/gu;

/**
 * A text's letters in lines of at most this width. Spaces at the end of a line are not in it; a word that
 * is wider than a line is broken where the line ends.
 */
export function linesOf(
  letters: readonly Letter[],
  text: string,
  widest: number,
): { lines: Letter[][]; width: number } {
  const breaks = new Set(
    Array.from(text.matchAll(BREAK), ({ 0: space, index }) => index + space.length),
  );
  const isSpace = ({ at }: Letter) => text[at] === ' ';
  const lines: Letter[][] = [];
  let line: Letter[] = [];
  let width = 0;
  // Of the line, how many letters stand before the last place where it may end.
  let fits = 0;
  const end = (letters: Letter[]) => {
    while (letters.length > 0 && isSpace(letters.at(-1) as Letter)) letters.pop();
    lines.push(letters);
  };
  for (const letter of letters) {
    if (breaks.has(letter.at)) fits = line.length;
    width += letter.advance;
    line.push(letter);
    if (width <= widest || isSpace(letter) || line.length === 1) continue;
    const rest = line.splice(fits || line.length - 1);
    end(line);
    line = rest;
    width = widthOf(line);
    fits = 0;
  }
  end(line);
  return { lines, width: Math.max(...lines.map(widthOf)) };
}

const widthOf = (line: readonly Letter[]): number =>
  line.reduce((sum, { advance }) => sum + advance, 0);
