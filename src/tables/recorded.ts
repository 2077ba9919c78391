import { type Item, isInvented, type Model, type Reported, readFirst } from '../timeline/model.ts';
import type { Column, Division } from './column.ts';
import { readBy } from './reading.ts';
import { dayIn } from './time.ts';

const ordered = new WeakMap<object, readonly Item[]>();

/** Statements and events, as every table that belongs to both goes through them: by id. */
export function recordsOf(model: Pick<Model, 'statements' | 'events'>): readonly Item[] {
  const known = ordered.get(model) ?? [...inOrder(model.statements), ...inOrder(model.events)];
  ordered.set(model, known);
  return known;
}

/** By id, so that a new row moves no other. */
export function inOrder<T extends { id: string }>(records: Iterable<T>): T[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Something that belongs to a statement or to an event, with its place among its like. */
export interface Part<T> {
  item: Item;
  part: T;
  /** From 1, in the order of the record's file. */
  position: number;
}

/** The parts of every record, one by one. */
export function* partsOf<T>(
  model: Pick<Model, 'statements' | 'events'>,
  of: (item: Item) => readonly T[],
): Generator<Part<T>> {
  for (const item of recordsOf(model))
    for (const [at, part] of of(item).entries()) yield { item, part, position: at + 1 };
}

/** A table of what belongs to records, in parts of a month's records each. */
export const BY_MONTH: Division<{ item: Item }> = {
  // Ids begin with year and month ("2023/11-28-…"), and rows stand in their order.
  partOf: ({ item }) => `${item.type} ${item.id.slice(0, 7)}`,
  shown: ({ item }) => item,
};

/** A table of records themselves, likewise. */
export const RECORDS_BY_MONTH: Division<Item> = {
  partOf: (item) => BY_MONTH.partOf({ item }),
  shown: (item) => item,
};

/** Which record a row belongs to: one of the two columns is filled. */
export const OWNER: readonly Column<{ item: Item }>[] = [
  {
    name: 'statement_id',
    type: 'string',
    references: 'statements',
    description: {
      id: 'Pernyataan yang memilikinya; kosong bila miliknya peristiwa.',
      en: 'The statement that it belongs to; empty when it belongs to an event.',
    },
    of: ({ item }) => (item.type === 'statement' ? item.id : null),
  },
  {
    name: 'event_id',
    type: 'string',
    references: 'events',
    description: {
      id: 'Peristiwa yang memilikinya; kosong bila miliknya pernyataan.',
      en: 'The event that it belongs to; empty when it belongs to a statement.',
    },
    of: ({ item }) => (item.type === 'event' ? item.id : null),
  },
];

/** Names a part of a record by the record and its place there. */
export const PART_ID: Column<Pick<Part<unknown>, 'item' | 'position'>> = {
  name: 'id',
  type: 'string',
  required: true,
  description: {
    id: 'Jenis catatan, catatan, dan urutannya.',
    en: 'Sort of record, record, and place in it.',
  },
  of: ({ item, position }) => `${item.type}/${item.id}/${position}`,
};

export const POSITION: Column<{ position: number }> = {
  name: 'position',
  type: 'integer',
  required: true,
  description: {
    id: 'Urutannya di catatan itu, mulai dari 1.',
    en: 'Its place in that record, from 1.',
  },
  of: ({ position }) => position,
};

/** The day on which the program first read an article with it. */
export function addedOn({ reports }: Pick<Item, 'reports'>): string | null {
  return daysRead(reports).sort()[0] ?? null;
}

/** The last day on which anything is known to have changed: see the column's description. */
export function changedOn({ reports, data }: Pick<Item, 'reports' | 'data'>): string | null {
  const days = [
    ...daysRead(reports),
    ...data.corrections.flatMap(({ at }) => dayIn(at) ?? []),
    ...(data.reviewed ? [data.reviewed] : []),
  ];
  return days.sort().at(-1) ?? null;
}

const daysRead = (reports: readonly Reported[]): string[] =>
  reports.flatMap((report) => dayIn(readFirst(report)) ?? []);

/** What statements and events say of how they came to be. */
export const STANDING: readonly Column<Item>[] = [
  {
    name: 'standing',
    type: 'string',
    required: true,
    standard: 'schema.org CreativeWork.creativeWorkStatus',
    choices: {
      program: {
        id: 'dibaca program: belum ada orang yang membandingkannya dengan artikelnya.',
        en: 'read by the program: nobody has compared it with its articles yet.',
      },
      editor: {
        id: 'diperiksa editor pada hari di reviewed_on.',
        en: 'an editor compared it with its articles on the day in reviewed_on.',
      },
    },
    description: {
      id: 'Siapa yang sudah melihatnya. Untuk penelitian yang peka, pakailah hanya "editor".',
      en: 'Who has looked at it. For anything delicate use only "editor".',
    },
    of: ({ data }) => (data.reviewed ? 'editor' : 'program'),
  },
  {
    name: 'reviewed_on',
    type: 'date',
    description: {
      id: 'Hari editor membandingkannya dengan artikelnya; kosong bila belum.',
      en: 'Day on which an editor compared it with its articles; empty when nobody has.',
    },
    of: ({ data }) => data.reviewed,
  },
  {
    name: 'doubts',
    type: 'integer',
    required: true,
    description: {
      id: 'Berapa keraguan yang masih tercatat; apa saja ada di tabel doubts. 0 hanya berarti program tidak ragu.',
      en: 'How many doubts are on record; which ones is in the table doubts. 0 only means that the program had none.',
    },
    of: ({ data }) => data.review.length,
  },
  readBy(({ reports }) => reports[0]?.data),
  {
    name: 'invented',
    type: 'boolean',
    required: true,
    description: {
      id: 'Benar untuk contoh rekaan: jangan pernah dihitung.',
      en: 'True for invented examples: never count them.',
    },
    of: (item) => isInvented(item),
  },
  {
    name: 'added_on',
    type: 'date',
    description: {
      id: 'Hari (WIB) program pertama kali membaca artikel yang memuatnya, menurut buku artikel; kosong bila artikelnya tidak ada di buku itu.',
      en: 'Day (UTC+7) on which the program first read an article with it, by the ledger of articles; empty when the ledger has no such article.',
    },
    of: addedOn,
  },
  {
    name: 'changed_on',
    type: 'date',
    standard: 'schema.org CreativeWork.dateModified',
    description: {
      id: 'Hari terakhir yang diketahui ada perubahan: pemberitaan lain dibaca, ralat ditulis, atau editor memeriksa. Suntingan tanpa ralat, misalnya ejaan, tidak terlihat di sini.',
      en: 'The last day of a known change: another report was read, a correction written, or an editor looked. Edits without a correction, of spelling say, do not show here.',
    },
    of: changedOn,
  },
];
