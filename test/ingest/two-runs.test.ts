import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest as runIngest } from '../../scripts/ingest/ingest.ts';
import { optionsFrom } from '../../scripts/ingest/options.ts';
import { reportFor } from '../../scripts/ingest/report.ts';
import { lock } from '../../scripts/markdown/lock.ts';
import { page, rss, startPress, TIRTO } from './press.ts';
import { filesIn, HARIAN, ingest, ingestHere, runLive, scratchContent } from './run.ts';

describe('one run at a time', () => {
  it('the second ends with a line and code 2, and writes nothing', () => {
    const content = scratchContent();
    const before = filesIn(content);
    const release = lock(content);
    const second = ingest(content, ...HARIAN);
    expect(second.stderr).toMatch(/^Jalan lain sedang menulis ke \S+ → tunggu sampai selesai.*\n$/);
    expect(second.status).toBe(2);
    expect(filesIn(content)).toEqual(before);
    expect(ingest(content, ...HARIAN, '--dry-run').status).toBe(0);
    release();
    expect(ingest(content, ...HARIAN).status).toBe(0);
  });

  it('two started together write what one writes', async () => {
    const press = await startPress();
    press.answers.set('/rss', rss([{ link: `${press.base}/satu` }]));
    // Slow, so that both are surely there at once.
    press.answers.set('/satu', (_request, response) => {
      setTimeout(() => response.setHeader('content-type', 'text/html').end(page(TIRTO)), 2_000);
    });
    const now = ['--now', '2024-03-06T12:00:00+07:00'];
    const runs = await Promise.all(
      [1, 2].map(() => runLive('ingest', press.content, ...now, '--timeout', '9000')),
    );
    expect(runs.map(({ status }) => status).sort()).toEqual([0, 2]);
    expect(press.asked).toEqual(['/rss', '/satu']);
    const together = filesIn(press.content);
    expect((await runLive('ingest', press.content, ...now)).status).toBe(0);
    expect(filesIn(press.content)).toEqual(together);
  });
});

it('Ctrl-C: one line, and the next run finishes', async () => {
  const press = await startPress();
  const { base, answers, content } = press;
  answers.set('/rss', rss([{ link: `${base}/satu` }, { link: `${base}/dua` }]));
  answers.set('/satu', page(TIRTO));
  answers.set('/dua', () => process.kill(Number(child), 'SIGINT'));
  let child: number | undefined;
  const first = runLive('ingest', content);
  child = first.pid;
  const { status, stderr } = await first;
  expect(status).toBe(130);
  expect(stderr).toContain('Dihentikan. Jalan berikutnya melanjutkan dari sini.\n');
  answers.set('/dua', page([...TIRTO, 'Yang kedua.']));
  const second = await ingestHere(content);
  expect(second.stdout).toMatch(/harian-rekaan +2 +2 +2 +0 +2 +1 +0/);
});

describe('progress', () => {
  it('a passing line on a terminal, a line an outlet elsewhere', async () => {
    const press = await startPress();
    press.answers.set('/rss', rss([{ link: `${press.base}/satu` }]));
    press.answers.set('/satu', page(TIRTO));
    const seen = { tty: '', file: '' };
    const out = { write() {} };
    for (const kind of ['tty', 'file'] as const) {
      const err = {
        isTTY: kind === 'tty',
        columns: 60,
        write(text: string) {
          seen[kind] += text;
        },
      };
      const args = ['--content', press.content, '--cache', join(press.content, '.http')];
      const options = optionsFrom([...args, '--allow-loopback', '--interval', '0']);
      if (options) await runIngest(options, reportFor(args, out, err), new Date());
    }
    expect(seen.tty).toContain(`\r\u001B[2Kharian-rekaan  0/1  ${press.base}/satu`);
    for (const line of seen.tty.split('\u001B[2K')) expect(line.length).toBeLessThan(140);
    const lines = seen.file.trim().split('\n');
    // The outlet without feeds has had its turn first.
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['kabar-rekaan', 'harian-rekaan']);
    expect(seen.file).not.toContain('\u001B');
  });
});

describe('--json', () => {
  const events = (stdout: string) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('one object a line, nothing else, a summary at the end', async () => {
    const press = await startPress(['/rss', '/hilang']);
    press.answers.set('/rss', rss([{ link: `${press.base}/satu` }, { link: `${press.base}/x` }]));
    press.answers.set('/satu', page(TIRTO));
    const { stdout, stderr, status } = await ingestHere(press.content, '--json');
    expect(stderr).toBe('');
    expect(status).toBe(1);
    const outlet = 'harian-rekaan';
    const counts = {
      items: 2,
      matched: 2,
      fetched: 1,
      new: 2,
      joined: 0,
      unchanged: 0,
      problems: 2,
    };
    const nothing = { ...counts, items: 0, matched: 0, fetched: 0, new: 0, problems: 0 };
    expect(events(stdout)).toMatchObject([
      { event: 'outlet', outlet: 'kabar-rekaan', ...nothing },
      // The key by which articles that nobody has read are named in what a run prints.
      { event: 'notice', at: expect.stringMatching(/\.segel$/) },
      { event: 'article', outlet, at: `${press.base}/satu`, outcome: 'new', new: 2 },
      { event: 'problem', outlet, at: `${press.base}/hilang`, stage: 'feed' },
      // Of single articles when all have been tried, like things together.
      {
        event: 'problem',
        outlet,
        at: expect.stringMatching(/^artikel [0-9a-f]{10}$/),
        stage: 'article',
        what: expect.stringMatching(/404/),
      },
      { event: 'outlet', outlet, ...counts },
      { event: 'summary', exitCode: 1, outlets: { 'harian-rekaan': counts } },
    ]);
  });

  it('what stops the run is an object too', async () => {
    const { stdout, status } = await ingestHere('tidak/ada', '--json');
    expect(events(stdout)).toEqual([
      { event: 'fatal', message: expect.stringMatching(/Folder isi .* tidak ada/) },
    ]);
    expect(status).toBe(2);
  });
});

describe('a command line that cannot be meant', () => {
  it.each([
    [['--outlet', 'harian'], /Media "harian" tidak ada .* harian-rekaan, kabar-rekaan/],
    [['--interval', 'lima'], /--interval lima bukan jumlah milidetik → /],
    [['--now', '2024-02-30'], /--now 2024-02-30 bukan waktu → /],
    [['--cepat'], /--cepat/],
  ])('%s', async (args, message) => {
    const { status, stderr } = await ingestHere(scratchContent(), ...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
    expect(status).toBe(2);
  });
});
