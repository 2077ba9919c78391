import type { Item, Story } from './model.ts';

/** The moments that matter most in a story, for somebody who comes late to it. */
export interface Moments {
  /** Earliest first. */
  items: Item[];
  /** Whether an editor chose them; else the program did, by how many outlets report them. */
  chosen: boolean;
}

/** In a shorter story everything is a key moment. */
const LEAST_ITEMS = 12;
const MOST = 5;
/** What a single outlet reports is not singled out by the program. */
const LEAST_OUTLETS = 2;

/**
 * The key moments of a story: those that its editor lists (`moments`), else those that most outlets
 * report, of equal ones the earlier.
 *
 * @param items of the story, earliest first
 */
export function momentsOf(story: Story, items: readonly Item[]): Moments {
  const { moments } = story.data;
  if (moments.length > 0)
    return { items: items.filter(({ id }) => moments.includes(id)), chosen: true };
  if (items.length < LEAST_ITEMS) return { items: [], chosen: false };
  const place = new Map(items.map((item, at) => [item, at]));
  const found = items
    .filter(({ outlets }) => outlets.length >= LEAST_OUTLETS)
    .toSorted((a, b) => b.outlets.length - a.outlets.length)
    .slice(0, MOST);
  return {
    items: found.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)),
    chosen: false,
  };
}
