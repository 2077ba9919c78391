import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { identityOf, NAMELESS } from '../../src/schema/site.ts';
import { citationFile } from '../../src/tables/citation-file.ts';
import { bytesOf, FORMAT_NAMES, fileOf } from '../../src/tables/format.ts';
import { dataPackage, lastChange, measured, UNRELEASED } from '../../src/tables/package.ts';
import { TABLES } from '../../src/tables/tables.ts';
import type { Records } from '../../src/timeline/model.ts';
import { absolute, recordsIn, sourceOf } from '../tables/source.ts';

/**
 * The steps of the workflow that are scripts, run as GitHub runs them, on a host that is a folder. What
 * fetches the repository, Node.js and the packages, and the build itself, is not run here.
 */
const { jobs } = parse(readFileSync('.github/workflows/release-data.yml', 'utf8'));
const { defaults, steps } = jobs.release;
const step = (name: string): { run: string; if?: string } =>
  steps.find((one: { name?: string }) => one.name === name);

/** `gh release` on a folder with a folder a release; of jq it knows the two questions that are asked. */
const GH = `#!${process.execPath}
const { cpSync, existsSync, globSync, mkdirSync, readdirSync, rmSync } = require('node:fs');
const { basename, join } = require('node:path');
const { parseArgs } = require('node:util');
const string = { type: 'string' };
const { positionals, values } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    dir: string, json: string, jq: string, limit: string, title: string, 'notes-file': string,
    pattern: { type: 'string', multiple: true },
    yes: { type: 'boolean' }, clobber: { type: 'boolean' },
  },
});
const [what, how, tag, ...files] = positionals;
const host = process.env.HOST;
const fail = (why) => { console.error(why); process.exit(1); };
const folder = join(host, tag ?? '');
const notes = () => cpSync(values['notes-file'], join(host, 'notes', tag));
const QUERIES = {
  list: 'sort_by(.createdAt) | reverse | .[].tagName | select(startswith("data-v"))',
  view: '.assets[].name | select(. != "CHANGELOG.md")',
};
if (what !== 'release') fail('unknown ' + what);
if (values.jq !== QUERIES[how]) fail('another question: ' + values.jq);
if (how !== 'list' && how !== 'create' && !existsSync(folder)) fail('release not found');
if (how === 'list') {
  const tags = readdirSync(host).filter((name) => name.startsWith('data-v'));
  for (const name of tags.sort().reverse()) console.log(name);
} else if (how === 'download') {
  const found = values.pattern.flatMap((pattern) => globSync(pattern, { cwd: folder }));
  if (found.length === 0) fail('no assets match the file pattern');
  mkdirSync(values.dir, { recursive: true });
  for (const name of found) cpSync(join(folder, name), join(values.dir, name));
} else if (how === 'create') {
  if (existsSync(folder)) fail('release exists');
  mkdirSync(folder);
  for (const file of files) cpSync(file, join(folder, basename(file)));
  notes();
} else if (how === 'view') {
  for (const name of readdirSync(folder)) if (name !== 'CHANGELOG.md') console.log(name);
} else if (how === 'delete-asset' && values.yes) {
  rmSync(join(folder, files[0]));
} else if (how === 'upload') {
  if (existsSync(join(folder, basename(files[0]))) && !values.clobber) fail('asset exists');
  cpSync(files[0], join(folder, basename(files[0])));
} else if (how === 'edit') {
  notes();
} else fail('unknown ' + how);
`;

/** Enough tables for what a version is and what it must not hold; each file costs a program to take down. */
const SOME = TABLES.filter(({ name }) => ['statements', 'people', 'withdrawals'].includes(name));

