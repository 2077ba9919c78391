import type { ReviewReason } from '../../src/schema/review.ts';
import { sayingIn } from './attribution.ts';
import { NO_EVIDENCE } from './border.ts';
import { type ReadDate, readDates } from './date/date.ts';
import { datelineLength } from './dateline.ts';
import type { Extraction } from './extraction.ts';
import { storyIn } from './furniture.ts';
import { quotedSpans } from './quotation.ts';
import { lastBefore, paragraphsOf, type Stretch, sentencesOf } from './sentence.ts';

/** A dated happening in an article's own sentence or inside a quotation. */
export interface EventMention {
  /** The sentence, verbatim. */
  text: string;
  /** YYYY-MM-DD. */
  date: string;
  /** Last day, where the article gives a range. */
  until: string | null;
  /** The printed words that the date was read from. */
  dateText: string;
  start: number;
  /** Exclusive. */
  end: number;
  review: ReviewReason[];
}

/** Something that happened: a verb in the perfect or the passive, not a plan, a wish or a rule. */
const HAPPENED =
  /(?<![\p{L}])(?:telah|sudah|ter(?!sebut|kait|hadap|masuk|lebih|utama)\p{L}{3,}|di(?!\s)(?!rinya)\p{L}{3,}|me(?:ng|n|m|ny|r|l)\p{L}{3,}|ber(?:angkat|akhir|langsung|mula|temu|kumpul|henti|surat|kunjung)\p{L}*)(?![\p{L}])/iu;
const PLANNED =
  /(?<![\p{L}])(?:akan|bakal|rencananya|direncanakan|dijadwalkan|paling lambat|mulai berlaku|hingga kini)(?![\p{L}])/iu;

/** Fewest words of a sentence that tells of something. */
const MIN_WORDS = 5;

/**
 * The dated happenings of an article: sentences of the outlet, or of a quotation, that put
 * something which happened on a day. A day that merely says when words were said makes no event.
 *
 * @param text the text that `extraction` was read from
 * @param publishedAt day or instant of publication, from which missing years count
 */
export function readEvents(
  text: string,
  extraction: Extraction,
  publishedAt: string | null,
): EventMention[] {
  const events: EventMention[] = [];
  for (const [index, paragraph] of paragraphsOf(text).flatMap(storyIn).entries()) {
    for (const sentence of sentencesWithin(paragraph, index)) {
      const event = eventIn(sentence, extraction, publishedAt);
      if (event) events.push(event);
    }
  }
  return events;
}

/** The outlet's sentences, and the sentences inside its quotations, each on its own. */
function* sentencesWithin(
  paragraph: Stretch,
  index: number,
): Generator<Stretch & { quoted: boolean }> {
  const spans = quotedSpans(paragraph);
  for (const span of spans) {
    for (const sentence of sentencesOf(span)) yield { ...sentence, quoted: true };
  }
  const outer = spans.map((span) => span.outer);
  for (const sentence of sentencesOf(paragraph, outer)) {
    const next = outer[lastBefore(outer, sentence.start - 1) + 1];
    if (next && next.start < sentence.end) continue;
    const skip = index <= 2 ? datelineLength(sentence.text) : 0;
    yield {
      text: sentence.text.slice(skip),
      start: sentence.start + skip,
      end: sentence.end,
      quoted: false,
    };
  }
}

function eventIn(
  sentence: Stretch & { quoted: boolean },
  extraction: Extraction,
  publishedAt: string | null,
): EventMention | null {
  const { text } = sentence;
  if (text.split(/\s+/).length < MIN_WORDS || PLANNED.test(text) || !HAPPENED.test(text))
    return null;
  if (!sentence.quoted && !/[.!?]["”]?$/.test(text)) return null;
  const date = readDates(text, publishedAt?.slice(0, 10) ?? null).find(isFirm);
  if (!date) return null;
  if (!sentence.quoted && saysSomething(sentence, extraction)) return null;
  const [from = date.iso, until] = date.iso.split('/');
  return {
    text: text.replace(/[\s,]+$/, ''),
    date: from,
    until: until ?? null,
    dateText: date.text,
    start: sentence.start,
    end: sentence.start + text.replace(/[\s,]+$/, '').length,
    review: date.weekdayMismatch ? ['weekday-mismatch'] : [],
  };
}

/** A day of the calendar as printed; "kemarin" and a bare weekday are too loose for an event's date. */
function isFirm(date: ReadDate): boolean {
  return !date.relative && !date.bareWeekday && /^\d{4}-\d{2}-\d{2}(?:\/|$)/.test(date.iso);
}

/** A sentence of reported speech, or one that only says when and where something was said. */
function saysSomething(sentence: Stretch, { statements }: Extraction): boolean {
  const last = statements[lastBefore(statements, sentence.end - 1)];
  return (
    (last !== undefined && last.end > sentence.start) ||
    sayingIn(sentence.text, NO_EVIDENCE)?.pointing === true
  );
}
