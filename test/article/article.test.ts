import { describe, expect, test } from 'vitest';
import { joinPages, readArticle, readText } from '../../scripts/article/article.ts';
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
