import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, chromiumPath } from './browser/chromium.ts';
import { samplePaths } from './browser/sample-pages.ts';
import { serveFolder } from './browser/serve.ts';
import { readOptions } from './command/options.ts';

/**
 * `npm run lighthouse [-- --site dist]`: Lighthouse's mobile scores of each sort of page that readers
 * land on. Exit code 1 when one is below 100 in a category, or anything shifts while loading.
 */
const HELP = `npm run lighthouse               mobile scores of each sort of page

--site DIR         the built site (dist)`;

const { values } = readOptions(HELP, { site: { type: 'string', default: 'dist' } });
const PAGES = ['home', 'story', 'statement', 'person', 'organisation', 'law', 'search', 'data'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PORT = 9333;

const served = await serveFolder(values.site);
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: [...BROWSER_FLAGS, `--remote-debugging-port=${PORT}`],
});
let failed = false;
try {
  const paths = samplePaths(values.site);
  for (const name of PAGES) {
    const path = paths[name];
    if (path === undefined) continue;
    const result = await lighthouse(new URL(path, served.url).href, {
      port: PORT,
      output: 'json',
      logLevel: 'error',
      onlyCategories: CATEGORIES,
    });
    if (!result) throw new Error(`Lighthouse tidak memberi hasil untuk ${path}.`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map(
      (category) => [category, Math.round((categories[category]?.score ?? 0) * 100)] as const,
    );
    const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
    const painted = (audits['largest-contentful-paint']?.numericValue ?? 0) / 1000;
    console.log(
      `${name}: ${scores.map(([category, score]) => `${category} ${score}`).join(', ')}, largest paint after ${painted.toFixed(2)} s, layout shift ${shift.toFixed(3)}`,
    );
    if (shift > 0 || scores.some(([, score]) => score < 100)) {
      failed = true;
      for (const category of CATEGORIES) {
        for (const { id, weight } of categories[category]?.auditRefs ?? []) {
          const audit = audits[id];
          if (weight > 0 && audit?.score !== null && audit && (audit.score ?? 1) < 1)
            console.log(`  ${category}: ${audit.title} (${audit.displayValue ?? audit.score})`);
        }
      }
    }
  }
} finally {
  await browser.close();
  await served.close();
}
process.exitCode = failed ? 1 : 0;
