import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BROWSER_FLAGS, chromiumPath } from '../../scripts/browser/chromium.ts';
import { type Served, serveFolder } from '../../scripts/browser/serve.ts';
import { startDesk } from '../../scripts/desk/server.ts';
import { parseEntry } from '../../src/schema/parse.ts';
import { BUDI, inFolder, NEZAR, SOUND } from '../check/sound.ts';
import { COMMENTED, statementFile } from '../desk/newsroom.ts';
import { BASE } from '../site/build.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: BROWSER_FLAGS });
});
afterAll(() => browser?.close());

const reviewedNow = (path: string) =>
  (SOUND[path] as string).replace('review: []', 'reviewed: 2026-11-24');

interface Visit {
  page: Page;
  standing: (path: string) => string | null;
  write: (path: string, text: string) => void;
  /** The file whose statement is shown. */
  shown: () => Promise<string>;
  /** Waits until the desk says something that contains this. */
  told: (text: string) => Promise<void>;
}

/** Opens the desk on a phone; fails on what the browser complains of and on requests elsewhere. */
function visiting(
  work: (visit: Visit) => Promise<void>,
  files: Readonly<Record<string, string>> = COMMENTED,
  options: BrowserContextOptions = {},
): Promise<void> {
  return inFolder(files, async (folder) => {
    const desk = await startDesk(folder, 0, () => '2026-11-24');
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
    try {
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        // A refusal is told to the editor; the browser tells of its status, too, and of what the policy
        // keeps the form's library from asking.
        const expected = /409|unpkg\.com|githubstatus/.test(message.text());
        if (message.type() === 'error' && !expected) {
          complaints.push(message.text());
        }
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol !== 'data:' && origin !== new URL(desk.url).origin) {
          complaints.push(request.url());
        }
      });
      await page.goto(desk.url);
      await page.locator('#actions').waitFor();
      const file = (path: string) => join(folder, path);
      await work({
        page,
        standing: (path) => (existsSync(file(path)) ? readFileSync(file(path), 'utf8') : null),
        write: (path, text) => writeFileSync(file(path), text),
        shown: () =>
          page
            .locator('#path')
            .textContent()
            .then((path) => path ?? ''),
        told: (text) => page.locator('#told', { hasText: text }).waitFor(),
      });
      expect(complaints).toEqual([]);
    } finally {
      await context.close();
      await desk.close();
    }
  });
}

