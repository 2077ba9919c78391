import { existsSync, readFileSync } from 'node:fs';
import { extract } from '../extract/extract.ts';
import type { Statement } from '../extract/extraction.ts';
import { nameKey, phraseKey } from './names.ts';
import { type Share, spanKey } from './score.ts';

/**
 * Who made a direct statement, by the labels of a corpus: `tie` A and B name the speaker beside the
 * cue, C is "ujarnya" and the last person labelled, R only an office, N nobody.
 */
interface Tied {
  text: string;
  tie: 'A' | 'B' | 'C' | 'R' | 'N';
  speaker: string | null;
  /** All offices and bodies that the article ties to that person. */
  roles: string[];
  affils: string[];
}

/** Of the statements found whose speaker the labels tell (A, B and C). */
export interface WhoScores {
  /** The person, by any part of their name. */
  speaker: Share;
  /** The same with the fullest name, word for word without titles. */
  fullest: Share;
  /** Of those with a role, or a body, in the labels: the row names it. */
  role: Share;
  body: Share;
  /** Of the rows without a flag: the person. */
  unflagged: Share;
  /** Not found at all. */
  missing: number;
  misses: WhoMiss[];
}

/** One speaker who is wrong, for `--misses`. */
export interface WhoMiss {
  article: string;
  what: string;
  expected: string;
  got: string;
  text: string;
}

/** The file of ties beside one of marked articles: `x.ndjson` → `x-who.ndjson`, where there is one. */
export function tiesBeside(file: string): string | null {
  const ties = file.replace(/\.ndjson$/, '-who.ndjson');
  return existsSync(ties) ? ties : null;
}

/**
 * Scores who said the direct statements of marked articles (`public-figures.ts`) by a file of ties
 * `{"id", "who": [{"text", "tie", "speaker", "roles", "affils"}]}` a line.
 *
 * @throws when a file cannot be read or an article of the ties is not in the other
 */
export function scoreWho(articles: string, ties: string): WhoScores {
  const texts = new Map(
    objectsIn<{ id: string; text: string; publishedAt?: string | null }>(articles).map((one) => [
      one.id,
      one,
    ]),
  );
  const scores: WhoScores = {
    speaker: { right: 0, of: 0 },
    fullest: { right: 0, of: 0 },
    role: { right: 0, of: 0 },
    body: { right: 0, of: 0 },
    unflagged: { right: 0, of: 0 },
    missing: 0,
    misses: [],
  };
  for (const { id, who } of objectsIn<{ id: string; who: Tied[] }>(ties)) {
    const article = texts.get(id);
    if (!article) throw new Error(`${ties}: "${id}" is no article of ${articles}`);
    const open = extract({
      text: article.text,
      publishedAt: article.publishedAt ?? null,
    }).statements.filter(({ kind }) => kind === 'direct');
    for (const tied of who) {
      const at = open.findIndex((row) => spanKey(row.text) === spanKey(tied.text));
      const [row] = at === -1 ? [] : open.splice(at, 1);
      if (!tied.speaker || !/[ABC]/.test(tied.tie)) continue;
      if (row) compare(scores, id, tied, row);
      else scores.missing += 1;
    }
  }
  return scores;
}

function compare(scores: WhoScores, article: string, tied: Tied, row: Statement): void {
  const count = (share: Share, right: boolean, what: string, expected: string, got: unknown) => {
    share.of += 1;
    if (right) share.right += 1;
    else
      scores.misses.push({
        article,
        what,
        expected,
        got: String(got),
        text: tied.text.slice(0, 90),
      });
  };
  const wanted = nameKey(tied.speaker);
  const given = nameKey(row.speaker);
  const same = isWithin(given, wanted);
  const named = `${tied.tie} ${tied.speaker}`;
  const flags = row.review.filter((flag) => /speaker|office/.test(flag)).join(' ');
  count(scores.speaker, same, 'speaker', named, `${row.speaker} ${flags}`);
  count(scores.fullest, given === wanted, 'fullest', named, row.speaker);
  const office = phraseKey(`${row.role ?? ''} ${row.organisation ?? ''}`);
  const names = (one: string) => isWithin(phraseKey(one), office);
  const printed = `${row.speaker}: ${row.role} | ${row.organisation}`;
  if (tied.roles.length > 0)
    count(scores.role, tied.roles.some(names), 'role', tied.roles.join(' / '), printed);
  if (tied.affils.length > 0)
    count(scores.body, tied.affils.some(names), 'body', tied.affils.join(' / '), printed);
  if (!row.review.some((flag) => flag !== 'date-missing'))
    count(scores.unflagged, same, 'unflagged', named, row.speaker);
}

/** Every word of one phrase is in the other. */
const isWithin = (part: string, whole: string): boolean => {
  const words = new Set(whole.split(' '));
  return part !== '' && part.split(' ').every((word) => words.has(word));
};

const objectsIn = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
