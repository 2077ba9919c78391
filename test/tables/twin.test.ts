import { describe, expect, it } from 'vitest';
import { recordTwins } from '../../src/content/twins.ts';
import { pathOfItem } from '../../src/feeds/permalink.ts';
import { twinsOf } from '../../src/tables/twin.ts';
import { type Row, recordsIn, rowsOf, sourceOf } from './source.ts';

interface Told {
  url: string;
  tables: Record<string, Row[]>;
  statement_ids?: string[];
}

const source = sourceOf(recordsIn('test/site/fixtures/content'));
const twins = twinsOf(source, true);
const at = (path: string): Told => {
  const twin = twins.find((one) => one.path === path);
  if (!twin) throw new Error(`tidak ada ${path}`);
  return twin.json() as Told;
};

describe('data.json beside a page', () => {
  it('stands beside every listed statement and event, and nothing that was taken down', () => {
    const paths = twins.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const item of source.model.items) expect(paths).toContain(pathOfItem(item));
    for (const item of source.model.retired) expect(paths).not.toContain(pathOfItem(item));
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
    }
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

  it('of statements and events can be left out, since some hosts count files', () => {
    const lists = twinsOf(source, recordTwins('lists')).map(({ path }) => path);
    expect(lists.filter((path) => /^\/(pernyataan|peristiwa)\//.test(path))).toEqual([]);
    expect(lists).toContain('/tokoh/sari-wulandari/');
    expect(recordTwins('all')).toBe(true);
    expect(() => recordTwins('semua')).toThrow('JSON_TWINS=semua');
  });
});
