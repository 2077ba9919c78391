import type { Model, Organisation } from '../timeline/model.ts';
import { type Column, tableOf } from './column.ts';
import { postIdOf } from './post.ts';
import { inOrder } from './recorded.ts';

interface Post {
  id: string;
  label: string;
  organisation: Organisation;
  /** The same office of the body that took this one's place. */
  successor?: string;
}

/** Every office that a statement or a membership names, each once, by the longest of its spellings. */
export function postsOf(model: Model): Post[] {
  const posts = new Map<string, Post>();
  const add = (role: string | null, organisation: Organisation | null | undefined) => {
    const id = postIdOf(role, organisation);
    if (id === null || !organisation || role === null) return;
    const label = posts.get(id)?.label ?? '';
    const better =
      role.length > label.length || (role.length === label.length && role < label) ? role : label;
    posts.set(id, { id, label: better, organisation });
  };
  for (const { data } of model.people.values())
    for (const post of data.posts)
      add(post.title, model.organisations.get(post.organisation ?? ''));
  for (const { data, organisation } of model.statements) add(data.role, organisation);
  for (const post of posts.values()) {
    const { successor } = post.organisation.data;
    const there = `${successor}/${post.id.slice(post.organisation.id.length + 1)}`;
    if (successor !== undefined && posts.has(there)) post.successor = there;
  }
  return inOrder(posts.values());
}

const COLUMNS: readonly Column<Post>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    description: {
      id: 'Lembaga dan jabatan tanpa nama lembaganya. Dibuat dari kata-katanya: berubah bila nama lembaga diralat.',
      en: "Body and office without the body's name. Made of the words: it changes when the body's names are corrected.",
    },
    of: ({ id }) => id,
  },
  {
    name: 'label',
    type: 'string',
    required: true,
    standard: 'Popolo Post.label',
    description: {
      id: 'Bentuk terpanjang yang tercatat.',
      en: 'The longest form on record.',
    },
    of: ({ label }) => label,
  },
  {
    name: 'organization_id',
    type: 'string',
    required: true,
    references: 'organisations',
    standard: 'Popolo Post.organization_id',
    description: { id: 'Lembaganya.', en: 'The body.' },
    of: ({ organisation }) => organisation.id,
  },
  {
    name: 'successor_id',
    type: 'string',
    references: 'posts',
    description: {
      id: 'Jabatan yang sama di lembaga yang menggantikan lembaganya (organisations.successor_id), bila tercatat juga. Jabatan pendahulunya yang menunjuk ke sini.',
      en: 'The same office of the body that took the place of its body (organisations.successor_id), where that is on record too. Its predecessor is the one that points here.',
    },
    of: ({ successor }) => successor,
  },
];

export const posts = tableOf<Post>(
  {
    name: 'posts',
    title: { id: 'Jabatan', en: 'Posts' },
    description: {
      id: 'Satu baris: satu jabatan di satu lembaga, dengan ejaan apa pun ia dicetak.',
      en: 'A row is one office of one body, in whatever spelling it is printed.',
    },
    key: ['id'],
  },
  COLUMNS,
  ({ model }) => postsOf(model),
);
