import type { Entry } from '../../src/schema/parse.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { isSealed } from '../protect/seal.ts';
import { addressKey } from './address.ts';
import { clauseMarks, openMark } from './fingerprint.ts';
import { daysOf } from './happening.ts';
import { bucketsOf } from './utterance.ts';

type Quoted = 'statements' | 'events';

/** What an archive looks for records by. */
export const KEY = {
  address: (key: string) => `address ${key}`,
  seal: (mark: string) => `seal ${mark}`,
  sealed: 'sealed',
  sealedMarks: 'sealed marks',
  text: (outlet: string, hash: string) => `text ${outlet} ${hash}`,
  outlet: (outlet: string) => `outlet ${outlet}`,
  given: (collection: Quoted, id: string) => `given ${collection}/${id}`,
  marked: (collection: Quoted, id: string) => `marked ${collection}/${id}`,
  report: (article: string) => `report ${article}`,
  day: (day: string) => `day ${day}`,
} as const;

/** What a record is found by, worked out from its own file alone. */
export interface Keys {
  keys: string[];
  /** Buckets of a statement, with the day that an article gives it. */
  said: { bucket: string; day: string | null; article: string }[];
  /** Marks of other records that this one remembers. */
  remembered: { mark: string; of: readonly [collection: Quoted, id: string] }[];
  /** Marks of its own words. */
  own: string[];
  /** Withdrawn, or merged into another. */
  isDown: boolean;
  /** Of an article: day of publication, length of its text. */
  day?: string;
  length?: number | undefined;
}

/** What a record is found by. */
export function keysOf(entry: Entry): Keys {
  if (isOf(entry, 'articles')) return ofArticle(entry);
  if (isOf(entry, 'statements')) return ofStatement(entry);
  if (isOf(entry, 'events')) return ofEvent(entry);
  return none();
}

const isOf = <C extends Entry['collection']>(entry: Entry, collection: C): entry is Entry<C> =>
  entry.collection === collection;

const none = (): Keys => ({ keys: [], said: [], remembered: [], own: [], isDown: false });

function ofArticle({ data }: Entry<'articles'>): Keys {
  const { outlet, url, otherUrls, sealed = [], textHash, statements, events, marks = [] } = data;
  const remembered: Keys['remembered'] = marks.flatMap(({ words, statement, event }) =>
    words
      .split(' ')
      .flatMap((mark) => [
        ...(statement === undefined ? [] : [{ mark, of: ['statements', statement] as const }]),
        ...(event === undefined ? [] : [{ mark, of: ['events', event] as const }]),
      ]),
  );
  return {
    ...none(),
    keys: [
      ...[...(url ? [url] : []), ...otherUrls].map((one) => KEY.address(addressKey(one))),
      ...sealed.map(KEY.seal),
      ...(sealed.length > 0 ? [KEY.sealed] : []),
      ...(marks.some(({ words }) => isSealed(words)) ? [KEY.sealedMarks] : []),
      KEY.text(outlet, textHash),
      KEY.outlet(outlet),
      ...statements.map((id) => KEY.given('statements', id)),
      ...events.map((id) => KEY.given('events', id)),
      ...remembered.map(({ of }) => KEY.marked(...of)),
    ],
    remembered,
    day: data.publishedAt.slice(0, 10),
    length: data.textLength,
  };
}

function ofStatement({ data, body }: Entry<'statements'>): Keys {
  const { kind, speaker, stories, reports, saidOn } = data;
  const buckets = speaker === null ? [] : bucketsOf({ kind, speaker, stories });
  return {
    ...none(),
    keys: reports.map(({ article }) => KEY.report(article)),
    said: buckets.flatMap((bucket) =>
      reports.map((report) => ({
        bucket,
        day: report.saidOn ?? saidOn,
        article: report.article,
      })),
    ),
    own: ownMarks(body, reports),
    isDown: isDown(data),
  };
}

function ofEvent({ data, body }: Entry<'events'>): Keys {
  const { reports } = data;
  return {
    ...none(),
    keys: [...reports.map(({ article }) => KEY.report(article)), ...daysOf(data).map(KEY.day)],
    own: ownMarks(body, reports),
    isDown: isDown(data),
  };
}

const isDown = ({ withdrawn, mergedInto }: { withdrawn?: unknown; mergedInto?: unknown }) =>
  withdrawn !== undefined || mergedInto !== undefined;

function ownMarks(body: string, reports: readonly { quote?: string | undefined }[]): string[] {
  const wordings = [wordsOf(body), ...reports.flatMap(({ quote }) => quote ?? [])];
  return wordings.flatMap((words) => clauseMarks(words, openMark).map(({ mark }) => mark));
}
