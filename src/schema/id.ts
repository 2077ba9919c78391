import { z } from 'astro/zod';

/** One path segment of an id: lower-case letters, digits and single hyphens. */
const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';

const segment = new RegExp(`^${SEGMENT}$`);
const inFolder = new RegExp(`^${SEGMENT}/${SEGMENT}$`);

/** Id of a record that lies directly in its collection's folder; the file name without ending. */
const plainId = z.string().regex(segment, {
  error: 'bukan id: hanya huruf kecil, angka, dan tanda hubung, misalnya nezar-patria',
});

/** Id of a record in a sub-folder: `2023/…` for statements and events, `<outlet>/…` for articles. */
const folderId = z.string().regex(inFolder, {
  error: 'bukan id: tulis folder/nama-berkas, misalnya tribunnews/2023-11-30-menunggu-kpu',
});

/**
 * Every collection of `content/`: the folder is the name; `ending` is that of its files.
 * `id` checks what may refer to it. A file's path without its ending is the record's id.
 */
export const COLLECTIONS = {
  outlets: { ending: '.yaml', id: plainId },
  stories: { ending: '.md', id: plainId },
  statements: { ending: '.md', id: folderId },
  events: { ending: '.md', id: folderId },
  articles: { ending: '.yaml', id: folderId },
  people: { ending: '.md', id: plainId },
  organisations: { ending: '.md', id: plainId },
  laws: { ending: '.md', id: plainId },
  erased: { ending: '.yaml', id: plainId },
} as const;

export type Collection = keyof typeof COLLECTIONS;

/** Ids of records that turned out to be this one: their addresses lead here, and nobody else bears them. */
export const formerIds = z
  .array(plainId)
  .optional()
  .describe('Id lama yang digabungkan ke sini: alamatnya tetap membuka catatan ini.');

/** Marks a reference in a schema's metadata, so that `npm run check` can follow it. */
export interface ReferenceMeta {
  references: readonly Collection[];
}

/**
 * A reference to a record of one of `collections`, by id. What it points to is recorded in the
 * schema's own metadata: the rule stands where the field is, and no second list can drift from it.
 */
export function referenceTo(...collections: [Collection, ...Collection[]]) {
  return COLLECTIONS[collections[0]].id.meta({ references: collections } satisfies ReferenceMeta);
}
