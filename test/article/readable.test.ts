import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { readable } from '../../scripts/article/readable.ts';
import { wellFormed } from '../../scripts/article/well-formed.ts';

const page = (html: string) => load(html, { xml: { xmlMode: false } });
const formed = (html: string) => wellFormed(page(html).root().contents().toArray());

it('every element has its end and every attribute its quotes, and what stands on the page stays', () => {
  expect(formed("<P class=a id='b\"c'>Satu &amp; dua<br>&lt;tiga&gt;<p>empat")).toBe(
    '<p class="a" id="b&quot;c">Satu &amp; dua<br/>&lt;tiga&gt;</p><p>empat</p>',
  );
  expect(formed('<p a"b=c hidden>x</p>')).toBe('<p hidden="">x</p>');
});

it('programs and styles are left out, and data that describes the page is not', () => {
  expect(
    formed(
      '<style>p{}</style><script>if (1<2) x()</script><script type="application/ld+json">{"a":1}</script>',
    ),
  ).toBe('<script type="application/ld+json">{"a":1}</script>');
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
