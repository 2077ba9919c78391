import type { Conflict } from '../timeline/conflicts.ts';
import type { Item, Speaker } from '../timeline/model.ts';

/** Addresses below the site's root, without the base path; each ends in a slash. */
export const pathOfItem = ({ type, id }: Pick<Item, 'type' | 'id'>): string =>
  `/${type === 'event' ? 'peristiwa' : 'pernyataan'}/${id}/`;
export const pathOfStory = (id: string, view = ''): string =>
  view === '' ? `/kasus/${id}/` : `/kasus/${id}/${view}/`;
export const pathOfSpeaker = ({ kind, id }: Pick<Speaker, 'kind' | 'id'>): string =>
  kind === 'person' ? `/tokoh/${id}/` : `/lembaga/${id}/`;
/** What stays of a record that was erased, below an address that tells nothing of it. */
export const pathOfErased = (id: string): string => `/ralat/dihapus-${id}/`;
export const pathOfOutlet = (id: string): string => `/media/${id}/`;
export const pathOfLaw = (id: string): string => `/hukum/${id}/`;

/** Fragment of a conflict's block in a timeline. */
export const anchorOfConflict = ({ id }: Pick<Conflict, 'id'>): string =>
  `beda-${id.replaceAll('/', '-')}`;

/** Fragment of an item in a timeline. */
export const anchorOfItem = ({ type, id }: Pick<Item, 'type' | 'id'>): string =>
  `${type === 'event' ? 'p' : 'n'}-${id.replace('/', '-')}`;

/** Makes full addresses out of paths; `base` has a slash at both ends. */
export type Absolute = (path: string) => string;
export const absoluteFrom =
  (site: string | URL, base: string): Absolute =>
  (path) =>
    new URL(`${base.replace(/\/$/, '')}${path}`, site).href;
