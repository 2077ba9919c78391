import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSON_SCHEMA, load } from 'js-yaml';

interface Report {
  article: string;
  quote?: string;
}
interface Item {
  id: string;
  path: string;
  words: string;
  day: string;
  kind: string;
  speaker?: string;
  role?: string;
  organisation?: string;
  stories: string[];
  laws: { law: string }[];
  reports: Report[];
}

const PAGE = 100;
const HANDFUL = 5;
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
/** A page or file that the floor makes: where, and the text when it is wanted. */
export type Put = (path: string, text: () => string) => void;

/**
 * Pages and files of about the number and size of the site's own, from the same files, by templates of
 * one function each: what the floor writes, and what is given to other builders to be written.
 */
export function floorPages(content: string, put: Put): void {
  function read(collection: string): { id: string; data: Record<string, unknown>; body: string }[] {
    const root = join(content, collection);
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|yaml)$/.test(name))
      .sort()
      .map((name) => {
        const text = readFileSync(join(root, name), 'utf8');
        const [, yaml = text, body = ''] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
        const id = name.replace(/\.(?:md|yaml)$/, '');
        return { id, data: load(yaml, { schema: JSON_SCHEMA }) as Record<string, unknown>, body };
      });
  }

  const names = new Map<string, string>();
  for (const collection of ['people', 'organisations', 'outlets', 'stories', 'laws'])
    for (const { id, data } of read(collection))
      names.set(`${collection}/${id}`, String(data['name'] ?? data['title']));
  const articles = new Map(read('articles').map(({ id, data }) => [id, data]));
  const nameOf = (collection: string, id: string | undefined) =>
    escaped(names.get(`${collection}/${id}`) ?? id ?? '');

  const itemOf =
    (folder: string) =>
    (record: ReturnType<typeof read>[number]): Item => {
      const data = record.data as unknown as Item & { saidOn?: string; date?: string; laws?: [] };
      return {
        ...data,
        laws: data.laws ?? [],
        id: record.id,
        path: `${folder}/${record.id}`,
        words: escaped(record.body.replace(/^> ?/gm, '').trim()),
        day: String(data.saidOn ?? data.date),
        kind: data.kind ?? 'event',
      };
    };
  const items = [
    ...read('statements').map(itemOf('pernyataan')),
    ...read('events').map(itemOf('peristiwa')),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));

  /** Head, navigation and footer as heavy as the site's own. */
  const HEAD =
    '<meta name="description" content="Catatan terbuka atas pernyataan pejabat.">'.repeat(26);
  const FOOT = '<a href="/halaman/">Nama halaman</a> '.repeat(18);
  /** What a statement's page and its twin have besides its own words: labels, codes, other formats. */
  const MORE = '<dl class="details"><dt>Keterangan</dt><dd>nilainya</dd></dl>'.repeat(84);
  const MORE_ROWS = Array.from({ length: 22 }, (_, at) => ({
    table: 'selectors',
    row: at,
    type: 'TextPositionSelector',
  }));
  const pageOf = (title: string, main: string) =>
    `<!doctype html><html lang="id"><head><title>${title}</title>${HEAD}</head><body><main><h1>${title}</h1>${main}</main><footer>${FOOT}</footer></body></html>`;
  const row = (item: Item) =>
    `<li><article class="row row-${item.kind}" id="n-${item.id.replace('/', '-')}"><p class="who"><a class="name" href="/tokoh/${item.speaker}/">${nameOf('people', item.speaker)}</a> <span class="role">${escaped(item.role ?? '')}</span></p><blockquote class="words"><p>${item.words}</p></blockquote><p class="meta"><span class="sources">menurut ${item.reports.map(({ article }) => nameOf('outlets', article.split('/')[0])).join(', ')}</span> <label class="unfold"><input type="checkbox">Lengkap</label> <a class="more" href="/${item.path}/" aria-label="Sumber dan konteks: ${nameOf('people', item.speaker)}, ${item.day}">Sumber dan konteks</a> <span class="badge badge-program">Dibaca program</span></p></article></li>`;
  const rows = (own: readonly Item[]) => `<ol class="days">${own.map(row).join('')}</ol>`;
  const report = ({ article, quote }: Report, item: Item) =>
    `<section class="report"><h3>${nameOf('outlets', article.split('/')[0])}</h3><p><a href="${escaped(String(articles.get(article)?.['url']))}#:~:text=${encodeURIComponent(item.words.slice(0, 60))}">${escaped(String(articles.get(article)?.['title']))}</a></p><blockquote><p>${escaped(quote ?? item.words)}</p></blockquote><dl class="details"><dt>Terbit</dt><dd>${articles.get(article)?.['publishedAt']}</dd><dt>Sidik</dt><dd>${articles.get(article)?.['textHash']}</dd></dl></section>`;

  const byKey = new Map<string, Item[]>();
  const groups: Record<string, (item: Item) => (string | undefined)[]> = {
    narasumber: ({ speaker }) => [speaker],
    lembaga: ({ organisation }) => [organisation],
    media: ({ reports }) => [...new Set(reports.map(({ article }) => article.split('/')[0]))],
    hukum: ({ laws }) => laws.map(({ law }) => law),
    bulan: ({ day }) => [day.slice(0, 7)],
    jenis: ({ kind }) => [kind],
  };
  const add = (key: string, item: Item) => {
    const own = byKey.get(key);
    if (own) own.push(item);
    else byKey.set(key, [item]);
  };
  for (const item of items) {
    add('terbaru/', item);
    if (item.speaker) add(`tokoh/${item.speaker}`, item);
    if (item.organisation) add(`lembaga/${item.organisation}`, item);
    for (const [outlet] of new Set(item.reports.map(({ article }) => article.split('/'))))
      add(`media/${outlet}`, item);
    for (const { law } of item.laws) add(`hukum/${law}`, item);
    add(`terbaru/${item.day.slice(0, 7)}`, item);
    for (const story of item.stories) {
      add(`kasus/${story}`, item);
      for (const [group, keysOf] of Object.entries(groups))
        for (const key of new Set(keysOf(item)))
          if (key) add(`kasus/${story}/${group}/${key}`, item);
    }
  }
  const json = (item: Item) => ({
    url: `/${item.path}/`,
    content_text: item.words,
    tags: item.stories,
    _more: { ...item, words: undefined },
  });

  for (const item of items) {
    put(`${item.path}/index.html`, () =>
      pageOf(
        nameOf('people', item.speaker),
        `<blockquote class="words"><p>${item.words}</p></blockquote><dl class="details"><dt>Narasumber</dt><dd>${nameOf('people', item.speaker)}</dd><dt>Lembaga</dt><dd>${nameOf('organisations', item.organisation)}</dd><dt>Hari</dt><dd>${item.day}</dd></dl>${MORE}${item.reports.map((one) => report(one, item)).join('')}<pre class="cite">@misc{${item.id}, title={${item.words}}, year={${item.day.slice(0, 4)}}}</pre><pre class="cite">TY - ELEC\nTI - ${item.words}\nER -</pre><a href="https://wa.me/?text=${encodeURIComponent(item.words)}">WhatsApp</a>`,
      ),
    );
    put(`${item.path}/data.json`, () =>
      JSON.stringify({
        tables: {
          statements: [item],
          selectors: MORE_ROWS,
          articles: item.reports.map(({ article }) => articles.get(article)),
        },
      }),
    );
  }
  for (const [key, own] of byKey) {
    const parts = key.split('/');
    if (parts.length === 4 && own.length < HANDFUL && parts[2] !== 'jenis') continue;
    const title = parts.at(-1) ?? '';
    if (parts[0] === 'kasus' || parts[1]?.length === 7) {
      for (const order of parts.length === 2 && parts[0] === 'kasus' ? ['', 'terbaru'] : [''])
        for (let from = 0, number = 1; from < own.length; from += PAGE, number += 1)
          put(`${join(key, order, String(number))}/index.html`, () =>
            pageOf(title, rows(own.slice(from, from + PAGE))),
          );
    } else put(`${key}/index.html`, () => pageOf(title, rows(own.slice(-PAGE))));
    if (parts.length > 2 || parts[1]?.length === 7) continue;
    put(
      `${key}/rss.xml`,
      () =>
        `<rss><channel>${own
          .slice(-50)
          .map(
            (item) =>
              `<item><title>${item.day}</title><link>/${item.path}/</link><description>${item.words}</description></item>`,
          )
          .join('')}</channel></rss>`,
    );
    for (let from = 0, number = 1; from < own.length; from += 40, number += 1)
      put(`${key}/feed/${number}.json`, () =>
        JSON.stringify({ items: own.slice(from, from + 40).map(json) }),
      );
  }
  put('data/statements.ndjson', () => items.map((item) => JSON.stringify(item)).join('\n'));
  put('data/articles.ndjson', () =>
    [...articles.values()].map((data) => JSON.stringify(data)).join('\n'),
  );
  put(
    'sitemap.xml',
    () => `<urlset>${items.map(({ path }) => `<url><loc>/${path}/</loc></url>`).join('')}</urlset>`,
  );
}
