import { indexedPng } from './png.ts';
import { type Letter, SHADES, type Typeface } from './typeface.ts';

/** Red, green and blue. */
export type Colour = readonly [number, number, number];

/** A picture of letters and bars in a few colours on one ground. */
export class Canvas {
  readonly #width: number;
  readonly #points: Uint8Array;
  readonly #palette: number[];
  readonly #ground: Colour;
  /** Index of the shade before each colour's first. */
  readonly #shades = new Map<Colour, number>();

  constructor(width: number, height: number, ground: Colour) {
    this.#width = width;
    this.#points = new Uint8Array(width * height);
    this.#palette = [...ground];
    this.#ground = ground;
  }

  /** A bar from top to bottom. */
  bar(from: number, to: number, colour: Colour): void {
    const full = this.#shadesOf(colour) + SHADES;
    for (let row = 0; row < this.#points.length; row += this.#width)
      this.#points.fill(full, row + from, row + to);
  }

  /** Letters that stand on one line. @param x of the first. @param y of the line. */
  letters(
    letters: readonly Letter[],
    face: Typeface,
    size: number,
    x: number,
    y: number,
    colour: Colour,
  ): void {
    const before = this.#shadesOf(colour);
    let pen = x;
    for (const { glyph, advance, dx, dy } of letters) {
      const [drawing, at] = face.drawing(glyph, size, pen + dx);
      pen += advance;
      if (!drawing) continue;
      const { width, shade, left, top } = drawing;
      let index = (y + Math.round(dy) + top) * this.#width + at + left;
      for (let from = 0; from < shade.length; from += width, index += this.#width) {
        for (let column = 0; column < width; column += 1) {
          const own = shade[from + column] ?? 0;
          // Where two letters touch, the darker of both counts.
          if (own > 0 && (this.#points[index + column] ?? 255) < before + own)
            this.#points[index + column] = before + own;
        }
      }
    }
  }

  /** The picture as PNG. */
  png(): Buffer {
    return indexedPng(this.#width, Uint8Array.from(this.#palette), this.#points);
  }

  #shadesOf(colour: Colour): number {
    const known = this.#shades.get(colour);
    if (known !== undefined) return known;
    const before = this.#palette.length / 3 - 1;
    this.#shades.set(colour, before);
    for (let shade = 1; shade <= SHADES; shade += 1)
      for (const [band, ground] of this.#ground.entries())
        this.#palette.push(Math.round(ground + (((colour[band] ?? 0) - ground) * shade) / SHADES));
    return before;
  }
}
