import {
  pathOfErased,
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
import type { Item, Model, Story } from '../timeline/model.ts';
import { newestPages, newestStatements } from '../timeline/newest.ts';
import {
  addressOfFilter,
  type FilterGroup,
  hasPage,
  itemsOf,
  storyFilters,
  viewsOf,
} from '../timeline/views.ts';
import { articlesOf } from './articles.ts';
import { objectOf, type Source, type Table, type Value } from './column.ts';
import { postIdOf } from './post.ts';
import { TABLES } from './tables.ts';

/** What a page tells, for programs: `data.json` beside it. */
export interface Twin {
  /** Of the page. */
  path: string;
  json: () => object;
  /** All that it is made from: something whose digest covers it. */
  shown: unknown;
}

type Row = Record<string, Value>;
type Rows = Record<string, Row[]>;

/** The rows of a table that have a value in a column. */
type Lookup = (name: string, column: string, value: string) => Row[];

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
    shown: [path, tables, more],
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
  const printed = Map.groupBy(articlesOf(model), ({ outlet }) => outlet.id);
  const cited = new Map<string, string[]>();
  for (const { id, laws } of model.statements)
    for (const { law } of laws) {
      const own = cited.get(law.id);
      if (own) own.push(id);
      else cited.set(law.id, [id]);
    }
  return [
    ...(records ? model.items : []).map((item) => {
      const [posts, relations] = [postsOf(item, table), relationsOf(item, table)];
      const path = pathOfItem(item);
      return {
        path,
        shown: [item, posts, relations],
        json: () => ({
          about: absolute('/data/#kembar'),
          url: absolute(path),
          tables: filled(rowsOfRecord(item, table)),
        }),
      };
    }),
    ...(records ? model.retired : [])
      .filter(({ data }) => data.withdrawn)
      .map((item) => {
        const rows = table('withdrawals', 'record_id', item.id);
        const path = pathOfItem(item);
        return { ...twin(path, { withdrawals: rows }), shown: [path, rows] };
      }),
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
    ...[...model.outlets.keys()].map((id) => {
      const path = pathOfOutlet(id);
      const outlets = table('outlets', 'id', id);
      return {
        path,
        shown: [path, outlets, printed.get(id)],
        json: () => ({
          about: absolute('/data/#kembar'),
          url: absolute(path),
          tables: filled({ outlets, articles: table('articles', 'outlet_id', id) }),
        }),
      };
    }),
    ...model.stories.map((story) => {
      const path = pathOfStory(story.id);
      const stories = table('stories', 'id', story.id);
      return {
        path,
        shown: [path, stories, itemsOf(model, story)],
        json: () => {
          const listings = table('listings', 'story_id', story.id);
          return {
            about: absolute('/data/#kembar'),
            url: absolute(path),
            tables: filled({ stories, listings }),
            views: viewsIn(model, story, listings, absolute),
          };
        },
      };
    }),
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
    ...source.erased.map(({ id }) =>
      twin(pathOfErased(id), { withdrawals: table('withdrawals', 'record_id', id) }),
    ),
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

/** Part of a story: what one page of its timeline shows, or what a filter without a page holds. */
interface View {
  url: string;
  group?: FilterGroup;
  label?: string;
  /** Rows of the twin's listings, by number from 0. */
  listings: number[];
}

/** Every part of a story, which has no twin of its own: one a filter would be a file each. */
function viewsIn(
  model: Model,
  story: Story,
  listings: readonly Row[],
  absolute: Source['absolute'],
): View[] {
  const filters = storyFilters(model, story);
  const numbers = new Map(
    listings.map(({ statement_id, event_id }, number) => [statement_id ?? event_id, number]),
  );
  const numbersOf = (items: readonly Item[]) => items.flatMap(({ id }) => numbers.get(id) ?? []);
  return [
    ...viewsOf([...itemsOf(model, story)], filters).map(({ path, filter, items }) => ({
      url: absolute(pathOfStory(story.id, path)),
      ...(filter && { group: filter.group, label: filter.label }),
      listings: numbersOf(items),
    })),
    ...filters
      .filter((filter) => !hasPage(filter))
      .map((filter) => ({
        url: absolute(`${pathOfStory(story.id)}${addressOfFilter(filter)}`),
        group: filter.group,
        label: filter.label,
        listings: numbersOf(filter.items),
      })),
  ];
}

const filled = (tables: Rows): Rows =>
  Object.fromEntries(Object.entries(tables).filter(([, rows]) => rows.length > 0));

/** The rows of every table that belong to a statement or event, and of what they lead to. */
function rowsOfRecord(item: Item, table: Lookup): Rows {
  const owned = (name: string) => table(name, `${item.type}_id`, item.id);
  const reports = owned('reports');
  const articles = new Set(reports.map(({ article_id }) => String(article_id)));
  return {
    [`${item.type}s`]: table(`${item.type}s`, 'id', item.id),
    reports,
    articles: [...articles].sort().flatMap((id) => table('articles', 'id', id)),
    listings: owned('listings'),
    posts: postsOf(item, table),
    citations: owned('citations'),
    relations: relationsOf(item, table),
    deadlines: owned('deadlines'),
    doubts: owned('doubts'),
    corrections: owned('corrections'),
    selectors: reports.flatMap(({ id }) => table('selectors', 'report_id', String(id))),
  };
}

/** The office that a statement was made in. */
function postsOf(item: Item, table: Lookup): Row[] {
  const id = item.type === 'statement' ? postIdOf(item.data.role, item.organisation) : null;
  return id === null ? [] : table('posts', 'id', id);
}

/** Every pair that a statement is one of, in the order of the table: by the id that sorts first. */
const relationsOf = ({ id }: Item, table: Lookup): Row[] => [
  ...table('relations', 'second_id', id),
  ...table('relations', 'first_id', id),
];

function whole(name: string, source: Source): Row[] {
  const table = tableNamed(name);
  return [...table.views(source)].map((view) => objectOf(table, view));
}

/** Rows by what a column has; each table is gone through once a column, and a row's other cells when it is asked for. */
function grouped(source: Source): Lookup {
  const views = new Map<string, Readonly<Row>[]>();
  const groups = new Map<string, Map<Value | undefined, Readonly<Row>[]>>();
  return (name, column, value) => {
    const table = tableNamed(name);
    const key = `${name} ${column}`;
    let group = groups.get(key);
    if (!group) {
      const rows = views.get(name) ?? [...table.views(source)];
      views.set(name, rows);
      group = Map.groupBy(rows, (row) => row[column]);
      groups.set(key, group);
    }
    return (group.get(value) ?? []).map((view) => objectOf(table, view));
  };
}

function tableNamed(name: string): Table {
  const table = TABLES.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}
