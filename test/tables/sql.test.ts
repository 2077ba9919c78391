import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, it } from 'vitest';
import { bytesOf, FORMAT_NAMES, fileOf } from '../../src/tables/format.ts';
import { schemaSql } from '../../src/tables/sql.ts';
import { TABLES } from '../../src/tables/tables.ts';
import { writeContent } from '../site/content.ts';
import { recordsIn, sourceOf } from './source.ts';

const root = mkdtempSync(join(tmpdir(), 'linimasa-sql-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The fixtures, with hostile words among them, and a formula where a spreadsheet would run it. */
function hostile() {
  const content = join(root, 'isi');
  writeContent(content);
  const records = recordsIn(content);
  const [first] = records.statements.filter(({ data }) => !data.withdrawn && !data.mergedInto);
  if (!first) throw new Error('tidak ada pernyataan');
  first.body = "> =cmd|'/c calc'!A1\n> \"kata\", 'dia'";
  return records;
}

it.each([
  ['content', recordsIn('content')],
  ['what is hostile', hostile()],
  ['nothing', recordsIn('test/tables')],
])(
  'skema.sql loads of %s out of CSV what Parquet has, with the same types',
  async (name, records) => {
    const folder = mkdtempSync(join(root, 'data-'));
    const source = sourceOf(records);
    for (const table of TABLES)
      for (const format of FORMAT_NAMES)
        writeFileSync(join(folder, fileOf(table, format)), bytesOf(table, format, source));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    if (name === 'what is hostile')
      expect(readFileSync(join(folder, 'statements.csv'), 'utf8')).toContain("'=cmd|");
    await connection.run(`set file_search_path = '${folder}'`);
    await connection.run(schemaSql());
    const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
    for (const { name: table, key } of TABLES) {
      const types = (of: string) => ask(`select column_name, column_type from (describe ${of})`);
      expect(await types(table), table).toEqual(await types(`from '${table}.parquet'`));
      const order = key.map((column) => `"${column}"`).join(', ');
      const rows = (of: string) => ask(`from ${of} order by ${order}`);
      expect(await rows(table), table).toEqual(await rows(`'${table}.parquet'`));
    }
  },
);
