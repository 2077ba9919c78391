import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, describe, expect, it } from 'vitest';
import { writeContent } from '../../scripts/bench/content.ts';
import { barsOf } from '../../src/tables/bars.ts';
import { bytesOf, FORMAT_NAMES, fileOf } from '../../src/tables/format.ts';
import { questionsOf } from '../../src/tables/questions.ts';
import { TABLES } from '../../src/tables/tables.ts';
import type { Records } from '../../src/timeline/model.ts';
import { asReal } from './real.ts';
import { recordsIn, rowsOf, sourceOf } from './source.ts';

const TODAY = '2024-03-06';
const folder = mkdtempSync(join(tmpdir(), 'linimasa-questions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Cells as text: DuckDB gives large whole numbers as text, and nothing known is not nought. */
const written = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => row.map((value) => (value === null ? null : String(value))));

/** Invented content of every sort, as the bench makes it, with a few withdrawals for whatever cause. */
function invented(): Records {
  const content = join(folder, 'rekaan');
  writeContent(content, 800);
  const records = recordsIn(content);
  for (const [at, cause] of (
    ['artikel-ditarik', 'salah-catat', 'salah-catat'] as const
  ).entries()) {
    const record = records.statements[at];
    if (record) record.data.withdrawn = { at: '2026-11-22', reason: `Contoh ${at}.`, cause };
  }
  return records;
}

describe.each([
  ['content', recordsIn('content')],
  ['the fixtures', recordsIn('test/site/fixtures/content')],
  ['the fixtures, were they real', asReal()],
  ['an invented newsroom', invented()],
])('the eight questions on %s', (content, records) => {
  const source = sourceOf(records);
  const data = join(folder, content.replaceAll(/\W+/g, '-'));
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
      expect(written(answer.getRowsJson())).toEqual(written(rows));
      expect(columns).toEqual(expect.arrayContaining([...plot.label, plot.value]));
    },
  );

  it('have rows to draw where the data have something of every sort', () => {
    if (content !== 'an invented newsroom') return;
    for (const question of questions)
      expect(barsOf(question, question.plot).length, question.id).toBeGreaterThan(1);
  });

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

/** This project's own first story: a copy that became somebody else's has another. */
const ours = it.runIf(existsSync('content/stories/kebocoran-data-pemilih-kpu.md'));

ours('the KPU story answers: two officials, one sentence, three offices', () => {
  const questions = questionsOf(sourceOf(recordsIn('content')), TODAY);
  const rowsFor = (id: string) => questions.find((question) => question.id === id)?.rows ?? [];
  expect(
    rowsFor('satu-kalimat-dua-narasumber').map((row) => row.slice(0, 2).sort()),
  ).toContainEqual(['budi-arie-setiadi', 'semuel-abrijani-pangerapan']);
  expect(
    rowsFor('siapa-memegang-jabatan-hari-itu').map(([day, post, holder]) => [day, post, holder]),
  ).toEqual([
    ['2023-11-29', 'kominfo/direktur-jenderal-aplikasi-informatika', 'semuel-abrijani-pangerapan'],
    ['2023-11-29', 'kominfo/menteri', 'budi-arie-setiadi'],
    ['2023-11-30', 'kominfo/wakil-menteri', 'nezar-patria'],
  ]);
});

describe('on a day', () => {
  const answersOf = (records: Records, id: string) =>
    questionsOf(sourceOf(records), TODAY).find((question) => question.id === id)?.rows ?? [];

  it('an office was held by who held it then, though they left it since, or by nobody known', () => {
    const records = asReal();
    const postsOf = (person: string) => records.people.find(({ id }) => id === person)?.data.posts;
    const [head] = postsOf('sari-wulandari') ?? [];
    if (!head) throw new Error('tidak ada jabatan');
    postsOf('bagus-contoh')?.push({ ...head, from: '2024-03-05' });
    head.to = '2024-03-04';
    const held = answersOf(records, 'siapa-memegang-jabatan-hari-itu').filter(
      ([, post]) => post === 'dinas-pengairan/kepala-dinas-pengairan',
    );
    expect(held).toEqual([
      [
        '2024-03-04',
        'dinas-pengairan/kepala-dinas-pengairan',
        'sari-wulandari',
        '2022-01-03',
        '2024-03-04',
        1,
        1,
      ],
      [
        '2024-03-05',
        'dinas-pengairan/kepala-dinas-pengairan',
        'bagus-contoh',
        '2024-03-05',
        '2024-06-30',
        2,
        0,
      ],
      [
        '2024-03-06',
        'dinas-pengairan/kepala-dinas-pengairan',
        'bagus-contoh',
        '2024-03-05',
        '2024-06-30',
        1,
        0,
      ],
    ]);
    head.to = '2024-03-03';
    const unknown = answersOf(records, 'siapa-memegang-jabatan-hari-itu')[0];
    expect(unknown).toEqual([
      '2024-03-04',
      'dinas-pengairan/kepala-dinas-pengairan',
      null,
      null,
      null,
      1,
      0,
    ]);
  });

  it('the words of an office stand as they came out, not by their letters', () => {
    const records = asReal();
    const order = () =>
      answersOf(records, 'kata-kata-satu-jabatan')
        .filter(([day]) => day === '2024-03-05')
        .map(([, at, id]) => [at, id]);
    const [one, other] = [
      '2024/2024-03-05-sari-mengungsi',
      '2024/2024-03-05-sari-tidak-ada-rembesan',
    ];
    // Out of one article, so by their ids.
    expect(order()).toEqual([
      ['2024-03-05T12:05:00Z', one],
      ['2024-03-05T12:05:00Z', other],
    ]);
    const article = 'harian-rekaan/2024-03-04-bendungan';
    records.statements
      .find(({ id }) => id === other)
      ?.data.reports.push({ article, continued: [] });
    expect(order()).toEqual([
      ['2024-03-04T07:30:00Z', other],
      ['2024-03-05T12:05:00Z', one],
    ]);
  });
});
