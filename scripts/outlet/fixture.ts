import { load } from 'cheerio';
import type { Layout } from '../../src/schema/outlet.ts';
import type { Article } from '../article/article.ts';
import { normaliseParagraph } from '../article/normalise.ts';
import { isBoilerplate } from '../extract/furniture.ts';

/** A page in an outlet's markup whose every word is invented, and what has to be read from it. */
export interface Fixture {
  html: string;
  expected: {
    title: string;
    byline: string | null;
    publishedAt: string | null;
    paragraphs: string[];
  };
}

type Cheerio = ReturnType<ReturnType<typeof load>>;

const TITLE = 'Kepala Dinas Contoh: Data Warga Masih Aman';
const AUTHOR = 'Sari Contoh';
const OTHER = 'Jalan rekaan ditutup sepekan';

const ASIDE = 'Takarir, iklan, atau kotak rekaan yang bukan bagian dari berita ini.';

/** Invented sentences that take the place of an article's paragraphs. */
const PARAGRAPHS = [
  '“Data warga yang kami periksa masih aman,” kata Kepala Dinas Contoh Rahmat Wijaya di kantornya, Rabu (29/11/2023).',
  'Rahmat menambahkan, pemeriksaan berlangsung tiga hari dan melibatkan dua belas petugas dari kantor pusat.',
  'Ia meminta warga menunggu pengumuman resmi yang akan terbit pada awal pekan depan di laman dinas.',
  'Menurut dia, hasil lengkap pemeriksaan itu dapat dibaca siapa saja tanpa biaya.',
];

/** An invented part that has to be left out for the same reason as the page's own. */
function leftOut(part: Cheerio): string {
  const text = normaliseParagraph(part.text());
  const link = `<a href="/lain">${OTHER}</a>`;
  if (isBoilerplate(text)) return `Baca juga: ${link}`;
  const linked = normaliseParagraph(part.find('a').text());
  return linked.length >= text.length * 0.9 ? link : ASIDE;
}

/** Attributes that selectors and sources ask for; all others go. */
const KEPT = new Set(['class', 'id', 'itemprop', 'itemscope', 'rel', 'type', 'property', 'name']);

/**
 * Makes a fixture of an outlet's page: the frame, the classes and the order of its parts stay, all
 * its words are replaced by invented ones, so that nothing of the article is copied.
 *
 * What the reader kept becomes a paragraph that is expected; what it left out stays as an invented
 * link, caption or line, so that the test shows that it is left out again.
 *
 * @param article what was read from the page
 * @param layout how it was read, filled up from the family
 * @param offset of the newsroom's zone, `+07:00`
 */
