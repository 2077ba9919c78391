import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, inject, it } from 'vitest';
import { ORIGIN } from './build.ts';
import { HOSTILE, LARGE_STORY } from './content.ts';
import { pageOf } from './html.ts';

const site = inject('site');
const read = (path: string) => readFileSync(join(site, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const filesCalled = (name: string) => globSync(`**/${name}`, { cwd: site }).sort();

describe('JSON Feed', () => {
  it('obeys, in every file, the schema that others published for JSON Feed 1.1', () => {
    const schema = JSON.parse(
      readFileSync('node_modules/jsonfeed-schema/schema-v1.1.json', 'utf8'),
    );
    const validate = formats.default(new Ajv({ allErrors: true })).compile(schema);
    const files = filesCalled('feed*.json');
    expect(files.length).toBeGreaterThan(20);
    for (const file of files)
      expect(validate(json(file)), `${file}: ${JSON.stringify(validate.errors)}`).toBe(true);
    const feed = json('feed.json');
    // The schema does find mistakes.
    expect(validate({ ...feed, items: [{ ...feed.items[0], id: 7 }] })).toBe(false);
    expect(validate({ ...feed, linimasa: {} })).toBe(false);
  });

  it('reads with a parser that is not ours', () => {
    const feed = parseJsonFeed(json('kasus/bendungan-karang-uji/feed.json'));
    expect(feed.title).toBe('Retaknya bendungan Karang Uji · Arsip Uji');
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
        reviewed: '2024-03-07',
        standing: 'Diperiksa editor, 7 Maret 2024',
        kind: 'direct',
        said_on: '2024-03-05',
        official: true,
        speaker: { id: 'sari-wulandari', name: 'Sari Wulandari Rekaan' },
        conflicts: [{ speaker: 'Bagus Darma Contoh', status: 'belum-jelas' }],
        reports: [{ outlet: { id: 'harian-rekaan' }, date_as_printed: 'Selasa (5/3/2024)' }],
      },
    });
  });

  it('says of every item whether the program alone has read it, with its doubts in words', () => {
    const feed = json('kasus/bendungan-karang-uji/feed.json');
    const item = feed.items.find(({ id }: { id: string }) => id.includes('dinas-surat'));
    expect(item._linimasa).toMatchObject({
      reviewed: null,
      standing: 'Dibaca program, ragu tentang hari dan narasumber',
      review: [
        { reason: 'date-inferred', words: expect.stringContaining('Hari diambil') },
        { reason: 'speaker-inferred', words: expect.stringContaining('Narasumber') },
      ],
    });
    expect(item.summary).toContain('dibaca program, ragu tentang hari dan narasumber');
  });

  it('names who publishes it and who answers for it', () => {
    expect(json('feed.json').authors).toEqual([
      { name: 'Perkumpulan Arsip Uji', url: `${ORIGIN}/tentang/` },
      { name: 'Rina Uji' },
    ]);
  });

  it('what has no day of its own stands where it was reported, not for ever at the head', () => {
    const feed = json('kasus/bendungan-karang-uji/feed.json');
    const at = feed.items.findIndex(({ id }: { id: string }) => id.includes('tanpa-narasumber'));
    expect(at).toBeGreaterThan(0);
    expect(feed.items[at]._linimasa).toMatchObject({ said_on: null, reported_on: '2024-03-08' });
    expect(feed.items[at].title).toBe('Narasumber tidak diketahui, diberitakan 8 Maret 2024');
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
    expect(ids.length).toBe(14 + 2 + 1 + 1 + LARGE_STORY);
  });

  it('says when a story is closed', () => {
    expect(json('kasus/tarif-air-kota-contoh/feed.json').expired).toBe(true);
    expect(json('kasus/bendungan-karang-uji/feed.json').expired).toBeUndefined();
  });
});

