import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { relationsOf } from '../src/wording/relations.ts';
import { articleScores } from './bench/articles.ts';
import { benchEdits } from './bench/edits.ts';
import { feedparserScores } from './bench/feedparser.ts';
import { feedSpeed } from './bench/feeds.ts';
import { type AllFigures, figuresIn } from './bench/figures.ts';
import { grow } from './bench/growth.ts';
import { benchIngest } from './bench/ingest.ts';
import { benchSite } from './bench/site.ts';
import {
  comparedWhenJoining,
  syntheticReadings,
  syntheticRelated,
  syntheticUtterances,
} from './bench/statements.ts';
import { parseOptions } from './command/options.ts';
import { readGold } from './evaluate/gold.ts';
import { type ExtractInput, extract } from './extract/extract.ts';
import { emptyContent } from './markdown/read.ts';
import { Archive } from './record/archive.ts';
import { record } from './record/record.ts';

/**
 * `npm run bench`: what the work costs in CPU time, as ratios to something of known size where the
 * machine would otherwise decide. Figures only: but for `edits`, nothing fails.
 *
 * `npm run bench -- PART …` runs only these parts: `extraction`, `feeds`, `joining`, `relating`; and
 * `npm run bench -- articles FOLDER` scores the reading of pages on a copy of
 * github.com/scrapinghub/article-extraction-benchmark; `npm run bench -- suite FOLDER` the reading of
 * feeds on the `tests` folder of a copy of github.com/kurtmckee/feedparser; and
 * `npm run bench -- news FILE.ndjson` measures extraction on these articles, `{"text",
 * "publishedAt"?}` a line.
 *
 * `npm run bench -- site [--sizes 1000,10000] [--write FILE] [--compare FILE] [--eleventy]` builds the site of
 * invented content from nothing, unchanged and after three edits, beside a plain program that writes pages
 * of the same number and size; `--compare` says what has become slower since `--write`, as it is and beside
 * that program, and `--eleventy` lets Eleventy, which npm installs for the run, write the same pages as the floor. Hugo writes
 * them where it is installed.
 *
 * `npm run bench -- edits [--statements 100] [--edits 200] [--each 10] [--seed 1]` edits invented content at
 * random and compares, after each so many edits, the site that is built out of what the build before has left
 * with one from nothing, byte for byte. It fails when they differ.
 *
 * `npm run bench -- ingest [--sizes 10000,50000] [--stories 1,100,2000]` measures `npm run ingest` on top of
 * invented content: a run that finds nothing new, and each new article beside parsing its page.
 *
 * `npm run bench -- growth [--outlets 500] [--jobs 8] [--statements 2000] [--seed 1]` splits outlets over jobs
 * with nothing between them but a git repository, and holds what came of it against one job that reads all.
 */
const SIZES = [1_000, 10_000, 50_000];

/** Rounds before the clock runs: the engine compiles what runs often, as it does in a long run. */
const WARM_UP = 8;
const ROUNDS = 5;

