import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { ingest as runIngest } from '../../scripts/ingest/ingest.ts';
import { optionsFrom } from '../../scripts/ingest/options.ts';
import { reportFor } from '../../scripts/ingest/report.ts';

export const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A content folder of its own for one test, with the fixtures' outlets and story in it. */
export function scratchContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'linimasa-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(FIXTURES, 'content'), folder, { recursive: true });
  return folder;
}

/** Runs `npm run ingest -- …` on a content folder, at a fixed moment. */
export function ingest(content: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'scripts/ingest.ts'),
      ...['--content', content, '--cache', join(content, '.http')],
      ...['--now', '2024-03-06T09:00:00+07:00', ...args],
    ],
    { encoding: 'utf8', cwd: ROOT },
  );
  return { status, stdout, stderr };
}

/** The two fixture articles of two outlets. */
export const HARIAN = [
  join(FIXTURES, 'harian.txt'),
  '--outlet',
  'harian-rekaan',
  '--published',
  '2024-03-05',
];
export const KABAR = [
  join(FIXTURES, 'kabar.txt'),
  '--outlet',
  'kabar-rekaan',
  '--published',
  '2024-03-05',
  '--title',
  'Wali Kota Sungai Rekaan Marlina Putri Hapsari mengatakan data lama',
];

/** Every file of a folder, path → text; hidden files left out. */
export function filesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return Object.fromEntries(
    files
      .map((file) => relative(folder, join(file.parentPath, file.name)))
      .filter((path) => !path.startsWith('.'))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

/** Runs a command beside a server in this process, which a synchronous child would starve. */
export function runLive(script: string, content: string, ...args: string[]) {
  const child = spawn(
    process.execPath,
    [
      join(ROOT, `scripts/${script}.ts`),
      ...['--content', content, '--cache', join(content, '.http')],
      ...['--allow-loopback', '--interval', '0', ...args],
    ],
    { cwd: ROOT },
  );
  const seen = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (data) => {
      seen[stream] += data;
    });
  }
  const ended = new Promise<typeof seen & { status: number | null }>((done) =>
    child.on('close', (status) => done({ status, ...seen })),
  );
  return Object.assign(ended, { pid: child.pid });
}

/**
 * What {@link runLive} does for `ingest`, in this process: for tests of what a run does, not of how
 * it is started and killed. Much faster.
 */
export async function ingestHere(content: string, ...more: string[]) {
  const args = [
    ...['--content', content, '--cache', join(content, '.http')],
    ...['--allow-loopback', '--interval', '0', ...more],
  ];
  const seen = { stdout: '', stderr: '' };
  const stream = (name: keyof typeof seen) => ({
    write(text: string) {
      seen[name] += text;
    },
  });
  const report = reportFor(args, stream('stdout'), stream('stderr'));
  try {
    const options = optionsFrom(args);
    const status = options && (await runIngest(options, report, new Date()));
    return { status, ...seen };
  } catch (error) {
    report.fatal(error instanceof Error ? error.message : String(error));
    return { status: 2, ...seen };
  }
}
