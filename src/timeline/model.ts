import type { RecordOf } from '../schema/content.ts';
import type { Collection } from '../schema/id.ts';
import type { Zone } from '../schema/outlet.ts';
import type { Report } from '../schema/report.ts';
import type { Statement as StatementData } from '../schema/statement.ts';
import { wordsOf } from '../schema/words.ts';
import { relationsOf } from '../wording/relations.ts';
import { hasClock, localTime, momentOf } from './calendar.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import { asOf, type Deadline } from './deadlines.ts';

/** One record as the site's content layer gives it. */
export interface RawRecord<C extends Collection> {
  id: string;
  data: RecordOf<C>;
  body: string;
}

/** All records, by collection. */
export type Records = { [C in Collection]: readonly RawRecord<C>[] };

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

/** Another statement that this one is to be read with. */
export interface RelatedStatement {
  kind: 'other-speaker' | 'other-day' | 'paraphrase';
  other: Statement;
  finding?: StatementData['conflicts'][number];
}

interface Dated {
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
}

export interface Statement extends Dated {
  type: 'statement';
  data: StatementData;
  speaker: Speaker | null;
  organisation: Organisation | null;
  laws: { law: Law; article?: string }[];
  deadlines: Deadline[];
  related: RelatedStatement[];
  conflict?: Conflict;
}

export interface Event extends Dated {
  type: 'event';
  data: RecordOf<'events'>;
}

export type Item = Statement | Event;

export interface Model {
  stories: Story[];
  people: Map<string, Person>;
  organisations: Map<string, Organisation>;
  laws: Map<string, Law>;
  outlets: Map<string, Outlet>;
  /** Listed statements, earliest first: neither withdrawn nor merged into another. */
  statements: Statement[];
  /** Listed events, earliest first. */
  events: Event[];
  /** Statements and events together, earliest first; what no article dates comes last. */
  items: Item[];
  /** Records that only keep their address: withdrawn, or merged into another. */
  retired: Item[];
  conflicts: Conflict[];
}

/** Whether outlets disagree about who said it or when, and no editor has settled it. */
export const isOpen = (conflict: Conflict): boolean => conflict.status === 'belum-jelas';

/** What the site is built for. */
export interface Setting {
  /** The day of building, YYYY-MM-DD: what was due before it has passed. */
  today: string;
  /** Whether only what a person has looked at is shown. */
  show: 'all' | 'reviewed';
}

