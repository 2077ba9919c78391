import { pathOfLaw } from '../feeds/permalink.ts';
import type { Law, Statement } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { LAW_KIND_MEANINGS } from './kind-meanings.ts';
import { inOrder } from './recorded.ts';

const COLUMNS: readonly Column<Law>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { id: 'Nama tetap peraturan.', en: 'Lasting name of the law.' },
    of: ({ id }) => id,
  },
  {
    name: 'name',
    type: 'string',
    required: true,
    standard: 'schema.org Legislation.name',
    description: { id: 'Nama lengkapnya.', en: 'Full name.' },
    of: ({ name }) => name,
  },
  {
    name: 'short',
    type: 'string',
    required: true,
    description: { id: 'Bentuk pendek: UU 27/2022.', en: 'Short form: UU 27/2022.' },
    of: ({ short }) => short,
  },
  {
    name: 'url',
    type: 'string',
    required: true,
    description: { id: 'Alamat halamannya.', en: 'Address of its page.' },
    of: ({ id }, { absolute }) => absolute(pathOfLaw(id)),
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    standard: 'schema.org Legislation.legislationType',
    choices: LAW_KIND_MEANINGS,
    description: { id: 'Jenis peraturan.', en: 'Sort of law, by its Indonesian short form.' },
    of: ({ data }) => data.kind,
  },
  {
    name: 'number',
    type: 'string',
    description: { id: 'Nomornya.', en: 'Its number.' },
    of: ({ data }) => data.number,
  },
  {
    name: 'year',
    type: 'integer',
    description: { id: 'Tahunnya.', en: 'Its year.' },
    of: ({ data }) => data.year,
  },
  {
    name: 'citation',
    type: 'string',
    required: true,
    standard: 'schema.org Legislation.legislationIdentifier',
    description: {
      id: 'Bentuk baku untuk mesin: uu/2022/27.',
      en: 'Form for machines: uu/2022/27.',
    },
    of: ({ data }) => data.citation,
  },
  {
    name: 'source',
    type: 'string',
    description: { id: 'Alamat naskah resminya.', en: 'Address of the official text.' },
    of: ({ data }) => data.source,
  },
];

export const laws = tableOf<Law>(
  {
    name: 'laws',
    title: { id: 'Peraturan', en: 'Laws' },
    description: { id: 'Satu baris: satu peraturan.', en: 'A row is one law.' },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => inOrder(model.laws.values()),
);

interface Cited {
  statement: Statement;
  law: string;
  article: string | undefined;
  position: number;
}

/** Rows that belong to a statement alone are named by it and their place in it. */
export const citations = tableOf<Cited>(
  {
    name: 'citations',
    title: { id: 'Peraturan yang disebut', en: 'Citations' },
    description: {
      id: 'Satu baris: satu peraturan, dengan pasalnya, yang disebut satu pernyataan.',
      en: 'A row is one law, with its article, that one statement cites.',
    },
    key: ['statement_id', 'position'],
  },
  [
    {
      name: 'statement_id',
      type: 'string',
      required: true,
      references: 'statements',
      description: { id: 'Pernyataannya.', en: 'The statement.' },
      of: ({ statement }) => statement.id,
    },
    {
      name: 'position',
      type: 'integer',
      required: true,
      description: { id: 'Urutannya, mulai dari 1.', en: 'Its place there, from 1.' },
      of: ({ position }) => position,
    },
    {
      name: 'law_id',
      type: 'string',
      required: true,
      references: 'laws',
      standard: 'schema.org Quotation.citation',
      description: { id: 'Peraturannya.', en: 'The law.' },
      of: ({ law }) => law,
    },
    {
      name: 'article',
      type: 'string',
      description: { id: 'Pasal yang disebut.', en: 'The article that is cited.' },
      of: ({ article }) => article,
    },
  ],
  ({ model }) =>
    inOrder(model.statements).flatMap((statement) =>
      statement.laws.map(({ law, article }, at) => ({
        statement,
        law: law.id,
        article,
        position: at + 1,
      })),
    ),
);
