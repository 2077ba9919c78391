import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import { type Entry, SITE_FILE } from '../../src/schema/parse.ts';
import { referencesIn } from '../../src/schema/references.ts';
import { type Found, filesBelow } from '../markdown/files.ts';
import { problemsOfSite, type Reading, readRecord, requireFolder } from '../markdown/read.ts';
import { addressKey } from '../record/address.ts';
import { type Checked, erasedIn, found } from './check.ts';
import { straysIn } from './files.ts';
import { listed, Memory, type Traits } from './memory.ts';
import { type Checking, type Records, remnant } from './rule.ts';

/**
 * What `checkContent` finds in these files, without reading all others: of those an index says what has
 * a bearing on them, and they are read where it is not enough.
 *
 * @param paths relative to the content folder
 * @param cache folder of the index
 * @throws when the content folder does not exist
 */
export function checkFiles(
  folder: string,
  paths: ReadonlySet<string>,
  now: Date,
  cache: string,
): Checked {
  requireFolder(folder);
  const files = filesBelow(folder);
  const memory = new Memory(cache, folder);
  const records = new Map<string, Standing>();
  const others: Found[] = [];
  for (const file of files) {
    const named = recordNamed(file);
    if (!named) others.push(file);
    else records.set(file.path, { ...named, traits: memory.traitsOf(file.path, ...named.key) });
  }
  memory.keep();

  const strays = straysIn(others);
  const read = readerOf(folder);
  const asked = [...records.values()].filter(({ path }) => paths.has(path));
  const problems = [
    ...asked.flatMap((one) => read(one).problems),
    ...(paths.has(SITE_FILE) && existsSync(join(folder, SITE_FILE)) ? problemsOfSite(folder) : []),
  ];
  const checking = narrowed([...records.values()], asked, read, {
    now,
    meant: strays.meant,
    erasedIn: (erased) => erasedIn(folder, erased),
  });
  return {
    files: records.size + strays.problems.length,
    problems: found(checking, strays, problems).filter(({ path }) => paths.has(path)),
  };
}

/** A record's file, and what is known of it. */
interface Standing {
  path: string;
  collection: Collection;
  id: string;
  key: [collection: Collection, id: string];
  traits: Traits;
}

/** The record that a file holds, or null for one that nobody reads. */
function recordNamed({ path, entry }: Found): Omit<Standing, 'traits'> | null {
  const slash = path.indexOf('/');
  const top = path.slice(0, Math.max(0, slash));
  if (!Object.hasOwn(COLLECTIONS, top) || !entry.isFile()) return null;
  const collection = top as Collection;
  const { ending, id: schema } = COLLECTIONS[collection];
  if (!path.endsWith(ending)) return null;
  const id = path.slice(slash + 1, -ending.length);
  return schema.safeParse(id).success ? { path, collection, id, key: [collection, id] } : null;
}

type Read = (one: Pick<Standing, 'path' | 'key'>) => Reading;

/** Reads each record once. */
function readerOf(folder: string): Read {
  const known = new Map<string, Reading>();
  return ({ path, key }) => {
    const reading = known.get(path) ?? readRecord(join(folder, path), ...key);
    known.set(path, reading);
    return reading;
  };
}

const entryOf = ({ entry, broken }: Reading): Entry | null =>
  entry ?? (broken?.entry as Entry | null | undefined) ?? null;

