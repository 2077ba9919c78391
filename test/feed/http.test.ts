import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAllowedAddress } from '../../scripts/feed/address.ts';
import {
  FetchError,
  type Http,
  type HttpOptions,
  openHttp,
  userAgentOf,
} from '../../scripts/feed/http.ts';

let cacheDir: string;
let servers: Server[];
let doors: Http[];

beforeEach(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'linimasa-http-'));
  servers = [];
  doors = [];
});

afterEach(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  await Promise.all(doors.map((door) => door.close()));
  rmSync(cacheDir, { recursive: true });
});

function door(options: Partial<HttpOptions> = {}): Http {
  const opened = openHttp({
    cacheDir,
    allowLoopback: true,
    intervalMs: 0,
    // Only for what never answers: a loaded machine may take ten times as long for an honest server.
    timeoutMs: 60_000,
    ...options,
  });
  doors.push(opened);
  return opened;
}

/** A server on loopback whose robots.txt is missing unless the listener is told to answer for it. */
async function serve(listener: RequestListener, robots?: string): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url !== '/robots.txt') return listener(request, response);
    response.writeHead(robots === undefined ? 404 : 200).end(robots ?? '');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function failureOf(promise: Promise<unknown>): Promise<FetchError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FetchError);
  expect((error as FetchError).remedy).not.toBe('');
  return error as FetchError;
}

