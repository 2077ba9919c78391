import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { drawPicture } from '../../src/share/picture.ts';

const folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache-share-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('a share image is drawn once for what it says, and anew when that changes', async () => {
  const picture = {
    kicker: 'Kasus',
    text: 'Satu kalimat',
    quoted: false,
    footer: '2 media',
    site: 'Arsip Uji',
  };
  const first = await drawPicture(picture, folder);
  expect(await drawPicture({ ...picture }, folder)).toEqual(first);
  expect(readdirSync(folder)).toHaveLength(1);
  const changed = await drawPicture({ ...picture, footer: '3 media' }, folder);
  expect(Buffer.from(changed).equals(first)).toBe(false);
  expect(readdirSync(folder)).toHaveLength(2);
});
