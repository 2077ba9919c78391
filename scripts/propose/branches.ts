import { pathOf } from '../../src/schema/parse.ts';
import { referencesOf } from '../../src/schema/references.ts';
import { additionsOf, entryAt, withAdditions } from './additions.ts';
import type { FileChange } from './changes.ts';
import type { Blob, Git, Tree } from './git.ts';
import { isQuoted } from './merge.ts';
import { type State, WITHOUT_STORY, withGiven } from './state.ts';

/** One proposal as it is to be: what its branch holds, and what of that the program wrote. */
export interface Branch {
  story: string;
  tree: Tree;
  proposed: Map<string, string>;
  /** Files that are new or different by this run. */
  written: string[];
  /** Files that somebody left half saved: what was to be added to them was not. */
  skipped: string[];
}

/**
 * Parts the changes of a run among the proposals, one a story.
 *
 * What an article gave stays together, in the proposal of its first story, or in the one that holds its
 * ledger file already. The ledger has one file an article, so proposals share none but of articles that
 * two of them need; beside what it proposes, each branch carries every person, body, law and ledger
 * file that its records name, so that it can be merged alone and in any order.
 *
 * @param union everything published and proposed, on which the run worked
 */
export function partAmong(
  git: Git,
  state: State,
  union: Tree,
  changes: readonly FileChange[],
): Branch[] {
  const parting = new Parting(git, state, union, changes);
  return parting.branches();
}

class Parting {
  #git: Git;
  #state: State;
  #union: Tree;
  #changes: Map<string, FileChange>;
  #stories = new Map<string, string>();

  constructor(git: Git, state: State, union: Tree, changes: readonly FileChange[]) {
    this.#git = git;
    this.#state = state;
    this.#union = union;
    this.#changes = new Map(changes.map((change) => [change.path, change]));
  }

