import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import { type Entry, offsetOf, placeOf } from '../../src/schema/parse.ts';
import { type Finding, lineStarts, type Problem, placeAt } from '../../src/schema/problem.ts';
import type { Content } from '../markdown/read.ts';

/** What rules look at. */
export interface Checking {
  /** Records that are valid, or were once what is wrong in them was taken out. */
  records: { [C in Collection]: ReadonlyMap<string, Entry<C>> };
  broken: Content['broken'];
  /** True when a record has that id, valid or not, or a file was plainly meant to be it. */
  known(collection: Collection, id: string): boolean;
  /** Id of the tombstone of a record that was erased; null for others, and for all where the key is missing. */
  erasedAs(collection: Collection, id: string): string | null;
  /** The instant at which the future begins. */
  now: Date;
}

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

/** Everything that rules need, made of what was read. */
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
  return {
    records,
    broken: content.broken,
    known: (collection, id) =>
      content.entries[collection].has(id) ||
      content.broken[collection].has(id) ||
      meant(collection, id),
    erasedAs,
    now,
  };
}

/** Statements and events: what is quoted from articles. */
export function* quoted({ records }: Checking): Generator<Entry<'statements' | 'events'>> {
  yield* records.statements.values() as Iterable<Entry<'statements'>>;
  yield* records.events.values() as Iterable<Entry<'events'>>;
}

/** Every record. */
export function* all({ records }: Checking): Generator<Entry> {
  for (const one of Object.values(records)) yield* one.values() as Iterable<Entry>;
}
