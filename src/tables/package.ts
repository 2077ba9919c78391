import { createHash } from 'node:crypto';
import { DEMONSTRATION_DATA, type Identity, isDemonstration } from '../schema/site.ts';
import { citationOf } from './citation-file.ts';
import type { ColumnInfo, Source, Table } from './column.ts';
import { FORMATS, type Format, fileOf } from './format.ts';
import { changedOn, recordsOf } from './recorded.ts';
import { dayIn } from './time.ts';

/** How large a file is and what it hashes to. */
export interface Measured {
  table: Table;
  format: Format;
  bytes: number;
  sha256: string;
}

export const measured = (table: Table, format: Format, bytes: Uint8Array): Measured => ({
  table,
  format,
  bytes: bytes.byteLength,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/** What the package holds. */
const WHAT =
  'What Indonesian officials said: who, in what office, when, where, and according to which outlets. Quotations are short, attributed and linked; no text of an article is here.';

/** Version of what is between two releases: none. */
export const UNRELEASED = '0.0.0';

/** The last day of a change that the data know of; null for an empty archive. */
export function lastChange(source: Omit<Source, 'absolute'>): string | null {
  const known = changes.get(source);
  if (known !== undefined) return known;
  const { model, erased } = source;
  const days = [
    ...recordsOf(model).flatMap((item) => changedOn(item) ?? []),
    ...model.retired.flatMap(({ data }) => dayIn(data.withdrawn?.at) ?? []),
    ...erased.flatMap(({ data }) => dayIn(data.at) ?? []),
  ];
  const last = days.sort().at(-1) ?? null;
  changes.set(source, last);
  return last;
}

/** Every record was looked at for it. */
const changes = new WeakMap<object, string | null>();

/** The address of a licence that is named as Creative Commons and SPDX name theirs; undefined for others. */
function licenceOf(name: string): { name: string; path?: string; title: string } {
  const zero = /^CC0(?:[ -]1\.0)?$/i.test(name);
  return zero
    ? {
        name: 'CC0-1.0',
        path: 'https://creativecommons.org/publicdomain/zero/1.0/',
        title: 'CC0 1.0 Universal',
      }
    : { name: name.replace(/[^A-Za-z0-9._-]+/g, '-'), title: name };
}

/**
 * The site's name as Data Package wants a name: lower case, no spaces (`[a-z0-9._-]`, "name" of
 * version 1, which readers of version 2 still ask for).
 */
function packageName(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'data';
}

/**
 * `datapackage.json` (Data Package 2.0). When it was made is the day of the last change in the data,
 * not of the build: the same content gives the same bytes.
 *
 * @param files every file of every table
 * @param version of a release; {@link UNRELEASED} between two
 */
export function dataPackage(
  files: readonly Measured[],
  source: Source,
  site: Identity,
  version: string,
): { resources: Resource[]; [field: string]: unknown } {
  const { model, absolute } = source;
  const changed = lastChange(source);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: packageName(site.name),
    id: absolute('/data/'),
    title: site.name,
    description: isDemonstration(site) ? `${DEMONSTRATION_DATA.en} ${WHAT}` : WHAT,
    homepage: absolute('/data/'),
    version,
    // No property of the standard, which allows others: a line to paste.
    citation: citationOf(site, changed, absolute('/data/')),
    ...(changed && { created: `${changed}T00:00:00Z` }),
    licenses: [licenceOf(site.licence)],
    contributors: [
      { title: site.publisher ?? site.name, path: absolute('/tentang/'), roles: ['publisher'] },
      ...(site.editor ? [{ title: site.editor, roles: ['editor'] }] : []),
    ],
    sources: [...model.outlets.values()]
      .filter(({ homepage }) => homepage)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ name, homepage }) => ({ title: name, path: homepage })),
    resources: files.map(resourceOf),
  };
}

/** A file of a package; more stands in it. */
interface Resource {
  path: string;
  [field: string]: unknown;
}

function resourceOf({ table, format, bytes, sha256 }: Measured): Resource {
  return {
    // Foreign keys name the CSV, so that one has the plain name.
    name: format === 'csv' ? table.name : `${table.name}-${format}`,
    path: fileOf(table, format),
    title: table.title.en,
    description: table.description.en,
    type: 'table',
    format,
    mediatype: FORMATS[format],
    ...(format !== 'parquet' && { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
    schema: tableSchemaOf(table, format),
  };
}

/** Table Schema of Data Package 2.0; keys stand in the CSV's, which all readers know. */
function tableSchemaOf({ columns, key }: Table, format: Format): object {
  const foreignKeys = columns.flatMap(({ name, references }) =>
    references && format === 'csv'
      ? [{ fields: [name], reference: { resource: references, fields: ['id'] } }]
      : [],
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => fieldOf(column, format)),
    primaryKey: key,
    ...(format === 'csv' && { missingValues: [''] }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

/** What a column means is said once, at the CSV's: the other files have the same columns. */
function fieldOf(
  { name, type, description, standard, required, choices }: ColumnInfo,
  format: Format,
): object {
  const constraints = {
    ...(required && { required }),
    ...(choices && { enum: Object.keys(choices) }),
  };
  return {
    name,
    type,
    ...(format === 'csv' && { description: description.en, description_id: description.id }),
    ...(format === 'csv' && standard && { standard }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
