import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { peakOf } from './peak.ts';
import { type Answer, page, rss, startPress, TIRTO } from './press.ts';

/** The most that the process of a run may hold, whatever it is sent, in MB. */
const MAX_MEGABYTES = 150;

/** When memory is taken back is up to the engine; what is held for good is there every time. */
const TRIES = { retry: 4 };

const NOW = ['--now', '2024-03-06T12:00:00+07:00'];

/** Just below the size cap. */
const LARGE = 15 * 1024 * 1024 - 10_000;

/** As many pieces as surely fit into this many bytes. */
const filled = (length: number, piece: (n: number) => string) =>
  Array.from({ length: Math.floor(length / Buffer.byteLength(piece(999_999))) }, (_none, n) =>
    piece(n),
  ).join('');

const feedOf = (inside: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Besar</title>${inside}</channel></rss>`;
const words = 'kata, '.repeat(500);

const endless: Answer = (_request, response) => {
  const pour = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, '<item>'))) {}
  };
  response.on('drain', pour);
  pour();
};
const bomb: Answer = (_request, response) =>
  response
    .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
    .end(gzipSync(Buffer.alloc(100_000_000)));

const FEEDS: Record<string, [answer: Answer, said: RegExp]> = {
  'an endless body': [endless, /lebih besar dari/],
  'a gzip bomb': [bomb, /lebih besar dari/],
  '15 MB of short entries': [
    feedOf(filled(LARGE, (n) => `<item><title>${n}</title><link>/${n}</link></item>`)),
    /lebih dari 5000 butir/,
  ],
  '15 MB of long entries': [
    feedOf(
      filled(LARGE, (n) => `<item><title>${n}</title><description>${words}</description></item>`),
    ),
    /teks butir lebih dari/,
  ],
};

it.each(Object.entries(FEEDS))('a feed: %s', TRIES, async (_what, [answer, said]) => {
  const { base, answers, content } = await startPress();
  answers.set('/rss', answer);
  const cache = ['--cache', join(content, '.http')];
  for (const run of [
    await peakOf('ingest', '--content', content, ...cache, ...NOW),
    await peakOf('feed', ...cache, `${base}/rss`),
  ]) {
    expect(run.said).toMatch(said);
    expect(run.peak).toBeLessThan(MAX_MEGABYTES);
  }
});

const quoted = (n: number) =>
  `<p>“Kami telah memeriksa ${n} server,” kata Wali Kota Sungai Rekaan Marlina Hapsari.</p>`;

const PAGES: Record<string, [answer: Answer, said: RegExp]> = {
  'an endless body': [endless, /lebih besar dari/],
  '15 MB around an article': [
    page([...TIRTO, `<script>${'x'.repeat(LARGE)}</script>`]),
    /harian-rekaan +1 +1 +1 +2/,
  ],
  'statements without end': [page([filled(1_000_000, quoted)]), /teksnya lebih dari/],
  'more statements than an article has': [
    page([filled(95_000, quoted)]),
    /lebih dari 500 pernyataan/,
  ],
  'as many statements as are read': [
    page([filled(44_000, quoted)]),
    /harian-rekaan +1 +1 +1 +\d{3,}/,
  ],
  'quotations of one word': [
    page([filled(95_000, (n) => `<p>Senin “a${n},” kata B. “b${n},” ujar C.</p>`)]),
    /harian-rekaan +1 +1 +/,
  ],
};

it.each(Object.entries(PAGES))('a page: %s', TRIES, async (_what, [answer, said]) => {
  const { base, answers, content } = await startPress();
  answers.set('/rss', rss([{ link: `${base}/satu` }]));
  answers.set('/satu', answer);
  const run = await peakOf(
    'ingest',
    '--content',
    content,
    '--cache',
    join(content, '.http'),
    ...NOW,
  );
  expect(run.said).toMatch(said);
  expect(run.peak).toBeLessThan(MAX_MEGABYTES);
});

it('a robots.txt of 15 MB', TRIES, async () => {
  const { base, answers, content } = await startPress();
  answers.set('/rss', rss([{ link: `${base}/satu` }]));
  answers.set('/satu', page(TIRTO));
  answers.set(
    '/robots.txt',
    filled(LARGE, (n) => `Disallow: /privat/${n}\n`),
  );
  const cache = ['--cache', join(content, '.http')];
  const run = await peakOf('ingest', '--content', content, ...cache, ...NOW);
  expect(run.said).toMatch(/harian-rekaan +1 +1 +1 +2/);
  expect(run.peak).toBeLessThan(MAX_MEGABYTES);
});

it('memories of 15 MB that something else has written', TRIES, async () => {
  const { base, answers, content } = await startPress();
  answers.set('/rss', rss([{ link: `${base}/satu` }]));
  answers.set('/satu', page(TIRTO));
  const cache = join(content, '.http');
  const run = () => peakOf('ingest', '--content', content, '--cache', cache, ...NOW);
  await run();
  for (const kind of readdirSync(cache)) {
    for (const name of readdirSync(join(cache, kind)))
      writeFileSync(join(cache, kind, name), `{"a":${'['.repeat(LARGE)}`);
  }
  const again = await run();
  expect(again.said).toMatch(/harian-rekaan +1 +1 +1 +0 +0 +1 +0/);
  expect(again.peak).toBeLessThan(MAX_MEGABYTES);
});
