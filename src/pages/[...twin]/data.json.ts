import type { APIRoute, GetStaticPaths } from 'astro';
import { dataSource } from '../../content/data-files.ts';
import { pageKey } from '../../content/page-key.ts';
import { recordTwins } from '../../content/twins.ts';
import { twinsOf } from '../../tables/twin.ts';

export const getStaticPaths = (async () =>
  twinsOf(await dataSource(), recordTwins()).map(({ path, json, item }) => ({
    params: { twin: path.slice(1, -1) },
    props: { json },
    ...(item && { cacheKey: pageKey(item) }),
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props['json']());
