import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { pageOf, unpackable, unpackableStyle } from '../../scripts/preview/pages.ts';
import { inFolder, NEZAR, SOUND } from '../check/sound.ts';

it('finds the page of a record', () => {
  expect(pageOf('statements/2023/11-30-a.md')).toBe('pernyataan/2023/11-30-a/index.html');
  expect(pageOf('outlets/tempo.yaml')).toBe('media/tempo/index.html');
  expect(pageOf('articles/tempo/a.yaml')).toBeNull();
  expect(pageOf('constructor/a.md')).toBeNull();
});

it('makes addresses relative to the page, and leaves those of others', () => {
  expect(
    unpackable(
      '<meta http-equiv="content-security-policy" content="x"><a href="/tokoh/a/?q#b">a</a><a href="https://x.id/">b</a><a href="//x.id/">c</a><img src="/b.png">',
      'pernyataan/2023/a/index.html',
    ),
  ).toBe(
    '<a href="../../../tokoh/a/index.html?q#b">a</a><a href="https://x.id/">b</a><a href="//x.id/">c</a><img src="../../../b.png">',
  );
  expect(unpackableStyle('url(/_astro/a.woff2) url("/b")', '_astro/c.css')).toBe(
    'url(../_astro/a.woff2) url("../b")',
  );
});

it('takes the changed pages, those of their stories and what they are made of', () => {
  inFolder(SOUND, (folder) => {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('-c', 'user.name=x', '-c', 'user.email=x@contoh.id', 'commit', '-qm', 'terbit');
    writeFileSync(
      join(folder, NEZAR),
      (SOUND[NEZAR] as string).replace('place: Plaza', 'place: Mal'),
    );
    const dist = join(folder, '..', 'dist-uji');
    const page = pageOf(NEZAR) as string;
    for (const [path, text] of Object.entries({
      [page]: '<link href="/_astro/a.css"><p>Nezar</p>',
      'kasus/data-pemilih/index.html': '<p>kasus</p>',
      'tokoh/nezar-patria/index.html': '<p>tetap</p>',
      '_astro/a.css': 'body { color: black; }',
      'pagefind/x.js': 'x',
    })) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), text);
    }
    const to = join(folder, '..', 'pratinjau-uji');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/preview-changes.ts', '--content', folder, '--dist', dist, '--to', to],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('2 halaman');
    expect(readFileSync(join(to, page), 'utf8')).toContain('href="../../../_astro/a.css"');
    expect(existsSync(join(to, '_astro/a.css'))).toBe(true);
    expect(existsSync(join(to, 'pagefind'))).toBe(false);
    expect(existsSync(join(to, 'tokoh'))).toBe(false);
    expect(readFileSync(join(to, 'index.html'), 'utf8')).toContain(`href="${page}"`);
  });
});
