import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'linimasa-unchanged-'));
  mkdirSync(join(root, 'content'));
  mkdirSync(join(root, 'src'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'content/a.md'), 'satu');
  writeFileSync(join(root, 'src/a.ts'), 'satu');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Runs the hooks of a build in a project of its own; tells whether it made the site anew. */
function builds({ env = {}, day = '2024-03-06', out = 'dist', during = '' } = {}): boolean {
  const code = `const { unchanged } = await import(${JSON.stringify(pathToFileURL(resolve('src/build/unchanged.ts')).href)});
    const { appendFileSync, mkdirSync, writeFileSync } = await import('node:fs');
    const { skip, remember } = unchanged('content', () => '${day}');
    const folder = (name) => new URL(name + '/', ${JSON.stringify(`${pathToFileURL(root).href}/`)});
    skip.hooks['astro:config:setup']({ command: 'build', logger: { info() {} },
      config: { cacheDir: folder('cache'), outDir: folder('${out}') } });
    mkdirSync('${out}', { recursive: true });
    writeFileSync('${out}/index.html', 'situs');
    ${during}
    remember.hooks['astro:build:done']({});
    console.log('dibangun');`;
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } },
  );
  expect(status, stderr).toBe(0);
  return stdout.includes('dibangun');
}

it('a build that would make the site that stands there ends at once', () => {
  expect(builds()).toBe(true);
  expect(builds()).toBe(false);
  expect(builds()).toBe(false);
});

it('a build is made where content, program, settings, day, place or the site itself is another', () => {
  const changes: [() => void, Parameters<typeof builds>[0]?][] = [
    [() => appendFileSync(join(root, 'content/a.md'), ' dua')],
    [() => writeFileSync(join(root, 'content/b.md'), '')],
    [() => rmSync(join(root, 'content/a.md'))],
    [() => appendFileSync(join(root, 'src/a.ts'), ' dua')],
    [() => writeFileSync(join(root, 'dist/index.html'), 'sit')],
    [() => rmSync(join(root, 'dist/index.html'))],
    [() => writeFileSync(join(root, 'dist/lain.html'), '')],
    [() => rmSync(join(root, 'cache.json'))],
    [() => writeFileSync(join(root, 'cache.json'), '{')],
    [() => {}, { env: { SHARE_IMAGES: 'none' } }],
    [() => {}, { env: { SITE_URL: 'https://lain.example' } }],
    [() => {}, { day: '2024-03-07' }],
    [() => {}, { out: 'lain' }],
  ];
  builds();
  for (const [change, options] of changes) {
    change();
    expect(builds(options), String(change)).toBe(true);
    expect(builds(options), String(change)).toBe(false);
    if (options) builds();
  }
}, 600_000);

it('what is edited while the site is built is built the next time', () => {
  builds({ during: "appendFileSync('content/a.md', ' dua');" });
  expect(builds()).toBe(true);
  expect(builds()).toBe(false);
});
