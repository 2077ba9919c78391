import type { Correction } from '../schema/correction.ts';
import { type Column, tableOf } from './column.ts';
import { OWNER, PART_ID, type Part, partsOf } from './recorded.ts';
import { dayIn, instantIn } from './time.ts';

const COLUMNS: readonly Column<Part<Correction>>[] = [
  PART_ID,
  ...OWNER,
  {
    name: 'made_on',
    type: 'date',
    required: true,
    standard: 'schema.org CorrectionComment.datePublished',
    description: { id: 'Hari (WIB) ralat dibuat.', en: 'Day (UTC+7) of the correction.' },
    of: ({ part }) => dayIn(part.at),
  },
  {
    name: 'made_at',
    type: 'datetime',
    description: {
      id: 'Saat ralat dibuat (UTC); kosong bila hanya harinya diketahui.',
      en: 'When it was made (UTC); empty when only the day is known.',
    },
    of: ({ part }) => instantIn(part.at),
  },
  {
    name: 'note',
    type: 'string',
    required: true,
    standard: 'schema.org CorrectionComment.text',
    description: { id: 'Apa yang diubah dan mengapa.', en: 'What was changed, and why.' },
    of: ({ part }) => part.note,
  },
  {
    name: 'link',
    type: 'string',
    description: { id: 'Ralat medianya.', en: "The outlet's own correction." },
    of: ({ part }) => part.link,
  },
];

export const corrections = tableOf<Part<Correction>>(
  {
    name: 'corrections',
    title: { id: 'Ralat', en: 'Corrections' },
    description: {
      id: 'Satu baris: satu perubahan setelah terbit.',
      en: 'A row is one change after publication.',
    },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => partsOf(model, ({ data }) => data.corrections),
);