describe('by keyboard alone', () => {
  it('a statement is found right, another wrong, and both are taken back', () =>
    visiting(async ({ page, standing, shown, told }) => {
      const before = [standing(NEZAR), standing(BUDI)];
      expect(await shown()).toBe(NEZAR);
      await page.keyboard.press('b');
      await told('Ditandai benar');
      expect(standing(NEZAR)).toContain('reviewed: 2026-11-24');
      expect(await shown()).toBe(BUDI);
      await page.keyboard.press('t');
      await told('Ditolak');
      expect(standing(BUDI)).toBeNull();
      expect(await page.locator('#progress').innerText()).toContain('Tidak ada yang menunggu');
      await page.keyboard.press('z');
      await told('Diurungkan');
      expect(await shown()).toBe(BUDI);
      await page.keyboard.press('z');
      await page.locator('#progress', { hasText: 'dari 2' }).waitFor();
      expect([standing(NEZAR), standing(BUDI)]).toEqual(before);
    }));

  it('who and where are changed beside the words, and what check refuses is told', () =>
    visiting(async ({ page, standing, told }) => {
      await page.keyboard.press('u');
      await page.locator('#speaker').fill('tidak-ada');
      await page.keyboard.press('Enter');
      await told('tidak-ada');
      expect(await page.locator('#edit').isVisible()).toBe(true);
      await page.locator('#speaker').fill('nezar-patria');
      await page.locator('#place').fill('');
      await page.keyboard.press('Enter');
      await told('Diubah');
      expect(standing(NEZAR)).toContain('# dicek Rina\nplace: null\n');
      await page.keyboard.press('u');
      await page.keyboard.press('Escape');
      expect(await page.locator('#edit').isVisible()).toBe(false);
    }));

  it('whoever speaks for another body is an official or not as that body has it, and the editor sees it', () =>
    visiting(
      async ({ page, standing, told }) => {
        await page.keyboard.press('u');
        const official = page.locator('#official');
        expect(await official.inputValue()).toBe('true');
        await page.locator('#role').fill('Penasihat');
        await page.locator('#organisation').fill('forum-warga');
        expect(await official.inputValue()).toBe('false');
        expect(await page.locator('#follows').innerText()).toContain('Menurut berkas Forum Warga');
        await page.locator('#organisation').fill('');
        expect(await official.inputValue()).toBe('');
        await page.locator('#organisation').fill('forum-warga');
        // No shortcut is taken for a choice.
        await official.press('t');
        expect(await official.inputValue()).toBe('false');
        await page.locator('#saidOn').fill('');
        await page.locator('#save').click();
        await told('Diubah');
        expect(standing(NEZAR)).toMatch(/organisation: forum-warga\n(?:.*\n)*?official: false\n/);
        await page.keyboard.press('u');
        await official.selectOption({ label: 'belum pasti' });
        await page.locator('#save').click();
        await page.waitForFunction(() => document.querySelector<HTMLElement>('#edit')?.hidden);
        expect(standing(NEZAR)).toContain('official: null\n');
      },
      {
        ...COMMENTED,
        'organisations/forum-warga.md':
          '---\nname: Forum Warga\nkind: masyarakat\nofficial: false\n---\n',
      },
    ));

  it('what is explained and the file are folded, and reached without a pointer', () =>
    visiting(async ({ page }) => {
      expect(await page.locator('#look').innerText()).toBe(
        'Periksa\nNarasumber disimpulkan. Pilihan kedua menurut catatan: Budi Arie Setiadi, yang dikutip di dekatnya.\nPenjelasan',
      );
      await page.locator('#explained summary').press('Enter');
      expect(await page.locator('#look').innerText()).toContain('tidak disebut di kalimat ini.');
      expect(await page.locator('#settling').isVisible()).toBe(true);
      await page.locator('.file summary').press('Enter');
      expect(await page.locator('#path').innerText()).toBe(NEZAR);
      expect(await page.locator('#form').isVisible()).toBe(true);
    }));

  it('the office on record of whoever is named stands beside the one that is typed', () =>
    visiting(async ({ page, standing, told }) => {
      await page.keyboard.press('u');
      const offices = page.locator('#offices');
      expect(await offices.innerText()).toContain(
        'menurut catatan pada 2023-11-30: Wakil Menteri Komunikasi dan Informatika',
      );
      expect(await offices.innerText()).not.toContain('Digital');
      await page.locator('#saidOn').fill('2025-01-02');
      expect(await offices.innerText()).toContain('Wakil Menteri Komunikasi dan Digital');
      await page.locator('#saidOn').fill('2023-11-30');
      await page.locator('#speaker').fill('budi-arie-setiadi');
      expect(await offices.innerText()).toContain(': Menteri Komunikasi dan Informatika');
      await page.locator('#saidOn').fill('2020-01-02');
      expect(await offices.innerText()).toContain('tidak memegang jabatan');
      await page.locator('#saidOn').fill('2023-11-30');
      await page.locator('#role').fill('Menteri');
      expect(await page.locator('#organisations option').evaluateAll((all) => all.length)).toBe(2);
      await page.locator('#organisation').fill('komdigi');
      await page.locator('#save').click();
      await told('Diubah');
      expect(standing(NEZAR)).toContain('organisation: komdigi\n');
      expect(await page.locator('#list dl').innerText()).toContain('Komunikasi dan Digital');
    }));

  it('a letter typed into a field decides nothing, nor does one when the keys are off', () =>
    visiting(async ({ page, standing }) => {
      const before = standing(NEZAR);
      await page.keyboard.press('u');
      await page.locator('#role').focus();
      await page.keyboard.type('btz');
      await page.keyboard.press('Escape');
      await page.locator('#keys').uncheck();
      await page.keyboard.press('b');
      await page.keyboard.press('t');
      expect(standing(NEZAR)).toBe(before);
    }));
});

