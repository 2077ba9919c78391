import type { Collection } from '../../src/schema/id.ts';
import { parseEntry } from '../../src/schema/parse.ts';
import { referencesOf } from '../../src/schema/references.ts';
import { checkingOf } from '../check/rule.ts';
import { readContent } from '../markdown/read.ts';

/**
 * Files of people whom a record that is gone named and whom nothing names any more: the program made
 * them for its sake, and an editor may delete them.
 *
 * @param source the record's text as it was
 * @returns paths relative to the content folder
 */
export function leftBehind(
  folder: string,
  collection: Collection,
  id: string,
  source: string,
): string[] {
  const { entry } = parseEntry(collection, id, source);
  const people = (entry ? referencesOf(entry) : []).filter(({ collections }) =>
    collections.includes('people'),
  );
  if (people.length === 0) return [];
  const content = readContent(folder);
  const named = checkingOf(content, new Date()).named();
  return [...new Set(people.map((one) => one.id))]
    .filter((person) => !named.has(person))
    .flatMap((person) => content.entries.people.get(person)?.path ?? []);
}
