import type { Annotated } from '../evaluate/gold.ts';

/** A field of Data Package 2.0's Table Schema. */
interface Field {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'date';
  description?: string;
  /** The only values that there are. */
  constraints?: { enum: string[] };
}

export interface GoldTable {
  name: string;
  title: string;
  fields: Field[];
  primaryKey: string[];
  rows: Record<string, unknown>[];
}

const text = (name: string, description?: string): Field => ({
  name,
  type: 'string',
  ...(description && { description }),
});
/** A text of a few values, and what each means. */
const code = (name: string, meanings: Readonly<Record<string, string>>): Field => ({
  ...text(
    name,
    Object.entries(meanings)
      .map(([value, meaning]) => `${value}: ${meaning}`)
      .join(' · '),
  ),
  constraints: { enum: Object.keys(meanings) },
});
const ARTICLE = text('article_id', 'The article that it is in.');
const POSITION: Field = {
  name: 'position',
  type: 'integer',
  description: 'Its place in the article, from 1.',
};

const STATEMENT: Field[] = [
  code('kind', { direct: 'in quotation marks', indirect: 'reported speech, a whole sentence' }),
  text('text', 'The words, as in the article.'),
  { name: 'group', type: 'integer', description: 'Spans of one utterance share a number.' },
  text('speaker', 'The fullest name in the article, else the office, else the body.'),
  code('speakerKind', {
    person: 'somebody with a name',
    role: 'an office without a name',
    organisation: 'a body',
  }),
  text('role', 'The office, where the article tells it.'),
  text('organisation', 'The body that is spoken for.'),
  { name: 'official', type: 'boolean', description: 'Speaks for a public body.' },
  { name: 'saidOn', type: 'date', description: 'Day on which it was said.' },
  code('saidOnFrom', {
    explicit: 'the attribution has the day',
    inherited: "it is the day of the same speaker's nearest statement with one",
  }),
  text('place', 'Where it was said, as printed.'),
];

const EVENT: Field[] = [
  text('text', 'The sentence that tells of it, as in the article.'),
  text('date', 'Day, month or year of it.'),
  text('until', 'Its last day, where it took more than one.'),
  text('dateText', 'The words that tell the day.'),
];

/** The annotated articles as tables that refer to each other by the article's id. */
export function goldTables(articles: readonly Annotated[]): GoldTable[] {
  const parts = (name: string, title: string, fields: Field[], of: string): GoldTable => ({
    name,
    title,
    fields: [ARTICLE, POSITION, ...fields],
    primaryKey: ['article_id', 'position'],
    rows: articles.flatMap(({ gold }) => {
      const whole = gold as unknown as Record<string, unknown>;
      const list = (whole[of] ?? []) as Record<string, unknown>[];
      return list.map((part, at) => ({
        article_id: whole['id'],
        position: at + 1,
        ...Object.fromEntries(fields.map((field) => [field.name, part[field.name] ?? null])),
      }));
    }),
  });
  return [
    {
      name: 'articles',
      title: 'Articles',
      fields: [
        text('id', 'Lasting name of the article.'),
        text('outlet', 'Invented.'),
        text('title', 'Its headline.'),
        { name: 'publishedAt', type: 'date', description: 'Day of publication.' },
        text('text', 'Plain text, a paragraph a line.'),
        {
          name: 'events_sought',
          type: 'boolean',
          description:
            'Whether somebody has looked for events: only then is having none a finding.',
        },
      ],
      primaryKey: ['id'],
      rows: articles.map(({ gold, text: words }) => {
        const { id, outlet, title, publishedAt } = gold as unknown as Record<string, unknown>;
        const sought = 'events' in gold;
        return { id, outlet, title, publishedAt, text: words, events_sought: sought };
      }),
    },
    parts('statements', 'Statements', STATEMENT, 'statements'),
    parts(
      'dates',
      'Dates',
      [text('text', 'The words.'), text('iso', 'Day, month, year or range.')],
      'dates',
    ),
    parts(
      'laws',
      'Laws',
      [
        text('text', 'The words.'),
        text('id', 'uu/2022/27, pp/2019/71, kuhp …'),
        text('article', 'The article (pasal) that is cited.'),
      ],
      'laws',
    ),
    parts('events', 'Events', EVENT, 'events'),
  ];
}
