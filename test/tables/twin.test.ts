import { describe, expect, it } from 'vitest';
import { recordTwins } from '../../src/content/twins.ts';
import { pathOfItem, pathOfStory } from '../../src/feeds/permalink.ts';
import { twinsOf } from '../../src/tables/twin.ts';
import { bodiesIn, lawsIn, outletsIn, peopleIn } from '../../src/timeline/directory.ts';
import { hasPage, itemsOf, storyFilters, viewsOf } from '../../src/timeline/views.ts';
import { type Row, recordsIn, rowsOf, sourceOf } from './source.ts';

interface Told {
  url: string;
  tables: Record<string, Row[]>;
  statement_ids?: string[];
  event_ids?: string[];
  views?: { url: string; group?: string; label?: string; listings: number[] }[];
}

const source = sourceOf(recordsIn('test/site/fixtures/content'));
const twins = twinsOf(source, true);
const at = (path: string): Told => {
  const twin = twins.find((one) => one.path === path);
  if (!twin) throw new Error(`tidak ada ${path}`);
  return twin.json() as Told;
};

describe('data.json beside a page', () => {
  it('stands beside every listed statement and event, and of one that was withdrawn says only that', () => {
    const paths = twins.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const item of source.model.items) expect(paths).toContain(pathOfItem(item));
    const withdrawn = source.model.retired.filter(({ data }) => data.withdrawn);
    expect(withdrawn.length).toBeGreaterThan(0);
    expect(withdrawn.length).toBeLessThan(source.model.retired.length);
    for (const item of source.model.retired)
      expect(paths.includes(pathOfItem(item))).toBe(withdrawn.includes(item));
    for (const item of withdrawn)
      expect(at(pathOfItem(item)).tables).toEqual({
        withdrawals: [expect.objectContaining({ record_id: item.id, fate: 'withdrawn' })],
      });
  });

  it('has exactly the rows of the tables that belong to a statement', () => {
    const belongs = {
      statements: 'id',
      reports: 'statement_id',
      listings: 'statement_id',
      citations: 'statement_id',
      deadlines: 'statement_id',
      doubts: 'statement_id',
      corrections: 'statement_id',
    };
    for (const { id } of source.model.statements) {
      const { tables } = at(`/pernyataan/${id}/`);
      for (const [name, column] of Object.entries(belongs)) {
        const rows = rowsOf(name, source).filter((row) => row[column] === id);
        expect(tables[name] ?? [], `${name} ${id}`).toEqual(rows);
      }
      const relations = rowsOf('relations', source).filter(
        (row) => row['first_id'] === id || row['second_id'] === id,
      );
      expect(tables['relations'] ?? []).toEqual(relations);
      const post = tables['statements']?.[0]?.['post_id'];
      const posts = rowsOf('posts', source).filter((row) => row['id'] === post);
      expect(tables['posts'] ?? [], id).toEqual(posts);
    }
  });

  it('lists of everybody and everything have the rows of whom they show', () => {
    const lists = {
      '/tokoh/': ['people', peopleIn(source.model)],
      '/lembaga/': ['organisations', bodiesIn(source.model)],
      '/hukum/': ['laws', lawsIn(source.model)],
      '/media/': ['outlets', outletsIn(source.model)],
      '/kasus/': ['stories', source.model.stories],
    } as const;
    for (const [path, [name, shown]] of Object.entries(lists)) {
      expect(shown.length, path).toBeGreaterThan(0);
      const ids = new Set(shown.map(({ id }) => id));
      const rows = rowsOf(name, source).filter(({ id }) => ids.has(String(id)));
      expect(rows.length, path).toBe(ids.size);
      expect(at(path).tables, path).toEqual({ [name]: rows });
    }
    expect(at('/tenggat/').tables).toEqual({ deadlines: rowsOf('deadlines', source) });
  });

  it('the pages of the newest say which records they have, a month all of its own', () => {
    const idsAt = (path: string) => {
      const { statement_ids = [], event_ids = [] } = at(path);
      return [...statement_ids, ...event_ids];
    };
    const { items } = source.model;
    expect(idsAt('/terbaru/').toSorted()).toEqual(items.map(({ id }) => id).toSorted());
    const months = twins.map(({ path }) => path).filter((path) => /^\/terbaru\/./.test(path));
    expect(months.length).toBeGreaterThan(1);
    expect(months.flatMap(idsAt).toSorted()).toEqual(items.map(({ id }) => id).toSorted());
  });

  it('the first page says its newest statements and all stories, that of corrections its rows', () => {
    const { statement_ids, tables } = at('/');
    const newest = source.model.statements.filter(({ shownOn }) => shownOn !== null).slice(-6);
    expect(statement_ids).toEqual(newest.map(({ id }) => id).reverse());
    expect(new Set(tables['stories']?.map(({ id }) => id))).toEqual(
      new Set(rowsOf('stories', source).map(({ id }) => id)),
    );
    const told = at('/ralat/').tables;
    expect(told['corrections']?.length).toBeGreaterThan(0);
    expect(new Set(told['corrections'])).toEqual(new Set(rowsOf('corrections', source)));
    const withdrawn = rowsOf('withdrawals', source).filter(({ fate }) => fate === 'withdrawn');
    expect(told['withdrawals']?.map(({ record_id }) => record_id)).toEqual(
      expect.arrayContaining(withdrawn.map(({ record_id }) => record_id)),
    );
  });

  it('of a story says what each page and each filter of it shows', () => {
    let without = 0;
    for (const story of source.model.stories) {
      const { tables, views = [] } = at(pathOfStory(story.id));
      const filters = storyFilters(source.model, story);
      const narrow = filters.filter((filter) => !hasPage(filter));
      without += narrow.length;
      const items = [...itemsOf(source.model, story)];
      const shown = [
        ...viewsOf(items, filters).map((view) => ({ address: view.path, ...view })),
        ...narrow.map((filter) => ({ address: filter.path, filter, items: filter.items })),
      ];
      expect(views.length).toBe(shown.length);
      for (const [number, view] of views.entries()) {
        const { address, filter, items: own } = shown[number] ?? { items: [] };
        const rows = view.listings.map((row) => tables['listings']?.[row]);
        expect(
          rows.map((row) => row?.['statement_id'] ?? row?.['event_id']),
          address,
        ).toEqual(own.map(({ id }) => id));
        expect([view.group, view.label]).toEqual([filter?.group, filter?.label]);
      }
      expect(new Set(views.map(({ url }) => url)).size).toBe(views.length);
    }
    expect(without).toBeGreaterThan(0);
  });

  it('has what a person is and said', () => {
    const { tables, statement_ids } = at('/tokoh/sari-wulandari/');
    expect(tables['people']?.map(({ id }) => id)).toEqual(['sari-wulandari']);
    const said = rowsOf('statements', source).filter(
      ({ person_id }) => person_id === 'sari-wulandari',
    );
    expect([...(statement_ids ?? [])].sort()).toEqual(said.map(({ id }) => id));
    expect(tables['memberships']).toEqual(
      rowsOf('memberships', source).filter(({ person_id }) => person_id === 'sari-wulandari'),
    );
  });

  it('has where a law is cited, by which article of it', () => {
    const cited = rowsOf('citations', source);
    expect(cited.length).toBeGreaterThan(0);
    for (const { id } of lawsIn(source.model)) {
      const { tables, statement_ids } = at(`/hukum/${id}/`);
      const own = cited.filter(({ law_id }) => law_id === id);
      expect(tables['citations'] ?? [], id).toEqual(own);
      expect(new Set(statement_ids), id).toEqual(
        new Set(own.map(({ statement_id }) => statement_id)),
      );
    }
  });

  it('of statements and events can be left out, since some hosts count files', () => {
    const lists = twinsOf(source, recordTwins('lists')).map(({ path }) => path);
    expect(lists.filter((path) => /^\/(pernyataan|peristiwa)\//.test(path))).toEqual([]);
    expect(lists).toContain('/tokoh/sari-wulandari/');
    expect(recordTwins('all')).toBe(true);
    expect(() => recordTwins('semua')).toThrow('JSON_TWINS=semua');
  });
});
