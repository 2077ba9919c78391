import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleArticles } from './articles.ts';
import { rssOf, tribunPage, wordpressPage } from './pages.ts';

/** Where the sample outlets' files say that they live; {@link overlay} puts the real address in. */
const WRITTEN_BASE = 'http://127.0.0.1:4399';

/** The sample newsroom while it runs. */
export interface Newsroom {
  /** `http://127.0.0.1:PORT` */
  url: string;
  /** Ids of its outlets. */
  outlets: string[];
  close(): Promise<void>;
}

/**
 * Serves two invented outlets on loopback, each with its feed and its articles: one in the markup
 * of the Tribun network with articles over two pages, one in WordPress's.
 *
 * @param port 0 takes any free one
 */
export async function startNewsroom(port = 0): Promise<Newsroom> {
  const articles = sampleArticles();
  const outlets = [...new Set(articles.map(({ outlet }) => outlet))].sort();
  let base = '';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [outlet = '', slug = ''] = url.pathname.split('/').filter(Boolean);
    const own = articles.filter((article) => article.outlet === outlet);
    const article = own.find((one) => one.slug === slug);
    const other = own.find((one) => one.slug !== slug);
    const send = (type: string, body: string) => {
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    };
    if (slug === 'rss' || slug === 'feed') send('application/rss+xml', rssOf(outlet, own, base));
    else if (article && outlet === 'kabar-contoh') {
      send('text/html', tribunPage(article, Number(url.searchParams.get('page') ?? 1), other));
    } else if (article) send('text/html', wordpressPage(article, other));
    else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('tidak ada');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`;
  return {
    url: base,
    outlets,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Adds the newsroom's outlets and stories to a content folder, with the address it is served at. */
export function overlay(content: string, base: string): void {
  const own = fileURLToPath(new URL('content/', import.meta.url));
  cpSync(own, content, { recursive: true });
  for (const file of readdirSync(join(own, 'outlets'))) {
    const path = join(content, 'outlets', file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(WRITTEN_BASE, base));
  }
}
