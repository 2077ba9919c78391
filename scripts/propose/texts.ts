import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportOn } from '../report/folder.ts';
import { MOST_BYTES } from '../report/report.ts';
import { plain } from '../report/text.ts';
import { entryAt } from './additions.ts';
import type { Git } from './git.ts';
import type { Proposed } from './push.ts';

/** What a host, or a person without one, has to be told of an open proposal. */
export interface Told extends Pick<Proposed, 'story' | 'branch' | 'commit' | 'isPushed'> {
  /** Title of the pull request. */
  title: string;
  /** File with its text, in the same folder. */
  report: string;
  /** New or changed files of this run. */
  written: number;
}

/** Name of the list of what was told. */
export const LIST = 'usulan.json';

/**
 * Writes the report on each proposal that this run changed, and the list of all that are open.
 *
 * @param base commit that is published
 * @param into folder; made where it is missing
 */
export function writeReports(
  git: Git,
  proposals: readonly Proposed[],
  { base, folder, into }: { base: string; folder: string; into: string },
): Told[] {
  mkdirSync(into, { recursive: true });
  const told = proposals.map((proposal): Told => {
    const { story, branch, commit, isPushed, written } = proposal;
    const report = `${story}.md`;
    if (isPushed) writeFileSync(join(into, report), textOf(git, proposal, base, folder));
    const title = titleOf(git, commit, folder, story);
    return { story, branch, commit, isPushed, title, report, written: written.length };
  });
  writeFileSync(join(into, LIST), `${JSON.stringify(told, null, 2)}\n`);
  return told;
}

function titleOf(git: Git, commit: string, folder: string, story: string): string {
  const path = `stories/${story}.md`;
  const blob = git.tree(commit, `${folder}${path}`).get('');
  const entry = entryAt(path, (blob && git.text(blob.oid)) ?? '');
  const title = entry?.collection === 'stories' && 'title' in entry.data ? entry.data.title : null;
  return `Usulan: ${title ?? (story === 'lainnya' ? 'tanpa kasus' : story)}`;
}

/** The report, and above it what a person has to settle before it can be accepted. */
function textOf(git: Git, proposal: Proposed, base: string, folder: string): string {
  const place = mkdtempSync(join(tmpdir(), 'linimasa-laporan-'));
  try {
    git.run(['worktree', 'add', '--quiet', '--no-checkout', '--detach', place, proposal.commit]);
    git.run(['-C', place, 'checkout', '--quiet', proposal.commit, '--', folder || '.']);
    const from = git.mergeBase(base, proposal.commit) ?? base;
    const report = reportOn(join(place, folder), from, proposal.branch);
    return shortened(`${headOf(proposal)}${report}\n`);
  } finally {
    git.ask(['worktree', 'remove', '--force', place]);
    rmSync(place, { recursive: true, force: true });
  }
}

function headOf({ conflicts, skipped }: Proposed): string {
  const told = [
    ...conflicts.map(
      (path) =>
        `- bentrok: \`${plain(path)}\` diubah di sini dan di yang sudah terbit → gabungkan cabang utama ke cabang ini, lalu pilih isinya`,
    ),
    ...skipped.map(
      (path) =>
        `- setengah tersimpan: \`${plain(path)}\`; pemberitaan barunya belum ditambahkan → betulkan, jalan berikutnya melanjutkan`,
    ),
  ];
  return told.length === 0 ? '' : `## Diputuskan dulu\n\n${told.slice(0, 20).join('\n')}\n\n`;
}

/** The head is short and the report has its own measure; together they may be a little over it. */
function shortened(text: string): string {
  const bytes = Buffer.from(text);
  if (bytes.length <= MOST_BYTES) return text;
  const cut = bytes.toString('utf8', 0, MOST_BYTES - 100);
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n… terpotong; lihat berkasnya.\n`;
}
