import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { KeptValues } from '../build/kept-values.ts';
import { COLLECTIONS, type Collection } from '../schema/id.ts';
import { type Problem, parseEntry } from '../schema/parse.ts';
import type { RawRecord } from '../timeline/records.ts';

/** Records of one folder of the content, by id, each with the digest of the text that it was read from. */
export type Group = Map<string, { digest: string; data: unknown; body: string }>;

/** All records of a content folder, by collection, each sorted by id. */
export type ContentRecords = { [C in Collection]: RawRecord<C>[] };

/**
 * Reads every record of a content folder. A file whose text is as it was kept is not parsed again. One
 * that is not valid is told and left out, and the rest is read: `npm run check` fails on it, and
 * `npm run build` begins with that.
 *
 * @param kept groups of records that an earlier build read: YAML takes ten times as long; those of this one
 *   take their place
 * @param tell of each problem, whose message names file, line and mend
 * @param seen digests of files whose bytes were read already; one whose kept record is of the same is not read again
 */
export function readRecords(
  root: string,
  kept: KeptValues | undefined,
  tell: (problem: Problem) => void,
  seen: ReadonlyMap<string, string> = new Map(),
): ContentRecords {
  const all: { [C in Collection]?: RawRecord<Collection>[] } = {};
  for (const collection of Object.keys(COLLECTIONS) as Collection[]) {
    const { ending } = COLLECTIONS[collection];
    const records: RawRecord<Collection>[] = [];
    const ids = Map.groupBy(idsIn(join(root, collection), ending), (id) =>
      join(collection, dirname(id)),
    );
    for (const [group, own] of ids) {
      const before = kept?.take<Group>(group) ?? new Map();
      const now: Group = new Map();
      let read = 0;
      for (const id of own) {
        const file = join(root, collection, `${id}${ending}`);
        let record = before.get(id);
        const source = record && record.digest === seen.get(file) ? undefined : textOf(file);
        if (source && source.digest !== record?.digest) {
          read += 1;
          const { entry, problems } = parseEntry(collection, id, source.text);
          problems.forEach(tell);
          record = entry
            ? { digest: source.digest, data: entry.data, body: entry.body }
            : undefined;
          // What has problems is read again each time, so that they are told again.
          if (record && problems.length === 0) now.set(id, record);
        } else if (record) now.set(id, record);
        if (record) records.push({ id, data: record.data, body: record.body } as never);
      }
      if (read > 0 || now.size !== before.size) kept?.keep(group, now);
    }
    all[collection] = records.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
  kept?.close();
  return all as ContentRecords;
}

function textOf(file: string): { text: string; digest: string } {
  const text = readFileSync(file, 'utf8');
  return { text, digest: hash('sha256', text, 'base64') };
}

/** Links are not followed: node's own recursive listing would enter them, out of the content folder. */
function idsIn(folder: string, ending: string, root = folder): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((file) => {
      const path = join(folder, file.name);
      if (file.isDirectory()) return idsIn(path, ending, root);
      if (!file.isFile() || !file.name.endsWith(ending)) return [];
      return [relative(root, path).split(sep).join('/').slice(0, -ending.length)];
    });
}
