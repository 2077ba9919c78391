import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { floorPages } from './floor-pages.ts';

/** Kinds of pages that Hugo would make by itself. */
const OWN_KINDS = ['page404', 'RSS', 'home', 'robotsTXT', 'section', 'sitemap', 'taxonomy', 'term'];

/** Whether Hugo is installed (`apt-get install hugo`); it is no dependency of the project. */
export const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

/**
 * A project of Hugo that has the floor's pages as its content, finished but for the frame of the file that they go
 * to: Hugo has no way to work them out, so that it reads and writes and does not even that.
 *
 * @returns arguments for Hugo that build it
 */
export function hugoProject(folder: string, content: string, out: string): string[] {
  mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
  writeFileSync(join(folder, 'layouts/_default/single.html'), '{{ .RawContent | safeHTML }}');
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({ baseURL: 'https://x.example/', disableKinds: OWN_KINDS }),
  );
  let number = 0;
  floorPages(content, (path, text) => {
    // A folder for a thousand pages: in one of them all Hugo looks for each name among all.
    const own = join(folder, 'content', String(Math.floor(number / 1000)));
    if (number % 1000 === 0) mkdirSync(own, { recursive: true });
    const url = `/${path.replace(/index\.html$/, '')}`;
    writeFileSync(join(own, `${number}.html`), `${JSON.stringify({ url })}\n${text()}`);
    number += 1;
  });
  return ['--source', folder, '--destination', out, '--quiet'];
}
