import type { Cause } from '../schema/correction.ts';
import { CAUSE_MEANINGS } from './cause-meanings.ts';
import { type Column, type Source, tableOf } from './column.ts';
import { dayIn } from './time.ts';

/** Records that `npm run merge` makes one. */
type Merged = 'person' | 'organisation' | 'law' | 'story';

interface Row {
  type: 'statement' | 'event' | Merged;
  id: string;
  fate: 'withdrawn' | 'merged' | 'erased';
  on?: string;
  reason?: string;
  cause?: Cause;
  intoStatement?: string;
  intoEvent?: string;
  into?: string;
}

const ERASED = { statements: 'statement', events: 'event', people: 'person' } as const;

function rowsOf({ model, erased }: Source): Row[] {
  const listed = {
    statement: new Set(model.statements.map(({ id }) => id)),
    event: new Set(model.events.map(({ id }) => id)),
  };
  const retired = model.retired.map((item): Row => {
    const { type, id, data } = item;
    const { withdrawn, mergedInto } = data;
    if (withdrawn) {
      const { at, reason, cause } = withdrawn;
      return { type, id, fate: 'withdrawn', on: at, reason, cause };
    }
    const into = mergedInto && listed[type].has(mergedInto) ? mergedInto : undefined;
    return {
      type,
      id,
      fate: 'merged',
      ...(type === 'statement' ? { intoStatement: into } : { intoEvent: into }),
    };
  });
  const gone = erased.map(
    ({ id, data }): Row => ({
      type: ERASED[data.what],
      id,
      fate: 'erased',
      on: data.at,
      reason: data.reason,
      cause: data.cause,
    }),
  );
  const merged = (
    [
      ['person', model.people.values()],
      ['organisation', model.organisations.values()],
      ['law', model.laws.values()],
      ['story', model.stories],
    ] as const
  ).flatMap(([type, records]) =>
    [...records].flatMap(({ id: into, data }) =>
      (data.formerIds ?? []).map((id): Row => ({ type, id, fate: 'merged', into })),
    ),
  );
  return [...retired, ...gone, ...merged].sort((a, b) =>
    `${a.type} ${a.id}` < `${b.type} ${b.id}` ? -1 : 1,
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    name: 'record_type',
    type: 'string',
    required: true,
    choices: {
      statement: { id: 'pernyataan.', en: 'a statement.' },
      event: { id: 'peristiwa.', en: 'an event.' },
      person: { id: 'data seseorang.', en: 'the record of a person.' },
      organisation: { id: 'data lembaga.', en: 'the record of a body.' },
      law: { id: 'data peraturan.', en: 'the record of a law.' },
      story: { id: 'kasus.', en: 'a story.' },
    },
    description: { id: 'Jenis catatannya.', en: 'Sort of record.' },
    of: ({ type }) => type,
  },
  {
    name: 'record_id',
    type: 'string',
    required: true,
    description: {
      id: 'Nama tetapnya, yang tidak ada lagi di tabel jenisnya. Bila ditarik: tahunnya, "ditarik-", dan dua belas angka pertama SHA-256 (heksadesimal) dari nama lamanya, sehingga salinan lama dapat dicocokkan. Bila dihapus: nama nisannya, yang tidak mengatakan apa-apa.',
      en: 'Its lasting name, which is in the table of its sort no more. When withdrawn: its year, "ditarik-" and the first twelve hexadecimal digits of the SHA-256 of its former name, so that older copies can be matched. When erased: the name of what is left, which tells nothing.',
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
      erased: {
        id: 'dihapus seluruhnya, supaya tidak ada sisanya.',
        en: 'erased, so that nothing of it remains.',
      },
    },
    description: { id: 'Apa yang terjadi.', en: 'What became of it.' },
    of: ({ fate }) => fate,
  },
  {
    name: 'withdrawn_on',
    type: 'date',
    description: {
      id: 'Hari (WIB) ditarik atau dihapus.',
      en: 'Day (UTC+7) on which it was withdrawn or erased.',
    },
    of: ({ on }) => dayIn(on),
  },
  {
    name: 'reason',
    type: 'string',
    description: {
      id: 'Mengapa ditarik atau dihapus, dalam kata-kata editor.',
      en: "Why it was withdrawn or erased, in an editor's words.",
    },
    of: ({ reason }) => reason,
  },
  {
    name: 'cause',
    type: 'string',
    choices: CAUSE_MEANINGS,
    description: {
      id: 'Sebabnya, untuk dihitung; kosong bila editor hanya menulis reason.',
      en: 'The same as a code, to count by; empty where the editor only wrote a reason.',
    },
    of: ({ cause }) => cause,
  },
  {
    name: 'into_statement_id',
    type: 'string',
    references: 'statements',
    description: {
      id: 'Pernyataan yang memuatnya sekarang.',
      en: 'The statement that it is part of now.',
    },
    of: ({ intoStatement }) => intoStatement,
  },
  {
    name: 'into_event_id',
    type: 'string',
    references: 'events',
    description: {
      id: 'Peristiwa yang memuatnya sekarang.',
      en: 'The event that it is part of now.',
    },
    of: ({ intoEvent }) => intoEvent,
  },
  intoColumn('person', 'people', 'Orang yang memuatnya', 'The person that it is part of'),
  intoColumn(
    'organisation',
    'organisations',
    'Lembaga yang memuatnya',
    'The body that it is part of',
  ),
  intoColumn('law', 'laws', 'Peraturan yang memuatnya', 'The law that it is part of'),
  intoColumn('story', 'stories', 'Kasus yang memuatnya', 'The story that it is part of'),
];

function intoColumn(of: Merged, references: string, id: string, en: string): Column<Row> {
  return {
    name: `into_${of}_id`,
    type: 'string',
    references,
    description: { id: `${id} sekarang.`, en: `${en} now.` },
    of: ({ type, into }) => (type === of ? into : undefined),
  };
}

export const withdrawals = tableOf<Row>(
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
  rowsOf,
);
