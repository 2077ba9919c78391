import type { Collection } from '../../../src/schema/id.ts';
import { nearest } from '../../../src/schema/nearest.ts';
import type { Entry, Problem } from '../../../src/schema/parse.ts';
import { isCollectionOf, type Reference, referencesIn } from '../../../src/schema/references.ts';
import { nameKey } from '../../record/name.ts';
import { all, type Checking, problemAt, replaced } from '../rule.ts';

/** Furthest that a suggestion may be from what was typed, in letters. */
const MAX_TYPO = 3;

/** Missing ids for which a similar one is looked for: comparing all with all would cost the square. */
const MOST_COMPARED = 100;

/**
 * A reference leads to a record that exists. One problem a missing record, where it is missing or
 * misspelt first: the records that name it are not at fault.
 */
export function* referencesExist(checking: Checking): Generator<Problem> {
  const missing = new Map<string, { collections: readonly Collection[]; from: From[] }>();
  const named = new Set<string>();
  for (const [entry, references] of referring(checking)) {
    for (const reference of references) {
      const { id, collections } = reference;
      named.add(id);
      if (collections.some((collection) => checking.known(collection, id))) continue;
      const key = `${collections[0]} ${id}`;
      const known = missing.get(key) ?? { collections, from: [] };
      known.from.push({ entry, reference });
      missing.set(key, known);
    }
  }
  let compared = 0;
  for (const [key, { collections, from }] of missing) {
    const id = key.slice(key.indexOf(' ') + 1);
    compared += 1;
    yield compared > MOST_COMPARED
      ? gone(id, collections, from, null)
      : explained(checking, id, collections, from, named);
  }
}

interface From {
  entry: Entry;
  reference: Reference;
}

/** Every record with what it refers to, those included that are not valid. */
function* referring(checking: Checking): Generator<[Entry, Reference[]]> {
  for (const entry of all(checking)) yield [entry, referencesIn(entry.collection, entry.data)];
  for (const [name, records] of Object.entries(checking.broken)) {
    if (!isCollectionOf(name)) continue;
    for (const [id, { entry, data, path, source }] of records) {
      if (entry || data === undefined) continue;
      const stub = { collection: name, id, path, source, body: '', data } as unknown as Entry;
      const sound = referencesIn(name, data).filter(({ id: other }) => /^[a-z0-9/-]+$/.test(other));
      yield [stub, sound];
    }
  }
}

function explained(
  checking: Checking,
  id: string,
  collections: readonly Collection[],
  from: From[],
  named: ReadonlySet<string>,
): Problem {
  const ids = collections.flatMap((collection) => [...checking.records[collection].keys()]);
  const near =
    idMeant(checking, id, collections) ??
    (from.length > 1
      ? sameWords(
          id,
          ids.filter((other) => !named.has(other)),
        )
      : null);
  const renamed = near === null || named.has(near) ? null : recordOf(checking, near, collections);
  // One reference may be misspelt; several to what nobody has, and none to what is like it, are not.
  if (renamed && (from.length > 1 || isNameOf(renamed, id))) {
    return problemAt(renamed, [], {
      rule: 'renamed-file',
      what: {
        id: `berkas ini tampaknya berganti nama: ${from.length} rujukan menunjuk ke "${id}", yang tidak ada`,
        en: `this file seems to have been renamed: ${from.length} references lead to "${id}", which does not exist`,
      },
      mend: {
        id: `kembalikan nama berkasnya menjadi ${id} (nama berkas adalah alamat, dan tidak diubah lagi)`,
        en: `give it its name back, ${id} (a file's name is its address, and does not change)`,
      },
    });
  }
  return gone(id, collections, from, near);
}

function gone(
  id: string,
  collections: readonly Collection[],
  from: From[],
  near: string | null,
): Problem {
  const [first] = from as [From, ...From[]];
  const folders = collections.map((collection) => `content/${collection}`);
  const others = new Set(from.map(({ entry }) => entry.path)).size - 1;
  const also =
    others > 0
      ? {
          id: ` (dirujuk juga oleh ${others} berkas lain)`,
          en: ` (${others} other files refer to it too)`,
        }
      : { id: '', en: '' };
  return problemAt(first.entry, first.reference.fieldPath, {
    rule: 'missing-record',
    what: {
      id: `"${id}" tidak ada di ${folders.join(' atau ')}${also.id}`,
      en: `"${id}" is not in ${folders.join(' or ')}${also.en}`,
    },
    mend: near
      ? {
          id: `mungkin maksudnya "${near}"; kalau bukan, buat berkasnya atau hapus rujukan ini`,
          en: `"${near}" may be meant; if not, make the file or delete this reference`,
        }
      : {
          id: 'buat berkasnya, atau hapus rujukan ini',
          en: 'make the file, or delete this reference',
        },
    ...(near ? replaced(first.entry, first.reference.fieldPath, id, near) : {}),
  });
}

function recordOf(
  checking: Checking,
  id: string,
  collections: readonly Collection[],
): Entry | null {
  for (const collection of collections) {
    const entry = checking.records[collection].get(id);
    if (entry) return entry as Entry;
  }
  return null;
}

/** True when a record's own name says that its id is `id`, and not the one that it has. */
function isNameOf({ id: own, data }: Entry, id: string): boolean {
  const key = 'name' in data ? nameKey(data.name) : null;
  return key === id.replaceAll('-', ' ') && key !== own.replaceAll('-', ' ');
}

/** The record that was meant by an id which nobody has, or null. */
export function idMeant(
  checking: Checking,
  id: string,
  collections: readonly Collection[],
): string | null {
  const ids = collections.flatMap((collection) => [...checking.records[collection].keys()]);
  return byName(checking, id, collections) ?? nearest(id, ids, MAX_TYPO) ?? sameTail(id, ids);
}

/** Share of the words of an id that a renamed file keeps. */
const KEPT = 0.6;

function sameWords(id: string, ids: readonly string[]): string | null {
  const words = new Set(id.split('-'));
  const share = (other: string) => {
    const own = other.split('-');
    return own.filter((word) => words.has(word)).length / Math.max(own.length, words.size);
  };
  return ids.find((other) => share(other) >= KEPT) ?? null;
}

/** The record that bears the name which was written for an id: `budi-arie`, `kemenkominfo`. */
function byName(checking: Checking, id: string, collections: readonly Collection[]): string | null {
  const wanted = id.replaceAll('-', ' ');
  for (const collection of collections) {
    for (const { id: other, data } of checking.records[collection].values() as Iterable<Entry>) {
      const names = [
        ...('name' in data ? [data.name] : []),
        ...('aliases' in data ? data.aliases : []),
        ...('abbreviations' in data ? data.abbreviations : []),
        ...('otherNames' in data ? data.otherNames : []),
      ];
      if (names.some((name) => nameKey(name) === wanted)) return other;
    }
  }
  return null;
}

/** The same file name under another folder: another outlet, another year. */
function sameTail(id: string, ids: readonly string[]): string | null {
  const tail = `/${id.slice(id.lastIndexOf('/') + 1)}`;
  return ids.find((other) => other.endsWith(tail)) ?? null;
}
