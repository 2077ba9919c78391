import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';

/** Every HTML file of a built site, as paths below its folder. */
export function htmlFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
    .sort();
}

/** One page to look into. */
export function pageOf(site: string, path: string) {
  const file = join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  if (!existsSync(file)) throw new Error(`Halaman ${path} tidak dibuat.`);
  return load(readFileSync(file, 'utf8'));
}
