import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../content/data-files.ts';
import { plainRoute } from '../../content/plain-route.ts';

export const getStaticPaths = (async () =>
  plainRoute(
    (await dataFiles()).map(({ name, ...file }) => ({ path: `/data/${name}`, ...file })),
    (path) => ({ file: path.slice('/data/'.length) }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), { headers: { 'content-type': props['type'] } });
