import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The sorts of page that readers land on. */
export const LANDINGS = [
  'home',
  'story',
  'statement',
  'person',
  'organisation',
  'law',
  'search',
  'data',
] as const;

/** One page of each sort of a built site, by name: path below the root. Sorts with no page are left out. */
export function samplePaths(site: string): Record<string, string> {
  const statement = richest(site, 'pernyataan', 4);
  const story = richest(site, 'kasus');
  const found: Record<string, string | undefined> = {
    home: './',
    story,
    latest: story && `${story}terbaru/`,
    filter: story && firstUnder(site, `${story}jenis`, 5),
    statement,
    event: firstUnder(site, 'peristiwa', 4),
    person: richest(site, 'tokoh'),
    organisation: richest(site, 'lembaga'),
    law: richest(site, 'hukum'),
    outlet: richest(site, 'media'),
    search: 'cari/',
    stories: 'kasus/',
    people: 'tokoh/',
    newest: 'terbaru/',
    follow: 'ikuti/',
    corrections: 'ralat/',
    deadlines: 'tenggat/',
    method: 'metode/',
    data: 'data/',
    codebook: 'data/kode/',
    examples: 'data/contoh/',
    ask: 'data/tanya/',
    about: 'tentang/',
    guide: 'panduan/memeriksa-usulan/',
    missing: '404.html',
    style: 'gaya/',
    lean: story && `${story}hemat.html`,
  };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function pagesUnder(site: string, folder: string): string[] {
  const root = join(site, folder);
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `${folder.replace(/\/$/, '')}/${file.slice(0, -'index.html'.length)}`)
    .sort();
}

/** The first page; `depth` is the parts of its address: what stands above only leads on. */
function firstUnder(site: string, folder: string, depth: number): string | undefined {
  return pagesUnder(site, folder).find((page) => page.split('/').length === depth);
}

/** The page with most on it, judged by the size of its file; `depth` is the parts of its address. */
function richest(site: string, folder: string, depth = 3): string | undefined {
  const sizeOf = (page: string) => statSync(join(site, page, 'index.html')).size;
  return pagesUnder(site, folder)
    .filter((page) => page.split('/').length === depth)
    .sort((a, b) => sizeOf(b) - sizeOf(a))[0];
}
