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

/** A file below `/data/`; its bytes are made when they are asked for, so that one is held at a time. */
export interface DataFile {
  name: string;
  file: () => { type: string; body: Uint8Array<ArrayBuffer> | string };
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

/** What is known of the files of a model, so that none is made only to be measured again. */
const known = new WeakMap<Model, Map<string, Measured>>();

function made(table: Table, format: Format, source: Source): Uint8Array<ArrayBuffer> {
  const body = bytesOf(table, format, source);
  const measures = known.get(source.model) ?? new Map<string, Measured>();
  measures.set(fileOf(table, format), measured(table, format, body));
  known.set(source.model, measures);
  return body as Uint8Array<ArrayBuffer>;
}

function measureOf(table: Table, format: Format, source: Source): Measured {
  const find = () => known.get(source.model)?.get(fileOf(table, format));
  if (!find()) made(table, format, source);
  return find() as Measured;
}

/** Every file below `/data/` that is no page. */
export async function dataFiles(): Promise<DataFile[]> {
  const source = await dataSource();
  const files = TABLES.flatMap((table) => FORMAT_NAMES.map((format) => ({ table, format })));
  const json = (value: object) => ({
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(value, null, 2)}\n`,
  });
  return [
    ...files.map(({ table, format }) => ({
      name: fileOf(table, format),
      file: () => ({
        type: `${FORMATS[format]}${format === 'parquet' ? '' : '; charset=utf-8'}`,
        body: made(table, format, source),
      }),
    })),
    ...TABLES.map((table) => {
      const name = `${table.name}.schema.json`;
      return { name, file: () => json(rowSchemaOf(table, absolute(`/data/${name}`))) };
    }),
    {
      name: 'datapackage.json',
      file: () =>
        json(
          dataPackage(
            files.map(({ table, format }) => measureOf(table, format, source)),
            source,
            identity(),
            UNRELEASED,
          ),
        ),
    },
    {
      name: 'CITATION.cff',
      file: () => ({
        type: 'text/yaml; charset=utf-8',
        body: citationFile(identity(), absolute, lastChange(source)),
      }),
    },
  ];
}
