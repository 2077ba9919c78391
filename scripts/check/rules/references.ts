import type { Collection } from '../../../src/schema/id.ts';
import { UNKNOWN_WORDS } from '../../../src/schema/indonesian.ts';
import { nearest } from '../../../src/schema/nearest.ts';
import { type Entry, type Problem, pathOf } from '../../../src/schema/parse.ts';
import type { Reference } from '../../../src/schema/references.ts';
import { nameKey } from '../../record/name.ts';
import { type Checking, problemAt, replaced } from '../rule.ts';

/** Furthest that a suggestion may be from what was typed, in letters: KPU and KPK are two bodies. */
const furthest = (id: string): number => (id.length <= 3 ? 0 : id.length <= 6 ? 1 : 3);

/** From so many references on nobody has misspelt an id: its file is gone. */
const MANY = 4;

/** Missing ids for which a similar one is looked for: comparing all with all would cost the square. */
const MOST_COMPARED = 100;

/**
 * A reference leads to a record that exists. A file that is gone or renamed is told once, as itself:
 * the records that name it are not at fault. A misspelt id is told where it stands.
 */
export function* referencesExist(checking: Checking): Generator<Problem> {
  const missing = new Map<string, { collections: readonly Collection[]; from: From[] }>();
  for (const [entry, references] of checking.referring()) {
    for (const reference of references) {
      const { id, collections } = reference;
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
    const tombstone = collections.map((one) => checking.erasedAs(one, id)).find(Boolean);
    if (tombstone) {
      yield* from.map((one) => namesErased(one, tombstone));
      continue;
    }
    compared += 1;
    if (compared > MOST_COMPARED) yield* gone(id, collections, from, null);
    else yield* explained(checking, id, collections, from);
  }
}

/** A record still names what was erased; its own id is not said again. */
function namesErased({ entry, reference }: From, tombstone: string): Problem {
  return problemAt(entry, reference.fieldPath, {
    rule: 'erased-record',
    what: {
      id: `menunjuk ke catatan yang dihapus dengan npm run erase (erased/${tombstone}.yaml)`,
      en: `refers to a record that was taken down with npm run erase (erased/${tombstone}.yaml)`,
    },
    mend: {
      id: 'hapus rujukan ini, juga dari komentar',
      en: 'delete this reference, from comments too',
    },
  });
}

interface From {
  entry: Entry;
  reference: Reference;
}

function* explained(
  checking: Checking,
  id: string,
  collections: readonly Collection[],
  from: From[],
): Generator<Problem> {
  const renamed = renamedRecord(checking, id, collections, from);
  if (renamed) {
    yield problemAt(renamed, [], {
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
  } else yield* gone(id, collections, from, idMeant(checking, id, collections));
}

/** Several records that name one id which nobody has are right, and its file is gone; few may be misspelt. */
function* gone(
  id: string,
  collections: readonly Collection[],
  from: From[],
  near: string | null,
): Generator<Problem> {
  const files = new Set(from.map(({ entry }) => entry.path)).size;
  if (files >= MANY || (near === null && files > 1)) {
    yield missingFile(id, collections, from, files);
    return;
  }
  for (const { entry, reference } of from) {
    if (id === 'null' || UNKNOWN_WORDS.has(id.replaceAll('-', ' '))) {
      yield unknownInWords(entry, reference);
      continue;
    }
    yield problemAt(entry, reference.fieldPath, {
      rule: 'missing-record',
      ...toNobody(id, collections, near),
      ...(near ? replaced(entry, reference.fieldPath, id, near) : {}),
    });
  }
}

/** `speaker: "null"`, `speaker: anonim` */
function unknownInWords(entry: Entry, { fieldPath, id }: Reference): Problem {
  return problemAt(entry, fieldPath, {
    rule: 'unknown-value',
    what: {
      id: `"${id}" dibaca sebagai id; yang tidak diketahui ditulis null, tanpa tanda kutip`,
      en: `"${id}" is read as an id; what is unknown is null, without quotation marks`,
    },
    mend: { id: 'tulis null', en: 'write null' },
    ...replaced(entry, fieldPath, id, 'null'),
  });
}

function toNobody(id: string, collections: readonly Collection[], near: string | null) {
  const folders = collections.map((collection) => `content/${collection}`);
  return {
    what: {
      id: `"${id}" tidak ada di ${folders.join(' atau ')}`,
      en: `"${id}" is not in ${folders.join(' or ')}`,
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
  };
}

function missingFile(
  id: string,
  collections: readonly Collection[],
  from: From[],
  files: number,
): Problem {
  const [{ entry, reference }] = from as [From, ...From[]];
  const path = pathOf(collections[0] as Collection, id);
  const { line } = problemAt(entry, reference.fieldPath, {
    rule: '',
    what: NOTHING,
    mend: NOTHING,
  });
  return {
    level: 'error',
    path,
    line: 1,
    column: 1,
    field: '',
    rule: 'missing-file',
    what: {
      id: `berkas ini tidak ada, padahal ${files} berkas merujuknya, antara lain ${entry.path} baris ${line}`,
      en: `this file does not exist, but ${files} files refer to it, ${entry.path} line ${line} among them`,
    },
    mend: {
      id: 'kembalikan berkasnya dari riwayat; bila memang dihapus, hapus juga rujukannya',
      en: 'restore it from the history; if it was deleted on purpose, delete the references too',
    },
  };
}

const NOTHING = { id: '', en: '' };

/** The record that was `id` before its file was renamed: nobody refers to it, and it says so itself. */
function renamedRecord(
  checking: Checking,
  id: string,
  collections: readonly Collection[],
  from: readonly From[],
): Entry | null {
  const named = checking.named();
  const free = collections.flatMap((collection) =>
    [...checking.records[collection].keys()].filter((other) => !named.has(other)),
  );
  const candidates = [
    byName(checking, id, collections),
    nearest(id, free, furthest(id)),
    sameTail(id, free),
    from.length > 1 ? sameWords(id, free) : null,
    from.length > 1 && collections.includes('articles') ? ledgerOf(checking, from, free) : null,
  ];
  const near = candidates.find((other) => other !== null && !named.has(other));
  const renamed = near ? recordOf(checking, near, collections) : null;
  // One reference may be misspelt; several to what nobody has, and none to what is like it, are not.
  return renamed && (from.length > 1 || isNameOf(renamed, id)) ? renamed : null;
}

/** The ledger entry that knows the records which name a missing one. */
function ledgerOf(
  { records }: Checking,
  from: readonly From[],
  ids: readonly string[],
): string | null {
  const naming = new Set(from.map(({ entry }) => entry.id));
  return (
    ids.find((id) => {
      const data = records.articles.get(id)?.data;
      return data && [...data.statements, ...data.events].some((given) => naming.has(given));
    }) ?? null
  );
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
  if ('citation' in data && 'kind' in data) return own !== id && idOfCitation(data.citation) === id;
  const key = 'name' in data ? nameKey(data.name) : null;
  return key === id.replaceAll('-', ' ') && key !== own.replaceAll('-', ' ');
}

/** uu/2022/27 is the act that the program names uu-27-2022. */
function idOfCitation(citation: string): string | null {
  const [kind, year, number] = citation.split('/');
  return number === undefined ? null : `${kind}-${number}-${year}`;
}

/** The record that was meant by an id which nobody has, by a name or by an address; or null. */
export function idMeant(
  checking: Checking,
  id: string,
  collections: readonly Collection[],
): string | null {
  if (/^https?:/.test(id)) return byAddress(checking, id);
  if (collections.includes('laws')) {
    const act = byNumber(checking, id);
    if (act !== null) return act;
  }
  const ids = collections.flatMap((collection) => [...checking.records[collection].keys()]);
  return (
    byName(checking, id, collections) ??
    // One digit more or less is another act, another day.
    (/\d/.test(id) ? sameAct(id, ids) : nearest(id, ids, furthest(id))) ??
    sameTail(id, ids) ??
    onlyBeginning(id, ids)
  );
}

function byAddress({ records }: Checking, url: string): string | null {
  for (const { id, data } of records.articles.values()) {
    if (data.url === url || data.otherUrls.includes(url)) return id;
  }
  return null;
}

/** "UU No. 27 Tahun 2022", "Undang-Undang 27/2022": an act by its number and year, where one has them. */
function byNumber({ records }: Checking, text: string): string | null {
  const match = /(?<!\d)(\d{1,4})(?!\d)\D{1,12}((?:19|20)\d{2})(?!\d)/.exec(text);
  if (!match || /^[a-z]+-\d+-\d{4}$/.test(text)) return null;
  const [, number, year] = match;
  const acts = [...records.laws.keys()].filter((one) => one.endsWith(`-${number}-${year}`));
  const kind = /^[a-z]+/i.exec(text)?.[0].toLowerCase();
  return (
    acts.find((one) => one.startsWith(`${kind}-`)) ?? (acts.length === 1 ? (acts[0] ?? null) : null)
  );
}

/** uu-27-2023 for uu-27-2022: the number is remembered, the year is not; else only letters may differ. */
function sameAct(id: string, ids: readonly string[]): string | null {
  const act = /^[a-z]+-\d+-(?=\d{4}$)/.exec(id)?.[0];
  if (act !== undefined) return ids.find((other) => other.startsWith(act)) ?? null;
  const digits = id.replace(/\D/g, '');
  return nearest(
    id,
    ids.filter((other) => other.replace(/\D/g, '') === digits),
    furthest(id),
  );
}

/** nezar for nezar-patria, where nobody else begins so. */
function onlyBeginning(id: string, ids: readonly string[]): string | null {
  const longer = ids.filter((other) => other.startsWith(`${id}-`));
  return longer.length === 1 ? (longer[0] as string) : null;
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

/** Collections whose records bear no name that anybody would write for an id. */
const NAMELESS: ReadonlySet<Collection> = new Set(['statements', 'articles', 'erased']);

/** The record that bears the name which was written for an id: `budi-arie`, `kemenkominfo`. */
function byName(checking: Checking, id: string, collections: readonly Collection[]): string | null {
  const wanted = id.replaceAll('-', ' ');
  let inside: string | null = null;
  for (const collection of collections) {
    if (NAMELESS.has(collection)) continue;
    for (const { id: other, data } of checking.records[collection].values() as Iterable<Entry>) {
      const names = [
        ...('name' in data ? [data.name] : []),
        ...('title' in data ? [data.title ?? ''] : []),
        ...('aliases' in data ? data.aliases : []),
        ...('abbreviations' in data ? data.abbreviations : []),
        ...('otherNames' in data ? data.otherNames : []),
        ...('citation' in data ? [idOfCitation(data.citation) ?? ''] : []),
      ].map(nameKey);
      if (names.includes(wanted) || ('formerIds' in data && data.formerIds?.includes(id)))
        return other;
      // "Nezar Patria, Wamenkominfo" holds a whole name.
      if (names.some((name) => name.includes(' ') && ` ${wanted} `.includes(` ${name} `)))
        inside ??= other;
    }
  }
  return inside;
}

/** The same file name under another folder: another outlet, another year. */
function sameTail(id: string, ids: readonly string[]): string | null {
  const tail = `/${id.slice(id.lastIndexOf('/') + 1)}`;
  return ids.find((other) => other.endsWith(tail)) ?? null;
}
