import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readArticleBounded, readFeedBounded, TooCostly } from '../../scripts/bounded/reader.ts';
import { NotAFeed } from '../../scripts/feed/read.ts';

const READER = new URL('../../scripts/bounded/reader.ts', import.meta.url).href;

const bytes = (text: string) => new TextEncoder().encode(text);

const feed = (text: string) => readFeedBounded([bytes(text)], null, 'https://media.example/rss');
const page = (text: string) =>
  readArticleBounded([bytes(text)], 'text/html', 'https://media.example/a', undefined);

const GOOD = '<rss><channel><item><title>Satu</title></item></channel></rss>';
const times = (text: string, size: number) => text.repeat(Math.ceil(size / text.length));

test('reads as the reader itself does, and passes its errors on', async () => {
  expect((await feed(GOOD)).items).toMatchObject([{ title: 'Satu' }]);
  await expect(feed('{}')).rejects.toBeInstanceOf(NotAFeed);
  const { paragraphs } = await page(
    '<article><p>Dinas itu memeriksa sistemnya, lalu mencatat hasilnya.</p></article>',
  );
  expect(paragraphs).toEqual(['Dinas itu memeriksa sistemnya, lalu mencatat hasilnya.']);
});

describe('what costs too much is given up within five seconds, and the next is read', () => {
  const nested = `${'<div>'.repeat(990)}Kata, kata, dan kata${'</div>'.repeat(990)}`;

  test.each([
    ['a page of deep towers', times(nested, 3_000_000)],
    ['a page of open paragraphs', times('<p>', 5_000_000)],
    ['a page of a million attributes', `<div ${numbered(1_000_000)}>`],
    ['a page of 15 MB of links', times('<a href="/x">kata</a>', 15_000_000)],
  ])('%s', { timeout: 15_000 }, async (_what, text) => {
    const used = process.memoryUsage().rss;
    const started = performance.now();
    const read = await page(text).catch((error: unknown) => error);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(process.memoryUsage().rss - used).toBeLessThan(150_000_000);
    if (read instanceof Error) {
      expect(read).toBeInstanceOf(TooCostly);
      expect(read.message).toMatch(/detik|MB/);
    }
    expect((await feed(GOOD)).items).toHaveLength(1);
  });

  function numbered(count: number): string {
    return Array.from({ length: count }, (_none, n) => `a${n}="b"`).join(' ');
  }
});

describe('a feed of 5 MB of', () => {
  test.each([
    ['item starts', times('<item ', 5_000_000)],
    ['open items', times('<item>', 5_000_000)],
    ['open comments', `<item>${times('<!--', 5_000_000)}`],
    ['open CDATA', `<item>${times('<![CDATA[', 5_000_000)}`],
    ['open tags', `<item>${times('<a>', 5_000_000)}`],
    ['end tags', `<item>${times('</a>', 5_000_000)}`],
    ['entities', `<item><title>${times('&a;', 5_000_000)}</title></item>`],
    ['numeric entities', `<item><title>${times('&#65;', 900_000)}</title></item>`],
    ['attributes', `<item ${times('a="b" ', 5_000_000)}/>`],
    ['namespaces', `<rss ${times('xmlns:a="b" ', 5_000_000)}><item/>`],
    ['white space', `<item><title>${times(' ', 900_000)}</title></item>`],
    ['escaped tags', `<item><description>${times('&lt;b&gt;', 900_000)}</description></item>`],
    ['one quotation mark', `<item><link href="${times('x', 5_000_000)}`],
    ['links', `<item>${times('<link href="/a"/>', 900_000)}</item>`],
    ['digits in a date', `<item><pubDate>${times('1', 900_000)}</pubDate></item>`],
  ])('%s ends within five seconds', { timeout: 15_000 }, async (_what, text) => {
    const used = process.memoryUsage().rss;
    const started = performance.now();
    const read = await feed(GOOD.replace('</channel>', `${text}</channel>`)).catch(
      (error: unknown) => error,
    );
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(process.memoryUsage().rss - used).toBeLessThan(150_000_000);
    if (read instanceof Error) expect(read).toBeInstanceOf(TooCostly);
    else
      expect(read).toMatchObject({
        items: expect.arrayContaining([expect.objectContaining({ title: 'Satu' })]),
      });
  });
});

test.skipIf(!existsSync('/proc/self/stat'))(
  'a run that is killed leaves no process that goes on reading',
  { timeout: 20_000 },
  async () => {
    const script = `import { readArticleBounded } from ${JSON.stringify(READER)};
      const html = Buffer.from('<p>kata, kata.</p>'.repeat(400_000));
      readArticleBounded([html], 'text/html', 'https://media.example/a', undefined);`;
    const run = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    const children = () =>
      readdirSync('/proc').filter((id) => /^\d+$/.test(id) && parentOf(id) === String(run.pid));
    await expect.poll(children, { timeout: 5_000 }).toHaveLength(1);
    const [reader = ''] = children();
    await new Promise((wait) => setTimeout(wait, 1_500));
    run.kill('SIGKILL');
    await expect.poll(() => parentOf(reader), { timeout: 4_000 }).toBe(null);
  },
);

/** The parent of a process, as Linux tells it; null when the process has ended. */
function parentOf(id: string): string | null {
  try {
    const [, state, parent] = /\) (\w) (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    return state === 'Z' ? null : (parent ?? null);
  } catch {
    return null;
  }
}
