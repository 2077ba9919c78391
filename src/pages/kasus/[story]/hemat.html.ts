import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../../../content/address.ts';
import { identity } from '../../../content/identity.ts';
import { pageKey } from '../../../content/page-key.ts';
import { proseOf } from '../../../content/prose.ts';
import { site } from '../../../content/site.ts';
import { leanPage } from '../../../feeds/lean-page.ts';
import { itemsOf } from '../../../timeline/views.ts';

export const getStaticPaths = (async () => {
  const model = await site();
  return model.stories.map((story) => {
    const items = itemsOf(model, story);
    return {
      params: { story: story.id },
      props: {
        html: () => leanPage(story, items, proseOf(story.body), identity(), absolute),
      },
      cacheKey: pageKey(story, story.body, items),
    };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['html'](), { headers: { 'content-type': 'text/html; charset=utf-8' } });
