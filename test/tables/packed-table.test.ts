import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type Source, tableOf } from '../../src/tables/column.ts';
import { bytesOf, FORMAT_NAMES } from '../../src/tables/format.ts';
import { packTable } from '../../src/tables/packed-table.ts';
import { TABLES } from '../../src/tables/tables.ts';
import { inflated, zipOf } from '../../src/tables/zip.ts';
import { recordsIn, sourceOf } from './source.ts';

const source = sourceOf(recordsIn('content'));

describe.each(TABLES)('$name, packed', (table) => {
  it('has the bytes of its files, in the archive too', () => {
    const { files } = packTable(table, source);
    for (const format of FORMAT_NAMES) {
      const bytes = Buffer.from(bytesOf(table, format, source));
      expect(Buffer.from(inflated(files[format].pieces)).equals(bytes)).toBe(true);
      const archive = unzipSync(zipOf([{ name: 'a', ...files[format] }]));
      expect(Buffer.from(archive['a'] ?? []).equals(bytes)).toBe(true);
    }
  });

  it('is the same out of what an earlier build made, whatever that was of', () => {
    const { model } = source;
    const less = {
      ...source,
      model: { ...model, statements: model.statements.slice(3), events: model.events.slice(1) },
    };
    const before = packTable(table, less);
    const whole = packTable(table, source);
    expect(packTable(table, source, before).files).toEqual(whole.files);
    expect(packTable(table, less, packTable(table, source, before)).files).toEqual(before.files);
  });
});

it('makes only the parts whose rows are others', () => {
  let made: number[] = [];
  const rows = (texts: readonly string[]) => texts.map((text, id) => ({ id, text }));
  let texts = Array.from({ length: 12_000 }, (_, at) => `kata ${at}`);
  const table = tableOf<{ id: number; text: string }>(
    { name: 't', title: { id: '', en: '' }, description: { id: '', en: '' }, key: ['id'] },
    [
      {
        name: 'text',
        type: 'string',
        description: { id: '', en: '' },
        of: ({ id, text }) => {
          made.push(id);
          return text;
        },
      },
    ],
    () => rows(texts),
    { partOf: ({ id }) => String(Math.floor(id / 100)), shown: ({ id, text }) => [id, text] },
  );
  const empty = {} as Source;
  const before = packTable(table, empty);
  expect(made).toHaveLength(12_000);
  expect(packTable(table, empty, before)).toBe(before);
  texts = texts.with(7_050, 'lain');
  made = [];
  const after = packTable(table, empty, before);
  // The row group that the part is in is written again, of 1,000 rows.
  expect(Math.min(...made)).toBe(7_000);
  expect(Math.max(...made)).toBe(7_999);
  expect(after.files).toEqual(packTable(table, empty).files);
});

it('refuses a table whose part begins a second time', () => {
  const table = tableOf<string>(
    { name: 't', title: { id: '', en: '' }, description: { id: '', en: '' }, key: [] },
    [],
    () => ['a', 'b', 'a'],
    { partOf: (row) => row, shown: (row) => row },
  );
  expect(() => table.parts({} as Source)).toThrow(/part a/);
});
