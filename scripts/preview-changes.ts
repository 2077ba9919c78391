import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readOptions } from './command/options.ts';
import { filesBelow } from './markdown/files.ts';
import { readContent } from './markdown/read.ts';
import { pageOf, unpackable, unpackableStyle } from './preview/pages.ts';
import { proposalOf } from './report/change.ts';

/**
 * `npm run preview-changes`: the pages of the records that are different from a commit, taken from the
 * built site into a folder of their own, with an index, so that they open without a server.
 */
const HELP = `npm run preview-changes -- --base REF     halaman catatan yang berbeda dari REF, dari dist/

--base REF         cabang atau komit pembanding (main)
--to DIR           folder tujuan (pratinjau)
--dist DIR         situs yang sudah dibangun (dist)
--content DIR      folder isi (content)`;

const { values } = readOptions(HELP, {
  base: { type: 'string', default: 'main' },
  to: { type: 'string', default: 'pratinjau' },
  dist: { type: 'string', default: 'dist' },
  content: { type: 'string', default: 'content' },
});

/** Most pages that are kept; a preview is looked at by a person. */
const MOST = 300;

try {
  console.log(preview());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function preview(): string {
  if (!existsSync(values.dist)) throw new Error(`${values.dist} tidak ada → npm run build`);
  const { entries } = readContent(values.content);
  const { added, changed } = proposalOf(values.content, values.base, entries);
  const touched = new Set([...added, ...changed]);
  const stories = [...entries.statements.values(), ...entries.events.values()]
    .filter(({ path }) => touched.has(path))
    .flatMap(({ data }) => data.stories)
    .map((story) => `stories/${story}.md`);
  const pages = [...new Set([...stories, ...touched])]
    .flatMap((path) => pageOf(path) ?? [])
    .filter((page) => existsSync(join(values.dist, page)));
  const kept = [...new Set(pages)].sort().slice(0, MOST);
  if (kept.length === 0) return 'Tidak ada halaman yang berubah.';
  for (const page of kept) {
    write(page, unpackable(readFileSync(join(values.dist, page), 'utf8'), page));
  }
  assets();
  write('index.html', indexOf(kept, pages.length - kept.length));
  return `${kept.length} halaman di ${values.to}; buka ${join(values.to, 'index.html')}`;
}

/** What pages are made of besides text; the search index and the feeds are not needed. */
function assets(): void {
  for (const { path, entry } of filesBelow(values.dist)) {
    if (!entry.isFile() || !/\.(?:css|js|woff2?|svg|png|ico)$/.test(path)) continue;
    if (/^(?:pagefind|berbagi|cari)\//.test(path)) continue;
    const from = join(values.dist, path);
    if (path.endsWith('.css')) write(path, unpackableStyle(readFileSync(from, 'utf8'), path));
    else cpSync(from, join(values.to, path));
  }
}

function write(path: string, text: string): void {
  const place = join(values.to, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

function indexOf(pages: readonly string[], left: number): string {
  const items = pages.map(
    (page) => `<li><a href="${page}">${page.replace(/\/index\.html$/, '')}</a>`,
  );
  const more = left > 0 ? `<p>… dan ${left} halaman lagi.</p>` : '';
  return `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pratinjau usulan</title><h1>Halaman yang berubah</h1><ul>${items.join('')}</ul>${more}\n`;
}
