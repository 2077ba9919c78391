import { getCollection } from 'astro:content';
import type { Erased } from '../schema/erased.ts';
import { COLLECTIONS, type Collection } from '../schema/id.ts';
import { type Model, modelOf, type Records } from '../timeline/model.ts';
import { identity } from './identity.ts';
import { today } from './today.ts';

let memo: Promise<Model> | undefined;

/**
 * The whole record as the pages show it, computed once a build: `getCollection()` in every page
 * makes a build quadratic. While developing it is computed anew, so that an edit shows at once.
 */
export function site(): Promise<Model> {
  if (import.meta.env.DEV) return load();
  memo ??= load();
  return memo;
}

async function load(): Promise<Model> {
  const names = (Object.keys(COLLECTIONS) as Collection[]).filter((name) => name !== 'erased');
  const loaded = await Promise.all(
    names.map(async (name) => {
      const entries = await getCollection(name);
      return [name, entries.map(({ id, data, body }) => ({ id, data, body: body ?? '' }))] as const;
    }),
  );
  return modelOf(Object.fromEntries(loaded) as unknown as Records, {
    today: today(),
    show: identity().show,
  });
}

/** What is left of records that were taken down so that nothing of them remains. */
export async function tombstones(): Promise<{ id: string; data: Erased }[]> {
  return (await getCollection('erased')).map(({ id, data }) => ({ id, data: data as Erased }));
}
