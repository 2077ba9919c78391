import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/schema/content.ts';
import { allFields } from '../../src/schema/field.ts';
import {
  FORM_NAMES,
  type FormField,
  formatName,
  formatsOf,
  formOf,
} from '../../src/schema/form.ts';
import { type FileShape, fileOf, formValues } from '../../src/schema/form-file.ts';
import type { Collection } from '../../src/schema/id.ts';
import { FIELD_LABELS } from '../../src/schema/labels.ts';
import { parseEntry } from '../../src/schema/parse.ts';
import { site } from '../../src/schema/site.ts';
import { NEZAR, SOUND } from '../check/sound.ts';

interface Form {
  collections: { name: string; fields: FormField[] }[];
  singletons: { name: string; fields: FormField[] }[];
}

const form = formOf({ name: 'test-repo' }, 'content', {}) as Form;

/** Every field of a form with its path, as `allFields` names those of a schema. */
function pathsIn(fields: readonly FormField[], path: readonly string[] = []): string[] {
  return fields.flatMap(({ name, fields: inner, widget }) => {
    const below = widget === 'list' ? [...path, name, '[]'] : [...path, name];
    return [[...path, name].join('.'), ...pathsIn(inner ?? [], below)];
  });
}

describe('the form', () => {
  it.each([...FORM_NAMES, 'site'] as const)(
    'has every field of %s, by the names of src/schema',
    (name) => {
      const schema = name === 'site' ? site : SCHEMAS[name];
      const { fields } = [...form.collections, ...form.singletons].find(
        (one) => one.name === name,
      ) as { fields: FormField[] };
      const own = ['body', '_berkas'];
      const shown = pathsIn(fields.filter((field) => !own.includes(field.name)));
      const wanted = [...allFields(schema)].map(({ path }) => path.join('.'));
      expect(shown.sort()).toEqual([...new Set(wanted)].sort());
    },
  );

  it('calls every field by an Indonesian name, and none that is not there', () => {
    const names = [...Object.values(SCHEMAS), site].flatMap((schema) =>
      [...allFields(schema)].map(({ name }) => name),
    );
    expect(Object.keys(FIELD_LABELS).sort()).toEqual([...new Set(names)].sort());
  });

  it('looks people, bodies, laws and stories up', () => {
    const statements = form.collections.find(({ name }) => name === 'statements');
    const field = (name: string) => statements?.fields.find((one) => one.name === name);
    expect(field('organisation')).toMatchObject({
      widget: 'relation',
      collection: 'organisations',
    });
    expect(field('stories')).toMatchObject({
      widget: 'relation',
      collection: 'stories',
      multiple: true,
    });
    expect(field('laws')?.fields?.[0]).toMatchObject({ widget: 'relation', collection: 'laws' });
    const named = {
      people: [{ id: 'a', name: 'Ani' }],
      organisations: [{ id: 'b', name: 'Badan' }],
    };
    const withNames = formOf({ name: 'test-repo' }, 'content', named) as Form;
    expect(withNames.collections[0]?.fields.find(({ name }) => name === 'speaker')).toMatchObject({
      widget: 'select',
      options: [
        { label: 'Ani', value: 'a' },
        { label: 'Badan', value: 'b' },
      ],
    });
  });

  it('saves by pull request where there is a repository', () => {
    const remote = formOf({ name: 'github', repo: 'a/b', branch: 'main' }, 'content', {});
    expect(remote).toMatchObject({ publish_mode: 'editorial_workflow' });
  });
});

const shapeOf = (collection: Collection): FileShape =>
  formatsOf()[formatName(collection)] as FileShape;

/** Every record that stands in content/, and those of the tests of check. */
const files = [
  ...FORM_NAMES.flatMap((collection) =>
    readdirSync(join('content', collection), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:md|yaml)$/.test(file))
      .map(
        (file) => [collection, readFileSync(join('content', collection, file), 'utf8')] as const,
      ),
  ),
  ...Object.entries(SOUND).flatMap(([path, source]) => {
    const collection = FORM_NAMES.find((name) => path.startsWith(`${name}/`));
    return collection ? [[collection, source] as const] : [];
  }),
];

