import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { readGold } from '../evaluate/gold.ts';
import { filesBelow } from '../markdown/files.ts';
import { formatRecord } from '../markdown/format.ts';
import { KEY_VARIABLE } from '../protect/key.ts';
import { writeContent } from './content.ts';
import { wordOf } from './random.ts';
import { childrenCpu } from './site.ts';

/** Articles that are new, of as many pages; so many that what a start costs is told from what they cost. */
const ARTICLES = 100;

/** Size of a page in bytes: the middle of 40 article pages of ten Indonesian outlets, with their scripts. */
const PAGE = 82_000;

/** What every article and one story has, and no other. */
const TERM = 'perkararekaan';

/** The moment of the run, after all that was invented. */
const NOW = '2026-11-27T09:00:00+07:00';

/**
 * What `npm run ingest` costs on top of content of several sizes, with several numbers of stories open: when
 * nothing is new, and for each new article, read over loopback; beside what cheerio needs to parse its page.
 */
export async function benchIngest(sizes: readonly number[], stories: readonly number[]) {
  const pages = pagesOf(ARTICLES);
  const parsing = parsingOf(pages);
  console.log(
    `ingest   cheerio parses a page of ${Math.round(PAGE / 1000)} kB in ${parsing.toFixed(1)} ms`,
  );
  for (const size of sizes) {
    const root = mkdtempSync(join(tmpdir(), 'linimasa-bench-'));
    try {
      const content = join(root, 'content');
      if (size > 0) writeContent(content, size);
      for (const folder of ['outlets', 'stories'])
        mkdirSync(join(content, folder), { recursive: true });
      // Sealed with a key that nobody has.
      rmSync(join(content, 'erased'), { recursive: true, force: true });
      close(content);
      for (const open of stories) await measure(root, content, { size, open, pages, parsing });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
}

interface Case {
  size: number;
  open: number;
  pages: readonly string[];
  parsing: number;
}

async function measure(root: string, content: string, { size, open, pages, parsing }: Case) {
  const name = `ingest   ${size} on record, ${open} stories open:`;
  const before = new Set(filesBelow(content).map(({ path }) => path));
  openStories(content, open);
  const { base, close } = await serve(pages);
  try {
    writeFileSync(
      join(content, 'outlets/media-uji.yaml'),
      `name: Media Uji\nhomepage: ${base}\nzone: WIB\nfeeds:\n  - ${base}/rss\n`,
    );
    const run = (...more: string[]) => ingest(root, content, more);
    const first = await run('--outlet', 'media-uji', '--requests', '0');
    if (open === 1) console.log(`${name} without an index ${inWords(first)}`);
    const idle = await run('--outlet', 'media-uji', '--requests', '0');
    console.log(`${name} nothing new ${inWords(idle)}`);
    const all = await run('--outlet', 'media-uji', '--requests', String(2 * ARTICLES));
    const taken = readdirSync(join(content, 'articles/media-uji')).length;
    if (taken < ARTICLES * 0.9)
      throw new Error(`only ${taken} articles were taken in\n${all.said}`);
    const each = (1000 * (all.cpu - idle.cpu)) / taken;
    console.log(
      `${name} ${each.toFixed(1)} ms an article, ${(each / parsing).toFixed(2)} × parsing its page; ${Math.round(all.peak)} MB memory`,
    );
  } finally {
    close();
    for (const { path } of filesBelow(content)) if (!before.has(path)) rmSync(join(content, path));
  }
}

const inWords = ({ cpu, peak }: Ran) => `${cpu.toFixed(2)} s CPU, ${Math.round(peak)} MB memory`;

/** Ends the stories that the content has. */
function close(content: string): void {
  for (const { path } of filesBelow(join(content, 'stories'))) {
    const file = join(content, 'stories', path);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^state: .*/m, 'state: selesai'));
  }
}

/** Opens stories of three terms each, as editors give them; the articles belong to the first. */
function openStories(content: string, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const word = (more: number) => `${wordOf(at * 7 + more)}${wordOf(at + more * 31)}`;
    const any = at === 0 ? [TERM] : [`${word(1)} ${word(2)}`, word(3), `data ${word(4)}`];
    const data = {
      title: `Uji ${at}`,
      summary: 'Kasus rekaan.',
      state: 'berjalan',
      match: { any },
    };
    writeFileSync(join(content, `stories/uji-${at}.md`), formatRecord('stories', data, ''));
  }
}

/** Annotated articles as pages of that size, each with its own address and day. */
function pagesOf(count: number): string[] {
  const annotated = readGold('test/gold').filter(({ text }) => text.length > 1500);
  return Array.from({ length: count }, (_, at) => {
    const { text } = annotated[at % annotated.length] as { text: string };
    const title = `Berita ${TERM} ${wordOf(at)} ${at}`;
    const paragraphs = text.split('\n').map((line) => `<p>${escaped(line)}</p>`);
    const page = (rest: string) => `<!doctype html><html lang="id"><head><title>${title}</title>
<meta property="article:published_time" content="2026-11-26T10:00:00+07:00"></head><body>
<header><nav>${rest}</nav></header><article><h1>${title}</h1>
${paragraphs.join('\n')}</article></body></html>`;
    const link =
      '<li class="item"><a href="/berita/lain" data-x="1">Berita lain hari ini</a></li>\n';
    return page(link.repeat(Math.max(0, Math.floor((PAGE - page('').length) / link.length))));
  });
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** CPU milliseconds in which cheerio parses a page, once the engine has warmed up. */
function parsingOf(pages: readonly string[]): number {
  const round = () => {
    for (const page of pages) load(page);
  };
  round();
  const before = process.cpuUsage();
  round();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / pages.length;
}

/** An outlet on loopback: a feed with all the pages. */
async function serve(pages: readonly string[]) {
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice('/berita/'.length))];
    if (request.url === '/rss') response.writeHead(200, { 'content-type': 'text/xml' }).end(feed());
    else if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const feed = () =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Uji</title>${pages
      .map((_, at) => `<item><title>${TERM} ${at}</title><link>${base}/berita/${at}</link></item>`)
      .join('')}</channel></rss>`;
  return {
    base,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

interface Ran {
  cpu: number;
  /** MB. */
  peak: number;
  said: string;
}

/** Runs `npm run ingest` as it is in package.json. */
async function ingest(root: string, content: string, more: readonly string[]): Promise<Ran> {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const [, ...args] = scripts.ingest.split(' ') as string[];
  const before = childrenCpu();
  const child = spawn(
    process.execPath,
    [
      ...args.slice(0, -1),
      ...['--import', join(import.meta.dirname, 'peak.mjs'), ...args.slice(-1)],
      ...['--content', content, '--cache', join(root, 'cache'), '--now', NOW],
      ...['--allow-loopback', '--interval', '0', ...more],
    ],
    { env: { ...process.env, [KEY_VARIABLE]: 'kunci segel dari npm run bench, bukan rahasia' } },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => {
      said += text;
    });
  const code = await new Promise((ended) => child.on('close', ended));
  const peak = Number(/^peak (\d+)$/m.exec(said)?.[1]) / 1000;
  if (code === 2 || Number.isNaN(peak)) throw new Error(said);
  return { cpu: childrenCpu() - before, peak, said };
}
