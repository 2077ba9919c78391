import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../markdown/files.ts';
import { isContentPath, placeInside } from '../markdown/inside.ts';
import { writeFileSafely } from '../markdown/write.ts';
import type { FileChange } from './changes.ts';
import { Git, ORDINARY, type Tree } from './git.ts';
import type { State } from './state.ts';

/** Name under which the folder that a run worked on is kept until its changes are taken. */
const UNION = 'refs/linimasa/new/union';

/**
 * The repository that a folder of records lies in, and the way to it from the top, with a slash.
 *
 * @throws when the folder is in none
 */
export function repositoryOf(content: string): { git: Git; folder: string } {
  const inside = new Git(content);
  const top = inside.ask(['rev-parse', '--show-toplevel']);
  if (top === null) throw new Error(`${content} tidak di dalam repositori git.`);
  return { git: new Git(top), folder: inside.run(['rev-parse', '--show-prefix']) };
}

/**
 * Lays the open proposals over a folder of records, so that a run knows what waits in them.
 *
 * @returns how many files are different now
 * @throws when there is something in the folder that is in no commit
 */
export function layOver(git: Git, content: string, state: State, union: Tree): number {
  const changed = git.run([
    'status',
    '--porcelain',
    '--untracked-files=all',
    '--',
    state.folder || '.',
  ]);
  if (changed !== '') {
    throw new Error(
      `Di ${content} ada perubahan yang belum di-commit → commit atau kembalikan dulu:\n${changed}`,
    );
  }
  const known: Tree = new Map(
    [...union].filter(
      ([path, { oid, mode }]) => isContentPath(path) && mode === ORDINARY && git.text(oid) !== null,
    ),
  );
  const files = new Map(
    [...new Set([...known.keys(), ...state.main.tree.keys()])]
      .filter((path) => known.get(path)?.oid !== state.main.tree.get(path)?.oid)
      .map((path) => [`${state.folder}${path}`, known.get(path) ?? null]),
  );
  const root = git.root(state.main.commit);
  const parents = [state.main.commit];
  git.write([{ name: 'union', message: 'Yang terbit dan yang diusulkan', parents, root, files }]);
  return put(git, content, git.tree(git.commit('HEAD'), state.folder), known);
}

/** Makes the files of a folder, which are as in one tree, as in another one. */
function put(git: Git, content: string, from: Tree, to: Tree): number {
  git.load([...to].flatMap(([path, { oid }]) => (from.get(path)?.oid === oid ? [] : [oid])));
  let count = 0;
  for (const path of new Set([...from.keys(), ...to.keys()])) {
    const blob = to.get(path);
    if (from.get(path)?.oid === blob?.oid || !isContentPath(path)) continue;
    const text = blob && git.text(blob.oid);
    if (typeof text === 'string') writeFileSafely(placeInside(content, path), text);
    else if (!blob) rmSync(placeInside(content, path), { force: true });
    count += 1;
  }
  return count;
}

/**
 * What a run did to the folder since {@link layOver}, which is then put back as the checked-out commit
 * has it.
 *
 * @throws when nothing was laid over it
 */
export function takeChanges(git: Git, content: string, folder: string): FileChange[] {
  const laid = git.commit(UNION);
  if (laid === null) {
    throw new Error('Belum ada yang disiapkan → npm run propose -- start, lalu npm run ingest.');
  }
  const union = git.tree(laid, folder);
  const now: Tree = new Map();
  for (const { path, entry } of filesBelow(content)) {
    if (!entry.isFile() || !isContentPath(path)) continue;
    now.set(path, git.blob(readFileSync(join(content, path), 'utf8')));
  }
  const changed = [...now].filter(([path, { oid }]) => union.get(path)?.oid !== oid);
  git.load(changed.flatMap(([path]) => union.get(path)?.oid ?? []));
  const changes = changed.map(([path, { oid }]): FileChange => {
    const before = union.get(path);
    return { path, before: before ? git.text(before.oid) : null, after: git.text(oid) as string };
  });
  put(git, content, now, git.tree(git.commit('HEAD'), folder));
  git.run(['update-ref', '-d', UNION]);
  return changes;
}
