import { isIP } from 'node:net';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
// The public entry of undici loads its fetch, cookies and web sockets as well: 13 MB of a run that
// must stay below 150. What these two files export is the same; a test names the version that was checked.
import request from 'undici/lib/api/api-request.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import { guardedLookup, isAllowedAddress } from './address.ts';
import { ACCEPTED_CODINGS, decompressor } from './decompress.ts';
import { codeOf, notPublic, tooLarge } from './fetch-error.ts';

/** Bytes in parts, one after the other. */
export type Parts = readonly Uint8Array[];

/** One answer of a server, read to its end. */
export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Parts;
}

/** What bounds every request. */
export interface Limits {
  /** For tests and the bundled sample newsroom only. */
  allowLoopback: boolean;
  /** Of the body after decompression. */
  maxBytes: number;
  /** For one request, in milliseconds. */
  timeoutMs: number;
  userAgent: string;
}

/** Sends single requests: no queue, no rules, no redirects. */
export interface Transport {
  /**
   * @param headers besides those that every request has
   * @param enough of the body is read so many bytes and the rest left: for what may be cut anywhere
   * @throws {FetchError} for a body over the cap and an address that is not public; else the
   *   network's own error
   */
  send(url: URL, headers: Record<string, string>, enough?: number): Promise<Answer>;
  close(): Promise<void>;
}

/** Undici's code for a body that went over the cap before it was decompressed. */
const TOO_LARGE = 'UND_ERR_RES_EXCEEDED_MAX_SIZE';

/** A transport within these limits; addresses are checked when connecting. */
export function openTransport({
  allowLoopback,
  maxBytes,
  timeoutMs,
  userAgent,
}: Limits): Transport {
  const agent = new Agent({
    connect: { lookup: guardedLookup(allowLoopback), timeout: timeoutMs },
    maxResponseSize: maxBytes,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    // No connection is kept: the pause between two requests outlives it at most hosts, and one that the
    // host closes just when the next request goes out looks like a host that cannot be reached.
    pipelining: 0,
  });

  async function send(url: URL, headers: Record<string, string>, enough?: number): Promise<Answer> {
    checkAddress(url, allowLoopback);
    const answer = await request.call(agent, {
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        'accept-encoding': ACCEPTED_CODINGS,
        ...headers,
      },
    });
    const collected = new Collected(enough, () => tooLarge(url.href, maxBytes), maxBytes);
    const undo = decompressor(String(answer.headers['content-encoding'] ?? ''));
    try {
      // Flowing into a stream keeps the parts as they came; a loop over the body would copy them.
      await pipeline([answer.body, ...(undo ? [undo] : []), collected]);
    } catch (error) {
      if (codeOf(error) === TOO_LARGE) throw tooLarge(url.href, maxBytes);
      if (!(error instanceof Enough)) throw error;
    }
    return { status: answer.statusCode, headers: answer.headers, body: collected.parts };
  }

  return { send, close: () => agent.destroy() };
}

/** Ends a request whose body has given as much as was wanted. */
class Enough extends Error {}

/** Keeps what flows into it, up to a bound. */
class Collected extends Writable {
  readonly parts: Buffer[] = [];
  readonly #enough: number;
  readonly #maxBytes: number;
  readonly #tooLarge: () => Error;
  #size = 0;

  constructor(enough = Number.POSITIVE_INFINITY, tooLargeError: () => Error, maxBytes: number) {
    super();
    this.#enough = enough;
    this.#maxBytes = maxBytes;
    this.#tooLarge = tooLargeError;
  }

  override _write(part: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    const room = this.#enough - this.#size;
    this.#size += part.length;
    if (part.length >= room) {
      this.parts.push(part.subarray(0, room));
      done(new Enough());
    } else if (this.#size > this.#maxBytes) {
      done(this.#tooLarge());
    } else {
      this.parts.push(part);
      done();
    }
  }
}

/** An address given as numbers never reaches the lookup, so it is checked here. */
function checkAddress(url: URL, allowLoopback: boolean): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowedAddress(host, allowLoopback)) throw notPublic(url.href);
}
