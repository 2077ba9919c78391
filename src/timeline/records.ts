import type { RecordOf } from '../schema/content.ts';
import type { Collection } from '../schema/id.ts';

/** One record as the site's content layer gives it. */
export interface RawRecord<C extends Collection> {
  id: string;
  data: RecordOf<C>;
  body: string;
}

/** All records, by collection. */
export type Records = { [C in Exclude<Collection, 'erased'>]: readonly RawRecord<C>[] };
