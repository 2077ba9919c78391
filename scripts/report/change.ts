import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { COLLECTIONS, type Collection } from '../../src/schema/id.ts';
import { type Entry, parseEntry } from '../../src/schema/parse.ts';
import { type Content, emptyContent } from '../markdown/read.ts';

/** What a proposal does to a content folder. */
export interface Proposal {
  before: Content['entries'];
  after: Content['entries'];
  /** Paths relative to the content folder. */
  added: string[];
  changed: string[];
  removed: string[];
}

/**
 * What the working tree holds that a commit does not: compared are files, so a branch that was
 * squashed, force-pushed or never committed reads the same.
 *
 * @param base a branch, tag or commit
 * @throws when the folder is in no repository or has no such commit
 */
export function proposalOf(folder: string, base: string, after: Content['entries']): Proposal {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: resolve(folder),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 1 << 28,
    });
  const commit = commitOf(git, base);
  const differing = git(
    'diff',
    '--name-status',
    '--no-renames',
    '--relative',
    '-z',
    commit,
    '--',
    '.',
  );
  const fresh = git('ls-files', '--others', '--exclude-standard', '-z', '.');
  const [added, changed, removed] = [
    new Set(fresh.split('\0').filter(Boolean)),
    new Set<string>(),
    new Set<string>(),
  ];
  const parts = differing.split('\0').filter(Boolean);
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [status, path] = [parts[at] as string, parts[at + 1] as string];
    (status === 'A' ? added : status === 'D' ? removed : changed).add(path);
  }
  const old = [...changed, ...removed].flatMap((path) => {
    const entry = entryAt(path, git('show', `${commit}:./${path}`));
    return entry ? [entry] : [];
  });
  return {
    before: withOld(after, old, added),
    after,
    added: [...added].sort(),
    changed: [...changed].sort(),
    removed: [...removed].sort(),
  };
}

function commitOf(git: (...args: string[]) => string, base: string): string {
  if (base.startsWith('-')) throw new Error(`"${base}" bukan nama cabang atau komit.`);
  try {
    return git('rev-parse', '--verify', '--quiet', `${base}^{commit}`).trim();
  } catch {
    throw new Error(`Cabang atau komit "${base}" tidak ada di repositori ini → beri --base.`);
  }
}

function entryAt(path: string, source: string): Entry | null {
  const [collection = '', ...rest] = path.split('/');
  if (!Object.hasOwn(COLLECTIONS, collection)) return null;
  const { ending } = COLLECTIONS[collection as Collection];
  const name = rest.join('/');
  if (!name.endsWith(ending)) return null;
  return parseEntry(collection as Collection, name.slice(0, -ending.length), source).entry;
}

function withOld(
  after: Content['entries'],
  old: readonly Entry[],
  added: ReadonlySet<string>,
): Content['entries'] {
  const before = emptyContent().entries as unknown as Record<Collection, Map<string, Entry>>;
  for (const [collection, records] of Object.entries(after)) {
    for (const entry of records.values() as Iterable<Entry>) {
      if (!added.has(entry.path)) before[collection as Collection].set(entry.id, entry);
    }
  }
  for (const entry of old) before[entry.collection].set(entry.id, entry);
  return before as unknown as Content['entries'];
}

/** The records of a collection that a proposal brings. */
export function addedIn<
  C extends 'statements' | 'events' | 'articles' | 'people' | 'organisations' | 'laws',
>({ added, after }: Proposal, collection: C): Entry<C>[] {
  const paths = new Set(added);
  return [...(after[collection].values() as Iterable<Entry<C>>)].filter(({ path }) =>
    paths.has(path),
  );
}
