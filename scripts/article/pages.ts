import type { Outlet } from '../../src/schema/outlet.ts';
import { readArticleBounded } from '../bounded/reader.ts';
import type { Http, Response } from '../feed/http.ts';
import { type Article, joinPages } from './text.ts';

/** Pages that one article may be broken into, at the most. */
const MAX_PAGES = 20;

/** Fetches an article with all its pages; throws what the door to the network and the reader throw. */
export async function readPages(
  http: Http,
  url: string,
  outlet: Outlet | undefined,
): Promise<Article> {
  const whole = new URL(url);
  if (outlet?.paging?.all) whole.searchParams.set(outlet.paging.parameter, outlet.paging.all);
  const pages: Article[] = [];
  // The last page of some outlets links to itself.
  const asked = new Set<string>();
  let next: string | null = whole.href;
  while (next && !asked.has(next) && pages.length < MAX_PAGES) {
    asked.add(next);
    const { body, contentType }: Response = await http.get(next);
    const page: Article = await readArticleBounded(body, contentType, next, outlet);
    pages.push(page);
    next = page.nextPage;
  }
  return joinPages(pages as [Article, ...Article[]]);
}
