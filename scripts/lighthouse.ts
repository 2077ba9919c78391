import lighthouse, { type RunnerResult } from 'lighthouse';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, chromiumPath } from './browser/chromium.ts';
import { LANDINGS, samplePaths } from './browser/sample-pages.ts';
import { serveFolder } from './browser/serve.ts';
import { readOptions } from './command/options.ts';

/**
 * `npm run lighthouse [-- --site dist --runs 3]`: Lighthouse's mobile scores of each sort of page that readers
 * land on, of several runs the one in the middle: it simulates the network, and a busy machine slows the
 * rest. Exit code 1 when one is below 100 in a category, or anything shifts while loading.
 */
const HELP = `npm run lighthouse               mobile scores of each sort of page

--site DIR         the built site (dist)
--runs N           how often each page is loaded (1)`;

const { values } = readOptions(HELP, {
  site: { type: 'string', default: 'dist' },
  runs: { type: 'string', default: '1' },
});
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const PORT = 9333;

/** When the largest part of the first screen is painted, in milliseconds. */
const paintOf = ({ lhr }: RunnerResult) =>
  lhr.audits['largest-contentful-paint']?.numericValue ?? 0;

const served = await serveFolder(values.site);
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: [...BROWSER_FLAGS, `--remote-debugging-port=${PORT}`],
});
let failed = false;
try {
  const paths = samplePaths(values.site);
  for (const name of LANDINGS) {
    const path = paths[name];
    if (path === undefined) continue;
    const results = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      const result = await lighthouse(new URL(path, served.url).href, {
        port: PORT,
        output: 'json',
        logLevel: 'error',
        onlyCategories: CATEGORIES,
      });
      if (!result) throw new Error(`Lighthouse tidak memberi hasil untuk ${path}.`);
      results.push(result);
    }
    const byPaint = results.toSorted((one, other) => paintOf(one) - paintOf(other));
    const result = byPaint[Math.floor(results.length / 2)];
    if (!result) throw new Error(`--runs ${values.runs}: tulis bilangan bulat dari 1.`);
    const { categories, audits } = result.lhr;
    const scores = CATEGORIES.map(
      (category) => [category, Math.round((categories[category]?.score ?? 0) * 100)] as const,
    );
    const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
    const painted = paintOf(result) / 1000;
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
