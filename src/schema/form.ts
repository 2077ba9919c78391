import type { z } from 'astro/zod';
import { SCHEMAS } from './content.ts';
import { type Field, fieldOf, fieldsIn, itemOf } from './field.ts';
import type { FileShape } from './form-file.ts';
import { COLLECTIONS, type Collection } from './id.ts';
import type { SchemaName } from './json-schema.ts';
import { COLLECTION_LABELS, FIELD_LABELS } from './labels.ts';
import { SITE_FILE } from './parse.ts';
import { REVIEW_REASONS } from './review.ts';
import { site } from './site.ts';

/** Name of the hidden field in which a form keeps the file as it was read. */
export const SOURCE_FIELD = '_berkas';

/** Records that a form shows, the most used first; what was erased is nothing to edit. */
export const FORM_NAMES = [
  'statements',
  'events',
  'stories',
  'people',
  'organisations',
  'laws',
  'outlets',
  'articles',
] as const satisfies readonly Collection[];

/** Who may be named in a field that takes records of several collections: id → what it is called. */
export type Named = Partial<Record<Collection, readonly { id: string; name: string }[]>>;

/** Where the form saves: a repository, by pull request; or the folder that the desk serves. */
export type Backend =
  | { name: 'github' | 'gitlab'; repo: string; branch: string; base_url?: string; app_id?: string }
  | { name: 'test-repo' };

/** Sveltia CMS 0.221, configuration of a field (`schema/sveltia-cms.json` of the package). */
export interface FormField {
  name: string;
  label: string;
  widget: string;
  required?: boolean;
  hint?: string;
  fields?: FormField[];
  [option: string]: unknown;
}

/** How the files of a collection are written: a format of our own, registered under this name. */
export const formatName = (name: SchemaName): string => `linimasa-${name}`;

/**
 * The configuration of the form, made of the schemas: a field that is added there is in the form.
 *
 * @param content path of the content folder in the repository
 * @param named who can be chosen where one field takes records of several collections
 */
export function formOf(backend: Backend, content: string, named: Named): object {
  const remote = backend.name !== 'test-repo';
  return {
    load_config_file: false,
    backend: {
      ...backend,
      ...(remote ? { commit_messages: COMMITS } : {}),
      ...(backend.name === 'github' ? { auth_methods: ['token'] } : {}),
    },
    ...(remote ? { publish_mode: 'editorial_workflow' } : {}),
    // No record holds pictures or other files.
    media_folder: `${content}/.media`,
    media_libraries: { default: { config: { max_file_size: 1 } } },
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: FORM_NAMES.map((name) => collectionOf(name, content, named)),
    singletons: [
      {
        name: 'site',
        label: COLLECTION_LABELS.site[0],
        file: `${content}/${SITE_FILE}`,
        format: formatName('site'),
        fields: [...fieldsOf(site, named), hiddenSource],
      },
    ],
  };
}

/** Commits are English, as everywhere in the repository; what they are about stands in the file. */
const COMMITS = {
  create: 'Add {{collection}} “{{slug}}”',
  update: 'Change {{collection}} “{{slug}}”',
  delete: 'Remove {{collection}} “{{slug}}”',
};

const hiddenSource: FormField = {
  name: SOURCE_FIELD,
  label: SOURCE_FIELD,
  widget: 'hidden',
};

/** Records whose files an article's reading makes: their names are given once and for all. */
const isMade = (name: Collection): boolean => ['statements', 'events', 'articles'].includes(name);

function collectionOf(name: (typeof FORM_NAMES)[number], content: string, named: Named): object {
  const [all, one] = COLLECTION_LABELS[name];
  const { ending } = COLLECTIONS[name];
  const isText = ending === '.md';
  const title = TITLES[name];
  const quoted = name === 'statements' || name === 'events';
  const body: FormField = {
    name: 'body',
    label: quoted ? 'Kata-katanya, persis seperti di media' : 'Isi',
    widget: 'text',
    required: quoted,
  };
  return {
    name,
    label: all,
    label_singular: one,
    folder: `${content}/${name}`,
    format: formatName(name),
    create: !isMade(name),
    identifier_field: title,
    slug: `{{${title}}}`,
    summary: SUMMARIES[name] ?? `{{${title}}}`,
    // Files lie in folders of years or outlets, which are part of their ids.
    ...(isMade(name) ? { nested: { depth: 2 } } : {}),
    fields: [
      ...(isText && quoted ? [body] : []),
      ...fieldsOf(SCHEMAS[name], named),
      ...(isText && !quoted ? [body] : []),
      hiddenSource,
    ],
  };
}

