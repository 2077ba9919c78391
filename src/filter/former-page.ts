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
