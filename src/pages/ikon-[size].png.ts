import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import type { APIRoute, GetStaticPaths } from 'astro';

export const getStaticPaths = (() =>
  [180, 192, 512].map((size) => ({ params: { size: String(size) } }))) satisfies GetStaticPaths;

/** The icon as a picture of points, for phones that take no drawing. */
export const GET: APIRoute = async ({ params }) => {
  const drawing = await readFile('public/ikon.svg', 'utf8');
  const fitTo = { mode: 'width', value: Number(params['size']) } as const;
  const picture = new Resvg(drawing, { fitTo }).render().asPng();
  return new Response(Buffer.from(picture), { headers: { 'content-type': 'image/png' } });
};
