import { expect, test } from 'vitest';
import { robotsAllow } from '../../scripts/feed/robots.ts';
import { cpuOf } from '../cpu.ts';

const GROUPS = `User-agent: *
Disallow: /

User-agent: Linimasa
User-agent: Lain
Disallow: /privat/ # bagian redaksi
Allow: /privat/umum
Disallow: /*.pdf$
Disallow:`;

test.each([
  ['a group that names the program replaces the one for all', 'Linimasa', '/berita/1', true],
  ['another program follows the group for all', 'Asing', '/berita/1', false],
  ['a prefix is forbidden', 'Linimasa', '/privat/x', false],
  ['the longer rule wins', 'Linimasa', '/privat/umum/x', true],
  ['* and $ in a rule', 'Linimasa', '/a/b.pdf', false],
  ['$ holds the end', 'Linimasa', '/a/b.pdf?x=1', true],
  ['robots.txt itself is always allowed', 'Asing', '/robots.txt', true],
])('%s', (_what, agent, path, allowed) => {
  expect(robotsAllow(GROUPS, agent, path)).toBe(allowed);
});

test('allow wins where two rules are equally long; no rules allow everything', () => {
  expect(robotsAllow('User-agent: *\nDisallow: /a\nAllow: /a', 'Linimasa', '/a')).toBe(true);
  expect(robotsAllow('', 'Linimasa', '/a')).toBe(true);
});

test.each([
  ['/berita/%C3%A9', '/berita/é'],
  ['/berita/%c3%a9', '/berita/é'],
  ['/~ani', '/%7Eani'],
  ['/%7eani', '/~ani'],
  ['/a%2Fb', '/a%2fb'],
])('a character is the same however it is written: %s by %s', (path, rule) => {
  expect(robotsAllow(`User-agent: *\nDisallow: ${rule}`, 'Linimasa', path)).toBe(false);
});

test('an encoded slash is no slash', () => {
  expect(robotsAllow('User-agent: *\nDisallow: /a/b', 'Linimasa', '/a%2Fb')).toBe(true);
});

test('a rule of many stars cannot stall the match', () => {
  const robots = `User-agent: *\nDisallow: /${'*a'.repeat(5_000)}`;
  const path = `/${'a'.repeat(4_000)}`;
  const cost = cpuOf(() => expect(robotsAllow(robots, 'L', path)).toBe(true));
  expect(cost).toBeLessThan(2_000);
});
