import type { z } from 'astro/zod';
import type { ReferenceMeta } from './id.ts';

/** What sort of value a field takes, as its schema says. */
export type FieldKind =
  | 'id'
  | 'day'
  | 'day-or-month'
  | 'instant'
  | 'address'
  | 'choice'
  | 'boolean'
  | 'number'
  | 'text'
  | 'list'
  | 'map'
  | 'unknown';

/** A field of a record: what it takes and whether it may be missing or null. */
export interface Field {
  kind: FieldKind;
  /** The schema without what makes it optional, nullable or defaulted. */
  schema: z.ZodType;
  required: boolean;
  nullable: boolean;
  description: string;
  choices: readonly string[];
  references: ReferenceMeta['references'];
}

/** What a zod schema says of the schemas inside it, for the kinds that records are made of. */
interface Inside {
  type: string;
  format?: string;
  innerType?: z.ZodType;
  out?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  entries?: Record<string, string>;
}

const insideOf = (schema: z.ZodType): Inside => schema.def as unknown as Inside;

/** What a schema's own metadata may say, where its type alone does not. */
export interface FieldMeta {
  kind?: FieldKind;
}

const metaOf = (schema: z.ZodType) => (schema.meta() ?? {}) as FieldMeta & Partial<ReferenceMeta>;

const fields = new WeakMap<z.ZodType, Field>();

/** What a schema takes. */
export function fieldOf(schema: z.ZodType): Field {
  const known = fields.get(schema);
  if (known) return known;
  const field = describe(schema);
  fields.set(schema, field);
  return field;
}

function describe(schema: z.ZodType): Field {
  let [inner, required, nullable] = [schema, true, false];
  let description = schema.description ?? '';
  let meta: FieldMeta & Partial<ReferenceMeta> = metaOf(schema);
  for (;;) {
    const { type, innerType, out } = insideOf(inner);
    if (type === 'optional' || type === 'default' || type === 'prefault') required = false;
    if (type === 'nullable') nullable = true;
    const next = innerType ?? (type === 'pipe' ? out : undefined);
    if (!next) break;
    inner = next;
    meta = { ...metaOf(inner), ...meta };
    description ||= inner.description ?? '';
  }
  const { type, format, entries } = insideOf(inner);
  return {
    kind: meta.kind ?? (meta.references ? 'id' : kindOf(type, format)),
    schema: inner,
    required,
    nullable,
    description,
    choices: type === 'enum' ? Object.values(entries ?? {}) : [],
    references: meta.references ?? [],
  };
}

function kindOf(type: string, format: string | undefined): FieldKind {
  if (format === 'url') return 'address';
  const kinds: Readonly<Record<string, FieldKind>> = {
    enum: 'choice',
    boolean: 'boolean',
    number: 'number',
    int: 'number',
    string: 'text',
    array: 'list',
    object: 'map',
  };
  return kinds[type] ?? 'unknown';
}

/** The fields of a mapping by name; none for anything else. */
export function fieldsIn(schema: z.ZodType): ReadonlyMap<string, z.ZodType> {
  const { shape } = insideOf(fieldOf(schema).schema);
  return new Map(Object.entries(shape ?? {}));
}

/** What the items of a list are, or null when it is none. */
export function itemOf(schema: z.ZodType): z.ZodType | null {
  return insideOf(fieldOf(schema).schema).element ?? null;
}

/** The schema of a field by its path; null when there is no such field. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let at: z.ZodType | null = schema;
  for (const name of path) {
    if (!at) return null;
    at = typeof name === 'number' ? itemOf(at) : (fieldsIn(at).get(String(name)) ?? null);
  }
  return at;
}

/** Every field below a schema with its path; the items of lists stand under `[]`. */
export function* allFields(
  schema: z.ZodType,
  path: readonly string[] = [],
): Generator<{ name: string; path: readonly string[]; schema: z.ZodType }> {
  for (const [name, field] of fieldsIn(schema)) {
    yield { name, path: [...path, name], schema: field };
    const item = itemOf(field);
    yield* allFields(item ?? field, item ? [...path, name, '[]'] : [...path, name]);
  }
}

const names = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** Names of all fields that may stand anywhere in a record. */
export function fieldNames(schema: z.ZodType): ReadonlySet<string> {
  const known = names.get(schema);
  if (known) return known;
  const found = new Set([...allFields(schema)].map(({ name }) => name));
  names.set(schema, found);
  return found;
}
