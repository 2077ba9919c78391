import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../scripts/command/options.ts';

const run = (command: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], { encoding: 'utf8' });

describe('a command line that cannot be meant', () => {
  it.each([
    ['check', '--contnt'],
    ['extract', '--publisd=2024-01-01'],
    ['merge', '--x'],
  ])('npm run %s -- %s: says what is wrong and how it is used', (command, option) => {
    const { status, stderr } = run(command, option);
    expect(status).toBe(2);
    expect(stderr).toContain(`Pilihan ${option.split('=')[0]} tidak dikenal.`);
    expect(stderr).toContain(`npm run ${command}`);
    expect(stderr).not.toContain(' at ');
  });

  it('an option without its value, with one too many, and a stray word', () => {
    const options = { content: { type: 'string' }, json: { type: 'boolean' } } as const;
    expect(() => parseOptions(['--content'], options, false)).toThrow('--content');
    expect(() => parseOptions(['--json=3'], options, false)).toThrow('tanpa nilai');
    expect(() => parseOptions(['kpu'], options, false)).toThrow('"kpu" tidak dapat dipakai');
  });
});

it.each([
  ['check', 'npm run check'],
  ['start', 'npm start'],
])('%s --help prints the usage, is no error and does nothing else', (command, usage) => {
  const { status, stdout } = run(command, '--help');
  expect(status).toBe(0);
  expect(stdout).toContain(usage);
  expect(stdout).not.toContain('1/3');
});
