import { load } from 'cheerio';
import { normaliseParagraph } from '../article/normalise.ts';
import { addressIn, siteOf } from '../feed/base.ts';

/** What an outlet's front page says of itself. */
export interface FrontPage {
  /** Its name as it gives it (`og:site_name`); null where it does not. */
  siteName: string | null;
  /** That, or what its title makes of it. */
  name: string | null;
  /** Addresses of feeds that it names (`<link rel="alternate">`), each once. */
  feeds: string[];
}

/** Types under which pages name their feeds. */
const FEED_TYPES = /^application\/(?:rss|atom|rdf)\+xml$|^(?:text|application)\/xml$/i;

/** Reads an outlet's front page, or what an article's page says of the outlet. */
export function readFrontPage(html: string, url: string): FrontPage {
  const $ = load(html);
  const meta = (name: string) =>
    $(`meta[property="${name}"], meta[name="${name}"]`).first().attr('content');
  const feeds = $('link[rel~="alternate"][href]')
    .toArray()
    .filter(({ attribs }) => FEED_TYPES.test((attribs['type'] ?? '').trim()))
    // WordPress offers a feed of comments beside that of its articles.
    .filter(({ attribs }) => !/comments?\/feed|komentar/i.test(`${attribs['href']}`))
    .map(({ attribs }) => addressIn((attribs['href'] ?? '').trim(), url))
    .filter((address) => address !== null);
  // "Media: semboyannya" and "Semboyannya - Media" are cut at the part that the host echoes.
  const title = normaliseParagraph($('title').first().text());
  const first = (texts: (string | undefined)[]) =>
    texts.map((text) => normaliseParagraph(text ?? '')).find((text) => text !== '') ?? null;
  const siteName = first([meta('og:site_name'), meta('application-name')]);
  return {
    siteName,
    name: siteName ?? first([partLike(title, url), title]),
    feeds: [...new Set(feeds)],
  };
}

/** The part of a page's title whose letters stand in the host's name. */
function partLike(title: string, url: string): string | undefined {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const host = letters(new URL(url).hostname);
  return title
    .split(/\s[-–—|·:]\s|:\s/)
    .find((part) => letters(part).length > 2 && host.includes(letters(part)));
}

/** The sitemaps that a robots.txt names, those of news first (sitemaps.org, protocol). */
export function sitemapsIn(robots: string, url: string): string[] {
  const named = [...robots.matchAll(/^\s*sitemap\s*:\s*(\S+)/gim)]
    .map(([, address = '']) => addressIn(address, url))
    .filter((address) => address !== null);
  const isNews = (address: string) => /news|berita/i.test(new URL(address).pathname);
  return [...new Set(named)].sort((one, other) => Number(isNews(other)) - Number(isNews(one)));
}

/** A file name for an outlet from its host: `www.setkab.go.id` → `setkab`; null for an IP address. */
export function idOf(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  if (labels.length < 2 || labels.every((label) => /^\d+$/.test(label))) return null;
  const [id] = siteOf(host).split('.');
  return id && id !== 'www' ? id.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') : null;
}
