import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { BROWSER_FLAGS, chromiumPath } from '../../scripts/browser/chromium.ts';
import { serveFolder } from '../../scripts/browser/serve.ts';
import { PAGES } from '../../src/offline/names.ts';
import { BASE } from '../site/build.ts';

const worker = readFileSync(join(inject('site'), 'luring.js'), 'utf8');
/** What a later version of the worker has behind it. */
let later = '';
const page = (text: string) =>
  `<!doctype html><title>${text}</title><main id="isi" class="wide"><h1>${text}</h1></main>`;

/** How long a busy machine may take to keep a page. */
const PATIENT = { timeout: 20_000 };

let browser: Browser;
let context: BrowserContext;
let tab: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: BROWSER_FLAGS });
});
afterAll(() => browser?.close());
beforeEach(async () => {
  context = await browser.newContext();
  tab = await context.newPage();
});
afterEach(() => context.close());

/** Waits until the worker answers for a page. */
const kept = () =>
  tab.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 20));
  });
const addresses = () =>
  tab.evaluate(
    async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
    PAGES,
  );
/** Waits until a page is kept: nobody who reads waits for it. */
const until = async (path: string, there = true) => {
  await expect
    .poll(addresses, PATIENT)
    .toEqual(there ? expect.arrayContaining([path]) : expect.not.arrayContaining([path]));
};

