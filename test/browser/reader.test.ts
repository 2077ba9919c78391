import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { STORY, visitors } from './visit.ts';

const { visiting } = visitors();
const site = inject('site');
/** A story of eighty statements, whole on its page. */
const WHOLE = 'kasus/kasus-utuh/';
/** Waits until a search has ended. */
const searched = (page: Page) =>
  page.waitForFunction(() =>
    /ditemukan|Tidak ada hasil/.test(document.querySelector('#keadaan')?.textContent ?? ''),
  );

describe('a reader from a WhatsApp link', () => {
  it('opens the story, follows a statement, searches for a word in it, and filters', async () => {
    await visiting('', {}, async (page) => {
      await page.click('text=Retaknya bendungan Karang Uji');
      expect(await page.textContent('h1')).toContain('Retaknya bendungan');
      await page.click('.row-direct .more');
      expect(await page.textContent('h1')).toContain('Sari Wulandari Rekaan');
      await page.click('nav >> text=Cari');
      await page.fill('#kata', 'pompa');
      await page.waitForSelector('#hasil .words mark');
      expect(await page.textContent('#hasil')).toContain('Pompa tambahan akan kami kirimkan');
      await page.click('text=Saring dan urutkan');
      await page.selectOption('#media', 'Warta Contoh');
      await page.waitForFunction(() => location.search.includes('Warta'));
      await page.waitForSelector('#hasil >> text=Pompa tambahan');
      // What would leave nothing is not offered.
      const offered = await page.locator('#jenis option').allInnerTexts();
      expect(offered.join()).toMatch(/Kutipan langsung \(\d+\)/);
      expect(offered.join()).not.toContain('Peristiwa');
      await page.fill('#kata', 'zzqx');
      await page.waitForSelector('text=Tidak ada hasil untuk');
      await page.goBack();
    });
  });

  it.each([STORY, WHOLE])(
    'reads the first statement of %s without scrolling far on a phone',
    async (path) => {
      await visiting(path, {}, async (page) => {
        const bottomOf = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((item) => item.getBoundingClientRect().bottom);
        expect(await bottomOf('.brief li')).toBeLessThan(1.3 * 740);
        // The whole timeline begins further down, and one press away.
        await page.click('.kicker >> text=Langsung ke kronologi');
        await expect.poll(() => bottomOf('.line .row')).toBeLessThan(740);
      });
    },
  );

  it('scans eighty statements: rows are short, long words unfold, no script needed', async () => {
    const options = { javaScriptEnabled: false };
    await visiting(WHOLE, options, async (page) => {
      // Days away from the screen have no height of their own yet.
      await page.locator('.day').evaluateAll((days) => {
        for (const day of days) (day as HTMLElement).style.contentVisibility = 'visible';
      });
      const rows = page.locator('.line .row');
      const heights = await rows.evaluateAll((all) =>
        all.map((row) => row.getBoundingClientRect().height).sort((a, b) => a - b),
      );
      expect(heights).toHaveLength(80);
      expect(heights[40]).toBeLessThanOrEqual(180);
      const screens = await page.evaluate(() => document.documentElement.scrollHeight / 740);
      // A hundred take 25.
      expect(screens).toBeLessThanOrEqual(20);
      const row = rows.first();
      const cut = await row.locator('.words').evaluate((words) => words.clientHeight);
      await row.getByLabel('Lengkap').check();
      const whole = await row.locator('.words').evaluate((words) => words.clientHeight);
      expect(whole).toBeGreaterThan(cut);
    });
  });

  it.each([360, 1280])('jumps to a month exactly, at %i px', async (width) => {
    await visiting(WHOLE, { viewport: { width, height: 740 } }, async (page) => {
      const links = page.locator('.chart svg a');
      expect(await links.count()).toBeGreaterThan(2);
      for (const link of (await links.all()).toReversed()) {
        await link.click();
        const heading = page.locator((await link.getAttribute('href')) ?? '');
        await expect
          .poll(() => heading.evaluate((title) => title.getBoundingClientRect().top))
          .toBeCloseTo(0, -2);
      }
    });
  });

  it('is told on a second visit what came in since, and nothing is said on the first', async () => {
    await visiting(STORY, {}, async (page) => {
      expect(await page.locator('#sejak').isVisible()).toBe(false);
      // As if the last visit had been on the morning of 8 March 2024.
      const visited = Date.parse('2024-03-08T08:00:00+07:00');
      await page.evaluate((at) => {
        localStorage.setItem(`kunjungan ${location.pathname}`, String(at));
      }, visited);
      await page.reload();
      expect(await page.locator('#sejak').innerText()).toMatch(
        /^\d+ catatan baru sejak kunjungan terakhir Anda, 8 Maret 2024$/,
      );
      const fresh = await page.locator('.days .fresh').count();
      expect(await page.locator('#sejak a').innerText()).toBe(`${fresh} catatan baru`);
      expect(fresh).toBeGreaterThan(0);
      // A clock that ran ahead, and storage that was written by something else.
      for (const stored of [String(Date.now() * 2), 'bukan angka']) {
        await page.evaluate((value) => {
          localStorage.setItem(`kunjungan ${location.pathname}`, value);
        }, stored);
        await page.reload();
        expect(await page.locator('#sejak').isVisible()).toBe(false);
      }
    });
  });

  it('who stays away for long is told how many came in at least, since not every row says when', async () => {
    await visiting(WHOLE, {}, async (page) => {
      await page.evaluate(() => localStorage.setItem(`kunjungan ${location.pathname}`, '1'));
      await page.reload();
      expect(await page.locator('#sejak a').innerText()).toBe('Sedikitnya 30 catatan baru');
      expect(await page.locator('.days .fresh').count()).toBe(30);
    });
  });

  it('reads as ever where the storage is full', async () => {
    await visiting(STORY, {}, async (page) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await page.reload();
      expect(await page.locator('#sejak').isVisible()).toBe(false);
      expect(await page.locator('.line .row').count()).toBeGreaterThan(3);
      await page.click('.filters summary');
      await page.locator('.filters a', { hasText: 'Warta Contoh' }).click();
      await page.locator('#tersaring').filter({ hasText: 'Warta Contoh' }).waitFor();
    });
  });

  it('a link to a row shows its words whole, and unfolds the block that it stands in', async () => {
    await visiting(`${STORY}#n-2024-2024-03-05-bagus-tidak-ada-rembesan`, {}, async (page) => {
      const mouth = page.locator('#n-2024-2024-03-05-bagus-tidak-ada-rembesan');
      await mouth.waitFor({ state: 'visible' });
    });
  });

  it('knows the day while scrolling: its heading stays in view', async () => {
    await visiting(STORY, { reducedMotion: 'reduce' }, async (page) => {
      const day = page.locator('.day', { hasText: '6 Maret 2024' });
      const row = day.locator('.row').last();
      await row.scrollIntoViewIfNeeded();
      await row.evaluate((last) => scrollBy(0, last.getBoundingClientRect().top - 60));
      const title = day.locator('.day-title');
      await expect.poll(() => title.evaluate((own) => own.getBoundingClientRect().top)).toBe(0);
    });
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

describe('the timeline of a story, narrowed by filters', () => {
  const rows = '.line .rows > li:not([hidden])';
  const filter = (page: Page, name: string) => page.locator('.filters a', { hasText: name });
  const said = (page: Page, text: RegExp) =>
    page.locator('#tersaring').filter({ hasText: text }).waitFor({ state: 'attached' });

  it('shows what all chosen groups hold, says how much, and keeps it in the address', async () => {
    await visiting(STORY, {}, async (page) => {
      const all = await page.locator(rows).count();
      await page.click('.filters summary');
      await filter(page, 'Warta Contoh').click();
      await said(page, /^Warta Contoh: \d+ dari \d+ catatan$/);
      expect(page.url()).toContain('?media=warta-contoh');
      const some = await page.locator(rows).count();
      expect(some).toBeLessThan(all);
      const sources = await page.locator(`${rows}`).allTextContents();
      expect(sources.every((text) => text.includes('Warta Contoh'))).toBe(true);
      // By keyboard, and as a button.
      await filter(page, 'Bagus Darma Contoh').focus();
      await page.keyboard.press('Space');
      await said(page, /^Bagus Darma Contoh, Warta Contoh/);
      expect(await filter(page, 'Bagus Darma Contoh').getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator(rows).count()).toBeLessThan(some);
      expect(await page.locator('.day:not([hidden])').count()).toBeLessThan(6);
      await page.reload();
      await said(page, /^Bagus Darma Contoh, Warta Contoh/);
      await page.click('text=Tampilkan semua');
      expect(await page.locator(rows).count()).toBe(all);
      expect(page.url()).not.toContain('?');
    });
  });

  it('says the same number as the filter, and counts the others within what is chosen', async () => {
    await visiting(STORY, {}, async (page) => {
      await page.click('.filters summary');
      const links = page.locator('.filters a');
      const countOf = (at: number) => links.nth(at).locator('xpath=following-sibling::span');
      for (let at = 0; at < (await links.count()); at += 4) {
        const count = await countOf(at).innerText();
        await links.nth(at).click();
        await said(page, new RegExp(`: ${count} dari `));
        for (let other = 0; other < (await links.count()); other += 5) {
          if (other === at) continue;
          const within = await countOf(other).innerText();
          const groupOf = (number: number) =>
            links
              .nth(number)
              .locator('xpath=ancestor::div[@data-group]')
              .getAttribute('data-group');
          if ((await groupOf(at)) === (await groupOf(other))) continue;
          await links.nth(other).click();
          await said(page, new RegExp(`: ${within} dari `));
          await links.nth(other).click();
          await said(page, new RegExp(`: ${count} dari `));
        }
        await links.nth(at).click();
        await said(page, /^$/);
      }
    });
  });

  it('shows everything again when a link leads to a day that was hidden', async () => {
    await visiting(STORY, {}, async (page) => {
      await page.click('.filters summary');
      await page.click('.filters a >> text=Maret 2024');
      await page.locator('#h-2024-02').waitFor({ state: 'hidden' });
      await page.evaluate(() => {
        location.hash = 'h-2024-02';
      });
      await page.locator('#h-2024-02').waitFor({ state: 'visible' });
    });
  });

  it('of a long story leads to a page for one filter, and brings pages together for two', async () => {
    await visiting('kasus/kasus-besar/', {}, async (page) => {
      await page.click('.filters summary');
      await filter(page, 'Sari Wulandari Rekaan').click();
      await page.waitForURL('**/kasus/kasus-besar/narasumber/sari-wulandari/');
      const one = await page.locator(rows).count();
      await page.click('.filters summary');
      await filter(page, 'Harian Rekaan').click();
      await page.waitForURL('**/kasus/kasus-besar/?narasumber=sari-wulandari&media=harian-rekaan*');
      await said(page, /^Sari Wulandari Rekaan, Harian Rekaan: 20 dari 120 catatan$/);
      expect(await page.locator(rows).count()).toBe(20);
      expect(one).toBe(40);
      // Of the second page too, in order, and nothing of the pages around it.
      expect(await page.locator('#halaman-lain .row:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('nav.pager').isVisible()).toBe(false);
      const days = await page.locator('.day:not([hidden]) .day-title').allTextContents();
      expect(new Set(days).size).toBe(days.length);
      // More than is shown at once.
      await page.click('.filters summary');
      await filter(page, 'Harian Rekaan').click();
      await filter(page, 'Bagus Darma Contoh').click();
      await said(page, /: 80 dari 120 catatan$/);
      expect(await page.locator(rows).count()).toBe(50);
      await page.click('#lanjut');
      await page.waitForFunction(
        (selector) => document.querySelectorAll(selector).length === 80,
        rows,
      );
      expect(await page.locator('#lanjut').isVisible()).toBe(false);
    });
  });

  it('of a thousand statements loads the pages that hold what is shown, each once', async () => {
    await visiting('kasus/kasus-besar/', {}, async (page) => {
      // Ten pages of a hundred as a build would write them: to build that story costs more than to try it.
      const record = (at: number) => [
        `n-uji-${at}`,
        1 + Math.floor(at / 100),
        at % 2,
        at % 3 ? 3 : 2,
      ];
      const index = {
        pages: ['', ...Array.from({ length: 10 }, (_, at) => String(at + 2))],
        filters: [
          ['narasumber/sari-wulandari', 'Sari Wulandari Rekaan'],
          ['narasumber/bagus-contoh', 'Bagus Darma Contoh'],
          ['media/harian-rekaan', 'Harian Rekaan'],
          ['media/warta-contoh', 'Warta Contoh'],
        ],
        records: Array.from({ length: 1000 }, (_, at) => record(at)),
      };
      const row = (_: unknown, at: number) =>
        `<li><p class="row" id="n-uji-${at}">Kata ${at}</p></li>`;
      const all = Array.from({ length: 1000 }, row);
      const loaded: string[] = [];
      const shown = '#halaman-lain .rows > li:not([hidden])';
      await page.route('**/kasus-besar/saringan.json', (route) => route.fulfill({ json: index }));
      await page.route(/\/kasus-besar\/\d+\/$/, (route) => {
        const number = /(\d+)\/$/.exec(route.request().url())?.[1] ?? '';
        loaded.push(number);
        const own = all.slice(100 * (Number(number) - 2), 100 * (Number(number) - 1)).join('');
        const days = `<li class="day"><h3 class="day-title">Hari ${number}</h3><ol class="rows">${own}</ol></li>`;
        return route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: `<div class="line"><ol class="days">${days}</ol></div>`,
        });
      });
      // Every sixth has both: 17 or 16 on a page.
      const both = '?narasumber=sari-wulandari&media=harian-rekaan';
      await page.goto(new URL(both, page.url()).href);
      await said(page, /^Sari Wulandari Rekaan, Harian Rekaan: 167 dari 1000 catatan$/);
      expect(await page.locator(shown).count()).toBe(50);
      expect(loaded.toSorted()).toEqual(['2', '3', '4']);
      await page.click('#lanjut');
      await page.locator(shown).nth(99).waitFor();
      expect(loaded.toSorted()).toEqual(['2', '3', '4', '5', '6', '7']);
      // Either of them: what is known is not loaded again.
      await page.click('.filters summary');
      await filter(page, 'Bagus Darma Contoh').click();
      await said(page, /: 334 dari 1000 catatan$/);
      expect(await page.locator(shown).count()).toBe(50);
      expect(loaded).toHaveLength(6);
    });
  });

  it('says when the connection is lost, and goes on when it is back', async () => {
    const lost = { complaints: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ };
    await visiting(STORY, lost, async (page) => {
      await page.click('.filters summary');
      await page.context().setOffline(true);
      await filter(page, 'Warta Contoh').click();
      await said(page, /^Saringan tidak dapat dimuat/);
      await page.context().setOffline(false);
      await filter(page, 'Bagus Darma Contoh').click();
      await said(page, /^Bagus Darma Contoh, Warta Contoh/);
    });
  });

  it('lies open where there is room, and is said to', async () => {
    await visiting(STORY, { viewport: { width: 1280, height: 800 } }, async (page) => {
      expect(await page.locator('.filters').getAttribute('open')).not.toBeNull();
      expect(await filter(page, 'Warta Contoh').isVisible()).toBe(true);
    });
  });
});

describe('without', () => {
  it('a script: the story, a statement and the way to every case are there', async () => {
    await visiting(STORY, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.day-title').count()).toBeGreaterThan(3);
      await page.click('.filters summary');
      await page.click('.filters >> text=Harian Rekaan');
      expect(await page.locator('h1').innerText()).toContain('Harian Rekaan');
      // What is of a few items only stands among all filters, each item a step away.
      await page.goBack();
      await page.click('.filters summary');
      await page.click('.filters >> text=Warta Contoh');
      await page.locator('li:target a').first().click();
      expect(await page.locator('.row:target, .row-conflict :target').count()).toBe(1);
    });
    await visiting('cari/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('#cari').isVisible()).toBe(false);
      expect(await page.locator('main').innerText()).toContain('memerlukan JavaScript');
    });
  });
});

describe('hostile words', () => {
  it.each([
    '',
    'kasus/kasus-jahat/',
    'kasus/kasus-jahat/hemat.html',
    'pernyataan/2024/jahat/',
    'tokoh/orang-jahat/',
    'media/suara-uji/',
    `cari/?q=${encodeURIComponent('"><img src=x onerror=hacked=1> hacked')}`,
    'cari/?q=hacked',
  ])('run nowhere on /%s', async (path) => {
    await visiting(path, {}, async (page) => {
      if (path.startsWith('cari')) await searched(page);
      if (path.endsWith('=hacked'))
        expect(await page.textContent('#hasil')).toContain('<script>window.hacked=1</script>');
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      expect(await page.locator('img').count()).toBe(0);
    });
  });
});

it('a share image is a picture of the size that messengers expect', () => {
  const png = readFileSync(join(site, 'berbagi/pernyataan/2024/2024-03-04-sari-pompa.png'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
