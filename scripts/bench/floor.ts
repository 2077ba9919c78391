import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { floorPages } from './floor-pages.ts';

/**
 * `node scripts/bench/floor.ts CONTENT OUT`: what the site's pages cost at least. A plain program that
 * reads the same files and writes pages of the same number and about the same size; it checks nothing,
 * relates nothing and indexes nothing.
 */
const [content = '', out = ''] = process.argv.slice(2);
const folders = new Set<string>();
floorPages(content, (path, text) => {
  const file = join(out, path);
  const folder = dirname(file);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  writeFileSync(file, text());
});
