import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsOf } from '../../src/schema/words.ts';
import { Catalogue } from '../catalogue/catalogue.ts';
import { checkContent } from '../check/check.ts';
import { checkFiles } from '../check/narrow.ts';
import { applyChanges } from '../markdown/apply.ts';
import { formatRecord } from '../markdown/format.ts';
import { readContent } from '../markdown/read.ts';
import { sealWith } from '../protect/seal.ts';
import { Archive } from '../record/archive.ts';
import type { Reading } from '../record/reading.ts';
import { record } from '../record/record.ts';
import { random } from './random.ts';
import { syntheticReadings } from './statements.ts';

const NOW = new Date('2026-11-28T03:00:00Z');

/** Articles that a job reads before it pushes. */
const BATCH = 10;

const SEAL = sealWith('kunci segel dari npm run bench, bukan rahasia');

/** What a trial had to do and what came of it. */
export interface Growth {
  articles: number;
  pushes: number;
  /** Pushes that were refused because another job had pushed. */
  refused: number;
  /** Of these, those that git rebased by itself, with nothing found wrong in it … */
  rebased: number;
  /** … those after which a batch was read again because git could not … */
  readAgain: number;
  /** … and because two jobs had made one statement each of one utterance. */
  twice: number;
  /** Printings (an article and its words) on record in the end that one job alone would not have, and the reverse. */
  surplus: number;
  missing: number;
  /** Statements in the end, and those that one job alone would have made of the same articles. */
  statements: number;
  alone: number;
  /** What `npm run check` finds wrong in it, and not in what one job makes. */
  problems: string[];
}

/**
 * Splits outlets over jobs that know nothing of each other: which outlets are a job's own a digest of their
 * ids says, and what they wrote they push to one branch of a repository, in random order. A job whose push is
 * refused rebases and checks its files; where git cannot, or the check finds something, it lets go of its batch
 * and reads it again on top of what the others wrote.
 *
 * @param seed repeats it
 */
