import { pathOfSpeaker } from '../feeds/permalink.ts';
import type { Model, Organisation } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { BODY_KIND_MEANINGS } from './kind-meanings.ts';
import { inOrder } from './recorded.ts';

/** A body's id, or nothing when there is no such body. */
const known = (model: Model, id: string | undefined): string | undefined =>
  model.organisations.get(id ?? '')?.id;

const COLUMNS: readonly Column<Organisation>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { id: 'Nama tetap lembaga.', en: 'Lasting name of the body.' },
    of: ({ id }) => id,
  },
  {
    name: 'name',
    type: 'string',
    required: true,
    standard: 'Popolo Organization.name · schema.org Organization.name',
    description: { id: 'Nama lengkap resmi.', en: 'Full official name.' },
    of: ({ name }) => name,
  },
  {
    name: 'url',
    type: 'string',
    required: true,
    description: { id: 'Alamat halamannya.', en: 'Address of its page.' },
    of: ({ id }, { absolute }) => absolute(pathOfSpeaker({ kind: 'organisation', id })),
  },
  {
    name: 'classification',
    type: 'string',
    required: true,
    standard: 'Popolo Organization.classification',
    choices: BODY_KIND_MEANINGS,
    description: { id: 'Jenis lembaga.', en: 'Sort of body, by its Indonesian name.' },
    of: ({ data }) => data.kind,
  },
  {
    name: 'official',
    type: 'boolean',
    required: true,
    description: {
      id: 'Benar bila yang berbicara atas namanya pejabat publik.',
      en: 'True when those who speak for it are officials.',
    },
    of: ({ data }) => data.official,
  },
  {
    name: 'parent_id',
    type: 'string',
    references: 'organisations',
    standard: 'Popolo Organization.parent_id',
    description: { id: 'Lembaga induknya.', en: 'The body that it belongs to.' },
    of: ({ data }, { model }) => known(model, data.parent),
  },
  {
    name: 'successor_id',
    type: 'string',
    references: 'organisations',
    description: { id: 'Lembaga yang menggantikannya.', en: 'The body that took its place.' },
    of: ({ data }, { model }) => known(model, data.successor),
  },
  {
    name: 'source',
    type: 'string',
    standard: 'Popolo Organization.sources',
    description: { id: 'Alamat sumbernya.', en: 'Address of the source.' },
    of: ({ data }) => data.source,
  },
];

export const organisations = tableOf<Organisation>(
  {
    name: 'organisations',
    title: { id: 'Lembaga', en: 'Organisations' },
    description: { id: 'Satu baris: satu lembaga.', en: 'A row is one body.' },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => inOrder(model.organisations.values()),
);
