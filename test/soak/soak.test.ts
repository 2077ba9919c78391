import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { randomFrom } from '../../scripts/soak/random.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

it('a few blows of npm run soak: nothing is lost, nothing is said twice', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/soak.ts', '--points', '3', '--seed', '7'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /^kill -9 di 3 titik acak: 0 beda; .*\ndisk penuh 1 kali .*: 0 beda\ndua jalan sekaligus 1 kali .*: 0 beda\n$/,
  );
  expect(status).toBe(0);
});

it('a seed gives the same points again', () => {
  const [one, same, other] = [randomFrom(1), randomFrom(1), randomFrom(2)];
  const first = [one(), one(), one()];
  expect([same(), same(), same()]).toEqual(first);
  expect([other(), other(), other()]).not.toEqual(first);
  for (const number of first) expect(number >= 0 && number < 1).toBe(true);
});
