import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
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
