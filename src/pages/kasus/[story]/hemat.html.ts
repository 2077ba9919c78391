import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../../content/address.ts';
import { identity } from '../../../content/identity.ts';
import { pageKey } from '../../../content/page-key.ts';
import { plainRoute } from '../../../content/plain-route.ts';
import { proseOf } from '../../../content/prose.ts';
import { site } from '../../../content/site.ts';
import { leanPage } from '../../../feeds/lean-page.ts';
import { pathOfStory } from '../../../feeds/permalink.ts';
import { itemsOf } from '../../../timeline/views.ts';

export const getStaticPaths = (async () => {
  const model = await site();
  return plainRoute(
    model.stories.map((story) => {
      const items = itemsOf(model, story);
      return {
        path: `${pathOfStory(story.id)}hemat.html`,
        body: () => leanPage(story, items, proseOf(story.body), identity(), absolute),
        key: pageKey(story, story.body, items),
      };
    }),
    (path) => ({ story: path.split('/')[2] ?? '' }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), { headers: { 'content-type': 'text/html; charset=utf-8' } });
