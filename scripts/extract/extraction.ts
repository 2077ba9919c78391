import type { AttributionForm } from '../../src/schema/attribution-form.ts';
import type { ReviewReason } from '../../src/schema/review.ts';

/** One quoted span, or one sentence of reported speech. Offsets are into the given text. */
export interface Statement {
  kind: 'direct' | 'indirect';
  /** Verbatim, without the quotation marks. */
  text: string;
  /** Spans of one utterance share a number. */
  group: number;
  /** The fullest name in the article, without ranks, degrees and honorifics. */
  speaker: string | null;
  /** As printed in the attribution ("Nezar"); null where it is only -nya or nothing. */
  speakerText: string | null;
  speakerKind: 'person' | 'role' | 'organisation' | null;
  role: string | null;
  organisation: string | null;
  /** Speaks for a public body; null when the program cannot tell. */
  official: boolean | null;
  /** YYYY-MM-DD in the outlet's zone. */
  saidOn: string | null;
  /** `occasion`: the day of a hearing or visit that the article gives to another; always with a flag. */
  saidOnFrom: 'explicit' | 'inherited' | 'occasion' | null;
  /** The printed words that the day was read from. */
  saidOnText: string | null;
  place: string | null;
  /** The word that ties the words to the speaker: kata, ujar, menurut … */
  cue: string | null;
  /** How it does; null for words without one. */
  form: AttributionForm | null;
  start: number;
  /** Exclusive. */
  end: number;
  review: ReviewReason[];
  /** Who may have said it instead; only where it is doubted who did, and somebody else comes near. */
  second?: SecondSpeaker;
  /** How likely speaker, day and official are all right, 0 to 1; missing before it has been reckoned. */
  probability?: number;
}

/** The speaker that came second. */
export interface SecondSpeaker {
  name: string;
  kind: 'person' | 'role' | 'organisation';
  role: string | null;
  organisation: string | null;
}

/** An expression that resolves to a day, month, year or range (`2023-11-28/2023-11-30`). */
export interface DateMention {
  text: string;
  iso: string;
  start: number;
  end: number;
}

/** A cited act; one entry for each pasal. */
export interface LawCitation {
  text: string;
  /** `uu/2022/27`, `kuhp`, `uu/pdp` … (gold guide). */
  id: string;
  /** The pasal ("39", "27 ayat (1)"), or null. */
  article: string | null;
  start: number;
  end: number;
}

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

/** What the extractor reads out of one article. */
export interface Extraction {
  statements: Statement[];
  dates: DateMention[];
  laws: LawCitation[];
  events: EventMention[];
}

/** An extraction whose every statement an editor has to look at for one more reason. */
export function withDoubt(extraction: Extraction, reason: ReviewReason): Extraction {
  const statements = extraction.statements.map((statement) => ({
    ...statement,
    review: [...new Set([...statement.review, reason])],
  }));
  return { ...extraction, statements };
}
