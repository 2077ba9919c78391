import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute, href } from '../../content/address.ts';
import { dataSource } from '../../content/data-files.ts';
import { pageKey } from '../../content/page-key.ts';
import { plainRoute } from '../../content/plain-route.ts';
import { textPages } from '../../content/text-pages.ts';
import { recordTwins } from '../../content/twins.ts';
import { textTwin } from '../../tables/text-twin.ts';
import { twinsOf } from '../../tables/twin.ts';

export const getStaticPaths = (async () =>
  plainRoute(
    [
      ...twinsOf(await dataSource(), recordTwins()).map(({ path, json, shown }) => ({
        path: `${path}data.json`,
        body: () => JSON.stringify(json()),
        key: pageKey(path, shown),
      })),
      ...textPages().map((path) => ({
        path: `${path}data.json`,
        of: path,
        body: (made: string) => JSON.stringify(textTwin(made, absolute(path), absolute)),
      })),
    ],
    (path) => ({ twin: path.slice(1, -'/data.json'.length) || undefined }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props, url }) => {
  const { of, body } = props;
  const made = of ? await (await fetch(new URL(href(of), url))).text() : '';
  return new Response(body(made), { headers: { 'content-type': 'application/json' } });
};
