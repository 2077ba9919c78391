import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../content/address.ts';
import { feeds } from '../content/feeds.ts';
import { plainRoute } from '../content/plain-route.ts';
import { feedPages, jsonFeed } from '../feeds/json-feed.ts';

export const getStaticPaths = (async () =>
  plainRoute(
    (await feeds()).flatMap(({ channel, entries, formerPages }) =>
      feedPages(channel, entries).flatMap((page) => {
        const body = () => jsonFeed(channel, page, absolute);
        const former = page.path === channel.feed ? formerPages : [];
        return [page.path, ...former.map((path) => `${path}feed.json`)].map((path) => ({
          path,
          body,
        }));
      }),
    ),
    (path) => ({ feed: path.slice(1, -'.json'.length) }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
