import type { BodyLayer, Remembered } from '../../src/schema/article.ts';
import { CONTEXT } from '../../src/schema/report.ts';
import type { ProtectedSubject } from '../../src/schema/withheld.ts';
import type { Extraction } from '../extract/extraction.ts';
import type { Archive } from './archive.ts';
import type { Change } from './change.ts';

/** One article, read and extracted: what goes on record. */
export interface Reading {
  /** Id of the outlet. */
  outlet: string;
  url?: string | undefined;
  /** Where it was found, when the page names another address as its own (`rel="canonical"`). */
  foundAt?: string | undefined;
  title?: string | undefined;
  byline?: string | undefined;
  /** Day, or instant with offset. */
  publishedAt: string;
  modifiedAt?: string | undefined;
  /** Known to end before the article does. */
  isPart?: boolean | undefined;
  /** Normalised text; every offset of `extraction` counts in it. Not stored. */
  text: string;
  /** `sha256:…` of that text. */
  textHash: string;
  /** What found the text on its page; none where it came as text. */
  bodyFrom?: BodyLayer | undefined;
  normaliser: string;
  extractor: string;
  /** When it was read: day, or instant with offset. */
  readAt: string;
  /** Ids of the stories that the article belongs to. */
  stories: readonly string[];
  /** Those of them that also take in what is on record of the article: a story that reaches back. */
  reaching?: readonly string[] | undefined;
  extraction: Extraction;
  /** Why somebody in it must be protected. */
  subject?: ProtectedSubject | undefined;
  /** For an article whose address would give somebody away: what it is known by instead, and its id. */
  sealed?: { marks: readonly string[]; id: string } | undefined;
}

/** What the steps of recording one article share. */
export interface Recording {
  archive: Archive;
  reading: Reading;
  /** Id of the article in the ledger. */
  article: string;
  /** Ids that came of this article when it was read before; empty for a new one. */
  given: { statements: readonly string[]; events: readonly string[] };
  /** Whether it was read before, so that what comes of it now was added later than its first reading. */
  isReadAgain: boolean;
  /** Of them, the statements that it still gives in the words that are on record. */
  standing: ReadonlySet<string>;
  /** What has to be written, in this order. */
  changes: Change[];
  counts: { new: number; joined: number; known: number; deleted: number };
  /** Marks of what the article gives, by which it is known again once it is taken down. */
  marks: Remembered[];
  /** One line for each decision, for `--explain`. */
  explanation: string[];
}

/** Notes a change and takes it into the archive's memory at once. */
export function change(recording: Recording, made: Change): void {
  recording.changes.push(made);
  recording.archive.apply(made);
}

/** The words before and after a span, within its paragraph, and where the span lies. */
export function selectorOf(text: string, start: number, end: number) {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  return {
    prefix: (before.split('\n').at(-1) ?? '').toWellFormed() || undefined,
    suffix: (after.split('\n')[0] ?? '').toWellFormed() || undefined,
    start,
    end,
  };
}