describe('polite', () => {
  test('names itself and how to reach its makers', async () => {
    let agent: string | undefined;
    const base = await serve((request, response) => {
      agent = request.headers['user-agent'];
      response.end('ok');
    });
    await door().get(`${base}/rss`);
    expect(agent).toMatch(/^Linimasa\/\S+ \(\+https:/);
  });

  test('obeys robots.txt, and asks for it once', async () => {
    const asked: string[] = [];
    const base = await serve((request, response) => {
      asked.push(request.url ?? '');
      response.end('ok');
    }, 'User-agent: *\nDisallow: /privat');
    const http = door();
    expect((await failureOf(http.get(`${base}/privat/a`))).message).toContain('robots.txt');
    expect((await http.get(`${base}/umum`)).status).toBe(200);
    expect(asked).toEqual(['/umum']);
  });

  test('a robots.txt that answers with 500 forbids everything', async () => {
    const server = createServer((_request, response) => response.writeHead(500).end());
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const failure = await failureOf(door().get(`http://127.0.0.1:${port}/rss`));
    expect(failure.message).toContain('robots.txt');
  });

  test('asks each time on a connection of its own: a host may close one that lies idle', async () => {
    const asked = new Map<unknown, string[]>();
    const base = await serve((request, response) => {
      asked.set(request.socket, [...(asked.get(request.socket) ?? []), request.url ?? '']);
      response.end('isi');
    });
    const http = door();
    for (const path of ['/satu', '/dua', '/tiga']) await http.get(base + path);
    expect([...asked.values()]).toEqual([['/satu'], ['/dua'], ['/tiga']]);
  });

  test('sends validators back verbatim and takes 304 for unchanged', async () => {
    const conditions: unknown[] = [];
    const base = await serve((request, response) => {
      const { 'if-none-match': tag, 'if-modified-since': since } = request.headers;
      conditions.push([tag, since]);
      if (tag) return response.writeHead(304).end();
      const headers = {
        etag: 'W/"a\u00e9"',
        'last-modified': 'kemarin',
        'content-type': 'text/xml',
      };
      return response.writeHead(200, headers).end('<rss/>');
    });
    const http = door();
    const first = await http.get(`${base}/rss`);
    expect(first).toMatchObject({ unchanged: false, contentType: 'text/xml' });
    expect(await http.get(`${base}/rss`, first.known)).toMatchObject({
      unchanged: true,
      known: first.known,
    });
    expect(conditions).toEqual([
      [undefined, undefined],
      ['W/"a\u00e9"', 'kemarin'],
    ]);
  });

  test('the same bytes are unchanged, also from a server without validators', async () => {
    let body = '<rss/>';
    const base = await serve((_request, response) => response.end(body));
    const http = door();
    const { known } = await http.get(`${base}/rss`);
    expect(await http.get(`${base}/rss`, known)).toMatchObject({ status: 200, unchanged: true });
    body = '<rss></rss>';
    expect(await http.get(`${base}/rss`, known)).toMatchObject({ status: 200, unchanged: false });
  });

  test('validators go only to the address that they came from', async () => {
    const seen: [string | undefined, string | undefined][] = [];
    const base = await serve((request, response) => {
      seen.push([request.url, request.headers['if-none-match']]);
      if (request.url === '/lama') return response.writeHead(301, { location: '/baru' }).end();
      return response.writeHead(200, { etag: '"1"' }).end('<rss/>');
    });
    const http = door();
    const { known } = await http.get(`${base}/lama`);
    await http.get(`${base}/lama`, known);
    expect(seen.slice(2)).toEqual([
      ['/lama', undefined],
      ['/baru', '"1"'],
    ]);
  });

  test('304 to a request without conditions is no answer', async () => {
    const base = await serve((_request, response) => response.writeHead(304).end());
    expect((await failureOf(door().get(`${base}/rss`))).message).toContain('304');
  });

  test('one request at a time per host, with the pause between their starts', async () => {
    const starts: number[] = [];
    let open = 0;
    let most = 0;
    const base = await serve((_request, response) => {
      starts.push(performance.now());
      most = Math.max(most, ++open);
      setTimeout(() => {
        open -= 1;
        response.end('ok');
      }, 20);
    });
    const http = door({ intervalMs: 200 });
    const begun = performance.now();
    await Promise.all(['a', 'b', 'c'].map((path) => http.get(`${base}/${path}`)));
    expect(most).toBe(1);
    // None reaches the server before its turn, however slow the machine; robots.txt was the first.
    // A timer may ring a millisecond early.
    for (const [at, start] of starts.entries())
      expect(start - begun).toBeGreaterThan((at + 1) * 197);
  });
});

test.each([
  [{ SITE_URL: 'https://catatan.id', REPOSITORY_URL: 'https://x.id' }, '+https://catatan.id;'],
  [
    { SITE_URL: '', GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'a/b' },
    '+https://github.com/a/b;',
  ],
  [{ SITE_URL: 'https://a.id\r\nx: y' }, '+https://a.idx:y;'],
])('names itself with a contact: %j', (env, contact) => {
  expect(userAgentOf(env)).toMatch(/^Linimasa\/[\d.]+ \(.*\)$/);
  expect(userAgentOf(env)).toContain(contact);
});

describe('robots.txt that redirects (RFC 9309, 2.3.1.2)', () => {
  /** A server whose robots.txt is reached after so many redirects. */
  const after = (hops: number) =>
    new Promise<string>((resolve) => {
      const server = createServer((request, response) => {
        const hop = /^\/(?:robots|r(\d+))\.txt$/.exec(request.url ?? '');
        const at = Number(hop?.[1] ?? 0);
        if (!hop) response.end('isi');
        else if (at < hops) response.writeHead(301, { location: `/r${at + 1}.txt` }).end();
        else response.end('User-agent: *\nDisallow: /rahasia');
      });
      servers.push(server);
      server.listen(0, '127.0.0.1', () => {
        resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      });
    });

  test.each([1, 5])('%d redirects are followed', async (hops) => {
    const base = await after(hops);
    expect((await door().get(`${base}/umum`)).status).toBe(200);
    expect((await failureOf(door().get(`${base}/rahasia`))).message).toContain('robots.txt');
  });

  test('after a sixth it counts as missing', async () => {
    const base = await after(6);
    expect((await door().get(`${base}/rahasia`)).status).toBe(200);
  });

  test('one that leads to an address which is not public opens nothing', async () => {
    const base = await serve((_request, response) => response.end('isi'));
    const server = createServer((request, response) => {
      if (request.url !== '/robots.txt') return response.end('isi');
      return response.writeHead(302, { location: 'http://169.254.169.254/robots.txt' }).end();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const failure = await failureOf(door().get(`http://127.0.0.1:${port}/rss`));
    expect(failure.message).toContain('tidak publik');
    expect((await door().get(`${base}/rss`)).status).toBe(200);
  });
});

describe('hosts that need a rest, across runs', () => {
  const NOON = Date.parse('2026-03-01T12:00:00Z');

  /** Asks a server that fails so often, each time by a door of its own; how often it was reached. */
  async function reached(answer: RequestListener, ...minutes: number[]): Promise<number> {
    let asked = 0;
    const base = await serve((request, response) => {
      asked += 1;
      answer(request, response);
    });
    for (const minute of minutes) {
      await door({ clock: () => NOON + minute * 60_000 })
        .get(`${base}/rss`)
        .catch(() => {});
    }
    return asked;
  }
  const busy =
    (retryAfter?: string): RequestListener =>
    (_request, response) =>
      response.writeHead(503, retryAfter ? { 'retry-after': retryAfter } : {}).end();

  test.each([
    ['seconds', '3600', [0, 59, 61], 2],
    ['a date', 'Sun, 01 Mar 2026 13:00:00 GMT', [0, 59, 61], 2],
    ['a date that has passed', 'Sun, 01 Mar 2026 11:00:00 GMT', [0, 1], 2],
    ['a month is cut to a week', '2592000', [0, 9_900, 10_100], 2],
    ['nonsense: the program pauses by itself', 'nanti', [0, 4, 6], 2],
    ['nothing: pauses double', undefined, [0, 6, 12, 17, 27, 40], 4],
  ])('Retry-After with %s', async (_case, header, minutes, times) => {
    expect(await reached(busy(header), ...minutes)).toBe(times);
  });

  test('a single bad address does not silence its host', async () => {
    const bad: RequestListener = (_request, response) => response.writeHead(500).end();
    expect(await reached(bad, 0, 0, 0)).toBe(3);
  });

  test('what waits is told so, and a good answer ends the count', async () => {
    let status = 503;
    const base = await serve((_request, response) => response.writeHead(status).end('isi'));
    await failureOf(door({ clock: () => NOON }).get(`${base}/rss`));
    const waiting = await failureOf(door({ clock: () => NOON }).get(`${base}/lain`));
    expect(waiting).toMatchObject({ resting: true });
    expect(waiting.message).toContain('istirahat sampai 2026-03-01T12:05:00Z');
    status = 200;
    const later = () => NOON + 6 * 60_000;
    expect((await door({ clock: later }).get(`${base}/rss`)).status).toBe(200);
    status = 503;
    await failureOf(door({ clock: later }).get(`${base}/rss`));
    const again = await failureOf(door({ clock: later }).get(`${base}/rss`));
    expect(again.message).toContain('2026-03-01T12:11:00Z');
  });

  test('a memory that is lost or damaged does no harm', async () => {
    const base = await serve((_request, response) => response.end('isi'));
    mkdirSync(join(cacheDir, 'hosts'), { recursive: true });
    const { host } = new URL(base);
    const name = createHash('sha256').update(host).digest('hex');
    writeFileSync(join(cacheDir, `hosts/${name}.json`), '{"version":2,"key":');
    expect((await door().get(`${base}/rss`)).status).toBe(200);
  });
});

describe('nobody puts another host to rest', () => {
  test('a redirect to a host that asks for a pause says nothing about that host', async () => {
    let busy = true;
    const other = await serve((_request, response) =>
      busy ? response.writeHead(503, { 'retry-after': '86400' }).end() : response.end('artikel B'),
    );
    const base = await serve((_request, response) =>
      response.writeHead(302, { location: `${other}/artikel` }).end(),
    );
    const failure = await failureOf(door().get(`${base}/umpan`));
    expect(failure.status).toBe(503);
    busy = false;
    expect((await door().get(`${other}/artikel`)).status).toBe(200);
  });

  test('nor does a robots.txt that redirects to it', async () => {
    const other = await serve((request, response) =>
      request.url === '/artikel' ? response.end('ok') : response.writeHead(503).end(),
    );
    const server = createServer((_request, response) =>
      response.writeHead(302, { location: `${other}/aturan` }).end(),
    );
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await failureOf(door().get(`http://127.0.0.1:${port}/rss`));
    expect((await door().get(`${other}/artikel`)).status).toBe(200);
  });

  test('a pause noted by a clock of 2099 ends', async () => {
    const base = await serve((_request, response) => response.writeHead(503).end());
    await failureOf(door({ clock: () => Date.parse('2099-01-01') }).get(`${base}/rss`));
    const failure = await failureOf(door().get(`${base}/rss`));
    expect(failure.status).toBe(503);
  });
});

describe('how bodies come', () => {
  const PAGE = `<!doctype html><p>${'Isi artikel. '.repeat(500)}</p>`;
  const bytes = Buffer.from(PAGE);
  test.each([
    ['gzip', 'gzip', gzipSync(bytes)],
    ['zlib, as the standard has it', 'deflate', deflateSync(bytes)],
    ['bare deflate', 'deflate', deflateRawSync(bytes)],
    ['brotli', 'br', brotliCompressSync(bytes)],
    ['not coded at all, said to be gzip', 'gzip', bytes],
    ['not coded at all, said to be deflate', 'deflate', bytes],
    ['not coded at all, said to be brotli', 'br', bytes],
    ['a mark before it, said to be gzip', 'gzip', Buffer.concat([Buffer.from('\uFEFF'), bytes])],
    ['a coding that nobody knows', 'identity', bytes],
  ])('%s', async (_name, coding, body) => {
    const base = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(body),
    );
    const { body: parts } = await door().get(`${base}/a`);
    expect(Buffer.concat(parts).toString().replace('\uFEFF', '')).toBe(PAGE);
  });

  test('of a robots.txt no more than is needed is read', async () => {
    let sent = 0;
    const server = createServer((request, response) => {
      if (request.url !== '/robots.txt') return void response.end('ok');
      const line = Buffer.from('Disallow: /privat\n'.repeat(4000));
      response.write('User-agent: *\n');
      const more = () => {
        while (!response.destroyed && sent < 30_000_000) {
          sent += line.length;
          if (!response.write(line)) {
            response.once('drain', more);
            return;
          }
        }
        response.end();
      };
      more();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await failureOf(door().get(`${base}/privat/a`))).message).toContain('robots.txt');
    expect((await door().get(`${base}/umum`)).status).toBe(200);
    expect(sent).toBeLessThan(15_000_000);
  });
});

test('the two inner modules of undici were checked at this version', async () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../node_modules/undici/package.json', import.meta.url), 'utf8'),
  );
  // After an upgrade: run this file and test/ingest/peak.test.ts, then write the new version here.
  expect(version).toBe('8.12.4');
});

