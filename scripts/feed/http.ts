import { createHash } from 'node:crypto';
import { hostsIn } from '../cache/host.ts';
import { openStore } from '../cache/store.ts';
import { FetchError, refused } from './fetch-error.ts';
import { hostQueues } from './host-queue.ts';
import { hostRules } from './host-rules.ts';
import { MAX_REDIRECTS, parseAddress, redirectOf, textOf } from './redirect.ts';
import { type Answer, openTransport, type Parts } from './transport.ts';

export { FetchError } from './fetch-error.ts';
export type { Parts } from './transport.ts';

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

/**
 * Opens the door to the network: polite (robots.txt, one request at a time per host and a pause
 * between them, hosts that fail or ask for it left alone for a while, across runs), bounded (size,
 * time, redirects) and closed to addresses that are not public, checked when connecting.
 */
export function openHttp({
  cacheDir,
  userAgent = userAgentOf(process.env),
  allowLoopback = false,
  intervalMs = 5000,
  maxBytes = 15 * 1024 * 1024,
  timeoutMs = 30_000,
  clock = Date.now,
}: HttpOptions): Http {
  const transport = openTransport({ allowLoopback, maxBytes, timeoutMs, userAgent });
  const hosts = hostsIn(openStore(cacheDir));
  const queues = hostQueues(transport, hosts, { intervalMs, clock, cacheDir });
  const rules = hostRules(queues, PRODUCT);

  async function get(address: string, known?: Known): Promise<Response> {
    const first = parseAddress(address);
    let url = first;
    let movedTo: string | undefined;
    let permanent = true;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      if (!(await rules.allow(url))) {
        throw new FetchError(
          address,
          'robots.txt media ini melarang',
          'minta izin medianya, atau simpan halamannya dan beri sebagai berkas',
        );
      }
      const asked = known?.url === url.href ? known : undefined;
      const counts = url.host === first.host ? 'all' : 'nothing';
      const answer = await queues.ask({ url, headers: conditionsOf(asked), counts });
      const location = redirectOf(answer);
      if (location === null) return responseOf(address, url, answer, known, asked, movedTo);
      url = parseAddress(location, url);
      permanent &&= answer.status === 301 || answer.status === 308;
      if (permanent) movedTo = url.href;
    }
    throw new FetchError(
      address,
      `lebih dari ${MAX_REDIRECTS} pengalihan`,
      'perbaiki alamatnya di content/outlets',
    );
  }

  return { get, close: () => transport.close() };
}

/** @throws {FetchError} for an answer that brings nothing */
function responseOf(
  address: string,
  { href }: URL,
  { status, headers, body }: Answer,
  known: Known | undefined,
  asked: Known | undefined,
  movedTo: string | undefined,
): Response {
  const contentType = textOf(headers['content-type']) ?? null;
  const moved = movedTo === undefined ? {} : { movedTo };
  if (status === 304 && asked) {
    const still = { ...asked, ...validatorsOf(headers) };
    return { url: href, known: still, status, unchanged: true, contentType, body, ...moved };
  }
  if (status < 200 || status >= 300) throw refused(address, status);
  const hash = hashOf(body);
  return {
    url: href,
    status,
    unchanged: known?.hash === hash,
    contentType,
    body,
    known: { url: href, ...validatorsOf(headers), hash },
    ...moved,
  };
}

function hashOf(parts: Parts): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return `sha256:${hash.digest('hex')}`;
}

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
