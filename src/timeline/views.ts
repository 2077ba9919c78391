import { dayInWords } from './calendar.ts';
import { pagesOf } from './days.ts';
import type { Item, Model, Story } from './model.ts';
import { PAGE_ROOM, weightOf } from './weight.ts';

/** What a story's timeline can be narrowed to; each has an address of its own. */
export interface Filter {
  /** Path below the story: `narasumber/nezar-patria`. */
  path: string;
  group: FilterGroup;
  label: string;
  items: Item[];
}

export const FILTER_GROUPS = {
  narasumber: 'Narasumber',
  lembaga: 'Lembaga',
  media: 'Media',
  hukum: 'Peraturan',
  bulan: 'Bulan',
  jenis: 'Jenis',
} as const;
export type FilterGroup = keyof typeof FILTER_GROUPS;

const itemsByStory = new WeakMap<Model, Map<Story, Item[]>>();

/**
 * A filter of fewer items has no page: the page of all filters leads straight to each of them. Bytes
 * then grow with the statements, not with everybody who was heard once.
 */
const HANDFUL = 5;

/** Whether a filter has a page of its own. What a story's own figures lead to always has. */
export const hasPage = ({ group, items }: Pick<Filter, 'group' | 'items'>): boolean =>
  items.length >= HANDFUL || group === 'jenis';

/** The page of all filters of a story, below it. */
export const ALL_FILTERS = 'saring';

/** Fragment of a filter among all filters. */
export const anchorOfFilter = ({ path }: Pick<Filter, 'path'>): string => path.replace('/', '-');

/** Where a story's timeline narrowed by a filter stands, below the story: a page, or its entry among all. */
export const addressOfFilter = (filter: Pick<Filter, 'group' | 'path' | 'items'>): string =>
  hasPage(filter) ? `${filter.path}/` : `${ALL_FILTERS}/#${anchorOfFilter(filter)}`;

/** Filters of a group that a page of the story names; all of them stand on a page of their own. */
const MOST_NAMED = 6;

/** The filters that matter: of each group those that hold most, of the months the latest. */
export function namedFilters(filters: readonly Filter[]): Filter[] {
  return [...Map.groupBy(filters, ({ group }) => group)].flatMap(([group, own]) =>
    group === 'bulan' ? own.slice(-MOST_NAMED) : own.slice(0, MOST_NAMED),
  );
}

/** The items of a story, earliest first; divided among the stories once a model. */
export function itemsOf(model: Model, story: Story): readonly Item[] {
  let parts = itemsByStory.get(model);
  if (!parts) {
    parts = new Map(model.stories.map((one) => [one, []]));
    for (const item of model.items)
      for (const one of new Set(item.stories)) parts.get(one)?.push(item);
    itemsByStory.set(model, parts);
  }
  return parts.get(story) ?? [];
}

const filtersByStory = new WeakMap<readonly Item[], Filter[]>();

/** The filters of a story, found once a model. */
export function storyFilters(model: Model, story: Story): readonly Filter[] {
  const items = itemsOf(model, story);
  const known = filtersByStory.get(items) ?? filtersOf(items);
  filtersByStory.set(items, known);
  return known;
}

/** The filters that hold something, those with most items first inside each group; months in order. */
export function filtersOf(items: readonly Item[]): Filter[] {
  const found = new Map<string, Filter>();
  for (const item of items) {
    for (const [group, id, label] of placesOf(item)) {
      const path = `${group}/${id}`;
      const filter = found.get(path) ?? { path, group, label, items: [] };
      if (filter.items.at(-1) !== item) filter.items.push(item);
      found.set(path, filter);
    }
  }
  const groups = Object.keys(FILTER_GROUPS);
  return [...found.values()].sort(
    (a, b) =>
      groups.indexOf(a.group) - groups.indexOf(b.group) ||
      (a.group === 'bulan' ? a.path.localeCompare(b.path) : b.items.length - a.items.length) ||
      a.label.localeCompare(b.label),
  );
}

