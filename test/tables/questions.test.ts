import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesOf, FORMAT_NAMES, fileOf } from '../../src/tables/format.ts';
import { questionsOf } from '../../src/tables/questions.ts';
import { TABLES } from '../../src/tables/tables.ts';
import { recordsIn, rowsOf, sourceOf } from './source.ts';

const TODAY = '2024-03-06';
const folder = mkdtempSync(join(tmpdir(), 'linimasa-questions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['content', 'test/site/fixtures/content'])('the eight questions on %s', (content) => {
  const source = sourceOf(recordsIn(content));
  const data = join(folder, content.replaceAll('/', '-'));
  mkdirSync(data);
  for (const table of TABLES)
    for (const format of FORMAT_NAMES)
      writeFileSync(join(data, fileOf(table, format)), bytesOf(table, format, source));

  const ask = async (sql: string) => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`set file_search_path = '${data}'`);
    return connection.runAndReadAll(sql);
  };
  const questions = questionsOf(source, TODAY);

  it('are eight, in three lines at most', () => {
    expect(questions).toHaveLength(8);
    for (const { sql } of questions) expect(sql.split('\n').length).toBeLessThanOrEqual(3);
  });

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s: DuckDB answers as the example page does',
    async (_, { sql, columns, rows, plot }) => {
      const answer = await ask(sql);
      expect(answer.columnNames()).toEqual(columns);
      const given = answer.getRowsJson().map((row) => row.map((value) => value && String(value)));
      expect(given).toEqual(rows.map((row) => row.map((value) => value && String(value))));
      expect(columns).toEqual(expect.arrayContaining([...plot.label, plot.value]));
    },
  );

  it('whoever reads words in an answer reads whether an editor has looked at them', () => {
    const quoting = questions.filter(
      ({ columns }) => columns.includes('text') || columns.includes('other'),
    );
    expect(quoting.map(({ columns }) => columns.filter((name) => /standing$/.test(name)))).toEqual(
      expect.arrayContaining([['standing'], ['one_standing', 'other_standing']]),
    );
  });

  it('its three formats give DuckDB the same rows', async () => {
    for (const { name, columns, key } of TABLES) {
      const cells = columns.map((column) => `"${column.name}"::varchar`).join(', ');
      const order = key.map((column) => `"${column}"`).join(', ');
      const count = rowsOf(name, source).length;
      const parquet = await ask(`select ${cells} from '${name}.parquet' order by ${order}`);
      expect(parquet.getRowsJson()).toHaveLength(count);
      if (count === 0) continue;
      const csv = await ask(
        `select ${cells} from read_csv('${name}.csv', header = true, all_varchar = true) order by ${order}`,
      );
      const plain = (rows: unknown[][]) =>
        rows.map((row) =>
          row.map((value) =>
            value === null || value === ''
              ? null
              : String(value)
                  .replace(/^'(?='*[=+@-])/, '')
                  // DuckDB writes an instant its own way.
                  .replace(/^([\d-]{10})[T ]([\d:]{8})(?:Z|\+00)?$/, '$1 $2'),
          ),
        );
      expect(plain(csv.getRowsJson()), name).toEqual(plain(parquet.getRowsJson()));
    }
  });
});

it('the KPU story answers: two officials, one sentence, three offices', () => {
  const questions = questionsOf(sourceOf(recordsIn('content')), TODAY);
  const rowsFor = (id: string) => questions.find((question) => question.id === id)?.rows ?? [];
  expect(
    rowsFor('satu-kalimat-dua-narasumber').map((row) => row.slice(0, 2).sort()),
  ).toContainEqual(['budi-arie-setiadi', 'semuel-abrijani-pangerapan']);
  expect(rowsFor('siapa-memegang-jabatan-hari-itu').map(([post]) => post)).toEqual([
    'kominfo/direktur-jenderal-aplikasi-informatika',
    'kominfo/menteri',
    'kominfo/wakil-menteri',
  ]);
});
