import type { Annotated } from '../evaluate/gold.ts';

/** A field of Data Package 2.0's Table Schema. */
interface Field {
  name: string;
  type: 'string' | 'integer' | 'boolean' | 'date';
  description?: string;
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
const ARTICLE = text('article_id', 'The article that it is in.');
const POSITION: Field = {
  name: 'position',
  type: 'integer',
  description: 'Its place in the article, from 1.',
};

const STATEMENT: Field[] = [
  text('kind', 'direct (in quotation marks) or indirect (reported).'),
  text('text', 'The words, as in the article.'),
  { name: 'group', type: 'integer', description: 'Spans of one utterance share a number.' },
  text('speaker', 'The fullest name in the article, else the office, else the body.'),
  text('speakerKind'),
  text('role', 'The office.'),
  text('organisation', 'The body that is spoken for.'),
  { name: 'official', type: 'boolean', description: 'Speaks for a public body.' },
  { name: 'saidOn', type: 'date', description: 'Day on which it was said.' },
  text('saidOnFrom', 'explicit (in the attribution) or inherited (from another statement).'),
  text('place'),
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
        text('id'),
        text('outlet', 'Invented.'),
        text('title'),
        { name: 'publishedAt', type: 'date', description: 'Day of publication.' },
        text('text', 'Plain text, a paragraph a line.'),
      ],
      primaryKey: ['id'],
      rows: articles.map(({ gold, text: words }) => {
        const { id, outlet, title, publishedAt } = gold as unknown as Record<string, unknown>;
        return { id, outlet, title, publishedAt, text: words };
      }),
    },
    parts('statements', 'Statements', STATEMENT, 'statements'),
    parts('dates', 'Dates', [text('text'), text('iso', 'Day, month, year or range.')], 'dates'),
    parts(
      'laws',
      'Laws',
      [text('text'), text('id', 'uu/2022/27, pp/2019/71, kuhp …'), text('article')],
      'laws',
    ),
  ];
}
