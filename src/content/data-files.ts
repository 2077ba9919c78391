import { citationFile } from '../tables/citation-file.ts';
import type { Source } from '../tables/column.ts';
import { bytesOf, FORMAT_NAMES, FORMATS, fileOf } from '../tables/format.ts';
import { rowSchemaOf } from '../tables/json-schema.ts';
import { dataPackage, lastChange, type Measured, measured, UNRELEASED } from '../tables/package.ts';
import { TABLES } from '../tables/tables.ts';
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

/** Every file below `/data/` that is no page. */
export async function dataFiles(): Promise<DataFile[]> {
  const source = await dataSource();
  const known = new Map<string, Measured>();
  const made = TABLES.flatMap((table) =>
    FORMAT_NAMES.map((format) => {
      const name = fileOf(table, format);
      const bytes = () => {
        const body = bytesOf(table, format, source);
        known.set(name, measured(table, format, body));
        return body as Uint8Array<ArrayBuffer>;
      };
      const measure = (): Measured => {
        if (!known.has(name)) bytes();
        return known.get(name) as Measured;
      };
      const text = format === 'parquet' ? '' : '; charset=utf-8';
      return { name, measure, file: () => ({ type: `${FORMATS[format]}${text}`, body: bytes() }) };
    }),
  );
  const json = (value: object) => ({
    type: 'application/json; charset=utf-8',
    body: `${JSON.stringify(value, null, 2)}\n`,
  });
  return [
    ...made,
    ...TABLES.map((table) => {
      const name = `${table.name}.schema.json`;
      return { name, file: () => json(rowSchemaOf(table, absolute(`/data/${name}`))) };
    }),
    {
      name: 'datapackage.json',
      file: () =>
        json(
          dataPackage(
            made.map(({ measure }) => measure()),
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