/** Puts the records together. Pure; a reference that leads nowhere is left out, never fatal. */
export function modelOf(records: Records, { today, show }: Setting): Model {
  const outlets = indexOf(
    records.outlets,
    ({ id, data }): Outlet => ({
      id,
      name: data.name,
      homepage: data.homepage,
      zone: data.zone,
    }),
  );
  const outletOf = (id: string): Outlet => {
    const known: Outlet = outlets.get(id) ?? { id, name: id, zone: 'WIB' };
    outlets.set(id, known);
    return known;
  };
  const articles = indexOf(records.articles, ({ id, data }) => ({
    id,
    data,
    outlet: outletOf(data.outlet),
  }));
  const articleOf = (id: string): Article =>
    articles.get(id) ?? { id, outlet: outletOf(id.split('/')[0] ?? id) };
  const people = indexOf(records.people, ({ id, data, body }) => ({
    id,
    name: data.name,
    data,
    body,
  }));
  const organisations = indexOf(records.organisations, ({ id, data, body }) => ({
    id,
    name: data.name,
    short: data.abbreviations[0] ?? data.name,
    data,
    body,
  }));
  const laws = indexOf(records.laws, ({ id, data, body }) => ({
    id,
    name: lawName(data),
    short: lawShort(data),
    data,
    body,
  }));
  const stories = indexOf(records.stories, ({ id, data, body }) => ({
    id,
    name: data.title,
    data,
    body,
  }));

  const storiesListing = ({ stories: ids }: { stories: string[] }) =>
    ids.flatMap((id) => stories.get(id) ?? []);
  /** What only the program has read is left out where its stories, or the site, want it so. */
  const isShown = (item: Item) =>
    item.data.reviewed !== undefined ||
    (show === 'all' && (item.stories.length > 0 || storiesListing(item.data).length === 0));

  const speakerOf = (id: string | null): Speaker | null => {
    const person = id === null ? undefined : people.get(id);
    if (person) return { kind: 'person', id: person.id, name: person.name };
    const body = id === null ? undefined : organisations.get(id);
    return body ? { kind: 'organisation', id: body.id, name: body.name } : null;
  };
  const dated = (
    { id, data, body }: RawRecord<'statements'> | RawRecord<'events'>,
    day: string | null,
  ): Dated => {
    const words = wordsOf(body);
    const reports: Reported[] = data.reports.map((report, at) => ({
      data: report,
      article: articleOf(report.article),
      words: report.quote ?? words,
      differs: at > 0 && report.quote !== undefined && report.quote !== words,
    }));
    const reportedOn = dayReported(reports);
    return {
      id,
      day,
      reportedOn,
      shownOn: day ?? reportedOn,
      words,
      reports,
      outlets: [...new Set(reports.map(({ article }) => article.outlet))],
      stories: storiesListing(data).filter(
        ({ data: { show: shown } }) => shown === 'all' || data.reviewed,
      ),
      moment: Math.min(
        ...reports.map(({ article }) =>
          article.data ? momentOf(article.data.publishedAt) : Number.POSITIVE_INFINITY,
        ),
      ),
    };
  };

  const allStatements = records.statements.map((record): Statement => {
    const { data } = record;
    return {
      ...dated(record, data.saidOn ?? data.reports[0]?.saidOn ?? null),
      type: 'statement',
      data,
      speaker: speakerOf(data.speaker),
      organisation: organisations.get(data.organisation ?? '') ?? null,
      laws: data.laws.flatMap(({ law, article }) => {
        const known = laws.get(law);
        return known ? [{ law: known, article }] : [];
      }),
      deadlines: data.deadlines.map((deadline) => asOf(today, deadline)),
      related: [],
    };
  });
  const allEvents = records.events.map(
    (record): Event => ({
      ...dated(record, record.data.date),
      type: 'event',
      data: record.data,
    }),
  );

  const statements = allStatements.filter((item) => isListed(item) && isShown(item)).sort(byTime);
  const events = allEvents.filter((item) => isListed(item) && isShown(item)).sort(byTime);
  const withdrawn = [...allStatements, ...allEvents].filter(({ data }) => data.withdrawn);
  const addresses = new Set([...statements, ...events, ...withdrawn].map(addressOf));
  const merged = [...allStatements, ...allEvents].filter(
    ({ type, data }) =>
      !data.withdrawn && data.mergedInto && addresses.has(addressOf({ type, id: data.mergedInto })),
  );
  relate(statements);
  return {
    stories: [...stories.values()],
    people,
    organisations,
    laws,
    outlets,
    statements,
    events,
    items: [...statements, ...events].sort(byTime),
    retired: [...withdrawn, ...merged],
    conflicts: conflictsOf(statements),
  };
}

/** Whether a record appears in lists, feeds and search. */
export function isListed(item: Item): boolean {
  return !item.data.withdrawn && !item.data.mergedInto;
}

const addressOf = ({ type, id }: Pick<Item, 'type' | 'id'>): string => `${type} ${id}`;

/** The first day on which any of the articles came out, each by the clock of its outlet. */
function dayReported(reports: readonly Reported[]): string | null {
  const days = reports.flatMap(({ article: { data, outlet } }) => {
    if (!data) return [];
    const at = data.publishedAt;
    return hasClock(at) ? localTime(at, outlet.zone).day : at;
  });
  return days.sort()[0] ?? null;
}

