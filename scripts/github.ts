import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from './command/options.ts';
import { tellProblems } from './host/issue.ts';
import { problemsIn } from './host/problems.ts';
import { closedStories, upkeep } from './host/pull-requests.ts';

/**
 * `node scripts/github.ts`: what the scheduled jobs do on GitHub besides plain git, by its command `gh`.
 * Needs no packages, so that it runs in a job that installs none.
 */
const HELP = `node scripts/github.ts closed               kasus yang usulannya ditutup tanpa digabungkan
node scripts/github.ts proposals FOLDER     buka atau perbarui pull request, menurut npm run propose -- push --reports FOLDER
node scripts/github.ts problems BERKAS      perbarui isu "Masalah pengambilan" dari npm run ingest -- --json

--base CABANG      cabang yang terbit (main)`;

const { values, positionals } = readOptions(
  HELP,
  { base: { type: 'string', default: 'main' } },
  true,
);

try {
  const [command, place = ''] = positionals;
  if (command === 'closed') console.log(closedStories().join(','));
  else if (command === 'proposals' && place) {
    const told = JSON.parse(readFileSync(join(place, 'usulan.json'), 'utf8'));
    for (const line of upkeep(place, told, values.base)) console.log(line);
  } else if (command === 'problems' && place) {
    console.log(tellProblems(problemsIn(existsSync(place) ? readFileSync(place, 'utf8') : '')));
  } else throw new Error(HELP);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
