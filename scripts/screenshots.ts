import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, chromiumPath } from './browser/chromium.ts';
import { samplePaths } from './browser/sample-pages.ts';
import { serveFolder } from './browser/serve.ts';
import { readOptions } from './command/options.ts';

/**
 * `npm run screenshots [-- --site dist --to screenshots --only story --width 360]`: a picture of
 * each sort of page at each width, light and dark, for a person to look at. Not committed.
 */
const HELP = `npm run screenshots              a picture of each sort of page

--site DIR         the built site (dist)
--to DIR           where the pictures go (screenshots)
--only NAMES       these sorts of pages only, with commas between
--width PX         this width only (360, 768, 1440)
--fold             only what is seen without scrolling`;

const { values } = readOptions(HELP, {
  site: { type: 'string', default: 'dist' },
  to: { type: 'string', default: 'screenshots' },
  only: { type: 'string' },
  width: { type: 'string' },
  fold: { type: 'boolean', default: false },
});
const WIDTHS = [360, 768, 1440];

mkdirSync(values.to, { recursive: true });
const served = await serveFolder(values.site);
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: BROWSER_FLAGS,
});
try {
  for (const [name, path] of Object.entries(samplePaths(values.site))) {
    if (values.only && !values.only.split(',').includes(name)) continue;
    for (const width of values.width ? [Number(values.width)] : WIDTHS) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: { width, height: 780 }, colorScheme });
        await page.goto(new URL(path, served.url).href);
        const file = join(values.to, `${name}-${width}-${colorScheme}.png`);
        const take = () => page.screenshot({ path: file, fullPage: !values.fold });
        // Of a very long page Chromium fails now and then to take a picture.
        await take().catch(take).catch(take);
        await page.close();
      }
    }
    console.log(`${name}: ${path}`);
  }
} finally {
  await browser.close();
  await served.close();
}
