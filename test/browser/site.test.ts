import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_FLAGS, chromiumPath } from '../../scripts/browser/chromium.ts';
import { samplePaths } from '../../scripts/browser/sample-pages.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import { BASE } from '../site/build.ts';

const site = inject('site');
const STORY = 'kasus/bendungan-karang-uji/';
let browser: Browser;
let served: Served;
let below: Served;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: BROWSER_FLAGS });
  served = await serveFolder(site);
  below = await serveFolder(inject('siteBelowBase'), BASE);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  await below?.close();
});

/**
 * Pagefind gives its worker five seconds to start and then searches without one: what a busy test
 * machine may run into, and no fault that a reader would see. Other trouble of the worker still counts.
 */
const SLOW_MACHINE =
  'Failed to initialize Pagefind in the web worker, falling back to main thread: Error: Worker initialization timeout';

/** Opens a page, lets `visit` use it, and fails on anything the browser complained of. */
async function visiting<T>(
  path: string,
  options: BrowserContextOptions,
  visit: (page: Page) => Promise<T>,
  root = served,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    const complains = ['error', 'warning'].includes(message.type());
    if (complains && !message.text().startsWith(SLOW_MACHINE)) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  try {
    await page.goto(new URL(path, root.url).href);
    const result = await visit(page);
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(root.url).host]);
    return result;
  } finally {
    await context.close();
  }
}

describe('a reader from a WhatsApp link', () => {
  it('opens the story, follows a statement, searches for a word in it, and filters', async () => {
    await visiting('', {}, async (page) => {
      await page.click('text=Retaknya bendungan Karang Uji');
      expect(await page.textContent('h1')).toContain('Retaknya bendungan');
      await page.click('.row-direct >> text=Asal dan konteks');
      expect(await page.textContent('h1')).toContain('Sari Wulandari Rekaan');
      await page.click('nav >> text=Cari');
      await page.fill('#kata', 'pompa');
      await page.waitForSelector('#hasil .words mark');
      expect(await page.textContent('#hasil')).toContain('Pompa tambahan akan kami kirimkan');
      await page.click('text=Saring dan urutkan');
      await page.selectOption('#media', 'Warta Contoh');
      await page.waitForFunction(() => location.search.includes('Warta'));
      await page.waitForSelector('#hasil >> text=Pompa tambahan');
      await page.selectOption('#jenis', 'Peristiwa');
      await page.waitForSelector('text=Tidak ada yang cocok');
      await page.goBack();
    });
  });

  it('gets the sentence, its speakers and their outlets without scrolling far on a phone', async () => {
    const bottom = await visiting(STORY, {}, (page) =>
      page.locator('.notice').evaluate((notice) => notice.getBoundingClientRect().bottom),
    );
    expect(bottom).toBeLessThan(740);
  });

  it('can copy the address of a statement', async () => {
    await visiting(
      'pernyataan/2024/2024-03-04-sari-pompa/',
      { permissions: ['clipboard-read', 'clipboard-write'] },
      async (page) => {
        await page.click('text=Salin tautan');
        await page.waitForSelector('text=Tautan tersalin');
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          'https://linimasa.example/pernyataan/2024/2024-03-04-sari-pompa/',
        );
      },
    );
  });
});