/** What a form does to values that nobody touches: texts trimmed, empty fields empty, all keys there. */
function throughForm(value: unknown): unknown {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(throughForm);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === '_berkas' ? inner : throughForm(inner),
    ]),
  );
}

describe('a save', () => {
  it('of a record that nobody changed changes no byte', () => {
    expect(files.length).toBeGreaterThan(100);
    for (const [collection, source] of files) {
      const shape = shapeOf(collection);
      const values = throughForm({ withdrawn: {}, aliases: [], ...formValues(source, shape) });
      expect(fileOf(values as Record<string, unknown>, shape)).toBe(source);
    }
  });

  const commented = (SOUND[NEZAR] as string).replace(
    'place: Plaza',
    '# dicek Rina\nplace:   Plaza',
  );

  it.each([
    ['a text', { place: 'Bogor: balai kota' }, 'place:   "Bogor: balai kota"'],
    ['a day', { reviewed: '2026-11-24' }, 'reviewed: 2026-11-24'],
    ['nothing, where the field may be null', { place: '' }, 'place:   null'],
    ['a list', { review: ['relayed'] }, 'review: ["relayed"]'],
    [
      'an item of its own',
      { corrections: [{ at: '2026-11-24', note: 'Hari diperbaiki.', link: '' }] },
      'corrections:\n  - at: 2026-11-24\n    note: Hari diperbaiki.\n',
    ],
  ])('of %s changes that alone, and the record stays valid', (_name, changes, line) => {
    const shape = shapeOf('statements');
    const values = throughForm(formValues(commented, shape)) as Record<string, unknown>;
    const saved = fileOf({ ...values, ...changes }, shape);
    expect(saved).toContain(line);
    const [field] = Object.keys(changes) as [string];
    const others = (text: string) =>
      text.replace(new RegExp(`^${field}:.*\\n(?:  .*\\n)*`, 'm'), '');
    expect(others(saved)).toBe(others(commented));
    expect(parseEntry('statements', '2023/a', saved).problems).toEqual([]);
  });

  it('takes out a field that was emptied, with what stands below it', () => {
    const shape = shapeOf('statements');
    const values = formValues(commented, shape);
    const saved = fileOf({ ...values, laws: [] }, shape);
    expect(saved).toBe(commented.replace('laws:\n  - law: uu-27-2022\n    article: "39"\n', ''));
  });

  it('writes words as a quotation in which markup is text', () => {
    const shape = shapeOf('statements');
    const words = 'Kami <b>tidak</b> tahu.\n\n- Sungguh.';
    const saved = fileOf({ ...formValues(commented, shape), body: words }, shape);
    expect(saved.split('---\n')[2]).toBe('> Kami \\<b\\>tidak\\</b\\> tahu.\n>\n> \\- Sungguh.\n');
    expect(formValues(saved, shape)['body']).toBe(words);
    expect(parseEntry('statements', '2023/a', saved).problems).toEqual([]);
  });

  it.each([
    [
      'people',
      {
        name: 'Ani Contoh',
        aliases: ['Ani'],
        posts: [{ title: 'Bupati', from: '2024-01-01', organisation: '' }],
        body: '',
      },
    ],
    [
      'organisations',
      { name: 'Badan Contoh', kind: 'lembaga', official: true, parent: '', body: 'Catatan.' },
    ],
    [
      'laws',
      { kind: 'uu', number: '27', year: 2022, title: 'Contoh', citation: 'uu/2022/27', body: '' },
    ],
    [
      'stories',
      {
        title: 'Kasus: contoh',
        summary: 'Satu kalimat.',
        state: 'berjalan',
        match: { any: ['#air', 'bocor'], all: [] },
        body: 'Yang diketahui.',
      },
    ],
    [
      'outlets',
      {
        name: 'Contoh',
        homepage: 'https://contoh.id',
        zone: 'WIB',
        feeds: ['https://contoh.id/rss'],
        layout: {},
      },
    ],
  ] as const)('of a new record of %s passes its schema', (collection, values) => {
    const saved = fileOf({ ...values, _berkas: '' }, shapeOf(collection));
    expect(parseEntry(collection, 'contoh', saved).problems).toEqual([]);
  });
});
