import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BASE } from '../site/build.ts';
import { visitors } from './visit.ts';

const { visiting, visitingBelowBase } = visitors();

/** Another host, which nobody may ask anything. */
let asked = 0;
const other = createServer((_, response) => {
  asked += 1;
  response.writeHead(200, { 'access-control-allow-origin': '*' }).end('a\n1\n');
});
let elsewhere = '';
beforeAll(async () => {
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const address = other.address();
  elsewhere = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => other.close());

/** Runs what stands in the field; gives what the page says then. */
async function run(page: Page): Promise<string> {
  await page.click('#jalankan');
  await page.waitForFunction(
    () =>
      !document.querySelector<HTMLButtonElement>('#jalankan')?.disabled &&
      document.querySelector('#keadaan')?.textContent !== '',
  );
  return page.innerText('#keadaan');
}

async function ask(page: Page, sql: string): Promise<string> {
  await page.fill('#perintah', sql);
  return run(page);
}

const cells = (page: Page) =>
  page
    .locator('#jawaban tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );

/** What the page of examples answers to each question, computed without a database. */
const answers = () => {
  const $ = load(readFileSync(join(inject('site'), 'data/contoh/index.html'), 'utf8'));
  return $('section.block[id]')
    .toArray()
    .map((section) => ({
      sql: $(section).find('pre').text(),
      rows: $(section)
        .find('tbody tr')
        .toArray()
        .map((row) =>
          $(row)
            .find('td')
            .toArray()
            .map((cell) => $(cell).text()),
        ),
    }));
};

describe('asking the data in the browser', () => {
  it('loads nothing before it is asked to, and then no more than it said', async () => {
    await visiting('data/tanya/', {}, async (page) => {
      const sizes: number[] = [];
      const before: string[] = [];
      page.on('requestfinished', async (request) => {
        sizes.push((await request.sizes()).responseBodySize);
      });
      page.on('request', (request) => before.push(request.url()));
      await page.waitForLoadState('networkidle');
      expect(before.filter((url) => /mesin|parquet|database/.test(url))).toEqual([]);
      const said = Number(
        /Muat ([\d,]+) MB/.exec(await page.innerText('#jalankan'))?.[1]?.replace(',', '.'),
      );
      expect(await run(page)).toMatch(/^\d+ baris\.$/);
      await page.waitForLoadState('networkidle');
      const come = sizes.reduce((sum, size) => sum + size, 0) / 1e6;
      expect(come).toBeLessThan(said);
      expect(come).toBeGreaterThan(0.9 * said);
    });
  });

  it('answers every example as the page of examples does, also without a network', async () => {
    await visiting('data/tanya/', {}, async (page) => {
      await run(page);
      await page.context().setOffline(true);
      const examples = page.locator('.examples button');
      const expected = answers();
      expect(await examples.count()).toBe(expected.length);
      for (const [at, { sql, rows }] of expected.entries()) {
        await examples.nth(at).click();
        await page.waitForFunction(
          () => !document.querySelector<HTMLButtonElement>('#jalankan')?.disabled,
        );
        expect(await page.inputValue('#perintah')).toBe(sql);
        expect((await cells(page)).slice(0, rows.length), sql).toEqual(rows);
        if (rows.length > 1) expect(await page.locator('#jawaban .bars rect').count()).not.toBe(0);
      }
    });
  });

  it('gives every row of an answer as CSV that starts no formula in a spreadsheet', async () => {
    await visiting('data/tanya/', {}, async (page) => {
      const said = await ask(
        page,
        `select i, if(i = 7, '=cmd()', 'a "b",' || chr(10) || 'c') as words, date '2024-03-05' as day from range(300) t(i)`,
      );
      expect(said).toBe('300 baris.');
      expect(await cells(page)).toHaveLength(50);
      expect(await page.innerText('#jawaban')).toContain('50 baris pertama dari 300.');
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('#simpan')]);
      const rows = parse(readFileSync(await download.path()), { bom: true, columns: true });
      expect(rows).toHaveLength(300);
      expect(rows[7]).toEqual({ i: '7', words: "'=cmd()", day: '2024-03-05' });
      expect(rows[8]).toMatchObject({ words: 'a "b",\nc' });
    });
  });

  it('says what is wrong with a query, and answers the next', async () => {
    await visiting('data/tanya/', {}, async (page) => {
      expect(await ask(page, "select nama from 'people.parquet'")).toMatch(/nama/);
      expect(await page.locator('#jawaban').innerText()).toBe('');
      expect(await page.innerText('#keadaan')).not.toMatch(/create|jawaban/);
      expect(await ask(page, 'select 10; select 20')).toMatch(/satu perintah/);
      expect(await ask(page, ' ')).toMatch(/Belum ada perintah/);
      expect(await ask(page, "select ';' as satu; ")).toBe('1 baris.');
      expect(await ask(page, 'select count(*) from statements')).toBe('1 baris.');
      expect(await ask(page, "select 'a' as siapa, null::int as jam")).toBe('1 baris.');
      expect(await page.locator('#jawaban .bars rect').count()).toBe(0);
      expect(await ask(page, "select 'x' where false")).toBe('0 baris.');
      expect(await page.locator('#jawaban').innerText()).toBe('Tidak ada baris yang cocok.');
    });
  });

  it('stops what would take for ever, and answers the next, also without a network', async () => {
    await visiting('data/tanya/', {}, async (page) => {
      expect(await ask(page, 'select count(*) as n from people')).toBe('1 baris.');
      expect(await page.isHidden('#hentikan')).toBe(true);
      await page.context().setOffline(true);
      await page.fill('#perintah', 'select count(*) from range(100000000) a, range(100000) b');
      await page.click('#jalankan');
      await page.click('#hentikan');
      await page.waitForFunction(
        () => document.querySelector('#keadaan')?.textContent === 'Dihentikan.',
      );
      expect(await page.isHidden('#hentikan')).toBe(true);
      expect(await ask(page, 'select id from people')).toMatch(/^\d+ baris\.$/);
    });
  });

  it('reaches no other host, whatever is asked', async () => {
    let complained = 0;
    await visiting('data/tanya/', {}, async (page) => {
      // The browser itself says that its policy refused.
      page.removeAllListeners('console');
      page.on('console', () => (complained += 1));
      page.removeAllListeners('request');
      for (const sql of [
        `select * from read_csv_auto('${elsewhere}/a.csv')`,
        `select * from '${elsewhere}/a.parquet'`,
        `select * from read_parquet('s3://ember/a.parquet')`,
      ])
        expect(await ask(page, sql), sql).not.toMatch(/baris/);
    });
    expect(complained).toBeGreaterThan(0);
    expect(asked).toBe(0);
  });

  it('works below a base path', async () => {
    await visitingBelowBase(
      `${BASE.slice(1)}data/tanya/`.replace(BASE.slice(1), ''),
      {},
      async (page) => {
        expect(await run(page)).toMatch(/baris\.$/);
      },
    );
  });
});
