import { pathOfSpeaker } from '../feeds/permalink.ts';
import type { Person } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { inOrder } from './recorded.ts';

const COLUMNS: readonly Column<Person>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { id: 'Nama tetap orang.', en: 'Lasting name of the person.' },
    of: ({ id }) => id,
  },
  {
    name: 'name',
    type: 'string',
    required: true,
    standard: 'Popolo Person.name · schema.org Person.name',
    description: {
      id: 'Nama lengkap tanpa gelar dan pangkat.',
      en: 'Full name without titles and ranks.',
    },
    of: ({ name }) => name,
  },
  {
    name: 'url',
    type: 'string',
    required: true,
    standard: 'schema.org Person.url',
    description: { id: 'Alamat halamannya.', en: 'Address of their page.' },
    of: ({ id }, { absolute }) => absolute(pathOfSpeaker({ kind: 'person', id })),
  },
  {
    name: 'doubts',
    type: 'integer',
    required: true,
    description: {
      id: 'Berapa hal tentang orang ini yang belum diperiksa editor.',
      en: 'How many things about this person no editor has looked at yet.',
    },
    of: ({ data }) => data.review.length,
  },
];

export const people = tableOf<Person>(
  {
    name: 'people',
    title: { id: 'Tokoh', en: 'People' },
    description: {
      id: 'Satu baris: satu tokoh publik. Orang lain tidak pernah ada di sini.',
      en: 'A row is one public figure. Nobody else is ever here.',
    },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => inOrder(model.people.values()),
);
