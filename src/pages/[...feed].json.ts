import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../content/address.ts';
import { feeds } from '../content/feeds.ts';
import { feedPages, jsonFeed } from '../feeds/json-feed.ts';

export const getStaticPaths = (async () =>
  (await feeds()).flatMap(({ channel, entries }) =>
    feedPages(channel, entries).map((page) => ({
      params: { feed: page.path.slice(1, -'.json'.length) },
      props: { feed: () => jsonFeed(channel, page, absolute) },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['feed'](), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
