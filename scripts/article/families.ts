import type { Family, Layout } from '../../src/schema/outlet.ts';

/** What is dropped from every page, whatever its design. */
const EVERYWHERE = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'form',
  'button',
  'nav',
  'aside',
  'footer',
  'figure',
  'figcaption',
  '.caption',
  '.wp-caption',
  '.advertisement',
  '.ads',
  '[class*="baca-juga"]',
  '[class*="related"]',
  '[class*="share"]',
  '[hidden]',
];

/** Where title, author, times and body stand in designs that several outlets share. */
export const FAMILIES: Readonly<Record<Family, Layout>> = {
  'tribun-network': {
    title: ['h1#arttitle', 'h1', 'meta:og:title', 'ld:headline'],
    byline: ['#penulis a', '.credit a', 'meta:author', 'ld:author'],
    published: ['ld:datePublished', 'meta:article:published_time', 'time', '.grey time'],
    modified: ['ld:dateModified', 'meta:article:modified_time'],
    body: ['.side-article.txt-article', '.txt-article', '#article_con'],
    drop: [
      ...EVERYWHERE,
      'blockquote.summary-article',
      '.baca',
      'p.baca',
      'strong:has(a)',
      '.ts-paging',
    ],
  },
  wordpress: {
    title: ['h1.entry-title', 'h1', 'meta:og:title', 'ld:headline'],
    byline: ['.author a', '[rel="author"]', 'meta:author', 'ld:author'],
    published: [
      'time.entry-date@datetime',
      'time.published@datetime',
      'meta:article:published_time',
      'ld:datePublished',
      'time@datetime',
    ],
    modified: ['meta:article:modified_time', 'time.updated@datetime', 'ld:dateModified'],
    body: ['.entry-content', '.post-content', '.td-post-content', 'article'],
    drop: [...EVERYWHERE, '.sharedaddy', '.jp-relatedposts', '.wp-block-embed'],
  },
  kompas: {
    title: ['h1.read__title', 'h1', 'meta:og:title', 'ld:headline'],
    byline: ['.credit-title-name', '.read__credit', 'meta:author', 'ld:author'],
    published: [
      'ld:datePublished',
      'meta:content_PublishedDate',
      'meta:article:published_time',
      '.read__time',
    ],
    modified: ['ld:dateModified', 'meta:article:modified_time'],
    body: ['.read__content', '.clearfix.read__content'],
    drop: [...EVERYWHERE, '.kompasidRec', '[class*="inject-"]'],
    dropLines: ['Simak breaking news'],
  },
  generic: {
    title: ['h1', 'meta:og:title', 'ld:headline'],
    byline: ['[rel="author"]', 'meta:author', 'ld:author'],
    published: [
      'ld:datePublished',
      'meta:article:published_time',
      'meta:publishdate',
      'meta:content_PublishedDate',
      'time@datetime',
      'time',
      '[itemprop="datePublished"]@content',
      '[class*="date"]',
      '[class*="tanggal"]',
    ],
    modified: ['ld:dateModified', 'meta:article:modified_time'],
    drop: EVERYWHERE,
  },
};
