import { meeting } from './meeting.ts';

/**
 * A file of the site that is made from nothing but what its route gave it. To Astro each would be a
 * request with a response and a stream, which costs more than most such files.
 */
export interface PlainFile {
  /** Below the site's root: `/rss.xml`. */
  path: string;
  /** Path of a page, made by Astro, from whose text this is made. */
  of?: string;
  /** @param made the text of that page */
  body: (made: string) => string | Uint8Array;
  /** While it and the program are the same, the file of the build before is taken; of what is made from a page, while that is. */
  key?: string;
}

const { put, get } = meeting<(file: PlainFile) => void>('plainFiles');

/** Says who writes what {@link handOver} gives. */
export const takeOver = put;

/** Leaves files to the build (`src/build/write-plain-files.ts`). */
export function handOver(files: Iterable<PlainFile>): void {
  const write = get();
  for (const file of files) write(file);
}
