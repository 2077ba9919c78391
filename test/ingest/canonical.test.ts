import { expect, it } from 'vitest';
import { canonicalOf } from '../../scripts/ingest/canonical.ts';
import { outlet } from '../../src/schema/outlet.ts';
import { cpuOf } from '../cpu.ts';

const kabar = outlet.parse({ name: 'Kabar', homepage: 'https://www.kabar.co.id', zone: 'WIB' });
const BASE = 'https://amp.kabar.co.id/a/b?x=1';

it.each([
  [
    'as usual',
    '<link rel="canonical" href="https://www.kabar.co.id/a">',
    'https://www.kabar.co.id/a',
  ],
  ['href first, single quotes', "<link href='/a' rel='canonical'>", 'https://amp.kabar.co.id/a'],
  [
    'no quotes, capitals',
    '<LINK REL=Canonical HREF=/a?id=1&amp;p=2>',
    'https://amp.kabar.co.id/a?id=1&p=2',
  ],
  [
    'among other links',
    '<link rel="amphtml" href="/x"><link rel="a canonical" href="/a">',
    'https://amp.kabar.co.id/a',
  ],
  ['none', '<link rel="stylesheet" href="/a.css">', null],
  ['the front page', '<link rel="canonical" href="https://www.kabar.co.id/">', null],
  ["another publisher's", '<link rel="canonical" href="https://lain.id/a">', null],
  ['no web address', '<link rel="canonical" href="javascript:alert(1)">', null],
  ['no address', '<link rel="canonical" href="http://[">', null],
])('%s', (_case, html, expected) => {
  expect(canonicalOf(`<html><head>${html}</head>`, BASE, kabar)).toBe(expected);
});

it('a page of links without end costs no time', () => {
  const html = '<link '.repeat(2_000_000);
  const cost = cpuOf(() => expect(canonicalOf(html, BASE, kabar)).toBeNull());
  expect(cost).toBeLessThan(2_000);
});
