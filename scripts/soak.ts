import { join } from 'node:path';
import { readOptions } from './command/options.ts';
import { progressOn } from './ingest/progress.ts';
import { type Bench, differencesTo, filesIn, harmIn, openBench, traceOf } from './soak/bench.ts';
import { randomFrom } from './soak/random.ts';

/**
 * `npm run soak [-- --points N --seed S]`: proves that nothing can break an ingest. Reads the sample
 * newsroom and kills it (-9) at N random points, fills the disk at N/10, starts two runs at once
 * N/20 times; lets the next run finish each, and compares with an uninterrupted run byte for byte.
 * Exit code 1 when anything is different; the seed repeats it.
 */
const HELP = `npm run soak                     prove that nothing can break an ingest

--points N         points at which a run is killed (200)
--seed S           repeats a run (1)`;

const { values } = readOptions(HELP, {
  points: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
});

const points = Number(values.points);
const random = randomFrom(Number(values.seed));
const progress = progressOn(process.stderr);
const faults: string[] = [];
const bench: Bench = await openBench();

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, async () => {
    stopped = true;
    await bench.close();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

try {
  await soak();
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  if (!stopped) console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  if (!stopped) await bench.close();
}

async function soak(): Promise<void> {
  const reference = bench.folder();
  const before = count(reference);
  const started = performance.now();
  const whole = await bench.ingest(reference);
  const span = performance.now() - started;
  const lines = whole.output.split('\n').length - 1;
  if (whole.status !== 0) throw new Error(`Jalan tanpa gangguan gagal: ${whole.output}`);
  const expected = filesIn(join(reference, 'content'));
  const bytes = [...expected.values()].reduce((sum, text) => sum + text.length, 0);

  const reached = new Map<number, number>();
  let writing = 0;
  for (let point = 1; point <= points; point += 1) {
    progress.at(`kill -9  ${point}/${points}  ${faults.length} beda`);
    const folder = bench.folder();
    // Half the blows anywhere in the run, half soon after a line, where it reads and writes.
    const afterLines = random() < 0.5 ? 0 : Math.ceil(random() * (lines - 1));
    const afterMs = random() * (afterLines === 0 ? span : (2 * span) / lines);
    await bench.ingest(folder, { blow: { afterLines, afterMs } });
    const trace = traceOf(folder, before);
    reached.set(trace.articles, (reached.get(trace.articles) ?? 0) + 1);
    writing += trace.writing ? 1 : 0;
    const place = `kill -9 ke-${point} (baris ${afterLines} + ${Math.round(afterMs)} ms)`;
    note(place, harmIn(folder));
    // One in three is killed once more while it repairs.
    if (random() < 0.3) {
      await bench.ingest(folder, { blow: { afterLines: 0, afterMs: random() * span } });
      note(`${place}, dua kali`, harmIn(folder));
    }
    await finish(place, folder, expected);
  }
  const histogram = [...reached].sort(([a], [b]) => a - b).map(([at, n]) => `${at}: ${n}`);
  console.log(
    `kill -9 di ${points} titik acak: ${faults.length} beda; ${writing} di tengah penulisan; artikel tercatat saat itu → ${histogram.join(', ')}`,
  );

  const fills = Math.ceil(points / 10);
  let full = 0;
  for (let fill = 1; fill <= fills; fill += 1) {
    progress.at(`disk penuh  ${fill}/${fills}`);
    const folder = bench.folder();
    const diskBytes = Math.floor((random() * bytes) / 2);
    const { status, output } = await bench.ingest(folder, { diskBytes });
    const place = `disk penuh sesudah ${diskBytes} byte`;
    note(place, harmIn(folder));
    if (status !== 0) {
      full += 1;
      if (!/"event":"fatal".*ENOSPC/.test(output)) note(place, ['tidak disebut', output]);
    }
    await finish(place, folder, expected);
  }
  console.log(`disk penuh ${fills} kali (${full} menghentikan jalan): ${faults.length} beda`);

  const pairs = Math.ceil(points / 20);
  let refused = 0;
  for (let pair = 1; pair <= pairs; pair += 1) {
    progress.at(`dua sekaligus  ${pair}/${pairs}`);
    const folder = bench.folder();
    const both = await Promise.all([bench.ingest(folder), bench.ingest(folder)]);
    const codes = both.map(({ status }) => status).sort();
    refused += codes[1] === 2 ? 1 : 0;
    if (codes[0] !== 0)
      note(
        'dua sekaligus',
        both.map(({ output }) => output),
      );
    note('dua sekaligus', differencesTo(expected, folder));
  }
  console.log(
    `dua jalan sekaligus ${pairs} kali (${refused} ditolak kunci): ${faults.length} beda`,
  );
  progress.end();
}

/** The next run finishes the job: it ends well, and nothing is different from an undisturbed one. */
async function finish(
  place: string,
  folder: string,
  expected: ReadonlyMap<string, string>,
): Promise<void> {
  const { status, output } = await bench.ingest(folder);
  if (status !== 0) note(place, [`jalan berikutnya gagal (${status})`, output]);
  note(place, differencesTo(expected, folder));
}

function note(place: string, wrong: readonly string[]): void {
  if (stopped) return;
  for (const what of wrong) {
    faults.push(what);
    progress.say(`${place}: ${what} → ulangi dengan --points ${points} --seed ${values.seed}`);
  }
}

function count(folder: string): number {
  return [...filesIn(join(folder, 'content')).keys()].filter((path) => path.startsWith('articles/'))
    .length;
}
