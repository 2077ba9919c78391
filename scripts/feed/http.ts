import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { type Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import request from 'undici/lib/api/api-request.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import { afterFailure, type HostFailure, hostsIn, retryAfterMs } from '../cache/host.ts';
import { openStore, timeText } from '../cache/store.ts';
import { guardedLookup, isAllowedAddress } from './address.ts';
import { robotsAllow } from './robots.ts';

/** How this program names itself to servers (RFC 9110, 10.1.5), and to robots.txt. */
const PRODUCT = 'Linimasa';

/**
 * The name, with a way to reach those who run it: the site, else the repository, which GitHub's
 * runners name by themselves.
 *
 * @param env `SITE_URL`, `REPOSITORY_URL`, `GITHUB_SERVER_URL` and `GITHUB_REPOSITORY` are looked at
 */
export function userAgentOf(env: Readonly<Record<string, string | undefined>>): string {
  const { SITE_URL, REPOSITORY_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = env;
  const onGitHub = GITHUB_REPOSITORY && `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  const contact = SITE_URL || REPOSITORY_URL || onGitHub || 'https://linimasa.example';
  // A header holds one line of visible ASCII.
  return `${PRODUCT}/0.1 (+${contact.replace(/[^!-~]/g, '')}; arsip pernyataan pejabat)`;
}

const DEFAULTS = {
  intervalMs: 5000,
  maxBytes: 15 * 1024 * 1024,
  timeoutMs: 30_000,
  maxRedirects: 5,
};

export interface HttpOptions {
  /** Remembers which hosts asked for a pause; may be deleted without harm. */
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
  /** Milliseconds since 1970. */
  clock?: () => number;
}

/** Bytes in parts, one after the other. */
export type Parts = readonly Uint8Array[];

/** By what a body is known again: the validators verbatim (RFC 9110, 8.8), and a hash of its bytes. */
export interface Known {
  /** Where it came from, after redirects: validators are only good for that address. */
  url: string;
  etag?: string;
  lastModified?: string;
  /** `sha256:…` */
  hash: string;
}

export interface Response {
  /** Where the body came from, after redirects. */
  url: string;
  status: number;
  /** What was known is still so: 304, or 200 with the same bytes. After 304 `body` is empty. */
  unchanged: boolean;
  contentType: string | null;
  /** The bytes in parts, as they came: joined they would be held twice. */
  body: Parts;
  /** To be given with the next request, once what the body holds has been taken in. */
  known: Known;
  /** Where a permanent redirect (301, 308) sends this address from now on. */
  movedTo?: string;
}

/** A request that brought nothing; `remedy` says what a person can do about it. */
export class FetchError extends Error {
  readonly url: string;
  readonly status: number | null;
  readonly remedy: string;
  /** The host was not asked at all, because it rests. */
  readonly resting: boolean;
  constructor(
    url: string,
    what: string,
    remedy: string,
    { status = null, resting = false }: { status?: number | null; resting?: boolean } = {},
  ) {
    super(what);
    this.url = url;
    this.remedy = remedy;
    this.status = status;
    this.resting = resting;
  }
}

/** The one door to the network. */
export interface Http {
  /**
   * Fetches one address.
   *
   * @param known what is known of it already: the server is asked whether that still holds
   * @throws {FetchError} when nothing came of it
   */
  get(url: string, known?: Known): Promise<Response>;
  close(): Promise<void>;
}

/** One answer of a server, read to its end. */
interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Parts;
}

/**
 * Opens the door to the network: polite (robots.txt, one request at a time per host and a pause
 * between them, hosts that fail or ask for it left alone for a while, across runs), bounded (size,
 * time, redirects) and closed to addresses that are not public, checked when connecting.
 */
export function openHttp(options: HttpOptions): Http {
  const { allowLoopback = false, clock = Date.now } = options;
  const limits = { ...DEFAULTS, ...options };
  const userAgent = options.userAgent ?? userAgentOf(process.env);
  const agent = new Agent({
    connect: { lookup: guardedLookup(allowLoopback), timeout: limits.timeoutMs },
    maxResponseSize: limits.maxBytes,
    headersTimeout: limits.timeoutMs,
    bodyTimeout: limits.timeoutMs,
  });
  const hosts = hostsIn(openStore(options.cacheDir));
  const queues = new Map<string, Promise<unknown>>();
  const nextStart = new Map<string, number>();
  const robots = new Map<string, Promise<string>>();

  /**
   * One request at a time per host, `intervalMs` between their starts, none while it rests.
   * A good answer ends the count of its failures, unless it is only for robots.txt: that one is
   * often answered by another machine than the one that is in trouble.
   */
  function ask(url: URL, headers: Record<string, string>, isRobots = false): Promise<Answer> {
    const { host } = url;
    const started = async () => {
      const { failures, restUntil } = hosts.get(host);
      if (clock() < restUntil) {
        throw new FetchError(
          url.href,
          `${host} dibiarkan istirahat sampai ${timeText(restUntil)}`,
          `jalan sesudah itu melanjutkannya; hapus ${options.cacheDir} untuk mencoba sekarang`,
          { resting: true },
        );
      }
      await delay((nextStart.get(host) ?? 0) - performance.now());
      nextStart.set(host, performance.now() + limits.intervalMs);
      const state = { failures, restUntil };
      try {
        const answer = await once(url, headers);
        const failure = failureOf(answer.status);
        const retryAfter = retryAfterMs(answer.headers['retry-after'], clock());
        if (failure) hosts.put(host, afterFailure(state, failure, retryAfter, clock()));
        else if (!isRobots && failures > 0) hosts.put(host, { failures: 0, restUntil: 0 });
        return answer;
      } catch (error) {
        if (error instanceof FetchError) throw error;
        if (codeOf(error) === TOO_LARGE) throw tooLarge(url.href, limits.maxBytes);
        if (!isPrivate(error)) {
          const kind = UNREACHABLE.has(codeOf(error)) ? 'busy' : 'weak';
          hosts.put(host, afterFailure(state, kind, null, clock()));
        }
        throw unreached(url.href, error);
      }
    };
    const turn = (queues.get(host) ?? Promise.resolve()).then(started, started);
    queues.set(host, turn);
    return turn;
  }

  async function once(url: URL, headers: Record<string, string>): Promise<Answer> {
    checkAddress(url, allowLoopback);
    const signal = AbortSignal.timeout(limits.timeoutMs);
    const {
      statusCode,
      headers: answered,
      body,
    } = await request.call(agent, {
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      signal,
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': 'gzip, deflate, br',
        ...headers,
      },
    });
    const parts: Buffer[] = [];
    let size = 0;
    const collect = new Writable({
      write(part: Buffer, _encoding, done) {
        size += part.length;
        if (size > limits.maxBytes) return done(tooLarge(url.href, limits.maxBytes));
        parts.push(part);
        done();
      },
    });
    // Flowing into a stream keeps the parts as they came; a loop over the body would copy them.
    const decoder = DECODERS[String(answered['content-encoding'] ?? '').toLowerCase()];
    await pipeline([body, ...(decoder ? [decoder()] : []), collect]);
    return { status: statusCode, headers: answered, body: parts };
  }

  async function allowedByRobots(url: URL): Promise<boolean> {
    let text = robots.get(url.origin);
    if (!text) {
      text = robotsOf(new URL('/robots.txt', url));
      robots.set(url.origin, text);
    }
    return robotsAllow(await text, PRODUCT, url.pathname + url.search);
  }

  /**
   * The rules of a host, after RFC 9309, 2.3.1: redirects are followed, also to other hosts;
   * unavailable (4xx, or one redirect too many) means that everything is allowed, unreachable
   * (5xx, and 429 as other crawlers have it) that nothing is.
   */
  async function robotsOf(address: URL): Promise<string> {
    let url = address;
    for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
      const { status, headers, body } = await ask(url, {}, true);
      if (status >= 500 || status === 429) {
        throw new FetchError(
          address.href,
          `robots.txt tidak terbaca (${status}), jadi tidak ada yang boleh dibaca`,
          'coba lagi nanti',
          { status },
        );
      }
      if (status >= 400) return '';
      const location = redirectOf(status, headers);
      if (location === null)
        return status < 300 ? new TextDecoder().decode(Buffer.concat(body)) : '';
      url = parse(location, url);
    }
    return '';
  }

  async function get(address: string, known?: Known): Promise<Response> {
    let url = parse(address);
    let movedTo: string | undefined;
    let permanent = true;
    for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
      if (!(await allowedByRobots(url))) {
        throw new FetchError(
          address,
          'robots.txt media ini melarang',
          'minta izin medianya, atau simpan halamannya dan beri sebagai berkas',
        );
      }
      const asked = known?.url === url.href ? known : undefined;
      const { status, headers, body } = await ask(url, conditionsOf(asked));
      const moved = movedTo === undefined ? {} : { movedTo };
      const contentType = textOf(headers['content-type']) ?? null;
      if (status === 304 && asked) {
        const still = { url: url.href, known: { ...asked, ...validatorsOf(headers) } };
        return { ...still, status, unchanged: true, contentType, body, ...moved };
      }
      const location = redirectOf(status, headers);
      if (location !== null) {
        url = parse(location, url);
        permanent &&= status === 301 || status === 308;
        if (permanent) movedTo = url.href;
        continue;
      }
      if (status < 200 || status >= 300) throw refused(address, status);
      const hash = hashOf(body);
      return {
        url: url.href,
        status,
        unchanged: known?.hash === hash,
        contentType,
        body,
        known: { url: url.href, ...validatorsOf(headers), hash },
        ...moved,
      };
    }
    throw new FetchError(
      address,
      `lebih dari ${limits.maxRedirects} pengalihan`,
      'perbaiki alamatnya di content/outlets',
    );
  }

  return { get, close: () => agent.destroy() };
}

function hashOf(parts: Parts): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `sha256:${hash.digest('hex')}`;
}

/** Where an answer redirects to (RFC 9110, 15.4), or null. */
function redirectOf(status: number, headers: Answer['headers']): string | null {
  return status >= 300 && status < 400 && status !== 304
    ? (textOf(headers.location) ?? null)
    : null;
}

const textOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;

function validatorsOf(headers: Answer['headers']): Pick<Known, 'etag' | 'lastModified'> {
  const etag = textOf(headers.etag);
  const lastModified = textOf(headers['last-modified']);
  return { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) };
}

function conditionsOf(known: Known | undefined): Record<string, string> {
  return {
    ...(known?.etag ? { 'if-none-match': known.etag } : {}),
    ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
  };
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

/** Codes of errors before any answer: the whole host is away, not only one of its addresses. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What an answer's status says about the health of its host; null for an answer that is well. */
function failureOf(status: number): HostFailure | null {
  if (status === 429 || status === 503) return 'busy';
  return status >= 500 ? 'weak' : null;
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : '';

/** A name that leads to an address which is not public says nothing about a host's health. */
const isPrivate = (error: unknown): boolean => codeOf(error) === 'EPRIVATE';

/** Undici's code for a body that went over the cap before it was decompressed. */
const TOO_LARGE = 'UND_ERR_RES_EXCEEDED_MAX_SIZE';

function tooLarge(address: string, maxBytes: number): FetchError {
  return new FetchError(
    address,
    `lebih besar dari ${maxBytes} byte`,
    'periksa apakah alamatnya memang umpan atau artikel',
  );
}

function unreached(address: string, error: unknown): FetchError {
  const reason = error instanceof Error ? error.message : String(error);
  return new FetchError(
    address,
    `tidak terjangkau (${codeOf(error)}: ${reason})`,
    isPrivate(error)
      ? 'periksa alamatnya di content/outlets'
      : 'coba lagi nanti; bila menetap, periksa alamatnya di content/outlets',
  );
}

function refused(address: string, status: number): FetchError {
  if (status === 410)
    return new FetchError(
      address,
      'sudah tidak ada (410)',
      'bila ini umpan, hapus alamatnya dari content/outlets; bila artikel, media menariknya',
      { status },
    );
  if (status === 404)
    return new FetchError(
      address,
      'tidak ditemukan (404)',
      'periksa alamatnya di content/outlets',
      { status },
    );
  if (status === 429 || status >= 500)
    return new FetchError(address, `media menjawab ${status}`, 'coba lagi nanti', { status });
  return new FetchError(address, `media menjawab ${status}`, 'periksa alamatnya di peramban', {
    status,
  });
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
