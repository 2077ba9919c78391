import { type CheerioAPI, load } from 'cheerio';
import { type Layout, type Outlet, ZONES } from '../../src/schema/outlet.ts';
import { depthOf, HTML_ALONE, MAX_DEPTH } from '../feed/depth.ts';
import { type Block, blocksIn } from './block.ts';
import { factsOf } from './facts.ts';
import { FAMILIES } from './families.ts';
import { isLink, isSentence } from './furniture.ts';
import { readable } from './readable.ts';
import { type LinkedNode, sourcesIn } from './source.ts';
import { type Article, withParagraphs } from './text.ts';

export type { Article };

/** Elements that hold paragraphs inside an article's body. */
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h2', 'h3', 'h4', 'li', 'blockquote']);

/** Containers that many designs put an article into, for pages on which nothing else finds one. */
const CONTAINERS = ['[itemprop="articleBody"]', 'article', 'main'];

/** The least part of the text which a page's own JSON-LD gives that a reading of it must hold. */
const LEAST_PART = 0.5;

/**
 * Reads a page by its outlet's profile, today's layout before former ones; where none finds
 * paragraphs, by Readability; where that finds far less than the page's own JSON-LD holds, by that;
 * and last by the containers that most designs know.
 * Never throws on a page: one that cannot be read has no paragraphs.
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
  const isPage = /<[a-z]/i.test(html) && depthOf(html, HTML_ALONE) <= MAX_DEPTH;
  const source = isPage ? `<html><body>${html}</body></html>` : '';
  const $ = load(source, { xml: { xmlMode: false } });
  const sources = sourcesIn($);
  const layouts = layoutsOf(outlet);
  const used = layouts.find(({ layout }) => bodyOf($, layout)) ?? layouts[0];
  const { layout } = used;
  const offset = ZONES[outlet?.zone ?? 'WIB'] * 60;
  const article: Article = {
    ...factsOf(sources, layout, offset),
    paragraphs: [],
    text: '',
    nextPage: nextPageOf($, url, outlet),
    drift: [],
    bodyFrom: null,
  };
  const { paragraphs, from } = bodyFrom($, source, sources.linked, layout);
  const dropLines = layout.dropLines ?? [];
  const finished = withParagraphs(
    { ...article, bodyFrom: from },
    paragraphs.filter((paragraph) => !dropLines.some((start) => paragraph.startsWith(start))),
  );
  return outlet ? { ...finished, drift: driftOf(finished, used) } : finished;
}

type UsedLayout = { layout: Layout; validUntil: string | null };

/** Today's layout and the former ones, each filled up from the family. */
function layoutsOf(outlet: Outlet | undefined): [UsedLayout, ...UsedLayout[]] {
  const family = FAMILIES[outlet?.family ?? 'generic'];
  return [
    { layout: { ...family, ...outlet?.layout }, validUntil: null },
    ...(outlet?.formerLayouts ?? []).map(({ validUntil, ...former }) => ({
      layout: { ...family, ...former },
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
  if (article.publishedAt === null) drift.push(`published: ${layout.published?.join(', ')}`);
  if (validUntil && article.publishedAt && article.publishedAt.slice(0, 10) > validUntil) {
    drift.push(`formerLayouts: tata letak sampai ${validUntil} masih dipakai`);
  }
  return drift;
}

/** The first selector of a layout's body under which paragraphs stand. */
function bodyOf($: CheerioAPI, layout: Layout): string | undefined {
  return layout.body?.find((selector) => $(selector).first().text().trim() !== '');
}

/** The body by the first layer that finds one. */
function bodyFrom(
  $: CheerioAPI,
  source: string,
  linked: readonly LinkedNode[],
  layout: Layout,
): { paragraphs: string[]; from: Article['bodyFrom'] } {
  const own = (linked.map((node) => node['articleBody']).find((text) => typeof text === 'string') ??
    '') as string;
  const body = bodyOf($, layout);
  if (body) {
    $((layout.drop ?? []).join(', ')).remove();
    const paragraphs = paragraphsIn($, body, layout.paragraphs);
    if (paragraphs.length > 0) return { paragraphs, from: 'profile' };
  }
  const found = readable(source).map(({ text }) => text);
  const enough = lengthOf(found) >= own.length * LEAST_PART;
  if (found.length > 0 && enough) return { paragraphs: found, from: 'readability' };
  if (own !== '') {
    // Some pages put markup into it.
    const text = /<(?:p|br|div)\b/i.test(own) ? blocksIn(load(own)('body')) : [];
    const paragraphs = text.length > 0 ? text.map((block) => block.text) : own.split(/\n+/);
    return { paragraphs, from: 'linked-data' };
  }
  for (const container of CONTAINERS) {
    const paragraphs = paragraphsIn($, container);
    if (paragraphs.length > 0) return { paragraphs, from: 'container' };
  }
  return { paragraphs: found, from: found.length > 0 ? 'readability' : null };
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

/**
 * The paragraphs of a body: by the layout's own selector, or else every paragraph, heading and list
 * item, and what stands between them when it reads like a sentence, since outlets leave the first
 * one without an element. A body without any such element is broken by `<br>`: all its lines.
 */
function paragraphsIn($: CheerioAPI, body: string, selector?: string): string[] {
  const container = $(body).first();
  const chosen = selector
    ? container.find(selector).filter((_index, one) => $(one).parents(selector).length === 0)
    : container;
  const blocks = blocksIn(chosen).filter((block) => !isLink(block));
  if (selector) return blocks.map(({ text }) => text);
  const isParagraph = ({ tag }: Block) => PARAGRAPHS.has(tag);
  if (!blocks.some(isParagraph) && container.find('br').length > 0) {
    return blocks.map(({ text }) => text);
  }
  return blocks
    .filter((block) => isParagraph(block) || (block.text.length >= 60 && isSentence(block)))
    .map(({ text }) => text);
}

function nextPageOf(
  $: CheerioAPI,
  url: string | undefined,
  outlet: Outlet | undefined,
): string | null {
  const selector = outlet?.paging?.next;
  const href = selector ? $(selector).first().attr('href') : undefined;
  if (!href || !url) return null;
  try {
    const next = new URL(href, url);
    return next.origin === new URL(url).origin ? next.href : null;
  } catch {
    return null;
  }
}
