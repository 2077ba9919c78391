import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGE = '@11ty/eleventy@3.1.2';

/**
 * A project of Eleventy whose one template writes the floor's pages, so that both make the same bytes.
 * Eleventy is no dependency of the project: it is installed into the folder by npm.
 *
 * @returns arguments for Node that build it
 * @throws where npm cannot install it
 */
export function eleventyProject(folder: string, content: string, out: string): string[] {
  mkdirSync(folder, { recursive: true });
  const pages = pathToFileURL(resolve('scripts/bench/floor-pages.ts')).href;
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  writeFileSync(
    join(folder, 'pages.11ty.js'),
    `import { floorPages } from ${JSON.stringify(pages)};
export default class {
  data() {
    const made = [];
    floorPages(${JSON.stringify(content)}, (path, text) => made.push({ path, text }));
    return {
      made,
      pagination: { data: 'made', size: 1, alias: 'one', addAllPagesToCollections: false },
      eleventyExcludeFromCollections: true,
      permalink: ({ one }) => one.path,
    };
  }
  render({ one }) {
    return one.text();
  }
}
`,
  );
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent', PACKAGE], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const program = join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
  return [program, `--input=${join(folder, 'pages.11ty.js')}`, `--output=${out}`, '--quiet'];
}
