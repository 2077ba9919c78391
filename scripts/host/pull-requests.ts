import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gh, ghJson } from './gh.ts';

interface PullRequest {
  number: number;
  headRefName: string;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  /** From another repository; a fork may call its branches what it likes. */
  isCrossRepository: boolean;
}

/** What is told of a proposal: one line of `usulan.json`. */
export interface Told {
  branch: string;
  commit: string;
  title: string;
  report: string;
  written: number;
  isPushed: boolean;
}

const PREFIX = 'ingest/';

/** The newest pull request of each branch of proposals: branch → pull request. */
function newestOf(): Map<string, PullRequest> {
  const all = ghJson<PullRequest[]>([
    ...['pr', 'list', '--state', 'all', '--limit', '1000', '--search', `head:${PREFIX}`],
    ...['--json', 'number,headRefName,state,isCrossRepository'],
  ]);
  const own = all
    .filter(
      ({ isCrossRepository, headRefName }) => !isCrossRepository && headRefName.startsWith(PREFIX),
    )
    .sort((a, b) => a.number - b.number);
  return new Map(own.map((one) => [one.headRefName, one]));
}

/** Stories whose newest pull request was closed without being merged. */
export function closedStories(): string[] {
  return [...newestOf().values()]
    .filter(({ state }) => state === 'CLOSED')
    .map(({ headRefName }) => headRefName.slice(PREFIX.length))
    .filter((story) => /^[a-z0-9-]+$/.test(story))
    .sort();
}

/**
 * Opens a pull request for every proposal that has none, writes the text of those that changed, and has
 * them checked: what a job pushes starts no other job, but one may be started by name.
 *
 * @param folder with `usulan.json` and the reports
 * @returns what was done, a line each
 */
export function upkeep(folder: string, told: readonly Told[], base: string): string[] {
  const newest = newestOf();
  return told.flatMap(({ branch, title, report, written, isPushed }) => {
    const standing = newest.get(branch);
    const isOpen = standing?.state === 'OPEN';
    if (!isPushed && isOpen) return [];
    const text = isPushed ? readFileSync(join(folder, report), 'utf8') : '';
    const done = [
      isOpen ? changed(standing.number, title, text) : opened(base, branch, title, text),
    ];
    if (isOpen && written > 0) comment(standing.number, written);
    gh(['workflow', 'run', 'check.yml', '--ref', branch]);
    return done;
  });
}

function opened(base: string, branch: string, title: string, text: string): string {
  const about = ['--base', base, '--head', branch, '--title', title, '--body-file', '-'];
  return `${branch}: ${gh(['pr', 'create', ...about], text)}`;
}

function changed(number: number, title: string, text: string): string {
  gh(['pr', 'edit', String(number), '--title', title, '--body-file', '-'], text);
  return `#${number}: diperbarui`;
}

/** One comment, which is written anew: who has an eye on a proposal sees what came to it last. */
function comment(number: number, written: number): void {
  const text = `Jalan terakhir menambah atau memperbarui ${written} berkas; uraiannya di atas.`;
  const last = ['--edit-last', '--create-if-none', '--body-file', '-'];
  gh(['pr', 'comment', String(number), ...last], text);
}
