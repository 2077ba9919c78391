import type { Entry } from '../../src/schema/parse.ts';
import { isContentPath } from '../markdown/inside.ts';
import type { Seal } from '../protect/seal.ts';
import { entryAt, moreGiven, withAdditions } from './additions.ts';
import { type Blob, type Git, ORDINARY, type Tree } from './git.ts';
import { MEMORY, type Memory, readMemory } from './memory.ts';
import { isQuoted, mergeTexts, mergeTrees } from './merge.ts';
import { erasedIn, followErased, followerOf, withRemembered } from './moved.ts';

/** Branches of proposals: `ingest/<story>`. */
export const PREFIX = 'ingest/';

/** The branch of articles that belong to no story. */
export const WITHOUT_STORY = 'lainnya';

/** Where things stand: what is published, and what is proposed. */
export interface State {
  /** The folder of records inside the repository, with a slash at the end; empty for its top. */
  folder: string;
  main: { commit: string; tree: Tree };
  open: Map<string, Open>;
  memory: Memory & { commit: string | null };
  /** Last commits of the branches of proposals, of closed ones too. */
  tips: Map<string, string>;
  /** What is remembered beside what is published (`ledgerOf`): by it what was rejected is known again. */
  ledger: Tree;
  /** Stories whose proposals were closed: they rest until something new comes. */
  closed: Set<string>;
}

/** An open proposal. */
export interface Open {
  story: string;
  /** The branch's last commit. */
  tip: string;
  /** What is in it, and what of that the program wrote and nobody changed. */
  ours: Tree;
  proposed: Map<string, string>;
  /** With all that was published since; without, where people have to settle a conflict first. */
  tree: Tree;
  conflicts: string[];
  /** Tree of everything outside the records, to commit upon; null where it cannot be merged. */
  root: string | null;
  /** True when nothing of it is left to be accepted. */
  isDone: boolean;
}

/** Which branches are meant. */
export interface Where {
  /** The remote's name. */
  remote: string;
  /** The branch that is published. */
  base: string;
  /** The folder of records inside the repository. */
  folder: string;
  /** Stories whose proposals a person closed although the branches are still there. */
  closed: readonly string[];
  /** The newsroom's seal, by which articles that were sealed since are known again. */
  seal?: Seal | undefined;
}

/**
 * Reads where things stand from what was fetched.
 *
 * @throws when the published branch is not there
 */
export function readState(git: Git, { remote, base, folder, closed, seal }: Where): State {
  const commit = git.commit(`refs/remotes/${remote}/${base}`);
  if (commit === null) {
    throw new Error(`Cabang ${remote}/${base} tidak ada → git fetch ${remote}, atau beri --base.`);
  }
  const main = { commit, tree: git.tree(commit, folder) };
  const memoryCommit = git.commit(`refs/remotes/${remote}/${MEMORY}`);
  const memory = { ...readMemory(git, memoryCommit), commit: memoryCommit };
  const heads = `refs/remotes/${remote}/${PREFIX}`;
  const tips = new Map([...git.refs(heads)].filter(([story]) => /^[a-z0-9-]+$/.test(story)));
  const state: State = {
    ...{ folder, main, memory, open: new Map(), closed: new Set(closed) },
    ...{ tips, ledger: new Map() },
  };
  for (const [story, tip] of tips) {
    if (!state.closed.has(story)) state.open.set(story, openAt(git, state, story, tip, seal));
  }
  for (const story of memory.proposed.keys()) {
    if (!tips.has(story)) state.closed.add(story);
  }
  dropRejected(state);
  const closedTips = closed.flatMap((story) => tips.get(story) ?? []);
  state.ledger = ledgerOf(git, state, closedTips, seal);
  return state;
}

