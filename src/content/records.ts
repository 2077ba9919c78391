import type { ContentRecords } from './read-records.ts';

/** The site's own program is bundled, so that a build has this module twice; both meet here. */
const HANDED_OVER = Symbol.for('linimasa.records');
const meeting = globalThis as { [HANDED_OVER]?: () => ContentRecords };

/** Tells {@link contentRecords} how to read them. */
export function handOverRecords(read: () => ContentRecords): void {
  meeting[HANDED_OVER] = read;
}

/** All records of the content; the same object until a file of it changes. */
export function contentRecords(): ContentRecords {
  const read = meeting[HANDED_OVER];
  if (!read) throw new Error('records() is missing among the integrations of astro.config.mjs');
  return read();
}
