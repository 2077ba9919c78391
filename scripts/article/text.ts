import type { BodyLayer } from '../../src/schema/article.ts';
import { isBoilerplate } from '../extract/furniture.ts';
import { SUICIDE_NOTICES } from '../lang/id/protected.ts';
import { anyOf } from '../lang/phrases.ts';
import { type Cut, cutBy } from './cut.ts';
import type { Facts } from './facts.ts';
import { isFurnitureLine } from './line.ts';
import { normaliseParagraph, normaliseText } from './normalise.ts';

/** One published page, cleaned to paragraphs. */
export interface Article extends Facts {
  paragraphs: string[];
  /** The paragraphs joined by line breaks; what every offset counts in. */
  text: string;
  /** Address of the article's next page, when it is broken into several. */
  nextPage: string | null;
  /** Selectors of the outlet's profile that found nothing: its pages may have been redesigned. */
  drift: string[];
  /** Which layer gave the body; see `readArticle`. */
  bodyFrom: BodyLayer | 'text' | null;
  /** A fuller text of it on its page; null where nothing shows that this is not the whole. */
  cut: Cut | null;
}

/** Longest text that is taken for one article, in characters: some 14,000 words. */
const MAX_TEXT = 100_000;

/** A text that is no article's: a whole archive on one page, or a page made to hold up the run. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
  readonly remedy = 'bila memang artikel, simpan bagian yang penting sebagai .txt';
  constructor() {
    super(`teksnya lebih dari ${MAX_TEXT} huruf`);
  }
}

/** Reads a saved text file: paragraphs are lines; a first line without a full stop is the headline. */
export function readText(text: string): Article {
  const lines = text
    .split(/\r\n?|\n|\u2028|\u2029/)
    .map(normaliseParagraph)
    .filter(Boolean);
  const [first = ''] = lines;
  const isTitle =
    lines.length > 1 &&
    first.length <= 150 &&
    !/[.!?:"”]$/.test(first) &&
    !isBoilerplate(first) &&
    !/\s[–—-]\s/.test(first);
  const article: Article = {
    title: isTitle ? first : null,
    byline: null,
    publishedAt: null,
    modifiedAt: null,
    unreadDate: null,
    paragraphs: [],
    text: '',
    nextPage: null,
    drift: [],
    bodyFrom: 'text',
    cut: null,
  };
  return withParagraphs(article, isTitle ? lines.slice(1) : lines);
}

/** Where help is to be had: a note that outlets print below a suicide, by which such an article is known. */
const HELP = anyOf(SUICIDE_NOTICES, 'iu');

/**
 * Paragraphs normalised, without the title and lines that are no part of the story. A note that tells
 * where help is to be had stays, whatever it stands in: it says that somebody may have to be protected.
 */
export function storyOf(raw: readonly string[], title: string | null): string[] {
  return raw
    .map(normaliseParagraph)
    .filter(
      (paragraph) =>
        paragraph !== '' &&
        paragraph !== title &&
        (HELP.test(paragraph) || (!isBoilerplate(paragraph) && !isFurnitureLine(paragraph))),
    );
}

/**
 * An article with these paragraphs, as far as they are part of the story.
 *
 * @throws {TooLong} when they hold more than 100,000 characters
 */
export function withParagraphs(article: Article, raw: readonly string[]): Article {
  const paragraphs = storyOf(raw, article.title);
  const text = normaliseText(paragraphs);
  if (text.length > MAX_TEXT) throw new TooLong();
  return { ...article, paragraphs, text };
}

/**
 * One article from its pages in order: title and times of the first, paragraphs of all, each once.
 * What one page holds in part only may stand on the others.
 */
export function joinPages([first, ...others]: readonly [Article, ...Article[]]): Article {
  if (others.length === 0) return withParagraphs({ ...first, nextPage: null }, first.paragraphs);
  const seen = new Set(first.paragraphs);
  const added = others.flatMap(({ paragraphs }) =>
    paragraphs.filter((paragraph) => !seen.has(paragraph)),
  );
  const joined = withParagraphs({ ...first, nextPage: null }, [...first.paragraphs, ...added]);
  const cuts = [first, ...others].map(({ cut }) => cut).filter((cut) => cut !== null);
  return { ...joined, cut: cutBy(joined.paragraphs, '', cuts) };
}
