import type { Item, Model, Reported } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { readBy, readHow } from './reading.ts';
import { BY_MONTH, OWNER, type Part, POSITION, recordsOf } from './recorded.ts';

interface Row extends Part<Reported> {
  id: string;
}

/**
 * Every report with its id: the record and the article, so that it stays when others are added
 * before it; with a number where one article is named twice.
 */
export function* reportRows(model: Model): Generator<Row> {
  for (const item of recordsOf(model)) {
    const seen = new Map<string, number>();
    for (const [at, part] of item.reports.entries()) {
      const count = (seen.get(part.article.id) ?? 0) + 1;
      seen.set(part.article.id, count);
      const id = `${item.type}/${item.id}/${part.article.id}${count > 1 ? `/${count}` : ''}`;
      yield { item, part, position: at + 1, id };
    }
  }
}

const dayFor = (item: Item, { data }: Reported): string | null => {
  if (data.saidOn) return data.saidOn;
  return item.type === 'statement' ? item.day : null;
};

const COLUMNS: readonly Column<Row>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: {
      id: 'Nama tetap pemberitaan: jenis catatan, catatan, artikel.',
      en: 'Lasting name of the report: sort of record, record, article.',
    },
    of: ({ id }) => id,
  },
  ...OWNER,
  POSITION,
  {
    name: 'article_id',
    type: 'string',
    required: true,
    references: 'articles',
    standard: 'schema.org Quotation.isBasedOn',
    description: { id: 'Artikel yang memuatnya.', en: 'The article that has it.' },
    of: ({ part }) => part.article.id,
  },
  {
    name: 'outlet_id',
    type: 'string',
    required: true,
    references: 'outlets',
    description: { id: 'Media artikel itu.', en: 'The outlet of that article.' },
    of: ({ part }) => part.article.outlet.id,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    choices: {
      direct: { id: 'dicetak dalam tanda kutip.', en: 'printed in quotation marks.' },
      indirect: {
        id: 'diceritakan dengan kata-kata media.',
        en: "told in the outlet's words.",
      },
      event: { id: 'menceritakan peristiwa.', en: 'tells of an event.' },
    },
    description: {
      id: 'Bagaimana media ini mencetaknya. Pemberitaan langsung dan tidak langsung tidak pernah disatukan.',
      en: 'How this outlet printed it. Direct and reported printings are never put together.',
    },
    of: ({ item }) => (item.type === 'statement' ? item.data.kind : 'event'),
  },
  {
    name: 'text',
    type: 'string',
    required: true,
    standard: 'Web Annotation TextQuoteSelector.exact',
    description: {
      id: 'Kata-kata persis seperti di artikel ini. Paragraf dipisah baris baru.',
      en: 'The words exactly as this article has them. A line break parts paragraphs.',
    },
    of: ({ part }) => part.words,
  },
  {
    name: 'speaker_as_printed',
    type: 'string',
    standard: 'Popolo Speech.attribution_text',
    description: {
      id: 'Nama narasumber di artikel ini, bila berbeda.',
      en: 'Name of the speaker in this article, where it differs.',
    },
    of: ({ part }) => part.data.speaker,
  },
  {
    name: 'role_as_printed',
    type: 'string',
    description: {
      id: 'Jabatan di artikel ini, bila berbeda.',
      en: 'Office in this article, where it differs.',
    },
    of: ({ part }) => part.data.role,
  },
  {
    name: 'date_as_printed',
    type: 'string',
    description: {
      id: 'Kata-kata yang menyebut harinya, misalnya "Kamis (30/11/2023)".',
      en: 'The words that tell the day, such as "Kamis (30/11/2023)".',
    },
    of: ({ part }) => part.data.date,
  },
  {
    name: 'date',
    type: 'date',
    description: {
      id: 'Hari dikatakan menurut artikel ini.',
      en: 'Day on which it was said, by this article.',
    },
    of: ({ item, part }) => dayFor(item, part),
  },
  readBy(({ part }) => part.data),
  ...readHow<Row>(({ part }) => part.data),
];

export const reports = tableOf<Row>(
  {
    name: 'reports',
    title: { id: 'Pemberitaan', en: 'Reports' },
    description: {
      id: 'Satu baris: bagaimana satu artikel mencetak satu pernyataan atau peristiwa.',
      en: 'A row is how one article printed one statement or event.',
    },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => reportRows(model),
  BY_MONTH,
);
