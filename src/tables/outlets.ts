import { pathOfOutlet } from '../feeds/permalink.ts';
import type { Outlet } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { inOrder } from './recorded.ts';

const COLUMNS: readonly Column<Outlet>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: { id: 'Nama tetap media.', en: 'Lasting name of the outlet.' },
    of: ({ id }) => id,
  },
  {
    name: 'name',
    type: 'string',
    required: true,
    standard: 'schema.org NewsMediaOrganization.name',
    description: { id: 'Nama media.', en: 'Name of the outlet.' },
    of: ({ name }) => name,
  },
  {
    name: 'url',
    type: 'string',
    required: true,
    description: { id: 'Alamat halamannya di sini.', en: 'Address of its page here.' },
    of: ({ id }, { absolute }) => absolute(pathOfOutlet(id)),
  },
  {
    name: 'homepage',
    type: 'string',
    standard: 'schema.org NewsMediaOrganization.url',
    description: { id: 'Halaman depannya.', en: 'Its front page.' },
    of: ({ homepage }) => homepage,
  },
  {
    name: 'zone',
    type: 'string',
    required: true,
    choices: {
      WIB: { id: 'UTC+7.', en: 'UTC+7.' },
      WITA: { id: 'UTC+8.', en: 'UTC+8.' },
      WIT: { id: 'UTC+9.', en: 'UTC+9.' },
    },
    description: {
      id: 'Zona waktu redaksinya: menurut zona ini harinya dihitung.',
      en: 'Time zone of its newsroom: its days are by this clock.',
    },
    of: ({ zone }) => zone,
  },
];

export const outlets = tableOf<Outlet>(
  {
    name: 'outlets',
    title: { id: 'Media', en: 'Outlets' },
    description: { id: 'Satu baris: satu media.', en: 'A row is one news publisher.' },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => inOrder(model.outlets.values()),
);
