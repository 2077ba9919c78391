import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../markdown/read.ts';
import { journalPathOf } from '../markdown/state.ts';
import { UNFINISHED } from '../markdown/write.ts';
import { type Newsroom, overlay, startNewsroom } from '../newsroom/server.ts';
import { KEY_VARIABLE } from '../protect/key.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a run printed, and how it ended: null for one that was killed. */
export interface Ended {
  status: number | null;
  output: string;
}

/** When to kill a run: so many milliseconds after its start, or after it told of so many things. */
export interface Blow {
  afterLines: number;
  afterMs: number;
}

/** The sample newsroom, and scratch folders in which it is read. */
export interface Bench {
  /** A new folder with content as an editor has it before the newsroom is read. */
  folder(): string;
  /** Reads the newsroom into a folder, to the end or until the blow. */
  ingest(folder: string, options?: { blow?: Blow; diskBytes?: number }): Promise<Ended>;
  /** Stops everything and removes the folders. */
  close(): Promise<void>;
}

/** Starts the newsroom. Everything lies in a folder of its own under the system's temporary one. */
export async function openBench(): Promise<Bench> {
  const newsroom: Newsroom = await startNewsroom();
  const root = mkdtempSync(join(tmpdir(), 'linimasa-soak-'));
  const children = new Set<ChildProcess>();
  const start = join(root, 'start');
  cpSync(join(ROOT, 'content'), start, { recursive: true });
  overlay(start, newsroom.url);
  let count = 0;
  return {
    folder() {
      count += 1;
      const folder = join(root, String(count));
      mkdirSync(folder);
      cpSync(start, join(folder, 'content'), { recursive: true });
      return folder;
    },
    ingest(folder, { blow, diskBytes } = {}) {
      const preload = ['--import', join(ROOT, 'scripts/soak/full-disk.ts')];
      const child = spawn(
        process.execPath,
        [
          ...(diskBytes === undefined ? [] : preload),
          join(ROOT, 'scripts/ingest.ts'),
          ...['--content', join(folder, 'content'), '--cache', join(folder, 'cache')],
          ...['--allow-loopback', '--interval', '0', '--json'],
          // Fixed, since the time of reading goes on record.
          ...['--now', '2025-04-01T09:00:00+07:00'],
          ...newsroom.outlets.flatMap((outlet) => ['--outlet', outlet]),
        ],
        {
          env: {
            ...process.env,
            LINIMASA_DISK_BYTES: String(diskBytes),
            // What is sealed is compared too, so every run seals with one key.
            [KEY_VARIABLE]: 'kunci segel dari npm run soak, bukan rahasia',
          },
        },
      );
      children.add(child);
      return ended(child, blow).finally(() => children.delete(child));
    },
    async close() {
      for (const child of children) child.kill('SIGKILL');
      await newsroom.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function ended(child: ChildProcess, blow: Blow | undefined): Promise<Ended> {
  let output = '';
  let lines = 0;
  const strike = () => setTimeout(() => child.kill('SIGKILL'), blow?.afterMs);
  if (blow?.afterLines === 0) strike();
  child.stderr?.on('data', (data) => {
    output += data;
  });
  child.stdout?.on('data', (data) => {
    output += data;
    const before = lines;
    lines += String(data).split('\n').length - 1;
    if (blow && before < blow.afterLines && lines >= blow.afterLines) strike();
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done({ status, output }));
  });
}

/** What was being done when a run ended, as the files tell. */
export interface Trace {
  /** Articles on record. */
  articles: number;
  /** Files were being written. */
  writing: boolean;
}

/** Looks at what a run left behind. */
export function traceOf(folder: string, before: number): Trace {
  const files = filesIn(join(folder, 'content'));
  const ledgers = [...files.keys()].filter((path) => path.startsWith('articles/'));
  return {
    articles: ledgers.length - before,
    writing:
      existsSync(journalPathOf(join(folder, 'content'))) ||
      [...files.keys()].some((path) => path.endsWith(UNFINISHED)),
  };
}

/** Every file of a folder, path → bytes as text; only the lock, which is empty, is left out. */
export function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((file) => file.isFile() && file.name !== '.kunci')
      .map((file) => relative(folder, join(file.parentPath, file.name)))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'latin1')]),
  );
}

/** What is wrong with a folder that an interrupted run left: records that cannot be read. */
export function harmIn(folder: string): string[] {
  const content = join(folder, 'content');
  if (!existsSync(content)) return ['folder isi hilang'];
  return readContent(content).problems.map(({ path, what }) => `${path}: ${what}`);
}

/** How a finished folder differs from the one of an uninterrupted run. */
export function differencesTo(expected: ReadonlyMap<string, string>, folder: string): string[] {
  const found = filesIn(join(folder, 'content'));
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((path) => expected.get(path) !== found.get(path))
    .map((path) => {
      if (!found.has(path)) return `${path} tidak ada`;
      return expected.has(path) ? `${path} berbeda` : `${path} berlebih`;
    });
}
