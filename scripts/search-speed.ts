import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, chromiumPath } from './browser/chromium.ts';
import { serveFolder } from './browser/serve.ts';
import { readOptions } from './command/options.ts';

/**
 * `npm run search-speed [-- --site dist --slow 4]`: how long a reader waits from the last letter to the
 * results, on a phone whose page runs so many times slower (Chromium slows the page alone), and the same from
 * the CPU time that the page and its worker spend on an answer, both so many times slower: the latter says
 * the same on a busy machine. Figures only; nothing fails.
 */
const HELP = `npm run search-speed             how long a reader waits for results

--site DIR         the built site (dist)
--slow N           how many times slower the page runs (4)
--queries N        how many queries (40)`;

const { values } = readOptions(HELP, {
  site: { type: 'string', default: 'dist' },
  slow: { type: 'string', default: '4' },
  queries: { type: 'string', default: '40' },
});

/** Two words of one name, then one of another, as readers type them: common ones among them. */
const names = JSON.parse(readFileSync(join(values.site, 'cari/nama.json'), 'utf8')) as {
  name: string;
}[];
const step = Math.max(1, Math.floor(names.length / Number(values.queries)));
const queries = names
  .filter((_, at) => at % step === 0)
  .slice(0, Number(values.queries))
  .map(({ name }, at) => {
    const words = name.match(/[\p{L}\p{N}]{3,}/gu) ?? [name];
    return words.slice(0, 1 + (at % 2)).join(' ');
  });

/** Chromium's threads and what it calls a task. */
const THREADS = /^(CrRendererMain|DedicatedWorker thread)$/;
const TASK = 'ThreadControllerImpl::RunTask';

const served = await serveFolder(values.site);
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: BROWSER_FLAGS,
});
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) });
  await page.goto(new URL('cari/', served.url).href);
  const answered = (query: string) =>
    page.evaluate(
      (asked) =>
        new Promise<number>((done) => {
          const field = document.querySelector<HTMLInputElement>('#kata');
          const state = document.querySelector('#keadaan');
          if (!field || !state) throw new Error('no search on this page');
          field.focus();
          const start = performance.now();
          new MutationObserver((_, observer) => {
            if (!/ditemukan|Tidak ada hasil/.test(state.textContent ?? '')) return;
            observer.disconnect();
            requestAnimationFrame(() => done(performance.now() - start));
          }).observe(state, { childList: true, characterData: true, subtree: true });
          field.value = asked;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      query,
    );
  const slow = (rate: number) => devtools.send('Emulation.setCPUThrottlingRate', { rate });
  const asked = async <T>(measure: (query: string) => Promise<T>): Promise<T[]> => {
    const measured: T[] = [];
    for (const query of queries) {
      await page.fill('#kata', '');
      await page.waitForFunction(() => document.querySelector('#keadaan')?.textContent === '');
      measured.push(await measure(query));
    }
    return measured;
  };
  await answered(queries[0] ?? 'kata');
  const times = await asked(answered);
  await slow(1);
  // What was loaded for the first round is not loaded again.
  await page.reload();
  await answered(queries[0] ?? 'kata');
  const costs = await asked(async (query) => {
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
    await answered(query);
    return Number(values.slow) * workOf(String(await browser.stopTracing()));
  });
  const told = (all: number[]) => {
    const sorted = all.toSorted((a, b) => a - b);
    const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
    return `median ${at(0.5)} ms, nine in ten ${at(0.9)} ms, slowest ${at(1)} ms`;
  };
  console.log(`${times.length} queries, page ${values.slow} × slower: ${told(times)}`);
  console.log(`CPU time of page and worker, ${values.slow} × slower: ${told(costs)}`);
} finally {
  await browser.close();
  await served.close();
}

/** An event of a trace (Trace Event Format): a thread's name, or a task with its CPU time in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

/** CPU milliseconds of the tasks that the page and its worker ran in a trace. */
function workOf(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const thread = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const ours = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && THREADS.test(args.name ?? ''))
      .map(thread),
  );
  return traceEvents
    .filter((event) => event.name === TASK && ours.has(thread(event)))
    .reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}