const root = mkdtempSync(join(tmpdir(), 'linimasa-workflow-'));
const host = join(root, 'host');
beforeAll(() => {
  mkdirSync(join(host, 'notes'), { recursive: true });
  mkdirSync(join(root, 'bin'));
  writeFileSync(join(root, 'bin/gh'), GH, { mode: 0o755 });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let runs = 0;

/** Publishes what records make, as one run of the workflow does. */
function publish(records: Records) {
  runs += 1;
  const work = join(root, `run-${runs}`);
  const data = join(work, 'dist/data');
  mkdirSync(data, { recursive: true });
  for (const name of ['package.json', 'scripts', 'src', 'content', 'node_modules'])
    symlinkSync(resolve(name), join(work, name));
  const source = sourceOf(records);
  const site = identityOf(NAMELESS);
  const files = SOME.flatMap((table) =>
    FORMAT_NAMES.map((format) => {
      const bytes = bytesOf(table, format, source);
      writeFileSync(join(data, fileOf(table, format)), bytes);
      return measured(table, format, bytes);
    }),
  );
  const described = dataPackage(files, source, site, UNRELEASED);
  writeFileSync(join(data, 'datapackage.json'), JSON.stringify(described));
  writeFileSync(join(data, 'CITATION.cff'), citationFile(site, absolute, lastChange(source)));
  const output = join(work, 'output');
  writeFileSync(output, '');
  const versionIn = () => /^version=(.*)$/m.exec(readFileSync(output, 'utf8'))?.[1] ?? '';
  for (const { name, run, if: only } of steps.slice(
    steps.indexOf(step('Fetch the releases before')),
  )) {
    if (only && (only !== "steps.compare.outputs.version != ''" || versionIn() === '')) continue;
    const { status, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run],
      {
        cwd: work,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${join(root, 'bin')}:${process.env['PATH']}`,
          HOST: host,
          GITHUB_OUTPUT: output,
          VERSION: versionIn(),
        },
      },
    );
    expect(status, `${name}: ${stderr}`).toBe(0);
  }
  return versionIn();
}

const released = () =>
  readdirSync(host)
    .filter((name) => name !== 'notes')
    .sort();
const assets = (tag: string) => readdirSync(join(host, tag)).sort();
const changelog = (tag: string) => readFileSync(join(host, tag, 'CHANGELOG.md'), 'utf8');
const notes = (tag: string) => readFileSync(join(host, 'notes', tag), 'utf8');

it('its shell stops at the first failure, also of a part of a pipe', () => {
  expect(defaults.run.shell).toBe('bash');
});

it('a version comes with every file, none where nothing changed, and erasing takes down those before', () => {
  const records = () => recordsIn('test/site/fixtures/content');
  const id = '2024/2024-03-05-sari-mengungsi';

  expect(publish(records())).toBe('1.0.0');
  const count = SOME.length * FORMAT_NAMES.length;
  expect(assets('data-v1.0.0')).toHaveLength(count + 3);
  expect(assets('data-v1.0.0')).toEqual(
    expect.arrayContaining(['CHANGELOG.md', 'CITATION.cff', 'datapackage.json', 'statements.csv']),
  );
  expect(notes('data-v1.0.0')).toContain('Versi pertama');

  expect(publish(records())).toBe('');
  expect(released()).toEqual(['data-v1.0.0']);

  const changed = records();
  const one = changed.statements.find((statement) => statement.id === id);
  if (!one) throw new Error(`tidak ada ${id}`);
  one.data.place = 'Kantor lain';
  expect(publish(changed)).toBe('1.0.1');
  expect(changelog('data-v1.0.1')).toContain(`\`${id}\` (place)`);
  expect(notes('data-v1.0.1')).toBe(changelog('data-v1.0.1'));

  const without = records();
  without.statements = without.statements.filter((statement) => statement.id !== id);
  const version = publish(without);
  expect(released()).toEqual(['data-v1.0.0', 'data-v1.0.1', `data-v${version}`]);
  for (const tag of ['data-v1.0.0', 'data-v1.0.1']) {
    expect(assets(tag)).toEqual(['CHANGELOG.md']);
    for (const text of [changelog(tag), notes(tag)]) expect(text).not.toContain(id);
  }
  expect(notes('data-v1.0.1')).toContain('(dihapus)');
  expect(assets(`data-v${version}`)).toHaveLength(count + 3);
  for (const name of assets(`data-v${version}`))
    expect(readFileSync(join(host, `data-v${version}`, name), 'utf8')).not.toContain(id);

  expect(publish(without)).toBe('');
  expect(existsSync(join(root, `run-${runs}`, 'release/tarik.txt'))).toBe(true);
});
