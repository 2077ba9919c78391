import {
  pathOfItem,
  pathOfLaw,
  pathOfOutlet,
  pathOfSpeaker,
  pathOfStory,
} from '../feeds/permalink.ts';
import { changesPages } from '../timeline/corrections.ts';
import {
  bodiesIn,
  type Entry,
  lawsIn,
  outletsIn,
  peopleIn,
  spokenFor,
  storiesByMove,
} from '../timeline/directory.ts';
import { formersOf } from '../timeline/former.ts';
import type { Item, Model } from '../timeline/model.ts';
import { newestPages, newestStatements } from '../timeline/newest.ts';
import { objectsOf, type Source, type Table, type Value } from './column.ts';
import { TABLES } from './tables.ts';

/** What a page tells, for programs: `data.json` beside it. */
export interface Twin {
  /** Of the page. */
  path: string;
  json: () => object;
  /** All that a twin of a statement or event tells of. */
  item?: Item;
}

type Row = Record<string, Value>;
type Rows = Record<string, Row[]>;

/** Tables whose rows belong to one statement or event, and what they lead to. */
const OF_RECORDS = new Set([
  'statements',
  'events',
  'reports',
  'selectors',
  'articles',
  'listings',
  'citations',
  'relations',
  'deadlines',
  'doubts',
  'corrections',
  'posts',
]);

/**
 * The twins of all pages of records: the rows of the tables that tell of one, under the names that they
 * have there, so that one codebook explains both. A row of its own table always comes first.
 *
 * A record that was merged into another has the other's.
 *
 * @param records whether statements and events get one: a file each
 */
export function twinsOf(source: Source, records: boolean): Twin[] {
  const formers = formersOf(source.model);
  return currentTwins(source, records).flatMap((twin) => [
    twin,
    ...(formers.get(twin.path) ?? []).map((path) => ({ ...twin, path })),
  ]);
}

function currentTwins(source: Source, records: boolean): Twin[] {
  const { model, absolute } = source;
  const table = grouped(source);
  const twin = (path: string, tables: Rows, more: object = {}): Twin => ({
    path,
    json: () => ({
      about: absolute('/data/#kembar'),
      url: absolute(path),
      tables: filled(tables),
      ...more,
    }),
  });
  const said = Map.groupBy(model.statements, ({ speaker }) => speaker?.id);
  const bodies = spokenFor(model);
  const idsOf = (items: Iterable<Item> | undefined) => [...(items ?? [])].map(({ id }) => id);
  const cited = new Map<string, string[]>();
  for (const { id, laws } of model.statements)
    for (const { law } of laws) cited.set(law.id, [...(cited.get(law.id) ?? []), id]);
  return [
    ...(records ? model.items : []).map((item) => ({
      path: pathOfItem(item),
      item,
      json: () => ({
        about: absolute('/data/#kembar'),
        url: absolute(pathOfItem(item)),
        tables: filled(rowsOfRecord(item, source)),
      }),
    })),
    ...[...model.people.keys()].map((id) =>
      twin(
        pathOfSpeaker({ kind: 'person', id }),
        {
          people: table('people', 'id', id),
          memberships: table('memberships', 'person_id', id),
          names: table('names', 'person_id', id),
        },
        { statement_ids: idsOf(said.get(id)) },
      ),
    ),
    ...[...model.organisations.keys()].map((id) =>
      twin(
        pathOfSpeaker({ kind: 'organisation', id }),
        {
          organisations: table('organisations', 'id', id),
          posts: table('posts', 'organization_id', id),
          memberships: table('memberships', 'organization_id', id),
          names: table('names', 'organization_id', id),
        },
        { statement_ids: idsOf(bodies.get(id)) },
      ),
    ),
    ...[...model.laws.keys()].map((id) =>
      twin(
        pathOfLaw(id),
        {
          laws: table('laws', 'id', id),
          citations: table('citations', 'law_id', id),
          names: table('names', 'law_id', id),
        },
        { statement_ids: cited.get(id) ?? [] },
      ),
    ),
    ...[...model.outlets.keys()].map((id) =>
      twin(pathOfOutlet(id), {
        outlets: table('outlets', 'id', id),
        articles: table('articles', 'outlet_id', id),
      }),
    ),
    ...model.stories.map(({ id }) =>
      twin(pathOfStory(id), {
        stories: table('stories', 'id', id),
        listings: table('listings', 'story_id', id),
      }),
    ),
    ...listsOf(model).map(({ path, name, ids }) =>
      twin(path, { [name]: ids.flatMap((id) => table(name, 'id', id)) }),
    ),
    twin(
      '/',
      { stories: storiesByMove(model).flatMap(({ story: { id } }) => table('stories', 'id', id)) },
      { statement_ids: idsOf(newestStatements(model.statements)) },
    ),
    ...changesPages([...model.items, ...model.retired]).map(({ page, changes }) => {
      const ids = [...new Set(changes.map(({ item }) => item.id))];
      const all = (name: string, column: string) => ids.flatMap((id) => table(name, column, id));
      return twin(page ? `/ralat/${page}/` : '/ralat/', {
        corrections: [...all('corrections', 'statement_id'), ...all('corrections', 'event_id')],
        withdrawals: all('withdrawals', 'record_id'),
      });
    }),
    twin('/tenggat/', { deadlines: whole('deadlines', source) }),
    ...newestPages(model.items).pages.map(({ path, items }) =>
      twin(
        path ? `/terbaru/${path}/` : '/terbaru/',
        {},
        {
          statement_ids: idsOf(items.filter(({ type }) => type === 'statement')),
          event_ids: idsOf(items.filter(({ type }) => type === 'event')),
        },
      ),
    ),
  ];
}

