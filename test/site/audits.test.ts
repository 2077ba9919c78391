import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { LANDINGS, samplePaths } from '../../scripts/browser/sample-pages.ts';
import { ORIGIN } from './build.ts';

/**
 * What Lighthouse 13.5 weighs in "Best Practices" and "SEO" and can be seen in the files (its
 * `core/config/default-config.js`). What a browser has to say is in `test/browser/landings.test.ts`, what
 * it weighs in "Accessibility" in `test/browser/access.test.ts`.
 */
const site = inject('site');
const paths = samplePaths(site);
const pages = LANDINGS.map((sort) => {
  const path = (paths[sort] ?? '').replace('./', '');
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  return { sort, path, html, $: load(html) };
});
const each = pages.map((page) => [page.sort, page] as const);

/** Words of a link that say nothing of where it leads, as Indonesian sites write them. */
const SAYS_NOTHING =
  /^(?:klik(?: di)? sini|di sini|sini|baca|baca (?:ini|lagi|selengkapnya)|selengkapnya|lebih lanjut|info(?:rmasi)? (?:lebih )?lanjut|lihat|buka|tautan|link|more|here|click here)$/i;

/** What asks a reader something, or is going from browsers. */
const UNASKED = [
  /navigator\.geolocation/,
  /Notification\.requestPermission/,
  /document\.write\(/,
  /addEventListener\(\s*["'`](?:before)?unload["'`]/,
  /new XMLHttpRequest[^;]*,\s*!1\)/,
];

/** The scripts that a page loads, as they were bundled. */
const scriptsOf = ($: CheerioAPI) =>
  $('script[src]')
    .toArray()
    .map((script) => readFileSync(join(site, $(script).attr('src') ?? ''), 'utf8'));

describe('best practices', () => {
  it.each(each)('%s says what it is: document type, letters, screen', (_sort, { html, $ }) => {
    expect(html).toMatch(/^<!doctype html>/i);
    expect(html.slice(0, 1024)).toContain('<meta charset="utf-8">');
    expect($('meta[name=viewport]').attr('content')).toContain('width=device-width');
    expect($('meta[name=viewport]').attr('content')).not.toMatch(/user-scalable|maximum-scale/);
  });

  it.each(each)(
    '%s asks nothing of whoever only reads, and keeps nobody from pasting',
    (_sort, { $ }) => {
      expect($('[onpaste]').length).toBe(0);
      for (const script of scriptsOf($))
        expect(UNASKED.filter((unasked) => unasked.test(script))).toEqual([]);
    },
  );

  it.each(each)('%s has no picture without its size', (_sort, { $ }) => {
    const pictures = $('img')
      .toArray()
      .map((picture) => $(picture));
    expect(pictures.filter((one) => !one.attr('width') || !one.attr('height'))).toEqual([]);
    expect(pictures.filter((one) => one.attr('alt') === undefined)).toEqual([]);
  });
});

describe('search engines', () => {
  it.each(each)('may keep %s, under its own address and in its language', (_sort, { path, $ }) => {
    expect($('meta[name=robots]').length).toBe(0);
    expect($('link[rel=canonical]').attr('href')).toBe(`${ORIGIN}/${path}`);
    const language = $('html').attr('lang') ?? '';
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
    expect($('link[hreflang]').attr('hreflang')).toBe(language);
  });

  it.each(each)('get a title and a description of %s that no other has', (_sort, { $ }) => {
    const told = (of: CheerioAPI) => [
      of('title').text(),
      of('meta[name=description]').attr('content') ?? '',
    ];
    for (const text of told($)) expect(text.trim().length).toBeGreaterThan(10);
    const all = pages.map((page) => told(page.$).join('\n'));
    expect(new Set(all).size).toBe(pages.length);
  });

  it.each(each)('can follow every link of %s, whose words say where it leads', (_sort, { $ }) => {
    const links = $('a')
      .toArray()
      .map((link) => $(link));
    expect(links.length).toBeGreaterThan(10);
    const lost = links.filter(
      (link) => !/^(?:[/#?]|https?:|mailto:)/.test(link.attr('href') ?? ''),
    );
    expect(lost.map((link) => link.toString())).toEqual([]);
    const silent = links.filter((link) => SAYS_NOTHING.test(link.text().trim()));
    expect(silent.map((link) => link.toString())).toEqual([]);
  });

  it('read in robots.txt that they may go anywhere, and where the sitemap is', () => {
    const lines = readFileSync(join(site, 'robots.txt'), 'utf8').trim().split('\n').filter(Boolean);
    expect(lines).toEqual(['User-agent: *', 'Allow: /', `Sitemap: ${ORIGIN}/sitemap.xml`]);
    expect(existsSync(join(site, 'sitemap.xml'))).toBe(true);
  });
});
