import type { APIRoute, GetStaticPaths } from 'astro';
import { pageKey } from '../../../content/page-key.ts';
import { plainRoute } from '../../../content/plain-route.ts';
import { site } from '../../../content/site.ts';
import { anchorOfItem, pathOfStory } from '../../../feeds/permalink.ts';
import type { StoryIndex } from '../../../filter/story-index.ts';
import type { Item, Model, Story } from '../../../timeline/model.ts';
import { itemsOf, pageOfItems, storyFilters } from '../../../timeline/views.ts';

export const getStaticPaths = (async () => {
  const model = await site();
  return plainRoute(
    model.stories.map((story) => ({
      path: `${pathOfStory(story.id)}saringan.json`,
      body: () => JSON.stringify(indexOf(model, story)),
      key: pageKey(itemsOf(model, story)),
    })),
    (path) => ({ story: path.split('/')[2] ?? '' }),
  );
}) satisfies GetStaticPaths;

/** What the filters of a story hold; loaded when a reader combines them. */
export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), { headers: { 'content-type': 'application/json' } });

function indexOf(model: Model, story: Story): StoryIndex {
  const items = itemsOf(model, story);
  const filters = storyFilters(model, story);
  const filtersOf = new Map<Item, number[]>(items.map((item) => [item, []]));
  for (const [number, filter] of filters.entries())
    for (const item of filter.items) filtersOf.get(item)?.push(number);
  const pageOf = pageOfItems(items);
  const pages = [...new Set(pageOf.values())];
  const numbers = new Map(pages.map((page, number) => [page, number]));
  return {
    pages,
    filters: filters.map(({ path, label }) => [path, label]),
    records: items.map((item) => [
      anchorOfItem(item),
      numbers.get(pageOf.get(item) ?? '') ?? 0,
      ...(filtersOf.get(item) ?? []),
    ]),
  };
}
