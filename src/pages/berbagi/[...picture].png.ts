import type { APIRoute, GetStaticPaths } from 'astro';
import { identity } from '../../content/identity.ts';
import { site } from '../../content/site.ts';
import { drawPicture } from '../../share/picture.ts';
import { picturesOf } from '../../share/pictures.ts';

export const getStaticPaths = (async () =>
  picturesOf(await site(), identity()).map(([picture, content]) => ({
    params: { picture },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(Buffer.from(await drawPicture(props['content'])), {
    headers: { 'content-type': 'image/png' },
  });
