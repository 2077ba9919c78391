import { expect, test } from 'vitest';
import { readArticle } from '../../scripts/article/article.ts';

const TITLE = 'Dinas Periksa Gudang Beras di Kota Contoh';
const BODY = [1, 2, 3, 4].map(
  (n) =>
    `“Gudang nomor ${n} sudah kami periksa,” kata Kepala Dinas Contoh Rahmat Wijaya di kantornya.`,
);
const markup = BODY.map((text) => `<p>${text}</p>`).join('');
const page = (
  data: unknown,
  attributes = 'id="__NEXT_DATA__" type="application/json"',
  body = '',
) =>
  readArticle({
    html: `<html><head><title>${TITLE} - Kabar</title></head><body>${body}<div id="__next"></div>
      <script ${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></body></html>`,
  });

test.each([
  ['markup', markup],
  ['lines', BODY.join('\n')],
  ['escaped markup', markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ['blocks', BODY.map((text) => ({ type: 'paragraph', data: { text } }))],
])('an article in a page’s own data, as %s', (_how, content) => {
  const article = page({
    props: {
      pageProps: {
        related: [
          { title: 'Berita lain', content: `<p>${'Kata lain yang panjang. '.repeat(90)}</p>` },
        ],
        detail: {
          title: TITLE,
          content,
          author: { name: 'Sari Contoh' },
          published_at: '2023-11-30 14:05:00',
        },
      },
    },
  });
  expect(article).toMatchObject({
    title: TITLE,
    byline: 'Sari Contoh',
    publishedAt: '2023-11-30T14:05:00+07:00',
    paragraphs: BODY,
    bodyFrom: 'page-data',
  });
});

test('any script that is said to be JSON, and seconds since 1970', () => {
  const article = page(
    [{ judul: TITLE, isi: markup, tanggal: 1701327900, penulis: 'Sari Contoh' }],
    'type="application/json"',
  );
  expect(article).toMatchObject({ paragraphs: BODY, publishedAt: '2023-11-30T07:05:00Z' });
});

test('another article’s text there is not this one’s', () => {
  const shown = BODY.slice(0, 3)
    .map((text) => `<p>${text}</p>`)
    .join('');
  const article = page(
    [{ title: 'Berita lain', content: `<p>${'Kata lain yang panjang. '.repeat(90)}</p>` }],
    undefined,
    `<article><h1>${TITLE}</h1>${shown}</article>`,
  );
  expect(article.paragraphs).toEqual(BODY.slice(0, 3));
  expect(article.cut).toBeNull();
});

test('data of any shape ends soon', () => {
  let deep: unknown = 'x';
  for (let n = 0; n < 3_000; n += 1) deep = { content: deep };
  const { bodyFrom } = page({ deep, wide: Array(50_000).fill({ content: 1 }) });
  expect(bodyFrom).not.toBe('page-data');
});
