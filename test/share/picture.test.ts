import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterEach, describe, expect, it } from 'vitest';
import { drawPicture, type Picture } from '../../src/share/picture.ts';
import { Typeface } from '../../src/share/typeface.ts';
import { fontOf } from '../../src/share/woff.ts';

const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache-share-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PICTURE: Picture = {
  kicker: 'Kasus',
  text: 'Satu kalimat',
  quoted: false,
  footer: '2 media',
  site: 'Arsip Uji',
};
const BOLD = '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff';

it('a share image is drawn once for what it says, and anew when that changes', () => {
  const first = drawPicture(PICTURE, folder);
  expect(drawPicture({ ...PICTURE }, folder)).toEqual(first);
  expect(readdirSync(folder)).toHaveLength(1);
  const changed = drawPicture({ ...PICTURE, footer: '3 media' }, folder);
  expect(Buffer.from(changed).equals(first)).toBe(false);
  expect(readdirSync(folder)).toHaveLength(2);
});

describe('what is seen of a share image', () => {
  const long = 'Kami akan menanggung semua biaya pengobatan anak-anak itu. '.repeat(9);

  it('is a bar, and letters in ink, grey and red within the margins, however long the texts are', () => {
    const seen = read(
      drawPicture(
        {
          ...PICTURE,
          text: long,
          quoted: true,
          footer: `14 Maret 2026, menurut ${'Harian Uji, '.repeat(6)}dan Suara Uji`,
          standing: 'Dibaca program, belum diperiksa editor',
          site: 'Arsip Pernyataan Pejabat Kota Contoh',
          alert: 'Kalimat ini juga dikutip dari Sari Wulandari Rekaan',
        },
        folder,
      ),
    );
    expect([seen.width, seen.height]).toEqual([1200, 630]);
    expect(seen.at(8, 315)).toBe('#1b1c1e');
    expect(seen.at(60, 315)).toBe('#fbfaf6');
    const inked = seen.inked(16);
    expect(inked.left).toBeGreaterThanOrEqual(103);
    expect(inked.right).toBeLessThanOrEqual(1137);
    expect(inked.top).toBeGreaterThanOrEqual(56);
    expect(inked.bottom).toBeLessThanOrEqual(582);
    for (const colour of ['#1b1c1e', '#565a5e', '#a3271a'])
      expect(seen.colours, colour).toContain(colour);
  });

  it('stands where it stood without what it need not say', () => {
    const inked = read(drawPicture(PICTURE, folder)).inked(16);
    expect(inked.left).toBeGreaterThanOrEqual(103);
    // Noto's letters reach a fifth of their size below the line.
    expect(inked.bottom).toBeGreaterThan(560);
  });

  it.each(['AVATAR Tokoh Yayasan', 'kantor “office” affine', 'é ü ñ'])(
    'is as wide as where resvg itself sets the same: %s',
    (text) => {
      const file = join(process.cwd(), 'node_modules', `.font-${process.pid}.ttf`);
      const woff = createRequire(join(process.cwd(), 'package.json')).resolve(BOLD);
      writeFileSync(file, fontOf(readFileSync(woff)));
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="90"><text x="0" y="60" font-size="48" font-weight="700" font-family="Noto Sans">${text}</text></svg>`;
      const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: [file] } }).getBBox();
      rmSync(file);
      const letters = new Typeface(BOLD).lettersOf(text, 48);
      const width = letters.reduce((sum, { advance }) => sum + advance, 0);
      // What is before and after the ink of the first and last letter.
      expect(width - (box?.width ?? 0)).toBeGreaterThan(-1);
      expect(width - (box?.width ?? 0)).toBeLessThan(8);
    },
  );
});

/** A PNG as resvg reads it. */
function read(png: Uint8Array) {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const [width, height] = [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${href}" width="${width}" height="${height}"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const at = (x: number, y: number) =>
    `#${pixels.subarray(4 * (y * width + x), 4 * (y * width + x) + 3).toString('hex')}`;
  /** Edges of all that is not ground, right of a column. */
  const inked = (from: number) => {
    const ground = at(60, 5);
    const edges = { left: width, right: 0, top: height, bottom: 0 };
    for (let y = 0; y < height; y += 1)
      for (let x = from; x < width; x += 1)
        if (at(x, y) !== ground) {
          edges.left = Math.min(edges.left, x);
          edges.right = Math.max(edges.right, x);
          edges.top = Math.min(edges.top, y);
          edges.bottom = Math.max(edges.bottom, y);
        }
    return edges;
  };
  const colours = new Set<string>();
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) colours.add(at(x, y));
  return { width, height, at, inked, colours };
}