function openAt(
  git: Git,
  { folder, main, memory }: State,
  story: string,
  tip: string,
  seal: Seal | undefined,
): Open {
  const ours = git.tree(tip, folder);
  const proposed = new Map(memory.proposed.get(story));
  if (hasErased(git, ours, proposed, main.tree)) {
    // What was erased is known by its seals; its name must not be remembered anywhere.
    for (const path of proposed.keys()) if (!ours.has(path)) proposed.delete(path);
  }
  const base = git.mergeBase(main.commit, tip);
  if (base === main.commit) {
    // Nothing was published since.
    const root = git.root(tip);
    const isDone = tip === main.commit;
    return { story, tip, ours, proposed, tree: new Map(ours), conflicts: [], root, isDone };
  }
  const baseTree = git.tree(base, folder);
  git.load(
    [...ours].flatMap(([path, { oid }]) => {
      const [one, other] = [baseTree.get(path)?.oid, main.tree.get(path)?.oid];
      return oid === other ? [] : [oid, one, other, proposed.get(path)].filter(isGiven);
    }),
  );
  const { tree, conflicts } = mergeTrees(git, {
    ...{ base: baseTree, ours, theirs: main.tree, proposed },
    had: {
      ours: git.history(base, tip, folder),
      theirs: git.history(base, main.commit, folder),
    },
  });
  if (seal && conflicts.length === 0) {
    const sides = { before: baseTree, ours, main: main.tree };
    followErased(git, seal, sides, tree, proposed);
  }
  const root = rootOf(git, base, tip, main.commit, folder);
  const isClean = conflicts.length === 0 && root !== null;
  return {
    ...{ story, tip, ours, proposed, conflicts },
    root: isClean ? root : null,
    // What was taken down stays down, whatever has to be settled first.
    tree: isClean ? tree : new Map([...ours].filter(([path]) => tree.has(path))),
    isDone: isClean && areSame(tree, main.tree),
  };
}

/**
 * Everything but the records: as published, with what somebody changed of it in the proposal.
 *
 * @returns a tree; null where two people changed the same place
 */
function rootOf(git: Git, base: string | null, tip: string, main: string, folder: string) {
  if (base === null || git.areSameOutside(base, tip, folder)) return git.root(main);
  const { tree, conflicts } = git.mergeTree(main, tip);
  return conflicts.some((path) => !path.startsWith(folder)) ? null : tree;
}

const isGiven = (oid: string | undefined): oid is string => oid !== undefined;

const areSame = (one: Tree, other: Tree): boolean =>
  one.size === other.size && [...one].every(([path, { oid }]) => other.get(path)?.oid === oid);

/** Copies that another proposal carried of what was rejected in one, as far as nobody changed them. */
function dropRejected({ open, closed, memory, main }: State): void {
  const rejected = new Set<string>();
  for (const [story, paths] of memory.proposed) {
    const standing = open.get(story);
    for (const path of paths.keys()) {
      if (!isQuoted(path) || main.tree.has(path)) continue;
      if (closed.has(story) || (standing && !standing.isDone && !standing.ours.has(path))) {
        rejected.add(path);
      }
    }
  }
  for (const { tree, proposed } of open.values()) {
    for (const path of rejected) {
      if (tree.get(path)?.oid === proposed.get(path)) tree.delete(path);
    }
  }
}

/**
 * What is remembered beside what is published: ledger files that know more, and tombstones of proposals,
 * which a closed one would take along. Where a person erased something, what they took away is not
 * kept either: then the program knows it by its seals.
 */
