import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAX_CPU } from '../../scripts/bounded/bounds.ts';
import {
  extractBounded,
  readArticleBounded,
  readFeedBounded,
  TooCostly,
} from '../../scripts/bounded/reader.ts';
import { extract } from '../../scripts/extract/extract.ts';
import { NotAFeed } from '../../scripts/feed/read.ts';

const READER = new URL('../../scripts/bounded/reader.ts', import.meta.url).href;

const bytes = (text: string) => new TextEncoder().encode(text);

const feed = (text: string) => readFeedBounded([bytes(text)], null, 'https://media.example/rss');
const page = (text: string) =>
  readArticleBounded([bytes(text)], 'text/html', 'https://media.example/a', undefined);

/** What is bounded here is CPU time; a loaded machine may take as long as it likes. */
const SLOW = 500_000;

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

test('extracts as the extractor itself does', async () => {
  const input = {
    text: '“Kami memeriksa servernya,” kata Bupati Rantau Panjang Sulaiman Daud, Selasa (5/3/2024).',
    publishedAt: '2024-03-05',
  };
  const extraction = await extractBounded(input);
  expect(extraction).toEqual(extract(input));
  expect(extraction.statements).toMatchObject([{ speaker: 'Sulaiman Daud', saidOn: '2024-03-05' }]);
});

test.skipIf(!existsSync('/proc/self/stat'))(
  'a machine that is busy elsewhere refuses no honest page',
  async () => {
    await feed(GOOD);
    const [reader] = childrenOf(process.pid);
    process.kill(Number(reader), 'SIGSTOP');
    const read = page('<article><p>Dinas itu memeriksa sistemnya, lalu mencatat.</p></article>');
    // Longer than the CPU time of a task: waiting costs none.
    await new Promise((wait) => setTimeout(wait, MAX_CPU + 1_000));
    process.kill(Number(reader), 'SIGCONT');
    expect((await read).paragraphs).toHaveLength(1);
  },
);

describe('what costs too much is given up, and the next is read', () => {
  const nested = `${'<div>'.repeat(990)}Kata, kata, dan kata${'</div>'.repeat(990)}`;

  test.each([
    ['a page of deep towers', times(nested, 3_000_000)],
    ['a page of open paragraphs', times('<p>', 5_000_000)],
    ['a page of a million attributes', `<div ${numbered(1_000_000)}>`],
    ['a page of 15 MB of links', times('<a href="/x">kata</a>', 15_000_000)],
  ])('%s', async (_what, text) => {
    const used = process.memoryUsage().rss;
    const read = await page(text).catch((error: unknown) => error);
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
  ])('%s ends', async (_what, text) => {
    const used = process.memoryUsage().rss;
    const read = await feed(GOOD.replace('</channel>', `${text}</channel>`)).catch(
      (error: unknown) => error,
    );
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
  async () => {
    const script = `import { readArticleBounded } from ${JSON.stringify(READER)};
      const html = Buffer.from('<p>kata, kata.</p>'.repeat(400_000));
      readArticleBounded([html], 'text/html', 'https://media.example/a', undefined);`;
    const run = spawn(process.execPath, ['--input-type=module', '--eval', script]);
    await expect.poll(() => childrenOf(run.pid), { timeout: SLOW }).toHaveLength(1);
    const [reader = ''] = childrenOf(run.pid);
    await expect.poll(() => cpuTicksOf(reader), { timeout: SLOW }).toBeGreaterThan(80);
    run.kill('SIGKILL');
    await expect.poll(() => parentOf(reader), { timeout: SLOW }).toBe(null);
  },
);

/** The processes that a process has started. */
const childrenOf = (id: number | undefined): string[] =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === String(id));

/** CPU time of a process in hundredths of a second (proc(5), utime and stime). */
function cpuTicksOf(id: string): number {
  const [, , user, system] =
    /\) (\S+ ){11}(\d+) (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
  return Number(user) + Number(system);
}

/** The parent of a process, as Linux tells it; null when the process has ended. */
function parentOf(id: string): string | null {
  try {
    const [, state, parent] = /\) (\w) (\d+)/.exec(readFileSync(`/proc/${id}/stat`, 'utf8')) ?? [];
    return state === 'Z' ? null : (parent ?? null);
  } catch {
    return null;
  }
}
