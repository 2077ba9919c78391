import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Bundle, KeptProgram } from '../../src/build/kept-program.ts';

let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linimasa-program-'));
  folder = join(root, 'program');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bundle: Bundle = {
  id: 'a',
  entry: 'entry.mjs',
  config: { base: '/' },
  pages: [['satu', { styles: [] }]],
  images: [],
  files: ['gaya.css'],
  also: ['lain/b.ts'],
};

/** A bundle that was made from what has this digest; undefined where that is not known. */
function bundles(made?: string): void {
  for (const name of ['modules', 'files']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'modules/entry.mjs'), 'export const app = 1;');
  writeFileSync(join(folder, 'files/gaya.css'), 'p{}');
  const program = new KeptProgram(folder);
  program.keep(bundle);
  if (made !== undefined) program.seal(made);
}

describe('the program of the site', () => {
  it('is taken by the next build while all that it was made from is the same', () => {
    bundles('satu');
    const program = new KeptProgram(folder);
    expect(program.take('satu')).toEqual(bundle);
    expect(program.take('dua')).toBeUndefined();
    expect(existsSync(fileURLToPath(program.moduleAt('entry.mjs')))).toBe(true);
    expect(existsSync(program.fileAt('gaya.css'))).toBe(true);
  });

  it('is not taken where something was edited while it was bundled, and tells of modules from elsewhere', () => {
    bundles();
    const program = new KeptProgram(folder);
    expect(program.take('satu')).toBeUndefined();
    expect(program.bundle).toEqual(bundle);
    expect(program.also).toEqual(['lain/b.ts']);
  });

  it.each([
    ['a module is another', () => appendFileSync(join(folder, 'modules/entry.mjs'), ' ')],
    ['a module is gone', () => rmSync(join(folder, 'modules/entry.mjs'))],
    ['a module came from elsewhere', () => writeFileSync(join(folder, 'modules/b.mjs'), '')],
    ['a file of the site is another', () => appendFileSync(join(folder, 'files/gaya.css'), ' ')],
    ['the list is cut off', () => writeFileSync(join(folder, 'list.json'), '{"made":"satu"')],
    ['the list is gone', () => rmSync(join(folder, 'list.json'))],
    ['all of it is gone', () => rmSync(folder, { recursive: true })],
  ])('is not taken where %s', (_what, damage) => {
    bundles('satu');
    damage();
    expect(new KeptProgram(folder).take('satu')).toBeUndefined();
    rmSync(folder, { recursive: true, force: true });
    bundles('satu');
    expect(new KeptProgram(folder).take('satu')).toEqual(bundle);
  });
});
