import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { join } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, request } from 'undici';
import { guardedLookup, isAllowedAddress } from './address.ts';
import { robotsAllow } from './robots.ts';

/** How this program names itself to servers (RFC 9110, 10.1.5), with a way to reach its makers. */
const PRODUCT = 'Linimasa';
const USER_AGENT = `${PRODUCT}/0.1 (+https://linimasa.example/tentang/; arsip pernyataan pejabat)`;

const DEFAULTS = {
  intervalMs: 5000,
  maxBytes: 15 * 1024 * 1024,
  timeoutMs: 30_000,
  maxRedirects: 5,
};

export interface HttpOptions {
  /** Remembers validators and bodies between runs; may be deleted without harm. */
  cacheDir: string;
  userAgent?: string;
  /** For tests and the bundled sample newsroom only. */
  allowLoopback?: boolean;
  /** Between the starts of two requests to one host, in milliseconds. */
  intervalMs?: number;
  /** Of the body after decompression. */
  maxBytes?: number;
  /** For one request, in milliseconds. */
  timeoutMs?: number;
}

export interface Response {
  /** Where the body came from, after redirects. */
  url: string;
  status: number;
  /** The server said that nothing changed; `body` is then the one remembered. */
  notModified: boolean;
  contentType: string | null;
  body: Uint8Array;
  /** Where a permanent redirect (301, 308) sends this address from now on. */
  movedTo?: string;
}

/** A request that brought nothing; `remedy` says what a person can do about it. */
export class FetchError extends Error {
  readonly url: string;
  readonly status: number | null;
  readonly remedy: string;
  constructor(url: string, what: string, remedy: string, status: number | null = null) {
    super(what);
    this.url = url;
    this.remedy = remedy;
    this.status = status;
  }
}

/** The one door to the network. */
export interface Http {
  get(url: string): Promise<Response>;
  close(): Promise<void>;
}

interface Remembered {
  url: string;
  etag?: string;
  lastModified?: string;
  contentType: string | null;
  body: string;
}

/**
 * Opens the door to the network: polite (robots.txt, one request at a time per host and a pause
 * between them, conditional requests), bounded (size, time, redirects) and closed to addresses
 * that are not public, checked when connecting.
 */
export function openHttp(options: HttpOptions): Http {
  const { cacheDir, allowLoopback = false } = options;
  const limits = { ...DEFAULTS, ...options };
  const userAgent = options.userAgent ?? USER_AGENT;
  const agent = new Agent({
    connect: { lookup: guardedLookup(allowLoopback), timeout: limits.timeoutMs },
    maxResponseSize: limits.maxBytes,
    headersTimeout: limits.timeoutMs,
    bodyTimeout: limits.timeoutMs,
  });
  const queues = new Map<string, Promise<unknown>>();
  const nextStart = new Map<string, number>();
  const robots = new Map<string, Promise<string>>();

  /** One request at a time per host, `intervalMs` between their starts. */
  function inTurn<T>(host: string, work: () => Promise<T>): Promise<T> {
    const started = async () => {
      await delay((nextStart.get(host) ?? 0) - performance.now());
      nextStart.set(host, performance.now() + limits.intervalMs);
      return work();
    };
    const turn = (queues.get(host) ?? Promise.resolve()).then(started, started);
    queues.set(host, turn);
    return turn;
  }

  async function once(url: URL, headers: Record<string, string>) {
    checkAddress(url, allowLoopback);
    const signal = AbortSignal.timeout(limits.timeoutMs);
    const {
      statusCode,
      headers: answered,
      body,
    } = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br',
        ...headers,
      },
    });
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of decompressed(body, answered['content-encoding'])) {
      size += chunk.length;
      if (size > limits.maxBytes) {
        body.destroy();
        throw new FetchError(
          url.href,
          `lebih besar dari ${limits.maxBytes} byte`,
          'periksa apakah alamatnya memang umpan atau artikel',
        );
      }
      chunks.push(chunk);
    }
    return { status: statusCode, headers: answered, body: new Uint8Array(Buffer.concat(chunks)) };
  }

  function allowedByRobots(url: URL): Promise<boolean> {
    let text = robots.get(url.origin);
    if (!text) {
      // RFC 9309, 2.3.1: unavailable (4xx) means everything is allowed, unreachable (5xx) nothing.
      text = inTurn(url.host, () => once(new URL('/robots.txt', url), {})).then(
        ({ status, body }) =>
          status >= 500
            ? 'User-agent: *\nDisallow: /'
            : status >= 300
              ? ''
              : new TextDecoder().decode(body),
      );
      robots.set(url.origin, text);
    }
    return text.then((rules) => robotsAllow(rules, PRODUCT, url.pathname + url.search));
  }

  async function get(address: string): Promise<Response> {
    let url = parse(address);
    let movedTo: string | undefined;
    let permanent = true;
    for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
      if (!(await reach(address, () => allowedByRobots(url)))) {
        throw new FetchError(
          address,
          'robots.txt media ini melarang',
          'minta izin medianya, atau simpan halamannya dan beri sebagai berkas',
        );
      }
      const remembered = recall(cacheDir, url.href);
      const conditions: Record<string, string> = {};
      if (remembered?.etag) conditions['if-none-match'] = remembered.etag;
      if (remembered?.lastModified) conditions['if-modified-since'] = remembered.lastModified;
      const { status, headers, body } = await reach(address, () =>
        inTurn(url.host, () => once(url, conditions)),
      );
      const moved = movedTo === undefined ? {} : { movedTo };
      if (status === 304 && remembered) {
        return {
          url: url.href,
          status,
          notModified: true,
          contentType: remembered.contentType,
          body: Buffer.from(remembered.body, 'base64'),
          ...moved,
        };
      }
      const location = headers.location;
      if (status >= 300 && status < 400 && typeof location === 'string') {
        url = parse(location, url);
        permanent &&= status === 301 || status === 308;
        if (permanent) movedTo = url.href;
        continue;
      }
      if (status < 200 || status >= 300) throw refused(address, status);
      const contentType =
        typeof headers['content-type'] === 'string' ? headers['content-type'] : null;
      remember(cacheDir, {
        url: url.href,
        ...(typeof headers.etag === 'string' ? { etag: headers.etag } : {}),
        ...(typeof headers['last-modified'] === 'string'
          ? { lastModified: headers['last-modified'] }
          : {}),
        contentType,
        body: Buffer.from(body).toString('base64'),
      });
      return { url: url.href, status, notModified: false, contentType, body, ...moved };
    }
    throw new FetchError(
      address,
      `lebih dari ${limits.maxRedirects} pengalihan`,
      'perbaiki alamatnya di content/outlets',
    );
  }

  return { get, close: () => agent.close() };
}