describe('a doubt', () => {
  const files = {
    ...COMMENTED,
    [NEZAR]: (COMMENTED[NEZAR] as string).replace('[speaker-', '[date-inferred, speaker-'),
  };
  const box = 'Narasumber disimpulkan';

  it('that is ticked goes with the decision, one that is not stays and is told of', () =>
    visiting(async ({ page, standing, told }) => {
      const before = standing(NEZAR);
      await page.getByLabel(box).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('b');
      await told('1 keraguan yang tidak dicentang tetap tercatat');
      expect(standing(NEZAR)).toMatch(/review: \[date-inferred\]\nreviewed: 2026-11-24/);
      await page.keyboard.press('z');
      await told('Diurungkan');
      expect(standing(NEZAR)).toBe(before);
    }, files));

  it('that is ticked goes with what is saved', () =>
    visiting(async ({ page, standing, told }) => {
      await page.getByLabel(box).check();
      await page.keyboard.press('u');
      await page.locator('#place').fill('Gedung Uji');
      await page.locator('#save').click();
      await told('Diubah');
      expect(standing(NEZAR)).toContain('place: Gedung Uji');
      expect(standing(NEZAR)).toContain('review: [date-inferred]');
      expect(await page.getByLabel(box).count()).toBe(0);
    }, files));
});

describe('while fields are open', () => {
  it('no key decides on what stood before, and each says what is to be pressed', () =>
    visiting(async ({ page, standing, told, shown }) => {
      const before = standing(NEZAR);
      await page.keyboard.press('u');
      await page.locator('#role').fill('Menteri');
      // Off the fields, where a letter is a key again.
      await page.locator('#save').focus();
      for (const key of ['b', 't', 'n', 'p', 'z', 'u', 'ArrowRight', '1']) {
        await page.locator('#told').evaluate((told) => {
          told.textContent = '';
        });
        await page.keyboard.press(key);
        if (key !== '1') await told('Belum disimpan: tekan Simpan, atau Batal');
        expect(await page.locator('#edit').isVisible()).toBe(true);
        expect(await page.locator('#role').inputValue()).toBe('Menteri');
      }
      await page.locator('#place').scrollIntoViewIfNeeded();
      await page.locator('#save').focus();
      await page.keyboard.press('b');
      expect(
        await page.locator('#told').evaluate((told) => {
          const { top, bottom } = told.getBoundingClientRect();
          return top >= 0 && bottom <= window.innerHeight;
        }),
      ).toBe(true);
      expect([await shown(), standing(NEZAR)]).toEqual([NEZAR, before]);
    }));

  it('saving shows that it is under way, and nothing pressed meanwhile is lost without a word', () =>
    visiting(async ({ page, standing, told }) => {
      let answer = () => {};
      const held = new Promise<void>((done) => {
        answer = done;
      });
      await page.route('**/ubah', async (route) => {
        await held;
        await route.continue();
      });
      await page.keyboard.press('u');
      await page.locator('#place').fill('Gedung Uji');
      await page.locator('#save').click();
      await page.locator('#save:disabled', { hasText: 'Menyimpan' }).waitFor();
      await page.locator('#cancel').click();
      await told('masih ditulis');
      await page.keyboard.press('b');
      expect(await page.locator('#edit').isVisible()).toBe(true);
      answer();
      await told('Diubah');
      expect(standing(NEZAR)).toContain('place: Gedung Uji');
      expect(standing(NEZAR)).not.toContain('reviewed:');
      expect(await page.locator('#save').isEnabled()).toBe(true);
    }));

  it('what was typed stays when the file changed meanwhile, and only that is written', () =>
    visiting(async ({ page, standing, write, told }) => {
      await page.keyboard.press('u');
      await page.locator('#place').fill('Gedung Uji');
      write(NEZAR, (standing(NEZAR) as string).replace('saidOn: 2023-11-30', 'saidOn: null'));
      await page.keyboard.press('Enter');
      await told('berubah sejak dibuka');
      expect(await page.locator('#place').inputValue()).toBe('Gedung Uji');
      await page.locator('#save').click();
      await told('Diubah');
      expect(standing(NEZAR)).toContain('place: Gedung Uji');
      expect(standing(NEZAR)).toContain('saidOn: null');
    }));
});

