import type { ReviewReason } from '../schema/review.ts';
import { type Column, tableOf } from './column.ts';
import { DOUBT_MEANINGS } from './doubt-meanings.ts';
import { BY_MONTH, OWNER, PART_ID, type Part, partsOf } from './recorded.ts';

const COLUMNS: readonly Column<Part<ReviewReason>>[] = [
  PART_ID,
  ...OWNER,
  {
    name: 'reason',
    type: 'string',
    required: true,
    choices: DOUBT_MEANINGS,
    description: {
      id: 'Yang diragukan program dan belum dipastikan editor.',
      en: 'What the program doubts and no editor has settled yet.',
    },
    of: ({ part }) => part,
  },
];

export const doubts = tableOf<Part<ReviewReason>>(
  {
    name: 'doubts',
    title: { id: 'Keraguan', en: 'Doubts' },
    description: {
      id: 'Satu baris: satu hal yang diragukan program tentang satu catatan.',
      en: 'A row is one thing that the program doubts about one record.',
    },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => partsOf(model, ({ data }) => data.review),
  BY_MONTH,
);
