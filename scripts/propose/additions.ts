import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { appendField, appendItem, appendReport, setFields } from '../../src/schema/edit.ts';
import type { Collection } from '../../src/schema/id.ts';
import { COLLECTIONS } from '../../src/schema/id.ts';
import { type Entry, parseEntry } from '../../src/schema/parse.ts';

/**
 * What a run adds to a record that stands: reports, stories that reached back to it, and the record that it
 * was merged into; of the ledger any field that a reading tells. Nothing else of a file is ever touched, which is why it can be done
 * again to the same file after an editor has changed it.
 */
export interface Additions {
  reports: { article: string; quote?: string | undefined; start?: number | undefined }[];
  stories: string[];
  mergedInto: string | undefined;
  /** Fields of the ledger: before and after. */
  fields: Record<string, { before: unknown; after: unknown }>;
}

/** No additions. */
export const NOTHING: Additions = { reports: [], stories: [], mergedInto: undefined, fields: {} };

/** Fields of the ledger that a reading tells. The others are an editor's, or of other commands. */
const OF_A_READING = new Set([
  ...['url', 'otherUrls', 'sealed', 'subject', 'withheld', 'title', 'byline', 'modifiedAt'],
  ...['readAt', 'firstReadAt', 'textHash', 'textLength', 'bodyFrom', 'normaliser', 'extractor'],
  'secondChoices',
  ...['stories', 'statements', 'events', 'marks'],
]);

/** Lists of the ledger that only grow. */
const GROWING = new Set(['otherUrls', 'sealed', 'stories', 'statements', 'events', 'marks']);

/** A record as it is read from its path; null for what is none, or not valid. */
export function entryAt(path: string, text: string): Entry | null {
  const [collection = '', ...rest] = path.split('/');
  if (!Object.hasOwn(COLLECTIONS, collection)) return null;
  const { ending } = COLLECTIONS[collection as Collection];
  const name = rest.join('/');
  if (!name.endsWith(ending)) return null;
  return parseEntry(collection as Collection, name.slice(0, -ending.length), text).entry;
}

/**
 * What was added to a file.
 *
 * @returns null when anything else is different, so that it was not a run that changed it
 */
export function additionsOf(path: string, before: string, after: string): Additions | null {
  const [old, now] = [entryAt(path, before), entryAt(path, after)];
  if (!old || !now) return null;
  const additions = old.collection === 'articles' ? fieldsOf(old, now) : reportsOf(old, now);
  if (additions === null) return null;
  return withAdditions(path, before, additions) === after ? additions : null;
}

function reportsOf({ collection, data: old }: Entry, { data: now }: Entry): Additions | null {
  if (collection !== 'statements' && collection !== 'events') return null;
  if (!('reports' in old) || !('reports' in now)) return null;
  const reports = now.reports.slice(old.reports.length);
  if (!isDeepStrictEqual(now.reports.slice(0, old.reports.length), old.reports)) return null;
  const stories = now.stories.slice(old.stories.length);
  if (!isDeepStrictEqual(now.stories.slice(0, old.stories.length), old.stories)) return null;
  const mergedInto = old.mergedInto === now.mergedInto ? undefined : now.mergedInto;
  return { reports: reports.map(plain), stories, mergedInto, fields: {} };
}

function fieldsOf(old: Entry, now: Entry): Additions | null {
  const [before, after] = [writtenIn(old), writtenIn(now)];
  const fields: Additions['fields'] = {};
  for (const name of Object.keys({ ...before, ...after })) {
    if (isDeepStrictEqual(before[name], after[name])) continue;
    if (!OF_A_READING.has(name)) return null;
    fields[name] = { before: before[name], after: after[name] };
  }
  return { ...NOTHING, fields };
}

/** The fields of a ledger file that are written in it, without those that are only supposed. */
const writtenIn = ({ source }: Entry): Record<string, unknown> => parse(source) ?? {};

const plain = <T>(value: T): T => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

/**
 * Adds to a file what is not in it yet, and touches nothing else.
 *
 * @throws when the file is not whole (half saved): what is added has no place in it
 */
export function withAdditions(path: string, text: string, additions: Additions): string {
  const entry = entryAt(path, text);
  if (!entry) throw new Error(`${path} tidak dapat dibaca`);
  if (entry.collection === 'articles') return withFields(entry, text, additions.fields);
  const data = entry.data as Partial<Omit<Additions, 'fields'>>;
  const standing = data.reports ?? [];
  const missing = additions.reports.filter(
    (report) => !standing.some((other) => isSamePlace(report, other)),
  );
  const reported = missing.reduce((so, report) => appendReport(so, report), text);
  const included = additions.stories
    .filter((story) => !data.stories?.includes(story))
    .reduce((so, story) => appendItem(so, 'stories', story), reported);
  const into = additions.mergedInto;
  return into === undefined || data.mergedInto !== undefined
    ? included
    : appendField(included, 'mergedInto', into);
}

const isSamePlace = (a: Additions['reports'][number], b: Additions['reports'][number]): boolean =>
  a.article === b.article && a.quote === b.quote && a.start === b.start;

/**
 * What a ledger file knows of an article that another version of it does not: ids and marks of what came
 * of it, by which it is known again once it is taken down.
 *
 * @returns null when there is nothing more
 */
export function moreGiven(path: string, than: string, text: string): Additions | null {
  const [old, now] = [entryAt(path, than), entryAt(path, text)];
  if (!old || !now) return null;
  const [before, after] = [writtenIn(old), writtenIn(now)];
  const fields = Object.fromEntries(
    ['statements', 'events', 'marks'].flatMap((name) => {
      const list = (of: Record<string, unknown>) => (Array.isArray(of[name]) ? of[name] : []);
      const known = list(before);
      const more = list(after).filter((item) => !known.some((one) => isDeepStrictEqual(one, item)));
      return more.length === 0 ? [] : [[name, { before: undefined, after: more }] as const];
    }),
  );
  return Object.keys(fields).length === 0 ? null : { ...NOTHING, fields };
}

/** Lists grow; another value takes the place of the one that was there, unless an editor changed that. */
function withFields(entry: Entry, text: string, fields: Additions['fields']): string {
  const standing = writtenIn(entry);
  const set: Record<string, unknown> = {};
  for (const [name, { before, after }] of Object.entries(fields)) {
    const own = standing[name];
    if (GROWING.has(name) && Array.isArray(after)) {
      const list = Array.isArray(own) ? own : [];
      const more = after.filter((item) => !list.some((one) => isDeepStrictEqual(one, item)));
      if (more.length > 0 || own === undefined) set[name] = [...list, ...more];
    } else if (isDeepStrictEqual(own, before)) set[name] = after;
  }
  return setFields(text, set);
}
