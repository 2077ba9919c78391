import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Canvas, type Colour } from './canvas.ts';
import { linesOf } from './lines.ts';
import { Typeface } from './typeface.ts';

/** What a share image says. */
export interface Picture {
  kicker: string;
  /** The words, or the title of a story. */
  text: string;
  quoted: boolean;
  footer: string;
  /** How the record came to be: read by the program, or looked at by an editor. */
  standing?: string;
  /** Name of the site, and whether it is only a demonstration. */
  site: string;
  /** A warning in red, for a story in which outlets disagree. */
  alert?: string;
}

/** Change this when the drawing changes, so that pictures are drawn anew. */
const DRAWING = '3';
const WIDTH = 1200;
const HEIGHT = 630;
/** A bar at the left edge, and where text may stand. */
const BAR = 16;
const TEXT = { left: 104, right: 1136, top: 56, bottom: 582 };
/** Of the line below, the widest that its left and its right part are, and what is between them. */
const FOOTER = { left: 780, right: 280, between: 16 };

const GROUND: Colour = [0xfb, 0xfa, 0xf6];
const INK: Colour = [0x1b, 0x1c, 0x1e];
const GREY: Colour = [0x56, 0x5a, 0x5e];
const RED: Colour = [0xa3, 0x27, 0x1a];

/** Longer texts in smaller letters; beyond the last size they are cut. */
const SIZES: readonly [length: number, size: number][] = [
  [90, 60],
  [160, 48],
  [260, 40],
];
const MOST = 260;

const CACHE = join(process.cwd(), 'node_modules/.cache/linimasa-share');
let faces: Faces | undefined;

/**
 * Draws a share image as PNG, 1200 × 630. A picture whose content has not changed comes from a cache, a
 * folder below node_modules.
 */
export function drawPicture(picture: Picture, cache = CACHE): Uint8Array {
  const name = createHash('sha256').update(DRAWING).update(JSON.stringify(picture)).digest('hex');
  const file = join(cache, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  faces ??= { regular: typeface(400), bold: typeface(700) };
  const png = drawn(picture, faces);
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}

type Faces = Record<'regular' | 'bold', Typeface>;

const typeface = (weight: number): Typeface =>
  new Typeface(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`);

/** A text in lines, ready to be drawn. */
interface Block {
  /** Of the widest line. */
  width: number;
  height: number;
  draw(canvas: Canvas, x: number, y: number): void;
}

function drawn(picture: Picture, { regular, bold }: Faces): Uint8Array {
  const { kicker, text, quoted, footer, standing, site, alert } = picture;
  const cut = text.length > MOST ? `${text.slice(0, text.lastIndexOf(' ', MOST))} …` : text;
  const size = SIZES.find(([length]) => cut.length <= length)?.[1] ?? 36;
  const whole = TEXT.right - TEXT.left;
  const above = block(kicker, regular, 28, GREY, whole);
  const words = block(quoted ? `“${cut}”` : cut, bold, size, INK, whole, 1.3);
  const right = block(site, bold, 26, INK, FOOTER.right);
  const left = block(
    footer,
    regular,
    26,
    GREY,
    Math.min(FOOTER.left, whole - right.width - FOOTER.between),
  );
  const warning = alert ? block(alert, bold, 30, RED, whole) : undefined;
  const below = standing ? block(standing, regular, 26, INK, whole) : undefined;

  const canvas = new Canvas(WIDTH, HEIGHT, GROUND);
  canvas.bar(0, BAR, INK);
  above.draw(canvas, TEXT.left, TEXT.top);
  let y = TEXT.bottom;
  if (below) {
    y -= below.height;
    below.draw(canvas, TEXT.left, y);
    y -= 6;
  }
  y -= Math.max(left.height, right.height);
  left.draw(canvas, TEXT.left, y);
  right.draw(canvas, TEXT.right - right.width, y);
  y -= 12;
  if (warning) {
    y -= warning.height;
    warning.draw(canvas, TEXT.left, y);
  }
  // The words stand in the middle of what is left.
  words.draw(canvas, TEXT.left, (TEXT.top + above.height + y - words.height) / 2);
  return canvas.png();
}

/** @param spacing from line to line, in sizes; otherwise what the typeface asks for */
function block(
  text: string,
  face: Typeface,
  size: number,
  colour: Colour,
  widest: number,
  spacing?: number,
): Block {
  const { lines, width } = linesOf(face.lettersOf(text, size), text, widest);
  const extents = face.extents(size);
  const step = spacing ? spacing * size : extents.height;
  return {
    width,
    height: step * lines.length,
    draw: (canvas, x, y) => {
      for (const [line, letters] of lines.entries()) {
        const base = y + line * step + (step - extents.height) / 2 + extents.above;
        canvas.letters(letters, face, size, x, Math.round(base), colour);
      }
    },
  };
}
