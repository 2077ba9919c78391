import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import {
  type Broken,
  type Entry,
  type Problem,
  parseEntry,
  parseSite,
  pathOf,
  SITE_FILE,
} from '../../src/schema/parse.ts';
import { problemsIn } from '../../src/schema/problem.ts';
import { decoded } from '../../src/schema/text.ts';
import { type Found, filesBelow } from './files.ts';

/** Everything in a content folder: the records by collection and id, and what could not be read. */
export interface Content {
  entries: { [C in Collection]: Map<string, Entry<C>> };
  /** Records that are there and not valid: nobody may be told that they do not exist. */
  broken: { [C in Collection]: Map<string, Broken & { path: string; source: string }> };
  problems: Problem[];
}

/** Content with nothing in it. */
export function emptyContent(): Content {
  const maps = () =>
    Object.fromEntries(Object.keys(COLLECTIONS).map((collection) => [collection, new Map()]));
  return {
    entries: maps() as Content['entries'],
    broken: maps() as Content['broken'],
    problems: [],
  };
}

/**
 * Reads a content folder. A file that is not valid becomes problems and never stops the rest. A
 * collection whose folder is missing is empty; links are not followed, and files that are no
 * records are left alone (`npm run check` names both).
 *
 * @param files what lies below the folder, where that is known already
 * @throws when `folder` itself does not exist
 */
export function readContent(folder: string, files?: readonly Found[]): Content {
  requireFolder(folder);
  const content = emptyContent();
  const below = Map.groupBy(files ?? filesBelow(folder), ({ path }) => path.split('/', 1)[0]);
  for (const collection of Object.keys(COLLECTIONS) as Collection[]) {
    readCollection(folder, collection, below.get(collection) ?? [], content);
  }
  content.problems.push(...problemsOfSite(folder));
  return content;
}

/** What is wrong in the file that says whose site this is; without it the site is a demonstration. */
export function problemsOfSite(folder: string): Problem[] {
  const site = join(folder, SITE_FILE);
  return existsSync(site) ? parseSite(readFileSync(site, 'utf8')).problems : [];
}

/** @throws when a content folder does not exist */
export function requireFolder(folder: string): void {
  if (existsSync(folder)) return;
  throw new Error(
    `Folder isi "${folder}" tidak ada. Jalankan dari folder proyek, atau beri --content.`,
  );
}

function readCollection<C extends Collection>(
  folder: string,
  collection: C,
  files: readonly Found[],
  content: Content,
) {
  const { ending } = COLLECTIONS[collection];
  for (const { path, entry: file } of files) {
    if (!file.isFile() || !path.endsWith(ending)) continue;
    const id = path.slice(collection.length + 1, -ending.length);
    if (!COLLECTIONS[collection].id.safeParse(id).success) continue;
    const { entry, problems, broken, source } = readRecord(join(folder, path), collection, id);
    if (entry) content.entries[collection].set(id, entry);
    else content.broken[collection].set(id, { ...(broken ?? UNREADABLE), path, source });
    content.problems.push(...problems);
  }
}

/** A record's file, read. */
export interface Reading<C extends Collection = Collection> {
  entry: Entry<C> | null;
  problems: Problem[];
  /** What could be saved of a record that is not valid. */
  broken?: Broken;
  source: string;
}

/** Reads one record's file; what is wrong with it is among the problems, also when it cannot be opened. */
export function readRecord<C extends Collection>(
  file: string,
  collection: C,
  id: string,
): Reading<C> {
  const text = textOf(file);
  if ('bad' in text) {
    const problems = problemsIn(pathOf(collection, id), text.source, [text.bad]);
    return { entry: null, problems, broken: UNREADABLE, source: text.source };
  }
  return { ...parseEntry(collection, id, text.source), source: text.source };
}

/** A file's text; a file that this program may not open is a problem like any other. */
function textOf(path: string): ReturnType<typeof decoded> {
  try {
    // Read as text at once; only where letters were lost in that are the bytes looked at.
    const source = readFileSync(path, 'utf8');
    return source.includes('\ufffd') ? decoded(readFileSync(path)) : { source };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return {
      source: '',
      bad: {
        at: 0,
        field: '',
        rule: 'not-readable',
        what: {
          id: `berkas ini tidak dapat dibuka (${reason})`,
          en: `this file cannot be opened (${reason})`,
        },
        mend: { id: 'periksa izin berkasnya', en: "look at the file's permissions" },
      },
    };
  }
}

const UNREADABLE: Broken = { data: undefined, entry: null };
