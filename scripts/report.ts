import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { checkContent } from './check/check.ts';
import { readOptions } from './command/options.ts';
import { readContent } from './markdown/read.ts';
import { proposalOf } from './report/change.ts';
import { type Host, reportOf } from './report/report.ts';

/**
 * `npm run report -- --base REF`: what the working tree proposes beside a commit, in Markdown on
 * standard output: the text of a pull request, or a file where the host has none.
 */
const HELP = `npm run report -- --base REF     apa yang diusulkan isi folder ini dibandingkan REF

--base REF         cabang atau komit pembanding (main)
--branch NAMA      cabang usulan, untuk tautan ubah dan tolak (cabang sekarang di GitHub)
--content DIR      folder isi (content)`;

const { values } = readOptions(HELP, {
  base: { type: 'string', default: 'main' },
  branch: { type: 'string' },
  content: { type: 'string', default: 'content' },
});

try {
  const content = readContent(values.content);
  const proposal = proposalOf(values.content, values.base, content.entries);
  const touched = new Set([...proposal.added, ...proposal.changed]);
  const { problems } = checkContent(values.content, new Date());
  console.log(
    reportOf(
      proposal,
      problems.filter(({ path, level }) => level === 'error' || touched.has(path)),
      hostOf(process.env),
    ),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** The pages of GitHub on which a file is edited or deleted; `null` where the repository is not known. */
function hostOf(env: NodeJS.ProcessEnv): Host | null {
  const { REPOSITORY_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_HEAD_REF, GITHUB_REF_NAME } =
    env;
  const repository =
    REPOSITORY_URL || (GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`);
  const branch = values.branch || GITHUB_HEAD_REF || GITHUB_REF_NAME;
  if (!repository || !branch) return null;
  const folder = execFileSync('git', ['rev-parse', '--show-prefix'], {
    cwd: resolve(values.content),
    encoding: 'utf8',
  }).trim();
  const page = (kind: string, path: string) =>
    `${repository.replace(/\/+$/, '')}/${kind}/${encodeURI(branch)}/${folder}${path}`;
  return { edit: (path) => page('edit', path), remove: (path) => page('delete', path) };
}
