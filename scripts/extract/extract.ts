import { isCalendarDay, isInstant } from '../../src/schema/date.ts';
import { ZONES, type Zone } from '../../src/schema/zone.ts';
import { dayIn } from '../feed/date.ts';
import { cut } from './cut.ts';
import { readDates } from './date/date.ts';
import { daysInQuotes } from './day-in-quote.ts';
import { withDoubt } from './doubt/doubt.ts';
import { readEvents } from './event.ts';
import type { Extraction } from './extraction.ts';
import { unglue } from './glued.ts';
import { interviewIn } from './interview.ts';
import { readLaws } from './law.ts';
import { Reader } from './reader.ts';
import { Register } from './register.ts';
import { withSecond } from './second.ts';
import { type Settled, settle } from './settle.ts';
import { tokensOf } from './token.ts';
import { withSpelledLabels } from './transcript.ts';

/** What the extractor is given. */
export interface ExtractInput {
  /** Paragraphs separated by line breaks. */
  text: string;
  /**
   * Day (YYYY-MM-DD) or instant with offset; null when unknown: relative dates then stay out, and so
   * they do for anything else.
   */
  publishedAt: string | null;
  /** Where the outlet is: its day counts, whatever the offset of the instant. */
  zone?: Zone | undefined;
  title?: string | undefined;
}

/**
 * Reads the statements, dates, legal references and events of an article. Pure; offsets count in `text`.
 * Whatever the text holds, it answers: without statements when there are none.
 */
export function extract(input: ExtractInput): Extraction {
  return extractTraced(input).extraction;
}

/** An extraction with what led to each of its rows. */
export interface Traced {
  extraction: Extraction;
  /** In the order of the statements; their own statements are without probability. */
  rows: readonly Settled[];
  register: Register;
}

/**
 * What {@link extract} gives, with a trace for `--explain`.
 *
 * @param without - the id of a form that is left out, to see what it is worth
 */
export function extractTraced(input: ExtractInput, without?: string): Traced {
  const { extraction, ...trace } = readTraced(input, without);
  const published = dayOfPublication(input.publishedAt, input.zone);
  const doubted = withDoubt(extraction.statements, input.text, published);
  const statements = withSecond(doubted, trace);
  return { ...trace, extraction: { ...extraction, statements } };
}

/**
 * What {@link extract} gives, with the reasons to look that the reading itself came upon and without the
 * probability of each row: what the weights of doubt are learnt from.
 */
export function extractUndoubted(input: ExtractInput): Extraction {
  return readTraced(input).extraction;
}

function readTraced(input: ExtractInput, without?: string): Traced {
  const unglued = unglue(input.text);
  const { text, turns: labelled } = withSpelledLabels(unglued.text);
  const turns = labelled.size > 0 ? labelled : interviewIn(text);
  const published = dayOfPublication(input.publishedAt, input.zone);
  const tokens = tokensOf(text);
  const dates = readDates(text, published, tokens);
  const article = cut({ text, title: input.title }, tokens, turns);
  const register = new Register(article.story, article.tokens, without);
  const read = () => new Reader(article, published, dates, register).read();
  const before = register.knowledge();
  let drafts = read();
  register.completeNames();
  // People are named in full before or after they are named in short: what was learnt meanwhile counts from the beginning.
  if (register.knowledge() !== before) drafts = read();
  const rows = settle(drafts, published);
  const statements = rows.map(({ statement }) => statement);
  const days = daysInQuotes(text, dates, statements, published);
  return {
    rows,
    register,
    extraction: unglued.restore({
      statements,
      dates: days.map(({ text: words, iso, start, end }) => ({ text: words, iso, start, end })),
      laws: readLaws(text),
      events: readEvents(article, days, statements, published),
    }),
  };
}

/** The day on which an article came out, by the clock of its outlet. */
function dayOfPublication(publishedAt: string | null, zone?: Zone): string | null {
  if (publishedAt === null || isCalendarDay(publishedAt)) return publishedAt;
  if (!isInstant(publishedAt)) return null;
  // An Indonesian clock is the outlet's own where nothing else is known.
  if (zone === undefined && /\+0[789]:00$/.test(publishedAt)) return publishedAt.slice(0, 10);
  return dayIn(publishedAt, 60 * ZONES[zone ?? 'WIB']);
}
