import type {
  DateMention,
  EventMention,
  Extraction,
  LawCitation,
  Statement,
} from '../extract/extraction.ts';
import { nameKey, phraseKey } from './names.ts';

/** What an annotator wrote of one article (the shape of `test/gold/*.gold.json`). */
export interface Gold {
  id: string;
  publishedAt: string;
  title?: string;
  statements: AnnotatedStatement[];
  dates: Pick<DateMention, 'text' | 'iso'>[];
  laws: Pick<LawCitation, 'text' | 'id' | 'article'>[];
  /** Of some articles only; an empty list says that there are none. */
  events?: (Pick<EventMention, 'text' | 'date'> & Partial<Pick<EventMention, 'until'>>)[];
}

/** A statement as an annotator has it. */
export interface AnnotatedStatement
  extends Pick<
    Statement,
    'kind' | 'text' | 'speaker' | 'role' | 'organisation' | 'official' | 'saidOn' | 'place'
  > {
  /** Where the article has it wrong: what it prints, which counts too in a row that carries a flag. */
  printed?: { speaker?: string; saidOn?: string };
}

/** Right, wrongly given, and missed. */
export interface Counts {
  right: number;
  extra: number;
  missed: number;
}

/** Right, of all that were compared. */
export interface Share {
  right: number;
  of: number;
}

export const FOUND = ['direct', 'indirect', 'dates', 'laws', 'events'] as const;
export const FIELDS = [
  'speaker',
  'role',
  'organisation',
  'official',
  'saidOn',
  'place',
  'together',
] as const;

/** The figures of one or more articles. */
export interface Scores {
  articles: number;
  found: Record<(typeof FOUND)[number], Counts>;
  /** Of the statements whose words were found; `together` is speaker, day and official all right. */
  fields: Record<(typeof FIELDS)[number], Share>;
  /** Rows without any review reason: how many are right in words, speaker, day and official. */
  unflagged: Share;
  rows: number;
  /** Speaker and together as they were counted until November 2026: names with the titles in them. */
  asBefore: { speaker: Share; together: Share };
}

/** One error, for `--misses`. */
export interface Miss {
  article: string;
  what: string;
  expected: string;
  got: string;
  sentence: string;
}

export function noScores(): Scores {
  return {
    articles: 0,
    found: Object.fromEntries(
      FOUND.map((name) => [name, { right: 0, extra: 0, missed: 0 }]),
    ) as Scores['found'],
    fields: Object.fromEntries(
      FIELDS.map((name) => [name, { right: 0, of: 0 }]),
    ) as Scores['fields'],
    unflagged: { right: 0, of: 0 },
    rows: 0,
    asBefore: { speaker: { right: 0, of: 0 }, together: { right: 0, of: 0 } },
  };
}

/** An annotated statement, the row that gives its words, and what of the row is right. */
export interface Match {
  expected: AnnotatedStatement;
  row: Statement | undefined;
  right: Readonly<Record<(typeof FIELDS)[number], boolean>>;
}

/** The rows that give the words of annotated statements, each at most once. */
export function matchesOf(gold: Pick<Gold, 'statements'>, rows: readonly Statement[]): Match[] {
  const open = [...rows];
  return gold.statements.map((expected) => {
    const at = open.findIndex(
      (row) => row.kind === expected.kind && spanKey(row.text) === spanKey(expected.text),
    );
    const [row] = at === -1 ? [] : open.splice(at, 1);
    const speaker = row !== undefined && isSpeaker(row, expected);
    const official = row?.official === expected.official;
    const saidOn = row !== undefined && isDay(row, expected);
    return {
      expected,
      row,
      right: {
        ...{ speaker, official, saidOn },
        role: row !== undefined && sameText(row.role, expected.role),
        organisation: row !== undefined && sameText(row.organisation, expected.organisation),
        place: row !== undefined && sameText(row.place, expected.place),
        together: speaker && official && saidOn,
      },
    };
  });
}

