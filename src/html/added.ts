import type { Recorded } from '../timeline/model.ts';
import { minuteOf } from '../visit/minute.ts';
import { attribute, type Html } from './html.ts';

/** Items of a page that say when they were added; who stays away for longer is told of these alone. */
const MOST = 30;

/** The items that were added last, whose rows say when for who comes back (`src/visit/since.ts`). */
export function lastAdded<Item extends Recorded>(items: readonly Item[]): ReadonlySet<Item> {
  const dated = items.filter((item) => readAt(item) !== undefined);
  const instantOf = (item: Item) => Date.parse(readAt(item) ?? '');
  return new Set(dated.toSorted((a, b) => instantOf(b) - instantOf(a)).slice(0, MOST));
}

/** Says of an item when it was added. */
export function addedOf(item: Recorded): Html {
  const at = readAt(item);
  return attribute('data-added', at === undefined ? undefined : minuteOf(at));
}

const readAt = ({ reports }: Recorded): string | undefined => reports[0]?.article.data?.readAt;