describe('answers that bring nothing', () => {
  test.each([
    [404, 'tidak ditemukan', 'content/outlets'],
    [410, 'sudah tidak ada', 'hapus'],
    [429, 'menjawab 429', 'nanti'],
    [503, 'menjawab 503', 'nanti'],
    [403, 'menjawab 403', 'peramban'],
  ])('%d', async (status, what, remedy) => {
    const base = await serve((_request, response) => response.writeHead(status).end());
    const failure = await failureOf(door().get(`${base}/rss`));
    expect(failure).toMatchObject({ status, url: `${base}/rss` });
    expect(failure.message).toContain(what);
    expect(failure.remedy).toContain(remedy);
  });

  test('a permanent redirect is reported, a temporary one is not', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/lama') return response.writeHead(301, { location: '/baru' }).end();
      if (request.url === '/sela') return response.writeHead(302, { location: '/baru' }).end();
      return response.end('ok');
    });
    const http = door();
    expect(await http.get(`${base}/lama`)).toMatchObject({ movedTo: `${base}/baru` });
    expect(await http.get(`${base}/sela`)).not.toHaveProperty('movedTo');
  });

  test('redirects in a circle end', async () => {
    const base = await serve((_request, response) =>
      response.writeHead(302, { location: '/lagi' }).end(),
    );
    expect((await failureOf(door().get(`${base}/rss`))).message).toContain('pengalihan');
  });
});

