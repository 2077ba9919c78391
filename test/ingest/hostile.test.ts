import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../scripts/markdown/read.ts';
import { readingSealOf } from '../../scripts/protect/key.ts';
import { addressKey } from '../../scripts/record/address.ts';
import { type Answer, type Press, page, rss, startPress, TIRTO } from './press.ts';
import { filesIn, ingestHere, runLive } from './run.ts';

const NOW = ['--now', '2024-03-06T12:00:00+07:00', '--timeout', '1500'];

const under = (press: Press, folder: string) =>
  Object.keys(filesIn(press.content)).filter((path) => path.startsWith(`${folder}/`));

const ENDLESS = (_request: IncomingMessage, response: ServerResponse) => {
  const pour = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536, '<item>'))) {}
  };
  response.on('drain', pour);
  pour();
};
const SLOW = (_request: IncomingMessage, response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const drip = setInterval(() => response.write('.'), 100);
  response.on('close', () => clearInterval(drip));
};
const typed =
  (type: string, body: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);
const redirect =
  (location: string): Answer =>
  (_request, response) =>
    response.writeHead(302, { location }).end();
const zipped = (text: Buffer) => typed('text/xml', gzipSync(text), { 'content-encoding': 'gzip' });

/** An address on loopback that notes whether anything ever connects to it. */
async function trap(host: string): Promise<{ port: number; touched: () => boolean }> {
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  return { port, touched: () => connections > 0 };
}