/** The field that names a record in lists. */
const TITLES: Readonly<Record<(typeof FORM_NAMES)[number], string>> = {
  statements: 'body',
  events: 'body',
  stories: 'title',
  people: 'name',
  organisations: 'name',
  laws: 'title',
  outlets: 'name',
  articles: 'title',
};

const SUMMARIES: Partial<Record<Collection, string>> = {
  statements: '{{saidOn}} {{speaker}}: {{body}}',
  events: '{{date}} {{body}}',
  articles: '{{slug}}',
};

const fieldsOf = (schema: z.ZodType, named: Named): FormField[] =>
  [...fieldsIn(schema)].map(([name, field]) => formField(name, field, named));

function formField(name: string, schema: z.ZodType, named: Named): FormField {
  const field = fieldOf(schema);
  return {
    name,
    label: FIELD_LABELS[name] ?? name,
    // A field that may be null may be left empty.
    required: field.required && !field.nullable,
    ...(field.description ? { hint: field.description } : {}),
    ...widgetOf(field, named),
  };
}

function widgetOf(field: Field, named: Named): { widget: string; [option: string]: unknown } {
  switch (field.kind) {
    case 'id':
      return relation(field, named, false);
    case 'choice':
      return { widget: 'select', options: optionsOf(field.choices) };
    case 'boolean':
      return { widget: 'select', options: TRUTHS };
    case 'number':
      return { widget: 'number', value_type: 'float' };
    case 'map':
      return { widget: 'object', collapsed: 'auto', fields: fieldsOf(field.schema, named) };
    case 'list':
      return listOf(field, named);
    case 'day':
      return { widget: 'string', pattern: ['^\\d{4}-\\d{2}-\\d{2}$', 'Tulis TAHUN-BULAN-HARI'] };
    default:
      return { widget: 'string' };
  }
}

function listOf(field: Field, named: Named): { widget: string; [option: string]: unknown } {
  const schema = itemOf(field.schema);
  const item = schema ? fieldOf(schema) : null;
  if (item?.kind === 'id') return relation(item, named, true);
  if (item?.kind === 'choice') {
    return { widget: 'select', multiple: true, options: optionsOf(item.choices) };
  }
  if (schema && item?.kind === 'map') {
    return { widget: 'list', collapsed: 'auto', fields: fieldsOf(schema, named) };
  }
  return { widget: 'list', field: { name: 'item', label: 'Butir', widget: 'string' } };
}

/**
 * One record of one collection is looked up by the form itself; of several collections by a list made
 * with the configuration, since the form can look into one only. An id that may be of a record that is
 * gone is plain text.
 */
function relation(
  { references }: Field,
  named: Named,
  multiple: boolean,
): { widget: string; [option: string]: unknown } {
  const [only, ...more] = references;
  const several = multiple ? { multiple: true } : {};
  const known = FORM_NAMES.find((name) => name === only);
  if (known && more.length === 0) {
    return {
      widget: 'relation',
      collection: known,
      value_field: '{{slug}}',
      display_fields: [SUMMARIES[known] ? '{{slug}}' : TITLES[known]],
      search_fields: [TITLES[known]],
      ...several,
    };
  }
  const choices = references.flatMap((collection) => named[collection] ?? []);
  if (choices.length > 0) {
    return {
      widget: 'select',
      options: choices.map(({ id, name }) => ({ label: name, value: id })),
      ...several,
    };
  }
  return multiple
    ? { widget: 'list', field: { name: 'item', label: 'Id', widget: 'string' } }
    : { widget: 'string' };
}

const TRUTHS = [
  { label: 'ya', value: true },
  { label: 'tidak', value: false },
];

const optionsOf = (choices: readonly string[]) =>
  choices.map((value) => ({
    label: (REVIEW_REASONS as Record<string, string>)[value] ?? value,
    value,
  }));

/** How the files of every kind of record in the form look, by the name of their format. */
export function formatsOf(): Record<string, FileShape & { extension: string }> {
  return Object.fromEntries(
    ([...FORM_NAMES, 'site'] as const).map((name) => {
      const schema = name === 'site' ? site : SCHEMAS[name];
      const nullable = [...fieldsIn(schema)]
        .filter(([, field]) => fieldOf(field).required && fieldOf(field).nullable)
        .map(([field]) => field);
      const ending = name === 'site' ? '.yaml' : COLLECTIONS[name].ending;
      const quoted = name === 'statements' || name === 'events';
      const shape = { yaml: ending === '.yaml', quoted, nullable, source: SOURCE_FIELD };
      return [formatName(name), { ...shape, extension: ending.slice(1) }];
    }),
  );
}
