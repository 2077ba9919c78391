import type { Collection } from '../../src/schema/id.ts';
import type { Entry } from '../../src/schema/parse.ts';

/** A record by its collection and id. */
export type Ref = readonly [collection: Collection, id: string];

/**
 * Records that an archive fetches when it is asked about them. What it answers may name more than what is
 * looked for, never less: the archive compares what it has fetched.
 */
export interface Source {
  /** Whether a record stands and can be read. */
  has(collection: Collection, id: string): boolean;
  /** The record as it stands; undefined for none. */
  read<C extends Collection>(collection: C, id: string): Entry<C> | undefined;
  /** Ids of a collection, sorted. */
  ids(collection: Collection): string[];
  /** Records that are looked for by this ({@link keysOf}), sorted by id. */
  withKey(key: string): Ref[];
  /** Statements of a bucket that may have been said on this day; null for a day that nobody knows. */
  saidNear(bucket: string, day: string | null, published: string | null): Ref[];
  /** Records that remember by this mark what is down, or no longer has these words. */
  remembering(mark: string): Ref[];
  /** Day on which an article was published; null when it is not known. */
  publishedOn(article: string): string | null;
  /** Lengths of the texts of an outlet's articles, by id of the article. */
  lengthsOf(outlet: string): ReadonlyMap<string, number>;
}

/** A source of nothing: for an archive that has everything in memory. */
export const NO_SOURCE: Source = {
  has: () => false,
  read: () => undefined,
  ids: () => [],
  withKey: () => [],
  saidNear: () => [],
  remembering: () => [],
  publishedOn: () => null,
  lengthsOf: () => new Map(),
};
