import { readOptions } from './command/options.ts';
import { progressOn } from './ingest/progress.ts';
import { interleave } from './soak/interleaving.ts';

/**
 * `npm run soak-proposals [-- --times N --seed S]`: tries what editors and runs do to proposals in N
 * random orders, and that nothing a person did is undone. Exit code 1 when something is; the seed that
 * is printed repeats it.
 */
const HELP = `npm run soak-proposals           prove that no run undoes what an editor did

--times N          random interleavings (200)
--seed S           of the first one; the others count on (1)
--steps N          steps in each (12)`;

const { values } = readOptions(HELP, {
  times: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
  steps: { type: 'string', default: '12' },
});

const [times, seed, steps] = [values.times, values.seed, values.steps].map(Number) as [
  number,
  number,
  number,
];
const progress = progressOn(process.stderr);
const counts = new Map<string, number>();
let faulty = 0;
/** Without a terminal nothing passes by: a line so often says how far it is. */
const OFTEN = 10;
for (let at = 0; at < times; at += 1) {
  if (at > 0 && at % OFTEN === 0) progress.say(`${at}/${times}  ${faulty} salah`);
  progress.at(`${at + 1}/${times}  ${faulty} salah`);
  const trial = interleave(seed + at, steps);
  for (const step of trial.steps) {
    const [kind = ''] = step.split(' ');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  if (trial.faults.length === 0) continue;
  faulty += 1;
  progress.say(
    [
      `benih ${seed + at}: ${trial.faults.join('; ')}`,
      ...trial.steps.map((step) => `    ${step}`),
    ].join('\n'),
  );
}
progress.end();
const done = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, n]) => `${kind} ${n}`);
console.log(`${times} urutan acak: ${faulty} salah; ${done.join(', ')}`);
process.exitCode = faulty === 0 ? 0 : 1;
