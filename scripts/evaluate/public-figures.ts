import { readFileSync } from 'node:fs';
import { extract } from '../extract/extract.ts';
import type { Statement } from '../extract/extraction.ts';
import { ORDINARY_PEOPLE } from '../lang/id/offices.ts';
import { type Counts, spanKey } from './score.ts';

/** An article in which the direct statements of public figures are marked, and no others. */
interface Marked {
  text: string;
  publishedAt?: string | null;
  statements: { text: string }[];
}

/** What of the marked statements is found. */
export interface PublicFigureScores {
  articles: number;
  /** Of all direct statements that the extractor gives: `extra` are also those of ordinary citizens. */
  all: Counts;
  /** Of those whose speaker is taken for a public figure. */
  filtered: Counts;
}

/**
 * Our reading of who is a public figure: an official, or somebody who speaks for a body, or in a
 * function that is more than an ordinary citizen's.
 */
export function isPublicFigure({
  official,
  organisation,
  role,
}: Pick<Statement, 'official' | 'organisation' | 'role'>): boolean {
  return (
    official === true || organisation !== null || (role !== null && !ORDINARY_PEOPLE.test(role))
  );
}

/**
 * Scores the direct statements of articles in which only those of public figures are marked, as in
 * PFSA-ID (Purnomo, Kumar, Zulkarnain, 2022), converted to an object a line: `{"text",
 * "publishedAt"?, "statements": [{"text"}]}`. Every marked statement must be found; those of
 * citizens are unmarked, so precision is of the filtered ones.
 *
 * @throws when the file cannot be read or a line is no such object
 */
export function scorePublicFigures(file: string): PublicFigureScores {
  const scores: PublicFigureScores = {
    articles: 0,
    all: { right: 0, extra: 0, missed: 0 },
    filtered: { right: 0, extra: 0, missed: 0 },
  };
  for (const { text, publishedAt, statements } of markedIn(file)) {
    scores.articles += 1;
    const direct = extract({ text, publishedAt: publishedAt ?? null }).statements.filter(
      ({ kind }) => kind === 'direct',
    );
    const marked = statements.map((statement) => spanKey(statement.text));
    add(scores.all, marked, direct);
    add(scores.filtered, marked, direct.filter(isPublicFigure));
  }
  return scores;
}

function add(counts: Counts, marked: readonly string[], got: readonly Statement[]): void {
  const open = got.map(({ text }) => spanKey(text));
  for (const key of marked) {
    const at = open.indexOf(key);
    if (at === -1) counts.missed += 1;
    else {
      counts.right += 1;
      open.splice(at, 1);
    }
  }
  counts.extra += open.length;
}

function markedIn(file: string): Marked[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    try {
      const { text, publishedAt, statements } = JSON.parse(line) as Marked;
      if (typeof text !== 'string' || !Array.isArray(statements)) throw new Error('no article');
      return [{ text, publishedAt, statements }];
    } catch {
      throw new Error(
        `${file}:${at + 1} is no article → a line is {"text", "publishedAt"?, "statements": [{"text"}]}`,
      );
    }
  });
}
