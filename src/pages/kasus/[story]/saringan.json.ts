import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '../../../content/site.ts';
import { anchorOfItem } from '../../../feeds/permalink.ts';
import type { StoryIndex } from '../../../filter/story-index.ts';
import type { Item } from '../../../timeline/model.ts';
import { itemsOf, pageOfItems, storyFilters } from '../../../timeline/views.ts';

export const getStaticPaths = (async () => {
  const model = await site();
  return model.stories.map((story) => {
    const items = itemsOf(model, story);
    const filters = storyFilters(model, story);
    const filtersOf = new Map<Item, number[]>(items.map((item) => [item, []]));
    for (const [number, filter] of filters.entries())
      for (const item of filter.items) filtersOf.get(item)?.push(number);
    const pageOf = pageOfItems(items);
    const pages = [...new Set(pageOf.values())];
    const numbers = new Map(pages.map((page, number) => [page, number]));
    const index: StoryIndex = {
      pages,
      filters: filters.map(({ path, label }) => [path, label]),
      records: items.map((item) => [
        anchorOfItem(item),
        numbers.get(pageOf.get(item) ?? '') ?? 0,
        ...(filtersOf.get(item) ?? []),
      ]),
    };
    return { params: { story: story.id }, props: { index } };
  });
}) satisfies GetStaticPaths;

/** What the filters of a story hold; loaded when a reader combines them. */
export const GET: APIRoute = ({ props }) => Response.json(props['index']);
