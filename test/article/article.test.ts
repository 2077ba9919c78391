import { describe, expect, test } from 'vitest';
import { type Article, readArticle } from '../../scripts/article/article.ts';
import { joinPages, readText } from '../../scripts/article/text.ts';
import { outlet as schema } from '../../src/schema/outlet.ts';
import { cpuOf, holdsOnce } from '../cpu.ts';

const outlet = schema.parse({
  name: 'Kabar Contoh',
  homepage: 'https://kabar.example',
  zone: 'WITA',
  family: 'tribun-network',
  paging: { parameter: 'page', next: 'a[rel="next"]' },
});

const FIRST = '“Data warga aman,” kata Kepala Dinas Contoh Rahmat Wijaya di kantornya.';
const SECOND = 'Rahmat meminta warga menunggu pengumuman resmi pada pekan depan.';

const page = (body: string, head = '') =>
  `<html><head>${head}</head><body><h1>Judul rekaan</h1>${body}</body></html>`;

const inBody = (inside: string) => page(`<div class="txt-article">${inside}</div>`);

describe('times', () => {
  test.each([
    ['with its own offset', '2023-11-30T14:05:00+07:00', '2023-11-30T14:05:00+07:00'],
    ['without one: the zone of the outlet', '2023-11-30 14:05:00', '2023-11-30T14:05:00+08:00'],
    ['of another zone by name', 'Kamis, 30 November 2023 14:05 WIT', '2023-11-30T14:05:00+09:00'],
    ['only a day', '30 November 2023', '2023-11-30'],
    ['that is none', 'baru saja', null],
  ])('%s', (_what, written, expected) => {
    const head = `<meta property="article:published_time" content="${written}">`;
    expect(readArticle({ html: page('', head), outlet }).publishedAt).toBe(expected);
  });

  test('a broken JSON-LD block does not hide the next', () => {
    const head = `<script type="application/ld+json">{"@type": </script>
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2023-11-30T14:05:00+07:00"}]}</script>`;
    expect(readArticle({ html: page('', head), outlet }).publishedAt).toBe(
      '2023-11-30T14:05:00+07:00',
    );
  });
});

describe('body', () => {
  test('links to other news, captions, adverts and scripts are left out', () => {
    const { paragraphs } = readArticle({
      html: inBody(`<script>alert(1)</script><figure><figcaption>Takarir</figcaption></figure><p>${FIRST}</p>
        <p>Baca juga: <a href="/x">Lain</a></p><p><a href="/y">Judul berita lain sama sekali</a></p>
        <div class="ads"><p>Beli sekarang</p></div><p>${SECOND}</p><p>Editor: Budi</p>`),
      outlet,
    });
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });

  test('lines broken by <br> are paragraphs; breaks of the source are not', () => {
    const { paragraphs, bodyFrom } = readArticle({
      html: inBody(`${FIRST.replace(' kata', '\n kata')}<br><br>${SECOND}<br>`),
      outlet,
    });
    expect(paragraphs).toEqual([FIRST, SECOND]);
    expect(bodyFrom).toBe('profile');
  });

  test('a first paragraph without an element, and breaks inside paragraphs', () => {
    const { paragraphs } = readArticle({
      html: inBody(
        `<strong>KABAR.EXAMPLE</strong> - ${FIRST}<div>Iklan kami</div><p>${SECOND}<br>${FIRST}</p><ul><li>Syarat: <p>satu.</p></li></ul>`,
      ),
      outlet,
    });
    expect(paragraphs).toEqual([`KABAR.EXAMPLE - ${FIRST}`, SECOND, FIRST, 'Syarat:', 'satu.']);
  });

  test('only what the layout’s own selector names, once where it names parts of parts', () => {
    const { paragraphs } = readArticle({
      html: inBody(`<div class="teks">${FIRST}<div class="teks">${SECOND}</div></div><p>Lain.</p>`),
      outlet: { ...outlet, layout: { paragraphs: '.teks' } },
    });
    expect(paragraphs).toEqual([FIRST, SECOND]);
  });

  test('a redesigned page is read by Readability, and reported as drift', () => {
    const long = `${FIRST} ${SECOND} `.repeat(4).trim();
    const { paragraphs, bodyFrom, drift } = readArticle({
      html: page(`<div class="baru"><p>${long}</p><p>${SECOND} ${long}</p></div>`),
      outlet,
    });
    expect(paragraphs).toEqual([long, `${SECOND} ${long}`]);
    expect(bodyFrom).toBe('readability');
    expect(drift.join()).toContain('.txt-article');
  });

  test.each(['', '<', '<html>', '\0\0', '{"a":1}'])('%j has no paragraphs', (html) => {
    expect(readArticle({ html, outlet })).toMatchObject({ paragraphs: [], bodyFrom: null });
  });

  test('markup in the text stays text', () => {
    const { paragraphs } = readArticle({
      html: inBody(`<p>Dinas menulis &lt;script&gt;alert(1)&lt;/script&gt; di lamannya.</p>`),
      outlet,
    });
    expect(paragraphs).toEqual(['Dinas menulis <script>alert(1)</script> di lamannya.']);
  });

  test('a page nested a hundred thousand deep ends soon', () => {
    const html = inBody('<div>'.repeat(100_000));
    expect(holdsOnce(() => cpuOf(() => readArticle({ html, outlet })) < 5_000)).toBe(true);
  });
});

