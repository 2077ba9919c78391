import type { Http } from '../feed/http.ts';

/** A copy of a page that the Internet Archive keeps. */
export interface Copy {
  archive: string;
  /** When it was made, RFC 3339. */
  archivedAt: string;
}

/** Where to ask for copies, each to be followed by the address of a page. */
export interface Service {
  save: string;
  /** Followed by the address as a query's value. */
  available: string;
}

/** The Internet Archive: Save Page Now, and its Wayback Availability API. */
export const WAYBACK: Service = {
  save: 'https://web.archive.org/save/',
  available: 'https://archive.org/wayback/available?url=',
};

/** The same two addresses on another host. */
export function serviceAt(base: string): Service {
  return {
    save: new URL('/save/', base).href,
    available: `${new URL('/wayback/available', base).href}?url=`,
  };
}

/**
 * Has a page kept: takes a copy that was made since it came out, else asks for one.
 *
 * @param since day or instant on which the page came out; earlier copies are of something else
 * @throws {FetchError} when the archive does not answer; an `Error` when it has made no copy
 */
export async function keep(
  http: Http,
  url: string,
  since: string,
  service: Service,
): Promise<Copy> {
  const before = await standingCopy(http, url, since, service);
  if (before) return before;
  const saved = await http.get(service.save + url);
  const copy = copyAt(saved.url) ?? (await standingCopy(http, url, since, service));
  if (copy) return copy;
  throw new Error('arsip menjawab, tetapi salinannya belum ada → jalankan lagi nanti');
}

async function standingCopy(
  http: Http,
  url: string,
  since: string,
  { available }: Service,
): Promise<Copy | undefined> {
  const { body } = await http.get(available + encodeURIComponent(url));
  const copy = copyAt(closestIn(new TextDecoder().decode(Buffer.concat(body))));
  return copy && Date.parse(copy.archivedAt) >= Date.parse(since) ? copy : undefined;
}

/** The address of a good copy in an answer of the Availability API; text from outside, so anything. */
function closestIn(answer: string): string {
  try {
    const { closest } = JSON.parse(answer).archived_snapshots;
    return closest.available === true && closest.status === '200' ? String(closest.url) : '';
  } catch {
    return '';
  }
}

/** An address of a copy, which says when it was made: …/web/20261124010203/https://… */
const COPY = /^https?:\/\/[^/]+\/web\/(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:[a-z]{2}_)?\/https?:/;

function copyAt(address: string): Copy | undefined {
  const match = COPY.exec(address);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1);
  const archivedAt = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  if (Number.isNaN(Date.parse(archivedAt))) return undefined;
  return { archive: address.replace(/^http:\/\/(?=web\.archive\.org\/)/, 'https://'), archivedAt };
}
