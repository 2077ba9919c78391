import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonFeeds } from '../content/feeds.ts';
import { plainRoute } from '../content/plain-route.ts';

export const getStaticPaths = (async () =>
  plainRoute(await jsonFeeds(), (path) => ({
    feed: path.slice(1, -'.json'.length),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
