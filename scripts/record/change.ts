import type { RecordOf } from '../../src/schema/content.ts';
import type { Collection } from '../../src/schema/id.ts';
import type { Report } from '../../src/schema/report.ts';
import type { ReviewReason } from '../../src/schema/review.ts';

/** A record that does not exist yet. */
export interface Create<C extends Collection = Collection> {
  kind: 'create';
  collection: C;
  id: string;
  data: RecordOf<C>;
  /** Verbatim words for statements and events; empty otherwise. */
  words: string;
}

/** One more outlet printed a statement or event that is already on record. */
export interface Append {
  kind: 'append';
  collection: 'statements' | 'events';
  id: string;
  report: Report;
  /** What an editor is asked of the whole record because of this report; added to what is asked already. */
  review?: ReviewReason[];
}

/** Two files turned out to hold one utterance or happening; `id` stays behind and points to `into`. */
export interface Merge {
  kind: 'merge';
  collection: 'statements' | 'events';
  id: string;
  into: string;
}

/** A statement or event on record belongs to one more story. */
export interface Include {
  kind: 'include';
  collection: 'statements' | 'events';
  id: string;
  story: string;
}

/** An article of the ledger was read again: these fields of it change, the rest stays. */
export interface Update {
  kind: 'update';
  collection: 'articles';
  id: string;
  fields: Partial<RecordOf<'articles'>>;
}

/** What recording an article does to `content/`; the only thing that the Markdown stage is given. */
export type Change =
  | { [C in Collection]: Create<C> }[Collection]
  | Append
  | Merge
  | Include
  | Update;
