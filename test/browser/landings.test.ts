import { expect, inject, it } from 'vitest';
import { LANDINGS, samplePaths } from '../../scripts/browser/sample-pages.ts';
import { STORY, visitors } from './visit.ts';

const { visiting } = visitors();
const paths = samplePaths(inject('site'));

/** Pages that readers land on, at 360 px; `visiting` fails on whatever the browser complains of. */
it.each([...LANDINGS.map((sort) => paths[sort] ?? ''), STORY, 'cari/?q=rembesan'])(
  'nothing on /%s moves while it loads, sets a cookie or is going from browsers',
  async (path) => {
    await visiting(path, {}, async (page) => {
      if (path.includes('?q=')) await page.locator('#keadaan', { hasText: /ditemukan/ }).waitFor();
      const shifts = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 200);
          }),
      );
      expect(shifts).toBe(0);
      expect(await page.context().cookies()).toEqual([]);
      // What Chromium's panel of issues has of a page: deprecations, cookies, policies, mixed content.
      const devtools = await page.context().newCDPSession(page);
      const issues: string[] = [];
      devtools.on('Audits.issueAdded', ({ issue }) => issues.push(JSON.stringify(issue)));
      await devtools.send('Audits.enable');
      expect(issues).toEqual([]);
    });
  },
);
