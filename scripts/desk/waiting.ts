import { createHash } from 'node:crypto';
import type { Entry } from '../../src/schema/parse.ts';
import type { ReviewReason } from '../../src/schema/review.ts';
import { wordsOf } from '../../src/schema/words.ts';
import { addressOfPassage } from '../../src/wording/passage.ts';
import type { Content } from '../markdown/read.ts';

export type Entries = Content['entries'];

/**
 * A record that waits for an editor, with all that is needed to decide on it: a statement, an event, or
 * the file of a person or a body that the program drafted and doubts.
 */
export interface Waiting {
  collection: 'statements' | 'events' | 'people' | 'organisations';
  id: string;
  /** Relative to the content folder. */
  path: string;
  /** Of the file as it was read: what is written later must find it unchanged. */
  hash: string;
  kind: 'direct' | 'indirect' | 'event' | 'name';
  /** What was said or happened; of a person or a body its name. */
  words: string;
  /** What stands before and after the words in the article, as far as it is recorded. */
  before: string;
  after: string;
  speaker: string | null;
  /** Of the speaker; null when nobody is named. */
  name: string | null;
  /** As the article prints the speaker, where that differs. */
  printed: string | null;
  role: string | null;
  organisation: string | null;
  /** Speaks for a public body; null when that is not certain, and for what nobody speaks in. */
  official: boolean | null;
  /** Of the body; null when none is named. */
  organisationName: string | null;
  /** The day on which it was said or happened. */
  saidOn: string | null;
  /** The words that the day was read from. */
  printedDay: string | null;
  place: string | null;
  /** An event's headline, and its last day. */
  title: string | null;
  until: string | null;
  stories: string[];
  /** What the program doubts, in words, and which field it is about. */
  doubts: Doubt[];
  /** How likely the program thought that speaker, day and office are right; null where it did not say. */
  probability: number | null;
  /** What else the file of a person or a body says, a line each. */
  facts: { name: string; value: string }[];
  /** Who else is credited with the same words, and when. */
  conflicts: { id: string; name: string; saidOn: string | null }[];
  source: Source;
  /** How many other articles report it. */
  others: number;
}

/** A doubt of the program, and the part of the card that it is about; none for the article as a whole. */
export interface Doubt {
  /** In a few words, with what may be right instead. */
  text: string;
  /** The same in full; null where that is all. */
  explained: string | null;
  about: 'speaker' | 'role' | 'day' | 'words' | null;
  /** Of the record's `review`, which an editor takes it out of once it is settled; null for what stands in no list. */
  reason: ReviewReason | null;
}

/** Where a statement or an event can be read. */
export interface Source {
  /** Id of the article: what stands in one article can be looked at together. */
  article: string | null;
  outlet: string;
  title: string;
  publishedAt: string | null;
  /** Leads to the very passage; null where no address is recorded. */
  url: string | null;
  /** The article's file is missing, or its outlet has taken it down. */
  gone: boolean;
}

/** The hash by which a file is known to be unchanged. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Where a statement or an event was read. */
export function sourceOf(
  { data, body }: Entry<'statements'> | Entry<'events'>,
  entries: Entries,
): Source {
  const [report] = data.reports;
  const article = entries.articles.get(report?.article ?? '')?.data;
  if (!report || !article) {
    return { article: null, outlet: '', title: '', publishedAt: null, url: null, gone: true };
  }
  const { url } = article;
  return {
    article: report.article,
    outlet: entries.outlets.get(article.outlet)?.data.name ?? article.outlet,
    title: article.title ?? '',
    publishedAt: article.publishedAt,
    url: url ? addressOfPassage(url, { words: report.quote ?? wordsOf(body), data: report }) : null,
    gone: Boolean(article.missingSince),
  };
}
