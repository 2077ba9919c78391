import { moreGiven } from './additions.ts';
import { type Branch, partAmong } from './branches.ts';
import type { FileChange } from './changes.ts';
import type { Git, NewCommit, Tree } from './git.ts';
import { MEMORY, memoryCommit } from './memory.ts';
import { PREFIX, readState, type State, unionOf, type Where } from './state.ts';

/** An open proposal after a run. */
export interface Proposed {
  story: string;
  branch: string;
  commit: string;
  /** Files that this run wrote. */
  written: string[];
  /** Files in which two people contradict each other: the host, or git, has them settle it. */
  conflicts: string[];
  /** Half-saved files to which something was to be added. */
  skipped: string[];
  /** False where nothing of the branch is different, so that nobody has to be told anything. */
  isPushed: boolean;
}

/** How often a push is tried again when somebody else pushed in between. */
const TRIES = 5;

/**
 * Brings the changes of a run into the proposals, and pushes them: all branches and the memory, or
 * nothing. Nothing is ever forced over what a person pushed.
 *
 * @param changes of one run; none only takes in what was published since
 * @throws when it cannot be pushed
 */
export function propose(git: Git, where: Where, changes: readonly FileChange[]): Proposed[] {
  for (let tried = 1; ; tried += 1) {
    git.run(['fetch', '--quiet', '--prune', '--no-tags', where.remote]);
    const state = readState(git, where);
    const branches = partAmong(git, state, unionOf(git, state), changes);
    const commits = branches.flatMap((branch) => commitOf(git, state, branch) ?? []);
    const remembering = memoryCommit(git, {
      main: state.main.commit,
      proposed: new Map(branches.filter(isOpen).map(({ story, proposed }) => [story, proposed])),
      ledger: ledgerAfter(git, state, changes),
    });
    const made = git.write(isNews(git, state, remembering) ? [...commits, remembering] : commits);
    const refs = [...made];
    const refused = refs.length === 0 ? null : push(git, where.remote, state, refs);
    if (refused === null) return told(state, branches, made);
    if (tried === TRIES) {
      throw new Error(`Usulan tidak dapat dikirim ke ${where.remote} → jalankan lagi.\n${refused}`);
    }
  }

  function isOpen({ proposed }: Branch): boolean {
    return proposed.size > 0;
  }
}

/** Whether the memory holds something else than before. */
function isNews(git: Git, { memory }: State, { files }: NewCommit): boolean {
  const before = git.tree(memory.commit, '');
  return (
    before.size !== files.size ||
    [...files].some(([path, blob]) => before.get(path)?.oid !== blob?.oid)
  );
}

function told(
  state: State,
  branches: readonly Branch[],
  made: ReadonlyMap<string, string>,
): Proposed[] {
  return branches.flatMap(({ story, written, skipped }) => {
    const branch = PREFIX + story;
    const isPushed = made.has(branch);
    const commit = made.get(branch) ?? state.tips.get(story);
    const standing = state.open.get(story);
    if (commit === undefined || (!isPushed && standing?.isDone !== false)) return [];
    const conflicts = standing?.conflicts ?? [];
    return [{ story, branch, commit, written, conflicts, skipped, isPushed }];
  });
}

/** The commit that a proposal needs; null where its branch is as it has to be. */
function commitOf(git: Git, state: State, { story, tree, written }: Branch): NewCommit | null {
  const standing = state.open.get(story);
  const tip = state.tips.get(story);
  if (written.length === 0 && standing?.isDone !== false) return null;
  const isApart = standing !== undefined && standing.root === null;
  const upon = isApart ? standing.tip : state.main.commit;
  const root = standing?.root ?? git.root(upon);
  const main = state.main.commit;
  const base = tip === undefined ? null : git.mergeBase(main, tip);
  const hasMain = isApart || base === main;
  if (standing && areSame(tree, standing.ours) && hasMain) return null;
  const parents = tip === undefined || base === tip ? [main] : hasMain ? [tip] : [tip, main];
  const files = differing(git.tree(root, state.folder), tree, state.folder);
  const message = written.length > 0 ? `Usulan: ${story}` : `Yang terbit masuk ke usulan: ${story}`;
  return { name: PREFIX + story, message, parents, root, files };
}

const areSame = (one: Tree, other: Tree): boolean => differing(one, other, '').size === 0;

function differing(from: Tree, to: Tree, folder: string): NewCommit['files'] {
  const paths = [...new Set([...from.keys(), ...to.keys()])];
  return new Map(
    paths
      .filter((path) => from.get(path)?.oid !== to.get(path)?.oid)
      .map((path) => [folder + path, to.get(path) ?? null]),
  );
}

/** What the ledger knows that is not published: also of articles whose story rests. */
function ledgerAfter(git: Git, { ledger, main }: State, changes: readonly FileChange[]): Tree {
  const after: Tree = new Map(ledger);
  for (const { path, after: text } of changes) {
    if (!path.startsWith('articles/')) continue;
    const published = main.tree.get(path);
    const known = published && git.text(published.oid);
    if (!known || moreGiven(path, known, text)) after.set(path, git.blob(text));
  }
  return after;
}

/** @returns null when everything was taken; else why not, and then nothing was */
function push(
  git: Git,
  remote: string,
  { memory }: State,
  refs: readonly (readonly [name: string, commit: string])[],
): string | null {
  const lease = `--force-with-lease=refs/heads/${MEMORY}:${memory.commit ?? ''}`;
  const specs = refs.map(
    ([name, commit]) => `${name === MEMORY ? '+' : ''}${commit}:refs/heads/${name}`,
  );
  try {
    git.run(['push', '--quiet', '--atomic', lease, remote, ...specs]);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
