import { FetchError } from './fetch-error.ts';
import type { Answer } from './transport.ts';

/** Redirects that are followed before an address is given up. */
export const MAX_REDIRECTS = 5;

/** Where an answer redirects to (RFC 9110, 15.4), or null. */
export function redirectOf({ status, headers }: Answer): string | null {
  return status >= 300 && status < 400 && status !== 304
    ? (textOf(headers.location) ?? null)
    : null;
}

/** A header that stands once; undefined for one that is missing or doubled. */
export const textOf = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : undefined;

/**
 * Reads an address as a browser does.
 *
 * @param base what a relative one starts from
 * @throws {FetchError} for what is no address of the web
 */
export function parseAddress(address: string, base?: URL): URL {
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
