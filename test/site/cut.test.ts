import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LISTS } from '../../src/filter/former-page.ts';
import { pageOf } from './html.ts';

const site = inject('site');
const STORY = '/kasus/bendungan-karang-uji/';

/** Addresses that are not there, and where whoever asks for one is led. */
const CUT = [
  ['/tokoh/sari-wu/', '/tokoh/#tidak-ada'],
  ['/tokoh/sari-wu', '/tokoh/#tidak-ada'],
  ['/lembaga/dinas-', '/lembaga/#tidak-ada'],
  ['/hukum/uu-99', '/hukum/#tidak-ada'],
  ['/media/harian', '/media/#tidak-ada'],
  ['/tenggat/x/', '/tenggat/#tidak-ada'],
  ['/terbaru/2024-', '/terbaru/#tidak-ada'],
  ['/panduan/meme', '/panduan/#tidak-ada'],
  ['/pernyataan/20', '/terbaru/#tidak-ada'],
  ['/pernyataan/2024/2024-03-04-sa', '/terbaru/#tidak-ada'],
  ['/peristiwa/2024/2024-03-', '/terbaru/#tidak-ada'],
  ['/kasus/bendungan-ka', '/kasus/#tidak-ada'],
  [`${STORY}terba`, STORY],
] as const;

/** Where a page is, as hosts look for it. */
function fileAt(path: string): string | undefined {
  const file = join(site, path);
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : undefined;
}

interface Rule {
  from: RegExp;
  to: string;
  status: number;
}

/** The rules of a `_redirects` file: a placeholder is one part of a path, a slash at the end counts for nothing. */
const rulesIn = (text: string): Rule[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [from = '', to = '', status = '301'] = line.split(/\s+/);
      const pattern = from.replace(/:(\w+)/g, '(?<$1>[^/]+)');
      return { from: new RegExp(`^${pattern}/?$`), to, status: Number(status) };
    });
const rules = rulesIn(readFileSync('docs/hosting/_redirects', 'utf8'));

/** As Netlify and GitLab Pages do: a file that is there, else the first rule that fits. */
function byRules(path: string): { status: number; to?: string; file?: string } {
  const file = fileAt(path);
  if (file) return { status: 200, file };
  for (const { from, to, status } of rules) {
    const groups = from.exec(path)?.groups;
    if (!from.test(path)) continue;
    return { status, to: to.replace(/:(\w+)/g, (_, name: string) => groups?.[name] ?? '') };
  }
  return { status: 404, file: join(site, '404.html') };
}

describe('an address that was cut within a name', () => {
  let server: Server;
  let origin = '';
  beforeAll(
    () =>
      new Promise<void>((done) => {
        server = createServer(({ url = '/' }, response) => {
          const { status, to, file } = byRules(new URL(url, 'http://localhost').pathname);
          response.writeHead(status, { 'content-type': 'text/html', ...(to && { location: to }) });
          response.end(file && readFileSync(file));
        }).listen(0, '127.0.0.1', () => {
          const address = server.address();
          origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
          done();
        });
      }),
  );
  afterAll(() => server?.close());
  const ask = (path: string) => fetch(`${origin}${path}`, { redirect: 'manual' });

  it.each(CUT)('leads by the rules of docs/hosting/_redirects: %s', async (path, list) => {
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, list]);
    expect((await ask(list.replace(/#.*/, ''))).status).toBe(200);
  });

  it.each([
    [`${STORY}media/surat-uji-lama/`, `${STORY}saring/`],
    [`${STORY}bulan/2019-01/2/`, `${STORY}saring/`],
    ['/kasus/kasus-hilang/media/surat/', '/kasus/'],
    ['/kasus/kasus-hilang/terbaru/', '/kasus/'],
  ])('inside a story leads to what there is: %s', async (path, end) => {
    const { status, url } = await fetch(`${origin}${path}`);
    expect([status, new URL(url).pathname]).toEqual([200, end]);
  });

  it('no page and no file is led away from, and what is no page stays not found', async () => {
    for (const path of ['/tokoh/sari-wulandari/', `${STORY}feed.json`, STORY, '/terbaru/2024-03/'])
      expect((await ask(path)).status).toBe(200);
    for (const path of ['/tokoh/sari-wu/feed.json', '/wp-login.php', '/data/9.9.9/', '/berbagi/x'])
      expect((await ask(path)).status).toBe(404);
  });

  it.each(CUT)('leads by the nearest 404.html, as Cloudflare Pages shows it: %s', (path, list) => {
    let folder = path.endsWith('/') ? path : `${dirname(path)}/`;
    while (!existsSync(join(site, folder, '404.html'))) folder = join(dirname(folder), '/');
    const page = pageOf(site, `${folder.slice(1)}404.html`);
    expect(page('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${list}`);
    expect(page('main a').attr('href')).toBe(list);
    expect(page('h1').text()).toBe('Halaman tidak ditemukan');
  });

  it('is told so by the list, which says nothing of it to anybody else', () => {
    const lists = new Set(CUT.flatMap(([, list]) => (list.includes('#') ? [list] : [])));
    for (const list of lists)
      expect(pageOf(site, list.replace(/^\/|#.*/g, ''))('#tidak-ada a')).toHaveLength(1);
    for (const path of ['', STORY.slice(1), 'tokoh/sari-wulandari/', '404.html'])
      expect(pageOf(site, path)('#tidak-ada')).toHaveLength(0);
  });

  it.each(['_redirects', 'nginx.conf', 'Caddyfile'])('every list is in docs/hosting/%s', (file) => {
    const text = readFileSync(join('docs/hosting', file), 'utf8');
    const folders = Object.keys(LISTS).filter((folder) => folder !== 'berbagi');
    expect(folders.filter((folder) => !text.includes(folder))).toEqual([]);
  });
});
