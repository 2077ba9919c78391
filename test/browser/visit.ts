import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { BROWSER_FLAGS, chromiumPath } from '../../scripts/browser/chromium.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import { BASE } from '../site/build.ts';

/** The story of the fixtures in which outlets disagree. */
export const STORY = 'kasus/bendungan-karang-uji/';

/** What Playwright says of a worker that it was told to keep away. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** How to open a page; `complaints` are what the browser is expected to complain of. */
export type VisitOptions = BrowserContextOptions & { complaints?: RegExp };

export type Visit = <T>(
  path: string,
  options: VisitOptions,
  visit: (page: Page) => Promise<T>,
) => Promise<T>;

/**
 * Starts a browser and both built sites for the tests of one file.
 *
 * @param stalls whether a request for a path of the site at a root is never answered
 */
export function visitors(stalls?: (path: string) => boolean): {
  visiting: Visit;
  visitingBelowBase: Visit;
} {
  let browser: Browser;
  let served: Served;
  let below: Served;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: BROWSER_FLAGS });
    served = await serveFolder(inject('site'), '/', stalls);
    below = await serveFolder(inject('siteBelowBase'), BASE);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await below?.close();
  });
  return {
    visiting: (path, options, visit) => open(browser, served, path, options, visit),
    visitingBelowBase: (path, options, visit) => open(browser, below, path, options, visit),
  };
}

/**
 * Opens a page on a phone, lets `visit` use it, and fails on anything the browser complained of and
 * on a request to another host.
 */
async function open<T>(
  browser: Browser,
  root: Served,
  path: string,
  { complaints: expected, ...options }: VisitOptions,
  visit: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    // What a page keeps for later must not answer in other tests.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  page.on('console', (message) => {
    const complains = ['error', 'warning'].includes(message.type());
    const ours = message.text().startsWith(BLOCKED) || expected?.test(message.text());
    if (complains && !ours) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    // What a page made itself, in memory, comes from no host.
    if (!request.url().startsWith('blob:')) hosts.add(new URL(request.url()).host);
  });
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
