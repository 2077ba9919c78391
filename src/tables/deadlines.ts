import type { Deadline } from '../schema/statement.ts';
import { type Column, tableOf } from './column.ts';
import { inOrder } from './recorded.ts';

interface Row {
  statement: string;
  deadline: Deadline;
  position: number;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    name: 'statement_id',
    type: 'string',
    required: true,
    references: 'statements',
    description: { id: 'Pernyataan yang menjanjikannya.', en: 'The statement that has it.' },
    of: ({ statement }) => statement,
  },
  {
    name: 'position',
    type: 'integer',
    required: true,
    description: { id: 'Urutannya, mulai dari 1.', en: 'Its place there, from 1.' },
    of: ({ position }) => position,
  },
  {
    name: 'due',
    type: 'date',
    required: true,
    description: { id: 'Hari jatuh temponya.', en: 'Day on which it is due.' },
    of: ({ deadline }) => deadline.due,
  },
  {
    name: 'words',
    type: 'string',
    required: true,
    description: {
      id: 'Kata-kata yang menyebutnya: "dalam tiga hari".',
      en: 'The words that tell it: "dalam tiga hari" (within three days).',
    },
    of: ({ deadline }) => deadline.words,
  },
  {
    name: 'state',
    type: 'string',
    required: true,
    choices: {
      terbuka: {
        id: 'belum ada kabar. Bila due sudah lewat: lewat tanpa kabar.',
        en: 'no news yet. Where due has passed: passed without news.',
      },
      ditepati: { id: 'ditepati; buktinya di link.', en: 'kept; link has the proof.' },
      lewat: { id: 'tidak ditepati, menurut editor.', en: 'not kept, as an editor found.' },
    },
    description: {
      id: 'Yang dicatat editor. Tidak bergantung pada hari situs dibangun.',
      en: 'What an editor wrote down. It does not depend on the day of building.',
    },
    of: ({ deadline }) => deadline.state,
  },
  {
    name: 'link',
    type: 'string',
    description: { id: 'Bukti bahwa ditepati.', en: 'Proof that it was kept.' },
    of: ({ deadline }) => deadline.link,
  },
];

export const deadlines = tableOf<Row>(
  {
    name: 'deadlines',
    title: { id: 'Tenggat', en: 'Deadlines' },
    description: {
      id: 'Satu baris: satu janji atau tenggat di satu pernyataan.',
      en: 'A row is one promise or deadline in one statement.',
    },
    key: ['statement_id', 'position'],
  },
  COLUMNS,
  ({ model }) =>
    inOrder(model.statements).flatMap(({ id, data }) =>
      data.deadlines.map((deadline, at) => ({ statement: id, deadline, position: at + 1 })),
    ),
);