/** Compares one article's extraction with its annotation; adds to `scores`, returns the errors. */
export function score(scores: Scores, gold: Gold, got: Extraction): Miss[] {
  const misses: Miss[] = [];
  const miss = (what: string, expected: unknown, given: unknown, sentence: string) =>
    misses.push({
      article: gold.id,
      what,
      expected: String(expected),
      got: String(given),
      sentence,
    });
  scores.articles += 1;
  scores.rows += got.statements.length;

  const correct = new Set<Statement>();
  const matches = matchesOf(gold, got.statements);
  for (const { expected, row, right } of matches) {
    const counts = scores.found[expected.kind];
    if (!row) {
      counts.missed += 1;
      miss(`${expected.kind} missed`, expected.speaker, '', expected.text);
      continue;
    }
    counts.right += 1;
    if (right.together) correct.add(row);
    addAsBefore(scores, row, expected);
    for (const field of FIELDS) {
      scores.fields[field].of += 1;
      if (right[field]) scores.fields[field].right += 1;
      else if (field !== 'together') {
        const key = field as Exclude<typeof field, 'together'>;
        miss(field, expected[key], row[key], expected.text);
      }
    }
  }
  const found = new Set(matches.map(({ row }) => row));
  const open = got.statements.filter((row) => !found.has(row));
  for (const row of open) {
    scores.found[row.kind].extra += 1;
    miss(`${row.kind} extra`, '', row.speaker, row.text);
  }
  for (const row of got.statements.filter(({ review }) => review.length === 0)) {
    scores.unflagged.of += 1;
    if (correct.has(row)) scores.unflagged.right += 1;
    else miss('unflagged but wrong', '', `${row.speaker} ${row.saidOn}`, row.text);
  }
  compare(
    scores.found.dates,
    gold.dates,
    got.dates,
    (date) => `${spanKey(date.text)} ${date.iso}`,
    (what, text) => miss(`date ${what}`, '', '', text),
  );
  compare(
    scores.found.laws,
    gold.laws,
    got.laws,
    (law) => `${spanKey(law.text)} ${law.id} ${law.article}`,
    (what, text) => miss(`law ${what}`, '', '', text),
  );
  if (gold.events)
    compare(
      scores.found.events,
      gold.events,
      got.events,
      // An annotator leaves `until` out where the event is of one day.
      (event) => `${spanKey(event.text)} ${event.date} ${event.until ?? null}`,
      (what, text) => miss(`event ${what}`, '', '', text),
    );
  return misses;
}

function compare<T extends { text: string }>(
  counts: Counts,
  expected: readonly T[],
  got: readonly T[],
  keyOf: (item: T) => string,
  miss: (what: string, text: string) => void,
): void {
  const open = [...got];
  for (const item of expected) {
    const at = open.findIndex((other) => keyOf(other) === keyOf(item));
    if (at === -1) {
      counts.missed += 1;
      miss('missed', keyOf(item));
    } else {
      counts.right += 1;
      open.splice(at, 1);
    }
  }
  counts.extra += open.length;
  for (const item of open) miss('extra', keyOf(item));
}

/** A span without edge punctuation and without regard to kinds of marks or spacing (gold guide). */
export function spanKey(text: string): string {
  return text
    .replace(/["“”„‘’'`]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!?…–—-]+|[\s.,;:!?…–—-]+$/g, '')
    .toLowerCase();
}

const sameText = (a: string | null, b: string | null): boolean => phraseKey(a) === phraseKey(b);

/** The person annotated, or, in a row with a flag, the one that the article prints in their place. */
function isSpeaker(row: Statement, { speaker, printed }: AnnotatedStatement): boolean {
  const name = nameKey(row.speaker);
  return (
    name === nameKey(speaker) ||
    (printed?.speaker !== undefined && row.review.length > 0 && name === nameKey(printed.speaker))
  );
}

/**
 * The day annotated; the day of an occasion, offered as such, where the annotator has none; or, in a
 * row with a flag, the wrong day that the article prints (gold guide, November 2026).
 */
function isDay(row: Statement, { saidOn, printed }: AnnotatedStatement): boolean {
  if (row.saidOn === saidOn) return true;
  if (row.review.length === 0) return false;
  return saidOn === null ? row.saidOnFrom === 'occasion' : row.saidOn === (printed?.saidOn ?? '');
}

function addAsBefore(
  { asBefore: { speaker, together } }: Scores,
  row: Statement,
  expected: AnnotatedStatement,
): void {
  const named = sameText(row.speaker, expected.speaker);
  speaker.of += 1;
  together.of += 1;
  if (named) speaker.right += 1;
  if (named && row.saidOn === expected.saidOn && row.official === expected.official)
    together.right += 1;
}

/** Precision, recall and their harmonic mean, in per cent. */
export function ratesOf({ right, extra, missed }: Counts): {
  precision: number;
  recall: number;
  f1: number;
} {
  const precision = percent(right, right + extra);
  const recall = percent(right, right + missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : round((2 * precision * recall) / (precision + recall)),
  };
}

/** In per cent, to one decimal; 100 of nothing. */
export function percent(right: number, of: number): number {
  return of === 0 ? 100 : round((100 * right) / of);
}

const round = (value: number): number => Math.round(value * 10) / 10;
