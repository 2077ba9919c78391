import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { readArticle } from '../../scripts/article/article.ts';
import { idOf, readFrontPage, sitemapsIn } from '../../scripts/outlet/discover.ts';
import { outlet as schema } from '../../src/schema/outlet.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/new-outlet.ts', import.meta.url));

/** Sentences of an article that must not get into a fixture. */
const STORY = [1, 2, 3, 4, 5, 6].map(
  (n) =>
    `Pada hari ke-${n}, dinas itu memeriksa sistemnya, memanggil penyedia, dan mencatat hasilnya.`,
);

const HEAD = `<title>Judul asli - Kabar Uji</title><meta property="og:title" content="Judul asli">
  <meta property="og:site_name" content="Kabar Uji"><meta name="author" content="Wartawan Asli">
  <meta property="article:published_time" content="2024-05-06T07:08:09+08:00">`;

const PAGES = {
  wordpress: `<html><head>${HEAD}</head><body class="single"><nav>Menu</nav><header><h1 class="entry-title">Judul asli</h1></header>
    <div class="entry-content"><figure><img src="x.jpg"><figcaption>Takarir asli</figcaption></figure>
    ${STORY.slice(0, 3)
      .map((text) => `<p>${text}</p>`)
      .join('')}<p>Baca juga: <a href="/z">Judul lain asli</a></p>
    ${STORY.slice(3)
      .map((text) => `<p>${text}</p>`)
      .join('')}</div><footer>Kaki asli</footer></body></html>`,
  own: `<html><head>${HEAD}</head><body><div id="top"><h1>Judul asli</h1></div><div class="row"><div class="isi-berita x9f3a2">
    ${STORY.map((text) => `<p class="par">${text}</p>`).join('')}<div class="terkait"><a href="/z">Judul lain asli</a></div></div>
    <div class="samping"><p>Pendek</p></div></div></body></html>`,
};

