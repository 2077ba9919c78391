import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUDI, inFolder, NEZAR, SOUND } from '../check/sound.ts';
import { filesIn, HARIAN, ingest, scratchContent } from '../ingest/run.ts';

function run(script: string, content: string, ...args: string[]) {
  return spawnSync(process.execPath, [`scripts/${script}.ts`, '--content', content, ...args], {
    encoding: 'utf8',
  });
}

it('joins two records of one person and repairs every reference, keeping comments', () => {
  const content = scratchContent();
  ingest(content, ...HARIAN);
  writeFileSync(
    join(content, 'people/tirto-wasesa.md'),
    '---\n# dari rapat redaksi\nname: Tirto Wasesa\nposts:\n  - title: Camat Rekaan\n---\n',
  );
  const done = run('merge', content, 'people', 'tirto-wasesa', 'tirto-a-wasesa');
  expect(done.stdout).toContain('3 berkas lain');
  const files = filesIn(content);
  expect(files['people/tirto-a-wasesa.md']).toBeUndefined();
  expect(files['people/tirto-wasesa.md']).toContain('# dari rapat redaksi');
  expect(files['people/tirto-wasesa.md']).toMatch(/aliases:\n {2}- Tirto A\. Wasesa/);
  expect(files['people/tirto-wasesa.md']).toMatch(/Camat Rekaan[\s\S]*Kepala Dinas/);
  const statements = Object.entries(files).filter(([path]) => path.startsWith('statements/'));
  expect(statements).toHaveLength(3);
  for (const [, text] of statements) expect(text).toMatch(/^speaker: tirto-wasesa$/m);
  expect(run('check', content).stdout).toContain('semuanya baik');
});

it.each([
  ['an unknown collection', ['statements', 'a', 'b']],
  ['a record that is not there', ['people', 'marlina-putri-hapsari', 'tidak-ada']],
  ['one record with itself', ['people', 'marlina-putri-hapsari', 'marlina-putri-hapsari']],
])('refuses %s and writes nothing', (_case, args) => {
  const content = scratchContent();
  const before = filesIn(content);
  expect(run('merge', content, ...args).status).toBe(2);
  expect(filesIn(content)).toEqual(before);
});

it('joins two stories: what either followed, no story twice in a list', () => {
  const files = {
    ...SOUND,
    'stories/data-bocor.md':
      '---\ntitle: Data bocor\nsummary: Sama.\nfrom: 2023-11-20\nmatch:\n  any: [situs diretas]\n  all: [KPU, data]\n---\n',
    [NEZAR]: (SOUND[NEZAR] as string).replace(
      '  - data-pemilih\n',
      '  - data-pemilih\n  - data-bocor # dua-duanya\n',
    ),
    [BUDI]: (SOUND[BUDI] as string).replace(
      'stories:\n  - data-pemilih',
      'stories: [data-bocor, data-pemilih]',
    ),
  };
  inFolder(files, (folder) => {
    expect(run('merge', folder, 'stories', 'data-pemilih', 'data-bocor').stdout).toContain(
      '2 berkas',
    );
    const after = filesIn(folder);
    expect(after['stories/data-bocor.md']).toBeUndefined();
    expect(after['stories/data-pemilih.md']).toContain('from: 2023-11-20');
    expect(after['stories/data-pemilih.md']).toMatch(
      /any:[\s\S]*data pemilih[\s\S]*kebocoran data[\s\S]*situs diretas[\s\S]*all:[\s\S]*KPU/,
    );
    expect(after['stories/data-pemilih.md']).not.toMatch(/all:[\s\S]*data\b[\s\S]*formerIds/);
    expect(after['stories/data-pemilih.md']).toMatch(/formerIds:\n {2}- data-bocor\n/);
    expect(after[NEZAR]).toBe(SOUND[NEZAR]);
    expect(after[BUDI]).toContain('stories: [data-pemilih]');
    expect(run('check', folder).stdout).toContain('semuanya baik');
  });
});

it('writes nothing while a file cannot be read that may name what goes', () => {
  inFolder({ ...SOUND, [NEZAR]: 'rusak' }, (folder) => {
    const before = filesIn(folder);
    const { status, stderr } = run('merge', folder, 'people', 'nezar-patria', 'budi-arie-setiadi');
    expect(status).toBe(2);
    expect(stderr).toContain(NEZAR);
    expect(filesIn(folder)).toEqual(before);
  });
});
