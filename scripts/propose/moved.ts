import type { Article } from '../../src/schema/article.ts';
import { replaceValues } from '../../src/schema/edit.ts';
import { referencesOf } from '../../src/schema/references.ts';
import type { Seal } from '../protect/seal.ts';
import { addressKey } from '../record/address.ts';
import { entryAt, NOTHING, withAdditions } from './additions.ts';
import type { Git, Tree } from './git.ts';

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
    const { url, otherUrls, textHash } = own;
    const keys = [url, ...otherUrls].flatMap((one) => (one ? [addressKey(one)] : []));
    const to = [...keys, textHash].map((key) => sealed.get(seal(key))).find((one) => one);
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
