import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../../content/address.ts';
import { identity } from '../../../content/identity.ts';
import { pageKey } from '../../../content/page-key.ts';
import { plainRoute } from '../../../content/plain-route.ts';
import { proseOf } from '../../../content/prose.ts';
import { site } from '../../../content/site.ts';
import { leanPage } from '../../../feeds/lean-page.ts';
import { pathOfStory } from '../../../feeds/permalink.ts';
import { formersOf } from '../../../timeline/former.ts';
import { itemsOf } from '../../../timeline/views.ts';

export const getStaticPaths = (async () => {
  const model = await site();
  const formers = formersOf(model);
  return plainRoute(
    model.stories.flatMap((story) => {
      const items = itemsOf(model, story);
      const path = pathOfStory(story.id);
      return [path, ...(formers.get(path) ?? [])].map((page) => ({
        path: `${page}hemat.html`,
        body: () => leanPage(story, items, proseOf(story.body), identity(), absolute),
        key: pageKey(story, story.body, items),
      }));
    }),
    (path) => ({ story: path.split('/')[2] ?? '' }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), { headers: { 'content-type': 'text/html; charset=utf-8' } });