function parse(address: string, base?: URL): URL {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    throw new FetchError(address, 'bukan alamat', 'tulis alamat lengkap yang diawali https://');
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError(
      address,
      `alamat ${url.protocol} tidak dibaca`,
      'tulis alamat yang diawali https://',
    );
  }
  return url;
}

/** An address given as numbers never reaches the lookup, so it is checked here. */
function checkAddress(url: URL, allowLoopback: boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowedAddress(host, allowLoopback)) {
    throw new FetchError(
      url.href,
      'menunjuk ke alamat yang tidak publik',
      'periksa alamatnya di content/outlets',
    );
  }
}

async function reach<T>(address: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FetchError) throw error;
    const cause = error instanceof Error ? error : new Error(String(error));
    const code = 'code' in cause ? String(cause.code) : cause.name;
    throw new FetchError(
      address,
      `tidak terjangkau (${code}: ${cause.message})`,
      'coba lagi nanti; bila menetap, periksa alamatnya di content/outlets',
    );
  }
}

function refused(address: string, status: number): FetchError {
  if (status === 410)
    return new FetchError(
      address,
      'sudah tidak ada (410)',
      'hapus alamat ini dari content/outlets',
      status,
    );
  if (status === 404)
    return new FetchError(
      address,
      'tidak ditemukan (404)',
      'periksa alamatnya di content/outlets',
      status,
    );
  if (status === 429 || status >= 500)
    return new FetchError(address, `media menjawab ${status}`, 'coba lagi nanti', status);
  return new FetchError(
    address,
    `media menjawab ${status}`,
    'periksa alamatnya di peramban',
    status,
  );
}

const fileOf = (folder: string, url: string): string =>
  join(folder, `${createHash('sha256').update(url).digest('hex')}.json`);

function recall(folder: string, url: string): Remembered | null {
  const file = fileOf(folder, url);
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Remembered;
  } catch {
    // A cache entry that cannot be read is as good as none.
    return null;
  }
}

function remember(folder: string, entry: Remembered): void {
  if (!entry.etag && !entry.lastModified) return;
  mkdirSync(folder, { recursive: true });
  const file = fileOf(folder, entry.url);
  writeFileSync(`${file}.tmp`, JSON.stringify(entry));
  renameSync(`${file}.tmp`, file);
}

const delay = (ms: number): Promise<void> =>
  ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();

/** Content codings (RFC 9110, 8.4.1) that the program asks for, and what undoes them. */
const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** The body as the server meant it, streamed, so that the size cap counts what comes out of it. */
function decompressed(
  body: Readable,
  encoding: string | string[] | undefined,
): AsyncIterable<Buffer> {
  const make = DECODERS[String(encoding ?? '').toLowerCase()];
  if (!make) return body;
  const stage = make();
  body.on('error', (error) => stage.destroy(error));
  return body.pipe(stage);
}
