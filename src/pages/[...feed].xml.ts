import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../content/address.ts';
import { feeds } from '../content/feeds.ts';
import { plainRoute } from '../content/plain-route.ts';
import { rssFeed } from '../feeds/rss.ts';

export const getStaticPaths = (async () =>
  plainRoute(
    (await feeds()).flatMap(({ channel, entries, formerPages }) => {
      const path = `${channel.page}rss.xml`;
      const body = () => rssFeed(channel, entries, path, absolute);
      return [path, ...formerPages.map((page) => `${page}rss.xml`)].map((path) => ({ path, body }));
    }),
    (path) => ({ feed: path.slice(1, -'.xml'.length) }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
