import type { Article as Ledger } from '../../src/schema/article.ts';
import type { ProtectedSubject, Withheld, WithheldReason } from '../../src/schema/withheld.ts';
import type { EventMention } from '../extract/extraction.ts';
import { type Guard, guardOf } from '../protect/guard.ts';
import { addressKey } from './address.ts';
import type { Archive } from './archive.ts';
import { recordEvent } from './event.ts';
import { include } from './include.ts';
import { lawId } from './law.ts';
import { change, type Reading, type Recording } from './reading.ts';
import { secondChoices } from './second.ts';
import { freeId, slugOf } from './slug.ts';
import { type Quotation, quotationsOf, recordQuotation } from './statement.ts';

/** What became of an article. */
export interface Recorded
  extends Pick<Recording, 'article' | 'changes' | 'counts' | 'explanation'> {
  /**
   * `known`: this very text is on record, and nothing was done but to note a further address, or to put
   * what it gave under a story that reaches back to it.
   */
  outcome: 'new' | 'changed' | 'known';
  /** What is different from the last reading, when the outcome is `changed`. */
  difference: Difference | null;
  /** What was read and not recorded because of whom it would name. */
  withheld: Withheld[];
  /** Statements that stand without the name of who spoke until an editor decides. */
  nameless: number;
  /** Why somebody in the article must be protected. */
  subject: ProtectedSubject | undefined;
  /** True when it stands on record with its title and address although somebody must be protected. */
  isOpen: boolean;
  /** Stands in the ledger without title and address. */
  isSealed: boolean;
}

/** How an article differs from what was read of it before. */
export interface Difference {
  /** The headline of today, when another is on record. */
  title: string | null;
  /** Statements and events that the article did not give before. */
  added: string[];
  /** Statements whose words it gives otherwise now: both wordings are on record. */
  reworded: string[];
  /** Statements and events that it no longer gives. They stay on record: an editor decides. */
  missing: string[];
}

/**
 * Puts one article on record: resolves who spoke and for whom, joins what other outlets have
 * already printed, drafts what is new, and enters the article in the ledger. The archive takes
 * every change in along the way; the returned ones are what has to be written, in that order, the
 * ledger last, so that a run which is cut short finishes the job the next time.
 *
 * An article is known again by any of its addresses, else by its very text in the same outlet, so
 * that one which is published anew gives nothing new. Recording the same reading again gives no
 * changes.
 */
export function record(archive: Archive, original: Reading): Recorded {
  const guard = guardOf(archive, original);
  const { reading, known: before, isOpen } = guard;
  const ledger = before === undefined ? undefined : archive.get('articles', before)?.data;
  const stories = ledger?.stories ?? [];
  const recording: Recording = {
    archive,
    reading,
    article: before ?? newArticleId(archive, reading),
    given: { statements: ledger?.statements ?? [], events: ledger?.events ?? [] },
    isReadAgain: ledger !== undefined,
    standing: new Set(),
    changes: [],
    counts: { new: 0, joined: 0, known: 0, deleted: 0 },
    marks: [],
    explanation: [],
  };
  const { article, changes, counts, explanation } = recording;
  const guarded = {
    withheld: [] as Withheld[],
    nameless: 0,
    subject: reading.subject,
    isOpen,
    isSealed: reading.sealed !== undefined,
  };
  const addresses = addressesOf(ledger, reading);
  const sameText = ledger?.textHash === reading.textHash;
  if (
    ledger &&
    ((sameText && ledger.normaliser === reading.normaliser) || isOld(ledger, reading))
  ) {
    counts.known = ledger.statements.length;
    const gained = include(recording, stories, ledger);
    const fields = {
      ...addresses,
      ...(gained.length > 0 ? { stories: union(stories, gained) } : {}),
    };
    if (Object.keys(fields).length > 0) {
      change(recording, { kind: 'update', collection: 'articles', id: article, fields });
    }
    return {
      article,
      changes,
      counts,
      explanation,
      outcome: 'known',
      difference: null,
      ...guarded,
    };
  }

  archive.announce(article, ledger?.publishedAt ?? reading.publishedAt);
  const { quotations, events: happenings, withheld } = allowed(guard);
  const nameless = quotations.filter(isAsked).length;
  Object.assign(guarded, { withheld, nameless });
  recording.standing = new Set(
    quotations.map(({ words }) => archive.statements.at({ article, words })).filter(isGiven),
  );
  const told = quotations.map((quotation) => ({
    quotation,
    id: recordQuotation(recording, quotation),
  }));
  const statements = told.map(({ id }) => id).filter(isGiven);
  const seconds = guard.tellsSecond ? secondChoices(recording, told) : [];
  const events = happenings.map((mention) => recordEvent(recording, mention)).filter(isGiven);
  for (const { id } of reading.extraction.laws) lawId(recording, id);

  const read = {
    modifiedAt: reading.modifiedAt,
    readAt: reading.readAt,
    textHash: reading.textHash,
    textLength: reading.text.length,
    bodyFrom: reading.bodyFrom,
    normaliser: reading.normaliser,
    extractor: reading.extractor,
    stories: union(stories, reading.stories),
    statements: union(recording.given.statements, statements),
    events: union(recording.given.events, events),
    subject: reading.subject,
    withheld: withheld.length > 0 ? withheld : undefined,
    secondChoices: seconds.length > 0 || ledger?.secondChoices ? seconds : undefined,
    marks: allMarks(ledger?.marks, recording.marks),
  };
  if (ledger) {
    include(recording, stories, read);
    const difference = differenceOf(recording, ledger.title, [...statements, ...events]);
    const fields = withoutMissing({
      ...addresses,
      // What stands may be an editor's: only gaps are filled.
      title: ledger.title ?? reading.title,
      byline: ledger.byline ?? reading.byline,
      ...read,
      firstReadAt: ledger.firstReadAt ?? ledger.readAt,
    });
    change(recording, { kind: 'update', collection: 'articles', id: article, fields });
    return { article, changes, counts, explanation, outcome: 'changed', difference, ...guarded };
  }
  const data = {
    outlet: reading.outlet,
    url: addresses?.url,
    otherUrls: addresses?.otherUrls ?? [],
    sealed: addresses?.sealed,
    title: reading.title,
    byline: reading.byline,
    publishedAt: reading.publishedAt,
    ...read,
  };
  change(recording, { kind: 'create', collection: 'articles', id: article, data, words: '' });
  return { article, changes, counts, explanation, outcome: 'new', difference: null, ...guarded };
}

