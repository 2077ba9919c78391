import type { Outlet } from '../../src/schema/outlet.ts';
import type { Article } from '../article/article.ts';
import { readPages } from '../article/pages.ts';
import type { PageState } from '../cache/page.ts';
import { decode } from '../feed/decode.ts';
import type { Http, Parts, Response } from '../feed/http.ts';
import { canonicalOf } from './canonical.ts';
import { UnreadableArticle } from './read.ts';

/** The part of a page that names its address, in bytes. */
const HEAD = 400_000;

/** Types of what can be read as a page; servers that name none, or only bytes, are believed. */
const READABLE = /^\s*(?:$|text\/|application\/(?:xhtml|xml|octet-stream))/i;

/** What a visit to an article brought. */
export interface Visit {
  /** Null when no page has changed since it was last taken in. */
  article: Article | null;
  /** The address that the page names as its own, if it can be believed. */
  canonical: string | null;
  /** Every page that was asked for, to be remembered once the article is on record. */
  pages: PageState['pages'];
  /** The address that was asked for, or where it has moved for good. */
  url: string;
  /** Where the page came from in the end. */
  from: string;
}

/**
 * Fetches an article with all its pages, unless none of them has changed.
 *
 * @param remembered its pages as they were last taken in; null reads it in full
 * @throws what the door to the network throws
 */
export async function visit(
  http: Http,
  url: string,
  outlet: Outlet,
  remembered: PageState | null,
): Promise<Visit> {
  const asked: PageState['pages'] = [];
  const held = new Map<string, Response>();
  for (const page of remembered?.pages ?? []) {
    const response = await http.get(page.asked, page.known);
    asked.push({ asked: page.asked, known: response.known });
    // Without its body (304) a page has to be asked for again, should another one have changed.
    if (response.status !== 304) held.set(page.asked, response);
    if (!response.unchanged) break;
    if (asked.length === remembered?.pages.length) {
      return { article: null, canonical: null, pages: asked, url, from: response.url };
    }
  }
  const read = new Map<string, Response>();
  const door: Http = {
    ...http,
    async get(address) {
      const response = held.get(address) ?? (await http.get(address));
      if (!READABLE.test(response.contentType ?? '')) {
        throw new UnreadableArticle(
          `bukan halaman (${response.contentType})`,
          'baca sendiri, lalu simpan teksnya sebagai .txt dan beri sebagai berkas',
        );
      }
      read.set(address, { ...response, body: headOf(response.body) });
      return response;
    },
  };
  const article = await readPages(door, url, outlet);
  const [first] = read.values() as Iterable<Response>;
  if (!first) throw new Error(`${url}: no page was read`);
  const head = decode(Buffer.concat(first.body), first.contentType).text;
  return {
    article,
    canonical: canonicalOf(head, first.url, outlet),
    pages: [...read].map(([address, { known }]) => ({ asked: address, known })),
    url: first.movedTo ?? url,
    from: first.url,
  };
}

/** The beginning of a page; the whole of many pages would be much to keep. */
function headOf(body: Parts): Parts {
  let missing = HEAD;
  return body.flatMap((part) => {
    const taken = part.subarray(0, Math.max(missing, 0));
    missing -= part.length;
    return taken.length > 0 ? [taken] : [];
  });
}
