import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemsIn } from '../../scripts/host/problems.ts';

/** A `gh` that answers from a file and writes down what it was asked. */
const GH = `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2);
const input = args.includes('--body-file') ? fs.readFileSync(0, 'utf8') : '';
fs.appendFileSync(process.env.ASKED, JSON.stringify({ args, input }) + '\\n');
const answers = JSON.parse(fs.readFileSync(process.env.ANSWERS, 'utf8'));
process.stdout.write(JSON.stringify(answers[args[0] + ' ' + args[1]] ?? '') + '\\n');
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'linimasa-gh-'));
  writeFileSync(join(folder, 'gh'), GH);
  chmodSync(join(folder, 'gh'), 0o755);
  writeFileSync(join(folder, 'asked'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

function github(answers: object, ...args: string[]) {
  writeFileSync(join(folder, 'answers'), JSON.stringify(answers));
  const { PATH, ...env } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/github.ts', ...args], {
    encoding: 'utf8',
    env: {
      ...env,
      PATH: `${folder}:${PATH}`,
      ASKED: join(folder, 'asked'),
      ANSWERS: join(folder, 'answers'),
    },
  });
  const asked = readFileSync(join(folder, 'asked'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { args: string[]; input: string } => JSON.parse(line));
  return {
    ...{ stdout, stderr, status, asked },
    did: asked.map((one) => one.args.slice(0, 3).join(' ')).filter((one) => !/ list /.test(one)),
  };
}

const pull = (number: number, story: string, state: string, isCrossRepository = false) => ({
  ...{ number, headRefName: `ingest/${story}`, state, isCrossRepository },
});

describe('proposals on the host', () => {
  it('tells which were closed: the newest counts, and none of a fork', () => {
    const { stdout } = github(
      {
        'pr list': [
          pull(1, 'beras', 'CLOSED'),
          pull(4, 'beras', 'OPEN'),
          pull(2, 'gula', 'MERGED'),
          pull(3, 'gula', 'CLOSED'),
          pull(5, 'garam', 'CLOSED', true),
          pull(6, 'kopi', 'MERGED'),
        ],
      },
      'closed',
    );
    expect(stdout).toBe('gula\n');
  });

  it('opens what has none, changes what stands, has both checked, leaves the rest alone', () => {
    const told = (story: string, isPushed: boolean) => ({
      ...{ branch: `ingest/${story}`, commit: 'c', title: `Usulan: ${story}`, isPushed },
      ...{ report: `${story}.md`, written: 2 },
    });
    writeFileSync(
      join(folder, 'usulan.json'),
      JSON.stringify([told('beras', true), told('gula', true), told('kopi', false)]),
    );
    writeFileSync(join(folder, 'beras.md'), 'laporan beras');
    writeFileSync(join(folder, 'gula.md'), 'laporan gula');
    const { did, asked, status } = github(
      { 'pr list': [pull(1, 'beras', 'OPEN'), pull(2, 'gula', 'CLOSED'), pull(3, 'kopi', 'OPEN')] },
      ...['proposals', folder],
    );
    expect(status).toBe(0);
    expect(did).toEqual([
      'pr edit 1',
      'pr comment 1',
      'workflow run check.yml',
      'pr create --base',
      'workflow run check.yml',
    ]);
    const created = asked.find(({ args }) => args[1] === 'create');
    expect(created?.args.join(' ')).toContain('--head ingest/gula --title Usulan: gula');
    expect(created?.input).toBe('laporan gula');
  });
});

const problem =
  '{"event":"problem","outlet":"harian","at":"https://h.id/rss","stage":"feed","what":"404 @semua","remedy":"periksa"}';
const summary = '{"event":"summary","exitCode":1}';

describe('the one issue on problems', () => {
  const issue = (state: string, is_bot = true) => ({
    'issue list': [{ number: 7, title: 'Masalah pengambilan', state, author: { is_bot } }],
  });
  const kept = (answers: object, output: string) => {
    writeFileSync(join(folder, 'run.ndjson'), output);
    return github(answers, 'problems', join(folder, 'run.ndjson'));
  };

  it('is opened, written anew, opened again, and closed when all is well', () => {
    const output = `${problem}\n${summary}\n`;
    expect(kept({ 'issue list': [] }, output).did).toEqual(['issue create --title']);
    expect(kept(issue('OPEN'), output).did.slice(1)).toEqual(['issue edit 7']);
    expect(kept(issue('CLOSED'), output).did.slice(2)).toEqual(['issue reopen 7', 'issue edit 7']);
    expect(kept(issue('OPEN'), summary).did.slice(4)).toEqual(['issue close 7']);
    expect(kept(issue('CLOSED'), summary).did.slice(5)).toEqual([]);
  });

  it("is never another person's issue of that title", () => {
    const { did } = kept(issue('OPEN', false), `${problem}\n${summary}`);
    expect(did).toEqual(['issue create --title']);
  });

  it('names feeds, layouts and a run that died; not what the next run mends; text stays text', () => {
    const text = problemsIn(
      [
        problem,
        '{"event":"notice","outlet":"kabar","at":"https://k.id/1","stage":"article","what":"profil tidak lagi cocok: body","remedy":"perbarui"}',
        '{"event":"notice","outlet":"kabar","at":"https://k.id/rss","stage":"feed","what":"3 artikel belum dibaca: waktu jalan ini habis (50 menit)","remedy":"-"}',
        '{"event":"notice","outlet":"kabar","at":"a/b","stage":"record","what":"2 ditahan","remedy":"-"}',
        'bukan JSON',
      ].join('\n'),
    );
    expect(text).toContain('**Jalan terhenti** sebelum selesai');
    expect(text).toContain('404 &#64;semua → periksa');
    expect(text).toContain('profil tidak lagi cocok');
    expect(text).not.toMatch(/belum dibaca|ditahan/);
    expect(problemsIn(summary)).toBeNull();
    expect(problemsIn('')).toContain('terhenti');
  });
});
