import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import { COLLECTIONS, type Collection } from '../schema/id.ts';
import { jsonSchemaOf } from '../schema/json-schema.ts';
import { type Problem, parseEntry } from '../schema/parse.ts';

/** The folder that the site is built from: `content/`, or what `LINIMASA_CONTENT` names. */
export function contentFolder(): string {
  return resolve(process.env.LINIMASA_CONTENT || 'content');
}

/**
 * Astro keeps all records in one string, and V8 ends a string at 536 million characters. Well before
 * that an editor should split the archive (by year, say) rather than meet a build that cannot write.
 */
const MOST_CHARACTERS = 400_000_000;
let characters = 0;

/**
 * Loads one collection. A file whose text, and whose schema, has not changed since the last build is not parsed again
 * (Astro's `glob()` parses every file's YAML before it compares digests); the schema is applied by
 * {@link parseEntry}, whose messages name file, line and mend. A file that is not valid is reported
 * and left out; the rest of the site is built. `npm run check` fails on it, and `npm run build` begins
 * with that.
 */
export function recordLoader(collection: Collection): Loader {
  return {
    name: `linimasa-${collection}`,
    load: async ({ store, logger, generateDigest, watcher }) => {
      const root = join(contentFolder(), collection);
      const { ending } = COLLECTIONS[collection];
      // What was read under another schema lacks its fields, or has some too many.
      const shape = JSON.stringify(jsonSchemaOf(collection));
      const read = (id: string) => {
        const source = readFileSync(join(root, `${id}${ending}`), 'utf8');
        characters += source.length;
        const digest = generateDigest(`${shape}\n${source}`);
        if (store.get(id)?.digest === digest) return;
        const { entry, problems } = parseEntry(collection, id, source);
        for (const problem of problems) logger.error(lineOf(problem));
        if (!entry) store.delete(id);
        else
          store.set({
            id,
            data: entry.data as Record<string, unknown>,
            body: entry.body,
            digest,
          });
      };

      const ids = existsSync(root) ? idsIn(root, ending) : [];
      const present = new Set(ids);
      for (const id of store.keys()) if (!present.has(id)) store.delete(id);
      for (const id of ids) read(id);
      if (characters > MOST_CHARACTERS) {
        logger.warn(
          `Isi sudah ${characters} huruf; di atas 500 juta situs tidak dapat dibangun lagi. ` +
            'Pecah menurut tahun, dan bangun tiap bagian dengan LINIMASA_CONTENT.',
        );
      }

      watcher?.add(root);
      const changed = (file: string) => {
        if (!file.startsWith(root + sep) || !file.endsWith(ending)) return;
        const id = idOf(root, file, ending);
        if (existsSync(file)) read(id);
        else store.delete(id);
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, changed);
    },
  };
}

/** Links are not followed: node's own recursive listing would enter them, out of the content folder. */
function idsIn(folder: string, ending: string, root = folder): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((file) => {
      const path = join(folder, file.name);
      if (file.isDirectory()) return idsIn(path, ending, root);
      return file.isFile() && file.name.endsWith(ending) ? [idOf(root, path, ending)] : [];
    })
    .sort();
}

function idOf(root: string, file: string, ending: string): string {
  return relative(root, file).split(sep).join('/').slice(0, -ending.length);
}

/** A problem as the build prints it. */
export function lineOf({ path, line, column, field, what, mend }: Problem): string {
  return `${path}:${line}:${column}  ${field === '' ? '' : `${field}: `}${what.id}\n    → ${mend.id}`;
}
