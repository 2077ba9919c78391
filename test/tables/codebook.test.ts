import { expect, it } from 'vitest';
import { NORMALISER_VERSION } from '../../scripts/article/normalise.ts';
import { extract } from '../../scripts/extract/extract.ts';
import { EXTRACTOR_VERSION } from '../../scripts/extract/version.ts';
import { codebookText, meaningsOf } from '../../src/tables/codebook.ts';
import type { ColumnInfo } from '../../src/tables/column.ts';
import { DOUBT_EXAMPLES } from '../../src/tables/doubt-meanings.ts';
import { EXTRACTOR_VERSIONS, NORMALISER_VERSIONS } from '../../src/tables/program-versions.ts';
import { TABLES } from '../../src/tables/tables.ts';
import { recordsIn, rowsOf, sourceOf } from './source.ts';

it.each(['id', 'en'] as const)('tells in %s of every table, column and value', (language) => {
  const text = codebookText(language, false);
  const sections = new Map(text.split('\n## ').map((one) => [/`(.*)`/.exec(one)?.[1], one]));
  for (const { name, columns, description } of TABLES) {
    const section = sections.get(name) ?? '';
    expect(section).toContain(description[language]);
    for (const column of columns) {
      expect(section).toContain(`\n- \`${column.name}\` (${column.type}`);
      expect(section).toContain(column.description[language]);
      for (const [value, meaning] of Object.entries(meaningsOf(column)))
        expect(section).toContain(`  - \`${value}\`: ${meaning[language]}`);
    }
  }
});

it('says how often rows are wrong, and that nobody answers for a demonstration', () => {
  expect(codebookText('en', false)).toContain('all three right, measured on 78 articles');
  expect(codebookText('en', false)).not.toContain('Do not use it as a source');
  expect(codebookText('en', true)).toContain('Do not use it as a source');
  expect(codebookText('id', true)).toContain('Jangan memakainya sebagai sumber');
});

const sources = ['content', 'test/site/fixtures/content'].map((folder) =>
  sourceOf(recordsIn(folder)),
);

/** What stands in a column, in our own content and in the fixtures. */
const valuesOf = (table: string, { name }: ColumnInfo): Set<string> =>
  new Set(
    sources
      .flatMap((source) => rowsOf(table, source).map((row) => row[name] ?? null))
      .filter((value) => value !== null)
      .map(String),
  );

const COLUMNS = TABLES.flatMap((table) =>
  table.columns.map((column) => [`${table.name}.${column.name}`, table, column] as const),
);

it('every value in the data of a column with values of its own is explained', () => {
  const coded = COLUMNS.filter(([, , column]) => Object.keys(meaningsOf(column)).length > 0);
  expect(coded.length).toBeGreaterThan(15);
  for (const [name, table, column] of coded)
    for (const value of valuesOf(table.name, column))
      expect(Object.keys(meaningsOf(column)), name).toContain(value);
});

/** Looks like a code and is none: what is written in a law, and how machines write laws. */
const NO_CODES = ['laws.number', 'laws.citation', 'citations.article'];
/** Explained once, where the article has it. */
const ELSEWHERE = /^(?:statements|events|reports)\.extractor$/;

it('what looks like a code is explained', () => {
  const unexplained = COLUMNS.filter(([, table, column]) => {
    const { type, references, name } = column;
    if (type !== 'string' || references || name === 'id' || name.endsWith('_id')) return false;
    const values = [...valuesOf(table.name, column)];
    return (
      Object.keys(meaningsOf(column)).length === 0 &&
      values.some((value) => /^(?:[a-z]+(?:-[a-z]+)*|\d{1,3})$/.test(value)) &&
      values.every((value) => /^[\w/-]{1,24}$/.test(value))
    );
  });
  const names = unexplained.map(([name]) => name).filter((name) => !ELSEWHERE.test(name));
  expect(names.sort()).toEqual(NO_CODES.toSorted());
});

/** Doubts that arise where more is known than an article: its page, or who is on record. */
const BEYOND_THE_TEXT = [
  ...['text-cut', 'style-unfamiliar', 'speaker-private', 'protected-person', 'role-differs'],
];

it.each(Object.entries(DOUBT_EXAMPLES).filter(([reason]) => !BEYOND_THE_TEXT.includes(reason)))(
  'the example of %s is doubted so',
  (reason, text) => {
    const { statements } = extract({ text, publishedAt: '2024-03-06' });
    expect(statements.flatMap(({ review }) => review)).toContain(reason);
  },
);

it('every doubt, form and status has an example in both languages', () => {
  const columns = new Map<string, ColumnInfo>(COLUMNS.map(([name, , column]) => [name, column]));
  for (const name of ['doubts.reason', 'reports.form', 'relations.status'])
    for (const { id, en } of Object.values(columns.get(name)?.choices ?? {})) {
      expect(id, name).toMatch(/[.…] Contoh: .+[.…”]$/);
      expect(en, name).toMatch(/[.…] Example: .+[.…”]$/);
    }
});

it('the versions of the programs as they stand are explained', () => {
  expect(Object.keys(EXTRACTOR_VERSIONS)).toContain(EXTRACTOR_VERSION);
  expect(Object.keys(NORMALISER_VERSIONS)).toContain(NORMALISER_VERSION);
});