/** What a hostile server may answer where a feed or a page is expected. */
const ANSWERS: Record<string, Answer> = {
  'an endless body': ENDLESS,
  'a slow body': SLOW,
  'no answer at all': () => {},
  'a gzip bomb': zipped(Buffer.alloc(200_000_000)),
  'gzip that is none': typed('text/xml', 'bukan gzip', { 'content-encoding': 'gzip' }),
  'a connection that breaks off': (_request, response) => {
    response.writeHead(200, { 'content-length': '5000' });
    response.write('<rss>');
    setTimeout(() => response.destroy(), 50);
  },
  'an image': typed('image/png', Buffer.from('89504e470d0a1a0a', 'hex')),
  'a PDF': typed('application/pdf', `%PDF-1.7\n${'x'.repeat(50_000)}`),
  'a redirect to itself': (request, response) =>
    response.writeHead(302, { location: request.url ?? '/' }).end(),
  'a redirect into the metadata service': redirect('http://169.254.169.254/latest/meta-data/'),
  'a redirect into a private network': redirect('http://10.0.0.1/'),
  'a redirect into one, mapped into IPv6': redirect('http://[::ffff:10.0.0.1]/'),
  'a redirect into one, as hexadecimal IPv6': redirect('http://[::ffff:a9fe:a9fe]/'),
  'a redirect into one, as one number': redirect('http://167772161/'),
  'a redirect to a file': redirect('file:///etc/passwd'),
  'a redirect to a script': redirect('javascript:alert(1)'),
  'headers without end': (_request, response) => {
    response.setHeader('x', 'y'.repeat(100_000));
    response.end();
  },
  'an entity bomb': typed(
    'text/xml',
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij']
      .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)
      .join('')}]><rss><channel><item><title>&j;</title></item></channel></rss>`,
  ),
  'an external entity': typed(
    'text/xml',
    '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&x;</title><link>/x</link></item></channel></rss>',
  ),
  'elements nested for ever': typed('text/xml', `<rss><channel><item>${'<a>'.repeat(300_000)}`),
  'markup nested for ever': typed('text/html', '<div>'.repeat(300_000)),
  'paragraphs without end': typed('text/html', '<p>kata, kata.</p>'.repeat(200_000)),
  'truncated XML': typed('text/xml', '<?xml version="1.0"?><rss><channel><item><title>Data war'),
};

// Each answer is bounded by the time of a request or the CPU time of the reader, which have tests of
// their own; here the run has to come through all of them.
it('no hostile answer holds the run up, or touches the others', async () => {
  const cases = Object.entries(ANSWERS);
  // Each as a feed, each as an article, and in the end what is well.
  const press = await startPress([...cases.map((_case, at) => `/umpan/${at}`), '/rss', '/baik']);
  const { base, answers, content } = press;
  for (const [at, [, answer]] of cases.entries()) {
    for (const path of [`/umpan/${at}`, `/artikel/${at}`]) {
      answers.set(path, (request, response) => {
        if (typeof answer === 'function') answer(request, response);
        else response.setHeader('content-type', 'text/html').end(answer);
      });
    }
  }
  answers.set('/rss', rss(cases.map((_case, at) => ({ link: `${base}/artikel/${at}` }))));
  answers.set('/baik', rss([{ link: `${base}/satu` }]));
  answers.set('/satu', page(TIRTO));
  const { status, stdout, stderr } = await runLive('ingest', content, ...NOW, '--json');
  expect(status).toBe(1);
  expect(stderr).toBe('');
  expect(press.asked.at(-1)).toBe('/satu');
  expect(under(press, 'statements')).toHaveLength(2);
  expect(readContent(content).problems).toEqual([]);

  const told = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ event }) => event === 'problem');
  for (const { outlet, what, remedy } of told) {
    expect(outlet).toBe('harian-rekaan');
    expect(`${what}${remedy}`.length).toBeLessThan(1_000);
    expect(remedy).not.toBe('');
  }
  const named = told.flatMap(({ at, others = [] }) => [at, ...others]);
  // An article that could not be read is named by a seal: its address may have a child's name in it.
  const seal = readingSealOf(content);
  const hidden = (address: string) =>
    `artikel ${seal(addressKey(address)).split(':')[1]?.slice(0, 10)}`;
  const isTold = (path: string) =>
    path.startsWith('/artikel')
      ? named.some((one) => one.startsWith(hidden(`${base}${path}`)))
      : named.includes(`${base}${path}`);
  expect(named.filter((one) => one.includes('/artikel/'))).toEqual([]);
  for (const [at, [name]] of cases.entries()) {
    for (const path of [`/umpan/${at}`, `/artikel/${at}`]) {
      // A feed with entities that are never expanded is a feed like any other.
      if (/entity/.test(name) && !isTold(path)) continue;
      const rest =
        told.some(({ what }) => /masalah lain/.test(what)) && path.startsWith('/artikel');
      expect(rest || isTold(path), `${path}: ${name}`).toBe(true);
    }
  }
});

it.each(['127.0.0.1', '::1'])('nothing is ever connected to at %s', async (host) => {
  const { port, touched } = await trap(host);
  const hosts =
    host === '::1'
      ? ['[::1]', 'localhost', '[0:0:0:0:0:0:0:1]']
      : ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]'];
  const press = await startPress();
  const { openHttp } = await import('../../scripts/feed/http.ts');
  const http = openHttp({
    cacheDir: join(press.content, '.http'),
    timeoutMs: 1_000,
    intervalMs: 0,
  });
  for (const name of hosts) {
    await expect(http.get(`http://${name}:${port}/`), name).rejects.toThrow('tidak publik');
  }
  await http.close();
  expect(touched()).toBe(false);
});

