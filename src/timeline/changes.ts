import { contentStems } from '../wording/stems.ts';
import { dayInWords } from './calendar.ts';
import type { Statement } from './read-together.ts';

/** Two statements of one speaker that a reader should see beside each other. */
export interface Change {
  earlier: Statement;
  later: Statement;
  /** The same said in other words; the same sentence on another day; another number for the same thing. */
  kind: 'serupa' | 'hari' | 'angka';
  /** Of another number: both, as they stand in the words ("204 juta", "252 juta"). */
  numbers?: readonly [string, string];
}

/** A page shows so many, the latest. */
const MOST = 12;
/** A number is of the same thing when so many words with content are shared, and such a share of them. */
const LEAST_SHARED = 4;
const LEAST_SHARE = 0.5;
/** So many earlier statements with a number of the same unit are looked at. */
const LOOK_BACK = 8;

/** A number and the word that it counts. */
const COUNTED = /(?<!\p{L})(\d+(?:[.,]\d+)*)\s+(\p{L}{3,})/gu;
/** Words behind a number that make a date or an hour of it. */
const NO_UNIT = new Set([
  ...Array.from({ length: 12 }, (_, at) =>
    (dayInWords(`2024-${String(at + 1).padStart(2, '0')}`).split(' ')[0] ?? '').toLowerCase(),
  ),
  'wib',
  'wita',
  'wit',
]);

/**
 * What changed or came again in one speaker's words, latest first. Which numbers are of the same thing
 * is a guess by the words around them, and is shown as one.
 *
 * @param statements of one speaker, earliest first
 */
export function changesOf(statements: readonly Statement[]): Change[] {
  const place = new Map(statements.map((statement, at) => [statement.id, at]));
  const changes: (Change & { at: number })[] = [];
  const add = (earlier: Statement, later: Statement, rest: Pick<Change, 'kind' | 'numbers'>) => {
    const known = changes.some((one) => one.earlier === earlier && one.later === later);
    if (!known) changes.push({ earlier, later, ...rest, at: place.get(later.id) ?? 0 });
  };
  const counted = new Map<string, { statement: Statement; number: string; printed: string }[]>();
  for (const [at, later] of statements.entries()) {
    const before = (id: string) => {
      const other = place.get(id);
      return other !== undefined && other < at ? statements[other] : undefined;
    };
    for (const conflict of later.conflicts)
      for (const { id } of conflict.statements) {
        const earlier = before(id);
        if (earlier) add(earlier, later, { kind: 'hari' });
      }
    for (const { id } of later.paraphrases) {
      const earlier = before(id);
      if (earlier) add(earlier, later, { kind: 'serupa' });
    }
    for (const [printed, number = '', word = ''] of later.words.matchAll(COUNTED)) {
      const unit = word.toLowerCase();
      if (NO_UNIT.has(unit)) continue;
      for (const story of later.stories) {
        const key = `${story.id} ${unit}`;
        const known = counted.get(key) ?? [];
        const earlier = known
          .slice(-LOOK_BACK)
          .findLast((one) => one.statement !== later && ofTheSame(one.statement, later));
        if (earlier && earlier.number !== number && earlier.statement.day !== later.day)
          add(earlier.statement, later, { kind: 'angka', numbers: [earlier.printed, printed] });
        known.push({ statement: later, number, printed });
        counted.set(key, known);
      }
    }
  }
  return changes
    .sort((a, b) => b.at - a.at)
    .slice(0, MOST)
    .map(({ at: _at, ...change }) => change);
}

function ofTheSame(a: Statement, b: Statement): boolean {
  const [own, others] = [contentStems(a.words), contentStems(b.words)];
  const shared = [...others].filter((stem) => own.has(stem)).length;
  return shared >= LEAST_SHARED && shared >= LEAST_SHARE * Math.min(own.size, others.size);
}
