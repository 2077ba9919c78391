import type { APIRoute, GetStaticPaths } from 'astro';
import { absolute } from '../content/address.ts';
import { guidePages } from '../content/guide.ts';
import { plainRoute } from '../content/plain-route.ts';
import { site } from '../content/site.ts';
import { versions } from '../content/versions.ts';
import {
  pathOfItem,
  pathOfLaw,
  pathOfOutlet,
  pathOfSpeaker,
  pathOfStory,
} from '../feeds/permalink.ts';
import { sitemapsOf } from '../feeds/sitemap.ts';
import { monthsOf } from '../timeline/directory.ts';

/** Every page that a search engine should know. */
export const getStaticPaths = (async () => {
  const model = await site();
  const paths = [
    '/',
    ...[
      'cari',
      'data',
      'data/codebook',
      'data/contoh',
      'data/tanya',
      'data/terbaru',
      ...versions().map(({ version }) => `data/${version}`),
      'data/kode',
      'hukum',
      'ikuti',
      'kasus',
      'lembaga',
      'media',
      'metode',
      'ralat',
      'tenggat',
      'tentang',
      'terbaru',
      'tokoh',
    ].map((name) => `/${name}/`),
    ...guidePages().map(({ path }) => path),
    ...monthsOf(model.items).map(({ month }) => `/terbaru/${month}/`),
    ...model.stories.map(({ id }) => pathOfStory(id)),
    ...[...model.people.keys()].map((id) => pathOfSpeaker({ kind: 'person', id })),
    ...[...model.organisations.keys()].map((id) => pathOfSpeaker({ kind: 'organisation', id })),
    ...[...model.laws.keys()].map(pathOfLaw),
    ...[...model.outlets.keys()].map(pathOfOutlet),
    // Earliest first: a new statement changes the last file only.
    ...model.items.map(pathOfItem),
  ];
  return plainRoute(
    sitemapsOf(paths, absolute).map(({ name, xml }) => ({ path: `/${name}.xml`, body: () => xml })),
    (path) => ({ sitemap: path.slice(1, -'.xml'.length) }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['body'](), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
