import { isDemonstration } from '../schema/site.ts';
import { citationFile } from '../tables/citation-file.ts';
import { codebookText } from '../tables/codebook.ts';
import type { Source, Table } from '../tables/column.ts';
import { bytesOf, FORMAT_NAMES, FORMATS, type Format, fileOf } from '../tables/format.ts';
import { rowSchemaOf } from '../tables/json-schema.ts';
import { once } from '../tables/once.ts';
import { dataPackage, lastChange, type Measured, measured, UNRELEASED } from '../tables/package.ts';
import { schemaSql } from '../tables/sql.ts';
import { TABLES } from '../tables/tables.ts';
import { type ZipEntry, zipOf } from '../tables/zip.ts';
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
  return TABLES.reduce((sum, table) => sum + measureOf(table, format, source).bytes, 0);
}

/** All files of the data in one: tables in every format, what describes them, and the codebook. */
export const ARCHIVE = 'semua.zip';

/** Bytes of {@link ARCHIVE}. */
export async function archiveBytes(): Promise<number> {
  const source = await dataSource();
  return knownOf(source).archive ?? archiveOf(source).byteLength;
}

/** What is known of a source's files, so that none is made only to be measured. */
interface Known {
  measures: Map<string, Measured>;
  /** Files that were made to be measured, until they are asked for. */
  bytes: Map<string, Uint8Array>;
  /** Bytes of the archive. */
  archive?: number;
}

const known = new WeakMap<Source, Known>();

function knownOf(source: Source): Known {
  const before = known.get(source);
  if (before) return before;
  const none: Known = { measures: new Map(), bytes: new Map() };
  known.set(source, none);
  return none;
}

/** A file as it was made or is made now; it is held until it is {@link letGo}. */
function held(table: Table, format: Format, source: Source): Uint8Array {
  const { measures, bytes } = knownOf(source);
  const name = fileOf(table, format);
  const before = bytes.get(name);
  if (before) return before;
  const body = bytesOf(once(table), format, source);
  bytes.set(name, body);
  measures.set(name, measured(table, format, body));
  return body;
}

/** A file that nobody will ask for again in this build. */
function letGo(name: string, body: Uint8Array, source: Source): Uint8Array<ArrayBuffer> {
  knownOf(source).bytes.delete(name);
  return body as Uint8Array<ArrayBuffer>;
}

function measureOf(table: Table, format: Format, source: Source): Measured {
  const { measures } = knownOf(source);
  const name = fileOf(table, format);
  if (!measures.has(name)) held(table, format, source);
  return measures.get(name) as Measured;
}

const FILES = TABLES.flatMap((table) => FORMAT_NAMES.map((format) => ({ table, format })));

function described(source: Source) {
  const files = FILES.map(({ table, format }) => measureOf(table, format, source));
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

function archiveOf(source: Source): Uint8Array {
  const here = knownOf(source);
  const archive = here.bytes.get(ARCHIVE) ?? zipOf(entriesOf(source));
  here.bytes.set(ARCHIVE, archive);
  here.archive = archive.byteLength;
  return archive;
}

function* entriesOf(source: Source): Generator<ZipEntry> {
  for (const { name, body } of besideOf(source)) yield { name, bytes: Buffer.from(body()) };
  for (const { table, format } of FILES)
    yield { name: fileOf(table, format), bytes: held(table, format, source) };
}

/** Every file below `/data/` that is no page; first the archive, which needs the tables that follow it. */
export async function dataFiles(): Promise<DataFile[]> {
  const source = await dataSource();
  return [
    {
      name: ARCHIVE,
      type: 'application/zip',
      body: () => letGo(ARCHIVE, archiveOf(source), source),
    },
    ...FILES.map(({ table, format }) => {
      const name = fileOf(table, format);
      return {
        name,
        type: `${FORMATS[format]}${format === 'parquet' ? '' : '; charset=utf-8'}`,
        body: () => letGo(name, held(table, format, source), source),
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
