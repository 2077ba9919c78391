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
};

/** A build that bundles, from what has this digest. */
function bundles(made: string | undefined, also: string[] = []): void {
  const from = join(root, 'dari');
  mkdirSync(from, { recursive: true });
  writeFileSync(join(from, 'entry.mjs'), 'export const app = 1;');
  const program = new KeptProgram(folder);
  program.keep(from, bundle);
  expect(program.bundled).toBe(true);
  program.seal(made, also);
}

describe('the program of the site', () => {
  it('is taken by the next build while all that it was made from is the same', () => {
    bundles('satu');
    const program = new KeptProgram(folder);
    expect(program.take('satu')).toEqual(bundle);
    expect(program.take('dua')).toBeUndefined();
    expect(existsSync(fileURLToPath(program.urlOf('entry.mjs')))).toBe(true);
  });

  it('is not taken where something was edited while it was bundled, and remembers modules from elsewhere', () => {
    bundles(undefined, ['lain/b.ts']);
    const program = new KeptProgram(folder);
    expect(program.take('satu')).toBeUndefined();
    expect(program.also).toEqual(['lain/b.ts']);
  });

  it.each([
    ['a module is another', () => appendFileSync(join(folder, 'modules/entry.mjs'), ' ')],
    ['a module is gone', () => rmSync(join(folder, 'modules/entry.mjs'))],
    ['a module came from elsewhere', () => writeFileSync(join(folder, 'modules/b.mjs'), '')],
    ['the list is cut off', () => writeFileSync(join(folder, 'program.json'), '{"made":"satu"')],
    ['the list is gone', () => rmSync(join(folder, 'program.json'))],
    ['all of it is gone', () => rmSync(folder, { recursive: true })],
    ['it was let go', () => new KeptProgram(folder).forget()],
  ])('is not taken where %s', (_what, damage) => {
    bundles('satu');
    damage();
    expect(new KeptProgram(folder).take('satu')).toBeUndefined();
    bundles('satu');
    expect(new KeptProgram(folder).take('satu')).toEqual(bundle);
  });

  it('of a build that ended early is not taken', () => {
    bundles('satu');
    const from = join(root, 'dari');
    new KeptProgram(folder).keep(from, bundle);
    expect(new KeptProgram(folder).take('satu')).toBeUndefined();
  });
});
