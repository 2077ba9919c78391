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
  const found: Reference[] = [];
  collect(leadsOf(SCHEMAS[collection]), data, [], found);
  return found;
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

/** Where the references below a schema stand: only those parts of a record are looked at. */
interface Leads {
  collections: readonly Collection[];
  fields: readonly (readonly [name: string, leads: Leads])[];
  items: Leads | null;
}

const known = new WeakMap<z.ZodType, Leads>();

function leadsOf(schema: z.ZodType): Leads {
  const before = known.get(schema);
  if (before) return before;
  const { references } = (schema.meta() ?? {}) as Partial<ReferenceMeta>;
  const { innerType, shape, element } = schema.def as Inner;
  const inner = innerType && leadsOf(innerType);
  const items = element && leadsOf(element);
  const leads = {
    collections: references ?? inner?.collections ?? [],
    fields: Object.entries(shape ?? {})
      .map(([name, field]) => [name, leadsOf(field)] as const)
      .filter(([, below]) => leadsAnywhere(below))
      .concat(inner?.fields ?? []),
    items: items && leadsAnywhere(items) ? items : (inner?.items ?? null),
  };
  known.set(schema, leads);
  return leads;
}

const leadsAnywhere = ({ collections, fields, items }: Leads): boolean =>
  collections.length > 0 || fields.length > 0 || items !== null;

function collect(
  { collections, fields, items }: Leads,
  value: unknown,
  fieldPath: (string | number)[],
  found: Reference[],
): void {
  if (typeof value === 'string') {
    if (collections.length > 0) found.push({ fieldPath, id: value, collections });
  } else if (Array.isArray(value)) {
    if (!items) return;
    for (const [index, item] of value.entries()) collect(items, item, [...fieldPath, index], found);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, below] of fields) {
      const inside = (value as Record<string, unknown>)[name];
      if (inside !== undefined) collect(below, inside, [...fieldPath, name], found);
    }
  }
}
