import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import type { ColumnInfo, ColumnType, Source, Table, Value } from '../../src/tables/column.ts';
import { tableOf } from '../../src/tables/column.ts';
import { csvOf, unescaped } from '../../src/tables/csv.ts';
import { bytesOf } from '../../src/tables/format.ts';
import { ndjsonOf } from '../../src/tables/ndjson.ts';
import { TABLES } from '../../src/tables/tables.ts';
import { recordsIn, rowsOf, sourceOf } from './source.ts';

/** A CSV cell as its column's type, the way the data package says it is to be read. */
const VALUE: Record<ColumnType, (cell: string) => Value> = {
  string: unescaped,
  date: (cell) => cell,
  datetime: (cell) => cell,
  integer: Number,
  number: Number,
  boolean: (cell) => cell === 'true',
};

const cellsOf = (columns: readonly ColumnInfo[], read: (column: ColumnInfo) => Value) =>
  Object.fromEntries(columns.map((column) => [column.name, read(column)]));

function fromCsv({ columns }: Table, bytes: Uint8Array) {
  const rows = parse(Buffer.from(bytes), { bom: true, columns: true }) as Record<string, string>[];
  return rows.map((row) =>
    cellsOf(columns, ({ name, type }) => {
      const cell = row[name] ?? '';
      return cell === '' ? null : VALUE[type](cell);
    }),
  );
}

const fromNdjson = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

async function fromParquet({ columns }: Table, bytes: Uint8Array) {
  const file = bytes.slice().buffer as ArrayBuffer;
  const rows = await parquetReadObjects({ file });
  return rows.map((row) =>
    cellsOf(columns, ({ name, type }) => {
      const value = row[name];
      if (!(value instanceof Date)) return (value ?? null) as Value;
      const iso = value.toISOString();
      return type === 'date' ? iso.slice(0, 10) : `${iso.slice(0, 19)}Z`;
    }),
  );
}

const source = sourceOf(recordsIn('test/site/fixtures/content'));

async function expectSame(table: Table, rows: object[], of: Source) {
  expect(fromCsv(table, bytesOf(table, 'csv', of)), `${table.name}.csv`).toEqual(rows);
  expect(fromNdjson(bytesOf(table, 'ndjson', of)), `${table.name}.ndjson`).toEqual(rows);
  expect(await fromParquet(table, bytesOf(table, 'parquet', of)), `${table.name}.parquet`).toEqual(
    rows,
  );
}

it.each(TABLES.map((table) => [table.name, table] as const))(
  '%s: CSV, NDJSON and Parquet, read by others, have the same facts',
  async (name, table) => {
    await expectSame(table, rowsOf(name, source), source);
  },
);

it('a table without rows is a valid file in every format', async () => {
  const none = sourceOf(recordsIn('test/tables'));
  for (const table of TABLES) await expectSame(table, [], none);
});

