import { describe, expect, test } from 'vitest';
import { NotAFeed, readFeed } from '../../scripts/feed/read.ts';
import { cpuOf } from '../cpu.ts';

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
        <content:encoded><![CDATA[<p>Seluruh isi.</p>]]></content:encoded>
        <author>sari@media.example (Sari Contoh)</author>
        <category>Ekonomi</category><category>Pangan</category><category>Ekonomi</category>
        <enclosure url="/a.mp3" type="audio/mpeg"/>
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
        updatedAt: null,
        content: 'Seluruh isi.',
        author: 'Sari Contoh',
        categories: ['Ekonomi', 'Pangan'],
        enclosures: ['https://media.example/a.mp3'],
      },
    ]);
  });

  test('Atom: the link that is no enclosure, the title that is not the source’s', async () => {
    const { items } = await read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>F</title><entry>
      <source><title>Sumber</title></source><id>tag:media.example,2023:1</id><title type="html">Judul &amp;quot;baru&amp;quot;</title>
      <link rel="enclosure" href="https://media.example/a.mp3"/><link rel="alternate" href="/a"/>
      <published>2023-11-29T10:00:00+08:00</published><updated>2023-11-30T10:00:00+08:00</updated>
      <author><name>Sari Contoh</name><email>sari@media.example</email></author>
      <category term="Ekonomi"/><summary>Isi</summary></entry></feed>`);
    expect(items).toEqual([
      {
        guid: 'tag:media.example,2023:1',
        url: 'https://media.example/a',
        title: 'Judul "baru"',
        summary: 'Isi',
        publishedAt: '2023-11-29T10:00:00+08:00',
        updatedAt: '2023-11-30T10:00:00+08:00',
        content: null,
        author: 'Sari Contoh',
        categories: ['Ekonomi'],
        enclosures: ['https://media.example/a.mp3'],
      },
    ]);
  });

  test('Atom: text is text, markup only where its type says so', async () => {
    const title = async (written: string) =>
      (
        await read(
          `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title${written}</title></entry></feed>`,
        )
      ).items[0]?.title;
    expect(await title('>Tag &lt;b&gt; di HTML')).toBe('Tag <b> di HTML');
    expect(await title(' type="html">Tag &lt;b&gt;tebal&lt;/b&gt;')).toBe('Tag tebal');
    expect(
      await title(
        ' type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Tag <b>&lt;b&gt;</b></div>',
      ),
    ).toBe('Tag <b>');
    expect(await title(` type="text/x" mode="base64">${btoa('<b>Judul</b>')}`)).toBe('Judul');
  });

  test('prefixes mean what the file says they mean', async () => {
    const { items } = await read(`<r:rss xmlns:r="http://backend.userland.com/rss2"
      xmlns:x="http://purl.org/dc/elements/1.1/" xmlns:y="https://lain.example/"><r:channel><r:item>
      <y:title>Bukan judul</y:title><r:title>Judul</r:title><x:creator>Sari</x:creator>
      <x:date>2023-11-30</x:date></r:item></r:channel></r:rss>`);
    expect(items).toMatchObject([{ title: 'Judul', author: 'Sari', publishedAt: '2023-11-30' }]);
  });

  test('relative addresses are read against xml:base, else against the feed', async () => {
    const { items } =
      await read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/">
      <entry xml:base="y/"><link href="z"/><id>satu</id></entry><entry><link href="/w"/></entry></feed>`);
    expect(items).toMatchObject([
      { url: 'https://a.example/x/y/z', guid: 'https://a.example/x/y/satu' },
      { url: 'https://a.example/w' },
    ]);
    const plain = await read(rss('<item><link>/b</link><guid>a-1</guid></item>'));
    expect(plain.items).toMatchObject([{ url: 'https://media.example/b', guid: 'a-1' }]);
  });

  test('a guid is an address only if it is one and is said to be permanent', async () => {
    const { items } = await read(
      rss(
        '<item><guid>https://media.example/a</guid></item>',
        '<item><guid isPermaLink="false">https://media.example/b</guid></item>',
        '<item><guid>c-1</guid></item>',
      ),
    );
    expect(items.map(({ url }) => url)).toEqual(['https://media.example/a', null, null]);
  });

  test('paragraphs and line breaks part words', async () => {
    const { items } = await read(
      rss(
        '<item><description>&lt;p&gt;satu&lt;/p&gt;&lt;p&gt;dua&lt;br&gt;tiga</description></item>',
      ),
    );
    expect(items[0]?.summary).toBe('satu dua tiga');
  });

  test('what looks like a declaration or a tag but is none stays in the text', async () => {
    const { items } = await read(
      rss('<item><title>3 &lt; 5 dan &lt;!DOCTYPE AT&amp;amp;T &amp;eacute;</title></item>'),
    );
    expect(items[0]?.title).toBe('3 < 5 dan <!DOCTYPE AT&T é');
  });

  test.each([
    ['<p>satu</p><p class="x">dua</p>', 'satu dua'],
    ['satu<br/>dua <b>ti</b>ga', 'satu dua tiga'],
    ['&ldquo;satu&rdquo; &amp; dua &bogus;', '“satu” & dua &bogus;'],
    ['&lt;b&gt; satu &#8220;dua&#x201d; AT&T', '<b> satu “dua” AT&T'],
    ['satu <script>alert("<p>")</script>dua', 'satu dua'],
    ['satu <img alt="a > b"> dua', 'satu dua'],
    ['3 < 5 <!-- x --> dan', '3 < 5 dan'],
    ['<a href="x', ''],
  ])('markup %j is %j', async (markup, text) => {
    const { items } = await read(
      rss(`<item><description><![CDATA[${markup}]]></description></item>`),
    );
    expect(items[0]?.summary ?? '').toBe(text);
  });

  test('Windows-1252 letters that were taken for control characters', async () => {
    const { items } = await read(rss('<item><title>kata \u0093harga\u0094 itu</title></item>'));
    expect(items[0]?.title).toBe('kata “harga” itu');
  });

  test('the feed’s own title: not an image’s, not a comment’s', async () => {
    const { title } = await read(
      '<rss><!-- <channel><title>Salah</title> --><channel><image><title>Logo</title></image><title>&eacute; Media</title><item/></channel></rss>',
    );
    expect(title).toBe('é Media');
  });

  test('CDF', async () => {
    const { items } = await read(
      '<CHANNEL><ITEM HREF="https://media.example/a" LASTMOD="2023-11-30T08:00Z"><TITLE>Judul</TITLE><ABSTRACT>Isi</ABSTRACT></ITEM></CHANNEL>',
    );
    expect(items).toMatchObject([
      { url: 'https://media.example/a', title: 'Judul', summary: 'Isi' },
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

describe('dates', () => {
  const dated = (inside: string) => `<item><title>t</title>${inside}</item>`;
  const zero = '<pubDate>0000-00-00 00:00:00</pubDate>';

  test('the first that can be read is taken, of several elements and of several of one name', async () => {
    const { items, problems } = await read(
      rss(
        dated(`${zero}<dc:date>2023-11-30T10:00:00+07:00</dc:date>`),
        dated(`${zero}<pubDate>November 29, 2023</pubDate>`),
        dated(`${zero}<atom:updated>2023-11-28</atom:updated>`),
        dated(`${zero}<atom:published>2023-11-27</atom:published>`),
      ),
    );
    expect(items.map(({ publishedAt }) => publishedAt)).toEqual([
      '2023-11-30T10:00:00+07:00',
      '2023-11-29',
      '2023-11-28',
      '2023-11-27',
    ]);
    expect(problems).toEqual([]);
  });

  test('those that cannot be read are said, with their words', async () => {
    const one = dated('<pubDate>Kamis Kliwon, 16 Jumadil Awal 1445 H</pubDate>');
    const { items, problems } = await read(rss(item('satu'), one));
    expect(items[1]?.publishedAt).toBeNull();
    expect(problems).toEqual([
      'tanggal butir ke-2 tidak terbaca: "Kamis Kliwon, 16 Jumadil Awal 1445 H"',
    ]);
    expect((await read(rss(one, ...Array(11).fill(one)))).problems).toEqual([
      'tanggal 12 butir tidak terbaca, misalnya butir ke-1: "Kamis Kliwon, 16 Jumadil Awal 1445 H"',
    ]);
  });
});

describe('addresses', () => {
  const urlOf = async (inside: string, channel = '') =>
    (await read(`<rss version="2.0"><channel>${channel}<item>${inside}</item></channel></rss>`))
      .items[0]?.url;
  const proxy = '<link>https://hitung.example/~r/1</link>';
  const own = 'https://media.example/berita/1';

  test.each([
    ['feedburner:origLink', `${proxy}<feedburner:origLink>${own}</feedburner:origLink>`, own],
    ['pheedo:origLink', `${proxy}<pheedo:origLink>${own}</pheedo:origLink>`, own],
    ['a guid of the feed’s own site', `${proxy}<guid isPermaLink="true">${own}</guid>`, own],
    [
      'a guid elsewhere, which is no better',
      `${proxy}<guid>https://lain.example/1</guid>`,
      'https://hitung.example/~r/1',
    ],
    ['a link without a scheme', '<link>www.media.example/1</link>', 'https://www.media.example/1'],
    ['of the feed’s own site', '<link>media.example/1</link>', 'https://media.example/1'],
    ['a sister of it', '<link>kota.media.example</link>', 'https://kota.media.example/'],
    ['a path that looks like one', '<link>index.php/1</link>', 'https://media.example/index.php/1'],
    ['http:/', '<link>http:/media.example/1</link>', 'http://media.example/1'],
    ['https//', '<link>https//media.example/1</link>', 'https://media.example/1'],
    [
      'broken lines',
      '<link>\n https://media.example/be\n   rita/1\n</link>',
      'https://media.example/berita/1',
    ],
  ])('%s', async (_what, inside, expected) => {
    expect(await urlOf(inside)).toBe(expected);
  });

  test('the homepage that the feed names is its own site too', async () => {
    const url = await urlOf(
      `${proxy}<guid isPermaLink="false">https://news.kabar.example/1</guid>`,
      '<link>https://www.kabar.example/</link>',
    );
    expect(url).toBe('https://news.kabar.example/1');
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

  test('the text of all entries together is bounded; what is left out is named', async () => {
    const long = `<item><description>${'kata '.repeat(4_000)}</description></item>`;
    const { items, problems } = await read(rss(item('satu'), ...Array(400).fill(long)));
    expect(items[0]?.title).toBe('satu');
    expect(items.length).toBeLessThan(120);
    expect(problems).toEqual([
      `teks butir lebih dari 2000000 huruf; butir sesudah ke-${items.length} tidak dibaca`,
    ]);
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
  ])('%s by the hundred thousand end soon', async (_what, text) => {
    const cost = await cpuOf(async () => {
      const { items } = await read(rss(item('satu'), text));
      expect(items[0]?.url).toBe('https://media.example/satu');
    });
    expect(cost).toBeLessThan(5_000);
  });
});
