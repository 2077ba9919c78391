import { article } from '../../src/schema/article.ts';
import { event } from '../../src/schema/event.ts';
import { statement } from '../../src/schema/statement.ts';
import { story } from '../../src/schema/story.ts';
import { bodyOf } from '../../src/schema/words.ts';
import { type Model, modelOf, type Records, type Setting } from '../../src/timeline/model.ts';

/** A statement in a few words; what is not said is as in most. */
export interface Draft {
  id: string;
  speaker?: string | null;
  day?: string | null;
  words?: string;
  more?: object;
  articles?: string[];
}

/** The records of a story with these statements, each reported by outlet `a` unless said. */
export function modelWith(
  drafts: Draft[],
  events: { id: string; date: string }[] = [],
  { story: storyFields = {}, ...setting }: Partial<Setting> & { story?: object } = {},
): Model {
  const records: Records = {
    outlets: [],
    people: ['sari', 'bagus', 'sari-wulandari'].map((id) => ({
      id,
      data: { name: id.replace('-', ' '), aliases: [], posts: [{ title: 'Menteri' }], review: [] },
      body: '',
    })),
    organisations: [],
    laws: [],
    stories: [
      { id: 'kasus', data: story.parse({ title: 'K', summary: 'k', ...storyFields }), body: '' },
    ],
    articles: ['a/1', 'b/1'].map((id) => ({
      id,
      data: article.parse({
        outlet: id[0],
        publishedAt: id === 'a/1' ? '2024-03-05T10:00:00+07:00' : '2024-03-05T09:00:00+07:00',
        readAt: '2024-03-06',
        textHash: `sha256:${'0'.repeat(64)}`,
        normaliser: '1',
        extractor: '1',
      }),
      body: '',
    })),
    statements: drafts.map(({ id, speaker = 'sari', day = '2024-03-05', words = id, ...rest }) => ({
      id: `2024/${id}`,
      data: statement.parse({
        speaker,
        role: null,
        organisation: null,
        official: true,
        saidOn: day,
        place: null,
        kind: 'direct',
        stories: ['kasus'],
        reports: (rest.articles ?? ['a/1']).map((one) => ({ article: one })),
        ...rest.more,
      }),
      body: bodyOf(words),
    })),
    events: events.map(({ id, date }) => ({
      id: `2024/${id}`,
      data: event.parse({ date, stories: ['kasus'], reports: [{ article: 'a/1' }] }),
      body: bodyOf(id),
    })),
  };
  return modelOf(records, { today: '2024-03-06', show: 'all', ...setting });
}
