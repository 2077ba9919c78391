import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { identityOf, NAMELESS, site } from '../../src/schema/site.ts';
import { citationFile } from '../../src/tables/citation-file.ts';
import { bytesOf, FORMAT_NAMES } from '../../src/tables/format.ts';
import { rowSchemaOf } from '../../src/tables/json-schema.ts';
import { dataPackage, lastChange, measured } from '../../src/tables/package.ts';
import { TABLES } from '../../src/tables/tables.ts';
import { citationProblems, packageProblems } from './others.ts';
import { absolute, recordsIn, rowsOf, sourceOf } from './source.ts';

const source = sourceOf(recordsIn('test/site/fixtures/content'));
const ours = identityOf(
  site.parse({ name: 'Arsip Uji', publisher: 'Redaksi Uji', editor: 'Sari', licence: 'CC0 1.0' }),
);

const files = TABLES.flatMap((table) =>
  FORMAT_NAMES.map((format) => measured(table, format, bytesOf(table, format, source))),
);
// biome-ignore lint/suspicious/noExplicitAny: JSON as others read it
const made: any = dataPackage(files, source, ours, '1.2.0');

it('datapackage.json is one to the tool of others', async () => {
  expect(await packageProblems(made)).toEqual([]);
  // The tool does find mistakes.
  expect(await packageProblems({ ...made, resources: [] })).not.toEqual([]);
});

it('a site without a name of its own has a valid package too', async () => {
  const bare = dataPackage(files, source, identityOf(NAMELESS), '0.0.0');
  expect([made.name, bare['name']]).toEqual(['arsip-uji', 'situs-peragaan']);
  expect(bare['description']).toMatch(/^A demonstration: .* Do not use it as a source\./);
  expect(await packageProblems(bare)).toEqual([]);
});

it('names every file with its size and hash', () => {
  for (const [at, { table, format }] of files.entries()) {
    const bytes = bytesOf(table, format, source);
    expect(made.resources[at]).toMatchObject({
      path: `${table.name}.${format}`,
      bytes: bytes.byteLength,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    });
  }
  const names = made.resources.map(({ name }: { name: string }) => name);
  expect(new Set(names).size).toBe(names.length);
});

it('every foreign key names a resource and a field that there are', () => {
  const fields = new Map<string, string[]>(
    made.resources.map((one: { name: string; schema: { fields: { name: string }[] } }) => [
      one.name,
      one.schema.fields.map(({ name }) => name),
    ]),
  );
  const keys = made.resources.flatMap(
    (one: { schema: { foreignKeys?: { reference: { resource: string; fields: string[] } }[] } }) =>
      one.schema.foreignKeys ?? [],
  );
  expect(keys.length).toBeGreaterThan(20);
  for (const { reference } of keys)
    expect(fields.get(reference.resource)).toEqual(expect.arrayContaining(reference.fields));
});

it('is as old as the last change in the data, not as the build', () => {
  expect(made.created).toBe(`${lastChange(source)}T00:00:00Z`);
  expect(lastChange(source)).toMatch(/^2024-/);
});

it('every row obeys the JSON Schema of its table', () => {
  for (const table of TABLES) {
    const ajv = formats.default(new Ajv2020({ allErrors: true, allowUnionTypes: true }));
    const validate = ajv.compile(rowSchemaOf(table, absolute(`/data/${table.name}.schema.json`)));
    const rows = rowsOf(table.name, source);
    for (const row of rows) expect(validate(row), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...rows[0], more: 1 })).toBe(false);
  }
});

it('CITATION.cff is one to the validator of others', () => {
  const file = citationFile(ours, absolute, '2024-03-12');
  expect(citationProblems(parse(file))).toEqual([]);
  const bare = citationFile(identityOf(NAMELESS), absolute, null);
  expect(citationProblems(parse(bare))).toEqual([]);
  expect(parse(bare).message).toMatch(/^A demonstration: /);
  const named = citationFile(identityOf(site.parse({ name: '"a": #b\n- c' })), absolute, null);
  expect(parse(named).authors).toEqual([{ name: '"a": #b\n- c' }]);
  expect(citationProblems(parse(readFileSync('CITATION.cff', 'utf8')))).toEqual([]);
  expect(citationProblems({ ...parse(file), authors: [] })).not.toEqual([]);
});
