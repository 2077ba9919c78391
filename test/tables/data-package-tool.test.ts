import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, describe, expect, it } from 'vitest';
import { identityOf, site } from '../../src/schema/site.ts';
import type { ColumnType, Source, Value } from '../../src/tables/column.ts';
import { unescaped } from '../../src/tables/csv.ts';
import { bytesOf, FORMAT_NAMES, fileOf } from '../../src/tables/format.ts';
import { dataPackage, measured } from '../../src/tables/package.ts';
import { questionsOf, questionsOn } from '../../src/tables/questions.ts';
import { TABLES } from '../../src/tables/tables.ts';
import { asReal } from './real.ts';
import { type Row, recordsIn, rowsOf, sourceOf, tableNamed } from './source.ts';

const root = mkdtempSync(join(tmpdir(), 'linimasa-package-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The mark at the beginning, which this tool takes for part of the first column's name: see docs/data.md. */
const MARK = 3;
const ours = identityOf(site.parse({ name: 'Arsip Uji', publisher: 'Redaksi Uji' }));

/** A package as somebody has it who downloaded it, with one of its tables as given. */
function packageOf(source: Source, changed: Record<string, string> = {}) {
  const folder = mkdtempSync(join(root, 'paket-'));
  const files = TABLES.flatMap((table) =>
    FORMAT_NAMES.map((format) => {
      const bytes = bytesOf(table, format, source);
      const file = fileOf(table, format);
      writeFileSync(
        join(folder, file),
        changed[file] ?? (format === 'csv' ? bytes.subarray(MARK) : bytes),
      );
      return measured(table, format, bytes);
    }),
  );
  return Package.load(dataPackage(files, source, ours, '1.2.0'), { basePath: folder });
}

type Loaded = Awaited<ReturnType<typeof packageOf>>;

/** Every table, whose types, constraints and foreign keys the tool has looked at. */
async function tablesOf({ resources }: Loaded): Promise<Map<string, Row[]>> {
  const tables = new Map<string, Row[]>();
  for (const resource of resources.filter(({ tabular }) => tabular)) {
    await resource.read({ keyed: true, relations: true });
    const types = new Map(tableNamed(resource.name).columns.map(({ name, type }) => [name, type]));
    const rows = await resource.read({ keyed: true });
    tables.set(
      resource.name,
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [name, plain(cell, types.get(name))]),
        ),
      ),
    );
  }
  return tables;
}

/** A cell as the tool has it, as the tables have it: its days are midnights where it runs. */
function plain(cell: unknown, type: ColumnType | undefined): Value {
  if (cell instanceof Date)
    return type === 'date'
      ? new Date(cell.getTime() - cell.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
      : `${cell.toISOString().slice(0, 19)}Z`;
  return typeof cell === 'string' ? unescaped(cell) : (cell as Value);
}

describe.each([
  ['content', recordsIn('content')],
  ['the fixtures', recordsIn('test/site/fixtures/content')],
  ['the fixtures, were they real', asReal()],
])('a Data Package tool of others on %s', (_, records) => {
  const source = sourceOf(records);

  it('finds nothing wrong, and reads the rows that there are', async () => {
    const loaded = await packageOf(source);
    expect(loaded.errors.map(({ message }) => message)).toEqual([]);
    expect(loaded.valid).toBe(true);
    const tables = await tablesOf(loaded);
    expect([...tables.keys()]).toEqual(TABLES.map(({ name }) => name));
    for (const [name, rows] of tables) expect(rows, name).toEqual(rowsOf(name, source));
  });

  it('answers the eight questions as the page of examples does', async () => {
    const tables = await tablesOf(await packageOf(source));
    const answered = questionsOn((name) => tables.get(name) ?? [], '2024-03-06');
    expect(answered).toHaveLength(8);
    expect(answered).toEqual(questionsOf(source, '2024-03-06'));
  });
});

it.each([
  ['a foreign key that leads nowhere', /,harian-rekaan,/, ',media-hilang,', /Foreign key/i],
  ['a day that there is not', /,2024-03-04,/, ',2024-03-34,', /2024-03-34/],
])('does find %s', async (_, from, to, complaint) => {
  const source = sourceOf(recordsIn('test/site/fixtures/content'));
  const bytes = bytesOf(tableNamed('articles'), 'csv', source).subarray(MARK);
  const text = Buffer.from(bytes).toString('utf8');
  expect(text).toMatch(from);
  const loaded = await packageOf(source, { 'articles.csv': text.replace(from, to) });
  const failure = await tablesOf(loaded).catch((error: Error & { errors?: Error[] }) =>
    [error, ...(error.errors ?? [])].map(({ message }) => message).join('\n'),
  );
  expect(failure).toMatch(complaint);
});
