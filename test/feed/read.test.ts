import { describe, expect, test } from 'vitest';
import { NotAFeed, readFeed } from '../../scripts/feed/read.ts';

const read = (text: string, type: string | null = null) =>
  readFeed(new TextEncoder().encode(text), type, 'https://media.example/rss');

const rss = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Media &amp; Contoh</title>${items.join('')}</channel></rss>`;

const item = (title: string) =>
  `<item><title>${title}</title><link>https://media.example/${title}</link><guid>${title}</guid></item>`;

describe('kinds of feeds', () => {
  test('RSS 2.0 with CDATA, markup and an Indonesian date', async () => {
    const { title, items, problems } = await read(
      rss(`<item><title><![CDATA[Menteri <b>bicara</b> soal </item> harga]]></title>
        <link>https://media.example/a</link><guid isPermaLink="false">a-1</guid>
        <description>&lt;p&gt;Harga &amp;amp; pasokan&lt;/p&gt;</description>
        <pubDate>Kamis, 30 November 2023 14:05 WIB</pubDate></item>`),
    );
    expect(problems).toEqual([]);
    expect(title).toBe('Media & Contoh');
    expect(items).toEqual([
      {
        guid: 'a-1',
        url: 'https://media.example/a',
        title: 'Menteri bicara soal harga',
        summary: 'Harga & pasokan',
        publishedAt: '2023-11-30T14:05:00+07:00',
      },
    ]);
  });

  test('Atom: the link that is no enclosure, the title that is not the source’s', async () => {
    const { items } = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry>
      <source><title>Sumber</title></source><id>tag:media.example,2023:1</id><title type="html">Judul &amp;quot;baru&amp;quot;</title>
      <link rel="enclosure" href="https://media.example/a.mp3"/><link rel="alternate" href="/a"/>
      <published>2023-11-29T10:00:00+08:00</published><summary>Isi</summary></entry></feed>`);
    expect(items).toEqual([
      {
        guid: 'tag:media.example,2023:1',
        url: 'https://media.example/a',
        title: 'Judul "baru"',
        summary: 'Isi',
        publishedAt: '2023-11-29T10:00:00+08:00',
      },
    ]);
  });

  test('prefixed Atom', async () => {
    const { items } = await read(
      `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id><a:title>Satu</a:title><a:link href="https://media.example/1"/></a:entry></a:feed>`,
    );
    expect(items).toMatchObject([{ guid: '1', title: 'Satu', url: 'https://media.example/1' }]);
  });

  test('RDF: entries beside the channel, identified by rdf:about', async () => {
    const { items } =
      await read(`<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel><title>R</title>
      <items><rdf:Seq/></items></channel><item rdf:about="https://media.example/r"><title>Satu</title>
      <link>https://media.example/r</link><dc:date>2023-11-30T01:00:00Z</dc:date></item></rdf:RDF>`);
    expect(items).toMatchObject([
      { guid: 'https://media.example/r', title: 'Satu', publishedAt: '2023-11-30T01:00:00Z' },
    ]);
  });

  test('a news sitemap', async () => {
    const { items } =
      await read(`<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://media.example/s</loc><news:news><news:publication><news:name>M</news:name></news:publication>
      <news:publication_date>2023-11-30T08:00:00+07:00</news:publication_date><news:title>Dari peta</news:title></news:news></url></urlset>`);
    expect(items).toMatchObject([
      {
        url: 'https://media.example/s',
        title: 'Dari peta',
        publishedAt: '2023-11-30T08:00:00+07:00',
      },
    ]);
  });

  test('UTF-16 without a mark, and a declared Windows-1252', async () => {
    const utf16 = new Uint8Array(Buffer.from(rss(item('Satu')), 'utf16le'));
    expect((await readFeed(utf16, null, 'https://media.example/rss')).items[0]?.title).toBe('Satu');
    const western = new Uint8Array(
      Buffer.from(`<?xml version="1.0" encoding="windows-1252"?>${item('caf\u00e9')}`, 'latin1'),
    );
    const feed = Buffer.concat([
      western.subarray(0, 44),
      Buffer.from('<rss>'),
      western.subarray(44),
    ]);
    expect((await readFeed(feed, 'text/xml', 'https://media.example/')).items[0]?.title).toBe(
      'café',
    );
  });
});

describe('damage stays where it is', () => {
  test.each([
    ['an entry that is never closed', '<item><title>rusak</title>'],
    ['an unclosed CDATA', '<item><title><![CDATA[rusak</title></item>'],
    ['a bare ampersand and a stray tag', '<item><title>rusak & <b></title></zzz></item>'],
    [
      'an unknown entity and a control character',
      '<item><title>rusak &bogus; \u0001</title></item>',
    ],
    ['an unclosed comment', '<item><title>rusak</title><!-- </item>'],
    ['an entry of two million characters', `<item><title>${'x'.repeat(2_000_000)}</title></item>`],
  ])('%s', async (_what, damaged) => {
    const { items } = await read(rss(item('satu'), damaged, item('dua'), item('tiga')));
    const urls = items.map(({ url }) => url).filter(Boolean);
    expect(urls).toEqual(['satu', 'dua', 'tiga'].map((name) => `https://media.example/${name}`));
  });

  test('a file that breaks off keeps what came before and says so', async () => {
    const whole = rss(item('satu'), item('dua'));
    const { items, problems } = await read(whole.slice(0, whole.indexOf('dua') + 2));
    expect(items[0]?.url).toBe('https://media.example/satu');
    expect(problems).toEqual(['butir ke-2 tidak ditutup; dibaca sejauh yang ada']);
  });
});

describe('hostile input', () => {
  test.each([
    ['<!doctype html><html><body><item>x</item></body></html>', 'halaman HTML'],
    ['{"items": []}', 'bukan umpan'],
    ['', 'bukan umpan'],
  ])('%s is refused', async (text, what) => {
    await expect(read(text)).rejects.toThrow(what);
    await expect(read(text)).rejects.toBeInstanceOf(NotAFeed);
  });

  test('addresses that are not of the web are dropped', async () => {
    const links = ['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://['];
    const { items } = await read(
      rss(...links.map((link) => `<item><title>t</title><link>${link}</link></item>`)),
    );
    expect(items.map(({ url }) => url)).toEqual([null, null, null, null]);
  });

  test('entities of the file itself are never expanded, outside ones never read', async () => {
    const { items } = await read(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">
      <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>judul &b; &x;</title></item></channel></rss>`);
    expect(items[0]?.title).not.toMatch(/aaaa|root:/);
  });

  test.each([
    ['item starts', '<item '.repeat(500_000)],
    ['items never closed', '<item>'.repeat(500_000)],
    ['comments never closed', `<item>${'<!--'.repeat(700_000)}`],
    ['CDATA never closed', `<item>${'<![CDATA['.repeat(300_000)}`],
    [
      'deep nesting behind end tags that close nothing',
      `<item>${'<a></z>'.repeat(100_000)}</item>`,
    ],
    ['deep nesting', `<item>${'<a>'.repeat(300_000)}</item>`],
    [
      'deeply nested markup in a title',
      `<item><title>${'&lt;b&gt;'.repeat(50_000)}</title></item>`,
    ],
  ])('%s by the hundred thousand end soon', { timeout: 5_000 }, async (_what, text) => {
    const { items } = await read(rss(item('satu'), text));
    expect(items[0]?.url).toBe('https://media.example/satu');
  });
});
