import type { RecordOf } from '../schema/content.ts';
import type { Report } from '../schema/report.ts';
import type { Zone } from '../schema/zone.ts';
import { momentOf } from './calendar.ts';
import type { Deadline } from './deadlines.ts';

/** Somebody or something that has a page of its own. */
export interface Named {
  id: string;
  name: string;
}

export interface Outlet extends Named {
  homepage?: string;
  zone: Zone;
}

export interface Article {
  id: string;
  outlet: Outlet;
  /** Undefined when the ledger has no such article: the record then only names it. */
  data?: RecordOf<'articles'>;
}

export interface Organisation extends Named {
  /** The usual abbreviation, or the name. */
  short: string;
  data: RecordOf<'organisations'>;
  body: string;
}

export interface Person extends Named {
  data: RecordOf<'people'>;
  body: string;
}

export interface Law extends Named {
  /** "UU 27/2022" */
  short: string;
  data: RecordOf<'laws'>;
  body: string;
}

export interface Story extends Named {
  data: RecordOf<'stories'>;
  body: string;
}

/** How one outlet printed a statement or event. */
export interface Reported {
  data: Report;
  article: Article;
  /** The words as this outlet has them. */
  words: string;
  /** Whether they differ from the first report's. */
  differs: boolean;
}

export interface Speaker extends Named {
  kind: 'person' | 'organisation';
}

export interface Dated {
  id: string;
  /** Day, month or year; null when not known. */
  day: string | null;
  /** Day on which the first of its articles came out, where its outlet is; null when not known. */
  reportedOn: string | null;
  /** Day under which it stands: its own, else that on which it was reported. */
  shownOn: string | null;
  words: string;
  reports: Reported[];
  /** Distinct, in the order of the reports. */
  outlets: Outlet[];
  /** Those that list it. */
  stories: Story[];
  /** When the first of its articles came out, or its day: what orders a day. */
  moment: number;
  /**
   * When readers first got it: when the first of its reports was read, or when an editor looked at it where that
   * is what it waited for. Undefined where no ledger knows.
   */
  addedAt: string | undefined;
}

/** A statement by itself: who said what, as it was reported. */
export interface Utterance extends Dated {
  type: 'statement';
  data: RecordOf<'statements'>;
  speaker: Speaker | null;
  organisation: Organisation | null;
  laws: { law: Law; article?: string }[];
  deadlines: Deadline[];
}

export interface Event extends Dated {
  type: 'event';
  data: RecordOf<'events'>;
}

/** What is on record, by itself. */
export type Recorded = Utterance | Event;

/** Whether a record appears in lists, feeds and search. */
export function isListed(item: Recorded): boolean {
  return !item.data.withdrawn && !item.data.mergedInto;
}

/** Whether it belongs to invented example stories only, and must never be taken for a real one. */
export function isInvented({ stories }: Pick<Recorded, 'stories'>): boolean {
  return stories.length > 0 && stories.every(({ data }) => data.invented);
}

/** Earliest first; within a day events before statements, then as the articles came out and run. */
export function byTime(a: Recorded, b: Recorded): number {
  const [day, other] = [a.shownOn ?? '9999', b.shownOn ?? '9999'];
  if (day !== other) return day < other ? -1 : 1;
  if (a.type !== b.type) return a.type === 'event' ? -1 : 1;
  if (a.moment !== b.moment) return a.moment - b.moment;
  const [article, otherArticle] = [a.reports[0]?.article.id ?? '', b.reports[0]?.article.id ?? ''];
  if (article !== otherArticle) return article < otherArticle ? -1 : 1;
  const [start, otherStart] = [a.reports[0]?.data.start ?? 0, b.reports[0]?.data.start ?? 0];
  return start - otherStart || (a.id < b.id ? -1 : 1);
}

/** When the program first read a report; undefined where no ledger knows its article. */
export function readFirst({ data, article }: Reported): string | undefined {
  return data.readAt ?? article.data?.firstReadAt ?? article.data?.readAt;
}

/** How fresh a list is, as two facts. */
export interface Freshness {
  /** When the newest of its articles came out. */
  newestArticle?: string;
  /** When the program last read one of them, or looked whether it still stands. */
  lastLook?: string;
}

/** When the newest article of these items came out, and when the program last looked. */
export function freshnessOf(items: readonly Recorded[]): Freshness {
  const articles = items.flatMap(({ reports }) =>
    reports.flatMap(({ article }) => article.data ?? []),
  );
  return {
    newestArticle: newestOf(articles.map(({ publishedAt }) => publishedAt)),
    lastLook: newestOf(
      articles.flatMap(({ readAt, lastSeen }) => [readAt, ...(lastSeen ? [lastSeen] : [])]),
    ),
  };
}

/** The latest, the first of those that are equal. */
export function newestOf(times: readonly string[]): string | undefined {
  let [newest, latest] = [times[0], Number.NEGATIVE_INFINITY];
  for (const time of times) {
    const moment = momentOf(time);
    if (moment <= latest) continue;
    [newest, latest] = [time, moment];
  }
  return newest;
}
