import { load } from 'cheerio';
import type { Layout, Outlet } from '../../src/schema/outlet.ts';
import { ZONES } from '../../src/schema/zone.ts';
import { depthOf, HTML_ALONE, MAX_DEPTH } from '../feed/depth.ts';
import { bodyOf, MAX_READABLE_DEPTH } from './body.ts';
import { cutBy } from './cut.ts';
import { factsOf } from './facts.ts';
import { FAMILIES } from './families.ts';
import { sourcesIn } from './source.ts';
import { type Article, storyOf, withParagraphs } from './text.ts';

export type { Article };

/**
 * Reads a page by its outlet's profile, today's layout before former ones; where none finds
 * paragraphs, by the layers that `bodyOf` knows. Whatever found the body is compared with what the
 * others found: one that holds much less may be a part only.
 * Never throws on a page: one that cannot be read has no paragraphs.
 *
 * @throws {TooLong} when the text is no article's
 */
export function readArticle({
  html,
  url,
  outlet,
}: {
  html: string;
  url?: string | undefined;
  outlet?: Outlet | undefined;
}): Article {
  // A page nested deeper than any real one would stall the parsers; it is read as an empty page.
  // Within one element, since searching costs the square of the number of outermost ones.
  const depth = depthOf(html, HTML_ALONE, MAX_READABLE_DEPTH);
  const isPage = /<[a-z]/i.test(html) && depth <= MAX_DEPTH;
  const source = isPage ? `<html><body>${html}</body></html>` : '';
  const $ = load(source, { xml: { xmlMode: false } });
  const sources = sourcesIn($);
  const layouts = layoutsOf(outlet);
  const body = bodyOf(
    $,
    depth,
    sources,
    layouts.map(({ layout }) => layout),
  );
  const used = layouts[body.layout] ?? layouts[0];
  const offset = ZONES[outlet?.zone ?? 'WIB'] * 60;
  const dropLines = used.layout.dropLines ?? [];
  const kept = (paragraphs: readonly string[]) =>
    paragraphs.filter((paragraph) => !dropLines.some((start) => paragraph.startsWith(start)));
  const empty: Article = {
    ...factsOf(sources, used.layout, offset, outlet?.name),
    paragraphs: [],
    text: '',
    nextPage: nextPageOf((selector) => $(selector).first().attr('href'), url, outlet),
    drift: [],
    bodyFrom: body.from,
    cut: null,
  };
  const article = withParagraphs(empty, kept(body.paragraphs));
  const others = body.others.filter(({ from }) => from !== body.from);
  return {
    ...article,
    cut: cutBy(
      article.paragraphs,
      body.dropped,
      others.map(({ from, paragraphs }) => ({
        from,
        text: storyOf(kept(paragraphs), article.title).join('\n'),
      })),
    ),
    drift: outlet ? driftOf(article, used) : [],
  };
}

type UsedLayout = { layout: Layout; validUntil: string | null };

/** Today's layout and the former ones, each filled up from the family. */
function layoutsOf(outlet: Outlet | undefined): [UsedLayout, ...UsedLayout[]] {
  const family = FAMILIES[outlet?.family ?? 'generic'];
  // What every page of the family has beside its text, these have too.
  const filled = (own: Layout): Layout => ({
    ...family,
    ...own,
    drop: [...(family.drop ?? []), ...(own.drop ?? [])],
    dropLines: [...(family.dropLines ?? []), ...(own.dropLines ?? [])],
  });
  return [
    { layout: filled(outlet?.layout ?? {}), validUntil: null },
    ...(outlet?.formerLayouts ?? []).map(({ validUntil, ...former }) => ({
      layout: filled(former),
      validUntil,
    })),
  ];
}

/** What the profile expected of the page and did not find. */
function driftOf(article: Article, { layout, validUntil }: UsedLayout): string[] {
  const drift: string[] = [];
  if (layout.body && article.bodyFrom !== 'profile') drift.push(`body: ${layout.body.join(', ')}`);
  if (article.bodyFrom === null) return drift;
  if (article.title === null) drift.push(`title: ${layout.title?.join(', ')}`);
  // Words that cannot be read as a date are there: the layout found them.
  if (article.publishedAt === null && article.unreadDate === null) {
    drift.push(`published: ${layout.published?.join(', ')}`);
  }
  if (validUntil && article.publishedAt && article.publishedAt.slice(0, 10) > validUntil) {
    drift.push(`formerLayouts: tata letak sampai ${validUntil} masih dipakai`);
  }
  return drift;
}

/** The address of the article's next page, on the same host. */
function nextPageOf(
  hrefOf: (selector: string) => string | undefined,
  url: string | undefined,
  outlet: Outlet | undefined,
): string | null {
  const selector = outlet?.paging?.next;
  const href = selector ? hrefOf(selector) : undefined;
  if (!href || !url) return null;
  try {
    const next = new URL(href, url);
    return next.origin === new URL(url).origin ? next.href : null;
  } catch {
    return null;
  }
}