/** What the guard lets through, and how much it does not, by reason. */
function allowed(guard: Guard) {
  const counts = new Map<WithheldReason, number>();
  const withhold = (reason: WithheldReason) => counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const quotations: Quotation[] = [];
  for (const quotation of quotationsOf(guard.reading.extraction.statements)) {
    const shown = guard.quotation(quotation);
    if (typeof shown === 'string') withhold(shown);
    else quotations.push(shown);
  }
  const events: EventMention[] = [];
  for (const mention of guard.reading.extraction.events) {
    const shown = guard.event(mention);
    if (typeof shown === 'string') withhold(shown);
    else events.push(shown);
  }
  const withheld = [...counts].map(([reason, count]) => ({ reason, count }));
  return { quotations, events, withheld };
}

/** Whether an editor is asked who may be named. */
const isAsked = ({ guarded }: Quotation): boolean =>
  guarded?.review.includes('speaker-private') ?? false;

/** The marks on record, and below them those of this reading that are not among them; undefined for none. */
function allMarks(before: Ledger['marks'] = [], now: Recording['marks']): Ledger['marks'] {
  const all = [...before, ...now];
  const keys = all.map((marks) => JSON.stringify(Object.values(marks)));
  const distinct = all.filter((_, at) => keys.indexOf(keys[at] as string) === at);
  return distinct.length > 0 ? distinct : undefined;
}

const isGiven = (id: string | null | undefined): id is string => id !== null && id !== undefined;

const withoutMissing = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<T>;

/**
 * The ledger's addresses with those of a reading; null when it has them all. The first address
 * stays the article's own, whatever others it is found at later.
 */
function addressesOf(
  ledger: Ledger | undefined,
  { url, foundAt, sealed }: Reading,
): { url?: string; otherUrls?: string[]; sealed?: string[] } | null {
  const own = ledger?.url ?? url;
  const others = ledger?.otherUrls ?? [];
  const standing = new Set([own, ...others].map((address) => address && addressKey(address)));
  const more = [url, foundAt].filter(
    (address) => address !== undefined && !standing.has(addressKey(address)),
  ) as string[];
  const seals = sealed?.marks.filter((mark) => !ledger?.sealed?.includes(mark)) ?? [];
  const fields = {
    ...(own !== ledger?.url ? { url: own } : {}),
    ...(more.length > 0 ? { otherUrls: [...others, ...more] } : {}),
    ...(seals.length > 0 ? { sealed: union(ledger?.sealed ?? [], seals) } : {}),
  };
  return Object.keys(fields).length > 0 ? fields : null;
}

/**
 * True for a copy at another address than the article's own that is not newer than what is on
 * record. Else two addresses with different texts would replace each other in every run.
 */
function isOld(ledger: Ledger, { url, foundAt, modifiedAt }: Reading): boolean {
  const place = foundAt ?? url;
  if (!ledger.url || !place || addressKey(ledger.url) === addressKey(place)) return false;
  const before = Date.parse(ledger.modifiedAt ?? ledger.publishedAt);
  return !(modifiedAt !== undefined && Date.parse(modifiedAt) > before);
}

function differenceOf(
  { reading, given, archive, changes, article }: Recording,
  title: string | undefined,
  found: readonly string[],
): Difference {
  const before = [...given.statements, ...given.events];
  const stands = (id: string) => archive.get('statements', id) ?? archive.get('events', id);
  return {
    title: title && reading.title && title !== reading.title ? reading.title : null,
    added: found.filter((id) => !before.includes(id) && stands(id)),
    reworded: changes
      .filter((made) => made.kind === 'append' && made.report.article === article)
      .map(({ id }) => id)
      .filter((id) => before.includes(id)),
    missing: before.filter((id) => !found.includes(id) && stands(id)),
  };
}

/** `<outlet>/<day>-<words of the title, else of the first statement>`; the same reading always gives the same. */
function newArticleId(
  archive: Archive,
  { outlet, publishedAt, title = '', sealed }: Reading,
): string {
  const day = publishedAt.slice(0, 10);
  if (sealed) return `${outlet}/${day}-${sealed.id}`;
  // Without a headline no words stand in for it: the text may name whom no record names.
  return freeId(
    `${outlet}/${day}-${slugOf(title, 8, 'artikel')}`,
    (taken) => archive.get('articles', taken) !== undefined,
  );
}

const union = (before: readonly string[], now: readonly string[]): string[] => [
  ...new Set([...before, ...now]),
];