describe('what nothing is doubted of', () => {
  /** So many statements of one article, of one speaker, each with words of its own. */
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `statements/2023/11-30-utuh-${at}.md`,
        statementFile({ words: `Kalimat nomor ${at} tentang ${'ab'.repeat(at + 2)} di kota itu` }),
      ]),
    );
  const files = {
    ...COMMENTED,
    ...many(6),
    [NEZAR]: reviewedNow(NEZAR),
    [BUDI]: reviewedNow(BUDI),
  };
  const paths = Object.keys(many(6));

  it('stands on one screen by article, is accepted once all was seen, and is taken back one by one', () =>
    visiting(async ({ page, standing, told }) => {
      const before = paths.map(standing);
      const reviewed = () => paths.filter((path) => standing(path)?.includes('reviewed:')).length;
      expect(await page.locator('#list section').count()).toBe(6);
      // Who said it is printed once, every statement's words and context for each.
      expect(await page.locator('#list dl').count()).toBe(1);
      expect(await page.locator('#list mark').count()).toBe(6);
      expect(await page.locator('#list .after').first().innerText()).toContain('katanya');
      expect(await page.locator('#reject').isDisabled()).toBe(true);
      const presses = async () => {
        let times = 0;
        while (reviewed() === 0 && times < 60) {
          await page.keyboard.press('b');
          await page.waitForTimeout(150);
          times += 1;
        }
        return times;
      };
      expect(await presses()).toBeGreaterThan(1);
      await told('6 ditandai benar');
      expect(reviewed()).toBe(6);
      for (let left = 5; left >= 0; left -= 1) {
        // A key is not heard while the one before it is still at work.
        const undone = async () => {
          if (reviewed() > left) await page.keyboard.press('z');
          return reviewed();
        };
        await expect.poll(undone, { timeout: 20_000, interval: 200 }).toBe(left);
      }
      expect(paths.map(standing)).toEqual(before);
    }, files));

  it('each can be opened alone', () =>
    visiting(async ({ page, standing, shown, told }) => {
      await page.keyboard.press('3');
      expect(await page.locator('#list section').count()).toBe(1);
      const path = await shown();
      await page.keyboard.press('t');
      await told('Ditolak');
      expect(standing(path)).toBeNull();
      expect(await page.locator('#list section').count()).toBe(5);
    }, files));
});

it('a file that changed meanwhile is shown as it stands now, and is not written', () =>
  visiting(async ({ page, standing, write, shown, told }) => {
    write(NEZAR, (standing(NEZAR) as string).replace('Plaza Senayan', 'Plaza Uji'));
    const changed = standing(NEZAR);
    await page.keyboard.press('b');
    await told('berubah sejak dibuka');
    expect(standing(NEZAR)).toBe(changed);
    expect(await shown()).toBe(NEZAR);
    expect(await page.locator('#list dl').innerText()).toContain('Plaza Uji');
    await page.keyboard.press('b');
    await told('Ditandai benar');
  }));

it('text from files is text', () => {
  const words = 'Ini \\<img src=x onerror=alert(1)\\> dan \\<b\\>tebal\\</b\\>';
  return visiting(
    async ({ page }) => {
      expect(await page.locator('#list mark').innerText()).toContain(
        '<img src=x onerror=alert(1)>',
      );
      expect(await page.locator('article img, article b').count()).toBe(0);
    },
    {
      ...SOUND,
      'statements/2023/11-30-jahat.md': statementFile({ words, review: ['protected-person'] }),
    },
  );
});

