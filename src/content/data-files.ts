import { citationFile } from '../tables/citation-file.ts';
import type { Source, Table } from '../tables/column.ts';
import { bytesOf, FORMAT_NAMES, FORMATS, type Format, fileOf } from '../tables/format.ts';
import { rowSchemaOf } from '../tables/json-schema.ts';
import { dataPackage, lastChange, type Measured, measured, UNRELEASED } from '../tables/package.ts';
import { TABLES } from '../tables/tables.ts';
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

/** What the tables of this site are made from. */
export async function dataSource(): Promise<Source> {
  return { model: await site(), erased: await tombstones(), absolute };
}

/** Bytes of all tables in a format. */
export async function tableBytes(format: Format): Promise<number> {
  const source = await dataSource();
  return TABLES.reduce((sum, table) => sum + measureOf(table, format, source).bytes, 0);
}

/** What is known of a model's files, so that none is made only to be measured. */
interface Known {
  measures: Map<string, Measured>;
  /** Files that were made to be measured, until they are asked for. */
  bytes: Map<string, Uint8Array>;
}

const known = new WeakMap<Model, Known>();

function knownOf({ model }: Source): Known {
  const before = known.get(model);
  if (before) return before;
  const none = { measures: new Map(), bytes: new Map() };
  known.set(model, none);
  return none;
}

function made(table: Table, format: Format, source: Source): Uint8Array<ArrayBuffer> {
  const { measures, bytes } = knownOf(source);
  const name = fileOf(table, format);
  const body = bytes.get(name) ?? bytesOf(table, format, source);
  bytes.delete(name);
  measures.set(name, measured(table, format, body));
  return body as Uint8Array<ArrayBuffer>;
}

function measureOf(table: Table, format: Format, source: Source): Measured {
  const { measures, bytes } = knownOf(source);
  const name = fileOf(table, format);
  if (!measures.has(name)) bytes.set(name, made(table, format, source));
  return measures.get(name) as Measured;
}

const FILES = TABLES.flatMap((table) => FORMAT_NAMES.map((format) => ({ table, format })));

function described(source: Source) {
  const files = FILES.map(({ table, format }) => measureOf(table, format, source));
  return dataPackage(files, source, identity(), UNRELEASED);
}

/** Every file below `/data/` that is no page. */
export async function dataFiles(): Promise<DataFile[]> {
  const source = await dataSource();
  return [
    ...FILES.map(({ table, format }) => ({
      name: fileOf(table, format),
      type: `${FORMATS[format]}${format === 'parquet' ? '' : '; charset=utf-8'}`,
      body: () => made(table, format, source),
    })),
    ...TABLES.map((table) => {
      const name = `${table.name}.schema.json`;
      return json(name, () => rowSchemaOf(table, absolute(`/data/${name}`)));
    }),
    json('datapackage.json', () => described(source)),
    json('terbaru/datapackage.json', () =>
      withAddresses(described(source), (file) => absolute(`/data/${file}`)),
    ),
    ...versions().flatMap(filesOfVersion),
    cff('CITATION.cff', () => citationFile(identity(), absolute, lastChange(source))),
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
