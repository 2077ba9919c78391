import { AxeBuilder } from '@axe-core/playwright';
import { load } from 'cheerio';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { samplePaths } from '../../scripts/browser/sample-pages.ts';
import { pageOf } from '../site/html.ts';
import { STORY, visitors } from './visit.ts';

const { visiting } = visitors();
const site = inject('site');

/** Pixels of height that one picture has. */
const PIECE = 2000;

describe('the sheet of examples', () => {
  const sheet = pageOf(site, 'gaya/');

  it.each([
    ['a direct quotation', '.row-direct .words:not(.reported)'],
    ['reported speech', '.row-indirect .words.reported'],
    ['an event', '.row-event .words.happening'],
    ['a speaker who goes on', '.row-again'],
    ['a disagreement nobody has settled', '.row-conflict .verdict:contains("Belum jelas")'],
    ['one in which both said it', '.row-conflict .verdict:contains("keduanya memang")'],
    ['one from a press release', '.row-conflict .verdict:contains("siaran pers")'],
    ['one with an outlet in error', '.row-conflict .verdict:contains("media yang keliru")'],
    ['the same words on other days', '.conflict-title:contains("hari yang berbeda")'],
    ['two names that may be one person', '.row-doubt .conflict-title:contains("mungkin satu")'],
    ['a place that leads to another day', '.row-elsewhere'],
    ['a settled one in calmer colours', '.row-settled .verdict:contains("pemeriksaan editor")'],
    ['what the program alone has read', '.badge-program:contains("Dibaca program")'],
    ['what it doubts', '.badge-review:contains("ragu tentang")'],
    ['what an editor has looked at', '.badge-seen:contains("Diperiksa editor")'],
    ['a correction', '.panel-corrected:contains("Ralat")'],
    ['a withdrawal', '.panel-red:contains("Ditarik")'],
    ['an open deadline', '.badge-terbuka'],
    ['a kept one', '.badge-ditepati'],
    ['a missed one', '.badge-lewat'],
    ['one that passed without news', '.badge-tanpa-kabar'],
    ['a wording that differs', '.report mark'],
    ['a chart and its table', '.chart-row svg a, .chart details table'],
    ['posts over time', '.career .career-post'],
    ['a chosen filter', '.filters[open] a[aria-current]'],
    ['a story in a list', '.card .tally'],
    ['a text field and a button', '.search-field, button'],
  ])('shows %s', (_what, selector) => {
    expect(sheet(selector).length).toBeGreaterThan(0);
  });

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [1440, 'light'],
    [1440, 'dark'],
  ] as const)('is a picture at %i px in %s, whole and readable', async (width, colorScheme) => {
    await visiting('gaya/', { viewport: { width, height: 800 }, colorScheme }, async (page) => {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      // In pieces: Chromium now and then fails to take a picture of a very long page at once.
      const count = Math.ceil(height / PIECE);
      for (let at = 0; at < count; at += 1) {
        const clip = { x: 0, y: (at * height) / count, width, height: height / count };
        const picture = await page.screenshot({ fullPage: true, clip });
        expect(picture.readUInt32BE(16)).toBe(width);
        expect(await coloursIn(page, picture)).toBeGreaterThan(20);
      }
      expect(await sticksOut(page)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
      expect(violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    });
  });
});

it.each(Object.entries(samplePaths(site)))(
  '%s breaks no number on a phone',
  async (_name, path) => {
    await visiting(path, { viewport: { width: 360, height: 800 } }, async (page) => {
      const broken = await page
        .locator('.plain .count, .directory .count, .year .label')
        .evaluateAll((counts) =>
          counts
            .filter((count) => count.getClientRects().length > 0)
            .filter((count) => {
              const words = document.createRange();
              words.selectNodeContents(count);
              return (
                new Set([...words.getClientRects()].map(({ top }) => Math.round(top))).size > 1
              );
            })
            .map(({ outerHTML }) => outerHTML),
        );
      expect(broken).toEqual([]);
    });
  },
);

it.each([360, 1280])(
  'three who are credited with one sentence leave no cell empty, at %i px',
  async (width) => {
    await visiting(STORY, { viewport: { width, height: 800 } }, async (page) => {
      const filled = await page.locator('.mouths').evaluateAll((lists) =>
        lists.map((list) => {
          list.closest('details')?.setAttribute('open', '');
          const first = list.querySelector('li');
          while (first && list.children.length < 3) list.append(first.cloneNode(true));
          const last = list.lastElementChild?.getBoundingClientRect();
          return Math.abs((last?.right ?? 0) - list.getBoundingClientRect().right) < 3;
        }),
      );
      expect(filled.length).toBeGreaterThan(0);
      expect(filled).not.toContain(false);
    });
  },
);

/** How many colours a picture has, counted on a small copy: a blank page has one. */
function coloursIn(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(200, 400);
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4)
      colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
    return colours.size;
  }, picture.toString('base64'));
}

/** Text that reaches over the edge of the window or of the box that it stands in. */
function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(p, li, dd, dt, h1, h2, h3, h4, blockquote, a, span, button)',
      ),
    ]
      .filter((element) => {
        const { right, left } = element.getBoundingClientRect();
        const own = element.closest(
          '.scroll, pre, .visually-hidden, .row .by, .row-again > .who, .row-known .name, details:not([open])',
        );
        const cut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
        return !own && (right > innerWidth + 1 || left < -1 || cut);
      })
      .map(({ tagName, className }) => `${tagName}.${className}`),
  );
}

describe('on paper', () => {
  it('a statement says its own address and writes out those of its sources, without what is for screens', async () => {
    await visiting('pernyataan/2024/2024-03-04-sari-pompa/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.print-only').innerText()).toContain(
        'https://linimasa.example/pernyataan/2024/2024-03-04-sari-pompa/',
      );
      for (const screen of ['.masthead nav', '.colophon nav', '.actions', '.mistake', '.skip'])
        expect(await page.locator(screen).first().isVisible()).toBe(false);
      expect(await page.locator('.panel').innerText()).toContain('Dibaca program');
      const written = await page
        .locator('a[data-originalurl]')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(written).toContain('https://harian-rekaan.example/2024-03-04-bendungan');
    });
  });

  it.each([STORY, `${STORY}hemat.html`])(
    '%s breaks between statements, not inside one',
    async (path) => {
      await visiting(path, {}, async (page) => {
        await page.emulateMedia({ media: 'print' });
        const rows = page.locator('.row, main > article');
        expect(await rows.count()).toBeGreaterThan(8);
        const broken = await rows.evaluateAll((all) =>
          all
            .filter((row) => getComputedStyle(row).breakInside !== 'avoid')
            .map(({ className }) => className),
        );
        expect(broken).toEqual([]);
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        expect(pdf.length).toBeGreaterThan(10_000);
      });
    },
  );

  it('a story to pass on writes out the addresses of its statements', () => {
    const lean = load(pageOf(site, `${STORY}hemat.html`).html());
    expect(lean('style').text()).toContain('a::after{content:" ("attr(href)")"');
  });
});