export function grow({ outlets = 500, jobs = 8, statements = 2_000, seed = 1 }): Growth {
  const root = mkdtempSync(join(tmpdir(), 'linimasa-tumbuh-'));
  try {
    const readings = readingsOf(statements, outlets, seed);
    const remote = join(root, 'jauh.git');
    git(root, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
    const start = join(root, 'awal');
    git(root, 'clone', '--quiet', remote, start);
    writeStart(start, readings);
    git(start, 'checkout', '--quiet', '-B', 'main');
    commit(start, 'Awal');
    git(start, 'push', '--quiet', 'origin', 'main');
    const next = random(seed);
    const all = Array.from({ length: jobs }, (_, at) => {
      const folder = join(root, `kerja-${at}`);
      git(root, 'clone', '--quiet', remote, folder);
      return new Job(
        folder,
        readings.filter(({ outlet }) => jobOf(outlet, jobs) === at),
      );
    });
    for (let open = all; open.length > 0; open = all.filter(({ done }) => !done))
      open[next(open.length)]?.step();
    const sum = (what: 'pushes' | 'refused' | 'rebased' | 'readAgain' | 'twice') =>
      all.reduce((total, job) => total + job[what], 0);
    git(start, 'pull', '--quiet', 'origin', 'main');
    const single = join(root, 'sendiri');
    mkdirSync(single);
    writeStart(single, readings);
    takeIn(join(single, 'content'), readings);
    const [together, alone] = [start, single].map((folder) => printingsIn(join(folder, 'content')));
    const less = (a: Set<string>, b: Set<string>) => a.difference(b).size;
    return {
      articles: readings.length,
      ...{ pushes: sum('pushes'), refused: sum('refused') },
      ...{ rebased: sum('rebased'), readAgain: sum('readAgain'), twice: sum('twice') },
      surplus: less(together?.printings ?? new Set(), alone?.printings ?? new Set()),
      missing: less(alone?.printings ?? new Set(), together?.printings ?? new Set()),
      statements: together?.statements ?? 0,
      alone: alone?.statements ?? 0,
      problems: [
        ...problemsIn(join(start, 'content')).difference(problemsIn(join(single, 'content'))),
      ],
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Whose an outlet is; no list has to be kept, and a new outlet is somebody's at once. */
export const jobOf = (outlet: string, jobs: number): number =>
  createHash('sha256').update(outlet).digest().readUInt32BE() % jobs;

/** One scheduled job, a step at a time. */
class Job {
  pushes = 0;
  refused = 0;
  rebased = 0;
  readAgain = 0;
  twice = 0;
  #state: 'fetch' | 'read' | 'push' = 'fetch';
  #folder: string;
  #left: Reading[];

  constructor(folder: string, readings: Reading[]) {
    this.#folder = folder;
    this.#left = readings;
  }

  get done(): boolean {
    return this.#left.length === 0;
  }

  step(): void {
    if (this.#state === 'fetch') {
      git(this.#folder, 'fetch', '--quiet', 'origin');
      git(this.#folder, 'reset', '--quiet', '--hard', 'origin/main');
      this.#state = 'read';
    } else if (this.#state === 'read') {
      takeIn(join(this.#folder, 'content'), this.#left.slice(0, BATCH));
      commit(this.#folder, 'Artikel baru');
      this.#state = 'push';
    } else this.#push();
  }

  #push(): void {
    this.pushes += 1;
    if (tried(this.#folder, 'push', '--quiet', 'origin', 'HEAD:main')) {
      this.#left = this.#left.slice(BATCH);
      this.#state = 'fetch';
      return;
    }
    this.refused += 1;
    git(this.#folder, 'fetch', '--quiet', 'origin');
    if (!tried(this.#folder, 'rebase', '--quiet', 'origin/main')) {
      git(this.#folder, 'rebase', '--abort');
      this.readAgain += 1;
      this.#state = 'fetch';
    } else if (this.#isSound()) this.rebased += 1;
    else {
      this.twice += 1;
      this.#state = 'fetch';
    }
  }

  /** Whether the check of what it wrote finds nothing. */
  #isSound(): boolean {
    const changed = git(this.#folder, 'diff', '--name-only', 'origin/main', 'HEAD').trim();
    const paths = changed.split('\n').map((path) => path.replace('content/', ''));
    const cache = join(this.#folder, '.git', 'check');
    return (
      checkFiles(join(this.#folder, 'content'), new Set(paths), NOW, cache).problems.length === 0
    );
  }
}

function takeIn(content: string, readings: readonly Reading[]): void {
  const catalogue = new Catalogue(content, null);
  const archive = new Archive(catalogue.entries, SEAL, catalogue);
  for (const reading of readings) applyChanges(content, record(archive, reading).changes);
  catalogue.close();
}

/** Invented articles in order of publication, spread over the outlets. */
function readingsOf(statements: number, outlets: number, seed: number): Reading[] {
  const next = random(seed + 1);
  return [...syntheticReadings(statements, seed)]
    .map((reading): Reading => {
      const outlet = `media-${next(outlets)}`;
      const { publishedAt, extraction, text } = reading;
      const statements = extraction.statements.map((one) => ({ ...one, saidOn: publishedAt }));
      return {
        ...reading,
        outlet,
        url: reading.url?.replace('rekaan.example', `${outlet}.example`),
        textHash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
        extraction: { ...extraction, statements },
      };
    })
    .sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
}

/** What stands before anything is read: outlets and stories. */
function writeStart(folder: string, readings: readonly Reading[]): void {
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, 'content', path.split('/')[0] ?? ''), { recursive: true });
    writeFileSync(join(folder, 'content', path), text);
  };
  for (const outlet of new Set(readings.map(({ outlet }) => outlet)))
    write(
      `outlets/${outlet}.yaml`,
      formatRecord(
        'outlets',
        { name: outlet, homepage: `https://${outlet}.example`, zone: 'WIB' },
        '',
      ),
    );
  for (const story of new Set(readings.flatMap(({ stories }) => stories)))
    write(
      `stories/${story}.md`,
      formatRecord(
        'stories',
        { title: story, summary: 'Kasus rekaan.', state: 'berjalan', match: { any: [story] } },
        '',
      ),
    );
  cpSync('content/site.yaml', join(folder, 'content/site.yaml'));
}

const problemsIn = (content: string): Set<string> =>
  new Set(checkContent(content, NOW).problems.map(({ path, what }) => `${path}: ${what.en}`));

/** Who printed what, and how many statements that makes. */
function printingsIn(content: string) {
  const printings = new Set<string>();
  let statements = 0;
  for (const { data, body } of readContent(content).entries.statements.values()) {
    if (data.mergedInto) continue;
    statements += 1;
    for (const { article, quote } of data.reports)
      printings.add(`${article} ${quote ?? wordsOf(body)}`);
  }
  return { printings, statements };
}

function commit(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}

const IDENTITY = [
  '-c',
  'user.name=bench',
  '-c',
  'user.email=bench@linimasa.example',
  '-c',
  'gc.auto=0',
];

/** @throws with what git says, when it fails */
function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', [...IDENTITY, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Whether git could do it. */
const tried = (folder: string, ...args: string[]): boolean =>
  spawnSync('git', [...IDENTITY, ...args], { cwd: folder }).status === 0;
