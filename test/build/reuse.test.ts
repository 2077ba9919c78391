import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reuse } from '../../src/build/reuse.ts';

let root: string;
let cache: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linimasa-cache-'));
  cache = join(root, 'cache');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the hooks of a build that leaves a page in the cache, unless it is interrupted. */
function build({ interrupted = false } = {}): { kept: boolean; cacheDir: string } {
  let used = cache;
  const { hooks } = reuse();
  const call = (hook: string, more: object) =>
    (hooks as Record<string, (options: object) => void>)[hook]?.({
      logger: { info() {} },
      ...more,
    });
  call('astro:config:setup', {
    command: 'build',
    config: { cacheDir: pathToFileURL(`${cache}/`) },
    updateConfig: ({ cacheDir }: { cacheDir: URL }) => {
      used = fileURLToPath(cacheDir);
    },
  });
  const page = join(used, 'dist/index.html');
  const kept = existsSync(page);
  mkdirSync(join(used, 'dist'), { recursive: true });
  if (!kept) writeFileSync(page, 'halaman');
  if (!interrupted) call('astro:build:done', {});
  return { kept, cacheDir: used };
}

describe('the cache of a build', () => {
  it('is kept for the next one', () => {
    expect(build().kept).toBe(false);
    expect(build().kept).toBe(true);
    expect(build().kept).toBe(true);
  });

  it.each([
    ['a page was cut off', () => writeFileSync(join(cache, 'dist/index.html'), 'hal')],
    ['a page is older than it was', () => utimesSync(join(cache, 'dist/index.html'), 1, 1)],
    ['a file came from elsewhere', () => writeFileSync(join(cache, 'dist/lain.html'), 'x')],
    ['a page is gone', () => rmSync(join(cache, 'dist/index.html'))],
    ['its state is damaged', () => appendFileSync(join(cache, 'whole'), 'x')],
    ['its state is gone', () => rmSync(join(cache, 'whole'))],
  ])('is emptied where %s', (_what, damage) => {
    build();
    damage();
    expect(build().kept).toBe(false);
    expect(build().kept).toBe(true);
  });

  it('is emptied after a build that was interrupted', async () => {
    build();
    const code = `const { reuse } = await import(${JSON.stringify(pathToFileURL('src/build/reuse.ts').href)});
      reuse().hooks['astro:config:setup']({ command: 'build', logger: console, updateConfig() {},
        config: { cacheDir: new URL(${JSON.stringify(pathToFileURL(`${cache}/`).href)}) } });`;
    const killed = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await new Promise((done) => killed.on('close', done));
    expect(killed.exitCode).toBe(0);
    expect(build().kept).toBe(false);
  });

  it('may be deleted', () => {
    build();
    rmSync(cache, { recursive: true });
    expect(build().kept).toBe(false);
    expect(build().kept).toBe(true);
  });

  it('is left alone by a second build at once, which works without one', () => {
    build();
    const first = build({ interrupted: true });
    const second = build();
    expect(second.kept).toBe(false);
    expect(second.cacheDir).not.toBe(first.cacheDir);
    expect(existsSync(join(cache, 'dist/index.html'))).toBe(true);
    rmSync(second.cacheDir, { recursive: true, force: true });
  });
});
