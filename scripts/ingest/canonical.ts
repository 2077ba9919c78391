import type { Outlet } from '../../src/schema/outlet.ts';
import { ownsAddress } from '../record/address.ts';

/** How much of a page is looked at, in characters: its head. */
const HEAD = 300_000;

/** Longest tag that is looked at, in characters. */
const LINK = /<link\b([^<>]{1,2000})>/gi;

/**
 * The address that a page names as its own (`<link rel="canonical">`, RFC 6596), when it can be
 * believed: one of the outlet's own, and not its front page, which careless templates put there.
 *
 * @param base where the page came from
 * @returns null when the page names none
 */
export function canonicalOf(html: string, base: string, outlet: Outlet): string | null {
  for (const [, inside = ''] of html.slice(0, HEAD).matchAll(LINK)) {
    const rel = attribute(inside, 'rel');
    if (!rel?.toLowerCase().split(/\s+/).includes('canonical')) continue;
    const href = attribute(inside, 'href')?.trim();
    if (!href || !URL.canParse(href, base)) return null;
    const address = new URL(href, base);
    if (!/^https?:$/.test(address.protocol)) return null;
    const isPlace = address.pathname.length > 1 || address.search !== '';
    return isPlace && ownsAddress(outlet, address.href) ? address.href : null;
  }
  return null;
}

function attribute(inside: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, double, single, bare] = found.exec(inside) ?? [];
  return (double ?? single ?? bare)?.replaceAll('&amp;', '&');
}