/** The lists of everybody and everything: the table that each is of, and whom it has. */
function listsOf(model: Model): { path: string; name: string; ids: string[] }[] {
  const sorted = (ids: Iterable<string>) => [...ids].sort();
  const idsOf = (entries: readonly Entry[]) => sorted(entries.map(({ id }) => id));
  return [
    { path: '/tokoh/', name: 'people', ids: idsOf(peopleIn(model)) },
    { path: '/lembaga/', name: 'organisations', ids: idsOf(bodiesIn(model)) },
    { path: '/hukum/', name: 'laws', ids: idsOf(lawsIn(model)) },
    { path: '/media/', name: 'outlets', ids: idsOf(outletsIn(model)) },
    { path: '/kasus/', name: 'stories', ids: sorted(model.stories.map(({ id }) => id)) },
  ];
}

const filled = (tables: Rows): Rows =>
  Object.fromEntries(Object.entries(tables).filter(([, rows]) => rows.length > 0));

/** The rows of every table of a model that has this one record only. */
function rowsOfRecord(item: Item, source: Source): Rows {
  const { model } = source;
  const alone: Model = {
    ...model,
    people: new Map(),
    statements: item.type === 'statement' ? [item] : [],
    events: item.type === 'event' ? [item] : [],
    items: [item],
    retired: [],
    conflicts: item.type === 'statement' ? [...item.conflicts] : [],
  };
  const own = (row: Row, { name }: Table) =>
    name !== 'relations' || row['first_id'] === item.id || row['second_id'] === item.id;
  return Object.fromEntries(
    TABLES.filter(({ name }) => OF_RECORDS.has(name)).map((table) => [
      table.name,
      [...objectsOf(table, { ...source, model: alone })].filter((row) => own(row, table)),
    ]),
  );
}

function whole(name: string, source: Source): Row[] {
  const table = TABLES.find((one) => one.name === name);
  return table ? [...objectsOf(table, source)] : [];
}

/** Rows by what a column has; each table is gone through once a column. */
function grouped(source: Source) {
  const groups = new Map<string, Map<Value | undefined, Row[]>>();
  return (name: string, column: string, value: string): Row[] => {
    const key = `${name} ${column}`;
    let group = groups.get(key);
    if (!group) {
      group = Map.groupBy(whole(name, source), (row) => row[column]);
      groups.set(key, group);
    }
    return group.get(value) ?? [];
  };
}
