import type { Post } from '../schema/person.ts';
import type { Organisation, Person } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { postIdOf } from './post.ts';
import { inOrder } from './recorded.ts';

interface Row {
  person: Person;
  post: Post;
  organisation: Organisation | undefined;
  position: number;
}

const COLUMNS: readonly Column<Row>[] = [
  {
    name: 'person_id',
    type: 'string',
    required: true,
    references: 'people',
    standard: 'Popolo Membership.person_id',
    description: { id: 'Orangnya.', en: 'The person.' },
    of: ({ person }) => person.id,
  },
  {
    name: 'position',
    type: 'integer',
    required: true,
    description: {
      id: 'Urutannya di berkas orang itu, mulai dari 1.',
      en: "Its place in the person's file, from 1.",
    },
    of: ({ position }) => position,
  },
  {
    name: 'organization_id',
    type: 'string',
    references: 'organisations',
    standard: 'Popolo Membership.organization_id',
    description: { id: 'Lembaganya.', en: 'The body.' },
    of: ({ organisation }) => organisation?.id,
  },
  {
    name: 'post_id',
    type: 'string',
    references: 'posts',
    standard: 'Popolo Membership.post_id',
    description: {
      id: 'Jabatan yang sama dengan ejaan apa pun, seperti di statements.',
      en: 'The same office in whatever spelling, as in statements.',
    },
    of: ({ post, organisation }) => postIdOf(post.title, organisation),
  },
  {
    name: 'role',
    type: 'string',
    required: true,
    standard: 'Popolo Membership.role',
    description: { id: 'Nama jabatannya.', en: 'Title of the office.' },
    of: ({ post }) => post.title,
  },
  {
    name: 'start_date',
    type: 'date',
    standard: 'Popolo Membership.start_date',
    description: {
      id: 'Hari mulai menjabat; kosong bila tidak diketahui.',
      en: 'First day in office; empty when not known.',
    },
    of: ({ post }) => post.from,
  },
  {
    name: 'end_date',
    type: 'date',
    standard: 'Popolo Membership.end_date',
    description: {
      id: 'Hari terakhir menjabat; kosong bila masih menjabat atau tidak diketahui.',
      en: 'Last day in office; empty when still in office, or not known.',
    },
    of: ({ post }) => post.to,
  },
  {
    name: 'source',
    type: 'string',
    standard: 'Popolo Membership.sources',
    description: { id: 'Alamat sumbernya.', en: 'Address of the source.' },
    of: ({ post }) => post.source,
  },
  {
    name: 'source_is_homepage',
    type: 'boolean',
    description: {
      id: 'Benar bila source hanya halaman depan sebuah situs: lembaganya dapat dikenali darinya, tetapi masa jabatannya tidak dapat diperiksa di sana. Kosong bila source kosong.',
      en: 'True when source is only the front page of a site: it tells which body is meant, but nobody can check the term there. Empty when source is.',
    },
    of: ({ post }) => (post.source === undefined ? null : isHomepage(post.source)),
  },
];

/** Whether an address names a site and no page of it. */
function isHomepage(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && /^\/(?:index\.\w+)?$/.test(url.pathname) && url.search === '';
}

export const memberships = tableOf<Row>(
  {
    name: 'memberships',
    title: { id: 'Masa jabatan', en: 'Memberships' },
    description: {
      id: 'Satu baris: satu jabatan yang dipegang satu tokoh.',
      en: 'A row is one office held by one person.',
    },
    key: ['person_id', 'position'],
  },
  COLUMNS,
  ({ model }) =>
    inOrder(model.people.values()).flatMap((person) =>
      person.data.posts.map((post, at) => ({
        person,
        post,
        organisation: model.organisations.get(post.organisation ?? ''),
        position: at + 1,
      })),
    ),
);
