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
  /** While it and the program are the same, the file of the build before is taken. */
  key?: string;
}

/** The site's own program is bundled, so that a build has this module twice; both meet here. */
const HANDED_OVER = Symbol.for('linimasa.plain-files');
const meeting = globalThis as { [HANDED_OVER]?: PlainFile[] };

/** Leaves files to {@link takePlainFiles}. */
export function handOver(files: readonly PlainFile[]): void {
  meeting[HANDED_OVER] = [...(meeting[HANDED_OVER] ?? []), ...files];
}

/** All files that were handed over, once. */
export function takePlainFiles(): PlainFile[] {
  const files = meeting[HANDED_OVER] ?? [];
  delete meeting[HANDED_OVER];
  return files;
}
