import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAllowedAddress } from '../../scripts/feed/address.ts';
import { FetchError, type Http, type HttpOptions, openHttp } from '../../scripts/feed/http.ts';

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
    timeoutMs: 1_000,
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

  test('sends validators back verbatim and serves what it remembers on 304', async () => {
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
    await door().get(`${base}/rss`);
    const again = await door().get(`${base}/rss`);
    expect(conditions).toEqual([
      [undefined, undefined],
      ['W/"a\u00e9"', 'kemarin'],
    ]);
    expect(again).toMatchObject({ notModified: true, contentType: 'text/xml' });
    expect(Buffer.from(again.body).toString()).toBe('<rss/>');
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
    const http = door({ intervalMs: 60 });
    await Promise.all(['a', 'b', 'c'].map((path) => http.get(`${base}/${path}`)));
    expect(most).toBe(1);
    const gaps = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
    for (const gap of gaps) expect(gap).toBeGreaterThan(45);
  });
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
    await failureOf(door({ maxBytes: 1_000_000 }).get(`${base}/rss`));
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
