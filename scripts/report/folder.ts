import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { checkContent } from '../check/check.ts';
import { readContent } from '../markdown/read.ts';
import { proposalOf } from './change.ts';
import { type Host, reportOf } from './report.ts';

/**
 * The report on what a content folder proposes beside a commit, as Markdown.
 *
 * @param branch of the proposal, for links; where none is given, the one that the host's job runs on
 * @throws when the folder is in no repository or has no such commit
 */
export function reportOn(folder: string, base: string, branch: string | undefined): string {
  const { entries } = readContent(folder);
  const proposal = proposalOf(folder, base, entries);
  const touched = new Set([...proposal.added, ...proposal.changed]);
  const { problems } = checkContent(folder, new Date());
  return reportOf(
    proposal,
    problems.filter(({ path, level }) => level === 'error' || touched.has(path)),
    hostOf(folder, branch, process.env),
  );
}

/**
 * The pages of a host on which a file is edited or deleted; `null` where the repository is not known. GitLab
 * has no page for deleting alone: a file's own has the button.
 */
function hostOf(folder: string, given: string | undefined, env: NodeJS.ProcessEnv): Host | null {
  const { REPOSITORY_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_HEAD_REF, GITHUB_REF_NAME } =
    env;
  const repository =
    REPOSITORY_URL || (GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`);
  const branch = given || GITHUB_HEAD_REF || GITHUB_REF_NAME;
  if (!repository || !branch) return null;
  const prefix = execFileSync('git', ['rev-parse', '--show-prefix'], {
    cwd: resolve(folder),
    encoding: 'utf8',
  }).trim();
  const isGitLab = /^https?:\/\/(?:[^/]*\.)?gitlab\./i.test(repository);
  const page = (kind: string, path: string) =>
    `${repository.replace(/\/+$/, '')}/${kind}/${encodeURI(branch)}/${prefix}${path}`;
  return {
    edit: (path) => page(isGitLab ? '-/edit' : 'edit', path),
    remove: (path) => page(isGitLab ? '-/blob' : 'delete', path),
  };
}