export function fixtureOf(html: string, article: Article, layout: Layout, offset: string): Fixture {
  const publishedAt = `2023-11-30T14:05:00${offset}`;
  const $ = load(html);
  $('style, noscript, template, iframe, svg, link, base').remove();
  const linked = $('script[type="application/ld+json"]').length > 0;
  $('script').remove();
  const body = layout.body?.find((selector) => $(selector).length > 0) ?? 'body';
  const container = $(body).first();
  const kept = new Set(article.paragraphs);

  // The body: every kept paragraph until the invented ones are used up, one of each other part.
  const paragraphs: string[] = [];
  const kinds = new Set<string>();
  const invent = (parent: Cheerio) => {
    parent.contents().each((_index, node) => {
      if (node.type !== 'tag') $(node).remove();
    });
    parent.children().each((_index, child) => {
      const part = $(child);
      const kind = `${child.name}.${part.attr('class') ?? ''}`;
      const next = PARAGRAPHS[paragraphs.length];
      if (kept.has(normaliseParagraph(part.text()))) {
        if (next === undefined) part.remove();
        else paragraphs.push(part.text(next).text());
      } else if (holdsKept(part)) {
        invent(part);
      } else if (kinds.has(kind) || part.text().trim() === '') {
        part.remove();
      } else {
        kinds.add(kind);
        part.html(leftOut(part));
      }
    });
  };
  const holdsKept = (part: Cheerio) =>
    part
      .find('*')
      .toArray()
      .some((element) => kept.has(normaliseParagraph($(element).text())));
  invent(container);
  for (const missing of PARAGRAPHS.slice(paragraphs.length)) {
    paragraphs.push(missing);
    container.append(`<p>${missing}</p>`);
  }

  // The frame: the way down to the headline, the author, the time and the body, and nothing else.
  const css = (sources: readonly string[] | undefined) =>
    (sources ?? []).filter((source) => !/^(?:meta|ld):/.test(source));
  const found = (sources: readonly string[] | undefined) =>
    css(sources)
      .map((source) => $(source.replace(/@[\w-]+$/, '')).first())
      .find((element) => element.length > 0);
  const heading = found(layout.title);
  const author = article.byline === null ? undefined : found(layout.byline);
  const time = article.publishedAt === null ? undefined : found(layout.published);
  heading?.text(TITLE);
  author?.text(AUTHOR);
  if (time) {
    if (time.attr('datetime')) time.attr('datetime', publishedAt);
    time.text(`Kamis, 30 November 2023 14:05 ${ZONE_NAMES[offset] ?? 'WIB'}`);
  }
  const stays = new Set(
    [container, heading, author, time].flatMap((element) => [
      ...(element?.toArray() ?? []),
      ...(element?.parents().toArray() ?? []),
      ...(element?.find('*').toArray() ?? []),
    ]),
  );
  $('body *').each((_index, element) => {
    if (!stays.has(element)) $(element).remove();
  });
  $('body, body *')
    .contents()
    .each((_index, node) => {
      const holder = node.parent;
      const isFrame = holder !== null && $(holder).find(body).length > 0;
      if (node.type === 'comment' || (node.type === 'text' && isFrame)) $(node).remove();
    });
  $('body, body *').each((_index, element) => {
    for (const name of Object.keys(element.attribs)) {
      if (!KEPT.has(name) && !(name === 'datetime' || name === 'href')) $(element).removeAttr(name);
    }
    if (element.attribs['href'] !== undefined) $(element).attr('href', '/lain');
  });

  const bodyHtml = $('body')
    .html()
    ?.replace(/\s*\n\s*/g, '\n')
    .replace(/></g, '>\n<')
    .trim();
  const attributes = ['class', 'id']
    .filter((name) => $('body').attr(name))
    .map((name) => ` ${name}="${escaped($('body').attr(name) ?? '')}"`)
    .join('');
  const head = [
    '<meta charset="utf-8">',
    `<title>${TITLE}</title>`,
    ...metas($, publishedAt, article),
    ...(linked ? [linkedData(publishedAt, article)] : []),
  ];
  return {
    html: `<!doctype html>\n<html lang="id">\n<head>\n${head.join('\n')}\n</head>\n<body${attributes}>\n${bodyHtml}\n</body>\n</html>\n`,
    expected: {
      title: TITLE,
      byline: article.byline === null ? null : AUTHOR,
      publishedAt: article.publishedAt === null ? null : publishedAt,
      paragraphs,
    },
  };
}

const ZONE_NAMES: Readonly<Record<string, string>> = {
  '+07:00': 'WIB',
  '+08:00': 'WITA',
  '+09:00': 'WIT',
};

/** The page's own meta elements that sources ask for, with invented values. */
function metas($: ReturnType<typeof load>, publishedAt: string, article: Article): string[] {
  return $('meta[property], meta[name]')
    .toArray()
    .flatMap(({ attribs }) => {
      const key = attribs['property'] !== undefined ? 'property' : 'name';
      const name = attribs[key] ?? '';
      const value = /title$/i.test(name)
        ? TITLE
        : /^(?:article:)?author$/i.test(name) && article.byline !== null
          ? AUTHOR
          : /publish|pubdate|modified|updated/i.test(name) && /\d{4}/.test(attribs['content'] ?? '')
            ? publishedAt
            : null;
      return value === null || !/^[\w:.-]+$/.test(name)
        ? []
        : [`<meta ${key}="${name}" content="${value}">`];
    });
}

function linkedData(publishedAt: string, { byline, publishedAt: read }: Article): string {
  const data = {
    '@type': 'NewsArticle',
    headline: TITLE,
    ...(read === null ? {} : { datePublished: publishedAt }),
    ...(byline === null ? {} : { author: { '@type': 'Person', name: AUTHOR } }),
  };
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
