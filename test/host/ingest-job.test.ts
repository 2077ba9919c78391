import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { Newsroom, type Press } from '../../scripts/soak/proposals.ts';

/** The very lines of `.github/workflows/ingest.yml`, over a bare remote and a `gh` that answers from a file. */

interface Step {
  id?: string;
  run?: string;
  env?: Record<string, string>;
}
const { jobs } = parse(readFileSync('.github/workflows/ingest.yml', 'utf8')) as {
  jobs: Record<string, { steps: Step[] }>;
};

/** What a checkout holds besides `content/`. */
const PROJECT = ['package.json', 'node_modules', 'scripts', 'src'];

/** Reading pages is what the tests of ingest are about: here the run is given what they say. */
const INGEST = `import { readFileSync } from 'node:fs';
import { applyChanges } from '${resolve('scripts/markdown/apply.ts')}';
import { readContent } from '${resolve('scripts/markdown/read.ts')}';
import { readingSealOf } from '${resolve('scripts/protect/key.ts')}';
import { Archive } from '${resolve('scripts/record/archive.ts')}';
import { record } from '${resolve('scripts/record/record.ts')}';
import { readingOf } from '${resolve('scripts/soak/proposals.ts')}';
const content = process.env.CONTENT;
const archive = new Archive(readContent(content).entries, readingSealOf(content));
for (const press of JSON.parse(readFileSync(process.env.FOUND, 'utf8')))
  applyChanges(content, record(archive, readingOf(press)).changes);
`;
const NPM = `#!/bin/bash
set -e
[ "$1" = run ] && [ "$2" = --silent ] || exit 9
name=$3; shift 3; [ "$1" = -- ] && shift
if [ "$name" = ingest ]; then "$NODE" bin/ingest.ts; echo '{"kind":"end"}'; exit 0; fi
exec "$NODE" scripts/$name.ts "$@" --content "$CONTENT"
`;
const GH = `#!${process.execPath}
import fs from 'node:fs';
const [group, act] = process.argv.slice(2);
fs.appendFileSync(process.env.ASKED, [group, act, ...process.argv.slice(4)].join(' ') + '\\n');
if (process.argv.includes('--body-file')) fs.readFileSync(0, 'utf8');
if (act === 'list') process.stdout.write(group === 'pr' ? fs.readFileSync(process.env.PULLS, 'utf8') : '[]');
`;

let newsroom: Newsroom;
afterEach(() => newsroom.close());
vi.setConfig({ testTimeout: 600_000 });

type Pull = { story: string; state: 'OPEN' | 'MERGED' | 'CLOSED' };

/** One scheduled run: the jobs in their order, each from a fresh checkout of main. */
function run(found: readonly Press[], pulls: readonly Pull[]): string[] {
  const job = join(newsroom.root, 'job');
  rmSync(job, { recursive: true, force: true });
  const put = (path: string, text: string, mode = 0o644) => {
    mkdirSync(dirname(join(job, path)), { recursive: true });
    writeFileSync(join(job, path), text);
    chmodSync(join(job, path), mode);
  };
  put('bin/npm', NPM, 0o755);
  put('bin/gh', GH, 0o755);
  put('asked', '');
  put('output', '');
  put('found', JSON.stringify(found));
  put('bin/ingest.ts', INGEST);
  const list = pulls.map(({ story, state }, at) => ({
    ...{ number: at + 1, headRefName: `ingest/${story}`, state, isCrossRepository: false },
  }));
  put('pulls', JSON.stringify(list));
  for (const part of PROJECT) symlinkSync(resolve(part), join(job, part));
  let closed = '';
  for (const name of ['state', 'read', 'propose']) {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: newsroom.robot });
    git('fetch', '-q', '--prune', 'origin');
    git('reset', '-q', '--hard', 'origin/main');
    git('clean', '-q', '-d', '--force');
    for (const { run: line, env = {} } of jobs[name]?.steps ?? []) {
      if (!line || /npm ci/.test(line)) continue;
      const values = Object.fromEntries(
        Object.entries(env).map(([key, value]) => [
          key,
          value.includes('outputs.closed') ? closed : value.includes('secrets') ? KEY : 'x',
        ]),
      );
      execFileSync('bash', ['-e', '-c', line], {
        cwd: job,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH: `${join(job, 'bin')}:${dirname(process.execPath)}:${process.env['PATH']}`,
          HOME: job,
          NODE: process.execPath,
          FOUND: join(job, 'found'),
          CONTENT: join(newsroom.robot, 'content'),
          ASKED: join(job, 'asked'),
          PULLS: join(job, 'pulls'),
          GITHUB_OUTPUT: join(job, 'output'),
          ...values,
        },
      });
    }
    closed = /^closed=(.*)$/m.exec(readFileSync(join(job, 'output'), 'utf8'))?.[1] ?? closed;
  }
  expect(existsSync(join(job, 'usulan/usulan.json'))).toBe(true);
  // Other processes pushed: what was known of the branches is asked anew.
  newsroom.git('for-each-ref');
  return readFileSync(join(job, 'asked'), 'utf8').split('\n').filter(Boolean);
}

