import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesBelow } from '../../src/build/folder-digest.ts';
import { SETTINGS } from '../../src/build/unchanged.ts';

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

/** A build in a project of its own; tells whether it made the site anew. */
function builds({
  env = {},
  day = '2024-03-06',
  out = 'dist',
  during = '',
  known = [],
  also = known,
}: {
  env?: Record<string, string>;
  day?: string;
  out?: string;
  during?: string;
  known?: string[];
  also?: string[];
} = {}): boolean {
  const code = `const { Look } = await import(${JSON.stringify(pathToFileURL(resolve('src/build/unchanged.ts')).href)});
    const { appendFileSync, mkdirSync, writeFileSync } = await import('node:fs');
    const inputs = { content: 'content', today: '${day}', also: ${JSON.stringify(known)} };
    const look = new Look('cache.json', '${out}', inputs);
    if (!look.unchanged) {
      look.begin();
      mkdirSync('${out}', { recursive: true });
      writeFileSync('${out}/index.html', 'situs');
      ${during}
      look.remember(undefined, ${JSON.stringify(also)});
      console.log('dibangun');
    }`;
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

it('a module that lies elsewhere than all others is looked at too', () => {
  mkdirSync(join(root, 'lain'));
  writeFileSync(join(root, 'lain/b.ts'), 'satu');
  // How it was when the first build began is not known.
  expect(builds({ also: ['lain/b.ts'] })).toBe(true);
  const known = ['lain/b.ts'];
  expect(builds({ known })).toBe(true);
  expect(builds({ known })).toBe(false);
  appendFileSync(join(root, 'lain/b.ts'), ' dua');
  expect(builds({ known })).toBe(true);
  expect(builds({ known })).toBe(false);
  expect(builds()).toBe(true);
});

/** Names that the site's program, or what it takes from `astro.config.mjs`, asks the environment for. */
const asked = new Set(
  ['src', 'astro.config.mjs']
    .flatMap(filesBelow)
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8');
      const named = source.matchAll(/\benv(?:\??\.|\[['"])([A-Z][A-Z_]+)\b/g);
      const taken = source.matchAll(/\{([^{}=]*)\}\s*=\s*(?:process\.)?env\b/g);
      return [
        ...[...named].map(([, name = '']) => name),
        ...[...taken].flatMap(([, names = '']) => names.match(/\b[A-Z][A-Z_]+\b/g) ?? []),
      ];
    }),
);

it('every setting that the program asks for is looked at', () => {
  // What Vite puts in place while it bundles is told by the settings that it is made from.
  const VITE = ['PROD', 'DEV', 'SITE', 'BASE_URL', 'MODE', 'SSR'];
  const names = [...asked].filter((name) => !VITE.includes(name));
  expect(names).toContain('BUILD_DAY');
  expect(names).toContain('SHARE_IMAGES');
  expect(names.filter((name) => !SETTINGS.test(name))).toEqual([]);
});
