import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** A request that is not answered, with the HTTP status that says why. */
export class Turned extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Most bytes of a request: a record is a few kilobytes. */
const MOST_BYTES = 2_000_000;

/**
 * Lets in what the desk's own page asks for, and nothing else. Any site that is open in the editor's
 * browser can send requests to loopback; so can a name that a stranger's DNS points there.
 *
 * @param port that the desk listens on
 * @param key part of every address of the desk, known only to who started it
 * @returns the path below the key, with its leading slash
 * @throws {Turned} for a foreign host name (DNS rebinding), a missing key, or a write that comes from
 *   another origin (CSRF)
 */
export function pathBehindKey(request: IncomingMessage, port: number, key: string): string {
  const { host = '', origin } = request.headers;
  if (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`) {
    throw new Turned(421, 'Meja hanya menjawab di alamat yang dicetak npm run desk.');
  }
  const { pathname } = new URL(request.url ?? '/', `http://${host}`);
  const [, given = '', ...rest] = pathname.split('/');
  if (!sameKey(given, key)) {
    throw new Turned(403, 'Kunci di alamat ini bukan kunci meja yang sedang berjalan.');
  }
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    throw new Turned(403, 'Permintaan dari situs lain ditolak.');
  }
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (!reads && origin !== `http://${host}`) {
    throw new Turned(403, 'Perubahan dari situs lain ditolak.');
  }
  if (!reads && request.headers['content-type'] !== 'application/json') {
    throw new Turned(415, 'Hanya JSON.');
  }
  return `/${rest.join('/')}`;
}

function sameKey(given: string, key: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(key)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/**
 * The JSON of a request.
 *
 * @throws {Turned} when it is too long or none
 */
export async function jsonIn(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > MOST_BYTES) throw new Turned(413, 'Terlalu panjang.');
    parts.push(part as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    throw new Turned(400, 'Bukan JSON.');
  }
}
