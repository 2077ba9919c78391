import { FetchError } from './fetch-error.ts';
import type { HostQueues } from './host-queue.ts';
import { MAX_REDIRECTS, parseAddress, redirectOf } from './redirect.ts';
import { MAX_LENGTH, robotsAllow } from './robots.ts';

/** What a host lets a program read. */
export interface HostRules {
  /** @throws {FetchError} when its robots.txt cannot be asked for */
  allow(url: URL): Promise<boolean>;
}

/** Fetches each host's robots.txt once a run, and asks it about addresses. */
export function hostRules({ ask }: HostQueues, product: string): HostRules {
  const texts = new Map<string, Promise<string>>();

  /**
   * The rules of a host, after RFC 9309, 2.3.1: redirects are followed, also to other hosts;
   * unavailable (4xx, or one redirect too many) means that everything is allowed, unreachable
   * (5xx, and 429 as other crawlers have it) that nothing is.
   */
  async function textOf(address: URL): Promise<string> {
    let url = address;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const counts = url.host === address.host ? 'trouble' : 'nothing';
      const answer = await ask({ url, enough: MAX_LENGTH, counts });
      const { status, body } = answer;
      if (status >= 500 || status === 429) {
        throw new FetchError(
          address.href,
          `robots.txt tidak terbaca (${status}), jadi tidak ada yang boleh dibaca`,
          'coba lagi nanti',
          { status },
        );
      }
      if (status >= 400) return '';
      const location = redirectOf(answer);
      if (location === null)
        return status < 300 ? new TextDecoder().decode(Buffer.concat(body)) : '';
      url = parseAddress(location, url);
    }
    return '';
  }

  return {
    async allow(url) {
      const text = texts.get(url.origin) ?? textOf(new URL('/robots.txt', url));
      texts.set(url.origin, text);
      return robotsAllow(await text, product, url.pathname + url.search);
    },
  };
}