function ledgerOf(
  git: Git,
  { folder, main, memory, open }: State,
  closedTips: string[],
  seal: Seal | undefined,
): Tree {
  const published = memory.main === null ? null : git.commit(memory.main);
  const since = published === null ? new Map() : git.history(published, main.commit, folder);
  // What was erased since may be in what was remembered, under the same article.
  const isErased = [...since.keys()].some((path) => path.startsWith('erased/'));
  const follow = isErased && seal ? followerOf(git, seal, main.tree, since) : null;
  const kept: Tree = new Map();
  const keep = (path: string, blob: Blob) => {
    if (!/^(?:articles|erased)\//.test(path)) return;
    if (!isContentPath(path) || blob.mode !== ORDINARY) return;
    if (isErased && since.has(path)) {
      const followed = follow?.(path, kept, blob);
      if (followed) kept.set(followed.path, followed.blob);
      return;
    }
    const published = main.tree.get(path);
    if (published ? hasMore(git, path, published, blob) : !since.has(path)) kept.set(path, blob);
  };
  const erased = [...open.values()].filter(({ ours, proposed }) =>
    hasErased(git, ours, proposed, main.tree),
  );
  for (const [path, blob] of memory.ledger) {
    const taken = erased.some(
      ({ story, ours }) => memory.proposed.get(story)?.has(path) && !ours.has(path),
    );
    if (!taken) keep(path, blob);
  }
  for (const tip of closedTips) {
    const base = git.mergeBase(main.commit, tip);
    const old = git.tree(base, folder);
    for (const [path, blob] of git.tree(tip, folder)) {
      if (old.get(path)?.oid !== blob.oid) keep(path, blob);
    }
  }
  for (const one of open.values()) {
    // Where something was erased nothing but the ledger tells what else a person took out.
    const gone = seal && erased.includes(one) ? erasedIn(git, one.tree) : null;
    for (const [path, blob] of one.tree) {
      const remembered = kept.get(path);
      keep(
        path,
        seal && gone && remembered
          ? withRemembered(git, seal, gone, { path, blob, remembered })
          : blob,
      );
    }
  }
  return kept;
}

function hasMore(git: Git, path: string, published: Blob, blob: Blob): boolean {
  if (published.oid === blob.oid) return false;
  return moreGiven(path, git.text(published.oid) ?? '', git.text(blob.oid) ?? '') !== null;
}

/** Whether somebody erased something in a proposal: a tombstone, or an article that they sealed. */
function hasErased(
  git: Git,
  ours: Tree,
  proposed: ReadonlyMap<string, string>,
  main: Tree,
): boolean {
  return [...ours].some(([path, { oid }]) => {
    if (main.has(path) || proposed.has(path)) return false;
    if (path.startsWith('erased/')) return true;
    return path.startsWith('articles/') && /^sealed:/m.test(git.text(oid) ?? '');
  });
}

/** A ledger file with what another version of it knows besides. */
export function withGiven(git: Git, path: string, blob: Blob, other: Blob): Blob {
  if (blob.oid === other.oid) return blob;
  const text = git.text(blob.oid);
  const more = text === null ? null : moreGiven(path, text, git.text(other.oid) ?? '');
  return text === null || more === null ? blob : git.blob(withAdditions(path, text, more));
}

/**
 * Everything on record and everything proposed, as one folder, which is what a run has to know: a
 * statement that waits in one proposal is not proposed in another.
 */
export function unionOf(git: Git, { main, open, ledger }: State): Tree {
  const union: Tree = new Map(main.tree);
  for (const { tree, proposed } of open.values()) {
    for (const path of new Set([...tree.keys(), ...main.tree.keys()])) {
      const [blob, published, so] = [tree.get(path), main.tree.get(path), union.get(path)];
      if (blob?.oid === published?.oid) continue;
      if (!blob) union.delete(path);
      else if (so?.oid === published?.oid) union.set(path, readable(path, blob.oid) ?? blob);
      else if (so && published) union.set(path, bothOf(path, published.oid, so.oid, blob.oid));

      function readable(at: string, oid: string) {
        if (entryOf(at, oid)) return null;
        // Half saved: the run goes by what stood there before.
        const before = [proposed.get(at), published?.oid].find(
          (one) => one !== undefined && entryOf(at, one),
        );
        return before === undefined ? null : { oid: before, mode: ORDINARY };
      }
    }
  }
  for (const [path, blob] of ledger) {
    const so = union.get(path);
    union.set(path, so ? withGiven(git, path, so, blob) : blob);
  }
  return union;

  function entryOf(path: string, oid: string): Entry | null {
    const text = git.text(oid);
    return text === null ? null : entryAt(path, text);
  }

  function bothOf(path: string, base: string, one: string, other: string) {
    const [root, ours, theirs] = [base, one, other].map((oid) => git.text(oid) ?? '');
    const text = mergeTexts(path, root ?? '', ours ?? '', theirs ?? '');
    return text === null ? { oid: one, mode: ORDINARY } : git.blob(text);
  }
}
