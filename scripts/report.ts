import { readOptions } from './command/options.ts';
import { reportOn } from './report/folder.ts';

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
  console.log(reportOn(values.content, values.base, values.branch));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
