import type { Item, Model } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { dayIn } from './time.ts';

/** Id of what a record was merged into, where that is listed under its sort. */
const into = (item: Item, type: Item['type'], model: Model): string | null => {
  const { mergedInto } = item.data;
  if (item.data.withdrawn || !mergedInto || item.type !== type) return null;
  const listed: readonly Item[] = type === 'statement' ? model.statements : model.events;
  return listed.some(({ id }) => id === mergedInto) ? mergedInto : null;
};

const COLUMNS: readonly Column<Item>[] = [
  {
    name: 'record_type',
    type: 'string',
    required: true,
    choices: {
      statement: { id: 'pernyataan.', en: 'a statement.' },
      event: { id: 'peristiwa.', en: 'an event.' },
    },
    description: { id: 'Jenis catatannya.', en: 'Sort of record.' },
    of: ({ type }) => type,
  },
  {
    name: 'record_id',
    type: 'string',
    required: true,
    description: {
      id: 'Nama tetapnya, yang tidak ada lagi di statements atau events.',
      en: 'Its lasting name, which is in statements or events no more.',
    },
    of: ({ id }) => id,
  },
  {
    name: 'fate',
    type: 'string',
    required: true,
    choices: {
      withdrawn: { id: 'ditarik; mengapa ada di reason.', en: 'withdrawn; reason says why.' },
      merged: {
        id: 'ternyata sama dengan catatan lain, dan menjadi satu dengannya.',
        en: 'found to be the same as another record, and made one with it.',
      },
    },
    description: { id: 'Apa yang terjadi.', en: 'What became of it.' },
    of: ({ data }) => (data.withdrawn ? 'withdrawn' : 'merged'),
  },
  {
    name: 'withdrawn_on',
    type: 'date',
    description: { id: 'Hari (WIB) ditarik.', en: 'Day (UTC+7) of the withdrawal.' },
    of: ({ data }) => dayIn(data.withdrawn?.at),
  },
  {
    name: 'reason',
    type: 'string',
    description: { id: 'Mengapa ditarik.', en: 'Why it was withdrawn.' },
    of: ({ data }) => data.withdrawn?.reason,
  },
  {
    name: 'into_statement_id',
    type: 'string',
    references: 'statements',
    description: {
      id: 'Pernyataan yang memuatnya sekarang.',
      en: 'The statement that it is part of now.',
    },
    of: (item, { model }) => into(item, 'statement', model),
  },
  {
    name: 'into_event_id',
    type: 'string',
    references: 'events',
    description: {
      id: 'Peristiwa yang memuatnya sekarang.',
      en: 'The event that it is part of now.',
    },
    of: (item, { model }) => into(item, 'event', model),
  },
];

export const withdrawals = tableOf<Item>(
  {
    name: 'withdrawals',
    title: { id: 'Penarikan', en: 'Withdrawals' },
    description: {
      id: 'Satu baris: satu catatan yang pernah terbit dan tidak ada lagi di tabel lain, tanpa kata-kata dan tanpa nama.',
      en: 'A row is one record that was published once and is in no other table now, without words and without names.',
    },
    key: ['record_type', 'record_id'],
  },
  COLUMNS,
  ({ model }) =>
    model.retired.toSorted((a, b) => (`${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1)),
);
