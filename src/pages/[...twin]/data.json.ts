import type { APIRoute, GetStaticPaths } from 'astro';
import { dataSource } from '../../content/data-files.ts';
import { pageKey } from '../../content/page-key.ts';
import { plainRoute } from '../../content/plain-route.ts';
import { recordTwins } from '../../content/twins.ts';
import { twinsOf } from '../../tables/twin.ts';

export const getStaticPaths = (async () =>
  plainRoute(
    twinsOf(await dataSource(), recordTwins()).map(({ path, json, item }) => ({
      path: `${path}data.json`,
      body: () => JSON.stringify(json()),
      key: item && pageKey(item),
    })),
    (path) => ({ twin: path.slice(1, -'/data.json'.length) }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), { headers: { 'content-type': 'application/json' } });
