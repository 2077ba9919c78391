import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import StoryList from '../../src/components/StoryList.astro';
import { story } from '../../src/schema/story.ts';
import { namesOf } from '../../src/search/name-list.ts';
import { answersTo } from '../../src/search/names.ts';
import { storiesByMove } from '../../src/timeline/directory.ts';
import { modelOf } from '../../src/timeline/model.ts';

const EQUAL = 300;
const TITLE = 'Dugaan kebocoran data';
const model = modelOf(
  {
    outlets: [],
    people: [],
    organisations: [],
    laws: [],
    articles: [],
    statements: [],
    events: [],
    stories: Array.from({ length: EQUAL }, (_, at) => ({
      id: `kebocoran-${at}`,
      data: story.parse({ title: TITLE, summary: `Yang ke-${at}.` }),
      body: '',
    })),
  },
  { today: '2024-03-06', show: 'all' },
);

it('three hundred stories of one title each lead to their own page, told apart by their summary', async () => {
  const container = await AstroContainer.create();
  const stories = storiesByMove(model);
  const page = load(await container.renderToString(StoryList, { props: { stories } }));
  const cards = page('.card').toArray();
  expect(cards).toHaveLength(EQUAL);
  for (const card of cards) {
    const [, at] = /\/kasus\/kebocoran-(\d+)\/$/.exec(page('a', card).attr('href') ?? '') ?? [];
    expect(page('.summary', card).text()).toBe(`Yang ke-${at}.`);
  }
  expect(new Set(page('.card a').map((_, link) => page(link).attr('href'))).size).toBe(EQUAL);
  // Of a home page only so many stand, with the way to the rest.
  const few = load(await container.renderToString(StoryList, { props: { stories, most: 8 } }));
  expect(few('.card')).toHaveLength(8);
  expect(few('a[href$="/kasus/"]').text()).toBe('Semua 300 kasus');
});

it('three hundred of one title fill no answer of the search: a few stand, each with its own page', () => {
  const found = answersTo('kebocoran data', namesOf(model));
  expect(found).toHaveLength(5);
  expect(new Set(found.map(({ url }) => url)).size).toBe(5);
});
