import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { readable } from '../../scripts/article/readable.ts';
import { smallDocument } from '../../scripts/article/small-document.ts';

const page = (html: string) => load(html, { xml: { xmlMode: false } });
const document = (html: string) => smallDocument(page(html).root().contents().toArray());
const bodyOf = (html: string) => document(`<html><body>${html}</body></html>`).body;

it('the document for Readability has what stands on the page, as it is meant', () => {
  const body = bodyOf(
    '<P class=a id=\'b"c\'>Satu &amp; dua<br>&lt;tiga&gt;&amp;#52;<p a"b=c hidden>empat',
  );
  expect(body.innerHTML).toBe(
    '<p class="a" id="b&quot;c">Satu &amp; dua<br/>&lt;tiga&gt;&amp;#52;</p><p hidden="">empat</p>',
  );
  expect(body.textContent).toBe('Satu & dua<tiga>&#52;empat');
  const [first, second] = Array.from(body.children);
  expect(first?.nextElementSibling).toBe(second);
  expect(second?.parentNode).toBe(body);
});

it('programs, styles and comments are left out of it, and data that describes the page is not', () => {
  expect(
    bodyOf(
      '<style>p{}</style><script>if (1<2) x()</script><!-- catatan --><script type="application/ld+json">{"a":1}</script>',
    ).innerHTML,
  ).toBe('<script type="application/ld+json">{"a":1}</script>');
});

it('it knows its head and its body, the outermost of each, and nothing beside them', () => {
  const made = document(
    '<!doctype html>lepas<html lang="id"><head><title>Judul</title></head><body><p>Isi</p></body></html>',
  );
  expect(Array.from(made.childNodes)).toEqual([made.documentElement]);
  expect(made.documentElement.getAttribute('lang')).toBe('id');
  expect(made.head.textContent).toBe('Judul');
  expect(made.body.textContent).toBe('Isi');
  const nested = bodyOf('<html><body id="dalam">x</body></html>');
  expect(nested.id ?? '').toBe('');
});

it('a byline is taken out, whether its class, its rel or its data say that it is one, and a paragraph is none', () => {
  const words = 'Bupati meninjau tanggul yang jebol di tepi sungai, dan warga meminta perbaikan. ';
  for (const line of [
    '<p class="byline">Sari Contoh dari Rawa Biru menulis ini untuk kita.</p>',
    '<p><a rel="author" href="/s">Sari Contoh dari Rawa Biru menulis ini untuk kita.</a></p>',
    '<p itemprop="author">Sari Contoh dari Rawa Biru menulis ini untuk kita.</p>',
  ]) {
    const $ = page(
      `<html><body><div>${line}<p>${words.repeat(4)}</p><p>${words.repeat(5)}</p></div></body></html>`,
    );
    const found = readable($).map(({ text }) => text);
    expect(found).toEqual([words.repeat(4).trim(), words.repeat(5).trim()]);
  }
});

it('reading leaves the page as it is, and a page that is no article has no paragraphs', () => {
  const words = 'Bupati meninjau tanggul yang jebol di tepi sungai, dan warga meminta perbaikan. ';
  const $ = page(
    `<html><body><nav><a href="/">Beranda</a></nav><div><h1>Judul</h1><p>${words.repeat(4)}</p><p>${words.repeat(5)}</p></div></body></html>`,
  );
  const before = $.html();
  const found = readable($).map(({ text }) => text);
  expect(found).toContain(words.repeat(4).trim());
  expect(found).toContain(words.repeat(5).trim());
  expect($.html()).toBe(before);
  expect(readable(page('<html><body></body></html>'))).toEqual([]);
});