describe('words as an attacker, a spreadsheet or a broken feed would have them', () => {
  const WORDS: readonly (readonly [what: string, words: string, read?: string])[] = [
    ['line breaks', 'satu\ndua\r\ntiga\rempat'],
    ['quotation marks', '"kata" “dia”, \'begitu\'; ""'],
    ['a formula', "=cmd|'/c calc'!A1"],
    ['a formula with a mark', "'=1+1"],
    ['a formula with two marks', "''=1+1"],
    ['signs', '+62 811'],
    ['minus', '-1 derajat'],
    ['at', '@pejabat'],
    ['a tab', '\tmenjorok'],
    ['a carriage return', '\r=1'],
    ['a full-width formula', '＝1'],
    ['a mark alone', "'kata' orang"],
    ['control characters', 'a\u0000b\u0001c\u001fd\u007fe\u0085f'],
    ['separators', 'a\u2028b\u2029c'],
    // Not at the beginning: there hyparquet, like every TextDecoder, takes it for the file's own.
    ['a byte order mark', 'ter\ufeffsembunyi'],
    ['emoji', '👍🏽 baik'],
    ['half a surrogate pair', 'a\ud83d b\udc4d', 'a\ufffd b\ufffd'],
    ['40 kB', `${'kata '.repeat(8000)}akhir`],
    ['commas', 'a,b,,c'],
    ['only a space', ' '],
    ['looks empty', 'null'],
    ['looks like a number', '007'],
  ];

  const hostile = tableOf<string>(
    {
      name: 'hostile',
      title: { id: '', en: '' },
      description: { id: '', en: '' },
      key: ['id'],
    },
    [
      {
        name: 'id',
        type: 'string',
        required: true,
        description: { id: '', en: '' },
        of: (words) => words,
      },
      { name: 'after', type: 'integer', description: { id: '', en: '' }, of: () => -7 },
      { name: 'share', type: 'number', description: { id: '', en: '' }, of: () => 0.125 },
      { name: 'day', type: 'date', description: { id: '', en: '' }, of: () => null },
      { name: 'flag', type: 'boolean', description: { id: '', en: '' }, of: () => false },
    ],
    () => WORDS.map(([, words]) => words),
  );

  it('come back unchanged from every format', async () => {
    const rows = WORDS.map(([, words, read = words]) => ({
      id: read,
      after: -7,
      share: 0.125,
      day: null,
      flag: false,
    }));
    await expectSame(hostile, rows, source);
  });

  it('start no formula in a spreadsheet', () => {
    const cells = parse(Buffer.from(bytesOf(hostile, 'csv', source)), { bom: true }) as string[][];
    for (const [cell] of cells) expect(cell).not.toMatch(/^[=+@\t\r＝＋＠－-]/);
  });
});

it.each([
  ['CSV', csvOf],
  ['NDJSON', ndjsonOf],
])(
  '%s is written as its rows come: few are held at a time, however many there are',
  (_, piecesOf) => {
    let asked = 0;
    const endless = tableOf<number>(
      { name: 'endless', title: { id: '', en: '' }, description: { id: '', en: '' }, key: ['id'] },
      [{ name: 'id', type: 'integer', description: { id: '', en: '' }, of: (number) => number }],
      function* () {
        for (;;) {
          asked += 1;
          yield asked;
        }
      },
    );
    let rows = 0;
    for (const piece of piecesOf(endless, source)) {
      rows += piece.split('\n').length - 1;
      expect(asked - rows).toBeLessThan(1000);
      if (rows > 5000) break;
    }
  },
);

it('Parquet has real days and instants, and nothing nullable that every row has', () => {
  const table = TABLES.find(({ name }) => name === 'articles');
  if (!table) throw new Error('tidak ada articles');
  const bytes = bytesOf(table, 'parquet', source);
  const { children } = parquetSchema(parquetMetadata(bytes.slice().buffer as ArrayBuffer));
  const types = Object.fromEntries(
    children.map(({ element }) => [
      element.name,
      `${element.converted_type ?? element.type} ${element.repetition_type}`,
    ]),
  );
  expect(types).toMatchObject({
    id: 'UTF8 REQUIRED',
    published_on: 'DATE OPTIONAL',
    published_at: 'TIMESTAMP_MILLIS OPTIONAL',
    text_length: 'INT32 OPTIONAL',
  });
});

it('Parquet names its writer as readers expect it, in the version that is installed', () => {
  const { version } = JSON.parse(
    readFileSync('node_modules/hyparquet-writer/package.json', 'utf8'),
  );
  for (const table of TABLES) {
    const { created_by } = parquetMetadata(
      bytesOf(table, 'parquet', source).slice().buffer as ArrayBuffer,
    );
    // <application> version <version> (build <build>)
    expect(created_by).toBe(`hyparquet-writer version ${version} (build linimasa)`);
  }
});

it('CSV begins with the mark by which Excel knows UTF-8', () => {
  const table = TABLES[0];
  if (!table) throw new Error('tidak ada tabel');
  expect([...bytesOf(table, 'csv', source).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
