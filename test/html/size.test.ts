import { expect, it } from 'vitest';
import { random, wordOf } from '../../scripts/bench/random.ts';
import { allFiltersBody } from '../../src/html/all-filters.ts';
import { personBody } from '../../src/html/person.ts';
import { storyBody } from '../../src/html/story.ts';
import { byStoryWithRest } from '../../src/timeline/by-story.ts';
import { chartOf } from '../../src/timeline/chart.ts';
import { factsOf } from '../../src/timeline/counts.ts';
import { freshnessOf } from '../../src/timeline/model.ts';
import { momentsOf } from '../../src/timeline/moments.ts';
import {
  hasPage,
  itemsOf,
  namedFilters,
  pageOfItems,
  storyFilters,
  viewsOf,
} from '../../src/timeline/views.ts';
import { modelWith } from '../timeline/drafts.ts';

const SPEAKERS = ['sari', 'bagus', 'sari-wulandari'];
/** Days that statements lie on, so many on each that a long story has long days too. */
const dayOf = (at: number, count: number) =>
  new Date(Date.UTC(2022, 0, 1 + Math.floor((at * 700) / count))).toISOString().slice(0, 10);

/** The pages of one story of so many statements, and of the person who said most of them. */
function pagesOf(count: number) {
  const next = random(count);
  const model = modelWith(
    Array.from({ length: count }, (_, at) => ({
      id: `kata-${at}`,
      day: dayOf(at, count),
      speaker: SPEAKERS[at % 10 === 0 ? 1 + ((at / 10) % 2) : 0] ?? null,
      words: Array.from({ length: 8 }, () => wordOf(next(8000))).join(' '),
    })),
  );
  const [story] = model.stories;
  const person = model.people.get('sari');
  if (!story || !person) throw new Error('draft');
  const items = itemsOf(model, story);
  const filters = storyFilters(model, story);
  const named = new Set(namedFilters(filters));
  const pageOf = pageOfItems(items);
  const chart = chartOf(items);
  const key = momentsOf(story, items);
  const views = viewsOf(items, filters).map((view) => {
    const first = view.path === '' || view.path === 'terbaru';
    const body = storyBody({
      ...{ story, view, first, whole: false, total: filters.length, fresh: freshnessOf(items) },
      filters: filters.filter((filter) => named.has(filter) || filter.path === view.filter?.path),
      top: first ? { facts: factsOf(items), newest: items.slice(-3), key } : undefined,
      jump: view.filter ? undefined : { chart, pages: new Map() },
    });
    return String(body);
  });
  const all = allFiltersBody({
    story,
    filters: filters.map((filter) => ({
      ...filter,
      count: filter.items.length,
      places: hasPage(filter)
        ? undefined
        : filter.items.map((item) => ({ item, page: pageOf.get(item) })),
    })),
  });
  const said = model.statements.filter(({ speaker }) => speaker?.id === person.id);
  const own = personBody({
    ...{ person, count: said.length, days: said.flatMap(({ day }) => day ?? []), changes: [] },
    parts: byStoryWithRest(model, said, 'narasumber/sari'),
    organisations: new Map(),
  });
  const rows = views.reduce((sum, page) => sum + (page.match(/class="row /g)?.length ?? 0), 0);
  return { views, rows, all: String(all), person: String(own) };
}

const [some, twice] = [pagesOf(400), pagesOf(800)];

it('a story of any length has pages of one size, as many as it has statements to fill them', () => {
  const most = (pages: string[]) => Math.max(...pages.map(({ length }) => length));
  const bytes = (pages: string[]) => pages.reduce((sum, { length }) => sum + length, 0);
  expect(most(twice.views)).toBeLessThan(1.1 * most(some.views));
  expect(twice.rows / some.rows).toBeGreaterThan(1.9);
  expect(twice.rows / some.rows).toBeLessThan(2.1);
  expect(bytes(twice.views) / bytes(some.views)).toBeLessThan(2.1);
  // Every statement stands on the pages of a few filters, whoever said it.
  expect(some.rows / 400).toBeLessThan(10);
  expect(twice.all.length).toBeLessThan(1.1 * some.all.length);
});

it("a person's page holds the newest of hundreds, and says how many there are", () => {
  const rows = some.person.match(/class="row /g)?.length;
  expect(rows).toBeGreaterThan(80);
  expect(twice.person.match(/class="row /g)?.length).toBeCloseTo(rows ?? 0, -1);
  expect(twice.person).toContain('720 pernyataan tercatat');
  expect(twice.person).toMatch(/\b[89]\d yang terbaru dari 720/);
});