const [part, folder] = process.argv.slice(2);
const parts: Record<string, () => void | Promise<void>> = {
  extraction: () =>
    extraction(
      readGold('test/gold').map(({ text, gold }) => ({ text, publishedAt: gold.publishedAt })),
    ),
  feeds: async () => console.log(await feedSpeed()),
  joining,
  relating,
};
if (part === 'articles' && folder) {
  for (const line of articleScores(folder, cpu)) console.log(line);
} else if (part === 'suite' && folder) {
  for (const line of await feedparserScores(folder)) console.log(line);
} else if (part === 'site') {
  const { values } = parseOptions(
    process.argv.slice(3),
    {
      sizes: { type: 'string', default: SIZES.join(',') },
      write: { type: 'string' },
      compare: { type: 'string' },
      eleventy: { type: 'boolean', default: false },
    },
    false,
  );
  const before = values.compare === undefined ? undefined : figuresOrEnd(values.compare);
  benchSite(values.sizes.split(',').map(Number), before, values.write, values.eleventy);
} else if (part === 'edits') {
  const number = (of: number) => ({ type: 'string', default: String(of) }) as const;
  const { values } = parseOptions(
    process.argv.slice(3),
    { statements: number(100), edits: number(200), each: number(10), seed: number(1) },
    false,
  );
  const { statements, edits, each, seed } = values;
  const asked = { statements: Number(statements), edits: Number(edits), each: Number(each) };
  const different = benchEdits({ ...asked, seed: Number(seed) });
  for (const line of different) console.log(line);
  if (different.length > 0) process.exitCode = 1;
} else if (part === 'ingest') {
  const { values } = parseOptions(
    process.argv.slice(3),
    {
      sizes: { type: 'string', default: '10000,50000' },
      stories: { type: 'string', default: '1,100,2000' },
    },
    false,
  );
  await benchIngest(values.sizes.split(',').map(Number), values.stories.split(',').map(Number));
} else if (part === 'growth') {
  const number = (of: number) => ({ type: 'string', default: String(of) }) as const;
  const { values } = parseOptions(
    process.argv.slice(3),
    { outlets: number(500), jobs: number(8), statements: number(2_000), seed: number(1) },
    false,
  );
  const { outlets, jobs, statements, seed } = values;
  const asked = { outlets: Number(outlets), jobs: Number(jobs), statements: Number(statements) };
  console.log(grow({ ...asked, seed: Number(seed) }));
} else if (part === 'news' && folder) {
  extraction(
    readFileSync(folder, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as ExtractInput),
  );
} else {
  for (const name of part ? process.argv.slice(2) : Object.keys(parts)) {
    const run = parts[name];
    if (run) await run();
    else {
      console.error(
        `Tidak ada bagian "${name}"; pilih ${Object.keys(parts).join(', ')}, site, edits, ingest, growth, articles FOLDER, suite FOLDER, atau news FILE.ndjson.`,
      );
      process.exitCode = 2;
    }
  }
}

/** Figures to compare with; a file that holds none ends the program before anything is measured. */
function figuresOrEnd(file: string): AllFigures {
  try {
    return figuresIn(file);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

/**
 * Articles a second, and the cost of one against parsing a 100 kB page. The annotated articles hold
 * about twice as many names, quotations and dates as other news of their length.
 */
function extraction(texts: readonly ExtractInput[]): void {
  const bytes = texts.reduce((sum, { text }) => sum + text.length, 0);
  const run = () => {
    for (const input of texts) extract(input);
  };
  const ms = each(run);
  const page = `<html><body>${'<p>Kata-kata sebuah berita <a href="/x">yang biasa</a> saja.</p>'.repeat(1550)}</body></html>`;
  const parse = each(() => load(page));
  const cost = (ms / bytes) * 5000;
  console.log(
    `extract  ${cost.toFixed(2)} ms for 5 kB, ${Math.round((1000 * texts.length) / ms)} articles/s, ${(cost / parse).toFixed(2)} × cheerio parsing ${Math.round(page.length / 1000)} kB`,
  );
}

/** CPU milliseconds of one round once the engine has warmed up. */
function each(run: () => void): number {
  for (let round = 0; round < WARM_UP; round += 1) run();
  return (
    cpu(() => {
      for (let round = 0; round < ROUNDS; round += 1) run();
    }) / ROUNDS
  );
}

/** Joining one more article to archives of several sizes, with the statements that are held against each other. */
function joining(): void {
  let base = 0;
  for (const size of SIZES) {
    const archive = new Archive(emptyContent().entries);
    const fill = cpu(() => {
      for (const reading of syntheticReadings(size)) record(archive, reading);
    });
    const more = [...syntheticReadings(1_000, 2)];
    const each =
      cpu(() => {
        for (const reading of more) record(archive, reading);
      }) / more.length;
    base ||= each;
    const compared = comparedWhenJoining(syntheticUtterances(size));
    console.log(
      `join     ${size} statements: ${each.toFixed(3)} ms an article, ${(each / base).toFixed(2)} × that at ${SIZES[0]}; filling took ${(fill / 1000).toFixed(1)} s, with ${(compared / size).toFixed(3)} comparisons a statement`,
    );
  }
}

/** Relating all statements of archives of several sizes, with the pairs that are held against each other. */
function relating(): void {
  let base = 0;
  for (const size of SIZES) {
    const statements = syntheticRelated(size);
    let pairs = 0;
    const ms = cpu(() =>
      relationsOf(statements, () => {
        pairs += 1;
      }),
    );
    base ||= ms / size;
    console.log(
      `relate   ${size} statements: ${(ms / 1000).toFixed(2)} s, ${(ms / size / base).toFixed(2)} × the cost of one at ${SIZES[0]}; ${pairs} pairs compared`,
    );
  }
}

/** CPU time, user and system, in milliseconds. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
