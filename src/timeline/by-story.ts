import type { Item, Model, Story } from './model.ts';
import { addressOfFilter, storyFilters } from './views.ts';
import { PAGE_ROOM, weightOf } from './weight.ts';

/** A story's part of a list of items. */
export interface Part {
  /** Undefined for items that belong to no story. */
  story?: Story;
  /** The latest of them, earliest first; empty where the page has no room left. */
  items: Item[];
  /** How many there are. */
  total: number;
  /** Below the story, where it shows all of them; the story itself where it has no such filter. */
  rest?: string;
}

/** A story shows at least this many, or none but a link. */
const LEAST = 5;

/**
 * The same as {@link byStory}, each part with the place of the rest.
 *
 * @param path of the filter by which a story shows the same: `narasumber/nezar-patria`
 */
export function byStoryWithRest(model: Model, items: readonly Item[], path: string): Part[] {
  return byStory(items).map((part) => {
    const filters = part.story ? storyFilters(model, part.story) : [];
    const filter = filters.find((one) => one.path === path);
    return { ...part, rest: filter ? addressOfFilter(filter) : '' };
  });
}

/**
 * Divides items (earliest first) among their stories, the story with the latest item first. Stories
 * share the room on a page; the rest of a story stands on its own page, which is paged.
 */
export function byStory(items: readonly Item[]): Part[] {
  const parts = new Map<Story | undefined, Item[]>();
  for (const item of items) {
    for (const story of item.stories.length > 0 ? item.stories : [undefined]) {
      const own = parts.get(story) ?? [];
      own.push(item);
      parts.set(story, own);
    }
  }
  const place = new Map(items.map((item, at) => [item, at]));
  const lastOf = ([, own]: [Story | undefined, Item[]]) => place.get(own.at(-1) as Item) ?? 0;
  const share = PAGE_ROOM / parts.size;
  let left = PAGE_ROOM;
  return [...parts]
    .sort((a, b) => lastOf(b) - lastOf(a))
    .map(([story, own], at) => {
      const latest = latestWithin(own, share);
      const weight = latest.reduce((sum, item) => sum + weightOf(item), 0);
      // No story after one that has no room is shown: the latest come first.
      left = at > 0 && weight > left ? 0 : left - weight;
      return { story, items: left > 0 || at === 0 ? latest : [], total: own.length };
    });
}

/** The latest items that weigh no more than this, or the fewest that a story shows. */
function latestWithin(items: readonly Item[], room: number): Item[] {
  let left = room;
  const first = items.findLastIndex((item, at) => {
    left -= weightOf(item);
    return left < 0 && items.length - at > LEAST;
  });
  return items.slice(first + 1);
}
