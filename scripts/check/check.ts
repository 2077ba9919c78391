import type { Entry } from '../../src/schema/parse.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { filesBelow } from '../markdown/files.ts';
import { type Content, readContent, requireFolder } from '../markdown/read.ts';
import { hasKey, readingSealOf } from '../protect/key.ts';
import { type Strays, straysIn } from './files.ts';
import { type Checking, checkingOf } from './rule.ts';
import { RULES } from './rules/index.ts';
import { idMeant } from './rules/references.ts';

/** What was found in a content folder. */
export interface Checked {
  /** How many files were looked at. */
  files: number;
  /** Roots first: what makes other things wrong stands above what is wrong alone. */
  problems: Problem[];
}

/**
 * Every record of a content folder against its schema and against the others.
 *
 * @param now the instant from which the future counts
 * @param content what stands in the folder, or what would after a change
 * @throws when the folder does not exist
 */
export function checkContent(folder: string, now: Date, content?: Content): Checked {
  requireFolder(folder);
  const files = filesBelow(folder);
  const read = content ?? readContent(folder, files);
  const strays = straysIn(files);
  const erasedAs = erasedIn(folder, read.entries.erased.values());
  const checking = checkingOf(read, now, strays.meant, erasedAs);
  const records = Object.values(read.entries).reduce((sum, { size }) => sum + size, 0);
  const broken = Object.values(read.broken).reduce((sum, { size }) => sum + size, 0);
  return {
    files: records + broken + strays.problems.length,
    problems: found(checking, strays, read.problems),
  };
}

/** What is no record, what each file says of itself and what records say of each other; each slip once. */
export function found(checking: Checking, strays: Strays, problems: readonly Problem[]): Problem[] {
  return inOrder(
    withoutConsequences([
      ...strays.problems,
      ...problems.map((problem) => withKnownId(problem, checking)),
      ...RULES.flatMap((rule) => [...rule(checking)]),
    ]),
  );
}

/** Tells what was erased, where the key is at hand that its seals were made with. */
export function erasedIn(folder: string, erased: Iterable<Entry<'erased'>>): Checking['erasedAs'] {
  const tombstones = new Map(
    [...erased].flatMap(({ id, data }) => data.ids.map((mark) => [mark, id] as const)),
  );
  if (tombstones.size === 0 || !hasKey(folder)) return () => null;
  const seal = readingSealOf(folder);
  return (collection, id) => tombstones.get(seal(`${collection}/${id}`)) ?? null;
}

/** What is only the consequence of another finding in the same file: rule → rules that explain it. */
const CONSEQUENCES: Readonly<Record<string, RegExp>> = {
  'story-without-terms': /-field$|^yaml|^list|^map|^too-/,
  'role-day': /^(?:future|said-after-printed|printed-date|day-)/,
  'before-said': /^(?:future|said-after-printed|printed-date|day-)/,
  'deadline-before': /^(?:future|said-after-printed|printed-date|day-)/,
  future: /^printed-date$/,
  'said-after-printed': /^(?:printed-date|future)$/,
  'year-folder': /^(?:renamed-file|printed-date|future)$/,
  'article-backwards': /^future$/,
  'posts-overlap': /^(?:day-|post-backwards|empty-value)/,
  blank: /^term-/,
  'empty-value': /^swallowed$/,
  'person-without-post': /-field$|^list|^yaml|^day-/,
  'broken-letters': /^not-utf8$/,
  'unknown-field': /^invisible-letters$/,
  'id-form': /^invisible-letters$/,
};

/** One slip is told once: what would be right as soon as it is mended is left out. */
function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const rules = Map.groupBy(problems, ({ path }) => path);
  return problems.filter(({ path, rule, line }) => {
    const causes = CONSEQUENCES[rule];
    if (!causes) return true;
    const near = /^(?:unknown-field|id-form|blank|empty-value)$/.test(rule);
    return !rules
      .get(path)
      ?.some((other) => causes.test(other.rule) && (!near || other.line === line));
  });
}

/** A name that was written for an id, mended by the id of the record that bears it. */
function withKnownId(problem: Problem, checking: Checking): Problem {
  const { wanted, edits, example } = problem;
  if (!wanted) return problem;
  const { text, collections } = wanted;
  const [edit] = edits ?? [];
  if (collections.some((collection) => checking.known(collection, text))) return problem;
  const id = idMeant(checking, text, collections);
  if (id === null) return problem;
  if (edit) return { ...problem, edits: [{ ...edit, text: id }] };
  const name =
    example?.split(':')[0] ?? problem.field.split('.').findLast((part) => !/^\d+$/.test(part));
  return { ...problem, example: `${name}: ${id}` };
}

/**
 * Files with a root cause first (what is not read, what cannot be read), then by path; within a file
 * by line. One place is told once for each thing that is wrong there.
 */
function inOrder(problems: readonly Problem[]): Problem[] {
  const rank = ({ level, rule }: Problem) => (level === 'warning' ? 2 : ROOTS.test(rule) ? 0 : 1);
  const best = new Map<string, number>();
  for (const problem of problems) {
    best.set(problem.path, Math.min(best.get(problem.path) ?? 2, rank(problem)));
  }
  return problems.toSorted(
    (a, b) =>
      (best.get(a.path) ?? 2) - (best.get(b.path) ?? 2) ||
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column,
  );
}

/** Rules whose finding may be the reason of others. */
const ROOTS =
  /^(?:yaml|git-|not-|too-long|front-matter|file-|empty-file|renamed|copied|missing-file|unknown-place|link|twice$)/;