describe('a page of unknown design', () => {
  const long = (n: number) =>
    `Pada hari ke-${n}, dinas itu memeriksa sistemnya, memanggil penyedia layanan, dan mencatat hasilnya.`;
  const story = [1, 2, 3, 4, 5, 6].map(long);
  const read = (inside: string, head = '') => readArticle({ html: page(inside, head) });

  test('heads, captions, boxes and links around the text are left out', () => {
    const { paragraphs, bodyFrom, drift } = read(`<div class="isi">
      <header><p class="byline">Sari Contoh</p><p>Kamis, 30 November 2023</p></header>
      <p>BANJARMASIN</p>${story.map((text) => `<p>${text}</p>`).join('')}
      <div class="photo"><p>Petugas memeriksa peladen (Foto: Dinas Contoh)</p></div>
      <div class="related-news"><p>Judul lain yang cukup panjang untuk sebuah paragraf, dengan koma.</p></div>
      <p>Terkait: <a href="/x">Judul lain yang cukup panjang</a></p>
      <div class="author-bio"><p>Sari Contoh adalah wartawan, penulis, dan penyunting di sini.</p></div>
      <h3>Terbaru</h3></div>`);
    expect(paragraphs).toEqual(story);
    expect({ bodyFrom, drift }).toEqual({ bodyFrom: 'readability', drift: [] });
  });

  test('a main column keeps its text whatever its class is called', () => {
    const { paragraphs } = read(
      `<div class="sidebar-left share-layout">${story.map((text) => `<p>${text}</p>`).join('')}</div>`,
    );
    expect(paragraphs).toEqual(story);
  });

  test('text beside paragraphs and list items is kept', () => {
    const { paragraphs } = read(
      `<div class="isi">${long(1)}<p>${long(2)}</p><ul><li>Syarat <b>pertama</b>: selesai.</li><li><p>Syarat kedua: belum.</p></li></ul>${long(3)}<p>${long(4)}</p><p>${long(5)}</p></div>`,
    );
    expect(paragraphs).toEqual([
      long(1),
      long(2),
      'Syarat pertama: selesai.',
      'Syarat kedua: belum.',
      long(3),
      long(4),
      long(5),
    ]);
  });

  test('where the page shows little, the text in its own JSON-LD is read', () => {
    const ld = JSON.stringify({ '@type': 'NewsArticle', articleBody: story.join('\n\n') });
    const { paragraphs, bodyFrom } = read(
      `<div class="isi"><p>${long(1)}</p><p>Masuk untuk membaca, atau berlangganan.</p></div>`,
      `<script type="application/ld+json">${ld}</script>`,
    );
    expect(paragraphs).toEqual(story);
    expect(bodyFrom).toBe('linked-data');
  });

  test('of several headings, the one that the page’s own data confirms is the title', () => {
    const { title } = readArticle({
      html: `<html><head><meta property="og:title" content="Dinas Periksa Sistem - Kabar Contoh"></head>
        <body><h1>Kabar Contoh</h1><h1>Dinas periksa sistem</h1></body></html>`,
    });
    expect(title).toBe('Dinas periksa sistem');
  });

  test('a time that only one source gives loses to the day that two give', () => {
    const { publishedAt } = read(
      '<time datetime="2023-11-30T14:05:00+07:00">Kamis</time>',
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-01-01"}</script>
       <meta property="article:published_time" content="2023-11-30T07:05:00Z">`,
    );
    expect(publishedAt).toBe('2023-11-30T07:05:00Z');
  });
});

describe('former layouts', () => {
  const redesigned = schema.parse({
    name: 'Kabar Contoh',
    homepage: 'https://kabar.example',
    zone: 'WIB',
    layout: { body: ['.isi-baru'] },
    formerLayouts: [
      { validUntil: '2022-06-30', title: ['.judul-lama'], body: ['.isi-lama'] },
      { validUntil: '2018-12-31', body: ['.isi-kuno'] },
    ],
  });
  const old = (container: string, day: string) =>
    readArticle({
      html: page(
        `<div class="judul-lama">Judul lama</div><div class="${container}"><p>${FIRST}</p></div>`,
        `<meta property="article:published_time" content="${day}T10:00:00+07:00">`,
      ),
      outlet: redesigned,
    });

  test.each([
    ['today’s', 'isi-baru', '2024-01-01', 'Judul rekaan'],
    ['a former one', 'isi-lama', '2020-05-05', 'Judul lama'],
    ['one before that', 'isi-kuno', '2017-05-05', 'Judul rekaan'],
  ])('%s reads its pages without drift', (_which, container, day, title) => {
    expect(old(container, day)).toMatchObject({
      title,
      paragraphs: [FIRST],
      bodyFrom: 'profile',
      drift: [],
    });
  });

  test('a former layout on a page published after it ended is drift', () => {
    expect(old('isi-lama', '2023-01-01')).toMatchObject({
      paragraphs: [FIRST],
      drift: ['formerLayouts: tata letak sampai 2022-06-30 masih dipakai'],
    });
  });
});

test('a profile whose sources give no title or time reports both as drift', () => {
  const { drift } = readArticle({
    html: `<div class="txt-article"><p>${FIRST}</p></div>`,
    outlet,
  });
  expect(drift.map((one) => one.split(':')[0])).toEqual(['title', 'published']);
});

describe('pages', () => {
  const next = (href: string) =>
    readArticle({
      html: page(`<a rel="next" href="${href}">Selanjutnya</a>`),
      url: 'https://kabar.example/berita/1',
      outlet,
    }).nextPage;

  test('the next page is followed on the same host only', () => {
    expect(next('?page=2')).toBe('https://kabar.example/berita/1?page=2');
    expect(next('https://lain.example/2')).toBeNull();
    expect(next('javascript:alert(1)')).toBeNull();
  });

  test('pages join in order; a paragraph printed on both stands once', () => {
    const [one, two] = [`<p>${FIRST}</p>`, `<p>${FIRST}</p><p>${SECOND}</p>`].map((body) =>
      readArticle({ html: inBody(body), outlet }),
    );
    if (!one || !two) throw new Error('dua halaman diharapkan');
    expect(joinPages([one, two])).toMatchObject({
      title: 'Judul rekaan',
      paragraphs: [FIRST, SECOND],
      text: `${FIRST}\n${SECOND}`,
    });
  });
});

test('a saved text file: a headline without a full stop, then lines', () => {
  expect(
    readText(`Judul rekaan\r\n\r\n${FIRST}\r\nBaca juga: Lain\r\n${SECOND}\r\n`),
  ).toMatchObject({
    title: 'Judul rekaan',
    paragraphs: [FIRST, SECOND],
  });
  expect(readText(`${FIRST}\n${SECOND}`).title).toBeNull();
});

test('a text longer than any article is refused, and says so', () => {
  expect(() => readText('Kata, kata, dan kata.\n'.repeat(5_000))).toThrow(
    'teksnya lebih dari 100000 huruf',
  );
});

describe('a body in several elements', () => {
  const part = (n: number) =>
    `“Bagian ${n} dari laporan ini sudah kami periksa bersama,” kata Kepala Dinas Contoh Rahmat Wijaya, bagian ${n}.`;
  const profile = (body: string[], more: object = {}) =>
    schema.parse({
      name: 'Kabar Contoh',
      homepage: 'https://kabar.example',
      zone: 'WIB',
      layout: { body, ...more },
    });

  test.each([
    ['a repeated id', '#isi', 'id="isi"'],
    ['a repeated class', '.isi', 'class="isi"'],
    ['a class on a kind of element', 'div.isi', 'class="isi lebar"'],
  ])('%s: all are read, in order, and what stands between is not', (_what, selector, attribute) => {
    const { paragraphs, cut } = readArticle({
      html: page(
        [1, 2, 3]
          .map((n) => `<div ${attribute}><p>${part(n)}</p></div><p>Iklan di antaranya.</p>`)
          .join(''),
      ),
      outlet: profile([selector]),
    });
    expect(paragraphs).toEqual([part(1), part(2), part(3)]);
    expect(cut).toBeNull();
  });

  test('neither parts of parts twice, nor lists of links, nor the next article on the page', () => {
    const { paragraphs } = readArticle({
      html: page(
        `<div class="isi"><p>${part(1)}</p><div class="isi"><p>${part(2)}</p></div></div>
         <div class="isi"><a href="/x">Judul berita lain yang cukup panjang untuk sebuah paragraf, ya.</a></div>
         <div class="isi"><p>${part(3)}</p></div>
         <h1>Judul berita berikutnya</h1><div class="isi"><p>${part(4)}</p></div>`,
      ),
      outlet: profile(['.isi']),
    });
    expect(paragraphs).toEqual([part(1), part(2), part(3)]);
  });

  test('a selector that names a kind of element means its first', () => {
    const { paragraphs } = readArticle({
      html: page(`<article><p>${part(1)}</p></article><article><p>${part(2)}</p></article>`),
      outlet: profile(['article']),
    });
    expect(paragraphs).toEqual([part(1)]);
  });

  test('a selector that finds a line only does not hide the one that finds the article', () => {
    const { paragraphs, bodyFrom } = readArticle({
      html: page(`<div class="isi"><p>Sekilas info.</p></div><div class="teks"><p>${part(1)}</p>
        <p>${part(2)}</p></div>`),
      outlet: profile(['.isi', '.teks']),
    });
    expect(paragraphs).toEqual([part(1), part(2)]);
    expect(bodyFrom).toBe('profile');
  });
});

describe('what is no body', () => {
  const first = '“Stok beras aman sampai akhir tahun,” kata Kepala Dinas Contoh Rahmat Wijaya.';
  const last = 'Rahmat meminta warga tidak membeli beras melebihi kebutuhan sehari-hari keluarga.';
  const outletOf = (layout: object) =>
    schema.parse({ name: 'K', homepage: 'https://k.example', zone: 'WIB', layout });
  const inside = (between: string) =>
    readArticle({
      html: page(`<div class="isi"><p>${first}</p>${between}<p>${last}</p></div>`),
      outlet: outletOf({ body: ['.isi'] }),
    }).paragraphs;

  test.each([
    [
      'a summary by its class',
      '<blockquote class="summary-article"><p>Stok beras aman.</p></blockquote>',
    ],
    ['key points', '<div class="ten-second"><ul><li>Stok aman, kata dinas.</li></ul></div>'],
    [
      'a summary made by a program',
      '<div class="aiSummary"><p>Stok beras aman, kata dinas.</p></div>',
    ],
    [
      'a summary by its heading, in a box',
      '<div><h3>Ringkasan Berita:</h3><ul><li>Stok beras aman.</li></ul></div>',
    ],
    [
      'a summary by its heading, without one',
      '<p><strong>Poin Penting</strong></p><ul><li>Stok beras aman.</li></ul>',
    ],
    [
      'a summary by its heading, with points that are no list',
      '<h4>Ringkasan</h4><p>- Stok beras aman, kata dinas.</p><p>- Warga diminta tenang, kata dinas.</p>',
    ],
    ['a summary in a line', '<p>Ringkasan: stok beras aman sampai akhir tahun menurut dinas.</p>'],
    [
      'page numbers',
      '<div class="pagination"><a>1</a> <a>2</a></div><p>1 2 3 Selanjutnya</p><p>Halaman 1 dari 3</p>',
    ],
    [
      'footnotes',
      '<div class="footnote-wrap"><p>Catatan kaki yang panjang, dengan koma.</p></div><p>[1] Laporan tahunan.</p>',
    ],
    ['a caption', '<p class="img-caption">Petugas memeriksa gudang, Kamis.</p>'],
    [
      'an infobox',
      '<table class="infobox"><tr><td><p>Luas gudang dua hektare, isinya beras.</p></td></tr></table>',
    ],
    [
      'a list of other news',
      '<div class="artikel-terkait"><ul><li>Harga cabai naik, pedagang mengeluh.</li></ul></div>',
    ],
    [
      'times of a live blog',
      '<p>14.05 WIB</p><p>3 jam yang lalu</p><p>Kamis, 30 November 2023</p>',
    ],
  ])('%s', (_what, between) => {
    expect(inside(between)).toEqual([first, last]);
  });

  test('what a name alone says is no summary where it holds the article', () => {
    const { paragraphs } = readArticle({
      html: page(
        `<div class="isi"><div class="article-summary"><p>${first}</p><p>${last}</p></div></div>`,
      ),
      outlet: outletOf({ body: ['.isi'] }),
    });
    expect(paragraphs).toEqual([first, last]);
  });

  test('sentences that begin like furniture stay', () => {
    const lines = [
      'Ringkasan laporan itu diserahkan kepada dewan pada Kamis siang.',
      'Halaman 3 laporan itu menyebut 2 gudang yang kosong sejak Mei.',
      'Pukul 14.05 WIB petugas tiba di gudang dan memeriksanya.',
    ];
    expect(inside(lines.map((line) => `<p>${line}</p>`).join(''))).toEqual([first, ...lines, last]);
  });
});

describe('elements keep their meaning', () => {
  const read = (inside: string) => readArticle({ html: inBody(`<p>${inside}</p>`), outlet }).text;
  test.each([
    ['q', '<q>Stok aman,</q> kata Rahmat Wijaya.', '“Stok aman,” kata Rahmat Wijaya.'],
    [
      'q in q',
      '<q>Ia bilang <q>aman</q> tadi,</q> kata Rahmat.',
      '“Ia bilang ‘aman’ tadi,” kata Rahmat.',
    ],
    ['q with marks of its own', '<q>“Stok aman,”</q> kata Rahmat.', '“Stok aman,” kata Rahmat.'],
    ['del and ins', 'Harga <del>naik</del> <ins>turun</ins> hari ini.', 'Harga turun hari ini.'],
    ['s and strike', 'Harga <s>naik</s><strike>tetap</strike> turun.', 'Harga turun.'],
    [
      'line-through',
      'Harga <span style="text-decoration: line-through">naik</span> turun.',
      'Harga turun.',
    ],
    [
      'soft hyphens',
      'Kemen&shy;terian Perta&#173;nian memeriksa.',
      'Kementerian Pertanian memeriksa.',
    ],
    [
      'zero-width characters',
      'Kemen\u200bterian \u2060Pertanian\ufeff memeriksa.',
      'Kementerian Pertanian memeriksa.',
    ],
    [
      'marks of footnotes',
      'Stok aman<sup>[1]</sup> kini<sup><a href="#n2">2</a></sup>.',
      'Stok aman kini.',
    ],
    ['powers', 'Luasnya 20 m<sup>2</sup> saja.', 'Luasnya 20 m2 saja.'],
  ])('%s', (_what, inside, expected) => {
    expect(read(inside)).toBe(expected);
  });
});

describe('the whole article, or a word about it', () => {
  // Words that no two sentences share.
  const words = 'gudang beras petugas laporan pasar warga jalan sungai kantor sekolah'.split(' ');
  const sentence = (n: number) =>
    `${words.map((word) => `${word}${'abcdefghij'[n]}`).join(' ')}, menurut ${words.map((word) => `${'abcdefghij'[n]}${word}`).join(' ')}.`;
  const story = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(sentence);
  const profile = schema.parse({
    name: 'Kabar Contoh',
    homepage: 'https://kabar.example',
    zone: 'WIB',
    layout: { body: ['.isi'] },
  });
  const ld = (body: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: body })}</script>`;
  const shown = (count: number, rest = '') =>
    `<div class="isi">${story
      .slice(0, count)
      .map((text) => `<p>${text}</p>`)
      .join('')}</div>${rest}`;
  const cutOf = (body: string, head = '') =>
    readArticle({ html: page(body, head), outlet: profile }).cut?.from;

  test('a third of what the page’s own JSON-LD holds', () => {
    expect(cutOf(shown(3), ld(story.join(' ')))).toBe('linked-data');
    expect(cutOf(shown(3), ld(story.map((text) => `<p>${text}</p>`).join('')))).toBe('linked-data');
    expect(cutOf(shown(8), ld(story.join(' ')))).toBeUndefined();
  });

  test('a third of what Readability finds', () => {
    const all = `<div class="kolom">${shown(3)}${story
      .slice(3)
      .map((text) => `<p>${text}</p>`)
      .join('')}</div>`;
    expect(cutOf(all)).toBe('readability');
    expect(cutOf(shown(9))).toBeUndefined();
  });

  test('what was left out on purpose is not missing', () => {
    const summary = `<div class="ringkasan">${story
      .slice(3, 7)
      .map((text) => `<p>${text}</p>`)
      .join('')}</div>`;
    const html = shown(3, '').replace(
      '</div>',
      `<p>${story[7]}</p><p>${story[8]}</p>${summary}</div>`,
    );
    expect(cutOf(html, ld(story.join(' ')))).toBeUndefined();
  });

  test('what stands on the article’s other pages is not missing', () => {
    const parts = [story.slice(0, 3), story.slice(3)].map((texts) =>
      readArticle({
        html: page(
          `<div class="isi">${texts.map((text) => `<p>${text}</p>`).join('')}</div>`,
          ld(story.join(' ')),
        ),
        outlet: profile,
      }),
    );
    expect(parts[0]?.cut).not.toBeNull();
    expect(joinPages(parts as [Article, Article]).cut).toBeNull();
  });
});

describe('titles, writers and dates come from sources that agree', () => {
  const facts = (body: string, head: string, name = 'Kabar Contoh') =>
    readArticle({
      html: `<html><head>${head}</head><body>${body}</body></html>`,
      outlet: schema.parse({ name, homepage: 'https://kabar.example', zone: 'WIB' }),
    });
  const headline = 'Dinas Periksa Gudang Beras di Kota Contoh';
  const og = `<meta property="og:title" content="${headline}">`;

  test.each([
    ['an h1 that is a channel', '<h1>Nasional</h1>', og, headline],
    [
      'an h1 that is a channel, in the page’s title too',
      '<h1>Nasional</h1>',
      `<title>Nasional - ${headline}</title>${og}`,
      headline,
    ],
    [
      'an h1 that is the outlet',
      '<h1>Kabar Contoh</h1>',
      `<title>${headline} - Kabar Contoh</title>${og}`,
      headline,
    ],
    [
      'a title for search engines',
      `<h1>${headline}</h1>`,
      '<title>Gudang Beras Kota Contoh Diperiksa - Kabar</title><meta property="og:title" content="Gudang Beras Kota Contoh Diperiksa">',
      headline,
    ],
    [
      'the outlet’s name behind it',
      '',
      `<meta property="og:title" content="${headline} - Kabar Contoh"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`,
      headline,
    ],
    ['only an h1', '<h1>Gempa Lagi</h1>', '', 'Gempa Lagi'],
  ])('%s', (_what, body, head, expected) => {
    expect(facts(body, head).title).toBe(expected);
  });

  test.each([
    [
      'the writer, not the editor',
      '<a rel="author">Editor: Budi</a>',
      '<meta name="author" content="Sari Contoh">',
      'Sari Contoh',
    ],
    [
      'both in one line',
      '<p rel="author">Penulis: Sari Contoh | Editor: Budi Contoh</p>',
      '',
      'Sari Contoh',
    ],
    [
      'Republika’s way',
      '<p rel="author">Rep: Sari Contoh/ Red: Budi Contoh</p>',
      '',
      'Sari Contoh',
    ],
    [
      'the outlet is nobody',
      '<a rel="author">KabarContoh.com</a>',
      '<meta name="author" content="Sari Contoh">',
      'Sari Contoh',
    ],
    [
      'with the outlet behind',
      '<a rel="author">Sari Contoh - KabarContohNews</a>',
      '',
      'Sari Contoh',
    ],
    [
      'a line that says so, wherever it stands',
      '<div><span>Rep: Sari Contoh/ Red: Budi</span></div>',
      '',
      'Sari Contoh',
    ],
    [
      'with the outlet after a comma',
      '<a rel="author">Sari Contoh, Kabar Contoh</a>',
      '',
      'Sari Contoh',
    ],
    ['an editor alone', '<a rel="author">Editor: Budi</a>', '', null],
    [
      'with the day and the section in its line',
      '<p rel="author">Oleh: Humas ; Diterbitkan pada: 5 Maret 2024 ; Kategori: Berita</p>',
      '',
      'Humas',
    ],
    [
      'two writers',
      '',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Sari Contoh"},{"name":"Ucok Contoh"}]}</script>',
      'Sari Contoh, Ucok Contoh',
    ],
  ])('%s', (_what, body, head, expected) => {
    expect(facts(body, head).byline).toBe(expected);
  });

  test('the first date element that can be read wins', () => {
    const { publishedAt } = facts(
      '<time>baru saja</time><time>Kamis, 30 November 2023 14:05 WIB</time>',
      '',
    );
    expect(publishedAt).toBe('2023-11-30T14:05:00+07:00');
  });

  test.each([
    ['of the page, where no article is described', 'WebPage', '2024-03-05T10:12:00+07:00'],
    ['of something else', 'Organization', null],
  ])('the day %s', (_what, type, expected) => {
    const ld = `{"@graph":[{"@type":"${type}","datePublished":"2024-03-05T10:12:00+07:00"}]}`;
    const { publishedAt } = facts('', `<script type="application/ld+json">${ld}</script>`);
    expect(publishedAt).toBe(expected);
  });

  test.each([
    ['joins the sentence behind it', '<strong>Bekasi</strong> - ', `Bekasi - ${FIRST}`],
    ['with the outlet', '<b>JAKARTA, KABAR.com</b> – ', `JAKARTA, KABAR.com – ${FIRST}`],
    ['is no dateline when it asks something', 'Mengapa? - ', FIRST],
  ])('a dateline that stands alone %s', (_what, dateline, expected) => {
    const html = page(`<article>${dateline}<p>${FIRST}</p><p>${SECOND}</p></article>`);
    const outlet = schema.parse({
      name: 'Kabar Contoh',
      homepage: 'https://kabar.example',
      zone: 'WIB',
      layout: { body: ['article'] },
    });
    expect(readArticle({ html, outlet }).paragraphs[0]).toBe(expected);
  });

  test('words that are no date are said, and are not the layout’s fault', () => {
    const { publishedAt, unreadDate, drift } = facts(
      `<h1>${headline}</h1><time>Kamis Kliwon, 16 Jumadil Awal 1445 H</time><article><p>${FIRST}</p></article>`,
      '',
    );
    expect({ publishedAt, unreadDate, drift }).toEqual({
      publishedAt: null,
      unreadDate: 'Kamis Kliwon, 16 Jumadil Awal 1445 H',
      drift: [],
    });
  });
});

describe('pages made to hold up the run', () => {
  const profile = schema.parse({
    name: 'Kabar Contoh',
    homepage: 'https://kabar.example',
    zone: 'WIB',
    layout: { body: ['#isi'], drop: ['.iklan .dalam'] },
  });
  const one = `<p>${FIRST}</p>`;

  test.each([
    ['elements in one another', `${'<div id="isi">'.repeat(900)}${one}`],
    ['elements of one id', `<div id="isi">${one}</div>`.repeat(5_000)],
    ['headings of summaries', `<div id="isi">${'<p>Ringkasan</p>'.repeat(20_000)}${one}</div>`],
    ['children of one element', `<div id="isi">${'<b>kata</b>'.repeat(20_000)}</div>`],
    ['headlines', `<div id="isi">${one}</div>${'<h1>Judul lain</h1>'.repeat(20_000)}`],
  ])('%s by the thousand cost little CPU time', (_what, inside) => {
    const html = page(inside);
    const cost = () => cpuOf(() => readArticle({ html, outlet: profile }));
    expect(holdsOnce(() => cost() < 4_000)).toBe(true);
  });

  test('a huge text in the page’s own data does not lose the article', () => {
    const ld = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${SECOND} `.repeat(5_000) });
    const { paragraphs, cut } = readArticle({
      html: page(`<div id="isi">${one}</div>`, `<script type="application/ld+json">${ld}</script>`),
      outlet: profile,
    });
    expect(paragraphs).toEqual([FIRST]);
    expect(cut?.from).toBe('linked-data');
  });
});

describe('a note that tells where help is to be had', () => {
  test('stays, since by it is known that somebody may have to be protected', () => {
    const notes = [
      'Catatan redaksi: bila Anda tertekan, hubungi 119 ext 8.',
      'Baca juga: Jembatan Diberi Pagar',
    ];
    const read = readText(['Petugas membujuknya dua jam.', 'Ia selamat.', ...notes].join('\n'));
    expect(read.paragraphs).toEqual(['Petugas membujuknya dua jam.', 'Ia selamat.', notes[0]]);
  });
});
