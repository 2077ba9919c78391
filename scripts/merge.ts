import { replaceValues, setFrontMatter, withoutItems } from '../src/schema/edit.ts';
import type { Entry } from '../src/schema/parse.ts';
import { readOptions } from './command/options.ts';
import { lock } from './markdown/lock.ts';
import { readContent } from './markdown/read.ts';
import { finishTransaction, writeTogether } from './markdown/transaction.ts';
import { MERGEABLE, type Mergeable, referencesTo, takenOver } from './record/merge.ts';

/**
 * `npm run merge -- people A B`: joins two records of one person, body, law or story. A stays
 * and takes over B's names or terms; every reference to B is repaired; B's file goes, and its id stays with
 * A, so that the site leads from B's address to A's. All files or none are written.
 */
const HELP = `npm run merge -- ${MERGEABLE.join('|')} YANG-TETAP YANG-HILANG

--content DIR      folder isi (content)`;

const { values, positionals } = readOptions(
  HELP,
  { content: { type: 'string', default: 'content' } },
  true,
);

try {
  console.log(merge(values.content, positionals));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function merge(folder: string, [collection, stays, goes]: string[]): string {
  if (!isMergeable(collection) || !stays || !goes || stays === goes) {
    throw new Error(`Tulis: npm run merge -- ${MERGEABLE.join('|')} YANG-TETAP YANG-HILANG`);
  }
  const release = lock(folder);
  finishTransaction(folder);
  const { entries, broken } = readContent(folder);
  const unread = Object.values(broken).flatMap((records) => [...records.values()]);
  if (unread.length > 0) {
    throw new Error(
      `${unread.length} berkas tidak dapat dibaca dan mungkin merujuk ${goes}, antara lain ${unread[0]?.path} → betulkan dulu: npm run check`,
    );
  }
  const [kept, gone] = [stays, goes].map((id) => {
    const entry = entries[collection].get(id);
    if (!entry)
      throw new Error(`content/${collection}/${id}.md tidak ada atau belum lolos npm run check`);
    return entry as Entry<Mergeable>;
  }) as [Entry<Mergeable>, Entry<Mergeable>];

  const files = new Map<string, string | null>();
  files.set(
    kept.path,
    setFrontMatter(kept.source, takenOver(collection, kept.data, gone.data, goes)),
  );
  for (const records of Object.values(entries)) {
    for (const entry of records.values() as Iterable<Entry>) {
      if (entry.path === gone.path) continue;
      const places = referencesTo(entry, collection, goes, (one, id) => entries[one].has(id));
      if (places.length === 0) continue;
      const repaired = replaceValues(files.get(entry.path) ?? entry.source, places, stays);
      files.set(entry.path, withoutTwins(repaired, entry, places, stays));
    }
  }
  files.set(gone.path, null);
  writeTogether(folder, files);
  release();
  return `${goes} digabung ke ${stays}; ${files.size - 2} berkas lain ikut dibetulkan. Periksa dengan npm run check.`;
}

/** In a list that names both records, or the record itself, the one that goes has no place. */
function withoutTwins(
  source: string,
  { id, data }: Entry,
  places: readonly (string | number)[][],
  stays: string,
): string {
  let text = source;
  for (const [field, places_] of Map.groupBy(places, ([name]) => String(name))) {
    const list = (data as Record<string, unknown>)[field];
    if (
      !Array.isArray(list) ||
      !(list.includes(stays) || (field === 'differentFrom' && id === stays))
    )
      continue;
    const indexes = places_.flatMap(([, index, ...rest]) =>
      typeof index === 'number' && rest.length === 0 ? [index] : [],
    );
    text = withoutItems(text, field, indexes);
  }
  return text;
}

function isMergeable(name: string | undefined): name is Mergeable {
  return MERGEABLE.some((one) => one === name);
}
