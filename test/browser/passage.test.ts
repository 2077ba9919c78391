import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BROWSER_FLAGS, chromiumPath } from '../../scripts/browser/chromium.ts';
import { escapeXml } from '../../src/feeds/xml.ts';
import type { Reported } from '../../src/timeline/model.ts';
import { addressOfPassage } from '../../src/wording/passage.ts';

const LONG =
  'Kementerian Kominfo mengimbau seluruh Penyelenggara Sistem Elektronik (PSE) baik lingkup publik maupun privat untuk meningkatkan keandalan sistem keamanan siber dan pelindungan data pribadi dalam setiap sistem elektronik yang mereka miliki';

/** As an outlet might print them: curly marks, links inside the words, filling before and after. */
const ARTICLE = `<p>“${LONG.replace('(PSE)', '<a href="/">(PSE)</a>')},” kata Budi.</p>
<p>“Kami periksa,” kata Tirto di awal pekan.</p>
<p>“Kami periksa,” kata Sari kemudian. “Biayanya Rp5-6 juta, A &amp; B.”</p>`;

const filling = `<p>${'Kalimat pengisi yang panjang. '.repeat(40)}</p>`.repeat(12);
const MARK = [0, 128, 255];
const page = `<!doctype html><meta charset="utf-8"><style>::target-text{background:rgb(${MARK});color:#fff}</style>${filling}${ARTICLE}${filling}`;

let browser: Browser;
let outlet: Server;
let ours: Server;
let link = '';
const originOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const serving = (html: () => string) =>
  new Promise<Server>((done) => {
    const server = createServer((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html()),
    ).listen(0, '127.0.0.1', () => done(server));
  });

beforeAll(async () => {
  outlet = await serving(() => page);
  ours = await serving(
    () => `<!doctype html><a rel="external" href="${escapeXml(link)}">Artikel</a>`,
  );
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: BROWSER_FLAGS,
    // In the locale "C", which a bare machine has, this browser finds no text in any page.
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en' },
  });
});
afterAll(async () => {
  await browser?.close();
  for (const server of [outlet, ours])
    await new Promise((done) => (server ? server.close(done) : done(undefined)));
});

it.each([
  ['a short one', 'Kami periksa', { prefix: '“', suffix: ',” kata Sari kemudian.' }],
  ['a long one with a link inside', LONG, { prefix: '“', suffix: ',” kata Budi.' }],
  ['one with marks of the directive', 'Biayanya Rp5-6 juta, A & B.', {}],
  [
    'one in two parts',
    'Kami periksa\nBiayanya Rp5-6 juta, A & B',
    { suffix: ',” kata Sari', continued: [{ prefix: 'kemudian. “' }] },
  ],
])('a link to an article leads to the quotation and marks it: %s', async (_what, words, data) => {
  link = addressOfPassage(`${originOf(outlet)}/berita`, { words, data } as Reported);
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const reader = await context.newPage();
    await reader.goto(originOf(ours));
    await reader.click('a');
    await reader.waitForURL('**/berita**');
    await reader.waitForFunction(() => scrollY > 0);
    const picture = (await reader.screenshot()).toString('base64');
    const marked = await reader.evaluate(
      async ([data64, [red, green, blue]]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data64}`;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const drawing = canvas.getContext('2d');
        drawing?.drawImage(image, 0, 0);
        const pixels = drawing?.getImageData(0, 0, image.width, image.height).data ?? [];
        let count = 0;
        for (let at = 0; at < pixels.length; at += 4)
          if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) count += 1;
        return count;
      },
      [picture, MARK] as const,
    );
    expect(marked).toBeGreaterThan(200);
  } finally {
    await context.close();
  }
});

it('a link whose words are not there any more opens the article at its head', async () => {
  const gone = { words: 'Kata-kata yang sudah dihapus', data: {} } as Reported;
  const reader = await browser.newPage();
  await reader.goto(addressOfPassage(`${originOf(outlet)}/berita`, gone));
  expect(await reader.evaluate(() => scrollY)).toBe(0);
  await reader.close();
});