describe('search', () => {
  const found = (query: string, root = served) =>
    visiting(
      `cari/?q=${encodeURIComponent(query)}`,
      {},
      async (page) => {
        await page.waitForFunction(() =>
          /ditemukan|cocok/.test(document.querySelector('#keadaan')?.textContent ?? ''),
        );
        return {
          text: await page.locator('#hasil').innerText(),
          marked: await page.locator('#hasil mark, #hasil .name').allInnerTexts(),
        };
      },
      root,
    );

  it.each([
    ['kata', 'mengatakan apa saja', 'a root whose first letter the prefix took'],
    ['kirim', 'kirimkan dalam tiga hari', 'a root in a longer word'],
    ['bocornya pipa', 'sambungan pipa', 'another form of a stem'],
    ['Suharti Wulandari', 'Sari Wulandari Rekaan', 'a name in the new spelling'],
    ['Soeharti Wulandari', 'Sari Wulandari Rekaan', 'the same in the old one'],
    ['Joko Rangga', 'Djoko Rangga', 'a name that stands in the old spelling'],
    ['Djoko Soeharto', 'Djoko Rangga Suharto', 'a name that stands half in each'],
    ['jalan Surya', 'Jalan Soerja', 'a name inside the words'],
    ['"tidak menemukan rembesan"', 'tidak menemukan rembesan', 'an exact phrase'],
    ['“tidak menemukan rembesan”', 'tidak menemukan rembesan', 'one in curly marks'],
  ])('%s finds “%s”: %s', async (query, words) => {
    const { text, marked } = await found(query);
    expect(text).toContain(words);
    expect(marked.length).toBeGreaterThan(0);
  });

  it.each([
    ['"rembesan menemukan tidak"', 'an exact phrase in another order'],
    ['"menemukan rembesannya"', 'an exact phrase in other words'],
    ['zzqx', 'what is not there'],
  ])('%s finds nothing: %s', async (query) => {
    expect((await found(query)).text).toBe('');
  });

  it('leads to pages below a base path', async () => {
    await visiting(
      'cari/?q=rembesan',
      {},
      async (page) => {
        await page.click('#hasil a');
        expect(page.url()).toContain(`${BASE}pernyataan/`);
        expect(await page.locator('h1').count()).toBe(1);
      },
      below,
    );
  });

  it('loads nothing before the reader reaches for it', async () => {
    await visiting('cari/', {}, async (page) => {
      const requested: string[] = [];
      page.on('request', (request) => requested.push(request.url()));
      await page.waitForTimeout(500);
      expect(requested.filter((url) => url.includes('pagefind'))).toEqual([]);
      await page.keyboard.press('/');
      await page.keyboard.type('evaluasi');
      await page.waitForSelector('#hasil li');
      expect(requested.some((url) => url.includes('pagefind'))).toBe(true);
    });
  });

  it('is moved through by the arrow keys, and back to the field', async () => {
    await visiting('cari/?q=rembesan', {}, async (page) => {
      await page.waitForSelector('#hasil li:nth-child(2)');
      const focused = () =>
        page.evaluate(() => {
          const element = document.activeElement as HTMLElement | null;
          const { outlineStyle } = getComputedStyle(element ?? document.body);
          return { name: element?.id || element?.innerText, seen: outlineStyle !== 'none' };
        });
      const names = await page.locator('#hasil .name').allInnerTexts();
      await page.focus('#kata');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toEqual({ name: names[0], seen: true });
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toEqual({ name: names[1], seen: true });
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused()).toEqual({ name: 'kata', seen: true });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect((await focused()).name).toBe('kata');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/pernyataan/**');
    });
  });

  it('sorts by date', async () => {
    const days = await visiting('cari/?media=Suara%20Uji&urut=lama', {}, async (page) => {
      await page.waitForSelector('#hasil li');
      return page.locator('#hasil .meta').allInnerTexts();
    });
    expect(days[0]).toMatch(/^1 Maret 2024|^4 Maret 2024/);
    expect(days.at(-1)).toMatch(/^9 April 2024/);
  });
});

const samples = Object.entries(samplePaths(site));

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it.each(samples)('axe finds nothing on %s', async (_name, path) => {
    const violations = await visiting(
      path,
      { colorScheme, reducedMotion: 'reduce' },
      async (page) => {
        const { violations: found } = await new AxeBuilder({ page })
          .options({ rules: { 'target-size': { enabled: true } } })
          .analyze();
        return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
      },
    );
    expect(violations).toEqual([]);
  });
});

describe('a small screen, large letters', () => {
  it.each(samples)('%s does not scroll sideways at 320 px', async (_name, path) => {
    const over = await visiting(path, { viewport: { width: 320, height: 640 } }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    );
    expect(over).toBeLessThanOrEqual(0);
  });

  it('nor does a page with an endless word, at 200 % zoom', async () => {
    const over = await visiting(
      'pernyataan/2024/jahat/',
      { viewport: { width: 320, height: 640 } },
      (page) =>
        page.evaluate(() => {
          document.documentElement.style.fontSize = '200%';
          return document.documentElement.scrollWidth - window.innerWidth;
        }),
    );
    expect(over).toBeLessThanOrEqual(0);
  });
});

describe('without', () => {
  it('a script: the story, a statement and the way to every case are there', async () => {
    await visiting(STORY, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.day-title').count()).toBeGreaterThan(3);
      await page.click('.filters summary');
      await page.click('.filters >> text=Warta Contoh');
      expect(await page.locator('h1').innerText()).toContain('Warta Contoh');
    });
    await visiting('cari/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#cari').isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).toContain('memerlukan JavaScript');
    });
  });

  it('a mouse: every stop on the way through a story is visible', async () => {
    await visiting(STORY, {}, async (page) => {
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press('Tab');
        const shown = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(
            document.activeElement ?? document.body,
          );
          return document.activeElement === document.body || outlineStyle !== 'none'
            ? outlineWidth
            : 'hidden';
        });
        expect(shown).not.toBe('hidden');
      }
    });
  });
});

it('hostile words run nowhere', async () => {
  for (const path of ['kasus/kasus-jahat/', 'pernyataan/2024/jahat/', 'tokoh/orang-jahat/']) {
    const hacked = await visiting(path, {}, (page) => page.evaluate(() => 'hacked' in window));
    expect(hacked).toBe(false);
  }
});

it('a share image is a picture of the size that messengers expect', () => {
  const png = readFileSync(join(site, 'berbagi/pernyataan/2024/2024-03-04-sari-pompa.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

it('on paper a page says its own address and writes out those of its sources', async () => {
  await visiting('pernyataan/2024/2024-03-04-sari-pompa/', {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.print-only').isVisible()).toBe(true);
    expect(await page.locator('.masthead nav').isVisible()).toBe(false);
    const written = await page
      .locator('a[data-originalurl]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain('https://harian-rekaan.example/2024-03-04-bendungan');
  });
});
