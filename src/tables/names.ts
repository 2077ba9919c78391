import { type Column, tableOf } from './column.ts';
import { inOrder } from './recorded.ts';

type Whose = 'person_id' | 'organization_id' | 'law_id';

interface Row {
  whose: Whose;
  id: string;
  name: string;
  kind: 'alias' | 'abbreviation';
  position: number;
}

const owner = (whose: Whose, references: string, id: string, en: string): Column<Row> => ({
  name: whose,
  type: 'string',
  references,
  description: { id, en },
  of: (row) => (row.whose === whose ? row.id : null),
});

const COLUMNS: readonly Column<Row>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: {
      id: 'Pemiliknya dan urutannya.',
      en: 'Whose it is, and its place there.',
    },
    of: ({ whose, id, position }) => `${whose.replace('_id', '')}/${id}/${position}`,
  },
  owner('person_id', 'people', 'Tokoh yang disebut begitu.', 'The person who is called so.'),
  owner('organization_id', 'organisations', 'Lembaga itu.', 'The body that is called so.'),
  owner('law_id', 'laws', 'Peraturan itu.', 'The law that is called so.'),
  {
    name: 'name',
    type: 'string',
    required: true,
    standard: 'Popolo other_names.name · schema.org alternateName',
    description: { id: 'Nama lain.', en: 'The other name.' },
    of: ({ name }) => name,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    choices: {
      alias: { id: 'nama, ejaan, atau sebutan lain.', en: 'another name or spelling.' },
      abbreviation: { id: 'singkatan.', en: 'short form.' },
    },
    description: { id: 'Singkatan atau bukan.', en: 'Whether it is a short form.' },
    of: ({ kind }) => kind,
  },
];

const named = (
  whose: Whose,
  id: string,
  names: readonly string[],
  kind: Row['kind'] = 'alias',
): Row[] => names.map((name) => ({ whose, id, name, kind, position: 0 }));

const numbered = (rows: Row[]): Row[] => rows.map((row, at) => ({ ...row, position: at + 1 }));

export const names = tableOf<Row>(
  {
    name: 'names',
    title: { id: 'Nama lain', en: 'Other names' },
    description: {
      id: 'Satu baris: satu nama lain tokoh, lembaga, atau peraturan.',
      en: 'A row is another name of a person, a body or a law.',
    },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => [
    ...inOrder(model.people.values()).flatMap(({ id, data }) =>
      numbered(named('person_id', id, data.aliases)),
    ),
    ...inOrder(model.organisations.values()).flatMap(({ id, data }) =>
      numbered([
        ...named('organization_id', id, data.abbreviations, 'abbreviation'),
        ...named('organization_id', id, data.otherNames),
      ]),
    ),
    ...inOrder(model.laws.values()).flatMap(({ id, data }) =>
      numbered(named('law_id', id, data.aliases)),
    ),
  ],
);
