import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../content/address.ts';
import { identity } from '../content/identity.ts';
import { site } from '../content/site.ts';
import { channelsOf } from '../feeds/channels.ts';
import { feedPages, jsonFeed } from '../feeds/json-feed.ts';

export const getStaticPaths = (async () =>
  channelsOf(await site(), identity(), absolute).flatMap(({ channel, entries }) =>
    feedPages(channel, entries).map((page) => ({
      params: { feed: page.path.slice(1, -'.json'.length) },
      props: { feed: jsonFeed(channel, page, absolute) },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props['feed']), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
