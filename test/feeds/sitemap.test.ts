import { expect, it } from 'vitest';
import { absoluteFrom } from '../../src/feeds/permalink.ts';
import { sitemapsOf } from '../../src/feeds/sitemap.ts';

const absolute = absoluteFrom('https://x.example', '/situs/');
const paths = Array.from({ length: 50_001 }, (_, at) => `/pernyataan/2024/${at}/?a&b`);
const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) =>
    address.replaceAll('&amp;', '&'),
  );

it('one file holds what fits into one', () => {
  const [only, ...others] = sitemapsOf(paths.slice(0, 50_000), absolute);
  expect(others).toEqual([]);
  expect(only?.name).toBe('sitemap');
  expect(addressesIn(only?.xml ?? '')).toHaveLength(50_000);
});

it('more are several files below an index, and none falls off', () => {
  const [index, ...parts] = sitemapsOf(paths, absolute);
  expect(index?.xml).toContain('<sitemapindex ');
  expect(addressesIn(index?.xml ?? '')).toEqual([
    'https://x.example/situs/sitemap-1.xml',
    'https://x.example/situs/sitemap-2.xml',
  ]);
  expect(parts.map(({ xml }) => addressesIn(xml).length)).toEqual([50_000, 1]);
  expect(new Set(parts.flatMap(({ xml }) => addressesIn(xml)))).toEqual(
    new Set(paths.map(absolute)),
  );
});

it('a site of no pages has a sitemap too', () => {
  expect(sitemapsOf([], absolute)).toMatchObject([{ name: 'sitemap' }]);
});
