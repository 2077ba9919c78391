import { pathOfStory } from '../feeds/permalink.ts';
import type { Story } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { inOrder } from './recorded.ts';

const COLUMNS: readonly Column<Story>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { id: 'Nama tetap kasus.', en: 'Lasting name of the story.' },
    of: ({ id }) => id,
  },
  {
    name: 'url',
    type: 'string',
    required: true,
    description: { id: 'Alamat halamannya.', en: 'Address of its page.' },
    of: ({ id }, { absolute }) => absolute(pathOfStory(id)),
  },
  {
    name: 'title',
    type: 'string',
    required: true,
    description: { id: 'Judul kasus.', en: 'Title of the story.' },
    of: ({ data }) => data.title,
  },
  {
    name: 'summary',
    type: 'string',
    required: true,
    description: { id: 'Isinya dalam satu kalimat.', en: 'What it is about, in a sentence.' },
    of: ({ data }) => data.summary,
  },
  {
    name: 'state',
    type: 'string',
    required: true,
    choices: {
      berjalan: { id: 'masih berjalan.', en: 'goes on.' },
      selesai: { id: 'selesai.', en: 'closed.' },
    },
    description: { id: 'Masih berjalan atau selesai.', en: 'Whether it goes on.' },
    of: ({ data }) => data.state,
  },
  {
    name: 'from',
    type: 'date',
    description: {
      id: 'Artikel sebelum hari ini tidak dibaca.',
      en: 'Articles before this day are not read.',
    },
    of: ({ data }) => data.from,
  },
  {
    name: 'to',
    type: 'date',
    description: {
      id: 'Artikel sesudah hari ini tidak dibaca.',
      en: 'Articles after this day are not read.',
    },
    of: ({ data }) => data.to,
  },
  {
    name: 'invented',
    type: 'boolean',
    required: true,
    description: {
      id: 'Benar untuk kasus contoh yang seluruhnya rekaan.',
      en: 'True for example stories that are wholly invented.',
    },
    of: ({ data }) => data.invented,
  },
];

export const stories = tableOf<Story>(
  {
    name: 'stories',
    title: { id: 'Kasus', en: 'Stories' },
    description: { id: 'Satu baris: satu kasus yang diikuti.', en: 'A row is one case followed.' },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => inOrder(model.stories),
);
