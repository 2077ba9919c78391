import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { isCalendarDay } from '../../src/schema/date.ts';
import { setFrontMatter, withoutField, withoutItems } from '../../src/schema/edit.ts';
import type { Collection } from '../../src/schema/id.ts';
import { COLLECTIONS } from '../../src/schema/id.ts';
import { parseEntry, parseSite, SITE_FILE } from '../../src/schema/parse.ts';
import type { Problem } from '../../src/schema/problem.ts';
import type { ReviewReason } from '../../src/schema/review.ts';
import { checkContent } from '../check/check.ts';
import { isContentPath, placeInside } from '../markdown/inside.ts';
import { lock } from '../markdown/lock.ts';
import { readContent } from '../markdown/read.ts';
import { finishTransaction, writeTogether } from '../markdown/transaction.ts';
import { hashOf } from './waiting.ts';

/** What an editor did to one file: enough to take it back. */
export interface Done {
  path: string;
  /** The text before and after; null where there was no file. */
  before: string | null;
  after: string | null;
}

/** Why something was not written, for the editor to read. */
export class Refused extends Error {
  /** True when the file is not the one that the editor saw. */
  readonly stale: boolean;
  constructor(message: string, stale = false) {
    super(message);
    this.stale = stale;
  }
}

/** Fields that can be set beside the words: of a statement, and of an event. */
export const EDITABLE = [
  'speaker',
  'role',
  'organisation',
  'saidOn',
  'place',
  'title',
  'date',
  'until',
] as const;
export type Edits = Partial<Record<(typeof EDITABLE)[number], string | null>> & {
  /** Speaks for a public body: of a statement, which says null where that is not certain. */
  official?: boolean | null;
};

/**
 * Writes into a statement or an event on which day an editor compared it with its source; takes out of the
 * file of a person or a body what the program doubted. Nothing else of the file changes.
 *
 * @param seen hash of the file as the editor saw it
 * @param settled doubts of a statement or an event that the editor is sure of by now: they go, others stay
 * @throws {Refused} when the file is another by now, the day is none, or what is doubted no longer (a name
 *   like another on record, a weekday that is not that of its date) is what `npm run check` would refuse
 */
export function accept(
  folder: string,
  path: string,
  seen: string,
  day: string,
  settled: readonly ReviewReason[] = [],
): Done {
  if (!isCalendarDay(day)) throw new Refused(`"${day}" bukan tanggal`);
  if (/^(?:people|organisations)\//.test(path)) {
    return carryOut(folder, path, seen, (source) => withoutField(source, 'review'));
  }
  const write = (source: string) =>
    setFrontMatter(withoutDoubts(path, source, settled), { reviewed: day });
  return carryOut(folder, path, seen, write, settled.length > 0);
}

/**
 * Sets who said it, in which office, for which body, when or where, and touches nothing else of the file.
 *
 * @param settled doubts that the editor is sure of by now
 * @throws {Refused} when the file is another by now, or `npm run check` would refuse the change
 */
export function change(
  folder: string,
  path: string,
  seen: string,
  edits: Edits,
  settled: readonly ReviewReason[] = [],
): Done {
  // A statement says null for what is not known, an event leaves it out.
  const gone = path.startsWith('events/')
    ? EDITABLE.filter((name) => edits[name] === null)
    : ([] as (keyof Edits)[]);
  const set = Object.fromEntries(
    Object.entries(edits).filter(([name]) => !gone.some((one) => one === name)),
  );
  return carryOut(folder, path, seen, (source) =>
    gone.reduce(
      (text: string, name) => withoutField(text, name),
      setFrontMatter(withoutDoubts(path, source, settled), set),
    ),
  );
}

/** The file without the doubts that are settled; a list that is left empty goes as a whole. */
function withoutDoubts(path: string, source: string, settled: readonly ReviewReason[]): string {
  if (settled.length === 0) return source;
  const data = parseEntry(...recordOf(path), source).entry?.data;
  const review = data && 'review' in data ? data.review : [];
  const going = [...review.keys()].filter((at) => settled.includes(review[at] as ReviewReason));
  return going.length === review.length
    ? withoutField(source, 'review')
    : withoutItems(source, 'review', going);
}

