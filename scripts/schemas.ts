import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COLLECTIONS, type Collection } from '../src/schema/id.ts';
import { jsonSchemaOf, SCHEMA_NAMES } from '../src/schema/json-schema.ts';
import { readOptions } from './command/options.ts';
import { filesBelow } from './markdown/files.ts';

/**
 * `npm run schemas`: JSON Schemas of all records for editors (VS Code and whatever runs a YAML
 * language server). Those in `schemas/` are kept in git and hold no ids; those in
 * `.astro/collections/` complete ids and are read by Astro's language server for front matter.
 */
const HELP = `npm run schemas            tulis skema untuk penyunting teks

--check            tulis apa-apa tidak; gagal bila schemas/ tidak sesuai src/schema
--content DIR      folder isi (content)`;

const { values } = readOptions(HELP, {
  check: { type: 'boolean', default: false },
  content: { type: 'string', default: 'content' },
});

const files = SCHEMA_NAMES.map((name) => ({
  path: `schemas/${name}.schema.json`,
  text: `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
}));

if (values.check) {
  const stale = files.filter(
    ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  for (const { path } of stale) console.error(`${path} tidak sesuai src/schema → npm run schemas`);
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync('schemas', { recursive: true });
  for (const { path, text } of files) writeFileSync(path, text);
  writeEditorSchemas(values.content);
  console.log(
    `${files.length} skema ditulis ke schemas/, dengan id terlengkapi di .astro/collections/.`,
  );
}

/**
 * What Astro's language server looks for in an editor: a schema a collection, and which file belongs
 * to which. Our own, since ours know the ids and the records' meaning.
 */
function writeEditorSchemas(content: string): void {
  const folder = '.astro/collections';
  mkdirSync(folder, { recursive: true });
  const ids = Object.fromEntries(
    (Object.keys(COLLECTIONS) as Collection[]).map((name) => [name, idsIn(content, name)]),
  ) as Record<Collection, string[]>;
  const idsOf = (collections: readonly Collection[]) => collections.flatMap((name) => ids[name]);
  for (const name of Object.keys(COLLECTIONS) as Collection[]) {
    writeFileSync(
      join(folder, `${name}.schema.json`),
      JSON.stringify(jsonSchemaOf(name, idsOf), null, 2),
    );
  }
  const entries = Object.fromEntries(
    (Object.keys(COLLECTIONS) as Collection[]).flatMap((name) =>
      ids[name].map((id) => [
        // The server compares addresses in lower case.
        pathToFileURL(
          resolve(content, name, `${id}${COLLECTIONS[name].ending}`),
        ).href.toLowerCase(),
        name,
      ]),
    ),
  );
  const collections = Object.keys(COLLECTIONS).map((name) => ({ hasSchema: true, name }));
  writeFileSync(
    join(folder, 'collections.json'),
    JSON.stringify({ collections, entries }, null, 2),
  );
}

function idsIn(content: string, collection: Collection): string[] {
  const { ending } = COLLECTIONS[collection];
  const root = join(content, collection);
  if (!existsSync(root)) return [];
  return filesBelow(root)
    .filter(({ path }) => path.endsWith(ending))
    .map(({ path }) => path.slice(0, -ending.length));
}
