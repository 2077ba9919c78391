import type { PathWithRoute } from 'astro/runtime/prerender/static-paths.js';
import type { KeptSite } from './kept-site.ts';

/** The pages that are not as the build before made them. */
export function pagesToMake(pages: readonly PathWithRoute[], site: KeptSite): PathWithRoute[] {
  const taken = new Set<string>();
  return pages.filter((page) => {
    const { cacheKey } = page;
    const file = fileOf(page);
    if (taken.has(file)) return false;
    if (cacheKey === undefined) return true;
    if (site.takes(file, cacheKey)) {
      taken.add(file);
      return false;
    }
    site.makes(file, cacheKey);
    return true;
  });
}

/** Where a page's file stands below the root of the site, as Astro puts it (`core/output-filename.js` at 7.3.4). */
export function fileOf({ pathname, route }: PathWithRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (route.type === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** What a page's program is asked with, below the base: as Astro asks (`core/build/generate.js` at 7.3.4). */
export function askedAt({ pathname, route }: PathWithRoute): string {
  if (route.type === 'endpoint') return pathname.replace(/^\//, '');
  const path = pathname.replace(/^\/|\/$/g, '');
  return path === '' ? '' : `${path}/`;
}