  branches(): Branch[] {
    const { open, main } = this.#state;
    const wanted = new Map<string, string[]>([...open.keys()].map((story) => [story, []]));
    for (const path of this.#changes.keys()) {
      for (const story of this.#storiesOf(path)) {
        wanted.set(story, [...(wanted.get(story) ?? []), path]);
      }
    }
    const branches = [...wanted]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .filter(([story, paths]) => open.has(story) || paths.some(isQuoted))
      .map(([story, paths]) => this.#branch(story, paths));
    const carried = new Set(branches.flatMap(({ written }) => written));
    // Laws that an article names and no statement: with the first proposal that there is.
    const [first] = branches.filter(({ written }) => written.some(isQuoted));
    for (const [path, { before }] of this.#changes) {
      if (!first || carried.has(path) || before !== null || !/^(?:laws)\//.test(path)) continue;
      this.#put(first, path);
    }
    return branches.map((branch) => this.#finished(branch, main.tree));
  }

  /** Proposals that a change of a file belongs to; none for what others bring along. */
  #storiesOf(path: string): string[] {
    const { after, before } = this.#changes.get(path) as FileChange;
    const entry = entryAt(path, after);
    if (!entry) return [];
    const holders = this.#state.main.tree.has(path) ? [] : this.#holdersOf(path);
    if (entry.collection === 'articles') return [...new Set([this.#storyOf(entry.id), ...holders])];
    if (!isQuoted(path) || !('reports' in entry.data)) return [];
    if (holders.length > 0) return holders;
    const added = before === null ? null : additionsOf(path, before, after);
    const { reports } = entry.data;
    const [report] = added && added.reports.length > 0 ? added.reports : reports;
    const [gained] = added?.stories ?? [];
    const source =
      gained === undefined
        ? report
        : (reports.find(({ article }) => this.#gainedBy(article).includes(gained)) ?? report);
    return source ? [this.#storyOf(source.article)] : [];
  }

  /** Stories that reached back to an article in this run. */
  #gainedBy(article: string): string[] {
    const path = pathOf('articles', article);
    const { before, after } = this.#changes.get(path) ?? {};
    if (!before || !after) return [];
    const had = storiesIn(path, before);
    return storiesIn(path, after).filter((story) => !had.includes(story));
  }

  #holdersOf(path: string): string[] {
    return [...this.#state.open.values()]
      .filter(({ tree, isDone }) => !isDone && tree.has(path))
      .map(({ story }) => story);
  }

  /** The proposal of an article: the one that has it, else that of its first story. */
  #storyOf(article: string): string {
    const known = this.#stories.get(article);
    if (known !== undefined) return known;
    const path = pathOf('articles', article);
    const [holder] = this.#state.main.tree.has(path) ? [] : this.#holdersOf(path);
    const story = holder ?? this.#firstStoryOf(article, path) ?? WITHOUT_STORY;
    this.#stories.set(article, story);
    return story;
  }

  /** The first story of an article; of a published one that gains a story, that one. */
  #firstStoryOf(article: string, path: string): string | undefined {
    const [gained] = this.#gainedBy(article);
    if (gained !== undefined) return gained;
    const blob = this.#union.get(path);
    const text = this.#changes.get(path)?.after ?? (blob && this.#git.text(blob.oid));
    return text ? storiesIn(path, text)[0] : undefined;
  }

  #branch(story: string, paths: readonly string[]): Branch {
    const { open, main, ledger } = this.#state;
    const git = this.#git;
    const standing = open.get(story);
    const goesOn = standing !== undefined && !standing.isDone;
    const branch: Branch = {
      story,
      tree: new Map(standing?.tree ?? main.tree),
      proposed: new Map(goesOn ? standing.proposed : []),
      ...{ written: [], skipped: [] },
    };
    for (const path of paths) this.#put(branch, path);
    const isOpen = goesOn || branch.written.some(isQuoted);
    if (!isOpen) return branch;
    // What gave nothing yet, and what was rejected or erased with an earlier proposal: so it becomes
    // known for good.
    for (const [path, blob] of ledger) {
      if (path.startsWith('erased/')) {
        if (branch.written.some(isQuoted) && !branch.proposed.has(path)) this.#put(branch, path);
        continue;
      }
      const article = path.slice('articles/'.length, -'.yaml'.length);
      if (this.#storyOf(article) !== story) continue;
      const own = branch.tree.get(path);
      if (own && main.tree.has(path)) this.#write(branch, path, withGiven(git, path, own, blob));
      else if (!own && !branch.proposed.has(path)) this.#put(branch, path);
    }
    return branch;
  }

  /** Brings a file of this run into a proposal, and everything that it names. */
  #put(branch: Branch, path: string): void {
    const { tree, written } = branch;
    if (written.includes(path)) return;
    const text = this.#textFor(branch, path);
    if (text === null) return;
    if (!this.#write(branch, path, this.#git.blob(text))) return;
    const entry = entryAt(path, text);
    for (const { id, collections } of entry ? referencesOf(entry) : []) {
      const paths = collections.map((collection) => pathOf(collection, id));
      if (paths.some((one) => tree.has(one))) continue;
      const found = paths.find((one) => this.#changes.has(one) || this.#union.has(one));
      if (found !== undefined) this.#put(branch, found);
    }
  }

  /** @returns false when the file is so already */
  #write({ tree, proposed, written }: Branch, path: string, blob: Blob): boolean {
    const before = tree.get(path)?.oid;
    if (before === blob.oid) return false;
    tree.set(path, blob);
    if (!written.includes(path)) written.push(path);
    // A file that an editor has changed stays an editor's.
    const published = this.#state.main.tree.get(path)?.oid;
    const isOurs = before === undefined || before === proposed.get(path) || before === published;
    if (isOurs) proposed.set(path, blob.oid);
    return true;
  }

  /** A file as it is to stand in a proposal; null where it is to stay as it is. */
  #textFor({ story, tree, skipped }: Branch, path: string): string | null {
    const change = this.#changes.get(path);
    const blob = tree.get(path);
    if (!blob) {
      if (isQuoted(path) && this.#isRejected(story, path)) return null;
      const known = this.#union.get(path);
      return change?.after ?? (known ? this.#git.text(known.oid) : null);
    }
    if (!change || change.before === null) return null;
    const additions = additionsOf(path, change.before, change.after);
    const text = this.#git.text(blob.oid);
    try {
      return additions && text !== null ? withAdditions(path, text, additions) : null;
    } catch {
      skipped.push(path);
      return null;
    }
  }

  /** True for a file that the proposal held and a person took out. */
  #isRejected(story: string, path: string): boolean {
    const { open } = this.#state;
    const standing = open.get(story);
    return standing !== undefined && !standing.isDone && standing.proposed.has(path);
  }

  /** What the program wrote and nobody changed, once everything is in its place. */
  #finished(branch: Branch, main: Tree): Branch {
    const { tree, proposed, story } = branch;
    const tip = this.#state.open.get(story)?.ours;
    for (const [path, oid] of proposed) {
      const now = tree.get(path)?.oid;
      if (now !== undefined && now === main.get(path)?.oid) proposed.delete(path);
      // Taken out by a person, this is how it is known; taken down elsewhere, it is no proposal any more.
      else if (now === undefined && tip?.has(path)) proposed.delete(path);
      // Only what was published came to it.
      else if (now !== undefined && tip?.get(path)?.oid === oid) proposed.set(path, now);
    }
    return branch;
  }
}

/** The stories of an article, by its ledger file. */
function storiesIn(path: string, text: string): readonly string[] {
  const entry = entryAt(path, text);
  return entry?.collection === 'articles' && 'stories' in entry.data ? entry.data.stories : [];
}
