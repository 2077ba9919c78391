import type { Recorded } from '../timeline/model.ts';
import { minuteOf } from '../visit/minute.ts';
import { attribute, type Html } from './html.ts';

/** Items of a page that say when they were added; who stays away for longer is told of these alone. */
const MOST = 30;

/** The items that were added last, whose rows say when for who comes back (`src/visit/since.ts`). */
export function lastAdded<Item extends Recorded>(items: readonly Item[]): ReadonlySet<Item> {
  const dated = items.filter(({ addedAt }) => addedAt !== undefined);
  const instantOf = ({ addedAt }: Item) => Date.parse(addedAt ?? '');
  return new Set(dated.toSorted((a, b) => instantOf(b) - instantOf(a)).slice(0, MOST));
}

/** Says of an item when it was added. */
export function addedOf({ addedAt }: Recorded): Html {
  return attribute('data-added', addedAt === undefined ? undefined : minuteOf(addedAt));
}
