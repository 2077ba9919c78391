import type { Absolute } from './permalink.ts';
import { escapeXml } from './xml.ts';

/** Addresses in one file at most (sitemaps.org, "Sitemap file limits"). */
const MOST = 50_000;

/** A file of the sitemap, without its ending. */
export interface Sitemap {
  name: string;
  xml: string;
}

/**
 * The sitemap of these pages: `sitemap`, or where they are too many for one file, `sitemap` as the
 * index of `sitemap-1`, `sitemap-2`, … in the order given.
 */
export function sitemapsOf(paths: readonly string[], absolute: Absolute, most = MOST): Sitemap[] {
  const listed = (tag: string, path: string) =>
    `<${tag}><loc>${escapeXml(absolute(path))}</loc></${tag}>`;
  const document = (root: string, entries: string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;
  const parts: Sitemap[] = [];
  for (let from = 0; from < paths.length; from += most)
    parts.push({
      name: `sitemap-${parts.length + 1}`,
      xml: document(
        'urlset',
        paths.slice(from, from + most).map((path) => listed('url', path)),
      ),
    });
  const [only, ...others] = parts;
  if (others.length === 0) return [{ name: 'sitemap', xml: only?.xml ?? document('urlset', []) }];
  const index = document(
    'sitemapindex',
    parts.map(({ name }) => listed('sitemap', `/${name}.xml`)),
  );
  return [{ name: 'sitemap', xml: index }, ...parts];
}
