import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { samplePaths } from '../../scripts/browser/sample-pages.ts';
import { STORY, visitors } from './visit.ts';

const { visiting } = visitors();
const samples = [
  ...Object.entries(samplePaths(inject('site'))),
  ['story in which outlets disagree', STORY],
  ['story of eighty, its last day a long one', 'kasus/kasus-utuh/'],
  ['withdrawn statement', 'pernyataan/2024/ditarik-d4996a33ed34/'],
  ['hostile statement', 'pernyataan/2024/jahat/'],
] as const;

/** Letters as large as a reader may set them. */
const enlarge = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

const NARROW = { width: 320, height: 640 };

describe('axe, target sizes included, finds nothing at 320 px', () => {
  it.each(samples)('on %s in light, and in dark with letters of 200 %%', async (_name, path) => {
    await visiting(path, { reducedMotion: 'reduce', viewport: NARROW }, async (page) => {
      const light = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      await page.emulateMedia({ colorScheme: 'dark' });
      await enlarge(page);
      // Only colours change with the scheme, and only what lies where with the letters.
      const dark = await new AxeBuilder({ page })
        .withRules(['color-contrast', 'target-size', 'scrollable-region-focusable'])
        .analyze();
      const found = [...light.violations, ...dark.violations];
      expect(
        found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
      ).toEqual([]);
    });
  });
});

describe('at 320 px', () => {
  it.each(samples)(
    '%s does not scroll sideways, nor with letters of 200 %%',
    async (_name, path) => {
      await visiting(path, { viewport: NARROW }, async (page) => {
        const over = () =>
          page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(await over()).toBeLessThanOrEqual(0);
        await enlarge(page);
        expect(await over()).toBeLessThanOrEqual(0);
      });
    },
  );
});

describe('by keyboard alone', () => {
  it.each(samples)('every stop on %s is seen: outlined, and under nothing', async (_name, path) => {
    await visiting(path, { reducedMotion: 'reduce' }, async (page) => {
      const stops: string[] = [];
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press('Tab');
        const trouble = await page.evaluate(() => {
          const { activeElement: element } = document;
          if (!element || element === document.body) return null;
          const name = `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2)
            return `${name}: no outline`;
          const box = element.getClientRects()[0];
          if (!box || box.bottom <= 0 || box.top >= innerHeight) return `${name}: out of view`;
          const top = document.elementFromPoint(
            Math.min(box.left + box.width / 2, innerWidth - 1),
            box.top + box.height / 2,
          );
          const clear = element.contains(top) || top?.contains(element);
          return clear ? '' : `${name}: under ${top?.className}`;
        });
        if (trouble === null) break;
        stops.push(trouble);
      }
      expect(stops.filter(Boolean)).toEqual([]);
      // The file to pass on may hold few links; every page has at least one.
      expect(stops.length).toBeGreaterThan(0);
    });
  });

  it.each(['kasus/kasus-utuh/', STORY])(
    'the first statement of /%s is at most 20 stops away, and the timeline one skip from the filters',
    async (path) => {
      await visiting(path, { reducedMotion: 'reduce' }, async (page) => {
        let stops = 0;
        const at = (selector: string) =>
          page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
        do {
          await page.keyboard.press('Tab');
          stops += 1;
        } while (stops < 60 && !(await at('.brief a')));
        expect(stops).toBeLessThanOrEqual(20);
        while (stops < 60 && !(await at('.side .skip'))) {
          await page.keyboard.press('Tab');
          stops += 1;
        }
        await page.keyboard.press('Enter');
        await page.waitForURL('**#kronologi');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        expect(await at('.line .row *')).toBe(true);
        expect(stops + 3).toBeLessThanOrEqual(30);
      });
    },
  );

  it('a reader skips the head of the page', async () => {
    await visiting(STORY, {}, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**#isi');
      await page.keyboard.press('Tab');
      const inMain = await page.evaluate(
        () => document.querySelector('main')?.contains(document.activeElement) ?? false,
      );
      expect(inMain).toBe(true);
    });
  });
});

it('nothing moves', async () => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await visiting(STORY, { reducedMotion }, async (page) => {
      const scroll = await page.evaluate(
        () => getComputedStyle(document.documentElement).scrollBehavior,
      );
      expect(scroll).toBe('auto');
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  }
});
