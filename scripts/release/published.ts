import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PublishedTable, Release, Row } from './compare.ts';

/** What a release is called, where it is published and below which folder it is handed over. */
const TAG = /^data-v(\d+\.\d+\.\d+)$/;

/** The version that a folder is called by (`data-v1.4.0`); undefined for other names. */
export const versionOf = (folder: string): string | undefined => TAG.exec(basename(folder))?.[1];

/** Whether a release still has its files, or only its changelog. */
export const hasFiles = (folder: string): boolean => existsSync(join(folder, 'datapackage.json'));

/** What `datapackage.json` says of a file, as far as a release asks. */
export interface Resource {
  name: string;
  path: string;
  title: string;
  format: string;
  hash: string;
  schema: { fields: { name: string; type: string }[]; primaryKey: string[] };
}

export interface Package {
  version: string;
  homepage?: string;
  citation?: string;
  resources: Resource[];
}

/**
 * The description of the data in a folder.
 *
 * @throws what is missing, and what to do
 */
export function packageIn(folder: string): Package {
  const file = join(folder, 'datapackage.json');
  if (!existsSync(file))
    throw new Error(`${file} tidak ada. Bangun dulu situsnya dengan npm run build.`);
  return JSON.parse(readFileSync(file, 'utf8')) as Package;
}

/**
 * The data in a folder: every table of its `datapackage.json`, with the rows of its NDJSON.
 *
 * @throws when a file is missing or is not the one that is described
 */
export function releaseIn(folder: string): Release {
  const { version, resources } = packageIn(folder);
  const tables = resources
    .filter(({ format }) => format === 'ndjson')
    .map(({ path, title, hash, schema }): [string, PublishedTable] => [
      path.slice(0, -'.ndjson'.length),
      {
        title,
        columns: new Map(schema.fields.map(({ name, type }) => [name, type])),
        key: schema.primaryKey,
        rows: rowsIn(folder, path, hash),
      },
    ]);
  return { version, tables: new Map(tables) };
}

function rowsIn(folder: string, path: string, hash: string): Row[] {
  const bytes = readFileSync(join(folder, path));
  const found = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  if (found !== hash)
    throw new Error(
      `${join(folder, path)} bukan berkas yang dimaksud datapackage.json (${found}).`,
    );
  return bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
