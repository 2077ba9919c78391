import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { readOptions } from './command/options.ts';
import { placesIn } from './mutants/places.ts';
import { randomFrom } from './soak/random.ts';

/**
 * `npm run mutants [-- --count 24 --seed 1]`: how many of so many mutants of the extractor its own tests
 * (test/extract) notice. Each mutant is one place drawn evenly out of all of them with one other operator,
 * in a copy of the working tree. Figures only; nothing fails.
 */
const HELP = `npm run mutants                  how many mutants of scripts/extract die in test/extract

--count N          how many mutants (24)
--seed N           which ones (1)
--of PATH          only those of files whose path begins so (scripts/extract)`;

const { values } = readOptions(HELP, {
  count: { type: 'string', default: '24' },
  seed: { type: 'string', default: '1' },
  of: { type: 'string', default: 'scripts/extract' },
});

/** What a test that never ends costs; a mutant that needs longer is dead. */
const LONGEST_RUN_MS = 600_000;

/** All else is made by commands, or too big to copy. */
const LEFT_OUT: ReadonlySet<string> = new Set(['.git', '.astro', 'dist', 'node_modules']);

const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
process.once('SIGINT', () => process.exit(130));
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
cpSync('.', copy, { recursive: true, filter: (source) => !LEFT_OUT.has(basename(source)) });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
// The project's own configuration reads the whole site first.
writeFileSync(
  join(copy, 'vitest.config.ts'),
  `export default { test: { include: ['test/extract/**/*.test.ts'], bail: 1, testTimeout: ${LONGEST_RUN_MS} } };\n`,
);

const places = readdirSync('scripts/extract', { recursive: true, encoding: 'utf8' })
  .map((file) => join('scripts/extract', file))
  .filter((file) => file.endsWith('.ts') && file.startsWith(values.of))
  .sort()
  .flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    return placesIn(source).map((place) => ({ ...place, file, source }));
  });
if (places.length === 0 || dies()) {
  console.error(
    places.length === 0
      ? `${values.of} holds no place for a mutant → give the beginning of a path below scripts/extract`
      : 'test/extract fails without any mutant → mend it first',
  );
  process.exit(2);
}

const random = randomFrom(Number(values.seed));
let dead = 0;
for (let drawn = 0; drawn < Number(values.count); drawn += 1) {
  const place = places[Math.floor(random() * places.length)];
  if (!place) break;
  const { file, source, start, end, from, to } = place;
  writeFileSync(join(copy, file), source.slice(0, start) + to + source.slice(end));
  const isDead = dies();
  writeFileSync(join(copy, file), source);
  if (isDead) dead += 1;
  const line = source.slice(0, start).split('\n').length;
  console.log(`${isDead ? 'dead' : 'LIVE'}  ${file}:${line}  ${from} → ${to}`);
}
console.log(`${dead} of ${values.count} mutants die; ${places.length} places, seed ${values.seed}`);

/** Whether a test notices what the copy holds. */
function dies(): boolean {
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run'], {
    cwd: copy,
    stdio: 'ignore',
    timeout: LONGEST_RUN_MS,
  });
  return status !== 0;
}
