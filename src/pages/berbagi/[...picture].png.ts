import type { APIRoute, GetStaticPaths } from 'astro';
import { digestOf } from '../../build/digest.ts';
import { identity } from '../../content/identity.ts';
import { plainRoute } from '../../content/plain-route.ts';
import { site } from '../../content/site.ts';
import { drawPicture } from '../../share/picture.ts';
import { picturesOf } from '../../share/pictures.ts';

export const getStaticPaths = (async () =>
  plainRoute(
    picturesOf(await site(), identity()).map(([path, content]) => ({
      path: `/berbagi/${path}.png`,
      key: digestOf(content),
      body: () => drawPicture(content),
    })),
    (path) => ({ picture: path.slice('/berbagi/'.length, -'.png'.length) }),
  )) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(Buffer.from(props['body']()), { headers: { 'content-type': 'image/png' } });
