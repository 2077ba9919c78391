import type { z } from 'astro/zod';
import { SCHEMAS } from './content.ts';
import type { Collection, ReferenceMeta } from './id.ts';
import type { Entry } from './parse.ts';

/** One place in a record that names another record. */
export interface Reference {
  /** Where it stands: `['reports', 0, 'article']`. */
  fieldPath: (string | number)[];
  /** The id that is named. */
  id: string;
  /** Collections in which it may be. */
  collections: readonly Collection[];
}

/** Every reference in a record, found by what its schema says about itself. */
export function referencesOf({ collection, data }: Entry): Reference[] {
  return referencesIn(collection, data);
}

/** Like {@link referencesOf}, of data that need not be valid. */
export function referencesIn(collection: Collection, data: unknown): Reference[] {
  return [...walk(SCHEMAS[collection], data, [])];
}

/** True for the name of a collection. */
export function isCollectionOf(name: string): name is Collection {
  return Object.hasOwn(SCHEMAS, name);
}

/** What a zod schema says of the schemas inside it, for the kinds that records are made of. */
interface Inner {
  innerType?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
}

function* walk(
  schema: z.ZodType,
  value: unknown,
  fieldPath: (string | number)[],
): Generator<Reference> {
  if (value === undefined || value === null) return;
  const { references } = (schema.meta() ?? {}) as Partial<ReferenceMeta>;
  if (references && typeof value === 'string') {
    if (references.length > 0) yield { fieldPath, id: value, collections: references };
    return;
  }
  const { innerType, shape, element } = schema.def as Inner;
  if (innerType) yield* walk(innerType, value, fieldPath);
  if (shape && typeof value === 'object' && !Array.isArray(value)) {
    for (const [name, field] of Object.entries(shape)) {
      yield* walk(field, (value as Record<string, unknown>)[name], [...fieldPath, name]);
    }
  }
  if (element && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(element, item, [...fieldPath, index]);
  }
}
