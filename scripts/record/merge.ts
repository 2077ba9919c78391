import type { RecordOf } from '../../src/schema/content.ts';
import type { Collection } from '../../src/schema/id.ts';
import type { Entry } from '../../src/schema/parse.ts';
import { type Reference, referencesOf } from '../../src/schema/references.ts';

/** Collections of which two records may turn out to be one. */
export const MERGEABLE = ['people', 'organisations', 'laws', 'stories'] as const;
export type Mergeable = (typeof MERGEABLE)[number];

/** What the record that stays takes over from the one that goes, its ids among it. */
export function takenOver<C extends Mergeable>(
  collection: C,
  stays: RecordOf<C>,
  goes: RecordOf<C>,
  id: string,
): Record<string, unknown> {
  const formerIds = [...(stays.formerIds ?? []), id, ...(goes.formerIds ?? [])];
  return { ...namesTakenOver(collection, stays, goes), formerIds: [...new Set(formerIds)] };
}

function namesTakenOver<C extends Mergeable>(
  collection: C,
  stays: RecordOf<C>,
  goes: RecordOf<C>,
): Record<string, unknown> {
  switch (collection) {
    case 'people': {
      const [a, b] = [stays, goes] as [RecordOf<'people'>, RecordOf<'people'>];
      const titles = new Set(a.posts.map(postKey));
      return changed({
        aliases: names(a.aliases, [b.name, ...b.aliases], a.name),
        posts: [...a.posts, ...b.posts.filter((post) => !titles.has(postKey(post)))].map(plain),
      });
    }
    case 'organisations': {
      const [a, b] = [stays, goes] as [RecordOf<'organisations'>, RecordOf<'organisations'>];
      return changed({
        abbreviations: names(a.abbreviations, b.abbreviations, a.name),
        otherNames: names(a.otherNames, [b.name, ...b.otherNames], a.name),
      });
    }
    case 'stories':
      return storyOf(stays as RecordOf<'stories'>, goes as RecordOf<'stories'>);
    default: {
      const [a, b] = [stays, goes] as [RecordOf<'laws'>, RecordOf<'laws'>];
      return changed({ aliases: names(a.aliases, [...b.aliases, b.title], a.title) });
    }
  }
}

/**
 * A story that takes over another's articles matches all that either matched: any term of both, only
 * what both asked for or excluded, from the earlier first day to the later last one.
 */
function storyOf(a: RecordOf<'stories'>, b: RecordOf<'stories'>): Record<string, unknown> {
  const both = (one: readonly string[] = [], other: readonly string[] = []) =>
    one.filter((term) => other.includes(term));
  const match = changed({
    any: [...new Set([...(a.match.any ?? []), ...(b.match.any ?? [])])],
    all: both(a.match.all, b.match.all),
    not: both(a.match.not, b.match.not),
  });
  const first = a.from && b.from ? [a.from, b.from].sort()[0] : undefined;
  const last = a.to && b.to ? [a.to, b.to].sort()[1] : undefined;
  return { match, from: first, to: last };
}

const postKey = (post: RecordOf<'people'>['posts'][number]): string =>
  `${post.title.toLowerCase()} ${post.organisation ?? ''}`;

const plain = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value));

/** Lists that hold something; an empty one would only add a line to the file. */
const changed = (fields: Record<string, unknown[]>): Record<string, unknown[]> =>
  Object.fromEntries(Object.entries(fields).filter(([, list]) => list.length > 0));

function names(own: readonly string[], added: readonly string[], name: string): string[] {
  return [...new Set([...own, ...added])].filter((other) => other !== name);
}

/** Where a record names `id` of `collection`, and not something else of the same id. */
export function referencesTo(
  entry: Entry,
  collection: Collection,
  id: string,
  exists: (collection: Collection, id: string) => boolean,
): Reference['fieldPath'][] {
  return (
    referencesOf(entry)
      .filter((reference) => reference.id === id)
      // A speaker may be a person or a body: the first collection that has the id is meant.
      .filter(({ collections }) => collections.find((one) => exists(one, id)) === collection)
      .map(({ fieldPath }) => fieldPath)
  );
}
