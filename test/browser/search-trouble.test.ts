import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { visitors } from './visit.ts';

/** Paths that the server leaves without an answer, each so many times. */
const stalled = new Map<string, number>();
let requests: string[] = [];
const { visiting } = visitors((path) => {
  const part = [...stalled.keys()].find((one) => path.includes(one));
  if (part === undefined) return false;
  requests.push(path);
  const left = stalled.get(part) ?? 0;
  stalled.set(part, left - 1);
  return left > 0;
});
const said = (page: Page, text: RegExp) =>
  page.locator('#keadaan').filter({ hasText: text }).waitFor();
/** As if a stall were noticed at once. */
const impatient = (page: Page) =>
  page.evaluate(() => {
    const form = document.querySelector<HTMLFormElement>('#cari');
    if (form) form.dataset['quiet'] = '300';
  });
const trouble = { complaints: /Failed to load|ERR_|Unreachable/ };

beforeEach(() => {
  stalled.clear();
  requests = [];
});

describe('search on a bad connection', () => {
  it.each([
    ['the engine', 'pagefind.js'],
    ['the list of parts', 'pf_meta'],
    ['a part of the index', '/index/'],
    ['what a record shows', '/rekaman/'],
    ['the names', 'nama.json'],
  ])('goes on by itself when %s stalls twice', async (_what, part) => {
    await visiting('cari/', trouble, async (page) => {
      stalled.set(part, 2);
      await impatient(page);
      await page.fill('#kata', 'rembesan');
      await said(page, /catatan ditemukan/);
      expect(await page.locator('#hasil li').count()).toBeGreaterThan(0);
      // Twice in vain; the third request is the one that is answered.
      expect(requests.length).toBeGreaterThanOrEqual(3);
    });
  });

  it('says when it gives up, and finds all when asked again, without a reload', async () => {
    await visiting('cari/', trouble, async (page) => {
      stalled.set('/index/', 100);
      await impatient(page);
      await page.fill('#kata', 'rembesan');
      await said(page, /tidak dapat dimuat/);
      stalled.clear();
      await page.click('button[type=submit]');
      await said(page, /catatan ditemukan/);
      expect(await page.locator('#hasil li').count()).toBeGreaterThan(0);
    });
  });
});
