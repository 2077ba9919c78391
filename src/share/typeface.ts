import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';
import { fontOf } from './woff.ts';

/** A letter as it stands in a text; lengths in points of the picture. */
export interface Letter {
  /** Its number in the font. */
  glyph: number;
  /** Where its first character stands in the text. */
  at: number;
  /** How far the next one is. */
  advance: number;
  /** Where it is drawn, from where it stands. */
  dx: number;
  dy: number;
}

/** A drawn letter. */
export interface Drawing {
  width: number;
  /** How much of each point it covers, row after row, up to {@link SHADES}. */
  shade: Uint8Array;
  /** Of its first point, from where the letter stands on its line. */
  left: number;
  top: number;
}

/** A built page stands elsewhere than its source; the packages are where the build runs. */
const fromProject = createRequire(join(process.cwd(), 'package.json'));

/** Shades of a letter's edge: with those of three colours and a ground a picture has 256 colours. */
export const SHADES = 85;

/** A letter is drawn at so many places between two points: as many as browsers tell apart. */
const STEPS = 4;

/** The letters of a font file, as HarfBuzz places them beside each other and resvg draws them. */
export class Typeface {
  readonly #font: Font;
  readonly #buffer = new Buffer();
  /** Of the picture's points, one of the units that the font is drawn in. */
  readonly #unit: number;
  readonly #drawn = new Map<string, Drawing | undefined>();

  /** @param file a WOFF file of a package, `@fontsource/noto-sans/files/….woff` */
  constructor(file: string) {
    const face = new Face(new Blob(fontOf(readFileSync(fromProject.resolve(file)))));
    this.#font = new Font(face);
    this.#unit = 1 / face.upem;
  }

  /** How far letters reach above and below their line, together, and above it alone. */
  extents(size: number): { height: number; above: number } {
    const { ascender, descender } = this.#font.hExtents();
    return {
      height: (ascender - descender) * this.#unit * size,
      above: ascender * this.#unit * size,
    };
  }

  /** The letters of a text, on one line. */
  lettersOf(text: string, size: number): Letter[] {
    const buffer = this.#buffer;
    buffer.reset();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(Direction.LTR);
    shape(this.#font, buffer);
    const scale = this.#unit * size;
    const positions = buffer.getGlyphPositions();
    return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      return {
        glyph: codepoint,
        at: cluster,
        advance: xAdvance * scale,
        dx: xOffset * scale,
        dy: -yOffset * scale,
      };
    });
  }

  /**
   * A letter at a place on its line; drawn once for all that stand alike.
   *
   * @returns the drawing, if there is anything to see, and the whole point that it is measured from
   */
  drawing(glyph: number, size: number, x: number): [drawing: Drawing | undefined, at: number] {
    const steps = Math.round(x * STEPS);
    const at = Math.floor(steps / STEPS);
    const step = steps - at * STEPS;
    const key = `${glyph} ${size} ${step}`;
    if (!this.#drawn.has(key)) this.#drawn.set(key, this.#draw(glyph, size, step / STEPS));
    return [this.#drawn.get(key), at];
  }

  #draw(glyph: number, size: number, x: number): Drawing | undefined {
    const extents = this.#font.glyphExtents(glyph);
    if (!extents?.width) return undefined;
    const scale = this.#unit * size;
    // To HarfBuzz y grows upwards, and a letter's height below its top is negative.
    const left = Math.floor(x + extents.xBearing * scale);
    const top = Math.floor(-extents.yBearing * scale);
    const width = Math.ceil(x + (extents.xBearing + extents.width) * scale) - left;
    const height = Math.ceil(-(extents.yBearing + extents.height) * scale) - top;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path transform="translate(${x - left} ${-top}) scale(${scale} ${-scale})" d="${this.#font.glyphToPath(glyph)}"/></svg>`;
    const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    const shade = new Uint8Array(width * height);
    for (const point of shade.keys())
      shade[point] = Math.round(((pixels[4 * point + 3] ?? 0) * SHADES) / 255);
    return { width, shade, left, top };
  }
}
