/** The lists of what stands below the first part of an address, by that part. */
export const LISTS: Readonly<Record<string, string>> = {
  berbagi: '',
  hukum: 'hukum/',
  kasus: 'kasus/',
  lembaga: 'lembaga/',
  media: 'media/',
  panduan: 'panduan/',
  peristiwa: 'terbaru/',
  pernyataan: 'terbaru/',
  tenggat: 'tenggat/',
  terbaru: 'terbaru/',
  tokoh: 'tokoh/',
};

/**
 * The list that has what an address was meant for, one that was cut within a name.
 *
 * @param base path of the site's root, with a slash at its end
 * @returns null where nothing stands below its first part
 */
export function listFor(pathname: string, base: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const [first = ''] = pathname.slice(base.length).split('/');
  const list = Object.hasOwn(LISTS, first) ? LISTS[first] : undefined;
  return list === undefined ? null : `${base}${list}`;
}

/**
 * A filter of a story that holds next to nothing has no page, and one that lost a record may have lost
 * its page: leads from its address to its entry among all filters.
 *
 * @param base path of the site's root, with a slash at its end
 * @returns null where the address is none of a filter
 */
export function entryOfFilter(pathname: string, base: string): string | null {
  if (!pathname.startsWith(base)) return null;
  const [kasus, story, group, id] = pathname.slice(base.length).split('/');
  const plain = /^[a-z0-9-]+$/;
  if (kasus !== 'kasus' || ![story, group, id].every((part) => part && plain.test(part)))
    return null;
  return `${base}kasus/${story}/saring/#${group}-${id}`;
}
