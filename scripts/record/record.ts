import type { Archive } from './archive.ts';
import { recordEvent } from './event.ts';
import { lawId } from './law.ts';
import { change, type Reading, type Recording } from './reading.ts';
import { freeId, slugOf } from './slug.ts';
import { quotationsOf, recordQuotation } from './statement.ts';

/** What became of an article. */
export interface Recorded
  extends Pick<Recording, 'article' | 'changes' | 'counts' | 'explanation'> {
  /** `known`: this very text is on record, and nothing was done. */
  outcome: 'new' | 'changed' | 'known';
}

/**
 * Puts one article on record: resolves who spoke and for whom, joins what other outlets have
 * already printed, drafts what is new, and enters the article in the ledger. The archive takes
 * every change in along the way; the returned ones are what has to be written, in that order, the
 * ledger last, so that a run which is cut short finishes the job the next time.
 *
 * Recording the same reading again gives no changes.
 */
export function record(archive: Archive, reading: Reading): Recorded {
  const before = archive.articleOf(reading.outlet, reading.url, reading.textHash);
  const ledger = before === undefined ? undefined : archive.get('articles', before)?.data;
  const recording: Recording = {
    archive,
    reading,
    article: before ?? newArticleId(archive, reading),
    given: { statements: ledger?.statements ?? [], events: ledger?.events ?? [] },
    changes: [],
    counts: { new: 0, joined: 0, known: 0, deleted: 0 },
    explanation: [],
  };
  const { article, changes, counts, explanation } = recording;
  if (ledger?.textHash === reading.textHash && ledger.normaliser === reading.normaliser) {
    counts.known = ledger.statements.length;
    return { article, changes, counts, explanation, outcome: 'known' };
  }

  archive.announce(article, reading.publishedAt);
  const statements = quotationsOf(reading.extraction.statements)
    .map((quotation) => recordQuotation(recording, quotation))
    .filter((id) => id !== null);
  const events = reading.events
    .map((mention) => recordEvent(recording, mention))
    .filter((id) => id !== null);
  for (const { id } of reading.extraction.laws) lawId(recording, id);

  const data = {
    outlet: reading.outlet,
    url: reading.url,
    title: reading.title,
    byline: reading.byline,
    publishedAt: reading.publishedAt,
    modifiedAt: reading.modifiedAt,
    readAt: reading.readAt,
    textHash: reading.textHash,
    normaliser: reading.normaliser,
    extractor: reading.extractor,
    stories: [...reading.stories],
    statements: union(recording.given.statements, statements),
    events: union(recording.given.events, events),
  };
  if (ledger) {
    const { outlet: _outlet, url: _url, ...fields } = data;
    change(recording, { kind: 'update', collection: 'articles', id: article, fields });
  } else {
    change(recording, { kind: 'create', collection: 'articles', id: article, data, words: '' });
  }
  return { article, changes, counts, explanation, outcome: ledger ? 'changed' : 'new' };
}

/** `<outlet>/<day>-<words of the title, else of the first statement>`; the same reading always gives the same. */
function newArticleId(
  archive: Archive,
  { outlet, publishedAt, title, text, extraction }: Reading,
): string {
  const day = publishedAt.slice(0, 10);
  const words = title ?? extraction.statements[0]?.text ?? text;
  return freeId(
    `${outlet}/${day}-${slugOf(words, 8, 'artikel')}`,
    (taken) => archive.get('articles', taken) !== undefined,
  );
}

const union = (before: readonly string[], now: readonly string[]): string[] => [
  ...new Set([...before, ...now]),
];
