import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import { type Entry, offsetOf, placeOf } from '../../src/schema/parse.ts';
import { type Finding, lineStarts, type Problem, placeAt } from '../../src/schema/problem.ts';
import { type Reference, referencesIn } from '../../src/schema/references.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { wordsOfText } from '../../src/wording/words.ts';
import type { Content } from '../markdown/read.ts';

/** What rules look at: all records, or some of them with whatever has a bearing on them. */
export interface Checking {
  /** Records that are valid, or were once what is wrong in them was taken out. */
  records: { [C in Collection]: Records<C> };
  /** Records that problems are looked for in. */
  looked<C extends Collection>(collection: C): Iterable<Entry<C>>;
  /** Those, and all others that share a mark of {@link marksOf} with one of them, in order. */
  alike<C extends Collection>(collection: C): Iterable<Entry<C>>;
  /** True when a record has that id, valid or not, or a file was plainly meant to be it. */
  known(collection: Collection, id: string): boolean;
  /** Ids that some record names. */
  named(): ReadonlySet<string>;
  /** At least every record that names one that is not known, with all that it names. */
  referring(): Iterable<[Entry, Reference[]]>;
  /** Id of the tombstone of a record that was erased; null for others, and for all where the key is missing. */
  erasedAs(collection: Collection, id: string): string | null;
  /** The instant at which the future begins. */
  now: Date;
}

/** Records by id, which may be read only when they are asked for. */
export type Records<C extends Collection> = Pick<
  ReadonlyMap<string, Entry<C>>,
  'get' | 'has' | 'keys' | 'values'
>;

/** Looks at records together and says what no schema of one file can see. */
export type Rule = (checking: Checking) => Iterable<Problem>;

/** What a rule says of one field, without its place. */
export type Said = Pick<Problem, 'rule' | 'what' | 'mend'> &
  Partial<Pick<Problem, 'level' | 'edits' | 'example' | 'sure'>>;

/** A problem at a field of a record. */
export function problemAt(entry: Entry, fieldPath: readonly PropertyKey[], said: Said): Problem {
  return {
    level: 'error',
    ...said,
    path: entry.path,
    ...placeOf(entry, fieldPath),
    field: fieldPath.join('.'),
  };
}

/** A problem at an offset of a record's file. */
export function problemAtOffset(entry: Entry, { at, ...finding }: Finding): Problem {
  return {
    level: 'error',
    ...finding,
    path: entry.path,
    ...placeAt(lineStarts(entry.source), at),
  };
}

/** A problem of a field whose value has a better one: the mend shows the line. */
export function replaced(
  entry: Entry,
  fieldPath: readonly PropertyKey[],
  was: string,
  text: string,
): Pick<Problem, 'edits'> {
  const start = offsetOf(entry, fieldPath);
  const quoted = entry.source.slice(start, start + was.length + 2);
  const [from, length] = quoted.startsWith(was)
    ? [start, was.length]
    : /^["']/.test(quoted) && quoted.slice(1, -1) === was
      ? [start, was.length + 2]
      : [start, -1];
  return length === -1 ? {} : { edits: [{ start: from, end: from + length, text }] };
}

/**
 * How much a finding about what a record says weighs: where the program itself has a doubt on file
 * an editor looks at it anyway, and a proposal is not stopped twice.
 */
export function levelOf({ data }: Entry): Problem['level'] {
  return 'review' in data && data.review.length > 0 ? 'warning' : 'error';
}

/** Everything that rules need to look at all that was read. */
export function checkingOf(
  content: Content,
  now: Date,
  meant: (collection: Collection, id: string) => boolean = () => false,
  erasedAs: Checking['erasedAs'] = () => null,
): Checking {
  const records = Object.fromEntries(
    (Object.keys(COLLECTIONS) as Collection[]).map((collection) => {
      const salvaged = [...content.broken[collection]]
        .filter(([, { entry }]) => entry !== null)
        .map(([id, { entry }]) => [id, entry] as const);
      return [
        collection,
        new Map([
          ...(content.entries[collection] as Map<string, Entry>),
          ...(salvaged as [string, Entry][]),
        ]),
      ];
    }),
  ) as unknown as Checking['records'];
  const values = <C extends Collection>(collection: C) => records[collection].values();
  let named: Set<string> | undefined;
  const referring = function* (): Generator<[Entry, Reference[]]> {
    for (const one of Object.values(records)) {
      for (const entry of one.values() as Iterable<Entry>)
        yield [entry, referencesIn(entry.collection, entry.data)];
    }
    for (const collection of Object.keys(content.broken) as Collection[]) {
      for (const [id, broken] of content.broken[collection])
        if (!broken.entry && broken.data !== undefined) yield remnant(collection, id, broken);
    }
  };
  return {
    records,
    looked: values,
    alike: values,
    known: (collection, id) =>
      content.entries[collection].has(id) ||
      content.broken[collection].has(id) ||
      meant(collection, id),
    named: () => {
      named ??= new Set(
        [...referring()].flatMap(([, references]) => references.map(({ id }) => id)),
      );
      return named;
    },
    referring,
    erasedAs,
    now,
  };
}

/** A record of which nothing could be saved, with what it names as far as that can be told. */
export function remnant(
  collection: Collection,
  id: string,
  { data, path, source }: { data: unknown; path: string; source: string },
): [Entry, Reference[]] {
  const stub = { collection, id, path, source, body: '', data } as unknown as Entry;
  const sound = referencesIn(collection, data).filter(({ id: other }) =>
    /^[a-z0-9/-]+$/.test(other),
  );
  return [stub, sound];
}

/** Statements and events that are looked at: what is quoted from articles. */
export function* quoted({ looked }: Checking): Generator<Entry<'statements' | 'events'>> {
  yield* looked('statements');
  yield* looked('events');
}

const words = new WeakMap<Entry, readonly string[]>();

/** The words of a statement or an event as they are compared, read once for all rules. */
export function comparedWords(entry: Entry<'statements' | 'events'>): readonly string[] {
  const known = words.get(entry as Entry);
  if (known) return known;
  const read = wordsOfText(wordsOf(entry.body));
  words.set(entry as Entry, read);
  return read;
}

/** Every record that is looked at. */
export function* all({ looked }: Checking): Generator<Entry> {
  for (const collection of Object.keys(COLLECTIONS) as Collection[])
    yield* looked(collection) as Iterable<Entry>;
}