/**
 * Removes a record: the ledger of its article keeps the program from making it again.
 *
 * @throws {Refused} when the file is another by now, or another record names it
 */
export function reject(folder: string, path: string, seen: string): Done {
  return carryOut(folder, path, seen, () => null);
}

/**
 * Puts a whole new text in place of a file, makes one, or removes it.
 *
 * @param seen hash of the file as it was read; null when there was none
 * @throws {Refused} when the file is another by now, or `npm run check` would refuse the text
 */
export function replace(
  folder: string,
  path: string,
  seen: string | null,
  text: string | null,
): Done {
  return carryOut(folder, path, seen, () => text);
}

/**
 * Takes back what was done, as long as nobody has changed the file since.
 *
 * @throws {Refused} when somebody has
 */
export function undo(folder: string, { path, before, after }: Done): Done {
  return carryOut(folder, path, after === null ? null : hashOf(after), () => before, false);
}

function carryOut(
  folder: string,
  path: string,
  seen: string | null,
  to: (source: string) => string | null,
  checked = true,
): Done {
  if (!isContentPath(path)) throw new Refused(`"${path}" bukan berkas catatan`);
  const release = lock(folder);
  try {
    finishTransaction(folder);
    const file = placeInside(folder, path);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
    if ((before === null ? null : hashOf(before)) !== seen) {
      throw new Refused(
        before === null ? 'Berkas ini sudah tidak ada.' : 'Berkas ini berubah sejak dibuka.',
        true,
      );
    }
    const after = to(before ?? '');
    if (checked) refuseProblems(folder, path, after);
    writeTogether(folder, new Map([[path, after]]));
    return { path, before, after };
  } finally {
    release();
  }
}

/**
 * What `npm run check` finds only after a change stops the change; what it found before does not. In
 * the file itself a warning is enough: doubts of the program excuse its own slips, not an editor's.
 */
function refuseProblems(folder: string, path: string, text: string | null): void {
  if (path === SITE_FILE) {
    refuse(parseSite(text ?? '').problems, path);
    return;
  }
  const content = readContent(folder);
  const now = new Date();
  const grave = ({ problems }: { problems: Problem[] }) =>
    problems.filter((problem) => problem.level === 'error' || problem.path === path);
  const known = grave(checkContent(folder, now, content));
  const [collection, id] = recordOf(path);
  const name = COLLECTIONS[collection].id.safeParse(id);
  if (!name.success) throw new Refused(`${path}: ${name.error.issues[0]?.message}`);
  content.entries[collection].delete(id);
  content.broken[collection].delete(id);
  content.problems = content.problems.filter((problem) => problem.path !== path);
  if (text !== null) {
    const { entry, problems } = parseEntry(collection, id, text);
    content.problems.push(...problems);
    if (entry) (content.entries[collection] as Map<string, unknown>).set(id, entry);
  }
  const fresh = grave(checkContent(folder, now, content)).filter(
    (problem) => !known.some((other) => isSame(problem, other)),
  );
  refuse(fresh, path);
}

function refuse(problems: readonly Problem[], path: string): void {
  const [first] = problems;
  if (!first) return;
  const where = first.path === path ? first.field : first.path;
  const more = problems.length > 1 ? ` (dan ${problems.length - 1} masalah lain)` : '';
  throw new Refused(`${where ? `${where}: ` : ''}${first.what.id} → ${first.mend.id}${more}`);
}

const isSame = (one: Problem, other: Problem): boolean =>
  isDeepStrictEqual(
    [one.path, one.rule, one.field, one.what],
    [other.path, other.rule, other.field, other.what],
  );

/** Which record a path holds. */
export function recordOf(path: string): [Collection, string] {
  const [collection, ...rest] = path.split('/') as [Collection, ...string[]];
  return [collection, rest.join('/').slice(0, -COLLECTIONS[collection].ending.length)];
}