describe('RSS', () => {
  it('obeys the specification in every file, as libxml2 finds', () => {
    const rules = XmlDocument.fromString(readFileSync('test/site/fixtures/rss-2.0.rng', 'utf8'));
    const validator = RelaxNGValidator.fromDoc(rules);
    const validate = (xml: string) => {
      const document = XmlDocument.fromString(xml);
      try {
        validator.validate(document);
      } finally {
        document.dispose();
      }
    };
    const files = filesCalled('rss.xml');
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(() => validate(read(file)), file).not.toThrow();
    // It does find mistakes.
    const feed = read('kasus/bendungan-karang-uji/rss.xml');
    for (const [right, wrong] of [
      [/<pubDate>Tue, 05/, '<pubDate>Selasa, 05'],
      [/<title>.*?<\/title>/, ''],
      [/isPermaLink="true"/, 'isPermaLink="ya"'],
      [/<link>https:/, '<link>di sini: https:'],
      [/<\/item>/, '<penulis>x</penulis></item>'],
      [/<description>/, '<description>& '],
    ] as const) {
      expect(feed).toMatch(right);
      expect(() => validate(feed.replace(right, wrong)), wrong).toThrow();
    }
    validator.dispose();
    rules.dispose();
  });

  it('reads with a parser that is not ours, with dates and categories', () => {
    const feed = parseRssFeed(read('kasus/bendungan-karang-uji/rss.xml'));
    expect(feed.items?.length).toBe(14);
    expect(feed.items?.every(({ guid, link }) => guid?.value === link)).toBe(true);
    expect(feed.items?.some(({ pubDate }) => pubDate === 'Tue, 05 Mar 2024 12:05:00 GMT')).toBe(
      true,
    );
  });

  it('says who answers, and of every item whether an editor has looked', () => {
    const feed = parseRssFeed(read('kasus/bendungan-karang-uji/rss.xml'));
    expect(feed.managingEditor).toEqual({
      email: 'redaksi@arsip-uji.example',
      name: 'Rina Uji',
    });
    const told = feed.items?.map(({ description }) => description ?? '') ?? [];
    expect(told.filter((text) => /; (dibaca program|diperiksa editor), .*\)$/.test(text))).toEqual(
      told,
    );
  });

  it('shows hostile words as words', () => {
    const feed = parseRssFeed(read('kasus/kasus-jahat/rss.xml'));
    expect(feed.title).toContain(HOSTILE);
    expect(feed.items?.[0]?.description).toContain('&lt;script&gt;');
  });
});

describe('whoever follows', () => {
  it.each([
    ['tokoh/sari-wulandari/', 'Sari Wulandari Rekaan · Arsip Uji'],
    ['lembaga/dinas-pengairan/', 'Dinas Pengairan Karang Uji · Arsip Uji'],
    ['hukum/uu-99-2019/', 'UU 99/2019 · Arsip Uji'],
    ['media/harian-rekaan/', 'Harian Rekaan · Arsip Uji'],
  ])('/%s gets what is new there, as JSON Feed and RSS', (path, title) => {
    const feed = parseJsonFeed(json(`${path}feed.json`));
    expect(feed.title).toBe(title);
    expect(feed.items?.length).toBeGreaterThan(0);
    expect(parseRssFeed(read(`${path}rss.xml`)).items?.length).toBeGreaterThan(0);
    expect(pageOf(site, path)('a[href$="rss.xml"]').attr('href')).toBe(`/${path}rss.xml`);
  });

  it('corrections is told of corrections, and of a withdrawal without its words', () => {
    const { items } = json('ralat/feed.json');
    expect(items.map(({ title }: { title: string }) => title)).toContain('Penarikan');
    expect(JSON.stringify(items)).not.toContain('ternyata tidak pernah diucapkan');
    expect(
      items.some(({ content_text }: { content_text: string }) => /6 Maret/.test(content_text)),
    ).toBe(true);
  });

  it('deadlines is told of one that passed without news once more', () => {
    const { items } = json('tenggat/feed.json');
    const passed = items.filter(({ id }: { id: string }) => id.endsWith('-tanpa-kabar'));
    expect(passed).toHaveLength(1);
    expect(passed[0].title).toContain('lewat tanpa kabar');
    expect(read('tenggat/tenggat.ics')).toContain('DTSTART;VALUE=DATE:20240307');
  });

  it('finds on one page how', () => {
    const page = pageOf(site, 'ikuti/');
    const links = page('main a[href$="rss.xml"]').toArray();
    expect(links.length).toBeGreaterThan(4);
  });
});

it.each([
  ['kasus/kasus-lama', 'kasus/kasus-jahat', ['hemat.html']],
  ['tokoh/orang-lama', 'tokoh/orang-jahat', []],
])('what stood at %s leads to the record that it was merged into', (from, to, more) => {
  const page = pageOf(site, `${from}/`);
  expect(page('meta[http-equiv="refresh"]').attr('content')).toContain(`/${to}/`);
  expect(page('meta[name="robots"]').attr('content')).toContain('noindex');
  for (const file of ['feed.json', 'rss.xml', 'data.json', ...more])
    expect(read(`${from}/${file}`), file).toBe(read(`${to}/${file}`));
});

it('the sitemap names listed pages only, and robots.txt names the sitemap', () => {
  const sitemap = read('sitemap.xml');
  expect(sitemap).toContain(`<loc>${ORIGIN}/kasus/bendungan-karang-uji/</loc>`);
  expect(sitemap).not.toContain('ditarik');
  expect(sitemap).not.toContain('digabung');
  expect(read('robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
});
