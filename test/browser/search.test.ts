import { describe, expect, it } from 'vitest';
import { BASE } from '../site/build.ts';
import { visitors } from './visit.ts';

const { visiting, visitingBelowBase } = visitors();

describe('search', () => {
  const found = (query: string) =>
    visiting(`cari/?q=${encodeURIComponent(query)}`, {}, async (page) => {
      await page.waitForFunction(() =>
        /ditemukan|Tidak ada hasil/.test(document.querySelector('#keadaan')?.textContent ?? ''),
      );
      return {
        text: await page.locator('#hasil').innerText(),
        marked: await page.locator('#hasil mark, #hasil .name').allInnerTexts(),
      };
    });

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

  it('two results on a wide screen are no further apart than they are high', async () => {
    await visiting('cari/?q=pipa', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const items = page.locator('#hasil > li');
      await items.nth(1).waitFor();
      const spare = await items.evaluateAll((all) =>
        all.map((item) => {
          const last = item.lastElementChild?.getBoundingClientRect().bottom ?? 0;
          return item.getBoundingClientRect().bottom - last;
        }),
      );
      expect(Math.min(...spare)).toBeLessThan(40);
    });
  });

  const answered = (query: string) =>
    visiting(`cari/?q=${encodeURIComponent(query)}`, {}, async (page) => {
      await page.waitForFunction(() =>
        /ditemukan|Tidak ada hasil/.test(document.querySelector('#keadaan')?.textContent ?? ''),
      );
      return {
        first: await page.locator('#jawaban .name').allInnerTexts(),
        state: await page.locator('#keadaan').innerText(),
        text: await page.locator('#hasil').innerText(),
      };
    });

  it.each([
    ['retaknya bendungan', 'Retaknya bendungan Karang Uji', 'a story by its title'],
    ['sari wulandri', 'Sari Wulandari Rekaan', 'a person with a letter missing'],
    ['kadis sari', 'Sari Wulandari Rekaan', 'a person by a short form of the office'],
    ['dispair', 'Dinas Pengairan Karang Uji', 'a body by its abbreviation'],
    ['uu 99/2019', 'UU 99/2019', 'a law by its number'],
    ['warta', 'Warta Contoh', 'an outlet'],
  ])('%s is answered above the statements by %s: %s', async (query, name) => {
    expect((await answered(query)).first).toContain(name);
  });

  it('says how a query was read that found nothing as it was typed', async () => {
    const written = await answered('kadis pompa');
    expect(written.state).toMatch(
      /^Dibaca sebagai “kepala dinas pompa”\. \d+ catatan ditemukan\.$/,
    );
    expect(written.text).toContain('Pompa tambahan');
    const without = await answered('rembesan zzqx');
    expect(without.state).toMatch(/^Tanpa kata “zzqx”\. \d+ catatan ditemukan\.$/);
  });

  it('finds a number as a number, and not in another', async () => {
    expect((await answered('pasal 12')).text).toContain('tidak perlu mengungsi');
    expect((await answered('pasal 1')).text).not.toContain('tidak perlu mengungsi');
  });

  it.each([
    ['"rembesan menemukan tidak"', 'an exact phrase in another order'],
    ['"menemukan rembesannya"', 'an exact phrase in other words'],
    ['zzqx', 'what is not there'],
  ])('%s finds nothing: %s', async (query) => {
    expect((await found(query)).text).toBe('');
  });

  it.each([
    ['sari pompa rembesan', 'a part of it names pages'],
    ['karang uji', 'many pages bear the name'],
  ])('%s begins its statements on the first screen of a phone: %s', async (query) => {
    const viewport = { width: 360, height: 740 };
    const path = `cari/?q=${encodeURIComponent(query)}`;
    await visiting(path, { viewport, isMobile: true, hasTouch: true }, async (page) => {
      await page.waitForSelector('#hasil > li');
      expect(await page.locator('#jawaban .name').count()).toBeGreaterThan(0);
      const box = await page.locator('#hasil > li').first().boundingBox();
      expect(box?.y).toBeLessThan(viewport.height - 100);
    });
  });

  it('leads to pages below a base path', async () => {
    await visitingBelowBase('cari/?q=rembesan', {}, async (page) => {
      await page.click('#hasil a');
      expect(page.url()).toContain(`${BASE}pernyataan/`);
      expect(await page.locator('h1').count()).toBe(1);
    });
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
      // What the filters hold weighs as much as the rest in a large archive.
      expect(requested.filter((url) => url.includes('pf_filter'))).toEqual([]);
      await page.click('text=Saring dan urutkan');
      await page.waitForSelector('#media option:nth-child(2)', { state: 'attached' });
      expect(requested.filter((url) => url.includes('pf_filter'))).not.toEqual([]);
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

  it('filters by person and body, and counts the results in hand', async () => {
    await visiting('cari/?q=rembesan', {}, async (page) => {
      await page.waitForSelector('#hasil li');
      await page.click('text=Saring dan urutkan');
      await page.locator('#tokoh option', { hasText: 'Sari' }).waitFor({ state: 'attached' });
      const total = await page.locator('#hasil li').count();
      const offered = await page.locator('#lembaga option').allInnerTexts();
      expect(offered.some((text) => /^Dispair|Pengairan/.test(text))).toBe(true);
      for (const name of ['tokoh', 'lembaga', 'media', 'jenis']) {
        const options = page.locator(`#${name} option:not([value=""])`);
        const value = (await options.first().getAttribute('value')) ?? '';
        const count = Number(/\((\d+)\)$/.exec(await options.first().innerText())?.[1]);
        await page.selectOption(`#${name}`, value);
        await page.waitForFunction((of) => location.search.includes(`${of}=`), name);
        await page.locator('#keadaan', { hasText: `${count} catatan` }).waitFor();
        expect(await page.locator('#hasil li').count()).toBe(count);
        expect(count).toBeLessThanOrEqual(total);
        await page.selectOption(`#${name}`, '');
        await page.locator('#keadaan', { hasText: `${total} catatan` }).waitFor();
      }
      // A phrase is counted in the same way.
      await page.fill('#kata', '"tidak menemukan rembesan"');
      await page.waitForFunction(() => location.search.includes('%22'));
      const option = page.locator('#tokoh option', { hasText: 'Bagus Darma Contoh (1)' });
      await option.waitFor({ state: 'attached' });
      await page.selectOption('#tokoh', 'Bagus Darma Contoh');
      await page.locator('#keadaan', { hasText: '1 catatan' }).waitFor();
    });
  });

  it('brings back the query, filters, how many were open and the place', async () => {
    await visiting('cari/', { reducedMotion: 'reduce' }, async (page) => {
      await page.fill('#kata', 'pejabat');
      await page.waitForSelector('#hasil li');
      await page.click('text=Saring dan urutkan');
      await page.locator('#media option', { hasText: 'Harian' }).waitFor({ state: 'attached' });
      await page.selectOption('#media', 'Harian Rekaan');
      await page.waitForFunction(() => location.search.includes('Harian'));
      await page.waitForFunction(() => document.querySelectorAll('#hasil li').length === 10);
      await page.click('#lagi');
      await page.waitForFunction(() => document.querySelectorAll('#hasil li').length === 20);
      const link = page.locator('#hasil .name').nth(17);
      await link.scrollIntoViewIfNeeded();
      const y = await page.evaluate(() => scrollY);
      await link.click();
      await page.waitForURL('**/pernyataan/**');
      await page.goBack();
      await page.waitForFunction(() => document.querySelectorAll('#hasil li').length === 20);
      await page.waitForFunction((wanted) => Math.abs(scrollY - wanted) < 5, y);
      expect(await page.inputValue('#kata')).toBe('pejabat');
      expect(await page.inputValue('#media')).toBe('Harian Rekaan');
    });
  });

  it('sorts by date', async () => {
    const days = await visiting('cari/?media=Suara%20Uji&urut=lama', {}, async (page) => {
      await page.waitForSelector('#hasil li');
      return page.locator('#hasil .meta').allInnerTexts();
    });
    expect(days[0]).toMatch(/^1 Mei 2023/);
    expect(days.at(-1)).toMatch(/^9 April 2024/);
  });
});