describe('bounded', () => {
  test('a gzip bomb stops at the cap of what comes out of it', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const base = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    const failure = await failureOf(door({ maxBytes: 1_000_000 }).get(`${base}/rss`));
    expect(failure.message).toContain('lebih besar dari 1000000 byte');
  });

  test('an endless body stops at the cap', async () => {
    const base = await serve((_request, response) => {
      const pour = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) {}
      };
      response.on('drain', pour);
      pour();
    });
    const failure = await failureOf(door({ maxBytes: 1_000_000 }).get(`${base}/rss`));
    expect(failure.message).toContain('lebih besar dari 1000000 byte');
  });

  test.each(['never answers', 'never ends'])('a server that %s is left', async (kind) => {
    const base = await serve((_request, response) => {
      if (kind === 'never ends') setInterval(() => response.write('.'), 50).unref();
    });
    const failure = await failureOf(door({ timeoutMs: 300 }).get(`${base}/rss`));
    expect(failure.message).toContain('tidak terjangkau');
  });

  test('a gzip body that breaks off is a failure, not half a feed', async () => {
    const whole = gzipSync(Buffer.from('<rss/>'.repeat(1_000)));
    const base = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(whole.subarray(0, 30)),
    );
    await failureOf(door().get(`${base}/rss`));
  });
});

describe('closed to addresses that are not public', () => {
  test.each([
    'http://127.0.0.1/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[fd00::1]/',
    'http://[5f00::1]/',
    'http://[3fff:0fff::1]/',
    'http://[100:0:0:1::1]/',
    'http://2130706433/',
    'http://0x7f.1/',
  ])('%s', async (url) => {
    const failure = await failureOf(door({ allowLoopback: false }).get(url));
    expect(failure.message).toContain('tidak publik');
  });

  test('a name that leads to loopback is refused when connecting', async () => {
    let reached = false;
    const base = await serve((_request, response) => {
      reached = true;
      response.end('rahasia');
    });
    const url = base.replace('127.0.0.1', 'localhost');
    const failure = await failureOf(door({ allowLoopback: false }).get(url));
    expect(failure.message).toContain('tidak publik');
    expect(reached).toBe(false);
  });

  test('a redirect to one is refused', async () => {
    const base = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
    );
    const failure = await failureOf(door().get(`${base}/rss`));
    expect(failure.message).toContain('tidak publik');
  });

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'tanpa skema'])('%s', async (url) => {
    await failureOf(door().get(url));
  });

  test.each([
    ['93.184.216.34', true],
    ['2606:2800:220:1::1', true],
    ['::ffff:93.184.216.34', true],
    ['::ffff:7f00:1', false],
    ['::7f00:1', false],
    ['64:ff9b::a00:1', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['fe80::1', false],
    ['bukan alamat', false],
  ])('%s: %s', (address, allowed) => {
    expect(isAllowedAddress(address, false)).toBe(allowed);
  });
});
