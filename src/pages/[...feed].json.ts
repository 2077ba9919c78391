import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../content/address.ts';
import { feeds } from '../content/feeds.ts';
import { plainRoute } from '../content/plain-route.ts';
import { feedPages, jsonFeed } from '../feeds/json-feed.ts';

export const getStaticPaths = (async () =>
  plainRoute(
    (await feeds()).flatMap(({ channel, entries }) =>
      feedPages(channel, entries).map((page) => ({
        path: page.path,
        body: () => jsonFeed(channel, page, absolute),
      })),
    ),
    (path) => ({ feed: path.slice(1, -'.json'.length) }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
