import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

/** Runs the hooks of a build, which leaves something of its own and something of Astro's in the cache. */
function build({ interrupted = false } = {}): { left: string[]; cacheDir: string } {
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
  const left = readdirSync(used).filter((name) => !name.startsWith('lock'));
  for (const name of ['values', 'assets']) {
    mkdirSync(join(used, name), { recursive: true });
    writeFileSync(join(used, name, 'a'), 'isi');
  }
  if (!interrupted) call('astro:build:done', {});
  return { left, cacheDir: used };
}

describe('the cache of a build', () => {
  it('is kept for the next one, but for what Astro left', () => {
    expect(build().left).toEqual([]);
    expect(build().left).toEqual(['values']);
  });

  it('may be deleted', () => {
    build();
    rmSync(cache, { recursive: true });
    expect(build().left).toEqual([]);
  });

  it('is left alone by a second build at once, which works without one', () => {
    build();
    const first = build({ interrupted: true });
    const second = build();
    expect(second.left).toEqual([]);
    expect(second.cacheDir).not.toBe(first.cacheDir);
    expect(existsSync(join(cache, 'values/a'))).toBe(true);
    rmSync(second.cacheDir, { recursive: true, force: true });
  });

  it('is free again after a build that was killed', async () => {
    build();
    const code = `const { reuse } = await import(${JSON.stringify(pathToFileURL('src/build/reuse.ts').href)});
      reuse().hooks['astro:config:setup']({ command: 'build', logger: console, updateConfig() {},
        config: { cacheDir: new URL(${JSON.stringify(pathToFileURL(`${cache}/`).href)}) } });
      process.kill(process.pid, 'SIGKILL');`;
    const killed = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await new Promise((done) => killed.on('close', done));
    expect(killed.signalCode).toBe('SIGKILL');
    expect(build()).toEqual({ left: ['values'], cacheDir: cache });
  });
});
