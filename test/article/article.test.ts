import { describe, expect, test } from 'vitest';
import { readArticle } from '../../scripts/article/article.ts';
import { joinPages, readText } from '../../scripts/article/text.ts';
import { outlet as schema } from '../../src/schema/outlet.ts';

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

  test('a page nested a hundred thousand deep ends soon', { timeout: 5_000 }, () => {
    readArticle({ html: inBody('<div>'.repeat(100_000)), outlet });
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