describe('text from outside stays text', () => {
  const EVIL = [
    '--- title: dibajak',
    '../../../../etc/passwd',
    '"],"official":false,"x":["',
    '[klik](javascript:alert(1)) <img src=x onerror=alert(1)>',
    '{{ constructor }} <%= x %> `rm -rf`',
    '\u202E\u0007\u001B[2J terbalik',
  ];

  it('as title, guid, author, name and words', async () => {
    const press = await startPress();
    const { base, answers, content } = press;
    const entries = EVIL.map((evil, at) => ({
      link: `${base}/${at}`,
      guid: evil,
      title: `Data warga Sungai Rekaan ${evil}`,
    }));
    answers.set('/rss', rss(entries));
    for (const [at, evil] of EVIL.entries()) {
      const text = evil.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const author = text.replaceAll('"', '&quot;');
      const words = `“Kami minta maaf ${text} kepada ${at + 2} warga kota,” kata Wali Kota ${text} Marlina Hapsari, Selasa (5/3/2024).`;
      answers.set(
        `/${at}`,
        page([TIRTO[0] ?? '', words], {
          title: `Data ${text}`,
          head: `<meta name="author" content="${author}">`,
        }),
      );
    }
    const { stderr, status } = await ingestHere(content, ...NOW);
    expect(status).toBe(0);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(stderr).not.toMatch(/[\u0007\u001B\u202E]/);
    const { problems, entries: records } = readContent(content);
    expect(problems).toEqual([]);
    expect(records.articles.size).toBe(EVIL.length);
    for (const path of Object.keys(filesIn(content))) expect(path).toMatch(/^[a-z0-9/.-]+$/);
    for (const path of under(press, 'articles')) {
      const ledger = parse(readFileSync(join(content, path), 'utf8'));
      expect(Object.keys(ledger)).not.toContain('x');
      expect(ledger.outlet).toBe('harian-rekaan');
    }
    const before = filesIn(content);
    await ingestHere(content, ...NOW);
    expect(filesIn(content)).toEqual(before);
  });
});

describe('feeds that lie', () => {
  it('the same guid for all entries, the same entry twice', async () => {
    const press = await startPress();
    const { base, answers } = press;
    const entry = { guid: 'sama', link: `${base}/satu` };
    answers.set('/rss', rss([entry, entry, { ...entry, link: `${base}/dua` }]));
    answers.set('/satu', page(TIRTO));
    answers.set(
      '/dua',
      page([
        '“Pasar kembali dibuka hari ini,” kata Wali Kota Sungai Rekaan Marlina Hapsari.',
        TIRTO[0] ?? '',
      ]),
    );
    expect((await ingestHere(press.content, ...NOW)).stdout).toMatch(/harian-rekaan +3 +3 +2/);
    expect(under(press, 'articles')).toHaveLength(2);
    expect(press.asked).toEqual(['/rss', '/satu', '/dua']);
  });

  it('a date that has not come, in the feed or on the page, is never put on record', async () => {
    const press = await startPress();
    const { base, answers } = press;
    answers.set(
      '/rss',
      rss([
        { link: `${base}/satu`, date: 'Sun, 01 Dec 2999 10:00:00 +0800' },
        { link: `${base}/dua`, date: 'Tue, 05 Mar 2024 10:00:00 +0800' },
        { link: `${base}/tiga`, date: 'Sun, 01 Dec 2999 10:00:00 +0800' },
        { link: `${base}/empat` },
      ]),
    );
    const LATE = { published: '2999-12-01T10:00:00+08:00' };
    answers.set('/satu', page(TIRTO));
    answers.set('/dua', page([...TIRTO, 'Versi kedua.'], LATE));
    answers.set('/tiga', page([...TIRTO, 'Versi ketiga.'], LATE));
    answers.set(
      '/empat',
      page([...TIRTO, 'Versi keempat.'], { published: '2025-12-01T10:00:00+08:00' }),
    );
    const { stderr, status } = await ingestHere(press.content, ...NOW);
    expect(stderr).toMatch(
      /artikel [0-9a-f]{10}\b.* {2}catatan: tanpa tanggal terbit → beri --published/,
    );
    expect(stderr).toMatch(
      /artikel [0-9a-f]{10}\b.* {2}catatan: tanggal terbitnya belum tiba \(2025-12-01.* → beri --published/,
    );
    expect(stderr).not.toMatch(/\/(?:tiga|empat)/);
    expect(status).toBe(1);
    expect(Object.keys(filesIn(press.content)).join()).not.toMatch(/2999|2025/);
    const days = under(press, 'articles').map(
      (path) => parse(readFileSync(join(press.content, path), 'utf8')).publishedAt,
    );
    expect(days).toEqual(['2024-03-05T10:00:00+08:00', '2024-03-05T10:00:00+08:00']);
  });
});
