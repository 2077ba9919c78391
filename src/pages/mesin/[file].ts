import type { APIRoute, GetStaticPaths } from 'astro';
import licence from '../../content/duckdb-licence.txt?raw';
import { engine } from '../../content/engine.ts';

export const getStaticPaths = (() => [
  ...Object.values(engine()).map(({ name, body }) => ({ params: { file: name }, props: { body } })),
  { params: { file: 'LICENSE.txt' }, props: { body: licence } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'], { headers: { 'content-type': 'application/octet-stream' } });
