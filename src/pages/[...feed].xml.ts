import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../content/address.ts';
import { feeds } from '../content/feeds.ts';
import { rssFeed } from '../feeds/rss.ts';

export const getStaticPaths = (async () =>
  (await feeds()).map(({ channel, entries }) => {
    const path = `${channel.page}rss.xml`;
    return {
      params: { feed: path.slice(1, -'.xml'.length) },
      props: { feed: () => rssFeed(channel, entries, path, absolute) },
    };
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['feed'](), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
