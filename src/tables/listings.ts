import type { Story } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { BY_MONTH, OWNER, PART_ID, type Part, partsOf } from './recorded.ts';

const COLUMNS: readonly Column<Part<Story>>[] = [
  PART_ID,
  {
    name: 'story_id',
    type: 'string',
    required: true,
    references: 'stories',
    description: { id: 'Kasusnya.', en: 'The story.' },
    of: ({ part }) => part.id,
  },
  ...OWNER,
];

export const listings = tableOf<Part<Story>>(
  {
    name: 'listings',
    title: { id: 'Isi kasus', en: 'What stories list' },
    description: {
      id: 'Satu baris: satu pernyataan atau peristiwa di satu kasus.',
      en: 'A row is one statement or event in one story.',
    },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => partsOf(model, ({ stories }) => stories),
  BY_MONTH,
);
