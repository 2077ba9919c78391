import type { APIRoute } from 'astro';
import { absolute } from '../content/address.ts';
import { guidePages } from '../content/guide.ts';
import { site } from '../content/site.ts';
import { versions } from '../content/versions.ts';
import {
  pathOfItem,
  pathOfLaw,
  pathOfOutlet,
  pathOfSpeaker,
  pathOfStory,
} from '../feeds/permalink.ts';
import { escapeXml } from '../feeds/xml.ts';
import { monthsOf } from '../timeline/directory.ts';

/** Every page that a search engine should know; a sitemap may hold 50,000, so the oldest fall off. */
const MOST = 50_000;

export const GET: APIRoute = async () => {
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
    ...model.items.toReversed().map(pathOfItem),
  ].slice(0, MOST);
  const urls = paths.map((path) => `<url><loc>${escapeXml(absolute(path))}</loc></url>`);
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml; charset=utf-8' } },
  );
};