function* placesOf(item: Item): Generator<[FilterGroup, id: string, label: string]> {
  for (const { id, name } of item.outlets) yield ['media', id, name];
  const month = item.shownOn?.slice(0, 7);
  if (month?.length === 7) yield ['bulan', month, dayInWords(month)];
  if (item.type === 'event') {
    yield ['jenis', 'peristiwa', 'Peristiwa'];
    return;
  }
  if (item.speaker) yield ['narasumber', item.speaker.id, item.speaker.name];
  if (item.organisation) yield ['lembaga', item.organisation.id, item.organisation.short];
  for (const { law } of item.laws) yield ['hukum', law.id, law.short];
  yield item.data.kind === 'direct'
    ? ['jenis', 'langsung', 'Kutipan langsung']
    : ['jenis', 'tidak-langsung', 'Kutipan tidak langsung'];
  if (item.conflicts.some(({ status }) => status !== 'mungkin-sama'))
    yield ['jenis', 'atribusi-berbeda', 'Atribusi berbeda'];
  if (item.data.deadlines.length > 0) yield ['jenis', 'tenggat', 'Berisi tenggat'];
}

/** One page of a story's timeline: everything or a filter, in one order, one stretch of it. */
export interface View {
  /** Below `/kasus/<story>/`, without a slash at either end; empty for the first page. */
  path: string;
  filter?: Filter;
  order: 'earliest' | 'latest';
  /** Items in the order shown. */
  items: Item[];
  /** Number of this page from the oldest, 1-based, and how many there are. */
  page: number;
  pages: number;
  /** Paths of the pages before and after this one in the order shown. */
  previous?: string;
  next?: string;
}

/**
 * Every page of a story's timeline. Pages are numbered from the oldest in both orders: latest first
 * begins at `terbaru/` with the highest number, so a new statement changes that page only.
 */
export function viewsOf(items: readonly Item[], filters: readonly Filter[]): View[] {
  return [
    ...ordered(items, undefined, 'earliest'),
    ...ordered(items, undefined, 'latest'),
    ...filters.filter(hasPage).flatMap((filter) => ordered(filter.items, filter, 'earliest')),
  ];
}

function ordered(items: readonly Item[], filter: Filter | undefined, order: View['order']): View[] {
  const pages = pagesOf(items, PAGE_ROOM, weightOf);
  const start = order === 'latest' ? pages.length : 1;
  const root = order === 'latest' ? 'terbaru' : (filter?.path ?? '');
  const pathOf = (page: number) =>
    [root, page === start ? '' : String(page)].filter(Boolean).join('/');
  const step = order === 'latest' ? -1 : 1;
  const neighbour = (page: number) =>
    page >= 1 && page <= pages.length ? pathOf(page) : undefined;
  return pages.map(({ number, items: own }) => ({
    path: pathOf(number),
    filter,
    order,
    items: order === 'latest' ? latestFirst(own) : own,
    page: number,
    pages: pages.length,
    previous: neighbour(number - step),
    next: neighbour(number + step),
  }));
}

/** On which page of the whole timeline, earliest first, each item stands: the path of that view. */
export function pageOfItems(items: readonly Item[]): Map<Item, string> {
  return new Map(
    ordered(items, undefined, 'earliest').flatMap(({ path, items: own }) =>
      own.map((item) => [item, path] as const),
    ),
  );
}

/** A place where an item stands in a story's timeline. */
export interface Place {
  story: Story;
  /** Path of the view below the story. */
  path: string;
}

/** Of every listed item where it stands in each of its stories. */
export function placesOfItems(model: Model): Map<Item, Place[]> {
  const places = new Map<Item, Place[]>();
  for (const story of model.stories)
    for (const [item, path] of pageOfItems(itemsOf(model, story)))
      places.set(item, [...(places.get(item) ?? []), { story, path }]);
  return places;
}

/** Latest day first, but inside a day still as it went; what no article dates stays last. */
export function latestFirst(items: readonly Item[]): Item[] {
  const days = Map.groupBy(items, ({ shownOn }) => shownOn);
  const order = [...days.keys()].sort((a, b) =>
    a === null ? 1 : b === null ? -1 : a < b ? 1 : -1,
  );
  return order.flatMap((day) => days.get(day) ?? []);
}
