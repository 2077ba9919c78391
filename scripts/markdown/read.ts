import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import {
  type Entry,
  type Problem,
  parseEntry,
  parseSite,
  SITE_FILE,
} from '../../src/schema/parse.ts';

/** Everything in a content folder: the records by collection and id, and what could not be read. */
export interface Content {
  entries: { [C in Collection]: Map<string, Entry<C>> };
  problems: Problem[];
}

/** Content with nothing in it. */
export function emptyContent(): Content {
  const entries = Object.fromEntries(
    Object.keys(COLLECTIONS).map((collection) => [collection, new Map()]),
  ) as Content['entries'];
  return { entries, problems: [] };
}

/**
 * Reads a content folder. A file that is not valid becomes problems and never stops the rest; so
 * does a file that has no business there. A collection whose folder is missing is empty.
 *
 * @throws when `folder` itself does not exist
 */
export function readContent(folder: string): Content {
  requireFolder(folder);
  const content = emptyContent();
  for (const collection of Object.keys(COLLECTIONS) as Collection[]) {
    readCollection(folder, collection, content);
  }
  // Without it the site is a demonstration, which its pages say; only what is wrong in it is a problem.
  const site = join(folder, SITE_FILE);
  if (existsSync(site)) content.problems.push(...parseSite(readFileSync(site, 'utf8')).problems);
  return content;
}

/** @throws when a content folder does not exist */
export function requireFolder(folder: string): void {
  if (existsSync(folder)) return;
  throw new Error(
    `Folder isi "${folder}" tidak ada. Jalankan dari folder proyek, atau beri --content.`,
  );
}

function readCollection<C extends Collection>(folder: string, collection: C, content: Content) {
  const root = join(folder, collection);
  if (!existsSync(root)) return;
  const { ending } = COLLECTIONS[collection];
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .map((file) => relative(root, join(file.parentPath, file.name)).split(sep).join('/'))
    .sort();
  for (const file of files) {
    if (!file.endsWith(ending)) {
      if (!file.endsWith('.tmp')) content.problems.push(strayFile(collection, file, ending));
      continue;
    }
    const id = file.slice(0, -ending.length);
    const { entry, problems } = parseEntry(collection, id, readFileSync(join(root, file), 'utf8'));
    if (entry) content.entries[collection].set(id, entry);
    content.problems.push(...problems);
  }
}

function strayFile(collection: Collection, file: string, ending: string): Problem {
  return {
    path: `${collection}/${file}`,
    line: 1,
    column: 1,
    field: '',
    what: `berkas ini tidak akan dibaca: nama berkas di ${collection}/ harus berakhir ${ending}`,
    mend: `ganti akhiran namanya menjadi ${ending}, atau pindahkan`,
  };
}