describe('the worker that keeps what is read', () => {
  let server: Server | undefined;
  let origin = '';
  /** What the site has: path → text of its page, or the path that it leads to. */
  const site = new Map<string, string>();
  const start = (port = 0) =>
    new Promise<void>((done) => {
      server = createServer((request, response) => {
        const path = (request.url ?? '').split('?')[0] ?? '';
        const text = site.get(path);
        const script = path === '/luring.js';
        const to = text?.startsWith('/') ? text : undefined;
        response.writeHead(to ? 302 : text === undefined && !script ? 404 : 200, {
          ...(to && { location: to }),
          'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8',
          // A browser's own cache may not answer for an hour what was corrected since.
          'cache-control': 'max-age=3600',
        });
        response.end(script ? worker + later : page(text ?? 'tidak ada'));
      });
      server.listen(port, '127.0.0.1', () => {
        const address = server?.address();
        origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}`;
        done();
      });
    });
  const stop = () =>
    new Promise<void>((done) => {
      server?.closeAllConnections();
      server?.close(() => done());
    });
  beforeEach(async () => {
    site.clear();
    site.set('/', 'depan').set('/luring/', 'tanpa sambungan').set('/a/', 'satu').set('/b/', 'dua');
    await start();
    await tab.goto(origin);
    await tab.evaluate(() => navigator.serviceWorker.register('/luring.js').then(() => undefined));
    await kept();
  });
  afterEach(stop);
  const text = () => tab.locator('h1').innerText();

  it('shows without a connection what was read, and of which day it is', async () => {
    await tab.goto(`${origin}/a/?media=x`);
    await until('/a/');
    await stop();
    await tab.goto(`${origin}/a/`);
    expect(await text()).toBe('satu');
    const year = new Date().getFullYear();
    expect(await tab.locator('#salinan').innerText()).toMatch(
      new RegExp(`^Tanpa sambungan: ini salinan dari \\d+ \\S+ ${year}`),
    );
    // What was open before the worker came is kept too; what was never read is not there.
    await tab.goto(`${origin}/`);
    expect(await text()).toBe('depan');
    await tab.goto(`${origin}/b/`);
    expect(await text()).toBe('tanpa sambungan');
  });

  it('never shows a copy of what was corrected, and forgets what was taken down', async () => {
    await tab.goto(`${origin}/a/`);
    await until('/a/');
    site.set('/a/', 'diralat');
    await tab.goto(`${origin}/a/`);
    expect(await text()).toBe('diralat');
    expect(await tab.locator('#salinan').count()).toBe(0);
    site.delete('/a/');
    await tab.goto(`${origin}/a/`);
    await until('/a/', false);
    await stop();
    await tab.goto(`${origin}/a/`);
    expect(await text()).toBe('tanpa sambungan');
  });

  it('forgets a page that leads elsewhere now, and goes there', async () => {
    await tab.goto(`${origin}/a/`);
    await until('/a/');
    site.set('/a/', '/b/');
    await tab.goto(`${origin}/a/`);
    expect([await text(), new URL(tab.url()).pathname]).toEqual(['dua', '/b/']);
    await until('/a/', false);
    await until('/b/');
  });

  it('keeps sixty pages, those that were read last', async () => {
    for (let at = 0; at < 63; at += 1) site.set(`/s/${at}/`, `halaman ${at}`);
    await tab.goto(`${origin}/s/0/`);
    for (let at = 1; at < 62; at += 1) {
      await tab.goto(`${origin}/s/${at}/`);
      await until(`/s/${at}/`);
      // Read again, the first is kept longer than the second.
      if (at === 50) await tab.goto(`${origin}/s/0/`);
    }
    // What is too much goes after the page is kept.
    await expect.poll(async () => (await addresses()).length, PATIENT).toBe(60);
    const all = await addresses();
    expect(all).toContain('/s/0/');
    expect(all).not.toContain('/s/1/');
  });

  it.each([
    ['of two months ago goes', -60, false],
    ['from a clock that ran ahead stays', 60, true],
  ])('a copy %s', async (_what, days, stays) => {
    await tab.goto(`${origin}/a/`);
    await until('/a/');
    await tab.evaluate(
      async ([name, html, date]) => {
        const headers = { 'content-type': 'text/html', date };
        await (await caches.open(name)).put('/a/', new Response(html, { headers }));
      },
      [PAGES, page('lama'), new Date(Date.now() + days * 86_400_000).toUTCString()] as const,
    );
    await stop();
    await tab.goto(`${origin}/a/`);
    expect(await text()).toBe(stays ? 'lama' : 'tanpa sambungan');
  });

  it('drops what an older version kept', async () => {
    await tab.evaluate(async () => {
      await caches.open('halaman-0');
    });
    later = '\n// later';
    await tab.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await expect
      .poll(() => tab.evaluate(async () => (await caches.keys()).includes('halaman-0')), PATIENT)
      .toBe(false);
  });
});

describe('the site', () => {
  it.each([
    ['at a root', 'site', '/'],
    ['below a base path', 'siteBelowBase', BASE],
  ] as const)(
    '%s is read on without a connection, its policy kept',
    async (_where, built, base) => {
      const served = await serveFolder(inject(built), base);
      const complaints: string[] = [];
      tab.on('console', (message) => complaints.push(message.text()));
      const story = `${served.url}kasus/bendungan-karang-uji/`;
      await tab.goto(story);
      await kept();
      await until(`${base}kasus/bendungan-karang-uji/`);
      await tab.reload();
      const style = () => tab.evaluate(() => getComputedStyle(document.body).margin);
      const looks = await style();
      expect(complaints).toEqual([]);
      const manifest = await tab.evaluate(async () => {
        const { href } = document.querySelector('link[rel=manifest]') as HTMLLinkElement;
        const told = await (await fetch(href)).json();
        const icons = await Promise.all(told.icons.map(({ src }: { src: string }) => fetch(src)));
        return {
          ...told,
          icons: icons.map(({ ok, headers }) => [ok, headers.get('content-type')]),
        };
      });
      expect(manifest).toMatchObject({ start_url: base, scope: base, display: 'standalone' });
      expect(manifest.icons).toEqual([
        [true, 'image/svg+xml'],
        [true, 'image/png'],
        [true, 'image/png'],
      ]);
      await served.close();
      await tab.goto(story);
      expect(await tab.locator('#salinan').innerText()).toContain('ini salinan dari');
      expect(await tab.locator('.row').count()).toBeGreaterThan(8);
      expect(await style()).toBe(looks);
      await tab.goto(`${served.url}metode/`);
      expect(await tab.locator('h1').innerText()).toBe('Tanpa sambungan');
      await tab.locator('#tersimpan a', { hasText: 'Retaknya bendungan' }).click();
      expect(await tab.locator('.row').count()).toBeGreaterThan(8);
    },
  );

  it('is read as before where storage and workers are forbidden', async () => {
    const served = await serveFolder(inject('site'));
    const errors: string[] = [];
    tab.on('pageerror', (error) => errors.push(String(error)));
    await tab.addInitScript(() => {
      const forbidden = () => {
        throw new DOMException('forbidden', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: forbidden });
      Object.defineProperty(window, 'caches', { get: forbidden });
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('no'));
    });
    for (const path of ['kasus/bendungan-karang-uji/', 'cari/', 'luring/', '']) {
      await tab.goto(`${served.url}${path}`);
      expect(await tab.locator('h1').count()).toBe(1);
    }
    await served.close();
    expect(errors).toEqual([]);
  });
});