describe('on a phone and in the dark', () => {
  it.each(['light', 'dark'] as const)('axe finds nothing and nothing is cut off in %s', (scheme) =>
    visiting(
      async ({ page }) => {
        const axe = async () => {
          const { violations } = await new AxeBuilder({ page })
            .options({ rules: { 'target-size': { enabled: true } } })
            .analyze();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        };
        expect(await axe()).toEqual([]);
        await page.keyboard.press('u');
        expect(await axe()).toEqual([]);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(over).toBeLessThanOrEqual(0);
      },
      COMMENTED,
      { colorScheme: scheme },
    ),
  );
});

/** Opens the form over the desk's files at a record. */
async function openForm(page: Page, record: string): Promise<void> {
  await page.goto(new URL(`formulir/#/collections/${record}`, page.url()).href);
  await page.getByRole('button', { name: 'Work with Test Repository' }).click();
  await page.locator('[data-key-path="place"] input').first().waitFor();
}

describe('the form', () => {
  const record = 'statements/entries/2023/11-30-nezar-patria-kita-sedang-menelusuri';

  it('saves what was changed into the file, and every other byte stays', () =>
    visiting(
      async ({ page, standing }) => {
        const before = standing(NEZAR) as string;
        await openForm(page, record);
        await page.locator('[data-key-path="place"] input').first().fill('Gedung Uji');
        await page.getByRole('button', { name: 'Save' }).first().click();
        await expect.poll(() => standing(NEZAR), { timeout: 20_000 }).not.toBe(before);
        expect(standing(NEZAR)).toBe(before.replace('Plaza Senayan, Jakarta', 'Gedung Uji'));
        const { problems } = parseEntry('statements', '2023/a', standing(NEZAR) as string);
        expect(problems).toEqual([]);
      },
      COMMENTED,
      { viewport: { width: 1280, height: 900 } },
    ));

  it('tells why something was not saved', () =>
    visiting(
      async ({ page, standing, write }) => {
        await openForm(page, record);
        const changed = (standing(NEZAR) as string).replace('Plaza Senayan', 'Plaza Uji');
        write(NEZAR, changed);
        await page.locator('[data-key-path="place"] input').first().fill('Gedung Uji');
        await page.getByRole('button', { name: 'Save' }).first().click();
        await page.locator('#refused', { hasText: 'berubah sejak dibuka' }).waitFor();
        expect(standing(NEZAR)).toBe(changed);
      },
      COMMENTED,
      { viewport: { width: 1280, height: 900 } },
    ));
});

describe('the form on the site', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveFolder(inject('siteBelowBase'), BASE);
  });
  afterAll(() => served?.close());

  it('asks who is there, and asks no other host anything', async () => {
    const page = await browser.newPage();
    try {
      const answered: string[] = [];
      const troubles: string[] = [];
      page.on('response', (response) =>
        answered.push(new URL(response.url()).protocol + new URL(response.url()).host),
      );
      page.on('pageerror', (error) => troubles.push(String(error)));
      await page.goto(new URL('meja/', served.url).href);
      await page.getByRole('button', { name: 'Sign In Using Access Token' }).waitFor();
      expect(troubles).toEqual([]);
      const own = `http:${new URL(served.url).host}`;
      expect(answered.filter((host) => host !== own && !/^(?:data|blob):/.test(host))).toEqual([]);
    } finally {
      await page.close();
    }
  });

  it('is for editors: no page leads there, no search engine is told', () => {
    const read = (file: string) => readFileSync(join(inject('siteBelowBase'), file), 'utf8');
    expect(read('meja/index.html')).toContain('<meta name="robots" content="noindex">');
    for (const file of ['index.html', 'tentang/index.html', 'sitemap.xml']) {
      expect(read(file)).not.toContain('/meja/');
    }
    expect(existsSync(join(inject('site'), 'meja'))).toBe(false);
  });
});
