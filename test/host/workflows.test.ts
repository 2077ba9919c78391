import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  env?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows/';
const workflows = readdirSync(FOLDER).map((name): [string, Workflow] => [
  name,
  parse(readFileSync(FOLDER + name, 'utf8')),
]);
const jobs = workflows.flatMap(([name, { jobs, permissions }]) =>
  Object.entries(jobs).map(([id, job]): [string, Job] => [
    `${name} ${id}`,
    { ...job, permissions: job.permissions ?? permissions ?? { all: 'write' } },
  ]),
);
const job = (name: string): Job => new Map(jobs).get(name) as Job;
const writes = ({ permissions = {} }: Job) =>
  Object.entries(permissions).flatMap(([what, how]) => (how === 'write' ? [what] : []));

describe('workflows', () => {
  it.each(workflows)('%s uses actions by their commit', (_name, { jobs }) => {
    const used = Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => uses ?? []),
    );
    for (const action of used) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
  });

  it.each(jobs)('%s puts nothing from outside into a script', (_name, { steps }) => {
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  it('the job that parses pages can write nothing and holds no token', () => {
    const read = job('ingest.yml read');
    expect(writes(read)).toEqual([]);
    expect(JSON.stringify(read)).not.toMatch(/github\.token|GITHUB_TOKEN|GH_TOKEN/);
    const [checkout] = read.steps;
    expect(checkout?.with?.['persist-credentials']).toBe(false);
    const withKey = read.steps.filter(({ env }) => env?.['LINIMASA_SEGEL']).map(({ run }) => run);
    expect(read.env).toBeUndefined();
    expect(withKey.some((run) => run?.includes('npm ci'))).toBe(false);
  });

  it('the job that opens proposals runs no program of a package, and may do no more than it needs', () => {
    const propose = job('ingest.yml propose');
    expect(writes(propose)).toEqual(['contents', 'pull-requests', 'issues', 'actions']);
    expect(propose.steps.find(({ run }) => run?.includes('npm ci'))?.run).toBe(
      'npm ci --ignore-scripts',
    );
    expect(propose.steps.some(({ run }) => /npm run (?:--silent )?ingest/.test(run ?? ''))).toBe(
      false,
    );
  });

  it('checks proposals by name and tells their commit the result', () => {
    const [, check] = workflows.find(([name]) => name === 'check.yml') as [string, Workflow];
    expect(readFileSync(`${FOLDER}check.yml`, 'utf8')).toMatch(/^ {2}workflow_dispatch:$/m);
    expect(check.permissions).toEqual({ contents: 'read' });
    expect(writes(job('check.yml status'))).toEqual(['statuses']);
    expect(job('check.yml status').steps.some(({ uses }) => uses)).toBe(false);
  });

  it('keeps what was fetched when a run fails', () => {
    const text = readFileSync(`${FOLDER}ingest.yml`, 'utf8');
    expect(text).toMatch(/actions\/cache\/save@.*\n {8}if: always\(\)/);
  });
});