/** An outlet on loopback whose articles have this markup. */
async function outletOn(markup: string): Promise<string> {
  const server = createServer((request, response) => {
    const base = `http://${request.headers.host}`;
    const pages: Record<string, [type: string, body: string]> = {
      '/': [
        'text/html',
        `<title>Kabar Uji - Tajam dan Terpercaya</title><link rel="alternate" type="application/rss+xml" href="/rss.xml">
         <link rel="alternate" type="application/rss+xml" href="/comments/feed/"><link rel="alternate" type="application/rss+xml" href="/rusak">`,
      ],
      '/robots.txt': ['text/plain', `User-agent: *\nDisallow: /admin\nSitemap: ${base}/news.xml\n`],
      '/rss.xml': [
        'text/xml',
        `<rss><channel><item><title>Judul asli</title><link>${base}/a</link><pubDate>Mon, 06 May 2024 07:08:09 +0800</pubDate></item></channel></rss>`,
      ],
      '/news.xml': [
        'text/xml',
        `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${base}/a</loc><news:news><news:publication_date>2024-05-06</news:publication_date></news:news></url></urlset>`,
      ],
      '/rusak': ['text/html', '<html></html>'],
      '/a': ['text/html', markup],
    };
    const [type, body] = pages[request.url ?? ''] ?? [];
    if (body === undefined) response.writeHead(404).end();
    else response.setHeader('Content-Type', type ?? '').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Runs `npm run new-outlet -- …` into a folder of its own. */
async function newOutlet(...args: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'linimasa-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = async () => {
    const child = spawn(process.execPath, [
      SCRIPT,
      ...['--content', join(folder, 'content'), '--fixtures', join(folder, 'fixtures')],
      ...['--cache', join(folder, 'cache'), '--allow-loopback', '--interval', '0', ...args],
    ]);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    const status = await new Promise((resolve) => child.on('close', resolve));
    return { status, output };
  };
  return { ...(await run()), again: run, folder };
}

test.each([
  ['wordpress', 'wordpress', {}],
  ['own', 'generic', { body: ['.isi-berita'] }],
] as const)(
  'an outlet with markup of its own kind (%s): profile, fixture and expectation agree',
  async (page, family, layout) => {
    const home = await outletOn(PAGES[page]);
    const { status, output, again, folder } = await newOutlet(home, '--id', 'kabar-uji');
    expect(output).toContain('terbaca seperti yang diharapkan');
    expect(output).toContain('halaman contoh: nama media di awal berita ("dateline"). Tambahkan');
    expect(output).toContain(`${home}/rusak: halaman HTML, bukan umpan; dilewati`);
    expect(status).toBe(0);

    const profile = schema.parse(
      parse(readFileSync(join(folder, 'content/outlets/kabar-uji.yaml'), 'utf8')),
    );
    expect(profile).toMatchObject({
      ...{ name: 'Kabar Uji', homepage: `${home}/`, zone: 'WITA', family, layout },
      ...{ feeds: [`${home}/rss.xml`], sitemaps: [`${home}/news.xml`] },
      checked: { against: 'fixture' },
    });

    const html = readFileSync(join(folder, 'fixtures/kabar-uji.html'), 'utf8');
    const expected = JSON.parse(readFileSync(join(folder, 'fixtures/kabar-uji.json'), 'utf8'));
    const read = readArticle({ html, url: home, outlet: profile });
    expect(read).toMatchObject({ ...expected, bodyFrom: 'profile', drift: [] });
    expect(expected.publishedAt).toBe('2023-11-30T14:05:00+08:00');
    // Nothing of the article is copied, and a part to be left out is there.
    expect(html).not.toMatch(/asli|Pada hari ke-/i);
    expect(html).toContain('Jalan rekaan ditutup sepekan');

    const repeated = await again();
    expect(repeated.output).toContain('sudah ada → hapus dahulu');
    expect(repeated.status).toBe(2);
  },
);

test('what the page does not tell is named, and an outlet on this machine wants its option', async () => {
  const home = await outletOn(
    PAGES.own.replace('<meta name="author" content="Wartawan Asli">', ''),
  );
  const { output } = await newOutlet(home, '--id', 'kabar-uji');
  expect(output).toContain('penulis ("byline"), nama media di awal berita ("dateline")');
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, home], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('tidak publik → periksa alamatnya, yang diberikan');
  expect(stderr).toContain('--allow-loopback');
});

test('an address that cannot be had, or no address, writes nothing', async () => {
  const home = await outletOn(PAGES.own);
  const gone = await newOutlet(`${home}/tidak-ada`, '--id', 'hilang');
  expect(gone.output).toMatch(/404.*→/s);
  expect(gone.status).toBe(2);
  expect(existsSync(join(gone.folder, 'content'))).toBe(false);
  expect(await newOutlet('bukan-alamat')).toMatchObject({
    status: 2,
    output: expect.stringContaining('Beri satu alamat halaman depan'),
  });
});

test.each([
  ['www.tribunnews.com', 'tribunnews'],
  ['setkab.go.id', 'setkab'],
  ['news.detik.com', 'detik'],
  ['diskominfo.kalselprov.go.id', 'kalselprov'],
  ['co.id', 'co'],
  ['127.0.0.1', null],
  ['localhost', null],
])('%s is kept in the file %s', (host, id) => {
  expect(idOf(host)).toBe(id);
});

test('the name: what the page says, else the part of its title that the host echoes', () => {
  const name = (head: string) => readFrontPage(head, 'https://www.kabaruji.example/').name;
  expect(name('<meta property="og:site_name" content=" Kabar  Uji ">')).toBe('Kabar Uji');
  expect(name('<title>Berita Terkini Hari Ini - KabarUji</title>')).toBe('KabarUji');
  expect(name('<title>Berita Terkini</title>')).toBe('Berita Terkini');
  expect(name('')).toBeNull();
});

test('sitemaps: of news first, each once, only addresses of the web', () => {
  expect(
    sitemapsIn(
      'Sitemap: https://a.example/umum.xml\nsitemap:https://a.example/sitemap-news.xml\nSitemap: javascript:x\nSitemap: https://a.example/umum.xml',
      'https://a.example/robots.txt',
    ),
  ).toEqual(['https://a.example/sitemap-news.xml', 'https://a.example/umum.xml']);
});
