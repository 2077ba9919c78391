import { REVIEW_REASONS } from '../schema/review.ts';
import type { Identity } from '../schema/site.ts';
import { instantOf } from '../timeline/calendar.ts';
import { pagesOf } from '../timeline/days.ts';
import type { Item, Statement } from '../timeline/model.ts';
import { outletNames, quotedWords, titleOf } from './caption.ts';
import { type Absolute, pathOfItem } from './permalink.ts';
import { standingInside, standingOf } from './reviewed.ts';

/** What a feed is of. */
export interface Channel {
  title: string;
  description: string;
  /** Path of the page that it belongs to. */
  page: string;
  /** Paths: `/feed.json`, and of an older page by its number. */
  feed: string;
  older: (page: number) => string;
  /** Whose site it is of. */
  site: Identity;
  /** A closed story gets no more items. */
  expired: boolean;
}

/** Items in one page of a feed: below 100 kB with long quotations. */
export const FEED_SIZE = 40;

/** One page of a feed: its address and its items, latest first. */
export interface FeedPage {
  path: string;
  items: Item[];
  next?: string;
}

/**
 * Cuts a channel's items (earliest first) into feed pages. The first has the latest; older ones are
 * numbered from the oldest, so that their addresses and contents stay when items are added.
 */
export function feedPages(channel: Channel, items: readonly Item[]): FeedPage[] {
  const pages = pagesOf(items, FEED_SIZE);
  const pathOf = (number: number) =>
    number === pages.length ? channel.feed : channel.older(number);
  return pages.map(({ number, items: own }) => ({
    path: pathOf(number),
    items: own.toReversed(),
    next: number > 1 ? pathOf(number - 1) : undefined,
  }));
}

/** A feed page as JSON Feed 1.1 (jsonfeed.org/version/1.1), with our extension `_linimasa`. */
export function jsonFeed(channel: Channel, page: FeedPage, absolute: Absolute): object {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: channel.description,
    home_page_url: absolute(channel.page),
    feed_url: absolute(page.path),
    ...(page.next && { next_url: absolute(page.next) }),
    language: channel.site.language,
    authors: [
      { name: channel.site.publisher ?? channel.site.name, url: absolute('/tentang/') },
      ...(channel.site.editor ? [{ name: channel.site.editor }] : []),
    ],
    ...(channel.expired && { expired: true }),
    _linimasa: { about: absolute('/data/') },
    items: page.items.map((item) => feedItem(item, channel.site.language, absolute)),
  };
}

function feedItem(item: Item, language: string, absolute: Absolute): object {
  const url = absolute(pathOfItem(item));
  const source = item.reports.find(({ article }) => article.data?.url)?.article.data?.url;
  const corrected = item.data.corrections.at(-1)?.at;
  return {
    id: url,
    url,
    ...(source && { external_url: source }),
    title: titleOf(item),
    content_text: quotedWords(item),
    summary: `${titleOf(item)}, menurut ${outletNames(item)}; ${standingInside(item)}.`,
    ...(publishedAt(item) && { date_published: publishedAt(item) }),
    ...(corrected && { date_modified: instantOf(corrected) }),
    tags: item.stories.map(({ name }) => name),
    language,
    _linimasa: {
      reviewed: item.data.reviewed ?? null,
      standing: standingOf(item).words,
      ...(item.type === 'statement'
        ? statementDetails(item, absolute)
        : { kind: 'event', date: item.data.date }),
      ...provenance(item),
    },
  };
}

/** When the first article with the item came out, else its day; RFC 3339 with offset. */
export function publishedAt(item: Item): string | undefined {
  const first = item.reports.flatMap(({ article }) => article.data?.publishedAt ?? [])[0];
  if (first) return instantOf(first);
  return item.day === null ? undefined : instantOf(item.day);
}

function statementDetails(statement: Statement, absolute: Absolute): object {
  const { data, speaker, organisation, laws, conflicts } = statement;
  return {
    kind: data.kind,
    speaker: speaker && { id: speaker.id, name: speaker.name, type: speaker.kind },
    role: data.role,
    organisation: organisation && { id: organisation.id, name: organisation.name },
    official: data.official,
    said_on: statement.day,
    reported_on: statement.reportedOn,
    deadlines: statement.deadlines,
    place: data.place,
    laws: laws.map(({ law, article }) => ({ id: law.id, citation: law.data.citation, article })),
    conflicts: conflicts.flatMap(({ passages, status }) =>
      passages
        .filter(({ mouths }) => mouths.some((mouth) => mouth.statement.id === statement.id))
        .flatMap(({ words, mouths }) =>
          mouths
            .map((mouth) => mouth.statement)
            .filter(({ id }) => id !== statement.id)
            .map((other) => ({
              url: absolute(pathOfItem(other)),
              speaker: other.speaker?.name ?? null,
              said_on: other.day,
              words,
              status,
            })),
        ),
    ),
  };
}

function provenance({ reports, data }: Item): object {
  return {
    reports: reports.map(({ data: report, article, words, differs }) => ({
      outlet: { id: article.outlet.id, name: article.outlet.name },
      url: article.data?.url,
      archive: article.data?.archive,
      title: article.data?.title,
      published: article.data?.publishedAt,
      text_hash: article.data?.textHash,
      ...(differs && { quote: words }),
      speaker_as_printed: report.speaker,
      date_as_printed: report.date,
      selector: [
        { type: 'TextQuoteSelector', exact: words, prefix: report.prefix, suffix: report.suffix },
        ...(report.start !== undefined && report.end !== undefined
          ? [{ type: 'TextPositionSelector', start: report.start, end: report.end }]
          : []),
      ],
    })),
    review: data.review.map((reason) => ({ reason, words: REVIEW_REASONS[reason] })),
    corrections: data.corrections,
  };
}
