import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, inject, it } from 'vitest';
import { ORIGIN } from './build.ts';
import { HOSTILE, LARGE_STORY } from './content.ts';

const site = inject('site');
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));

describe('JSON Feed', () => {
  it('reads with a parser that is not ours', () => {
    const feed = parseJsonFeed(json('kasus/bendungan-karang-uji/feed.json'));
    expect(feed.title).toBe('Retaknya bendungan Karang Uji · Linimasa');
    expect(feed.items?.length).toBe(14);
  });

  it('carries what a researcher needs of a statement', () => {
    const feed = json('kasus/bendungan-karang-uji/feed.json');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${ORIGIN}/kasus/bendungan-karang-uji/feed.json`,
      home_page_url: `${ORIGIN}/kasus/bendungan-karang-uji/`,
      language: 'id',
    });
    const item = feed.items.find(({ id }: { id: string }) =>
      id.includes('sari-tidak-ada-rembesan'),
    );
    expect(item).toMatchObject({
      external_url: 'https://harian-rekaan.example/2024-03-05-dinas',
      date_published: '2024-03-05T19:05:00+07:00',
      _linimasa: {
        kind: 'direct',
        said_on: '2024-03-05',
        official: true,
        speaker: { id: 'sari-wulandari', name: 'Sari Wulandari Rekaan' },
        conflicts: [{ speaker: 'Bagus Darma Contoh', status: 'belum-jelas' }],
        reports: [{ outlet: { id: 'harian-rekaan' }, date_as_printed: 'Selasa (5/3/2024)' }],
      },
    });
  });

  it('pages back to the first item without repeating one, each page below 250 kB', () => {
    const ids: string[] = [];
    let path: string | undefined = 'feed.json';
    for (let hops = 0; path && hops < 20; hops += 1) {
      expect(read(path).length).toBeLessThan(250_000);
      const feed = json(path);
      ids.push(...feed.items.map(({ id }: { id: string }) => id));
      path = feed.next_url?.slice(ORIGIN.length + 1);
    }
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(14 + 2 + 1 + LARGE_STORY);
  });

  it('says when a story is closed', () => {
    expect(json('kasus/tarif-air-kota-contoh/feed.json').expired).toBe(true);
    expect(json('kasus/bendungan-karang-uji/feed.json').expired).toBeUndefined();
  });
});

describe('RSS', () => {
  it('reads with a parser that is not ours, with dates and categories', () => {
    const feed = parseRssFeed(read('kasus/bendungan-karang-uji/rss.xml'));
    expect(feed.items?.length).toBe(14);
    expect(feed.items?.every(({ guid, link }) => guid?.value === link)).toBe(true);
    expect(feed.items?.some(({ pubDate }) => pubDate === 'Tue, 05 Mar 2024 12:05:00 GMT')).toBe(
      true,
    );
  });

  it('shows hostile words as words', () => {
    const feed = parseRssFeed(read('kasus/kasus-jahat/rss.xml'));
    expect(feed.title).toContain(HOSTILE);
    expect(feed.items?.[0]?.description).toContain('&lt;script&gt;');
  });
});

it('the sitemap names listed pages only, and robots.txt names the sitemap', () => {
  const sitemap = read('sitemap.xml');
  expect(sitemap).toContain(`<loc>${ORIGIN}/kasus/bendungan-karang-uji/</loc>`);
  expect(sitemap).not.toContain('ditarik');
  expect(sitemap).not.toContain('digabung');
  expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
});
