import type { RecordOf } from '../schema/content.ts';
import type { Collection } from '../schema/id.ts';
import { wordsOf } from '../schema/words.ts';
import { hasClock, localTime, momentOf } from './calendar.ts';
import type { Conflict } from './conflicts.ts';
import { asOf } from './deadlines.ts';
import {
  type Article,
  byTime,
  type Dated,
  type Event,
  isListed,
  type Law,
  newestOf,
  type Organisation,
  type Outlet,
  type Person,
  type Recorded,
  type Reported,
  readFirst,
  type Speaker,
  type Story,
  type Utterance,
} from './item.ts';
import { alone, type Item, readTogether, type Statement } from './read-together.ts';
import type { RawRecord, Records } from './records.ts';
import { redacted } from './redacted.ts';

export { isOpen } from './conflicts.ts';
export type {
  Article,
  Event,
  Freshness,
  Law,
  Named,
  Organisation,
  Outlet,
  Person,
  Recorded,
  Reported,
  Speaker,
  Story,
  Utterance,
} from './item.ts';
export { byTime, freshnessOf, isInvented, isListed, readFirst } from './item.ts';
export type { Item, Statement } from './read-together.ts';
export type { RawRecord, Records } from './records.ts';

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

/** What the site is built for. */
export interface Setting {
  /** The day of building, YYYY-MM-DD: what was due before it has passed. */
  today: string;
  /** Whether only what a person has looked at is shown. */
  show: 'all' | 'reviewed';
}

/** Puts the records together. Pure; a reference that leads nowhere is left out, never fatal. */
export function modelOf(all: Records, { today, show }: Setting): Model {
  const records = redacted(all);
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
  const showsUnread = (data: { stories: string[] }) => {
    const listing = storiesListing(data);
    const shows = listing.length === 0 || listing.some((story) => story.data.show === 'all');
    return show === 'all' && shows;
  };
  const isShown = ({ data }: Recorded) => data.reviewed !== undefined || showsUnread(data);

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
    const readAt = firstOf(reports.flatMap((report) => readFirst(report) ?? []));
    const looked = showsUnread(data) ? undefined : data.reviewed;
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
      addedAt: newestOf([readAt, looked].flatMap((at) => at ?? [])),
    };
  };

  const allStatements = records.statements.map((record): Utterance => {
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
    };
  });
  const allEvents = records.events.map(
    (record): Event => ({
      ...dated(record, record.data.date),
      type: 'event',
      data: record.data,
    }),
  );

  const { statements, conflicts } = readTogether(
    allStatements.filter((item) => isListed(item) && isShown(item)).sort(byTime),
  );
  const events = allEvents.filter((item) => isListed(item) && isShown(item)).sort(byTime);
  const everything: Item[] = [...allStatements.map(alone), ...allEvents];
  const withdrawn = everything.filter(({ data }) => data.withdrawn);
  const addresses = new Set([...statements, ...events, ...withdrawn].map(addressOf));
  const merged = everything.filter(
    ({ type, data }) =>
      !data.withdrawn && data.mergedInto && addresses.has(addressOf({ type, id: data.mergedInto })),
  );
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
    conflicts,
  };
}

const addressOf = ({ type, id }: Pick<Item, 'type' | 'id'>): string => `${type} ${id}`;

const firstOf = (times: readonly string[]): string | undefined =>
  times.toSorted((a, b) => momentOf(a) - momentOf(b))[0];

/** The first day on which any of the articles came out, each by the clock of its outlet. */
function dayReported(reports: readonly Reported[]): string | null {
  const days = reports.flatMap(({ article: { data, outlet } }) => {
    if (!data) return [];
    const at = data.publishedAt;
    return hasClock(at) ? localTime(at, outlet.zone).day : at;
  });
  return days.sort()[0] ?? null;
}

function indexOf<C extends Collection, T extends { id: string }>(
  records: readonly RawRecord<C>[],
  view: (record: RawRecord<C>) => T,
): Map<string, T> {
  return new Map(records.map((record) => [record.id, view(record)]));
}

/** What stands before a number; a code and what has no such word are known by their titles. */
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
  if (!long || !number || !year) return title;
  return `${long} Nomor ${number} Tahun ${year} tentang ${title}`;
}

function lawShort({ kind, number, year, title, aliases }: RecordOf<'laws'>): string {
  const [, short] = LAW_PREFIXES[kind];
  return short && number && year ? `${short} ${number}/${year}` : (aliases[0] ?? title);
}