/** What rules need to look at some records as they would if they looked at all. */
function narrowed(
  all: readonly Standing[],
  asked: readonly Standing[],
  read: Read,
  told: {
    now: Date;
    meant: (collection: Collection, id: string) => boolean;
    erasedIn: (erased: Iterable<Entry<'erased'>>) => Checking['erasedAs'];
  },
): Checking {
  const of = Map.groupBy(all, ({ collection }) => collection);
  const inOrder = (standing: readonly Standing[]) => [
    ...standing.filter(({ traits }) => traits.state === 'sound'),
    ...standing.filter(({ traits }) => traits.state === 'salvaged'),
  ];
  const lazy = (collection: Collection) => recordsOf(inOrder(of.get(collection) ?? []), read);
  const records = Object.fromEntries(
    (Object.keys(COLLECTIONS) as Collection[]).map((collection) => [collection, lazy(collection)]),
  ) as unknown as Checking['records'];
  const ids = new Set(all.map(({ collection, id }) => `${collection} ${id}`));
  const known = (collection: Collection, id: string) =>
    ids.has(`${collection} ${id}`) || told.meant(collection, id);
  const entriesOf = <C extends Collection>(standing: readonly Standing[]) =>
    standing.flatMap((one) => (entryOf(read(one)) ?? []) as Entry<C>[]);
  let erasedAs: Checking['erasedAs'] | undefined;
  let named: Set<string> | undefined;
  return {
    records,
    known,
    now: told.now,
    looked: <C extends Collection>(collection: C) =>
      entriesOf<C>(inOrder(asked.filter((one) => one.collection === collection))),
    alike: <C extends Collection>(collection: C) => {
      const own = asked.filter((one) => one.collection === collection);
      if (own.length === 0) return [];
      return entriesOf<C>(inOrder(likeThese(of.get(collection) ?? [], own, records.outlets)));
    },
    named: () => {
      named ??= new Set(all.flatMap(({ traits }) => listed(traits.names).map(idOf)));
      return named;
    },
    *referring() {
      const nobody = remembered((name) => namesNobody(name, known));
      const dangling = all.filter(({ traits }) => listed(traits.names).some(nobody));
      for (const collection of Object.keys(COLLECTIONS) as Collection[]) {
        const standing = dangling.filter((one) => one.collection === collection);
        for (const entry of entriesOf(inOrder(standing)))
          yield [entry, referencesIn(collection, entry.data)];
      }
      for (const one of dangling.filter(({ traits }) => traits.state === 'lost')) {
        const { broken, source } = read(one);
        if (broken?.data !== undefined)
          yield remnant(...one.key, { data: broken.data, path: one.path, source });
      }
    },
    erasedAs: (collection, id) => {
      erasedAs ??= told.erasedIn(records.erased.values());
      return erasedAs(collection, id);
    },
  };
}

/** Records by id that are read when they are asked for. */
function recordsOf<C extends Collection>(standing: readonly Standing[], read: Read): Records<C> {
  const places = new Map(standing.map((one) => [one.id, one]));
  const get = (id: string) => {
    const one = places.get(id);
    return one && ((entryOf(read(one)) ?? undefined) as Entry<C> | undefined);
  };
  return {
    get,
    has: (id) => places.has(id),
    keys: () => places.keys(),
    values: () =>
      new Map(
        [...places.keys()].flatMap((id) => {
          const entry = get(id);
          return entry ? [[id, entry] as const] : [];
        }),
      ).values(),
  };
}

const idOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Whether what a record names is not there. */
function namesNobody(name: string, known: Checking['known']): boolean {
  const collections = name.split(' ').slice(0, -1) as Collection[];
  return !collections.some((collection) => known(collection, idOf(name)));
}

/** Most of what is named is named many times. */
function remembered(ask: (name: string) => boolean): (name: string) => boolean {
  const answers = new Map<string, boolean>();
  return (name) => {
    const answer = answers.get(name) ?? ask(name);
    answers.set(name, answer);
    return answer;
  };
}

/**
 * Those of a collection that share a mark with one of these, and those that share one with them: which
 * of three like records is told as the copy of which depends on all three.
 */
function likeThese(
  standing: readonly Standing[],
  own: readonly Standing[],
  outlets: Records<'outlets'>,
): Standing[] {
  const marks = new Map(standing.map((one) => [one, marksOf(one, outlets)]));
  const holders = new Map<string, Standing[]>();
  for (const [one, of] of marks) {
    for (const mark of of) {
      const known = holders.get(mark);
      if (known) known.push(one);
      else holders.set(mark, [one]);
    }
  }
  const like = (these: Iterable<Standing>) =>
    new Set(
      [...these].flatMap((one) =>
        (marks.get(one) ?? []).flatMap((mark) => holders.get(mark) ?? []),
      ),
    );
  const found = new Set([...own, ...like(like(own))]);
  return standing.filter((one) => found.has(one));
}

/** Marks as they are compared: of an article's addresses what its outlet says they have in common. */
function marksOf({ collection, traits }: Standing, outlets: Records<'outlets'>): readonly string[] {
  if (collection !== 'articles') return listed(traits.marks);
  const outlet = outlets.get(
    idOf(listed(traits.names).find((name) => name.startsWith('outlets ')) ?? ''),
  )?.data;
  return listed(traits.marks).map((url) => addressKey(url, outlet));
}
