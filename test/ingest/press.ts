import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { scratchContent } from './run.ts';

/** What a server of a test answers at one path: a body, or whatever the function does. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** An outlet on loopback whose answers a test may change while it runs. */
export interface Press {
  /** `http://127.0.0.1:PORT` */
  base: string;
  /** Path with query → answer; everything else is 404. */
  answers: Map<string, Answer>;
  /** Paths that were asked for, robots.txt left out. */
  asked: string[];
  /** A content folder in which `harian-rekaan` lives on this server, its feed at `/rss`. */
  content: string;
}

/** Starts a server and a content folder for one test. */
export async function startPress(feeds = ['/rss']): Promise<Press> {
  const answers = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path !== '/robots.txt') asked.push(path);
    const answer = answers.get(path);
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404).end();
    else {
      const type = /^\s*<(\?xml|rss|feed)/.test(answer) ? 'application/rss+xml' : 'text/html';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(answer);
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const content = scratchContent();
  const press = { base, answers, asked, content };
  nameFeeds(press, feeds);
  return press;
}

/** Writes the outlet's file with other feeds. */
export function nameFeeds({ base, content }: Press, feeds: readonly string[]): void {
  const list = feeds.map((path) => `  - ${base}${path}\n`).join('');
  writeFileSync(
    join(content, 'outlets/harian-rekaan.yaml'),
    `name: Harian Rekaan\nhomepage: ${base}\nzone: WITA\nfeeds:\n${list}`,
  );
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One entry of a feed. */
export interface Entry {
  link: string;
  title?: string;
  guid?: string;
  date?: string;
  summary?: string;
}

/** An RSS feed whose entries match the fixtures' story unless they say otherwise. */
export function rss(entries: readonly Entry[]): string {
  const items = entries.map(
    ({ link, guid, title = 'Data warga Sungai Rekaan bocor', date, summary = '' }) =>
      `<item><title>${escaped(title)}</title><link>${escaped(link)}</link><guid isPermaLink="false">${escaped(guid ?? link)}</guid><description>${escaped(summary)}</description>${date ? `<pubDate>${date}</pubDate>` : ''}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harian</title>${items.join('')}</channel></rss>`;
}

/** An article's page, its paragraphs as they are given. */
export function page(
  paragraphs: readonly string[],
  {
    title = 'Data Warga Sungai Rekaan Bocor',
    head = '',
    published = '2024-03-05T10:00:00+08:00',
  } = {},
): string {
  return `<!doctype html><html lang="id"><head><title>${title}</title>${head}
<meta property="article:published_time" content="${published}"></head><body><article><h1>${title}</h1>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
}

/** Paragraphs of an article with two statements of one official. */
export const TIRTO = [
  'Data warga Kota Sungai Rekaan diduga bocor dan dijual di sebuah forum sejak akhir pekan lalu.',
  '“Kami telah memeriksa seluruh server dan mengganti kata sandi petugas layanan,” kata Kepala Diskominfo Kota Sungai Rekaan Tirto A. Wasesa, Selasa (5/3/2024).',
  '“Petugas yang lalai akan kami tindak sesuai aturan kepegawaian,” ujar Tirto.',
];

/** One invented outlet on a port of its own. */
export interface Outlet {
  id: string;
  base: string;
  answers: Map<string, Answer>;
}

/** A content folder with `count` outlets, each on a server of its own, its feed at `/rss`. */
export async function newsroom(count: number) {
  const content = scratchContent();
  rmSync(join(content, 'outlets'), { recursive: true });
  const asked: string[] = [];
  const outlets: Outlet[] = [];
  for (let at = 0; at < count; at += 1) outlets.push(await openOutlet(`media-${at}`, asked));
  for (const { id, base } of outlets) {
    const text = `name: ${id}\nhomepage: ${base}\nzone: WITA\nfeeds: [${base}/rss]\n`;
    writeFileIn(content, `outlets/${id}.yaml`, text);
  }
  return { content, outlets, asked };
}

async function openOutlet(id: string, asked: string[]): Promise<Outlet> {
  const answers = new Map<string, Answer>();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    if (request.url !== '/robots.txt') asked.push(`${id}${request.url}`);
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404).end();
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(answer);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return { id, base: `http://127.0.0.1:${port}`, answers };
}

function writeFileIn(content: string, path: string, text: string): void {
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
}
