import type { APIRoute, GetStaticPaths } from 'astro';
import { rssFeeds } from '../content/feeds.ts';
import { plainRoute } from '../content/plain-route.ts';

export const getStaticPaths = (async () =>
  plainRoute(await rssFeeds(), (path) => ({
    feed: path.slice(1, -'.xml'.length),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
