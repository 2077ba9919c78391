import { z } from 'astro/zod';
import { SCHEMAS } from './content.ts';
import { type FieldKind, fieldOf } from './field.ts';
import type { Collection, ReferenceMeta } from './id.ts';
import { site } from './site.ts';
import { exampleOf } from './value.ts';

/** Everything of `content/` that has a schema of its own. */
export type SchemaName = Collection | 'site';

export const SCHEMA_NAMES = [...Object.keys(SCHEMAS), 'site'] as SchemaName[];

/** What a value looks like, where a text has a form that a pattern says better than its type. */
const PATTERNS: Partial<Record<FieldKind, string>> = {
  day: '^\\d{4}-\\d{2}-\\d{2}$',
  'day-or-month': '^\\d{4}(-\\d{2}){0,2}$',
  instant: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2}))?$',
  address: '^https?://',
};

/**
 * A schema as JSON Schema (draft 7, which all editors read): what each field means as its description,
 * a value to copy as its example.
 *
 * @param idsOf ids that a reference may name, to be completed; without it any id is fine
 */
export function jsonSchemaOf(
  name: SchemaName,
  idsOf?: (collections: readonly Collection[]) => readonly string[],
): object {
  const schema: z.ZodType = name === 'site' ? site : SCHEMAS[name];
  return z.toJSONSchema(schema, {
    // What is written in a file: defaults may be left out.
    io: 'input',
    // What every YAML language server reads.
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const field = fieldOf(zodSchema as unknown as z.ZodType);
      const meta = jsonSchema as Record<string, unknown> & Partial<ReferenceMeta>;
      const { references } = meta;
      delete meta['references'];
      delete meta['kind'];
      const pattern = PATTERNS[field.kind];
      if (pattern && meta['type'] === 'string') meta['pattern'] = pattern;
      if (references && references.length > 0 && meta['type'] === 'string' && idsOf) {
        meta['enum'] = [...idsOf(references)];
        delete meta['pattern'];
      }
      const example = exampleOf(field);
      const plain = !['list', 'map', 'unknown', 'choice', 'boolean'].includes(field.kind);
      if (field.description !== '' && plain && !['…', 'null'].includes(example)) {
        meta['examples'] = [field.kind === 'number' ? Number(example) : example];
      }
      if (typeof meta['description'] === 'string')
        meta['markdownDescription'] = meta['description'];
    },
  });
}
