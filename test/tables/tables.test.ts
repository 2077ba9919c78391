import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { erased } from '../../src/schema/erased.ts';
import type { ColumnInfo, Source, Value } from '../../src/tables/column.ts';
import { bytesOf, FORMAT_NAMES } from '../../src/tables/format.ts';
import { TABLES } from '../../src/tables/tables.ts';
import type { Records } from '../../src/timeline/model.ts';
import { writeContent } from '../site/content.ts';
import { recordsIn, rowsOf, sourceOf } from './source.ts';

const folder = mkdtempSync(join(tmpdir(), 'linimasa-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeContent(folder);
const records = recordsIn(folder);
const source = sourceOf(records);

const keyOf = (row: Record<string, Value>, key: readonly string[]) =>
  JSON.stringify(key.map((name) => row[name]));

function problemsOf(name: string, columns: readonly ColumnInfo[], of: Source): string[] {
  return rowsOf(name, of).flatMap((row) =>
    columns.flatMap((column) => {
      const value = row[column.name] ?? null;
      const at = `${name}.${column.name} ${JSON.stringify(row).slice(0, 100)}`;
      if (value === null) return column.required ? [`${at}: kosong`] : [];
      const right = {
        string: typeof value === 'string' && value !== '',
        integer: Number.isInteger(value),
        number: typeof value === 'number' && Number.isFinite(value),
        boolean: typeof value === 'boolean',
        date: typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
        datetime: typeof value === 'string' && /^[\d-]{10}T[\d:]{8}Z$/.test(value),
      }[column.type];
      const chosen = !column.choices || Object.hasOwn(column.choices, String(value));
      return right && chosen ? [] : [`${at}: ${value}`];
    }),
  );
}

describe.each([
  ['the fixtures', source],
  ['content/', sourceOf(recordsIn('content'))],
])('the tables of %s', (_, of) => {
  it('have in every column what the column says', () => {
    expect(TABLES.flatMap(({ name, columns }) => problemsOf(name, columns, of))).toEqual([]);
  });

  it('name every row once by its key', () => {
    for (const { name, key } of TABLES) {
      const keys = rowsOf(name, of).map((row) => keyOf(row, key));
      expect(keys.filter((own, at) => keys.indexOf(own) !== at)).toEqual([]);
    }
  });

  it('have no reference that leads nowhere', () => {
    const ids = new Map(
      TABLES.map(({ name }) => [name, new Set(rowsOf(name, of).map(({ id }) => id))]),
    );
    const dangling = TABLES.flatMap(({ name, columns }) =>
      columns.flatMap(({ name: column, references }) =>
        rowsOf(name, of)
          .filter((row) => references && row[column] !== null)
          .filter((row) => !ids.get(references ?? '')?.has(row[column] ?? null))
          .map((row) => `${name}.${column}: ${row[column]}`),
      ),
    );
    expect(dangling).toEqual([]);
  });
});

it('every reference names a table whose key is `id`', () => {
  const single = TABLES.filter(({ key }) => key.join() === 'id').map(({ name }) => name);
  for (const { references } of TABLES.flatMap(({ columns }) => columns))
    if (references) expect(single).toContain(references);
});

it('every table, column and value is explained in both languages', () => {
  for (const { title, description, columns } of TABLES) {
    const texts = [
      title,
      description,
      ...columns.flatMap((column) => [column.description, ...Object.values(column.choices ?? {})]),
    ];
    for (const { id, en } of texts) {
      expect(id.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
    }
  }
});

it('gives the same bytes for the same content, in whatever order the files were read', () => {
  const turned = sourceOf(
    Object.fromEntries(
      Object.entries(records).map(([name, list]) => [name, list.toReversed()]),
    ) as unknown as Records,
  );
  for (const table of TABLES)
    for (const format of FORMAT_NAMES)
      expect(
        Buffer.compare(bytesOf(table, format, source), bytesOf(table, format, turned)),
        `${table.name}.${format}`,
      ).toBe(0);
});

describe('what must not be published', () => {
  const all = TABLES.map((table) => Buffer.from(bytesOf(table, 'ndjson', source)).toString());
  const published = all.join('\n');

  it('leaves of what was withdrawn the reason alone', () => {
    expect(published).not.toContain('ternyata tidak pernah diucapkan');
    const withdrawn = rowsOf('withdrawals', source).find(({ fate }) => fate === 'withdrawn');
    expect(withdrawn).toEqual({
      record_type: 'statement',
      record_id: '2024/ditarik-d4996a33ed34',
      fate: 'withdrawn',
      withdrawn_on: '2024-03-12',
      reason: 'Media menarik artikelnya: kutipannya tidak pernah diucapkan.',
      cause: 'artikel-ditarik',
      into_statement_id: null,
      into_event_id: null,
      into_person_id: null,
      into_organisation_id: null,
      into_law_id: null,
      into_story_id: null,
    });
    const others = TABLES.filter(({ name }) => name !== 'withdrawals');
    for (const { name } of others)
      expect(JSON.stringify(rowsOf(name, source))).not.toContain('2024-03-11-ditarik');
  });

  it('says of what was erased that something was, and why', () => {
    const of = sourceOf(records, [
      {
        id: 'b7e1c0',
        data: erased.parse({
          what: 'people',
          at: '2024-03-12T23:00:00Z',
          reason: 'Atas permintaan orangnya.',
          cause: 'permintaan',
          ids: [`0123abcd:${'a'.repeat(32)}`],
        }),
      },
    ]);
    expect(rowsOf('withdrawals', of).find(({ fate }) => fate === 'erased')).toMatchObject({
      record_type: 'person',
      record_id: 'b7e1c0',
      withdrawn_on: '2024-03-13',
      reason: 'Atas permintaan orangnya.',
      cause: 'permintaan',
    });
    for (const table of TABLES)
      expect(Buffer.from(bytesOf(table, 'ndjson', of)).toString()).not.toContain('0123abcd');
  });

  it('leads from a merged id to what it is now', () => {
    const merged = rowsOf('withdrawals', source).filter(({ fate }) => fate === 'merged');
    expect(merged.map(({ record_id }) => record_id)).toContain('2024/2024-03-05-digabung');
    for (const row of merged) expect(row[`into_${row['record_type']}_id`]).toBeTruthy();
  });

  it('names nobody who is no public figure, and no article of which nothing is published', () => {
    const person = {
      id: 'warga-rahasia',
      data: { name: 'Warga Rahasia', aliases: [], posts: [], review: [] },
      body: '',
    };
    const first = records.statements.find(({ data }) => !data.withdrawn && !data.mergedInto);
    const article = records.articles[0];
    if (!first || !article) throw new Error('tidak ada pernyataan');
    const of = sourceOf({
      ...records,
      people: [...records.people, person],
      statements: [
        ...records.statements.filter((record) => record !== first),
        {
          ...first,
          data: {
            ...first.data,
            speaker: person.id,
            reports: first.data.reports.map((report) => ({ ...report, speaker: 'Warga Rahasia' })),
          },
        },
      ],
      articles: [
        ...records.articles,
        {
          ...article,
          id: 'suara-uji/tentang-korban-rahasia',
          data: {
            ...article.data,
            title: 'Tentang korban rahasia',
            subject: 'anak',
            statements: [],
          },
        },
      ],
    });
    const text = TABLES.map((table) => Buffer.from(bytesOf(table, 'ndjson', of)).toString()).join();
    expect(text).toContain(first.id);
    expect(text.toLowerCase()).not.toContain('rahasia');
  });

  it('keeps a sealed hash back', () => {
    const article = records.articles.find(({ id }) =>
      source.model.statements.some(({ reports }) => reports.some((r) => r.article.id === id)),
    );
    if (!article) throw new Error('tidak ada artikel');
    const textHash = `0123abcd:${'f'.repeat(32)}`;
    const of = sourceOf({
      ...records,
      articles: records.articles.map((own) =>
        own === article ? { ...own, data: { ...own.data, textHash } } : own,
      ),
    });
    expect(rowsOf('articles', of).find(({ id }) => id === article.id)?.['text_hash']).toBeNull();
    expect(rowsOf('articles', of).length).toBe(rowsOf('articles', source).length);
  });
});

describe('what a researcher has to know of a row', () => {
  const rowOf = (name: string, of: Source, matches: (row: Record<string, Value>) => boolean) =>
    rowsOf(name, of).find(matches);

  it('an office alone is told from a body and from nobody, also where nothing is doubted', () => {
    const [first, second, third] = records.statements.filter(
      ({ data }) => !data.withdrawn && !data.mergedInto,
    );
    if (!first || !second || !third) throw new Error('terlalu sedikit pernyataan');
    const saying = (record: typeof first, speaker: string | null, role: string | null) => ({
      ...record,
      data: { ...record.data, speaker, role, review: [] },
    });
    const changed = [
      saying(first, 'dinas-pengairan', 'Kepala Dinas Pengairan'),
      saying(second, 'dinas-pengairan', null),
      saying(third, null, 'Warga'),
    ];
    const rest = records.statements.filter(({ id }) => !changed.some((one) => one.id === id));
    const of = sourceOf({ ...records, statements: [...rest, ...changed] });
    expect(
      changed.map(({ id }) => rowOf('statements', of, (row) => row['id'] === id)?.['speaker_kind']),
    ).toEqual(['office', 'body', 'unknown']);
    for (const { person_id, body_id, speaker_kind } of rowsOf('statements', of))
      expect([person_id !== null, body_id !== null], String(speaker_kind)).toEqual([
        speaker_kind === 'person',
        speaker_kind === 'office' || speaker_kind === 'body',
      ]);
  });

  it('an office leads to the same one of the body that took its place, where both are on record', () => {
    const of = sourceOf({
      ...records,
      organisations: records.organisations.flatMap((one) =>
        one.id === 'dinas-pengairan'
          ? [
              { ...one, data: { ...one.data, successor: 'dinas-air' } },
              { ...one, id: 'dinas-air', data: { ...one.data, name: 'Dinas Air Karang Uji' } },
            ]
          : [one],
      ),
      people: records.people.map((one) =>
        one.id === 'bagus-contoh'
          ? {
              ...one,
              data: {
                ...one.data,
                posts: [{ title: 'Kepala Dinas Pengairan', organisation: 'dinas-air' }],
              },
            }
          : one,
      ),
    });
    const successor = (id: string) =>
      rowOf('posts', of, (row) => row['id'] === id)?.['successor_id'];
    expect(successor('dinas-pengairan/kepala-dinas-pengairan')).toBe(
      'dinas-air/kepala-dinas-pengairan',
    );
    expect(successor('dinas-air/kepala-dinas-pengairan')).toBeNull();
  });

  it.each([
    ['https://dinas.example', true],
    ['https://dinas.example/', true],
    ['https://dinas.example/index.html', true],
    ['https://dinas.example/profil/kepala', false],
    ['https://dinas.example/?halaman=12', false],
    [undefined, null],
  ])('%s as the source of a term is a front page: %s', (address, expected) => {
    const of = sourceOf({
      ...records,
      people: records.people.map((one) => ({
        ...one,
        data: {
          ...one.data,
          posts: one.data.posts.map((post) => ({ ...post, source: address })),
        },
      })),
    });
    for (const row of rowsOf('memberships', of)) expect(row['source_is_homepage']).toBe(expected);
  });
});