/** Whether it belongs to invented example stories only, and must never be taken for a real one. */
export function isInvented({ stories }: Item): boolean {
  return stories.length > 0 && stories.every(({ data }) => data.invented);
}

/** Earliest first; within a day events before statements, then as the articles came out and run. */
export function byTime(a: Item, b: Item): number {
  const [day, other] = [a.shownOn ?? '9999', b.shownOn ?? '9999'];
  if (day !== other) return day < other ? -1 : 1;
  if (a.type !== b.type) return a.type === 'event' ? -1 : 1;
  if (a.moment !== b.moment) return a.moment - b.moment;
  const [article, otherArticle] = [a.reports[0]?.article.id ?? '', b.reports[0]?.article.id ?? ''];
  if (article !== otherArticle) return article < otherArticle ? -1 : 1;
  const [start, otherStart] = [a.reports[0]?.data.start ?? 0, b.reports[0]?.data.start ?? 0];
  return start - otherStart || (a.id < b.id ? -1 : 1);
}

/** How fresh a list is, as two facts. */
export interface Freshness {
  /** When the newest of its articles came out. */
  newestArticle?: string;
  /** When the program last read one of them, or looked whether it still stands. */
  lastLook?: string;
}

/** When the newest article of these items came out, and when the program last looked. */
export function freshnessOf(items: readonly Item[]): Freshness {
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

function newestOf(times: readonly string[]): string | undefined {
  return times.toSorted((a, b) => momentOf(b) - momentOf(a))[0];
}

/** Finds the relations between statements and notes them on both sides. */
function relate(statements: readonly Statement[]): void {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const relations = relationsOf(
    statements.map(({ id, data, speaker, day, reports, words, stories }) => ({
      id,
      kind: data.kind,
      speaker: data.speaker,
      day,
      stories: stories.map((story) => story.id),
      articles: reports.map(({ article }) => article.id),
      wordings: [...new Set([words, ...reports.map((report) => report.words)])],
      attribution: [
        speaker?.name,
        data.role,
        ...reports.map((report) => report.data.speaker),
      ].flatMap((name) => name ?? []),
    })),
  );
  for (const { kind, a, b } of relations) {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other) continue;
    const finding =
      one.data.conflicts.find((found) => found.with === b) ??
      other.data.conflicts.find((found) => found.with === a);
    one.related.push({ kind, other, finding });
    other.related.push({ kind, other: one, finding });
  }
}

function indexOf<C extends Collection, T extends { id: string }>(
  records: readonly RawRecord<C>[],
  view: (record: RawRecord<C>) => T,
): Map<string, T> {
  return new Map(records.map((record) => [record.id, view(record)]));
}

const LAW_PREFIXES: Record<RecordOf<'laws'>['kind'], [long: string, short: string]> = {
  uud: ['Undang-Undang Dasar', 'UUD'],
  uu: ['Undang-Undang', 'UU'],
  perppu: ['Peraturan Pemerintah Pengganti Undang-Undang', 'Perppu'],
  pp: ['Peraturan Pemerintah', 'PP'],
  perpres: ['Peraturan Presiden', 'Perpres'],
  keppres: ['Keputusan Presiden', 'Keppres'],
  inpres: ['Instruksi Presiden', 'Inpres'],
  permen: ['Peraturan Menteri', 'Permen'],
  pkpu: ['Peraturan KPU', 'PKPU'],
  perda: ['Peraturan Daerah', 'Perda'],
  kitab: ['', ''],
  lainnya: ['', ''],
};

function lawName({ kind, number, year, title }: RecordOf<'laws'>): string {
  const [long] = LAW_PREFIXES[kind];
  if (!number || !year) return title;
  return `${long} Nomor ${number} Tahun ${year} tentang ${title}`.trim();
}

function lawShort({ kind, number, year, title, aliases }: RecordOf<'laws'>): string {
  const [, short] = LAW_PREFIXES[kind];
  return number && year ? `${short} ${number}/${year}`.trim() : (aliases[0] ?? title);
}
