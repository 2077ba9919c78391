import { pathOfStory } from '../feeds/permalink.ts';
import { LISTS } from '../filter/former-page.ts';
import { NOT_THERE } from '../html/not-there.ts';
import { shardsOf } from '../search/shards.ts';
import { pictureFolders } from '../share/pictures.ts';
import type { Model } from '../timeline/model.ts';
import { ALL_FILTERS, storyFilters } from '../timeline/views.ts';
import { olderFeedPages } from './feeds.ts';

/** A folder of the site without a page of its own, and what whoever cuts an address short there is led to. */
type CutShort = readonly [folder: string, to: string];

/**
 * Every folder above a file of the site that no page stands in: above statements, events and a year of
 * either, filters of a story, older pages of feeds, pictures, and what the program of the pages loads.
 */
export async function cutShort(model: Model): Promise<CutShort[]> {
  return [
    ...aboveRecords(model),
    ...aboveFilters(model),
    ...(await olderFeedPages()).map((page): CutShort => [`${page}feed`.slice(1), page]),
    ...pictureFolders(model).map((folder): CutShort => [folder, PICTURED[folder] ?? '/terbaru/']),
    ...programFolders(model),
  ];
}

/** Of pictures nobody is led to a list of pages. */
const PICTURES = 'berbagi';

/**
 * Files that Cloudflare Pages, and whatever else looks for the nearest 404.html, shows of an address that was
 * cut within a name: they lead on as `docs/hosting` lets other hosts do.
 */
export function cutWithin(model: Model): CutShort[] {
  const lists = Object.entries(LISTS).filter(([folder]) => folder !== PICTURES);
  return [
    ...lists.map(([folder, list]): CutShort => [`${folder}/404.html`, `/${list}#${NOT_THERE}`]),
    ...model.stories.map(({ id }): CutShort => [`kasus/${id}/404.html`, pathOfStory(id)]),
  ];
}

/** Where pictures of statements stand in folders by year, these do not. */
const PICTURED: Readonly<Record<string, string>> = { berbagi: '/', 'berbagi/kasus': '/kasus/' };

function aboveRecords(model: Model): CutShort[] {
  return (['pernyataan', 'peristiwa'] as const).flatMap((folder) => {
    const type = folder === 'peristiwa' ? 'event' : 'statement';
    const years = new Set(
      [...model.items, ...model.retired]
        .filter((item) => item.type === type)
        .map(({ id }) => id.split('/')[0] ?? ''),
    );
    return [folder, ...[...years].map((year) => `${folder}/${year}`)].map(
      (short): CutShort => [short, '/terbaru/'],
    );
  });
}

function aboveFilters(model: Model): CutShort[] {
  return model.stories.flatMap((story) => {
    const groups = new Set(storyFilters(model, story).map(({ group }) => group));
    return [...groups].map(
      (group): CutShort => [
        `kasus/${story.id}/${group}`,
        `${pathOfStory(story.id, ALL_FILTERS)}#${group}`,
      ],
    );
  });
}

/** Styles and scripts, the database of the page that answers SQL, and the index of the search. */
function programFolders(model: Model): CutShort[] {
  const parts = shardsOf(model.items, ({ shownOn }) => shownOn ?? '').map(({ from }) => from);
  const index = ['filter', 'index', ...parts.flatMap((part) => [part, ...inPart(part)])];
  return [
    ['_astro', '/'],
    ['mesin', '/data/tanya/'],
    ...['pagefind', ...index.map((folder) => `pagefind/${folder}`)].map(
      (folder): CutShort => [folder, '/cari/'],
    ),
  ];
}

const inPart = (part: string) => ['filter', 'index', 'rekaman'].map((name) => `${part}/${name}`);
