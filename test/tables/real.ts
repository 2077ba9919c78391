import type { Records } from '../../src/timeline/model.ts';
import { recordsIn } from './source.ts';

/** The fixtures as if they were no invented examples, which most questions leave out. */
export function asReal(): Records {
  const records = recordsIn('test/site/fixtures/content');
  for (const { data } of records.stories) data.invented = false;
  return records;
}
