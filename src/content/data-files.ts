import { kept } from '../build/kept-in.ts';
import { isDemonstration } from '../schema/site.ts';
import { citationFile } from '../tables/citation-file.ts';
import { codebookText } from '../tables/codebook.ts';
import type { Source, Table } from '../tables/column.ts';
import { FORMAT_NAMES, FORMATS, type Format, fileOf } from '../tables/format.ts';
import { rowSchemaOf } from '../tables/json-schema.ts';
import { dataPackage, lastChange, type Measured, UNRELEASED } from '../tables/package.ts';
import { type PackedTable, packTable } from '../tables/packed-table.ts';
import { schemaSql } from '../tables/sql.ts';
import { TABLES } from '../tables/tables.ts';
import { inflated, packed, type ZipEntry, zipBytes, zipOf } from '../tables/zip.ts';
import type { Model } from '../timeline/model.ts';
import { absolute } from './address.ts';
import { identity } from './identity.ts';
import { site, tombstones } from './site.ts';
import { assetOf, type Version, versions, withAddresses } from './versions.ts';

/** A file below `/data/`; its bytes are made when they are asked for, so that one is held at a time. */
export interface DataFile {
  name: string;
  type: string;
  body: () => Uint8Array<ArrayBuffer> | string;
  /** While it and the program are the same, so are the bytes. */
  key?: string;
}

const sources = new WeakMap<Model, Source>();

/** What the tables of this site are made from: one for all who ask, as its rows are kept with it. */
export async function dataSource(): Promise<Source> {
  const [model, erased] = await Promise.all([site(), tombstones()]);
  const source = sources.get(model) ?? { model, erased, absolute };
  sources.set(model, source);
  return source;
}

/** Bytes of all tables in a format. */
export async function tableBytes(format: Format): Promise<number> {
  const source = await dataSource();
  return TABLES.reduce((sum, table) => sum + packedOf(table, source)[format].bytes, 0);
}

/** All files of the data in one: tables in every format, what describes them, and the codebook. */
export const ARCHIVE = 'semua.zip';

/** Bytes of {@link ARCHIVE}. */
export async function archiveBytes(): Promise<number> {
  return zipBytes(entriesOf(await dataSource()));
}

const known = new WeakMap<Source, Map<Table, PackedTable['files']>>();

/** A table's files, made once a build, out of what the build before has made. */
function packedOf(table: Table, source: Source): PackedTable['files'] {
  const tables = known.get(source) ?? new Map<Table, PackedTable['files']>();
  known.set(source, tables);
  const made = tables.get(table);
  if (made) return made;
  const name = `tabel-${table.name}`;
  const before = kept().take<PackedTable>(name);
  const now = packTable(table, source, before);
  tables.set(table, now.files);
  // Of a table without keys nothing could be taken over.
  if (now !== before && now.files.csv.key !== undefined) kept().keep(name, now);
  return now.files;
}

const FILES = TABLES.flatMap((table) => FORMAT_NAMES.map((format) => ({ table, format })));

function described(source: Source) {
  const files = FILES.map(({ table, format }): Measured => {
    const { bytes, sha256 } = packedOf(table, source)[format];
    return { table, format, bytes, sha256 };
  });
  return dataPackage(files, source, identity(), UNRELEASED);
}

/** What lies beside the tables: what they hold, how to load and cite them, and what their columns mean. */
function besideOf(source: Source): DataFile[] {
  return [
    ...TABLES.map((table) => {
      const name = `${table.name}.schema.json`;
      return json(name, () => rowSchemaOf(table, absolute(`/data/${name}`)));
    }),
    json('datapackage.json', () => described(source)),
    cff('CITATION.cff', () => citationFile(identity(), absolute, lastChange(source))),
    { name: 'skema.sql', type: 'application/sql; charset=utf-8', body: schemaSql },
    markdown('kode.md', () => codebookText('id', isDemonstration(identity()))),
    markdown('codebook.md', () => codebookText('en', isDemonstration(identity()))),
  ];
}

const entries = new WeakMap<Source, ZipEntry[]>();

function entriesOf(source: Source): ZipEntry[] {
  const made = entries.get(source) ?? [
    ...besideOf(source).map(({ name, body }) => ({ name, ...packed(Buffer.from(body())) })),
    ...FILES.map(({ table, format }) => ({
      name: fileOf(table, format),
      ...packedOf(table, source)[format],
    })),
  ];
  entries.set(source, made);
  return made;
}

/** Every file below `/data/` that is no page. */
export async function dataFiles(): Promise<DataFile[]> {
  const source = await dataSource();
  return [
    { name: ARCHIVE, type: 'application/zip', body: () => zipOf(entriesOf(source)) },
    ...FILES.map(({ table, format }) => {
      const { key, pieces, bytes } = packedOf(table, source)[format];
      return {
        name: fileOf(table, format),
        type: `${FORMATS[format]}${format === 'parquet' ? '' : '; charset=utf-8'}`,
        body: () => inflated(pieces, bytes),
        ...(key !== undefined && { key }),
      };
    }),
    ...besideOf(source),
    json('terbaru/datapackage.json', () =>
      withAddresses(described(source), (file) => absolute(`/data/${file}`)),
    ),
    ...versions().flatMap(filesOfVersion),
  ];
}

/** What describes a version; its tables stand with the release. */
function filesOfVersion(one: Version): DataFile[] {
  const { version, described, citation } = one;
  if (!described) return [];
  const addressed = withAddresses(described, (file) => assetOf(one, file) ?? file);
  return [
    json(`${version}/datapackage.json`, () => addressed),
    ...(citation ? [cff(`${version}/CITATION.cff`, () => citation)] : []),
  ];
}

const json = (name: string, value: () => object): DataFile => ({
  name,
  type: 'application/json; charset=utf-8',
  body: () => `${JSON.stringify(value(), null, 2)}\n`,
});

const cff = (name: string, body: () => string): DataFile => ({
  name,
  type: 'text/yaml; charset=utf-8',
  body,
});

const markdown = (name: string, body: () => string): DataFile => ({
  name,
  type: 'text/markdown; charset=utf-8',
  body,
});
