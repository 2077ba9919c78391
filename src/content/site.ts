import type { Erased } from '../schema/erased.ts';
import { type Model, modelOf } from '../timeline/model.ts';
import { identity } from './identity.ts';
import type { ContentRecords } from './read-records.ts';
import { contentRecords } from './records.ts';
import { today } from './today.ts';

let memo: { records: ContentRecords; model: Model } | undefined;

/** The whole record as the pages show it, computed once a build; while developing, once an edit. */
export async function site(): Promise<Model> {
  const records = contentRecords();
  if (memo?.records !== records) {
    const model = modelOf(records, { today: today(), show: identity().show });
    memo = { records, model };
  }
  return memo.model;
}

/** What is left of records that were taken down so that nothing of them remains. */
export async function tombstones(): Promise<{ id: string; data: Erased }[]> {
  return contentRecords().erased;
}
