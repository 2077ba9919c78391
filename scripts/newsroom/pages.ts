import type { SampleArticle } from './articles.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

/** An article in the markup of the Tribun network: two pages, links to other news among the text. */
export function tribunPage(
  article: SampleArticle,
  page: number,
  other: SampleArticle | undefined,
): string {
  const half = Math.ceil(article.paragraphs.length / 2);
  const shown = page > 1 ? article.paragraphs.slice(half) : article.paragraphs.slice(0, half);
  const link = other
    ? `<p class="baca"><strong>Baca juga: <a href="/${other.outlet}/${other.slug}">${escaped(other.title)}</a></strong></p>`
    : '';
  const middle = Math.ceil(shown.length / 2);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${escaped(article.title)} - Kabar Contoh</title>
<meta property="og:title" content="${escaped(article.title)}">
<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.published,
    author: { '@type': 'Person', name: article.author },
  }).replaceAll('<', '\\u003c')}</script></head><body>
<nav><a href="/">Beranda</a> <a href="/terpopuler">Terpopuler</a></nav>
<h1 id="arttitle">${escaped(article.title)}</h1>
<div id="penulis">Penulis: <a href="/penulis">${escaped(article.author)}</a></div>
<div class="side-article txt-article">
<figure><img src="/foto.jpg" alt=""><figcaption>Foto contoh (Dok. Kabar Contoh)</figcaption></figure>
${shown.slice(0, middle).map(paragraph).join('\n')}
${link}
${shown.slice(middle).map(paragraph).join('\n')}
<div class="paging">${page > 1 ? '' : '<a rel="next" href="?page=2">Halaman selanjutnya</a>'}</div>
</div><footer>Hak cipta Kabar Contoh</footer></body></html>`;
}

/** An article in the markup of a WordPress site. */
export function wordpressPage(article: SampleArticle, other: SampleArticle | undefined): string {
  const link = other
    ? `<p>Baca Juga : <a href="/${other.outlet}/${other.slug}/">${escaped(other.title)}</a></p>`
    : '';
  const middle = Math.ceil(article.paragraphs.length / 2);
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>${escaped(article.title)} | Berita Rekaan</title>
<meta property="article:published_time" content="${article.published}"></head><body class="single-post">
<header><a href="/">Berita Rekaan</a></header>
<article class="post"><h1 class="entry-title">${escaped(article.title)}</h1>
<div class="entry-meta"><span class="author"><a href="/penulis">${escaped(article.author)}</a></span>
<time class="entry-date published" datetime="${article.published}">${article.published.slice(0, 10)}</time></div>
<div class="entry-content">
${article.paragraphs.slice(0, middle).map(paragraph).join('\n')}
${link}
${article.paragraphs.slice(middle).map(paragraph).join('\n')}
<div class="sharedaddy">Bagikan ini: WhatsApp Facebook</div>
</div></article>
<aside><h2>BERITA LAINNYA</h2></aside><footer>&copy; Berita Rekaan</footer></body></html>`;
}

/** An outlet's RSS 2.0 feed. */
export function rssOf(outlet: string, articles: readonly SampleArticle[], base: string): string {
  const items = articles.map(
    (article) => `<item><title>${escaped(article.title)}</title>
<link>${base}/${outlet}/${article.slug}</link>
<guid isPermaLink="false">${outlet}-${article.slug}</guid>
<pubDate>${rfc822(article.published)}</pubDate>
<description><![CDATA[<p>${escaped(article.paragraphs[0] ?? '')}</p>]]></description></item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>${outlet}</title><link>${base}/${outlet}/</link>
<description>Berita rekaan</description>
${items.join('\n')}
</channel></rss>`;
}

/** RFC 822 with the article's own offset: `Fri, 07 Feb 2025 14:05:00 +0800`. */
function rfc822(published: string): string {
  const [, offset = '+00:00'] = /([+-]\d{2}:\d{2})$/.exec(published) ?? [];
  const local = new Date(`${published.slice(0, 19)}Z`).toUTCString();
  return local.replace('GMT', offset.replace(':', ''));
}
