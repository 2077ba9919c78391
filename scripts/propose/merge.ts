import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { additionsOf, withAdditions } from './additions.ts';
import type { Blob, Git, Tree } from './git.ts';

/** What two branches made of a folder since they were one. */
export interface Sides {
  /** Where they parted; empty for histories that share nothing. */
  base: Tree;
  /** The open proposal. */
  ours: Tree;
  /** What is published. */
  theirs: Tree;
  /** What files were on either side in between: path → objects. */
  had: { ours: ReadonlyMap<string, Set<string>>; theirs: ReadonlyMap<string, Set<string>> };
  /** What the program wrote on the proposal, and nobody has changed if it is still there: path → object. */
  proposed: ReadonlyMap<string, string>;
}

/** What comes of a merge. */
export interface Merged {
  tree: Tree;
  /** Files that two people changed in the same place: they stay as the proposal has them. */
  conflicts: string[];
}

/**
 * Takes what was published since into an open proposal, file by file. git alone would bring back what
 * was squashed and then deleted, and would call a report beside an editor's line a conflict. The rules:
 * what was taken down on either side stays down; an editor's text goes before the program's, to which
 * the program's additions are made again; only two people at one place are a conflict.
 */
export function mergeTrees(git: Git, sides: Sides): Merged {
  const { base, ours, theirs } = sides;
  const tree: Tree = new Map();
  const conflicts: string[] = [];
  const paths = new Set([...ours.keys(), ...theirs.keys()]);
  for (const path of paths) {
    const merged = mergeFile(git, path, base.get(path), ours.get(path), theirs.get(path), sides);
    if (merged === 'conflict') conflicts.push(path);
    const blob = merged === 'conflict' ? ours.get(path) : merged;
    if (blob) tree.set(path, blob);
  }
  return { tree, conflicts };
}

function mergeFile(
  git: Git,
  path: string,
  base: Blob | undefined,
  ours: Blob | undefined,
  theirs: Blob | undefined,
  { had, proposed }: Sides,
): Blob | undefined | 'conflict' {
  const was = proposed.get(path);
  if (ours?.oid === theirs?.oid) return theirs;
  if (!ours) {
    if (!theirs) return undefined;
    // An editor took it out of the proposal; another way brought the same file into what is published.
    if (!base) return was === theirs.oid && isQuoted(path) ? undefined : theirs;
    return undefined;
  }
  if (!theirs) {
    // Published once and taken down since, or still waiting.
    if (base) return undefined;
    return had.theirs.has(path) ? undefined : ours;
  }
  if (ours.oid === base?.oid) return theirs;
  if (theirs.oid === base?.oid) return ours;
  if (had.theirs.get(path)?.has(ours.oid)) return theirs;
  if (had.ours.get(path)?.has(theirs.oid)) return ours;
  const before = base?.oid ?? was;
  const [root, own, other] = [before, ours.oid, theirs.oid].map((oid) =>
    oid === undefined ? null : git.text(oid),
  );
  if (typeof root === 'string' && typeof own === 'string' && typeof other === 'string') {
    const text = mergeTexts(path, root, own, other);
    if (text !== null) return git.blob(text);
  }
  return was === ours.oid ? theirs : 'conflict';
}

/** Statements and events: what a person rejects by deleting it. */
export const isQuoted = (path: string): boolean => /^(?:statements|events)\//.test(path);

/**
 * Two texts that came of one as one text: where one side only made additions, these are made to the
 * other's text, else line by line.
 *
 * @returns null when both changed the same lines
 */
export function mergeTexts(
  path: string,
  base: string,
  ours: string,
  theirs: string,
): string | null {
  for (const [run, person] of [
    [ours, theirs],
    [theirs, ours],
  ] as const) {
    const additions = additionsOf(path, base, run);
    if (!additions) continue;
    try {
      return withAdditions(path, person, additions);
    } catch {
      // Half saved: line by line it may still be told apart.
    }
  }
  return mergeLines(base, ours, theirs);
}

function mergeLines(base: string, ours: string, theirs: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'linimasa-merge-'));
  try {
    const files = [ours, base, theirs].map((text, at) => {
      const file = join(folder, String(at));
      writeFileSync(file, text);
      return file;
    });
    return execFileSync('git', ['merge-file', '-p', '-q', ...files], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
