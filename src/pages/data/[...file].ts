import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles } from '../../content/data-files.ts';

export const getStaticPaths = (async () =>
  (await dataFiles()).map(({ name, file }) => ({
    params: { file: name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) => {
  const { type, body } = await props['file']();
  return new Response(body, { headers: { 'content-type': type } });
};
