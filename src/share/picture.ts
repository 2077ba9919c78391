import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

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
const DRAWING = '2';
const WIDTH = 1200;
const HEIGHT = 630;

const CACHE = join(process.cwd(), 'node_modules/.cache/linimasa-share');
const fromProject = createRequire(join(process.cwd(), 'package.json'));
let fonts: Parameters<typeof satori>[1]['fonts'] | undefined;

/**
 * Draws a share image as PNG, 1200 × 630. Drawing takes about 75 ms, so a picture whose content has
 * not changed comes from a cache, a folder below node_modules.
 */
export async function drawPicture(picture: Picture, cache = CACHE): Promise<Uint8Array> {
  const name = createHash('sha256').update(DRAWING).update(JSON.stringify(picture)).digest('hex');
  const file = join(cache, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  fonts ??= ([400, 700] as const).map((weight) => ({
    name: 'Noto Sans',
    weight,
    data: readFileSync(
      fromProject.resolve(`@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff`),
    ),
  }));
  const svg = await satori(layoutOf(picture), { width: WIDTH, height: HEIGHT, fonts });
  const png = new Resvg(svg).render().asPng();
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, png);
  renameSync(`${file}.${process.pid}`, file);
  return png;
}

/** Longer texts in smaller letters; beyond the last size they are cut. */
const SIZES: readonly [length: number, size: number][] = [
  [90, 60],
  [160, 48],
  [260, 40],
];
const MOST = 260;

function layoutOf({
  kicker,
  text,
  quoted,
  footer,
  alert,
  standing,
  site,
}: Picture): Parameters<typeof satori>[0] {
  const cut = text.length > MOST ? `${text.slice(0, text.lastIndexOf(' ', MOST))} …` : text;
  const size = SIZES.find(([length]) => cut.length <= length)?.[1] ?? 36;
  return box(
    {
      width: '100%',
      height: '100%',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '56px 64px 48px 88px',
      background: '#fbfaf6',
      color: '#1b1c1e',
      fontFamily: 'Noto Sans',
      borderLeft: '16px solid #1b1c1e',
      boxSizing: 'border-box',
    },
    box({ fontSize: 28, color: '#565a5e' }, kicker),
    box({ fontSize: size, fontWeight: 700, lineHeight: 1.3 }, quoted ? `“${cut}”` : cut),
    box(
      { flexDirection: 'column' },
      ...(alert ? [box({ fontSize: 30, fontWeight: 700, color: '#a3271a' }, alert)] : []),
      box(
        { justifyContent: 'space-between', fontSize: 26, color: '#565a5e', marginTop: 12 },
        box({ maxWidth: 780 }, footer),
        box({ fontWeight: 700, color: '#1b1c1e', maxWidth: 280 }, site),
      ),
      ...(standing ? [box({ fontSize: 26, color: '#1b1c1e', marginTop: 6 }, standing)] : []),
    ),
  );
}

interface Box {
  type: string;
  key: null;
  props: { style: Record<string, string | number>; children: Child[] };
}
type Child = Box | string;

// satori reads React elements by shape; a plain object saves the dependency.
function box(style: Record<string, string | number>, ...children: Child[]): Box {
  return {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', ...style }, children },
  };
}
