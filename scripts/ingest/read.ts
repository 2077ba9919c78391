import { createHash } from 'node:crypto';
import type { Outlet } from '../../src/schema/outlet.ts';
import { ZONES } from '../../src/schema/zone.ts';
import type { Article } from '../article/article.ts';
import { NORMALISER_VERSION } from '../article/normalise.ts';
import { extractBounded } from '../bounded/reader.ts';
import { withDoubt } from '../extract/extraction.ts';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { Reading } from '../record/reading.ts';
import type { StoryIndex } from '../record/story-index.ts';
import { inZone, plausible } from './time.ts';

/** Statements of one article: the longest hearings hold some hundred, and a run must hold them all at once. */
const MOST_STATEMENTS = 500;

/** What is known about an article besides its page. */
export interface Origin {
  outlet: string;
  profile: Outlet;
  url?: string | undefined;
  /** Where it was found, when that is another address. */
  foundAt?: string | undefined;
  /** Overrides what the page says, for saved pages and plain text. */
  publishedAt?: string | undefined;
  title?: string | undefined;
  /** What the feed says, for pages that do not say it themselves. */
  feedDate?: string | null | undefined;
  /** Stories that it belongs to by what the feed says of it, whose summary may not be on the page. */
  feedStories?: readonly string[] | undefined;
  readAt: string;
  /** The article may have been read in part only: an editor has to look at its statements. */
  isCut?: boolean | undefined;
  /** Stories that the caller put the article under; their match terms are not asked. */
  stories?: readonly string[] | undefined;
  /** Stories that reach back to what is on record. */
  reaching?: readonly string[] | undefined;
}

/** Why an article could not be taken in, with the remedy. */
export class UnreadableArticle extends Error {
  readonly remedy: string;
  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

/**
 * Turns a page's article into what goes on record: statements, dates, laws and events, with the
 * hash of the text that they were read from.
 *
 * @throws {UnreadableArticle} when there are no paragraphs or no day of publication
 * @throws {TooCostly} when its text costs more than any real one
 */
export async function readingOf(
  article: Article,
  origin: Origin,
  stories: StoryIndex,
): Promise<Reading> {
  const now = Date.parse(origin.readAt);
  const [given] = [article.publishedAt, origin.feedDate].filter((time) => plausible(time, now));
  const offset = ZONES[origin.profile.zone] * 60;
  const publishedAt = origin.publishedAt ?? (given ? inZone(given, offset) : null);
  if (article.paragraphs.length === 0) {
    throw new UnreadableArticle(
      'tidak ada paragraf yang terbaca',
      `periksa "layout" di content/outlets/${origin.outlet}.yaml, atau simpan teksnya sebagai .txt`,
    );
  }
  if (!publishedAt) {
    throw undated(article, origin);
  }
  const { text } = article;
  const title = origin.title ?? article.title ?? undefined;
  const extraction = await extractBounded({
    ...{ text, publishedAt, title },
    zone: origin.profile.zone,
  });
  if (extraction.statements.length > MOST_STATEMENTS) {
    throw new UnreadableArticle(
      `lebih dari ${MOST_STATEMENTS} pernyataan, jadi bukan artikel biasa`,
      'bila memang artikel, simpan bagian yang penting sebagai .txt',
    );
  }
  const candidate = { text: `${title ?? ''}\n${text}`, day: publishedAt.slice(0, 10) };
  const told = origin.stories ?? [
    ...new Set([...(origin.feedStories ?? []), ...stories.matching(candidate)]),
  ];
  return {
    outlet: origin.outlet,
    url: origin.url,
    foundAt: origin.foundAt,
    title,
    byline: article.byline ?? undefined,
    publishedAt,
    modifiedAt: article.modifiedAt ? inZone(article.modifiedAt, offset) : undefined,
    text,
    isPart: origin.isCut || undefined,
    textHash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    bodyFrom: article.bodyFrom && article.bodyFrom !== 'text' ? article.bodyFrom : undefined,
    normaliser: String(NORMALISER_VERSION),
    extractor: EXTRACTOR_VERSION,
    readAt: origin.readAt,
    stories: told,
    reaching: origin.reaching?.filter((story) => told.includes(story)),
    extraction: origin.isCut ? withDoubt(extraction, 'text-cut') : extraction,
  };
}

/**
 * An article without a day, and what can be done about it. A run on a schedule takes no options, but
 * it reads the article again the next time, and what an editor read by hand stays on record.
 */
function undated(
  { publishedAt, unreadDate }: Article,
  { feedDate, outlet }: Origin,
): UnreadableArticle {
  const byHand = 'beri --published TAHUN-BULAN-HARI';
  const said = publishedAt ?? feedDate;
  if (said) {
    return new UnreadableArticle(
      `tanggal terbitnya belum tiba (${said})`,
      `${byHand}, atau tunggu: jalan berikutnya mencobanya lagi`,
    );
  }
  if (unreadDate) {
    return new UnreadableArticle(
      `tanggal terbitnya tidak terbaca: "${unreadDate}"`,
      `laporkan bentuk tanggal ini, supaya jalan berikutnya dapat membacanya; sementara itu ${byHand}`,
    );
  }
  return new UnreadableArticle(
    'tanpa tanggal terbit',
    `${byHand}, atau tambahkan tempatnya di "published" pada content/outlets/${outlet}.yaml`,
  );
}
