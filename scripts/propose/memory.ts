import { type Git, type NewCommit, ORDINARY, type Tree } from './git.ts';

/** The branch on which the program remembers what it proposed. It has no history. */
export const MEMORY = 'ingest-memory';

/** What has to be known from one run to the next, and stands on no other branch. */
export interface Memory {
  /** The published commit when this was written. */
  main: string | null;
  /** Open proposals: story → path → object as the program wrote it. */
  proposed: Map<string, Map<string, string>>;
  /**
   * Ledger files that were proposed and are not published: of open proposals, of closed ones, and of
   * articles that gave nothing yet; and tombstones. By them what was rejected is known again.
   */
  ledger: Tree;
}

const README = `Cabang ini ditulis program (npm run propose) dan tidak untuk digabungkan atau diubah.
Isinya: apa yang pernah diusulkan, supaya yang ditolak tidak diusulkan lagi.
Bila cabang ini hilang, usulan yang terbuka tetap utuh; yang pernah ditolak dengan menutup usulan
dapat diusulkan sekali lagi.
`;

/** Reads the memory; an empty one where there is none, or what lies there is not ours. */
export function readMemory(git: Git, commit: string | null): Memory {
  const all = git.tree(commit, '');
  const textAt = (path: string) => git.text(all.get(path)?.oid ?? '') ?? '';
  const proposed: Memory['proposed'] = new Map();
  const ledger: Tree = new Map();
  git.load([...all].flatMap(([path, { oid }]) => (path.startsWith('open/') ? [oid] : [])));
  for (const [path, blob] of all) {
    if (path.startsWith('open/')) proposed.set(path.slice(5), listOf(textAt(path)));
    if (path.startsWith('ledger/') && blob.mode === ORDINARY) ledger.set(path.slice(7), blob);
  }
  const main = all.has('main') ? textAt('main').trim() : '';
  return { main: /^[0-9a-f]{40,64}$/.test(main) ? main : null, proposed, ledger };
}

function listOf(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => /^([0-9a-f]{40,64}) (.+)$/.exec(line));
  return new Map(
    lines.flatMap((found) => (found ? [[found[2] as string, found[1] as string]] : [])),
  );
}

/** The commit that holds a memory. It has no parent, so that what it no longer holds is gone. */
export function memoryCommit(git: Git, { main, proposed, ledger }: Memory): NewCommit {
  const files: NewCommit['files'] = new Map([
    ['BACA.txt', git.blob(README)],
    ['main', git.blob(`${main}\n`)],
    ...[...proposed]
      .filter(([, paths]) => paths.size > 0)
      .map(([story, paths]) => {
        const lines = [...paths].sort(([a], [b]) => (a < b ? -1 : 1));
        const text = lines.map(([path, oid]) => `${oid} ${path}\n`).join('');
        return [`open/${story}`, git.blob(text)] as const;
      }),
    ...[...ledger].map(([path, blob]) => [`ledger/${path}`, blob] as const),
  ]);
  return { name: MEMORY, message: 'Ingatan usulan', parents: [], root: null, files };
}
