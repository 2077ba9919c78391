import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMAS } from '../../src/schema/content.ts';
import {
  appendField,
  appendItem,
  appendReport,
  setFields,
  setFrontMatter,
} from '../../src/schema/edit.ts';
import { pathOf } from '../../src/schema/parse.ts';
import { bodyOf } from '../../src/schema/words.ts';
import type { Change, Create } from '../record/change.ts';
import { formatRecord } from './format.ts';
import { writeTogether } from './transaction.ts';

/** Fields that are left out of a new file while they hold nothing: an editor adds them when needed. */
const OPTIONAL_LISTS = [
  'deadlines',
  'conflicts',
  'corrections',
  'aliases',
  'otherNames',
  'otherUrls',
];

/**
 * Carries the changes of one article out on the files of a content folder: all of them or none.
 * A record that has vanished since it was read (an editor, a git checkout) is left out.
 *
 * @returns the paths of the records that have vanished
 * @throws when a record would break its schema (nothing is written) or a file cannot be written
 *   (the next run finishes the job)
 */
export function applyChanges(folder: string, changes: readonly Change[]): string[] {
  const pending = new Map<string, string>();
  const vanished = new Set<string>();
  for (const change of changes) {
    const path = pathOf(change.collection, change.id);
    const exists = existsSync(join(folder, path));
    if (!exists && !pending.has(path) && change.kind !== 'create') {
      vanished.add(path);
      continue;
    }
    const standing = () => pending.get(path) ?? readFileSync(join(folder, path), 'utf8');
    pending.set(path, changed(change, standing, exists));
  }
  writeTogether(folder, pending);
  return [...vanished];
}

function changed(change: Change, standing: () => string, exists: boolean): string {
  switch (change.kind) {
    case 'create':
      if (exists) throw new Error(`${pathOf(change.collection, change.id)} sudah ada`);
      return created(change);
    case 'append': {
      const joined = appendReport(standing(), withoutEmpty(change.report));
      return change.review ? setFrontMatter(joined, { review: change.review }) : joined;
    }
    case 'merge':
      return appendField(standing(), 'mergedInto', change.into);
    case 'include':
      return appendItem(standing(), 'stories', change.story);
    case 'update':
      return setFields(standing(), change.fields);
  }
}

function created({ collection, data, words }: Create): string {
  const valid = SCHEMAS[collection].parse(data);
  const quoted = collection === 'statements' || collection === 'events';
  return formatRecord(collection, withoutEmpty(valid), quoted ? bodyOf(words) : words);
}

/** Plain data without what is undefined, and without optional lists that are empty. */
function withoutEmpty(data: object): object {
  return JSON.parse(
    JSON.stringify(data, (key, value) =>
      OPTIONAL_LISTS.includes(key) && Array.isArray(value) && value.length === 0
        ? undefined
        : value,
    ),
  );
}
