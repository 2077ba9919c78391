import { describe, expect, it } from 'vitest';
import { channelsOf } from '../../src/feeds/channels.ts';
import { feedPages } from '../../src/feeds/json-feed.ts';
import { newestIn } from '../../src/feeds/rss.ts';
import { lastAdded } from '../../src/html/added.ts';
import { article } from '../../src/schema/article.ts';
import { law } from '../../src/schema/law.ts';
import { organisation } from '../../src/schema/organisation.ts';
import { outlet } from '../../src/schema/outlet.ts';
import { person } from '../../src/schema/person.ts';
import { identityOf, NAMELESS } from '../../src/schema/site.ts';
import { statement } from '../../src/schema/statement.ts';
import { story } from '../../src/schema/story.ts';
import { bodyOf } from '../../src/schema/words.ts';
import { type Model, modelOf, type Setting } from '../../src/timeline/model.ts';

interface Draft {
  id: string;
  saidOn: string;
  article: string;
  more?: object;
}

/** Statements of one person, body, law, outlet and story; an article is what its reading is told of. */
function modelWith(
  articles: Record<string, { readAt: string; firstReadAt?: string }>,
  drafts: Draft[],
  setting: Partial<Setting> & { waits?: true } = {},
): Model {
  return modelOf(
    {
      outlets: [
        {
          id: 'warta',
          data: outlet.parse({ name: 'Warta', homepage: 'https://warta.example', zone: 'WIB' }),
          body: '',
        },
      ],
      people: [{ id: 'sari', data: person.parse({ name: 'Sari', public: true }), body: '' }],
      organisations: [
        {
          id: 'dinas',
          data: organisation.parse({ name: 'Dinas', kind: 'pemerintah-daerah', official: true }),
          body: '',
        },
      ],
      laws: [
        {
          id: 'uu-1-2020',
          data: law.parse({
            kind: 'uu',
            number: '1',
            year: 2020,
            title: 'Air',
            citation: 'uu/2020/1',
          }),
          body: '',
        },
      ],
      stories: [
        {
          id: 'kasus',
          data: story.parse({
            title: 'K',
            summary: 'k',
            ...(setting.waits && { show: 'reviewed' }),
          }),
          body: '',
        },
      ],
      events: [],
      articles: Object.entries(articles).map(([id, read]) => ({
        id: `warta/${id}`,
        data: article.parse({
          outlet: 'warta',
          publishedAt: '1998-05-21T09:00:00+07:00',
          textHash: `sha256:${'0'.repeat(64)}`,
          normaliser: '1',
          extractor: '1',
          ...read,
        }),
        body: '',
      })),
      statements: drafts.map(({ id, saidOn, article: of, more }) => ({
        id: `2024/${id}`,
        data: statement.parse({
          speaker: 'sari',
          role: 'Kepala Dinas',
          organisation: 'dinas',
          official: true,
          saidOn,
          place: null,
          kind: 'direct',
          stories: ['kasus'],
          laws: [{ law: 'uu-1-2020' }],
          deadlines: [{ due: saidOn, words: 'hari itu' }],
          reports: [{ article: `warta/${of}` }],
          ...more,
        }),
        body: bodyOf(id),
      })),
    },
    { today: '2026-11-20', show: 'all', ...setting },
  );
}

const absolute = (path: string) => `https://arsip.example${path}`;
const feedsOf = (model: Model) => channelsOf(model, identityOf(NAMELESS), absolute);
const idIn = (id: string) => id.replace('https://arsip.example/pernyataan/2024/', '');

describe('a statement said long ago and added last', () => {
  const model = modelWith(
    {
      one: { readAt: '2026-11-01T08:00:00+07:00' },
      two: { readAt: '2026-11-02T08:00:00+07:00' },
      three: { readAt: '2026-11-03T08:00:00+07:00' },
    },
    [
      { id: 'b', saidOn: '2026-10-01', article: 'two' },
      { id: 'lama', saidOn: '1998-05-21', article: 'three' },
      { id: 'a', saidOn: '2026-10-30', article: 'one' },
    ],
  );
  const feeds = feedsOf(model).filter(({ channel }) => channel.page !== '/ralat/');

  it('is looked for in the feed of everything it belongs to', () => {
    expect(feeds.map(({ channel }) => channel.page)).toEqual([
      '/',
      '/tenggat/',
      '/kasus/kasus/',
      '/tokoh/sari/',
      '/lembaga/dinas/',
      '/hukum/uu-1-2020/',
      '/media/warta/',
    ]);
  });

  it.each(feeds.map((feed) => [feed.channel.page, feed] as const))(
    'stands first at %s, as JSON Feed and as RSS',
    (_page, { channel, entries }) => {
      const json = feedPages(channel, entries)[0]?.entries ?? [];
      for (const told of [json, newestIn(entries)]) {
        const order = told.map(({ id }) => idIn(id).split('/')[0]);
        expect([...new Set(order)]).toEqual(['lama', 'b', 'a']);
      }
    },
  );

  it('is what is new to whoever comes back', () => {
    const [last] = [...lastAdded(model.statements)];
    expect(last?.id).toBe('2024/lama');
  });
});

describe('an article that is read again', () => {
  const model = modelWith(
    {
      one: { readAt: '2026-11-09T08:00:00+07:00', firstReadAt: '2026-11-01T08:00:00+07:00' },
      two: { readAt: '2026-11-02T08:00:00+07:00' },
    },
    [
      { id: 'a', saidOn: '2026-10-30', article: 'one' },
      { id: 'b', saidOn: '2026-10-30', article: 'two' },
      {
        id: 'c',
        saidOn: '2026-10-30',
        article: 'one',
        more: { reports: [{ article: 'warta/one', readAt: '2026-11-09T08:00:00+07:00' }] },
      },
    ],
  );

  it('makes nothing new again but what it did not give before', () => {
    const entries = feedsOf(model).find(({ channel }) => channel.page === '/')?.entries ?? [];
    expect(newestIn(entries).map(({ id }) => idIn(id))).toEqual(['c/', 'b/', 'a/']);
  });
});

it('what waits for an editor is added on the day on which one looked', () => {
  const model = modelWith(
    {
      one: { readAt: '2026-11-01T08:00:00+07:00' },
      two: { readAt: '2026-11-02T08:00:00+07:00' },
    },
    [
      { id: 'a', saidOn: '2026-10-30', article: 'one', more: { reviewed: '2026-11-10' } },
      { id: 'b', saidOn: '2026-10-30', article: 'two', more: { reviewed: '2026-11-03' } },
    ],
    { waits: true },
  );
  const entries = feedsOf(model).find(({ channel }) => channel.page === '/')?.entries ?? [];
  expect(newestIn(entries).map(({ id }) => idIn(id))).toEqual(['a/', 'b/']);
});

it('corrections come in the order in which they were made, whatever they correct', () => {
  const of = (at: string) => ({ corrections: [{ at, note: `Diralat ${at}.` }] });
  const model = modelWith({ one: { readAt: '2026-10-31' } }, [
    { id: 'lama', saidOn: '1998-05-21', article: 'one', more: of('2026-11-12') },
    { id: 'baru', saidOn: '2026-10-30', article: 'one', more: of('2026-11-05') },
  ]);
  const entries = feedsOf(model).find(({ channel }) => channel.page === '/ralat/')?.entries ?? [];
  expect(newestIn(entries).map(({ text }) => text)).toEqual([
    'Diralat 2026-11-12.',
    'Diralat 2026-11-05.',
  ]);
});
