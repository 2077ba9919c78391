import type { Article } from '../../src/schema/article.ts';
import { replaceValues } from '../../src/schema/edit.ts';
import { referencesOf } from '../../src/schema/references.ts';
import { opaqueOf, type Seal } from '../protect/seal.ts';
import { addressKey } from '../record/address.ts';
import { entryAt, NOTHING, withAdditions } from './additions.ts';
import type { Blob, Git, Tree } from './git.ts';

/** What of an article a proposal may have added to the ledger. */
const GIVEN = ['stories', 'statements', 'events', 'marks'] as const;

/**
 * Erasing takes title, address and file name from the articles that told what was erased. What a
 * proposal holds of such an article (further statements, and what an editor rejected) goes over to the
 * article's new file, which the key tells; without the key `npm run check` names what leads nowhere.
 *
 * @param before where proposal and publication parted
 * @param tree the merged files, which are changed
 * @param proposed what the program wrote, by path, which follows
 */
export function followErased(
  git: Git,
  seal: Seal,
  sides: { before: Tree; ours: Tree; main: Tree },
  tree: Tree,
  proposed: Map<string, string>,
): void {
  const { before, ours, main } = sides;
  const lost = [...ours.keys()].filter((path) => path.startsWith('articles/') && !tree.has(path));
  if (lost.length === 0) return;
  const sealed = sealedIn(git, main, new Set(before.keys()));
  for (const path of lost) {
    const own = ledgerIn(git, path, ours);
    if (!own) continue;
    const to = addressOf(own, seal, sealed);
    if (to === undefined) continue;
    const old = ledgerIn(git, path, before);
    const fields = Object.fromEntries(
      GIVEN.map((name) => {
        const known = new Set((old?.[name] ?? []).map((item: unknown) => JSON.stringify(item)));
        const more = (own[name] ?? []).filter((item: unknown) => !known.has(JSON.stringify(item)));
        return [name, { before: undefined, after: more }] as const;
      }).filter(([, { after }]) => after.length > 0),
    );
    const text = git.text(tree.get(to)?.oid ?? '');
    if (text === null) continue;
    const added = withAdditions(to, text, { ...NOTHING, fields });
    tree.set(to, git.blob(added));
    rename(git, tree, main, proposed, idOf(path), idOf(to));
  }
}

/**
 * Where what was remembered of an article belongs that was changed because something was erased: to the
 * article's file of today, and of it only that which was not erased and which that file does not know.
 *
 * @param since published files that were changed since it was remembered
 * @returns finds the file, with what is added; null where nothing is, or the article is not known again
 */
export function followerOf(git: Git, seal: Seal, main: Tree, since: ReadonlyMap<string, unknown>) {
  const known = new Set([...main.keys()].filter((path) => !since.has(path)));
  const sealed = sealedIn(git, main, known);
  const erased = erasedIn(git, main);
  return (path: string, kept: Tree, blob: Blob): { path: string; blob: Blob } | null => {
    const own = ledgerIn(git, path, new Map([[path, blob]]));
    const to = main.has(path) ? path : own && addressOf(own, seal, sealed);
    const onto = to ? (kept.get(to) ?? main.get(to)) : undefined;
    if (!to || !onto) return null;
    const more = withRemembered(git, seal, erased, { path: to, blob: onto, remembered: blob });
    return more === onto ? null : { path: to, blob: more };
  };
}

/**
 * A ledger file with what was remembered of its article besides, but for what was erased. Ids, in which
 * names may stand, become seals.
 *
 * @param erased seals of the ids that were erased ({@link erasedIn})
 */
export function withRemembered(
  git: Git,
  seal: Seal,
  erased: ReadonlySet<string>,
  { path, blob, remembered }: { path: string; blob: Blob; remembered: Blob },
): Blob {
  const own = ledgerIn(git, path, new Map([[path, remembered]]));
  const now = ledgerIn(git, path, new Map([[path, blob]]));
  const text = git.text(blob.oid);
  if (!own || !now || text === null) return blob;
  const words = new Set(now.marks?.map((mark) => mark.words));
  const marks = (own.marks ?? []).flatMap((mark) => {
    const [collection, id] = mark.event
      ? (['events', mark.event] as const)
      : (['statements', mark.statement ?? ''] as const);
    const name = seal(`${collection}/${id}`);
    if (id === '' || words.has(mark.words) || erased.has(name)) return [];
    const opaque = `${id.split('/')[0]}/${opaqueOf(name)}`;
    return [{ ...mark, [collection === 'events' ? 'event' : 'statement']: opaque }];
  });
  if (marks.length === 0) return blob;
  const fields = Object.fromEntries(
    [
      ['statements', marks.flatMap(({ statement }) => statement ?? [])] as const,
      ['events', marks.flatMap(({ event }) => event ?? [])] as const,
      ['marks', marks] as const,
    ]
      .filter(([, after]) => after.length > 0)
      .map(([name, after]) => [name, { before: undefined, after }]),
  );
  return git.blob(withAdditions(path, text, { ...NOTHING, fields }));
}

/** Seals of the ids that were erased, as the tombstones of a tree tell them. */
export function erasedIn(git: Git, tree: Tree): Set<string> {
  return new Set(
    [...tree].flatMap(([path, { oid }]) => {
      const entry = path.startsWith('erased/') ? entryAt(path, git.text(oid) ?? '') : null;
      return entry && 'ids' in entry.data ? entry.data.ids : [];
    }),
  );
}

/** The file of an article that was sealed since. */
function addressOf(
  { url, otherUrls, textHash }: Article,
  seal: Seal,
  sealed: ReadonlyMap<string, string>,
): string | undefined {
  const keys = [url, ...otherUrls].flatMap((one) => (one ? [addressKey(one)] : []));
  return [...keys, textHash].map((key) => sealed.get(seal(key))).find((one) => one);
}

const idOf = (path: string): string => path.slice('articles/'.length, -'.yaml'.length);

function ledgerIn(git: Git, path: string, tree: Tree): Article | null {
  const entry = entryAt(path, git.text(tree.get(path)?.oid ?? '') ?? '');
  return entry?.collection === 'articles' ? (entry.data as Article) : null;
}

/** Ledger files that were sealed since, by their seals. */
function sealedIn(git: Git, main: Tree, known: ReadonlySet<string>): Map<string, string> {
  const fresh = [...main].filter(([path]) => path.startsWith('articles/') && !known.has(path));
  git.load(fresh.map(([, { oid }]) => oid));
  return new Map(
    fresh.flatMap(([path, { oid }]) => {
      const entry = entryAt(path, git.text(oid) ?? '');
      const marks = entry && 'sealed' in entry.data ? entry.data.sealed : undefined;
      return (marks ?? []).map((mark) => [mark, path] as const);
    }),
  );
}

/** Has the statements of a proposal name the article's new file. */
function rename(
  git: Git,
  tree: Tree,
  main: Tree,
  proposed: Map<string, string>,
  from: string,
  to: string,
): void {
  for (const [path, { oid }] of tree) {
    if (!/^(?:statements|events)\//.test(path) || main.get(path)?.oid === oid) continue;
    const text = git.text(oid);
    if (!text?.includes(from)) continue;
    const entry = entryAt(path, text);
    const places = entry
      ? referencesOf(entry).filter(
          ({ id, collections }) => id === from && collections.includes('articles'),
        )
      : [];
    if (places.length === 0) continue;
    const blob = git.blob(
      replaceValues(
        text,
        places.map(({ fieldPath }) => fieldPath),
        to,
      ),
    );
    if (proposed.get(path) === oid) proposed.set(path, blob.oid);
    tree.set(path, blob);
  }
}
