import type { ReviewReason } from '../../src/schema/review.ts';

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
