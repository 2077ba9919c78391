import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../content/address.ts';
import { identity } from '../content/identity.ts';
import { site } from '../content/site.ts';
import { channelsOf } from '../feeds/channels.ts';
import { feedPages } from '../feeds/json-feed.ts';
import { rssFeed } from '../feeds/rss.ts';

export const getStaticPaths = (async () =>
  channelsOf(await site(), identity()).flatMap(({ channel, items }) => {
    const path = `${channel.page}rss.xml`;
    const latest = feedPages(channel, items).at(-1);
    if (!latest) return [];
    return {
      params: { feed: path.slice(1, -'.xml'.length) },
      props: { feed: rssFeed(channel, latest, path, absolute) },
    };
  })) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['feed'], {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  });
