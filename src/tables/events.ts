import { pathOfItem } from '../feeds/permalink.ts';
import type { Event } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { inOrder, RECORDS_BY_MONTH, STANDING } from './recorded.ts';
import { firstDayOf, lastDayOf } from './time.ts';

const COLUMNS: readonly Column<Event>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { id: 'Nama tetap peristiwa.', en: 'Lasting name of the event.' },
    of: ({ id }) => id,
  },
  {
    name: 'url',
    type: 'string',
    required: true,
    standard: 'schema.org Event.url',
    description: { id: 'Alamat halamannya.', en: 'Address of its page.' },
    of: (item, { absolute }) => absolute(pathOfItem(item)),
  },
  {
    name: 'text',
    type: 'string',
    required: true,
    standard: 'schema.org Event.description',
    description: {
      id: 'Kata-kata pemberitaan pertama yang menceritakannya.',
      en: 'The words of the first report that tell of it.',
    },
    of: ({ words }) => words,
  },
  {
    name: 'date',
    type: 'string',
    required: true,
    standard: 'Popolo Event.start_date',
    description: {
      id: 'Hari, bulan, atau tahun terjadinya, setepat artikelnya: 2023-11-29, 2023-11, 2023.',
      en: 'Day, month or year of it, as exact as the article: 2023-11-29, 2023-11, 2023.',
    },
    of: ({ data }) => data.date,
  },
  {
    name: 'until',
    type: 'string',
    standard: 'Popolo Event.end_date',
    description: {
      id: 'Hari, bulan, atau tahun terakhirnya, bila lebih dari sehari.',
      en: 'Its last day, month or year, where it took more than a day.',
    },
    of: ({ data }) => data.until,
  },
  {
    name: 'first_day',
    type: 'date',
    required: true,
    description: {
      id: 'Hari pertama yang mungkin menurut date: untuk menghitung.',
      en: 'The first day that date allows: to reckon with.',
    },
    of: ({ data }) => firstDayOf(data.date),
  },
  {
    name: 'last_day',
    type: 'date',
    required: true,
    description: {
      id: 'Hari terakhir yang mungkin menurut until, atau date.',
      en: 'The last day that until, or else date, allows.',
    },
    of: ({ data }) => lastDayOf(data.until ?? data.date),
  },
  {
    name: 'reported_on',
    type: 'date',
    description: {
      id: 'Hari artikel pertamanya terbit, menurut jam media itu.',
      en: "Day on which the first of its articles came out, by that outlet's clock.",
    },
    of: ({ reportedOn }) => reportedOn,
  },
  ...STANDING,
];

export const events = tableOf<Event>(
  {
    name: 'events',
    title: { id: 'Peristiwa', en: 'Events' },
    description: {
      id: 'Satu baris: satu kejadian bertanggal yang bukan ucapan, seperti diberitakan.',
      en: 'A row is one dated happening that is no utterance, as reported.',
    },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => inOrder(model.events),
  RECORDS_BY_MONTH,
);