const KEY = 'a'.repeat(64);

const press = (slug: string, story: string, ...marks: string[]): Press => ({
  ...{ outlet: 'harian', slug, stories: [story] },
  said: marks.map((mark) => ({ mark, speaker: 'Tirto Mulyono' })),
});

/** Where a statement stands on a branch. */
const at = (branch: string, mark: string): string[] =>
  [...newsroom.filesOf(branch, 'statements')]
    .filter(([, text]) => text.includes(`> ${mark} `))
    .map(([path]) => path);

const edit = (branch: string, change: () => void) => {
  newsroom.checkout(branch);
  change();
  newsroom.publish('editor');
};

it('two proposals open, an edit, a deletion, a merge, a squash and a closing: nothing a person did is undone', () => {
  newsroom = new Newsroom();
  const before = [press('satu', 'beras', 'alfa', 'beta'), press('dua', 'gula', 'gama', 'delta')];
  newsroom.run(before);
  const [rice, sugar] = ['ingest/beras', 'ingest/gula'];
  const [alfa = '', delta = ''] = [at(rice, 'alfa')[0], at(sugar, 'delta')[0]];
  edit(rice, () =>
    newsroom.write(alfa, newsroom.read(alfa).replace('place: null', 'place: Pasar Induk')),
  );
  edit(sugar, () => newsroom.remove(delta));

  const open: Pull[] = [
    { story: 'beras', state: 'OPEN' },
    { story: 'gula', state: 'OPEN' },
  ];
  const more = [...before, press('tiga', 'beras', 'kilo'), press('empat', 'gula', 'lima')];
  const asked = run(more, open);
  expect(at(rice, 'kilo')).toHaveLength(1);
  expect(at(sugar, 'lima')).toHaveLength(1);
  expect(newsroom.filesOf(rice, 'statements').get(alfa)).toContain('place: Pasar Induk');
  expect(at(sugar, 'delta')).toEqual([]);
  // Both texts are written anew with a comment, and both are checked by name.
  expect(asked.filter((line) => line.startsWith('pr edit'))).toHaveLength(2);
  expect(asked.filter((line) => line.startsWith('pr comment'))).toHaveLength(2);
  expect(asked.filter((line) => line.startsWith('workflow run check.yml'))).toHaveLength(2);

  // The same again changes nothing, and nobody is told anything.
  const proposals = () => newsroom.git('for-each-ref', 'refs/heads/ingest/');
  const tips = proposals();
  expect(run(more, open).filter((line) => /^pr (?:edit|create|comment)/.test(line))).toEqual([]);
  expect(proposals()).toBe(tips);

  // One is merged and its branch deleted, the other squashed, and deleted from afterwards.
  newsroom.checkout('main');
  newsroom.git('merge', '-q', '--no-ff', '-m', 'diterima', rice);
  newsroom.git('merge', '-q', '--squash', sugar);
  newsroom.publish('diterima');
  newsroom.drop('beras');
  const [gama = ''] = at('main', 'gama');
  edit('main', () => newsroom.remove(gama));
  const done: Pull[] = [
    { story: 'beras', state: 'MERGED' },
    { story: 'gula', state: 'MERGED' },
  ];
  run(more, done);
  expect([at('main', 'delta'), at('main', 'gama')]).toEqual([[], []]);
  expect(newsroom.branches()).not.toContain('beras');

  // What is new opens proposals anew, and in the branch that was left nothing comes back.
  const later = [...more, press('lima', 'beras', 'mike'), press('enam', 'gula', 'nano')];
  const opened = run(later, done).filter((line) => line.startsWith('pr create'));
  expect(opened).toEqual(
    ['beras', 'gula'].map(
      (story) =>
        `pr create --base main --head ingest/${story} --title Usulan: Kasus ${story} --body-file -`,
    ),
  );
  expect(at(sugar, 'nano')).toHaveLength(1);
  for (const branch of [rice, sugar]) {
    expect([at(branch, 'delta'), at(branch, 'gama')], branch).toEqual([[], []]);
    expect(newsroom.filesOf(branch, 'statements').get(alfa), branch).toContain('Pasar Induk');
  }
  expect(at(rice, 'mike')).toHaveLength(1);

  // Closed: it rests, whatever is found again, until something new comes.
  const tip = newsroom.git('rev-parse', rice);
  const closing: Pull[] = [
    ...done,
    { story: 'gula', state: 'OPEN' },
    { story: 'beras', state: 'CLOSED' },
  ];
  expect(run(later, closing).some((line) => line.startsWith('pr create'))).toBe(false);
  expect(newsroom.git('rev-parse', rice)).toBe(tip);
  run([...later, press('tujuh', 'beras', 'nova')], closing);
  expect(at(rice, 'nova')).toHaveLength(1);
  expect(at(rice, 'mike')).toEqual([]);
});
