import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, chromiumPath } from './browser/chromium.ts';
import { readOptions } from './command/options.ts';
import { startDesk } from './desk/server.ts';
import { doubtsPage } from './guide/doubts.ts';

/**
 * `npm run guide`: what is made in the editors' guide: the page of doubts from the list of reasons, and
 * pictures of the desk over invented records.
 */
const HELP = `npm run guide            tulis docs/panduan/keraguan.md dan gambar panduan

--text             hanya teksnya, tanpa peramban`;

const { values } = readOptions(HELP, { text: { type: 'boolean', default: false } });
const GUIDE = 'docs/panduan';
/** Invented: nobody's words stand in a picture. */
const SAMPLE = 'test/site/fixtures/content';

writeFileSync(join(GUIDE, 'keraguan.md'), doubtsPage());
if (!values.text) await takePictures(join(GUIDE, 'gambar'));

async function takePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const content = mkdtempSync(join(tmpdir(), 'linimasa-guide-'));
  cpSync(SAMPLE, content, { recursive: true });
  const desk = await startDesk(content, 0, () => '2026-11-27');
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: BROWSER_FLAGS,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 720, height: 560 } });
    await page.goto(desk.url);
    await page.locator('#card').waitFor();
    await take(page, join(folder, 'antrean.webp'));
    const id = await page.locator('#form').getAttribute('href');
    await page.setViewportSize({ width: 960, height: 640 });
    await page.goto(new URL(id ?? '', desk.url).href);
    await page.getByRole('button', { name: 'Work with Test Repository' }).click();
    // Waits until the page that slides in stands still.
    await page.locator('[data-key-path="role"] input').first().click({ trial: true });
    await take(page, join(folder, 'formulir.webp'));
  } finally {
    await browser.close();
    await desk.close();
    rmSync(content, { recursive: true });
  }
}

/** Playwright itself writes PNG and JPEG only; WebP is a third of them. */
async function take(page: Page, file: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 60 });
  writeFileSync(file, Buffer.from(data, 'base64'));
  console.log(file);
}
